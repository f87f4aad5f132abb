"""Sixth set: the keeper of timelines, the one with bracketed labels, the polite old one and one who corrects."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, has, maybe
from tests.corpus.written.people import DONGSHAN, FIRE, GEOLOGY, NANPING, STRANGER, XIHE, XIHE_DUTY
from tests.corpus.written.prose import prose

WRITTEN: Final = (
    prose(
        "sixth-timeline-dam",
        XIHE_DUTY,
        "西河镇龙洞山坪塘险情",
        "2026-07-03T06:25",
        """
事件：西河镇龙洞村山坪塘坝体管涌

05:12 巡查员发现坝脚渗水变浑

05:20 村主任报镇值班室

05:41 镇长李四到场

06:00 下游17户52人撤完

06:10 水利站开始抢筑反滤

目前人员无伤亡，坝体仍在渗水，雨还没停。

后面打算：加开溢洪道放空库容。

值班员丙 10000000016
""",
        "A timeline: the discovery is the first of its hours; those moved out are no casualties.",
        unit="xihe-town",
        source=OPEN,
        occurred_at="2026-07-03T05:12",
        location=has("龙洞村山坪塘", lacks=("05:12",)),
        cause=OPEN,
        casualties=NONE_HURT,
        scope=OPEN,
        trend=has("渗水", absent=True),
        leaders_on_scene=(True, has("李四", absent=True)),
        measures=OPEN,
        next_steps=has("溢洪道", absent=True),
        informant=("值班员丙", "10000000016"),
    ),
    prose(
        "sixth-timeline-lost-walker",
        NANPING,
        "南坪林场驴友走失搜救情况",
        "2026-10-05T23:10",
        """
10月5日19:30，南坪林场接派出所转警：4名登山者在林场云顶峰失联。

20:05，林场组织护林员16人分两路上山。

22:18，在云顶峰北坡找到3人，其中1人脚踝骨折，另2人无恙。

还有1人仍未联系上，搜救继续。

信息员丙 10000000018
""",
        "Missing four, found three: one is still missing; the call is no occurrence; a fracture has no degree.",
        unit="nanping-forest-farm",
        source=has("派出所", absent=True),
        location=has("云顶峰", lacks=("失联",)),
        casualties={"missing": 1, "dead": maybe(0), "seriously_injured": maybe(1), "slightly_injured": maybe(1)},
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员丙", "10000000018"),
    ),
    prose(
        "sixth-timeline-lost-walker-final",
        NANPING,
        "【终报】南坪林场云顶峰登山者走失",
        "2026-10-06T10:40",
        """
最后1名失联登山者今日07:52在云顶峰西侧沟谷找到，意识清醒，轻伤。至此4人全部找到，无死亡，无失踪。队伍
09:30全部下山。

信息员丙 10000000018
""",
        "Everybody found; the one injured earlier is not spoken of again.",
        unit="nanping-forest-farm",
        kind="final",
        location=has("云顶峰", absent=True),
        casualties={
            "dead": 0,
            "missing": 0,
            "slightly_injured": 1,
            "seriously_injured": maybe(0),
            "trapped": maybe(0),
        },
        trend=OPEN,
        measures=OPEN,
        informant=("信息员丙", "10000000018"),
    ),
    prose(
        "sixth-brackets-crane",
        DONGSHAN,
        "东山镇风电工地吊装事故",
        "2026-11-12T14:50",
        """
【时间】11月12日14时17分

【地点】东山镇大梁子风电场9号机位

【经过】汽车吊吊装塔筒时支腿下陷，吊车倾覆

【原因】地基承载力不足（初判）

【伤亡】1死2伤，伤者伤情正在诊断

【损失】预计150万元左右

【领导到位】张三14时40分到达

【措施】停工，保护现场，送医

【下一步】配合县应急局调查

【信息员】信息员甲 10000000011
""",
        "Bracketed labels; two injured without a degree yet.",
        prose=False,
        occurred_at="2026-11-12T14:17",
        location=has("大梁子风电场9号机位", lacks=("经过", "吊车")),
        course=has("支腿下陷", "吊车倾覆", lacks=("地基",)),
        cause=has("地基承载力不足", lacks=("1死",)),
        nature=OPEN,
        consequences=OPEN,
        casualties={
            "dead": 1,
            "seriously_injured": maybe("being verified"),
            "slightly_injured": maybe("being verified"),
        },
        property_loss=1500000,
        leaders_on_scene=(True, has("张三")),
        measures=has("停工", "送医", lacks=("配合",)),
        next_steps=has("配合县应急局调查", lacks=("信息员",)),
        informant=("信息员甲", "10000000011"),
    ),
    prose(
        "sixth-brackets-important",
        FIRE,
        "【重要信息】清明前森林火险形势",
        "2026-03-30T09:00",
        """
【情况】近10日全县无有效降水，森林火险等级持续四级以上，已出现烟情6起，均及时处置，未成灾。

【研判】4月3日至6日祭扫高峰，野外用火风险高。

【建议】在43个主要路口设卡，提前驻防半专业队。

【联系人】信息员丁 10000000022
""",
        "A matter of assessment: no event, no moment.",
        unit="fire-prevention-centre",
        cls="important",
        location=has("全县", absent=True),
        cause=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员丁", "10000000022"),
    ),
    prose(
        "sixth-polite-old-house",
        XIHE,
        "向局办报告一户老房倒塌之事",
        "2026-05-31T07:20",
        """
局办公室各位同志：

早上好，打扰了。昨夜大雨，今晨5时08分，我镇青杠村二组独居老人周某某（78岁）之土坯房后墙倒塌。所幸老人前日
已由女儿接往镇上，屋内无人，未造成人员伤亡。经村干部估看，损失约九千元。我镇已于6时安排村上拉线警戒，并拟
于今日内为其申请临时救助。特此报告，辛苦各位。

西河镇信息员乙敬上

电话：100 0000 0015
""",
        "Courtesies around a small report; an age is no count.",
        unit="xihe-town",
        occurred_at="2026-05-31T05:08",
        location=has("青杠村二组", lacks=("5时08分", "倒塌")),
        cause=has("大雨", absent=True),
        casualties=NONE_HURT,
        property_loss=9000,
        measures=has("警戒", absent=True),
        next_steps=has("临时救助", absent=True),
        informant=("信息员乙", "10000000015"),
    ),
    prose(
        "sixth-correct-time",
        GEOLOGY,
        "更正梨子坪崩塌时间",
        "2026-09-20T08:33",
        """
昨晚报的东山镇梨子坪村崩塌，时间写错了，写成21时07分，实际是9月19日22时07分。其他不变，无人员伤亡。

信息员戊 10000000025
""",
        "A correction of the hour: the wrong one stands before the right one.",
        unit="geology-section",
        kind=maybe("follow_up", "initial"),
        occurred_at=maybe("2026-09-19T22:07:00+08:00"),
        location=has("梨子坪村", lacks=("时间",)),
        casualties=NONE_HURT,
        informant=("信息员戊", "10000000025"),
    ),
    prose(
        "sixth-correct-figures",
        DONGSHAN,
        "关于大梁子风电场吊装事故的续报",
        "2026-11-12T18:30",
        """
经医院诊断，大梁子风电场吊装事故中2名伤者，1人重伤、1人轻伤。前报损失150万元系估算有误，现更正为约86万元
。死亡人数仍为1人。

信息员甲 10000000011
""",
        "A follow-up with degrees and a loss put right.",
        kind="follow_up",
        location=has("大梁子风电场", absent=True),
        casualties={"dead": 1, "seriously_injured": 1, "slightly_injured": 1},
        property_loss=maybe(860000),
        informant=("信息员甲", "10000000011"),
    ),
    prose(
        "sixth-stranger-landslide",
        STRANGER,
        "路塌了没人管吗",
        "2026-08-06T13:15",
        """
你好，我是西河镇凉水井村的村民。今天中午十二点二十左右，村口那段公路塌了一半，有辆三轮车掉下去，开车的人
腿受伤了，至少有十几个学生下午要从这里过，麻烦快派人来。我的电话10000000075，姓何。
""",
        "A villager: injured without a degree; pupils are no casualties.",
        unit=maybe("xihe-town"),
        standing="unknown",
        occurred_at="2026-08-06T12:20",
        location=has("凉水井村", lacks=("十二点",), absent=True),
        casualties={"dead": maybe(0), "seriously_injured": None, "slightly_injured": None},
        cause=OPEN,
        scope=OPEN,
        trend=OPEN,
        next_steps=OPEN,
        measures=OPEN,
        source=OPEN,
        informant=(OPEN, maybe("10000000075")),
    ),
)

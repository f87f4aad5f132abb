"""Sixth set: the one who fills labelled lines half, and the one who speaks into a phone."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import DONGSHAN_DUTY, FIRE, GEOLOGY, NANPING, NANPING_DUTY, XIHE, XIHE_DUTY
from tests.corpus.written.prose import prose

WRITTEN: Final = (
    prose(
        "sixth-half-bridge",
        XIHE,
        "西河镇+便桥垮塌",
        "2026-06-25T18:02",
        """
时间：6月25日17：15

地点：西河镇沙坝村渡口便桥

情况：一辆运砂货车压垮便桥，车辆落水，司机自行游上岸，受轻伤

伤亡：轻伤1人

损失：

领导：

措施：封桥，设警示牌

下步：

信息员：信息员乙/10000000015
""",
        "Half of the labels are empty: what is empty says nothing.",
        prose=False,
        unit="xihe-town",
        occurred_at="2026-06-25T17:15",
        location=has("沙坝村渡口便桥", lacks=("货车",)),
        cause=OPEN,
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        matter=OPEN,
        result=OPEN,
        person=OPEN,
        casualties={"slightly_injured": 1},
        measures=has("封桥", "警示牌", lacks=("下步", "信息员")),
        informant=("信息员乙", "10000000015"),
    ),
    prose(
        "sixth-half-scaffold",
        DONGSHAN_DUTY,
        "【紧急】东山镇安置房工地脚手架坍塌",
        "2026-03-18T10:36",
        """
信息来源：工地安全员电话

事发时间及地点：2026年3月18日10时05分，东山镇安居小区二期3号楼工地

事件起因和性质：原因待查，建筑施工安全事故

伤亡人数：死亡0人，重伤2人，轻伤1人，被困1人

财产损失：待核

已采取的措施：消防、120已到场，正在破拆

领导到位：张三书记10时25分到场

信息员：值班员甲 10000000012
""",
        "Time and place, cause and nature under one label each; an hour of arrival stands there, too.",
        prose=False,
        cls="urgent",
        source=has("工地安全员", lacks=("事发",)),
        occurred_at="2026-03-18T10:05",
        location=has("安居小区二期3号楼工地", lacks=("10时05分", "起因")),
        cause=VERIFIED | {"also": ["原因待查"], "may_be_absent": True},
        nature=has("建筑施工安全事故", lacks=("伤亡",), absent=True),
        casualties={"dead": 0, "seriously_injured": 2, "slightly_injured": 1, "trapped": 1},
        property_loss=VERIFIED | {"may_be_absent": True},
        leaders_on_scene=(True, has("张三")),
        measures=has("消防、120已到场", "破拆", lacks=("张三",)),
        informant=("值班员甲", "10000000012"),
    ),
    prose(
        "sixth-half-scaffold-2",
        DONGSHAN_DUTY,
        "【续报】东山镇安置房工地脚手架坍塌（二）",
        "2026-03-18T13:20",
        """
最新进展：被困的1名工人于12时38分救出，送医途中抢救无效死亡。

伤亡人数：死亡1人，重伤2人，轻伤1人，无人被困

财产损失：约60万元

原因：调查组已进驻

下一步：做好家属安抚，全镇在建工地停工检查

信息员：值班员甲 10000000012
""",
        "A follow-up with labels; the rescue's hour is no occurrence.",
        prose=False,
        kind="follow_up",
        location=has("安置房工地", absent=True),
        cause=OPEN,
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        matter=OPEN,
        result=OPEN,
        person=OPEN,
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 1, "trapped": 0, "missing": maybe(0)},
        property_loss=600000,
        trend=OPEN,
        measures=OPEN,
        next_steps=has("家属安抚", "停工检查", lacks=("值班员",)),
        informant=("值班员甲", "10000000012"),
    ),
    prose(
        "sixth-half-dash-labels",
        FIRE,
        "森林防火中心 卫星热点核查反馈",
        "2026-03-07T14:50",
        """
热点编号——H0307-02

热点时间——3月7日13时40分

位置——西河镇芦花村北侧

核查结果——村民焚烧秸秆，非森林火灾，已责令熄灭

伤亡——无

核查人——信息员丁 10000000022
""",
        "Dashes for colons; a hot spot checked and found no forest fire.",
        prose=False,
        unit="fire-prevention-centre",
        source=has("卫星", absent=True),
        occurred_at=maybe("2026-03-07T13:40:00+08:00"),
        location=has("芦花村北侧", lacks=("核查结果",), absent=True),
        cause=has("焚烧秸秆", absent=True),
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        matter=OPEN,
        result=OPEN,
        person=OPEN,
        casualties=ANY_ZERO,
        measures=OPEN,
        informant=(maybe("信息员丁"), maybe("10000000022")),
    ),
    prose(
        "sixth-half-general-meeting",
        NANPING,
        "【一般信息】南坪林场开展春季造林",
        "2026-03-12T17:10",
        """
时间：3月12日

地点：南坪林场四工区

人物：干部职工及志愿者共160余人

事件：义务植树，栽植香樟、桢楠2400株

结果：完成造林60亩

报送人：信息员丙 10000000018
""",
        "A routine matter with the six elements; a day alone is no moment; those who planted are no casualties.",
        prose=False,
        unit="nanping-forest-farm",
        cls="general",
        location=has("南坪林场四工区", lacks=("人物",)),
        person=has("160余人", lacks=("义务植树",)),
        matter=has("义务植树", lacks=("完成造林",)),
        result=has("完成造林60亩", lacks=("信息员",)),
        course=OPEN,
        nature=OPEN,
        consequences=OPEN,
        informant=("信息员丙", "10000000018"),
    ),
    prose(
        "sixth-half-ground-crack",
        GEOLOGY,
        "地质环境股 地面塌陷",
        "2026-12-01T08:40",
        """
发现时间：12月1日7时10分

地点：西河镇茶店村六组水田

概况：出现直径约6米、深约4米陷坑一处

人员伤亡：无人员伤亡

经济损失：约1.5万元

影响：附近3户12人饮水中断

领导：分管副股长在现场

联系：信息员戊，100-0000-0025
""",
        "The time of discovery stands for the occurrence.",
        prose=False,
        unit="geology-section",
        occurred_at="2026-12-01T07:10",
        location=has("茶店村六组水田", lacks=("直径",)),
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        matter=OPEN,
        result=OPEN,
        person=OPEN,
        casualties=NONE_HURT,
        property_loss=15000,
        scope=has("3户12人", absent=True),
        leaders_on_scene=(True, has("副股长", absent=True)),
        informant=("信息员戊", "10000000025"),
    ),
    prose(
        "sixth-voice-bus",
        XIHE_DUTY,
        "报告一下客车的事",
        "2026-02-11T07:36",
        """
喂你好我是西河镇值班员丙啊我跟你们报一下就是今天早上七点零五分的时候我们镇鸡公岭那个急弯一辆跑村里的客车
跟一辆货车擦挂了客车上有十九个人有两个人受伤一个是手骨折一个是头皮擦伤都是轻伤然后已经送到卫生院去了路上
现在堵起的交警还没有来我们镇上的人先在那里指挥交通损失多少还不晓得嗯就这样我电话是10000000016
""",
        "Spoken without a stop: nineteen on board, two slightly hurt.",
        unit="xihe-town",
        occurred_at="2026-02-11T07:05",
        location=has("鸡公岭", lacks=("客车", "七点"), absent=True),
        cause=OPEN,
        casualties={"slightly_injured": 2},
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("值班员丙"), maybe("10000000016")),
    ),
    prose(
        "sixth-voice-fire-tower",
        NANPING_DUTY,
        "语音转文字",
        "2026-04-17T18:24",
        """
那个值班室吗 我是南坪林场的 现在是六点二十 我们刚刚在五工区风吹垭看到火了 应该是五点五十左右燃起来的 面积
的话目测有个三四十亩吧 没有人受伤哈 王五场长带起人上去了 我们申请镇上支援一下 麻烦你们协调
""",
        "Spoken: the hour of speaking and that of the fire; 五点五十 is in the afternoon.",
        unit="nanping-forest-farm",
        occurred_at=maybe("2026-04-17T17:50:00+08:00"),
        location=has("五工区风吹垭", lacks=("火",), absent=True),
        casualties=ANY_ZERO,
        scope=OPEN,
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
        next_steps=OPEN,
        source=OPEN,
    ),
    prose(
        "sixth-voice-wall",
        DONGSHAN_DUTY,
        "东山镇老粮站围墙倒了",
        "2026-05-27T21:15",
        """
领导，我口头说一下，晚上八点四十，老粮站那段围墙让雨泡倒了，压到两个过路的，一个当场就不行了，另一个腿压
断了，医生说算重伤，送县医院了。现在雨还大得很，另外半截墙也歪了，我们把路拦了。张三书记在这儿。损失没好
多，墙值个万把块钱。值班员甲。
""",
        "Colloquial: 不行了 is dead, 万把块钱 no amount.",
        occurred_at="2026-05-27T20:40",
        location=has("老粮站", lacks=("八点四十",)),
        cause=has("雨", absent=True),
        casualties={"dead": maybe(1), "seriously_injured": 1},
        property_loss=has("万把块", absent=True),
        trend=OPEN,
        leaders_on_scene=(True, has("张三", absent=True)),
        measures=has("路拦", absent=True),
        informant=(maybe("值班员甲"), maybe("10000000012")),
    ),
    prose(
        "sixth-voice-wall-more",
        DONGSHAN_DUTY,
        "补充报告老粮站围墙",
        "2026-05-27T22:40",
        """
刚才说的那个围墙的事补充一下哈，腿断的那个十点十分在县医院也走了，所以现在是死亡两个，没有别的受伤的了，
也没有人压在下面。家属都通知到了，镇上成立了善后组。
""",
        "A second message: the injured one died, two dead in all, nobody underneath.",
        kind=maybe("follow_up", "initial"),
        location=OPEN,
        casualties={
            "dead": 2,
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        measures=OPEN,
        next_steps=OPEN,
    ),
    prose(
        "sixth-voice-cows",
        XIHE_DUTY,
        "雷打死牛",
        "2026-07-29T19:58",
        """
报告 西河镇金竹村三社 下午六点十几分打雷 打死了五头黄牛 放牛的老汉没得事 就是耳朵嗡嗡响 损失至少六万 村上
已经去看了 丙 10000000016
""",
        "Cattle are no casualties; ten-odd minutes are no minute; at least sixty thousand is a bound.",
        unit="xihe-town",
        occurred_at=maybe("2026-07-29T18:10:00+08:00"),
        location=has("金竹村三社", lacks=("六点", "打雷")),
        cause=OPEN,
        casualties=ANY_ZERO,
        property_loss=has("六万", absent=True),
        measures=OPEN,
        informant=(maybe("丙", "值班员丙"), maybe("10000000016")),
    ),
    prose(
        "sixth-voice-crowd",
        FIRE,
        "防火中心汇报",
        "2026-04-05T16:12",
        """
主任好 今天清明 全县目前上坟的人有三万多 我们一共接到四起烟情 都打熄了 没有成灾 也没有伤到人 另外下午三点
半东山镇玉屏山上一个扑火队员中暑了 在阴凉处休息 没有大碍 完毕 信息员丁
""",
        "A summary of the day: of several events none need be read.",
        unit="fire-prevention-centre",
        occurred_at=maybe("2026-04-05T15:30:00+08:00"),
        location=OPEN,
        cause=OPEN,
        source=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("信息员丁"), OPEN),
    ),
)

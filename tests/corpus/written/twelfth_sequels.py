"""Twelfth: what comes after a first report: follow-ups, corrections, final reports, answers to receipts."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ALL_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import (
    DONGSHAN,
    DONGSHAN_DUTY,
    FIRE,
    GEOLOGY,
    NANPING,
    NANPING_DUTY,
    XIHE,
    XIHE_DUTY,
)
from tests.corpus.written.twelfth_mail import ANY_DISPOSITION, mail

_MINE: Final = "diaodu@example.com"

WRITTEN: Final = (
    mail(
        "sequel-reply-missing-loss",
        DONGSHAN,
        "Re: [2026-000341] 已收到：东山镇岩脚村民房火灾",
        "2026-10-02T10:14",
        """
补充：起火原因是电线老化短路，损失核下来8.6万元，报送人信息员甲10000000011。

------------------ 原始邮件 ------------------
发件人: "值班室" <duty@example.org>;
发送时间: 2026年10月2日(星期五) 上午9:41
收件人: "东山镇"<dongshan-informant@example.org>;
主题: [2026-000341] 已收到：东山镇岩脚村民房火灾

您的报告已收到，编号2026-000341。
事发时间：2026年10月2日 08:50
伤亡：死亡0，重伤1
尚缺：原因、财产损失、信息员及电话。
""",
        "Three missing elements in a sentence above the receipt, whose figures are not the sender's.",
        kind="follow_up",
        incident="2026-000341",
        location=has("岩脚村", absent=True),
        cause=has("电线老化短路", lacks=("8.6",)),
        property_loss=86000,
        informant=("信息员甲", "10000000011"),
        extra=("In-Reply-To: <2026-000341@example.org>", "References: <2026-000341@example.org>"),
    ),
    mail(
        "sequel-reply-phone-short",
        XIHE_DUTY,
        "回复：[2026-000198] 已收到：西河镇石门村翻船",
        "2026-06-04T19:33",
        """
最后一个也找到了，19点08分在下游鸭子滩，人没了。现在死亡3人，没有失踪的了。
发自我的手机
> [2026-000198] 已收到
> 事发时间：2026-06-04 14:20
> 伤亡：死亡2人，失踪1人
> 如有变化请直接回复本邮件
""",
        "The last of the missing is found dead; the hour of finding is not that of the event.",
        shown="值班员丙",
        kind="follow_up",
        unit="xihe-town",
        incident="2026-000198",
        location=OPEN,
        casualties={"dead": 3, "missing": 0},
        measures=OPEN,
        trend=OPEN,
    ),
    mail(
        "sequel-follow-up-two",
        NANPING,
        "【续报二】磨子沟工棚坍塌救援进展",
        "2026-05-07T13:20",
        """
续报二：磨子沟工棚坍塌现场，12时40分又救出2人，其中1人重伤、1人轻伤；13时05分找到最后1名被压人员，经医生确认已死\
亡。至此4名被压人员全部找到，累计死亡1人、重伤2人、轻伤1人，现场搜救结束。
善后组已成立，场长王五、副场长向某在现场。家属已接到场部安置。
国有南坪林场 信息员丙 100 0000 0018
""",
        "A second follow-up without a number: cumulative figures, nobody trapped any longer.",
        charset="gb18030",
        kind="follow_up",
        unit="nanping-forest-farm",
        location=has("磨子沟", absent=True),
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 1, "trapped": maybe(0), "missing": maybe(0)},
        trend=OPEN,
        leaders_on_scene=(True, has("王五", absent=True)),
        measures=OPEN,
        informant=("信息员丙", "10000000018"),
    ),
    mail(
        "sequel-correction-count",
        DONGSHAN_DUTY,
        "[2026-000277] 更正",
        "2026-07-19T06:50",
        """
我镇凌晨报的鸡公岭翻车事故，伤亡数字有误，原报死亡2人、重伤3人，经医院核对，应为死亡1人、重伤4人，轻伤6人不变。\
特此更正，给你们添麻烦了。
值班员甲
""",
        "What was told first stands before what is right.",
        kind="follow_up",
        incident="2026-000277",
        source=OPEN,
        location=has("鸡公岭", absent=True),
        casualties={"dead": 1, "seriously_injured": 4, "slightly_injured": 6},
        informant=(maybe("值班员甲"), None),
    ),
    mail(
        "sequel-correction-place",
        GEOLOGY,
        "[2026-000303] 地点更正说明",
        "2026-08-19T20:12",
        """
办公室：
刚才报送的五峰台崩塌险情，地点写成了“五峰村二组”，经与东山镇核实，正确地点为五峰村三组五峰台陡崖，其余内容不变，\
请在系统中更正。
地质环境股 信息员戊 10000000025
""",
        "Only the place is put right; the wrong one is quoted.",
        kind="follow_up",
        unit="geology-section",
        incident="2026-000303",
        location=has("五峰村三组", lacks=("五峰村二组",)),
        casualties=None,
        source=OPEN,
        informant=("信息员戊", "10000000025"),
    ),
    mail(
        "sequel-final-forest-fire",
        FIRE,
        "【终报】石笋岭森林火灾处置情况 [2026-000064]",
        "2026-02-28T18:30",
        """
石笋岭森林火灾（编号2026-000064）终报如下：

2月27日13时02分发现的石笋岭森林火灾，经312人连续奋战，28日6时40分明火全部扑灭，28日17时验收合格，留守40人看守火\
场至3月3日。

经勘查，火场总面积118公顷，其中受害森林面积7.3公顷。火灾系西河镇村民滕某上坟烧纸引发，嫌疑人已被公安机关控制。扑\
救中1名半专业队员摔伤，轻伤，无其他人员伤亡。林木损失21.7万元，扑火费用63万元。

分管领导甲、森林防火中心主任赵六全程在火场指挥。下一步将对西河镇防火责任落实情况进行倒查。

森林防火中心  信息员丁  10000000022
""",
        "A final report: the time of finding, the time of the last flame; the cost of fighting is no loss.",
        shown="信息员丁",
        kind="final",
        unit="fire-prevention-centre",
        incident="2026-000064",
        occurred_at=maybe("2026-02-27T13:02:00+08:00"),
        location=has("石笋岭", lacks=("13时",)),
        cause=has("上坟烧纸", absent=True),
        casualties={
            "dead": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": 1,
            "missing": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=217000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("赵六", absent=True)),
        measures=OPEN,
        next_steps=has("倒查", absent=True),
        informant=("信息员丁", "10000000022"),
    ),
    mail(
        "sequel-final-by-title-street",
        "chengguan-street@example.com",
        "关于滨河花园小区外墙砖脱落事件的终报",
        "2026-09-04T16:00",
        """
县总值班室：
8月31日7时50分，滨河花园小区5栋外墙砖脱落，砸中路过居民1人（重伤），砸坏小车3辆。伤者廖某经县医院治疗5天，于9月2\
日转入普通病房，9月4日出院回家休养。3辆车的修理费2.9万元由物业公司赔付完毕，伤者医疗费及赔偿双方已签协议。脱落部\
位已铲除，其余各栋排查完毕，围挡今日撤除。
事件处置完毕，不再续报。
城关街道办事处
""",
        "The hurt man is home again; the word for follow-up denied; costs of repair may be a loss.",
        kind="final",
        unit="",
        standing="unknown",
        occurred_at="2026-08-31T07:50",
        location=has("滨河花园小区5栋", lacks=("7时50分", "砸中")),
        cause=None,
        casualties={"seriously_injured": 1},
        property_loss=maybe(29000),
        measures=OPEN,
        trend=OPEN,
        scope=OPEN,
    ),
    mail(
        "sequel-mine-rescue-third",
        _MINE,
        "黑石沟煤矿“4·6”透水事故续报（三）",
        "2026-04-07T23:10",
        """
县应急局、县总值班室：
截至4月7日22时30分，井下累计排水3.1万立方米，水位下降4.7米。21时52分，救护队在1203巷高处发现2名被困工人，均有生\
命体征，22时20分升井送医，诊断为轻伤；第3名工人仍失联，正在全力搜寻。
现场指挥部由县长牵头，市矿山救护支队42人增援到位。
预计8日凌晨3时排水见底。
黑石沟煤矿 石某 10000000074
""",
        "Two are up and slightly hurt, one is still missing; a forecast for the small hours.",
        kind="follow_up",
        unit="",
        standing="unknown",
        location=OPEN,
        cause=OPEN,
        casualties={"dead": maybe(0), "missing": 1, "slightly_injured": 2, "trapped": maybe(0, 1)},
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("县长", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("石某"), "10000000074"),
    ),
    mail(
        "sequel-reply-inline-answers",
        XIHE,
        "答复: [2026-000152] 已收到：西河镇漫水桥冲毁",
        "2026-07-02T08:05",
        """
办公室同志，逐条回复：

> 1. 是否有人员伤亡？
核实完了，无人员伤亡。
> 2. 财产损失多少？
桥和护岸一起约52万元。
> 3. 领导是否到场？
李四镇长5点50到的，还在现场。
> 4. 下一步打算？
今天上午搭便桥，先通行人。

信息员乙 100 0000 0015
""",
        "Answers between the quoted questions.",
        kind="follow_up",
        unit="xihe-town",
        incident="2026-000152",
        casualties=NONE_HURT,
        property_loss=maybe(520000),
        leaders_on_scene=(maybe(True), has("李四", absent=True)),
        next_steps=has("搭便桥", absent=True),
        location=OPEN,
        measures=OPEN,
        informant=("信息员乙", "10000000015"),
        extra=("In-Reply-To: <2026-000152@example.org>",),
    ),
    mail(
        "sequel-plus-address-labelled",
        NANPING_DUTY,
        "续报",
        "2026-12-13T08:30",
        """
续报时间：12月13日8时20分
伤亡变化：重伤1人经抢救脱离生命危险，无新增
进展：伤者已转市人民医院骨科；涉枪人员刑事拘留
下一步：配合公安清查辖区非法枪支
报送人：值班员丁  10000000019
""",
        "The number stands in the address alone; labels of change.",
        to="duty+2026-000488@example.org",
        kind="follow_up",
        unit="nanping-forest-farm",
        incident="2026-000488",
        casualties={"dead": maybe(0), "seriously_injured": 1},
        trend=OPEN,
        measures=OPEN,
        next_steps=has("清查辖区非法枪支", lacks=("报送人",)),
        informant=("值班员丁", "10000000019"),
    ),
    mail(
        "sequel-loss-verified",
        DONGSHAN,
        "【续报】柿子坪村暴雨灾情核定",
        "2026-07-25T09:00",
        """
经镇、村两级三天核查，“7·22”暴雨共造成我镇死亡1人、失踪1人，倒塌民房11间，农作物受灾640亩，直接经济损失由初报的1\
85万元核定为243万元。失踪人员仍在搜寻。受伤人员已全部出院。灾民安置在镇中学，共52人。
张三镇长在搜寻现场。
东山镇党政办
""",
        "The loss of the first report beside the loss as fixed; the hurt have left hospital.",
        kind="follow_up",
        location=has("柿子坪村", absent=True),
        cause=has("暴雨", absent=True),
        casualties={
            "dead": 1,
            "missing": 1,
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
        },
        property_loss=2430000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("张三", absent=True)),
        measures=OPEN,
    ),
    mail(
        "sequel-reply-only-received",
        DONGSHAN_DUTY,
        "Re: [2026-000390] 请确认",
        "2026-11-12T23:58",
        """
收到，马上落实，明早报。

在 2026-11-12 23:51:07，"县局值班室" <duty@example.org> 写道：
> 请东山镇核实鱼泉村2人被困情况，于24时前书面报告，是否伤亡、被困人数、领导到场情况务必写清。
""",
        "Got it, and nothing else; the question is the office's.",
        disposition=ANY_DISPOSITION,
        kind="follow_up",
        incident="2026-000390",
        next_steps=OPEN,
    ),
    mail(
        "sequel-all-rescued-final-wording",
        XIHE_DUTY,
        "麻柳溪被困人员已全部救出（核报）",
        "2026-08-16T21:45",
        """
核报：8月16日17时20分许，西河镇麻柳溪涨水，7名露营游客被困河心洲。经消防和镇应急队架设绳桥，20时52分全部安全转移\
上岸，经核实，死亡0人、失踪0人、重伤0人、轻伤0人，现无被困人员。游客已安排在镇上旅社。事件已处置完毕。
值班员丙 10000000016
""",
        "Seven were trapped; none is any longer, every kind nought.",
        kind="final",
        unit="xihe-town",
        occurred_at="2026-08-16T17:20",
        location=has("麻柳溪", lacks=("17时20分", "7名")),
        cause=OPEN,
        casualties=ALL_ZERO,
        trend=OPEN,
        measures=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
    mail(
        "sequel-time-put-right",
        NANPING,
        "[2026-000415] 关于事发时间的说明",
        "2026-09-21T15:02",
        """
经查看监控，四工区集材道拖拉机事故的准确时间是10时14分，不是上午表里填的10时26分。轻伤的两人经复查，其中一人为腰\
椎压缩性骨折，改为重伤，现为重伤2人、轻伤1人。原因仍在调查。
信息员丙
""",
        "The hour put right by a camera, one of the hurt raised to grave.",
        kind="follow_up",
        unit="nanping-forest-farm",
        incident="2026-000415",
        source=OPEN,
        occurred_at="2026-09-21T10:14",
        location=has("四工区集材道", lacks=("10时",), absent=True),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"seriously_injured": 2, "slightly_injured": 1},
        informant=(maybe("信息员丙"), None),
    ),
)

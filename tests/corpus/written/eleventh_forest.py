"""Eleventh: fires in forest and grass, pests and poachers: the forest farm, the fire-prevention centre, towns."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.eleventh_writing import PHONE, lines, note, sheet, told
from tests.corpus.written.people import DONGSHAN_DUTY, FIRE, NANPING, NANPING_DUTY, OFFICE_DUTY, XIHE

WRITTEN: Final[tuple[Written, ...]] = (
    note(
        "eleventh-forest-tomb-fire",
        FIRE,
        "森林防火中心值班信息：东山镇柏树垭火情",
        "2026-04-05T15:56",
        """
4月5日14时49分，视频监控发现东山镇竹园村柏树垭起火，经核实为外来祭扫人员焚烧纸钱引燃坟边杂草，蔓延至松林
。现场西北风3级，火线长约400米，过火面积初估25亩，暂无人员伤亡和房屋受损。

目前已投入东山镇半专业队28人、县专业队35人、群众100余人，赵六、张三在现场。15时40分东线明火已灭，西线仍
在发展，预计17时前可合围。1名肇事者已移交森林公安。

信息员丁 10000000022
""",
        "暂无人员伤亡 counts as nobody hurt; helpers are no casualties; two heads on the spot.",
        gap=True,
        unit="fire-prevention-centre",
        source=told("视频监控"),
        occurred_at=maybe("2026-04-05T14:49:00+08:00"),
        location=has("竹园村柏树垭", lacks=("14时", "起火")),
        cause=told("焚烧纸钱"),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("赵六", "张三")),
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员丁", "10000000022"),
    ),
    lines(
        "eleventh-farm-lightning-fire",
        NANPING,
        "南坪林场雷击火报告",
        "2026-05-08T21:17",
        """
起火时间：5月8日19点50分

起火地点：国有南坪林场二工区老鹰嘴（东经100.00，北纬30.00附近）

起火原因：雷击

植被：云南松中幼林

过火面积：约3公顷

有无人员伤亡：无

有无危及重要设施：距10千伏线路800米，暂不危及

扑救力量：林场扑火队42人，风力灭火机16台

火场态势：已得到控制，有2处烟点

火场指挥：王五

接下来怎么做：天亮前守住火线，明早6点清理烟点

气象：东风2级，阵雨

报告：信息员丙，10000000018
""",
        "A forest farm's questions of yes or no; the commander stands for the leader.",
        unit="nanping-forest-farm",
        occurred_at="2026-05-08T19:50",
        location=has("国有南坪林场二工区老鹰嘴", lacks=("雷击",)),
        cause=has("雷击", lacks=("云南松",)),
        casualties=NONE_HURT,
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        scope=OPEN,
        trend=has("已得到控制", lacks=("王五",), absent=True),
        leaders_on_scene=(maybe(True), has("王五", absent=True)),
        measures=OPEN,
        next_steps=has("守住火线", "清理烟点", lacks=("东风",), absent=True),
        person=OPEN,
        matter=OPEN,
        result=OPEN,
        informant=("信息员丙", "10000000018"),
    ),
    note(
        "eleventh-firefighter-fall",
        NANPING_DUTY,
        "扑火队员坠崖",
        "2026-03-14T23:41",
        """
南坪林场三工区火场，22:56一名扑火队员夜间转移时坠崖，高差约20米，23:25找到，已无生命体征；和他一起的另一
名队员失联，正在找。火场其余人员已全部撤到安全地带。王五场长在场。值班员戊10000000020
""",
        "One found without signs of life, one out of contact.",
        unit="nanping-forest-farm",
        occurred_at="2026-03-14T22:56",
        location=has("三工区火场", lacks=("22:56",)),
        cause=OPEN,
        casualties={"dead": 1, "missing": 1},
        measures=OPEN,
        leaders_on_scene=(True, has("王五")),
        informant=("值班员戊", "10000000020"),
    ),
    note(
        "eleventh-smoke-false-alarm",
        FIRE,
        "热点核查反馈",
        "2026-02-27T14:22",
        """
卫星热点2026022713号（西河镇石桥村，东经略）核查反馈：2月27日13时20分接热点后，西河镇13时45分到达，系村
民烧秸秆，已浇灭，未上山，没有造成损失和人员伤亡。 值班员己 10000000023
""",
        "A hot spot that was straw: no forest fire, no loss, nobody hurt.",
        unit="fire-prevention-centre",
        occurred_at=None,
        location=told("石桥村", lacks=("13时",)),
        source=OPEN,
        cause=told("烧秸秆"),
        casualties=NONE_HURT,
        property_loss=maybe(0),
        measures=OPEN,
        informant=("值班员己", "10000000023"),
    ),
    sheet(
        "eleventh-fire-daily-sheet",
        FIRE,
        "【续报】东山镇柏树垭森林火灾扑救日报（4月6日）",
        "2026-04-06T08:05",
        """
火灾名称 | 东山镇柏树垭“4·05”森林火灾

起火时间 | 4月5日14时49分

截止时间 | 4月6日8时00分

过火面积 | 86亩（其中林地61亩）

投入力量 | 专业队35人、半专业队60人、直升机1架

人员伤亡 | 轻伤2人（扑火队员扭伤），无死亡

火场态势 | 明火已于4月6日5时30分全部扑灭，转入清理看守

财产损失 | 约21万元

现场指挥 | 赵六、张三

下一步工作 | 留守60人看守48小时，配合公安立案

报告人 | 信息员丁 10000000022
""",
        "A daily report: the outbreak again, the figures of this morning.",
        unit="fire-prevention-centre",
        kind="follow_up",
        occurred_at="2026-04-05T14:49",
        location=told("柏树垭"),
        casualties={"dead": 0, "slightly_injured": 2},
        property_loss=210000,
        nature=OPEN,
        consequences=OPEN,
        scope=OPEN,
        trend=has("转入清理看守", absent=True, lacks=("约21万",)),
        leaders_on_scene=(maybe(True), has("赵六", "张三", absent=True)),
        measures=OPEN,
        next_steps=has("留守60人", "公安立案", lacks=("信息员丁",)),
        course=OPEN,
        matter=OPEN,
        result=OPEN,
        person=OPEN,
        informant=("信息员丁", "10000000022"),
    ),
    note(
        "eleventh-pine-wilt",
        NANPING,
        "【一般信息】南坪林场发现松材线虫病疑似枯死松树",
        "2026-09-10T10:00",
        """
9月8日秋季普查中，国有南坪林场一工区15林班发现枯死松树37株，取样送省林检中心，9月9日16时反馈检出松材线虫
。枯死木均为人工林，面积12亩，已划定疫点边界。拟10月底前完成采伐除治，经费预算9.8万元。王五已召集防治专
班。信息员丙 10000000018
""",
        "Trees dead, and a budget: no casualties, no loss.",
        cls="general",
        unit="nanping-forest-farm",
        occurred_at=maybe("2026-09-09T16:00:00+08:00"),
        location=has("一工区15林班", lacks=("枯死",)),
        cause=OPEN,
        casualties=None,
        property_loss=None,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
        next_steps=told("采伐除治"),
        informant=("信息员丙", "10000000018"),
    ),
    note(
        "eleventh-boar",
        DONGSHAN_DUTY,
        "野猪伤人",
        "2026-10-30T07:58",
        """
东山镇云盘村四组，早上6点25，野猪进村拱伤两位老人，一位大腿撕裂（重伤），一位皮外伤（轻伤）。村里敲锣把
野猪赶上后山了，猎捕队已联系，附近学校今天走读生家长接送。损坏红薯地约2亩。
""",
        "Two old people, a degree in brackets to each.",
        occurred_at="2026-10-30T06:25",
        location=has("云盘村四组", lacks=("野猪",)),
        casualties={"seriously_injured": 1, "slightly_injured": 1},
        cause=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        trend=OPEN,
    ),
    note(
        "eleventh-helicopter-dip",
        OFFICE_DUTY,
        "转：南坪林场来电",
        "2026-04-16T16:02",
        """
值班员戊（10000000020）15:50来电：15时22分，林场三号水库取水的灭火直升机吊桶挂住高压线，机组紧急脱钩，直
升机安全返航，人员没事。导线断落，林场场部停电，引燃水库边草地约2亩，已扑灭。电力抢修中。
""",
        "Noted by the office from a call; the farm is the reporting unit; persons well.",
        kind=maybe("phone", "initial"),
        unit=maybe("nanping-forest-farm"),
        source=told("值班员戊"),
        occurred_at="2026-04-16T15:22",
        location=told("三号水库", lacks=("挂住",)),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员戊"), maybe("10000000020")),
    ),
    note(
        "eleventh-grass-fire-near-station",
        PHONE,
        "有山火",
        "2026-03-07T13:50",
        """
西河镇下坝那个加油站背后的山在冒烟，一点半就开始的，火苗子看得见了，没看到有人管
""",
        "A passer-by: place and time of a fire, nothing else.",
        unit=maybe("xihe-town"),
        standing="unknown",
        occurred_at="2026-03-07T13:30",
        location=told("加油站", lacks=("冒烟",)),
        casualties=None,
        measures=OPEN,
        trend=OPEN,
    ),
    note(
        "eleventh-village-ridge",
        XIHE,
        "西河镇与邻县交界处火情",
        "2026-02-21T20:19",
        """
2月21日18时33分，邻县（青岚县）高岭乡山火翻过山脊烧入我镇茶店村鸡公岭，入境火线约600米，火头距茶店村最近
居民点1.2公里。我镇已转移农户34户96人，调集90人开设隔离带1.1公里，无人员伤亡。风力4到5级，凌晨有降雨可能
。李四在前指。财产损失待核。

信息员乙 100 0000 0015
""",
        "A fire that crossed from a county beyond; the loss is to be checked.",
        unit="xihe-town",
        occurred_at="2026-02-21T18:33",
        location=has("茶店村鸡公岭", lacks=("18时",)),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("李四", absent=True)),
        measures=told("隔离带"),
        next_steps=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
)

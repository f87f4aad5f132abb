"""Fourteenth: forest fires, pests, poachers, the hills."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.fourteenth_writing import DONGSHAN_A, FIRE, FIRE_DUTY, NANPING, NANPING_DUTY, XIHE, sent, told

WRITTEN: Final[tuple[Written, ...]] = (
    told(
        "grave-fire",
        FIRE_DUTY,
        "森林火情快报（第3期）",
        "2026-04-05T14:20",
        """
4月5日13时12分，县林火视频监控系统发现东山镇牛鼻山有烟点，经镇护林员核实为山火。起火原因初查为上坟烧纸。截至14时10
分，过火面积约35亩，植被以灌木、马尾松为主，东侧火线约300米，风力3至4级，火势向北蔓延。

投入扑救力量：县专业森林消防队45人、东山镇半专业队60人、民兵30人，水泵6台。暂无人员伤亡。火场北侧1公里有后垄村居民
点，已通知做好撤离准备。

森林防火中心主任赵六、东山镇镇长张三在前线指挥部。

下一步将在山脊开设隔离带，阻断北线，请求航空消防支援。

森林防火中心值班员己　10000000023
""",
        "The system saw the smoke at 13:12: the discovery stands for the occurrence.",
        unit="fire-prevention-centre",
        source=has("监控", absent=True),
        occurred_at=maybe("2026-04-05T13:12:00+08:00"),
        location=has("牛鼻山", lacks=("烟点", "13时")),
        cause=has("上坟烧纸", absent=True),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=has("向北蔓延", absent=True),
        leaders_on_scene=(True, "赵六"),
        measures=OPEN,
        next_steps=has("隔离带", absent=True),
        informant=(maybe("值班员己"), maybe("10000000023")),
    ),
    sent(
        "fire-line-labels",
        NANPING,
        "国有南坪林场森林火情报告单",
        "2026-02-27T16:05",
        """
填报单位：国有南坪林场

起火时间：2月27日15:17

起火地点：南坪林场五工区乌石坑12林班3小班

火情来源：瞭望员报告

起火原因：电力线路碰树放电

火场面积：约20亩（估测）

树种：杉木、毛竹

天气：晴，西南风4级

伤亡：1名扑火队员轻伤，无死亡、重伤

损失：待核

扑救力量：专业队30人，职工22人

火势：西线已控制，东线仍在燃烧

带队领导：场长王五

拟采取措施：入夜前合围，安排50人留守清理

值班电话：100 0000 0019

值班员：值班员丁
""",
        "A report slip with the foresters' labels.",
        unit="nanping-forest-farm",
        source=has("瞭望员", lacks=("起火原因",)),
        occurred_at="2026-02-27T15:17",
        location=has("五工区乌石坑", "3小班", lacks=("火情来源",)),
        nature=OPEN,
        cause=has("电力线路", "放电", lacks=("火场面积",)),
        casualties={"slightly_injured": 1, "dead": 0, "seriously_injured": 0},
        property_loss=VERIFIED | {"also": ["待核"], "may_be_absent": True},
        consequences=OPEN,
        scope=has("20亩", absent=True, lacks=("树种",)),
        trend=has("东线仍在燃烧", lacks=("带队领导",), absent=True),
        leaders_on_scene=(maybe(True), has("王五", absent=True)),
        measures=has("专业队30人", absent=True, lacks=("拟采取措施",)),
        next_steps=has("合围", "留守清理", lacks=("值班电话",), absent=True),
        informant=(maybe("值班员丁"), maybe("10000000019")),
    ),
    told(
        "fire-neighbour-county",
        FIRE,
        "邻县火场逼近我县边界",
        "2026-03-17T22:10",
        """
接邻县林业局通报，该县3月17日17时50分发生的山火，21时40分已烧至距我县西河镇上坪村界山约800米处。我县境内目前无火情
、无人员伤亡。已调西河镇半专业队40人、县专业队50人到界山布防，开设隔离带600米，上坪村靠山18户57人已转移到村部。赵
六主任带队。

森林防火中心 信息员丁 10000000022
""",
        "A fire over the border: occurred at 17:50 there; not yet here.",
        unit="fire-prevention-centre",
        source=has("邻县林业局", absent=True),
        occurred_at=maybe("2026-03-17T17:50:00+08:00"),
        location=OPEN,
        cause=OPEN,
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("赵六", absent=True)),
        measures=has("布防", absent=True),
        next_steps=OPEN,
        informant=(maybe("信息员丁"), maybe("10000000022")),
    ),
    told(
        "smoke-was-a-kiln",
        FIRE_DUTY,
        "核查反馈",
        "2026-11-02T09:16",
        """
今早8时22分卫星热点（编号7）西河镇长岭附近，经西河镇护林员9时到现场核查，是砖瓦窑正常生产，不是森林火情，已反馈注
销。值班员己
""",
        "A hot spot that was a kiln: nothing has happened.",
        unit="fire-prevention-centre",
        kind=None,
        occurred_at=maybe("2026-11-02T08:22:00+08:00"),
        source=OPEN,
        location=has("长岭", absent=True),
        cause=OPEN,
        informant=(maybe("值班员己"), None),
        casualties=None,
        measures=OPEN,
    ),
    told(
        "pine-wilt",
        NANPING,
        "【重要】南坪林场发现松树异常枯死",
        "2026-09-10T10:50",
        """
9月9日14时30分，我场护林员在六工区石笋尖巡护时发现松树成片枯黄，共计137株，分布约90亩。9月10日上午县森防站现场取样
12份，初步镜检疑似松材线虫，样本已送市里复检，结果3天后出。

目前已对该小班封锁，禁止松木外运，并组织两个小组对周边林班踏查。损失需待复检后评估。

国有南坪林场 信息员丙 100-0000-0018
""",
        "Pines are no casualties; the discovery; 重要 as a tag.",
        cls="important",
        unit="nanping-forest-farm",
        source=OPEN,
        occurred_at=maybe("2026-09-09T14:30:00+08:00"),
        location=has("六工区石笋尖", lacks=("松树", "14时")),
        cause=OPEN,
        casualties=None,
        property_loss=VERIFIED | {"also": ["需待复检后评估"], "may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        measures=has("封锁", absent=True),
        next_steps=OPEN,
        informant=(maybe("信息员丙"), maybe("10000000018")),
    ),
    told(
        "boar-hurts-hunter",
        DONGSHAN_A,
        "野猪伤人",
        "2026-11-18T07:05",
        """
6点10分东山镇后垄村蔡某在红薯地被野猪顶了，大腿动脉破，送县医院路上没了。他老婆也被撞倒，说腰疼在卫生院拍片。村里
敲锣提醒大家先别下地，林业站联系护农狩猎队。值班员甲
""",
        "没了 on the way to hospital is dead; the wife's injury has no degree.",
        occurred_at="2026-11-18T06:10",
        location=has("后垄村", absent=True, lacks=("野猪",)),
        cause=OPEN,
        casualties={"dead": maybe(1)},
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员甲"), None),
    ),
    told(
        "fire-fighter-down",
        NANPING_DUTY,
        "南坪林场扑火人员失联紧急报告",
        "2026-03-02T18:48",
        """
3月2日17时55分，国有南坪林场乌石坑火场风向突变，正在北线清理的县专业队5名队员与指挥部失去联系。18时30分有2名队员自
行走出，面部轻微烧伤，按轻伤处理；另3人至今联系不上。

现已抽调精干人员20人分两路进沟搜寻，火场其余人员全部撤到安全地带。火头正向东沟发展。

王五场长、赵六主任都在前指。

值班员丁 10000000019
""",
        "Five out of contact, two since come out: three are missing.",
        unit="nanping-forest-farm",
        occurred_at="2026-03-02T17:55",
        location=has("乌石坑", lacks=("风向", "17时")),
        cause=has("风向突变", absent=True),
        casualties={"missing": 3, "slightly_injured": 2},
        trend=has("东沟", absent=True),
        leaders_on_scene=(True, "王五"),
        measures=has("进沟搜寻", absent=True),
        next_steps=OPEN,
        informant=(maybe("值班员丁"), maybe("10000000019")),
    ),
    told(
        "drone-crash-and-lost-hikers",
        XIHE,
        "西河镇驴友被困已全部下山",
        "2026-10-05T23:20",
        """
10月5日16时40分，10名外县驴友在西河镇长岭未开发线路“一线天”因道路湿滑、手机没电被困，其中1人小腿骨折。县消防、民间
救援和上坪村向导共34人上山，22时50分将10人全部带下山，骨折者用担架抬下送县医院。救援用的1架无人机撞树损坏，价值约
2.3万元。无人员死亡、失踪。

西河镇　信息员乙　10000000015
""",
        "All ten are down: nobody trapped; a fracture without a degree; the drone may be a loss.",
        unit="xihe-town",
        occurred_at="2026-10-05T16:40",
        location=has("长岭", absent=True, lacks=("湿滑", "16时")),
        cause=OPEN,
        casualties={"dead": 0, "missing": 0, "trapped": maybe(0)},
        property_loss=maybe(23000),
        measures=OPEN,
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
)

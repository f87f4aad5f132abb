"""Free text about people: accidents on roads and at work, gas, epidemics, crowds, and drills of all that."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import OPEN, VERIFIED, at_least, has, maybe
from tests.corpus.written.people import BUREAU, DONGSHAN, FIRE, NANPING, OFFICE_DUTY, STRANGER, XIHE, XIHE_DUTY
from tests.corpus.written.prose import prose

WRITTEN: Final = (
    prose(
        "prose-road-accident",
        XIHE,
        "西河镇关于K12处较大道路交通事故的报告",
        "2026-05-02T15:05",
        """
2026年5月2日14时28分，一辆核载19人、实载16人的中巴车行驶至县道X012线西河镇石桥村路段（K12+300）时侧翻，
造成3人当场死亡、1人经抢救无效死亡、5人重伤、7人轻伤。初步分析，事故原因为雨天路滑、车速过快。

事故发生后，镇党委书记李四带队赶到现场，伤员已全部送县人民医院救治，道路已恢复通行。
""",
        "Dead on the spot and dead later add up; seats and passengers are no casualties.",
        unit="xihe-town",
        occurred_at="2026-05-02T14:28",
        location=has("石桥村路段", lacks=("侧翻", "中巴")),
        cause=has("雨天路滑", absent=True),
        casualties={"dead": maybe(4), "seriously_injured": 5, "slightly_injured": 7},
        leaders_on_scene=(maybe(True), has("李四", absent=True)),
        measures="送县人民医院",
    ),
    prose(
        "prose-road-accident-nothing-graver",
        DONGSHAN,
        "东山镇老街两车相撞",
        "2026-05-03T08:50",
        """
5月3日8时15分许，东山镇老街十字路口一辆三轮车与小轿车相撞，三轮车驾驶员右腿骨折，乘客2人受伤，已送医。交通秩序正常。
""",
        "Injured without a degree: neither seriously nor slightly.",
        occurred_at="2026-05-03T08:15",
        location=has("老街十字路口", lacks=("三轮车",)),
        casualties={"seriously_injured": None, "slightly_injured": None},
        measures=has("送医", absent=True),
    ),
    prose(
        "prose-work-accident",
        NANPING,
        "国有南坪林场采伐作业事故情况",
        "2026-10-12T10:40",
        """
10月12日9时52分，我场三工区采伐作业点发生一起树木打击事故，致1人死亡、1人受重伤。死者系外包采伐队工人，
年龄46岁，伤者38岁，已送县医院ICU。事故原因正在调查。场长王五、副场长已赶到现场，全场采伐作业已暂停。
""",
        "Ages are no figures of casualties; the cause is being looked into.",
        unit="nanping-forest-farm",
        occurred_at="2026-10-12T09:52",
        location=has("三工区采伐作业点", lacks=("事故",)),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"dead": 1, "seriously_injured": 1},
        leaders_on_scene=(maybe(True), has("王五", absent=True)),
        measures=has("暂停", absent=True),
    ),
    prose(
        "prose-construction-trapped",
        DONGSHAN,
        "东山镇安置房工地坍塌",
        "2026-10-13T16:20",
        """
10月13日15时46分，东山镇安置房项目基坑边坡坍塌，现场作业9人，自行脱险6人，2人被埋压，1人失踪。
救援队伍正在全力施救，被埋人员生命体征不明。
""",
        "Workers on site and those who got out; two buried are trapped.",
        occurred_at="2026-10-13T15:46",
        location=has("安置房项目", lacks=("坍塌",)),
        casualties={"missing": 1, "trapped": maybe(2)},
        measures=has("全力施救", absent=True),
    ),
    prose(
        "prose-gas-leak",
        XIHE,
        "西河镇老街燃气泄漏",
        "2026-11-05T19:41",
        """
11月5日晚7时20分许，西河镇老街18号餐馆液化气瓶泄漏并起火，2名店员面部轻度烧伤，属轻伤，无其他人员伤亡。
燃烧持续约6分钟，过火面积8平方米，直接财产损失3000元。镇消防站4车22人到场处置，疏散周边居民60余人。
""",
        "Evening hour; nobody else hurt; people moved; 3000元.",
        unit="xihe-town",
        occurred_at="2026-11-05T19:20",
        cause=OPEN,
        location=has("老街18号", lacks=("晚7时",)),
        casualties={
            "dead": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": 2,
            "missing": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=3000,
        measures="镇消防站",
    ),
    prose(
        "prose-petition",
        XIHE_DUTY,
        "【紧急】桥头村村民聚集",
        "2026-11-10T09:35",
        """
今日8时50分，西河镇桥头村约120名村民因采砂场占用耕地问题聚集在镇政府大门外，打横幅2条。
无过激行为，无人员受伤。镇长正在接访，派出所出警8人维持秩序。预计下午仍有人员陆续到达。
""",
        "A crowd is no casualty; 'nobody injured' says nothing of dead, though zero is no lie.",
        unit="xihe-town",
        cls="urgent",
        occurred_at="2026-11-10T08:50",
        location=has("镇政府大门外", absent=True),
        cause=has("采砂场", absent=True),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        leaders_on_scene=(maybe(True), has("镇长", absent=True)),
        measures=has("接访", absent=True),
        trend=has("陆续到达", absent=True),
        next_steps=None,
    ),
    prose(
        "prose-epidemic",
        DONGSHAN,
        "东山镇中心学校发热病例聚集情况",
        "2026-11-12T17:15",
        """
11月12日14时起，东山镇中心学校先后出现发热学生23例，其中住院4例、居家观察19例，无重症和死亡病例。
县疾控中心已采样，结果待出。学校已停课三天并开展终末消毒。
""",
        "Cases, patients in hospital: not injured; no deaths is zero dead.",
        occurred_at="2026-11-12T14:00",
        location=has("东山镇中心学校", lacks=("发热学生",)),
        casualties={"dead": maybe(0), "seriously_injured": maybe(0)},
        cause=OPEN,
        measures=has("停课三天", absent=True),
        scope=OPEN,
    ),
    prose(
        "prose-food-poisoning",
        BUREAU,
        "西河镇婚宴疑似食物中毒",
        "2026-10-04T22:30",
        """
10月4日20时许，西河镇桥头村一婚宴后陆续有40余人出现腹痛呕吐，截至22时已有53人就诊，其中2人病情较重，无死亡。
""",
        "Two counts at two times: 40余 and 53 ill; ill is neither slightly nor seriously injured for certain.",
        unit=maybe("xihe-town"),
        standing="unknown",
        occurred_at="2026-10-04T20:00",
        location=has("桥头村", absent=True),
        casualties={"dead": maybe(0), "seriously_injured": maybe(2), "slightly_injured": None},
    ),
    prose(
        "prose-drill",
        FIRE,
        "关于开展森林火灾应急演练的情况",
        "2026-11-18T16:30",
        """
11月18日9时30分，我中心在东山镇黑松坡组织森林火灾扑救综合演练。演练模拟因雷击引发山火，2名群众被困、1人重伤的情景，
参演人员150人，演练达到预期效果。
""",
        "A drill: the casualties are pretended ones, nobody is harmed.",
        unit="fire-prevention-centre",
        occurred_at=maybe("2026-11-18T09:30:00+08:00"),
        location=has("黑松坡", absent=True),
        casualties=None,
        cause=None,
        scope=OPEN,
        measures=OPEN,
    ),
    prose(
        "prose-press-release",
        NANPING,
        "国有南坪林场扎实推进冬季造林",
        "2026-11-19T09:00",
        """
连日来，国有南坪林场抢抓晴好天气，组织职工200余人次开展冬季造林。截至目前，已完成造林1300亩，投入资金86万元，
带动周边村民务工30余人。场长王五表示，将确保12月底前完成全年任务。
""",
        "A press release: money spent is no loss, workers are not harmed, up to now is no time.",
        unit="nanping-forest-farm",
        location=OPEN,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    prose(
        "prose-phoned-to-the-office",
        OFFICE_DUTY,
        "【电话报告】东山镇滑坡",
        "2026-11-21T02:58",
        """
刚接到东山镇值班员甲电话：今天凌晨2点40分，青石村四组屋后滑坡，压垮一间偏房，一名老人被埋，镇里正在组织人挖。
联系电话10000000012。
""",
        "The office writes down a phone report; the unit is the one that called, or is left open.",
        unit=maybe("dongshan-town"),
        kind="phone",
        source=has("值班员甲", absent=True),
        occurred_at="2026-11-21T02:40",
        location=has("青石村四组", lacks=("凌晨",)),
        casualties={"trapped": maybe(1)},
        measures=has("组织人挖", absent=True),
        informant=(maybe("值班员甲"), maybe("10000000012")),
    ),
    prose(
        "prose-just-heard",
        XIHE,
        "石桥村火情",
        "2026-11-22T01:35",
        """
刚接到石桥村支书电话，村里一户木房着火，时间大约是1点20，家里3口人都跑出来了，没有人受伤，已通知消防。
""",
        "In haste: 1点20 without date; three people who got out.",
        unit="xihe-town",
        kind=maybe("initial", "phone"),
        source=has("石桥村支书", absent=True),
        occurred_at="2026-11-22T01:20",
        location=has("石桥村", absent=True),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        measures=has("通知消防", absent=True),
    ),
    prose(
        "prose-contradiction",
        DONGSHAN,
        "东山镇采石场爆炸",
        "2026-10-20T11:25",
        """
10月20日10时55分，东山镇白岩村采石场发生爆炸，造成3人死亡、2人重伤。截至目前，死亡5人，重伤2人，轻伤30余人。
被困人数不详。
""",
        "3 dead, then 5: only the later figure may stand, or it is asked for.",
        occurred_at="2026-10-20T10:55",
        location=has("采石场", lacks=("10时",)),
        casualties={
            "dead": maybe(5),
            "seriously_injured": 2,
            "slightly_injured": at_least(30),
            "trapped": maybe("being verified"),
        },
    ),
    prose(
        "prose-contradiction-flat",
        XIHE,
        "西河镇化肥厂中毒事故",
        "2026-10-22T08:20",
        """
西河镇化肥厂10月22日7时10分发生有毒气体中毒事故，死亡2人，重伤6人。另据医院反映，死亡人数为3人，正在核对。
""",
        "Two sources contradict each other: no figure of dead is believed without asking.",
        unit="xihe-town",
        occurred_at="2026-10-22T07:10",
        location=has("化肥厂", lacks=("7时",)),
        casualties={"dead": maybe("being verified"), "seriously_injured": 6},
    ),
    prose(
        "prose-english",
        STRANGER,
        "URGENT: bus accident near Xihe town",
        "2026-11-23T16:40",
        """
At 16:10 on 23 November 2026 a bus left the road near Shiqiao village, Xihe town.

2 people were killed, 3 seriously injured and 11 slightly injured. No one is missing.

Police and ambulances are on the scene.
""",
        "English: read or left out, never misread.",
        unit=maybe("xihe-town"),
        standing="unknown",
        occurred_at=maybe("2026-11-23T16:10:00+08:00"),
        location=has("Shiqiao village", absent=True),
        casualties={
            "dead": maybe(2),
            "missing": maybe(0),
            "seriously_injured": maybe(3),
            "slightly_injured": maybe(11),
        },
        measures=has("ambulances", absent=True),
    ),
    prose(
        "prose-english-labelled",
        NANPING,
        "Accident at plot 3",
        "2026-11-23T10:12",
        """
Source: ranger on duty

Time of occurrence: 2026-11-23 09:40

Location: Nanping forest farm, plot 3

Casualties: dead 0, missing 0, seriously injured 1, slightly injured 0, trapped 0

Measures: taken to the county hospital

Informant: 信息员丙, +86 100 0000 0018
""",
        "English labels.",
        prose=False,
        unit="nanping-forest-farm",
        source="ranger on duty",
        occurred_at="2026-11-23T09:40",
        location="plot 3",
        casualties={"dead": 0, "missing": 0, "seriously_injured": 1, "slightly_injured": 0, "trapped": 0},
        measures="county hospital",
        informant=("信息员丙", "10000000018"),
    ),
    prose(
        "prose-drowning",
        XIHE,
        "西河镇下坝村溺水事件",
        "2026-07-25T17:48",
        """
7月25日16时05分，西河镇下坝村4名儿童在河边玩耍时落水，1人自行上岸，2人经抢救脱离危险，1人下落不明，正在打捞。
起因系私自下河游泳。镇纪委书记、派出所所长在现场。
""",
        "One missing of four; the rest are safe.",
        unit="xihe-town",
        occurred_at="2026-07-25T16:05",
        location=has("下坝村", lacks=("儿童",)),
        cause=has("私自下河", absent=True),
        casualties={"missing": maybe(1), "dead": None},
        measures=has("打捞", absent=True),
        leaders_on_scene=(maybe(True), has("派出所所长", absent=True)),
    ),
)

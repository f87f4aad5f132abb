"""Fresh: accidents at work, on the road and at home, in running official prose."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import OPEN, VERIFIED, has, maybe
from tests.corpus.written.fresh_mail import MAYBE_VERIFIED, fresh, nothing_of, told
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, NANPING_DUTY, XIHE, XIHE_DUTY

_HOUSING: Final = "zhujian@example.com"
_BRIGADE: Final = "dadui119@example.net"
_XIHE_HEAD: Final = "xihe-head@example.org"

WRITTEN: Final = (
    fresh(
        "quarry-slope",
        DONGSHAN,
        "东山镇关于青石岩采石场边坡坍塌的事故快报",
        "2026-03-17T10:42",
        """
示例县林业和自然资源局办公室：

3月17日9时55分，我镇宏远建材有限公司青石岩采石场二号工作面在清理浮石过程中发生边坡局部坍塌，坍塌方量约600立
方米，一台挖掘机和一辆自卸车被埋。经清点，该工作面当班作业人员5人，2人自行撤离，3人被困。

接到企业报告后，镇党委、政府立即启动应急预案，镇长张三带领应急办、派出所、卫生院人员于10时12分到达现场指挥救
援，县矿山救护队正在赶来途中。截至10时30分，已救出1人（左腿开放性骨折，属重伤，已送县人民医院），另2人位置已
基本确定，仍在全力救援。

事故原因正在调查，财产损失正在统计。现场仍有零星落石，存在二次垮塌可能，已划定警戒区，周边两家采石场暂停作业。

下一步，待边坡监测稳定后组织大型机械分层清挖，同时做好家属安抚。有关情况将及时续报。

东山镇人民政府

2026年3月17日

（联系人：信息员甲，电话：100 0000 0011）
""",
        "Three trapped, one of them out since; the mayor arrived at a time of his own; an announced follow-up is none.",
        indent=True,
        occurred_at="2026-03-17T09:55",
        location=has("青石岩采石场", lacks=("9时55分", "坍塌")),
        source=told("企业"),
        cause=MAYBE_VERIFIED,
        casualties={"seriously_injured": 1, "trapped": 2},
        property_loss=VERIFIED,
        scope=OPEN,
        trend=told("二次垮塌", lacks=("分层清挖",)),
        leaders_on_scene=(True, "张三"),
        measures=nothing_of("财产损失", "分层清挖"),
        next_steps=told("分层清挖", lacks=("财产损失",)),
        informant=("信息员甲", "10000000011"),
    ),
    fresh(
        "coach-and-lorry",
        XIHE,
        "西河镇“7·5”道路交通事故首报",
        "2026-07-05T23:58",
        """
今日22时40分许，省道西平线大湾路段（K47+200处），一辆由县城开往外县的大型普通客车（核载45人，实载31人）与对
向行驶的重型半挂货车正面相撞。据镇派出所23时02分通报，客车驾驶人和1名乘客当场死亡，货车驾驶人送医后经抢救无
效于23时20分死亡；另有11名乘客受伤，其中重伤4人，其余为轻微擦挫伤。客车上其他乘客已由镇里安排两辆中巴车转送
至镇中心小学临时休息。

事发路段双向中断，交警在大湾桥头和西河收费站两端分流。镇党委书记、镇长李四和派出所长均在现场。

事故具体原因待交警部门认定。

西河镇值班室 信息员乙 10000000015
""",
        "Two dead on the spot and one in hospital; eleven injured of whom four gravely; a road is closed.",
        indent=True,
        charset="gb18030",
        shown="西河镇信息员",
        unit="xihe-town",
        occurred_at="2026-07-05T22:40",
        location=has("大湾路段", lacks=("22时", "客车")),
        source=told("派出所"),
        cause=OPEN,
        casualties={"dead": maybe(3), "seriously_injured": 4, "slightly_injured": maybe(7)},
        scope=told("双向中断"),
        leaders_on_scene=(True, "李四"),
        measures=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    fresh(
        "scaffold-circular",
        _HOUSING,
        "情况通报",
        "2026-05-21T16:30",
        """
2026年5月21日13时20分左右，位于县城南新区的锦程花园三期项目2号楼在外脚手架拆除作业时发生局部坍塌，4名工人坠
落受伤。

事故发生后，县委、县政府高度重视，主要负责同志第一时间赶赴现场组织救援，住建、应急、公安、卫健等部门迅速联动
开展处置。截至15时30分，现场搜救已结束，4名工人中2人经全力抢救无效死亡，2人在县人民医院接受治疗，目前生命体
征平稳。

目前，该项目已全面停工，施工企业有关责任人已由公安机关依法控制，事故原因正在进一步调查中，善后工作有序开展。
我县将举一反三，在全县范围内立即开展建筑施工领域安全隐患大排查大整治。

示例县住房和城乡建设局

2026年5月21日
""",
        "A press circular of a bureau that the directory does not have; four fell, two of them died.",
        indent=True,
        shown="县住建局",
        unit="",
        standing="unknown",
        occurred_at="2026-05-21T13:20",
        location=has("锦程花园三期", lacks=("13时", "坍塌")),
        cause=MAYBE_VERIFIED,
        casualties={"dead": 2, "trapped": maybe(0)},
        leaders_on_scene=(maybe(True), told("主要负责同志")),
        measures=OPEN,
        next_steps=told("大排查"),
        trend=OPEN,
    ),
    fresh(
        "night-fire-brigade",
        _BRIGADE,
        "沿河路自建房火灾处置情况",
        "2026-01-19T05:36",
        """
1月19日4时11分，大队指挥中心接到报警称，县城沿河路92号一栋四层自建房起火，有人员被困。大队立即调派城关站、城
北站共5车26人前往处置，4时19分首批力量到场。经侦察，一楼门厅堆放的电动自行车正在猛烈燃烧，浓烟已封堵楼梯。救
援人员用两部拉梯和搜救组内攻同步施救，先后从二至四楼救出7人，其中2人经现场急救人员确认死亡，另5人中3人有吸入
性损伤，已送县中医院观察治疗。4时50分明火扑灭，5时20分经三轮排查，无其他被困人员。

过火面积约40平方米。起火原因及直接财产损失正在进一步调查核实。
""",
        "Only the time of the call is told, not that of the fire; seven were brought out, two of them dead.",
        unit="",
        standing="unknown",
        location=has("沿河路92号", lacks=("4时11分", "起火")),
        source=told("报警"),
        cause=MAYBE_VERIFIED,
        casualties={"dead": 2, "trapped": 0},
        property_loss=VERIFIED,
        scope=OPEN,
        trend=OPEN,
        measures=nothing_of("直接财产损失"),
    ),
    fresh(
        "hotpot-flash",
        DONGSHAN_DUTY,
        "【快讯】老灶火锅店液化气闪爆",
        "2026-10-02T19:20",
        """
10月2日18:47，镇政府斜对面老灶火锅店后厨液化气罐阀门漏气，遇明火闪爆，临街玻璃全碎了。目前已知伤6人：店主大
面积烧伤，县医院判定为重伤；服务员2名、食客3名被碎玻璃划伤，均为轻伤。没有人员死亡和失联。

消防两台车已到，火已灭，剩余气瓶已搬到空旷处。王副镇长在现场。

值班员甲
""",
        "Waitresses and guests are slightly hurt together; nobody dead or missing; a signature without a phone.",
        occurred_at="2026-10-02T18:47",
        location=has("老灶火锅店", lacks=("18:47", "闪爆")),
        cause=told("阀门漏气"),
        casualties={"dead": 0, "missing": 0, "seriously_injured": 1, "slightly_injured": maybe(5)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, "王副镇长"),
        measures=nothing_of("轻伤"),
        informant=(maybe("值班员甲"), None),
    ),
    fresh(
        "sewer-well",
        _XIHE_HEAD,
        "关于镇区污水管网改造工程有限空间事故情况的报告",
        "2026-08-03T12:10",
        """
局办公室：

8月3日10时30分许，西河镇镇区污水管网改造工程W17号检查井内，1名工人下井清淤时晕倒，井口2名工友在未采取任何防
护措施的情况下先后下井施救，也相继晕倒。10时38分施工单位现场负责人拨打119，消防救援人员佩戴空气呼吸器下井，
10时55分将3人全部救出并送往县人民医院。截至目前，最先下井的工人经抢救无效死亡，第二名工人仍在重症监护室，伤
情为重伤，第三名意识清醒、症状较轻，留院观察。

经现场检测，井内硫化氢浓度严重超标，初步判断系硫化氢中毒。

我与分管建设的副镇长均已到场，已责令该工程全线停工，井口已封闭并有专人看守，死者家属正由村干部陪同赶来。下一
步将对全镇在建管网工程逐一检查，配合县调查组做好调查，并妥善处理善后。

专此报告。

西河镇 李四

2026年8月3日

信息员：信息员乙（10000000015）
""",
        "Three went down one after another and fared differently; the town's head speaks of himself as 我.",
        indent=True,
        unit="xihe-town",
        occurred_at="2026-08-03T10:30",
        location=has("污水管网改造工程", lacks=("10时30分", "晕倒")),
        source=OPEN,
        cause=told("硫化氢"),
        casualties={
            "dead": 1,
            "seriously_injured": 1,
            "slightly_injured": maybe(1),
            "trapped": maybe(0),
        },
        leaders_on_scene=(True, told("副镇长")),
        measures=nothing_of("硫化氢中毒"),
        next_steps=told("逐一检查"),
        informant=("信息员乙", "10000000015"),
    ),
    fresh(
        "lathe-the-day-before",
        XIHE_DUTY,
        "西河镇一企业发生机械伤害事故",
        "2026-09-11T09:05",
        """
9月10日22时15分许，西河镇工业园恒达机械厂加工车间，操作工彭某在清理数控车床铁屑时衣袖被卷入，右臂及胸部受
伤。工友立即停机并拨打120，伤者22时50分送达县人民医院，今晨6时40分经抢救无效死亡。

企业今日8时20分才向镇里报告。镇应急办已派人到厂核查，车间已停产，企业负责人正与家属协商。事故直接原因为操作
工未停机清理、未穿紧袖工作服。
""",
        "Reported the morning after: the time of death and that of the late report are not that of the accident.",
        unit="xihe-town",
        occurred_at="2026-09-10T22:15",
        location=has("恒达机械厂", lacks=("22时15分", "彭某")),
        source=told("企业"),
        cause=told("未停机"),
        casualties={"dead": 1, "seriously_injured": maybe(0), "slightly_injured": maybe(0)},
        measures=nothing_of("紧袖工作服"),
    ),
    fresh(
        "orchard-shock",
        NANPING_DUTY,
        "国有南坪林场职工触电情况报告",
        "2026-06-28T15:47",
        """
2026年6月28日14时20分，我场苗圃职工刘某某在二号苗圃抽水灌溉时，因水泵电缆外皮破损漏电触电倒地，同班两名职工
用干木棍挑开电缆后进行心肺复苏，120于14时48分到场，确认已无生命体征。事发后我场立即切断苗圃全部电源，场长王
五、副场长及工会主席均已到苗圃处理善后，并通知了家属。除此之外无其他人员伤亡。设备损失约800元。下一步将对全
场用电设备进行一次全面检修。信息员丙，10000000018。
""",
        "One paragraph with everything; one dead and nobody else hurt.",
        unit="nanping-forest-farm",
        occurred_at="2026-06-28T14:20",
        location=has("二号苗圃", lacks=("14时", "触电")),
        cause=told("漏电"),
        casualties={
            "dead": 1,
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=800,
        leaders_on_scene=(True, "王五"),
        measures=nothing_of("全面检修", "设备损失"),
        next_steps=told("全面检修", lacks=("信息员丙",)),
        informant=("信息员丙", "10000000018"),
    ),
)
"""The mails as they were written: accidents."""

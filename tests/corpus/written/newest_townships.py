"""Newest: the towns, the forest farm and the sections of the directory, in the prose of official reports."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, at_least, has, maybe
from tests.corpus.written.newest_writing import (
    DONGSHAN_HEAD,
    DONGSHAN_SECOND_DUTY,
    FIRE_DUTY,
    HURT_VERIFIED,
    LOOKED_INTO,
    NANPING_FIRST_DUTY,
    XIHE_HEAD,
    mail,
)
from tests.corpus.written.people import (
    DONGSHAN,
    DONGSHAN_DUTY,
    FIRE,
    GEOLOGY,
    NANPING,
    XIHE,
    XIHE_DUTY,
)

WRITTEN: Final = (
    mail(
        "town-grave-fire",
        NANPING,
        "国有南坪林场关于鹰嘴岩林区森林火情的报告",
        "2026-04-06T15:10",
        """
局办公室：

4月6日13时25分，我场瞭望塔值守人员发现鹰嘴岩林区12林班有明火。经向附近护林员核实，起火时间约为13时10分，
系外来祭祖人员烧纸引燃杂草所致，肇事人已被林区派出所控制。

接报后，场长王五立即带领场专业扑火队36人赶到火场，组织两路夹击，并开设隔离带400余米；森林防火中心调派的2台水车于14时20分到达。
14时50分明火全部扑灭，现转入清理看守，留守32人。

经初步勘查，过火面积约2.1公顷，均为灌木林地，无人员伤亡，未威胁村庄和重要设施。林木损失正在核查。

下步，我场将安排专人24小时看守火场，严防死灰复燃，并在进山路口增设2处临时检查站。

国有南坪林场

信息员：信息员丙  联系电话：10000000018
""",
        "Seen at 13:25, broke out at 13:10; fighters and water tankers are no casualties.",
        unit="nanping-forest-farm",
        source=OPEN,
        occurred_at="2026-04-06T13:10",
        location=has("鹰嘴岩林区12林班", lacks=("明火", "13时")),
        cause=has("烧纸", absent=True),
        casualties=NONE_HURT,
        property_loss=VERIFIED,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("王五")),
        measures=OPEN,
        next_steps=has("看守火场", absent=True),
        informant=("信息员丙", "10000000018"),
    ),
    mail(
        "town-tea-factory",
        DONGSHAN,
        "东山镇人民政府关于一起火灾事故情况的报告",
        "2026-03-27T22:05",
        """
县委办、县政府办，县林业和自然资源局：

2026年3月27日20时42分，东山镇茶香路东山春茶叶加工厂二楼烘干车间发生火灾。起火后，厂内7名工人全部撤出，
其中2人在撤离时被玻璃划伤，伤势较轻，已在镇卫生院包扎处理。

接到报告后，镇党委书记赵六、镇长张三第一时间到达现场组织扑救，镇专职消防队、县消防救援大队先后到场，21时35分火被扑灭。
经初步统计，烧毁烘干机3台、成品茶约600公斤，过火面积150平方米，直接财产损失约23万元。

起火原因初步认定为烘干机电气线路短路，最终以消防部门认定为准。

下一步，我镇将配合做好原因调查和善后，于明日对全镇31家茶叶加工厂开展消防安全检查。

联系人：信息员甲，电话：10000000011。

东山镇人民政府

2026年3月27日
""",
        "Two cut by glass, 伤势较轻; a secretary and the town head arrived; a loss with 约.",
        occurred_at="2026-03-27T20:42",
        location=has("东山春茶叶加工厂", lacks=("火灾", "20时")),
        cause=has("短路", absent=True),
        casualties={"dead": maybe(0), "seriously_injured": maybe(0), "slightly_injured": maybe(2), "trapped": maybe(0)},
        property_loss=230000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("张三")),
        measures=OPEN,
        next_steps=has("31家茶叶加工厂", absent=True),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "town-swept-away",
        XIHE,
        "西河镇关于两名群众被洪水冲走的紧急报告",
        "2026-07-19T16:58",
        """
局办公室：

7月19日15时50分许，受上游短时强降雨影响，西河镇柳溪村漫水桥处河水陡涨，骑摩托车过桥的2名村民被冲走，目前失联。

灾情发生后，我镇立即启动防汛应急预案，镇长李四带领镇村干部和民兵60余人沿河搜救，县消防救援大队、山鹰救援队携带冲锋舟3艘已抵达。
16时30分已封闭上下游4座漫水桥，撤离沿河低洼处群众34户97人。

截至16时50分，搜救仍在进行，尚未发现失联人员。

西河镇党政办

信息员乙 10000000015
""",
        "Two missing; people moved and searching; a leader in the search.",
        unit="xihe-town",
        occurred_at="2026-07-19T15:50",
        location=has("柳溪村漫水桥", lacks=("15时", "河水陡涨")),
        cause=has("强降雨", absent=True),
        casualties={"missing": 2},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("李四")),
        measures=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "town-rockfall",
        GEOLOGY,
        "地质环境股：县道X015线崩塌地质灾害速报",
        "2026-05-30T07:55",
        """
5月30日5时20分，西河镇大岩村境内县道X015线K7+600处右侧边坡发生崩塌，方量约350立方米，造成道路双向中断。

崩塌体砸中1辆途经的小型货车，车上2人，驾驶员当场死亡，同乘人员重伤，已由120送县人民医院救治。

据现场调查，该处岩体节理裂隙发育，受连日降雨影响诱发崩塌，坡顶尚有危岩约80立方米，不排除再次崩塌的可能。

我股技术人员2名于6时40分到达现场，孙七股长现场指导设置警戒线和监测桩。建议交通部门暂不放行，待危岩清除后再恢复通行。

地质环境股信息员戊，10000000025
""",
        "A driver dead and a passenger gravely hurt, both without a numeral; cubic metres.",
        unit="geology-section",
        occurred_at="2026-05-30T05:20",
        location=has("X015线K7+600", lacks=("发生崩塌", "5时")),
        cause=has("降雨", absent=True),
        casualties={"dead": maybe(1), "seriously_injured": maybe(1)},
        scope=has("双向中断", absent=True),
        trend=has("再次崩塌", absent=True),
        leaders_on_scene=(maybe(True), has("孙七", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员戊", "10000000025"),
    ),
    mail(
        "town-firework-stall",
        DONGSHAN_SECOND_DUTY,
        "东山镇关于烟花爆竹零售点燃爆的情况快报",
        "2026-02-14T21:16",
        """
局办公室值班室：

2月14日20时47分，东山镇老街口一烟花爆竹临时零售点发生燃爆，现场围观群众较多，伤亡情况正在核实。

值班副镇长冯某带领应急分队到场，镇专职消防队正在灭火，派出所已将老街两端封闭，附近3家商铺人员已疏散。

详细情况正在进一步了解，将及时续报。

东山镇值班员乙，联系电话10000000013
""",
        "A first word: everything about casualties is being verified.",
        occurred_at="2026-02-14T20:47",
        location=has("东山镇老街口", lacks=("20时", "燃爆")),
        casualties=HURT_VERIFIED,
        trend=OPEN,
        leaders_on_scene=(True, has("冯某", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=("值班员乙", "10000000013"),
    ),
    mail(
        "town-wedding",
        XIHE_DUTY,
        "西河镇疑似食源性疾病事件报告",
        "2026-10-04T09:12",
        """
10月3日中午，西河镇桃园村村民钱某家举办婚宴，设席32桌，约300人就餐。当晚19时起陆续有就餐人员出现腹泻、发热症状，
截至10月4日8时，累计有46人到镇卫生院和县人民医院就诊，其中住院11人，无重症和死亡病例。

镇党委政府高度重视，镇长李四连夜到镇卫生院看望病人，安排村组干部逐户排查。县疾控中心已采集剩余食品、患者样本28份送检。

事件原因待检测结果明确后续报。

西河镇值班室 值班员丙 10000000016
""",
        "When it occurred is a matter of opinion: noon's meal or seven in the evening; no deaths among the ill.",
        unit="xihe-town",
        occurred_at=maybe("2026-10-03T19:00:00+08:00"),
        location=has("桃园村", lacks=("婚宴，", "10月3日")),
        cause=LOOKED_INTO,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True, False), OPEN),
        measures=OPEN,
        next_steps=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
    mail(
        "town-pine-wilt",
        FIRE,
        "【一般信息】关于杉木坳发现松材线虫病疑似疫点的报告",
        "2026-09-22T17:30",
        """
9月21日，护林员在东山镇杉木坳巡查时发现马尾松成片枯死。9月22日上午，县林业和自然资源局森防站到现场取样，
枯死松树43株，涉及小班2个、面积约18亩，样品已送省林科院检测。

目前疑似疫木已编号登记，周边道路设卡检查，严禁松木及其制品外运。待检测结果出来后，按规定组织除治。

森林防火中心 信息员丁 10000000022
""",
        "No moment but a day, no casualties; class by tag.",
        unit="fire-prevention-centre",
        cls="general",
        source=has("护林员", absent=True),
        occurred_at=None,
        location=has("东山镇杉木坳", lacks=("9月21日", "马尾松")),
        cause=OPEN,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员丁", "10000000022"),
    ),
    mail(
        "town-quarry-slide",
        DONGSHAN_HEAD,
        "【特别紧急】东山镇采石场边坡滑塌有人员被埋",
        "2026-06-02T11:03",
        """
6月2日10时38分，东山镇红岩采石场东侧边坡突然滑塌，掩埋正在作业的挖掘机2台、运输车1辆。经向企业核实，被埋人员至少5人，
另有3名工人被飞石砸伤（均为轻伤）。

我和分管安全的副镇长已在现场，镇村组织干部群众80余人、挖机4台开展抢险。现场仍有小规模滑动，已划定警戒区，请求县里支援专业救援力量和
生命探测设备。

东山镇 张三 10000000010
""",
        "A lower bound of buried people; the writer himself is on the scene; class by tag.",
        cls="critical",
        occurred_at="2026-06-02T10:38",
        location=has("红岩采石场东侧边坡", lacks=("突然", "10时")),
        source=OPEN,
        casualties={"trapped": at_least(5), "slightly_injured": 3},
        trend=OPEN,
        leaders_on_scene=(True, OPEN),
        measures=OPEN,
        next_steps=OPEN,
        informant=("张三", "10000000010"),
    ),
    mail(
        "town-power-line",
        NANPING_FIRST_DUTY,
        "南坪林场工人触电情况说明",
        "2026-08-25T14:45",
        """
局办公室：

8月25日11时55分，我场苗圃基地2名临时用工人员在搬运铝合金梯子时，梯子碰触上方10千伏线路，两人触电倒地。场部医务室人员随即施救，
120救护车12时20分到达。其中一人经抢救无效，于13时02分宣布死亡，另一人双手电击伤，经诊断为重伤，在县人民医院重症监护室治疗。

场党委书记、场长王五在医院协调救治，副场长在现场配合应急、供电部门调查。苗圃基地已停止一切作业，家属安抚工作同步进行。

国有南坪林场总值班室（值班员丁 10000000019）
""",
        "One of two dies later; the head is at the hospital, the deputy on the scene.",
        unit="nanping-forest-farm",
        occurred_at="2026-08-25T11:55",
        location=has("苗圃基地", lacks=("11时", "触电")),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 1},
        leaders_on_scene=(True, OPEN),
        measures=OPEN,
        informant=("值班员丁", "10000000019"),
    ),
    mail(
        "town-bridge-closed",
        XIHE_HEAD,
        "关于西河大桥桥墩基础被冲刷的报告",
        "2026-08-12T19:20",
        """
县局：

受8月10日以来持续强降雨影响，8月12日17时30分，西河镇西河大桥2号桥墩基础被洪水冲刷外露，桥面出现横向裂缝，最宽处约3厘米。
我镇于17时45分对大桥实行双向封闭，过往车辆改走石桥村便道。事发时桥上无车辆和行人，未造成人员伤亡。

县交通运输局工程技术人员已到现场查看，初步估算修复费用约180万元。目前上游水位仍在上涨，桥墩冲刷有进一步加剧的趋势。

下一步将在桥头安排专人24小时值守，配合交通部门制定抢修方案。

李四 10000000014
""",
        "What a repair will cost is no loss for certain; rain since two days before is no time of occurrence.",
        unit="xihe-town",
        occurred_at="2026-08-12T17:30",
        location=has("西河大桥", lacks=("17时", "横向裂缝")),
        cause=has("强降雨", absent=True),
        casualties=NONE_HURT,
        property_loss=maybe(1800000),
        scope=OPEN,
        trend=has("加剧", absent=True),
        measures=OPEN,
        next_steps=has("24小时值守", absent=True),
        informant=("李四", "10000000014"),
    ),
    mail(
        "town-drill",
        FIRE_DUTY,
        "森林防火中心关于开展扑火应急演练情况的信息",
        "2026-11-18T16:00",
        """
11月18日上午，森林防火中心联合国有南坪林场在望火楼一带开展森林火灾扑救应急演练。演练模拟林区突发火情、2名扑火队员被困受伤的情景，
依次进行了火情报告、力量集结、伤员转运、火场清理等6个科目，参演120余人，历时1小时40分钟。

通过演练，检验了预案，锻炼了队伍，达到了预期目的。
""",
        "A drill: the two hurt and trapped are played; nothing is stated.",
        unit="fire-prevention-centre",
        occurred_at=None,
        location=has("望火楼", absent=True),
        scope=OPEN,
        measures=OPEN,
    ),
    mail(
        "town-boar",
        DONGSHAN_DUTY,
        "东山镇：野猪伤人事件",
        "2026-12-15T09:40",
        """
12月15日7时15分，东山镇松涛村村民罗某在自家竹林挖冬笋时遭一头野猪袭击，大腿被咬伤，后被邻居送往镇卫生院，
因伤口较深失血较多，于8时转送县人民医院手术，医院诊断为重伤，暂无生命危险。

镇林业站人员与派出所民警已到松涛村开展搜寻驱赶，并通过村村响广播提醒村民近期不要单独上山。

罗某已纳入野生动物致害政府救助保险范围，保险公司正在跟进理赔。东山镇值班员甲 10000000012
""",
        "One gravely hurt without a numeral; the insurance is no loss.",
        occurred_at="2026-12-15T07:15",
        location=has("松涛村", lacks=("7时", "袭击")),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": maybe(1)},
        measures=OPEN,
        informant=("值班员甲", "10000000012"),
    ),
)

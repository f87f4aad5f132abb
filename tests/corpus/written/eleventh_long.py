"""Eleventh: reports of a page or two, with headings, as county offices write them."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.eleventh_writing import COUNTY_DUTY, QINGLAN_DUTY, note, told
from tests.corpus.written.people import DONGSHAN, NANPING, XIHE

WRITTEN: Final[tuple[Written, ...]] = (
    note(
        "eleventh-long-bus-coal",
        COUNTY_DUTY,
        "云岭县人民政府关于S217线“12·04”较大道路交通事故的情况报告",
        "2026-12-04T13:55",
        """
安澜市人民政府：

2026年12月4日，我县境内发生一起较大道路交通事故。现将有关情况报告如下。

一、事故基本情况

12月4日10时47分许，驾驶人卢某（男，46岁）驾驶重型自卸货车（装载煤炭，核载15吨、实载33吨）沿S217线由松林
乡往县城方向行驶，至K21+600m长下坡弯道（松林乡黑水湾）处，车辆制动失效，越过中心线，先后与对向1辆面包车
、1辆摩托车相撞后冲入路侧民房。

二、人员伤亡和损失情况

面包车核载7人、实载8人。截至12月4日13时30分，事故造成4人死亡（面包车上3人、摩托车上1人），9人受伤。受伤
人员中，重伤3人，轻伤6人，分别在县人民医院和市第一医院救治。民房内2名老人事发时外出赶场，未受伤害。经初
步估算，直接经济损失约136万元。

三、应急处置情况

（一）快速响应。10时58分，县110指挥中心接报后立即调度公安、消防、医疗力量，首批力量11时16分到达现场。

（二）领导靠前指挥。县委书记冉某作出批示，县长周某某、副县长吴某某第一时间赶到事故现场，成立“12·04”事
故处置工作组，下设救治、善后、调查、舆情四个小组。

（三）全力救治。县人民医院开通绿色通道，市级专家6人赶到会诊。

（四）维护秩序。事故路段实行单边放行，12时40分恢复双向通车。

四、事故原因

初步分析为货车严重超载、制动失效，具体原因正在调查。

五、下一步工作

一是全力救治伤员，防止伤亡扩大；二是做好遇难者家属安抚赔付；三是立即开展全县货车超限超载、农村面包车超员
专项整治；四是配合市级事故调查组工作。

后续情况将及时续报。

附件：现场照片4张（略）

云岭县人民政府

2026年12月4日

（联系人：县政府总值班室 田某，电话：100 0000 0039）
""",
        "Two pages with headings; loads and seats; the call stands under the measures; grave is no class.",
        indent=True,
        unit="",
        standing="unknown",
        occurred_at="2026-12-04T10:47",
        location=has("K21+600m", lacks=("10时", "卢某", "制动失效")),
        cause=has("制动失效"),
        casualties={"dead": 4, "seriously_injured": 3, "slightly_injured": 6},
        property_loss=1360000,
        source=OPEN,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("周某某")),
        measures=has("绿色通道", lacks=("专项整治",)),
        next_steps=has("全力救治伤员", "调查组", lacks=("田某", "附件")),
        informant=(has("田某"), "10000000039"),
    ),
    note(
        "eleventh-long-mine-flood",
        QINGLAN_DUTY,
        "关于青岚县石门槛煤矿透水事故救援进展的续报（三）",
        "2026-09-08T20:40",
        """
市委值班室、市政府值班室：

现将石门槛煤矿“9·06”透水事故救援进展情况续报如下：

一、最新进展

9月8日16时05分，救援人员在+720水平运输巷高冒处发现并救出3名矿工，3人生命体征平稳，轻微脱水，已送县医院；18时20分
在同一巷道找到2名遇难矿工遗体。至此，事发时井下29人中，安全升井18人，获救送医3人，遇难4人（含9月7日找到
的2人），仍有4人被困。

二、排水情况

现有5台大功率水泵同时运行，小时排水量2600立方米，水位累计下降7.4米，淹没巷道恢复通风410米。

三、指挥保障

市委常委、副市长包某，青岚县委书记晏某24小时驻守现场指挥部，国家矿山救援队某大队86人、设备31台（套）参战
。对29名矿工家属已逐一落实“一对一”服务。

四、存在困难

井巷变形严重，局部有害气体超限，救援空间狭小，预计打通剩余60米巷道还需20至30小时。

五、下步安排

坚持“不抛弃、不放弃”，一路加大排水、一路施工大口径救生孔；严防次生事故；加强医疗力量储备；适时发布权威信息。

事故造成的直接经济损失正在核算，事故责任人已由公安机关控制。

青岚县人民政府

9月8日20时30分
""",
        "Twenty-nine below: up by themselves, saved, dead in two days' finds, and four still there.",
        indent=True,
        unit="",
        standing="unknown",
        kind="follow_up",
        occurred_at=None,
        location=told("石门槛煤矿", lacks=("透水事故救援",)),
        cause=OPEN,
        casualties={"dead": 4, "trapped": 4},
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("包某", "晏某")),
        measures=OPEN,
        next_steps=has("加大排水", "权威信息", lacks=("直接经济损失",)),
    ),
    note(
        "eleventh-long-town-gas",
        DONGSHAN,
        "东山镇人民政府关于桥南社区居民楼燃气爆炸事故情况的报告",
        "2026-11-05T10:32",
        """
局办公室：

11月5日上午，东山镇桥南社区一居民楼发生燃气爆炸。现将情况报告如下：

一、信息来源

8时03分，桥南社区网格员龚某电话报告镇值班室。

二、事发时间、地点

11月5日7时51分，东山镇桥南社区建设路22号粮站家属院3栋1单元401室。

三、起因和性质

初步了解，系住户更换灶具后软管脱落，夜间燃气泄漏，早起开灯引爆。属意外事故，具体原因由县消防、住建部门调查认定。

四、伤亡人数

死亡2人（401室住户夫妻），重伤3人，轻伤7人；501室1名老人一度被困，8时50分救出（计入轻伤）。已逐户清点完
毕，无失踪人员。

五、财产损失

1单元8户受损，其中2户承重墙开裂，周边门窗玻璃破碎，初步估计180万元。

六、基本过程

7时51分爆炸，7时55分引燃4楼，8时09分消防到场，8时31分明火扑灭，8时50分最后一名被困者救出，9时20分完成首轮清点。

七、已造成的后果

1单元全部住户无法回家，建设路中断通行1小时10分。

八、影响范围

粮站家属院3栋及周边约150人疏散，全院停气。

九、发展趋势

险情已排除，伤员病情总体稳定，个别家属情绪较激动。

十、相关领导到位情况

镇长张三8时12分到场；县委常委、副县长鄢某8时40分到场。

十一、已采取的初步处置措施

关闭燃气总阀；疏散群众；开设安置点1处；抽调干部18人做家属工作。

十二、下一步工作措施

对楼体开展安全鉴定；全镇老旧小区燃气软管大排查；做好善后。

十三、责任单位信息员

东山镇 信息员甲，联系电话10000000011
""",
        "The thirteen elements with headings of the notice, each with its text in the next line.",
        source=has("网格员龚某", lacks=("11月5日7时51分",)),
        occurred_at="2026-11-05T07:51",
        location=has("建设路22号粮站家属院3栋1单元401室", lacks=("7时51分", "起因", "软管")),
        cause=has("软管脱落", lacks=("伤亡",)),
        nature=OPEN,
        casualties={
            "dead": 2,
            "missing": 0,
            "seriously_injured": 3,
            "slightly_injured": 7,
            "trapped": maybe(0),
        },
        property_loss=1800000,
        course=has("7时55分引燃4楼", "首轮清点", lacks=("无法回家",)),
        consequences=has("无法回家", "中断通行", lacks=("150人",)),
        scope=has("150人疏散", "全院停气", lacks=("险情已排除",)),
        trend=has("险情已排除", "情绪较激动", lacks=("张三",)),
        leaders_on_scene=(True, has("张三", "鄢某")),
        measures=has("关闭燃气总阀", "家属工作", lacks=("安全鉴定",)),
        next_steps=has("安全鉴定", "做好善后", lacks=("信息员甲",)),
        informant=("信息员甲", "10000000011"),
    ),
    note(
        "eleventh-long-fire-final",
        NANPING,
        "国有南坪林场“3·14”森林火灾终报",
        "2026-03-17T16:00",
        """
现将国有南坪林场“3·14”森林火灾处置情况终报如下：

一、基本情况：3月14日17时26分，林场三工区大坪子起火。经公安机关侦查，系青某（男，71岁）上山采药时吸烟引
发，青某已被刑事拘留。

二、扑救经过：先后投入专业队、半专业队、民兵共312人，直升机2架次洒水42吨。3月15日14时明火扑灭，3月17日12时
火场清理验收合格，看守人员撤出。

三、损失情况：过火总面积38公顷，受害森林面积21公顷，烧毁管护房1座，核定直接经济损失96.5万元。

四、人员伤亡：牺牲2名扑火队员（均为3月14日夜间转移途中坠崖），轻伤5人。

五、善后：2名牺牲队员家属安抚工作已完成，5名伤员中4人出院。

六、教训及整改：夜间扑救组织不严，林场已作深刻检查，拟4月1日前完成全员安全培训，划定夜间禁入危险地段11处。

王五同志全程在现场指挥。

信息员丙　10000000018
""",
        "A final report in headed paragraphs: two firefighters who gave their lives, five slightly hurt.",
        unit="nanping-forest-farm",
        kind="final",
        occurred_at="2026-03-14T17:26",
        location=has("三工区大坪子", lacks=("17时", "起火")),
        cause=has("吸烟", absent=True),
        casualties={"dead": 2, "slightly_injured": 5, "missing": maybe(0)},
        property_loss=965000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("王五", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员丙", "10000000018"),
    ),
    note(
        "eleventh-long-typhoon-duty-note",
        XIHE,
        "值班日报：西河镇8月14日值班情况",
        "2026-08-15T08:20",
        """
一、值班人员：带班领导李四，值班员丙。

二、天气：受台风外围影响，14日白天中雨，夜间大到暴雨，24小时雨量118毫米。

三、突发情况：

23时05分，茶店村二组后山小型塌方，砸坏偏厦1间，屋主一家已提前转移，无人员伤亡，损失约1.2万元。李四带队23时40分
到现场，加设警戒，连夜再转移6户23人。塌方由强降雨引起。

四、物资：调用编织袋2000条，余存5000条。

五、15日安排：继续巡查13处隐患点，雨停后组织专业人员查看坡体。

信息员乙 10000000015
""",
        "A duty diary with one event in it; bags called up are no loss.",
        unit="xihe-town",
        occurred_at="2026-08-14T23:05",
        location=has("茶店村二组", lacks=("23时", "塌方，")),
        cause=told("强降雨"),
        casualties={
            "dead": 0,
            "missing": maybe(0),
            "seriously_injured": 0,
            "slightly_injured": 0,
            "trapped": maybe(0),
        },
        property_loss=12000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("李四")),
        measures=OPEN,
        next_steps=told("巡查"),
        informant=("信息员乙", "10000000015"),
    ),
)

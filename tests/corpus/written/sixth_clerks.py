"""Sixth set: the clerk with numbered headings, and the young one with short lines and no punctuation."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import DONGSHAN_DUTY, FIRE, GEOLOGY, NANPING_DUTY, XIHE, XIHE_DUTY
from tests.corpus.written.prose import prose

WRITTEN: Final = (
    prose(
        "sixth-clerk-warehouse-fire",
        XIHE,
        "西河镇关于柏杨村木材加工厂火灾的情况报告",
        "2026-01-14T05:05",
        """
县局办公室：

现将我镇柏杨村一木材加工厂火灾情况报告如下。

一、基本情况

2026年1月14日4时26分，西河镇柏杨村四组顺林木材加工厂成品仓库发生火灾，过火面积约180平方米。该厂登记员工
14人，事发时厂内仅值守人员2人，均自行撤出。

二、人员伤亡及财产损失

经初步清点，火灾未造成人员伤亡，直接经济损失约32万元。

三、起火原因

初步判断为仓库内电气线路老化短路引发，最终以消防部门认定为准。

四、处置情况

接报后，镇长李四带领镇专职消防队12人赶到现场组织扑救，县消防救援大队出动3车15人增援。截至4时58分，明火已
扑灭，现场正在清理余火。

五、下一步工作

一是安排专人看守火场，严防复燃；二是配合消防部门开展原因调查；三是对全镇11家木材加工企业开展排查。

联系人：信息员乙，联系电话：100 0000 0015

西河镇人民政府

2026年1月14日
""",
        "Numbered headings; staff, fighters, engines and firms are no casualties; the fire is out by a later hour.",
        unit="xihe-town",
        source=None,
        occurred_at="2026-01-14T04:26",
        location=has("柏杨村四组", lacks=("4时26分", "发生火灾", "过火")),
        cause=has("线路老化短路", lacks=("处置情况",)),
        casualties=NONE_HURT,
        property_loss=320000,
        scope=OPEN,
        trend=has("明火已扑灭", absent=True),
        leaders_on_scene=(True, has("李四", absent=True)),
        measures=has("镇专职消防队", lacks=("严防复燃",)),
        next_steps=has("严防复燃", "排查", lacks=("明火已扑灭", "10000000015")),
        informant=("信息员乙", "10000000015"),
    ),
    prose(
        "sixth-clerk-warehouse-fire-final",
        XIHE,
        "【终报】西河镇关于柏杨村木材加工厂火灾处置情况的报告",
        "2026-01-15T16:30",
        """
县局办公室：

1月14日4时26分我镇柏杨村四组顺林木材加工厂火灾一事，现已处置完毕，终报如下：

一、伤亡及损失。经核实，本次火灾无人员伤亡，核定直接财产损失35.6万元（初报为约32万元）。

二、原因。经县消防救援大队认定，系成品仓库照明线路短路引燃刨花所致。

三、善后。该厂已停产整改，保险公司已到厂查勘。

联系人：信息员乙，10000000015。
""",
        "The loss as verified overtakes that of the first report.",
        unit="xihe-town",
        kind="final",
        occurred_at="2026-01-14T04:26",
        location=has("柏杨村四组", lacks=("4时26分",)),
        cause=has("照明线路短路"),
        casualties=NONE_HURT,
        property_loss=356000,
        trend=OPEN,
        measures=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    prose(
        "sixth-clerk-landslip",
        GEOLOGY,
        "地质环境股关于东山镇石榴坪滑坡险情的报告",
        "2026-07-08T08:12",
        """
一、险情概况

7月8日6时50分许，东山镇石榴坪村三组石榴坪屋后斜坡发生滑坡，方量约1200立方米，掩埋民房1栋2间、生猪圈1处。

二、人员情况

因群测群防员6时10分发现裂缝扩大并及时预警，该组9户31人已于6时40分全部转移，无人员伤亡、无人员失踪。

三、经济损失

正在核实。

四、成因

连续强降雨诱发。

五、发展趋势

坡体后缘仍有裂缝，持续降雨条件下有继续下滑的可能。

六、已采取措施

1.封闭村道并设警戒；2.股长孙七带领2名技术人员已到现场调查；3.布设裂缝监测点3处。

七、下步措施

继续监测，待雨停后组织应急排险。

报告人：信息员戊 电话：10000000025
""",
        "Headed paragraphs; the households moved out before it came; nobody missing is stated.",
        unit="geology-section",
        occurred_at="2026-07-08T06:50",
        location=has("石榴坪村三组", lacks=("6时50分", "方量")),
        source=has("群测群防员", absent=True),
        cause=has("强降雨"),
        casualties=NONE_HURT | {"missing": 0},
        property_loss=VERIFIED,
        scope=OPEN,
        trend=has("继续下滑", lacks=("封闭村道",)),
        leaders_on_scene=(True, has("孙七", absent=True)),
        measures=has("封闭村道", lacks=("待雨停后",)),
        next_steps=has("继续监测", lacks=("封闭村道",)),
        informant=("信息员戊", "10000000025"),
    ),
    prose(
        "sixth-clerk-landslip-followup",
        GEOLOGY,
        "地质环境股关于东山镇石榴坪滑坡险情的续报（一）",
        "2026-07-08T17:03",
        """
一、最新情况。截至7月8日16时30分，滑坡方量增至约2000立方米，新增掩埋农田4亩，转移群众由9户31人增加到14户47人。

二、人员伤亡。下午转移途中1名老人滑倒，脚踝扭伤，属轻伤，已送镇卫生院；除此之外无其他伤亡。

三、损失。经镇村初步统计，直接经济损失约46万元。

四、下步措施。夜间由群测群防员每两小时巡查一次，严禁群众擅自返家。

报告人：信息员戊 电话：10000000025
""",
        "A follow-up with changed numbers; one person is slightly hurt and nobody else; no hour of occurrence.",
        unit="geology-section",
        kind="follow_up",
        location=has("石榴坪", absent=True),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": 1,
            "trapped": maybe(0),
        },
        property_loss=460000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=has("每两小时巡查", "擅自返家"),
        informant=("信息员戊", "10000000025"),
    ),
    prose(
        "sixth-clerk-important-petition",
        XIHE,
        "【重要信息】西河镇关于部分村民集中反映林地补偿款问题的情况报告",
        "2026-05-19T11:48",
        """
一、时间地点。5月19日9时15分，西河镇政府一楼便民服务大厅。

二、涉及人员。大湾村七组、八组村民共23人。

三、主要诉求。反映高速公路占用林地补偿款到账不及时，要求公布分户明细。

四、处置情况。副镇长到场接待，林业站、财政所现场解释，村民于10时40分散去，未发生过激行为。

五、下步打算。三日内在村务公开栏公示分户明细。

西河镇信息员乙 10000000015
""",
        "An important matter; people who took part are no casualties; the loss is not spoken of.",
        unit="xihe-town",
        cls="important",
        occurred_at="2026-05-19T09:15",
        location=has("西河镇政府一楼便民服务大厅", lacks=("涉及人员", "9时")),
        cause=OPEN,
        casualties=None,
        trend=OPEN,
        scope=OPEN,
        leaders_on_scene=(maybe(True), OPEN),
        measures=has("现场解释", lacks=("公示分户明细",)),
        next_steps=has("公示分户明细"),
        informant=("信息员乙", "10000000015"),
    ),
    prose(
        "sixth-young-grass-fire",
        NANPING_DUTY,
        "火情",
        "2026-03-29T15:17",
        """
南坪林场二工区烂泥沟

今天14点52冒烟

烧草为主

大概5亩

没人受伤

场里去了28个人

风不大 应该能压住

戊 10000000020
""",
        "Short lines without stops; signed with one character of the name.",
        unit="nanping-forest-farm",
        occurred_at="2026-03-29T14:52",
        location=has("烂泥沟", lacks=("14点52", "烧草")),
        casualties=ANY_ZERO,
        scope=has("5亩", absent=True),
        trend=has("应该能压住", absent=True),
        measures=has("28个人", absent=True),
        informant=(maybe("戊", "值班员戊"), maybe("10000000020")),
    ),
    prose(
        "sixth-young-grass-fire-2",
        NANPING_DUTY,
        "续报 烂泥沟火情",
        "2026-03-29T17:40",
        """
17点20明火没了

过火面积12亩 不是5亩

一个扑火的被树枝划伤 轻伤 已包扎

留了10个人守

原因查到了 是上坟烧纸

值班员戊 10000000020
""",
        "A follow-up in scraps: put out at 17:20 is no occurrence; the area is put right.",
        unit="nanping-forest-farm",
        kind="follow_up",
        location=has("烂泥沟", absent=True),
        cause=has("上坟烧纸", lacks=("值班员",), absent=True),
        casualties={"slightly_injured": 1},
        scope=has("12亩", absent=True),
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("值班员戊", "10000000020"),
    ),
    prose(
        "sixth-young-van",
        XIHE_DUTY,
        "西河镇月亮湾 车翻了",
        "2026-09-04T19:31",
        """
9月4日18:47

西河镇月亮湾弯道往镇里方向

一辆七座面包车翻下路坎 车上6个人

1个没了 2个重伤 3个轻伤

都送县医院了

交警在现场 路单边通行

李四镇长在现场

值班员丙 10000000016
""",
        "Counts one under the other; dead said as 没了; six on board are no casualties.",
        unit="xihe-town",
        occurred_at="2026-09-04T18:47",
        location=has("月亮湾弯道", lacks=("面包车", "18:47")),
        casualties={"dead": maybe(1), "seriously_injured": 2, "slightly_injured": 3},
        scope=OPEN,
        leaders_on_scene=(True, has("李四", absent=True)),
        measures=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
    prose(
        "sixth-young-pine-disease",
        FIRE,
        "东山 松树发黄",
        "2026-10-20T10:02",
        """
东山镇白鹤岭

护林员昨天下午巡山看到的

松树黄了一片 大概40株

怀疑松材线虫 已取样送检

结果出来再报

信息员丁 10000000022
""",
        "A routine matter: a part of a day is no moment, a suspicion no cause.",
        unit="fire-prevention-centre",
        source=has("护林员", absent=True),
        location=has("白鹤岭", lacks=("护林员",)),
        cause=OPEN,
        casualties=None,
        scope=OPEN,
        measures=has("取样送检", absent=True),
        next_steps=OPEN,
        informant=("信息员丁", "10000000022"),
    ),
    prose(
        "sixth-young-drowning",
        DONGSHAN_DUTY,
        "紧急 溺水",
        "2026-08-02T16:44",
        """
东山镇青龙水库大坝左边

16点10分左右

3个学生下水 2个自己上来了 1个不见了

消防和蓝天救援队在捞

家长已经通知

张三书记往那边赶

值班员甲 10000000012
""",
        "One is missing; the leader is still on the way; the word for urgent is no tag.",
        occurred_at="2026-08-02T16:10",
        cls=maybe("default", "urgent"),
        location=has("青龙水库大坝", lacks=("16点", "学生")),
        casualties={"missing": 1},
        leaders_on_scene=(maybe(False), OPEN),
        measures=OPEN,
        informant=("值班员甲", "10000000012"),
    ),
)

"""Tenth set: reports of a page and more, with chapters, earlier cases and figures of every kind."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import BUREAU, DONGSHAN, FIRE, NANPING, XIHE
from tests.corpus.written.tenth_writing import mail, named

WRITTEN: Final = (
    mail(
        "long-chapters-gas-explosion",
        "yjglj@example.com",
        "关于青禾街道锦华苑小区“6·02”燃气爆燃事故有关情况的报告",
        "2026-06-02T13:30",
        """
县委、县政府：

　　2026年6月2日，青禾街道锦华苑小区发生一起燃气爆燃事故。现将有关情况报告如下。

　　一、事故基本情况
　　6月2日10时53分，青禾街道锦华苑小区5栋2单元302室发生燃气爆燃，302室外墙坍塌，上下左右6户门窗及墙体受损，楼下停\
放的9辆汽车不同程度损坏。事发时2单元共有居民31人在家。
　　锦华苑小区建成于2009年，共有住户1126户、3240人。2024年该小区曾发生一起燃气泄漏，造成1人轻伤。

　　二、人员伤亡情况
　　截至13时，经逐户排查，事故造成2人死亡（302室夫妻二人），4人受伤（其中重伤1人、轻伤3人）。伤者已全部送往县人民\
医院，县卫健局协调市级烧伤专家到县会诊。无人员失联。

　　三、应急处置情况
　　（一）迅速响应。10时58分接警后，消防、公安、卫健、燃气公司等力量于11时06分起陆续到达现场，共投入救援人员143人\
、车辆27台。
　　（二）全力搜救。11时40分完成第一轮搜救，12时35分完成第二轮搜救。
　　（三）疏散安置。切断5栋供气供电，疏散居民188人，安置在街道办事处。
　　（四）领导到位。县委副书记、县长高某，副县长任某、丁某第一时间赶到现场指挥。

　　四、事故原因及损失
　　初步判断为302室用户更换灶具后连接软管脱落，燃气泄漏遇明火爆燃，具体原因正在进一步调查。初步估计直接经济损失约2\
15万元。

　　五、下一步工作
　　一是全力救治伤员；二是做好遇难者家属安抚和群众安置；三是对受损房屋进行安全鉴定；四是举一反三，开展城镇燃气安全\
大排查。

　　　　　　　　　　　　　　示例县应急管理局
　　　　　　　　　　　　　　2026年6月2日
（联系人：郝某；联系电话：100 0000 0086）
""",
        "A page in chapters; an earlier year's case, the size of the estate, people moved.",
        told="scope trend source consequences",
        unit="",
        standing="unknown",
        occurred_at="2026-06-02T10:53",
        location=has("锦华苑小区", lacks=("爆燃", "10时53分")),
        cause=has("软管脱落", absent=True),
        casualties={
            "dead": 2,
            "missing": maybe(0),
            "seriously_injured": 1,
            "slightly_injured": 3,
        },
        property_loss=2150000,
        leaders_on_scene=(True, has("高某")),
        measures=OPEN,
        next_steps=has("救治伤员", absent=True),
        informant=("郝某", "10000000086"),
    ),
    mail(
        "long-thirteen-elements",
        DONGSHAN,
        "东山镇+马鞍村养老服务站火灾紧急信息",
        "2026-11-30T05:10",
        """
紧急程度：紧急信息
一、信息来源：马鞍村党支部书记齐某4时31分电话报告
二、事发时间及地点：11月30日4时22分，东山镇马鞍村养老服务站一楼西侧寝室
三、事件起因和性质：疑似老人卧床吸烟引燃被褥；火灾
四、伤亡人数：死亡1人，重伤1人，轻伤2人，无失踪、无被困
五、财产损失：约2.8万元
六、基本过程：护工发现起火后呼救并用灭火器扑救，村民12人参与转移老人，4时50分明火扑灭
七、已造成的后果：1名老人死亡，服务站一楼过火40平方米
八、影响范围：站内入住老人18人，均已转移至村委会
九、事件发展趋势：明火已灭，无复燃迹象
十、相关领导是否到位：是，张三、林某于4时48分到场
十一、已采取的初步处置措施：送医救治、转移老人、切断电源、警戒现场
十二、下一步工作措施：配合消防调查，做好家属安抚，全镇养老机构排查
十三、责任单位信息员：信息员甲，联系方式：10000000011
""",
        "The thirteen elements, numbered as the notice has them.",
        prose=False,
        cls="urgent",
        source=has("齐某", lacks=("事发时间",)),
        occurred_at="2026-11-30T04:22",
        location=has("东山镇马鞍村养老服务站", "西侧寝室", lacks=("4时22分", "事件起因")),
        cause=has("卧床吸烟引燃被褥", lacks=("伤亡",)),
        nature=has("火灾", lacks=("伤亡人数",)),
        casualties={"dead": 1, "missing": 0, "seriously_injured": 1, "slightly_injured": 2, "trapped": 0},
        property_loss=28000,
        course=has("护工发现起火", "明火扑灭", lacks=("已造成的后果",)),
        consequences=has("1名老人死亡", "40平方米", lacks=("影响范围",)),
        scope=has("入住老人18人", "村委会", lacks=("发展趋势",)),
        trend=has("明火已灭", "无复燃迹象", lacks=("相关领导",)),
        leaders_on_scene=(True, has("张三", "林某", lacks=("初步处置",))),
        measures=has("送医救治", "警戒现场", lacks=("下一步",)),
        next_steps=has("配合消防调查", "养老机构排查", lacks=("责任单位",)),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "long-night-log",
        FIRE,
        "黄草垭火场情况报告（4月5日夜间）",
        "2026-04-05T23:40",
        """
局办公室：
    4月5日15时50分，石门乡黄草垭发生森林火灾，现将夜间处置情况报告如下：
    16:40  第一批扑火队55人到达火线；
    18:15  东线合围，风向转为偏南；
    19:30  1名专业队员被倒木砸伤，送县医院，诊断为重伤；
    20:05  火头越过防火通道，村民小组43户151人紧急转移；
    21:50  增援队伍130人到达，兵分三路；
    23:00  南线、东线明火扑灭，西线火线长约700米。
    截至23时30分，过火面积约310亩，除上述1名队员外无其他人员伤亡，无房屋烧毁。中心主任赵六、石门乡乡长在前线指挥部。
    火因正由森林公安调查。经济损失待灾后评估。
    当前风力2级，气温9℃，有利于扑救。明早6时将组织总攻，直升机同步洒水。
    报告人：信息员丁，电话10000000022。
""",
        "A log by the hour: one fighter seriously hurt, nobody else; the fire goes on.",
        told="scope trend measures source consequences",
        unit="fire-prevention-centre",
        kind=maybe("initial", "follow_up"),
        occurred_at="2026-04-05T15:50",
        location=has("石门乡黄草垭", lacks=("森林火灾", "15时50分")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": 1,
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=VERIFIED,
        leaders_on_scene=(True, has("赵六")),
        next_steps=has("总攻", absent=True),
        informant=("信息员丁", "10000000022"),
    ),
    mail(
        "long-duty-situation-of-day",
        BUREAU,
        "值班快报第128期",
        "2026-05-08T18:10",
        """
　　一、总体情况
　　5月7日18时至8日18时，全县共接报突发事件2起，死亡1人。
　　二、具体情况
　　（一）道路交通事故。5月8日6时14分，白水乡S888线K37处，一辆轻型货车与一辆电动三轮车相撞，三轮车驾驶人当场死亡，\
无其他人员受伤。
　　（二）火灾。5月8日14时40分，石门乡街道一杂货铺起火，15时12分扑灭，无人员伤亡，损失约2万元。
　　三、值班要求
　　请各单位严格执行24小时值班制度，遇突发事件30分钟内报告。
　　　　　　　　　　县应急管理局应急指挥中心
""",
        "Two events in one mail: the first, or none.",
        told="scope trend measures next_steps cause",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-05-08T06:14:00+08:00"),
        location=has("S888线K37", lacks=("相撞",), absent=True),
        casualties={
            "dead": maybe(1),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=maybe(20000),
    ),
    mail(
        "long-letter-of-firm",
        "xmjl@example.net",
        "关于示例风电场吊装作业险肇事件的报告",
        "2026-10-15T21:18",
        """
尊敬的县自然资源局领导：

我公司承建的石门梁风电场项目，位于石门乡与国有南坪林场交界处，占用林地手续已于2025年办结。现将今日发生的一起未遂事\
件向贵局报告。

今日16时30分，12号机位主吊在起吊第三节塔筒过程中，因地基局部下沉，吊车右后支腿下陷约40厘米，塔筒摆动后擦碰相邻的临\
时板房。当时板房内无人，作业面12名工人及时撤离，未造成任何人员伤亡。

吊车大臂轻微变形，板房1间损坏，直接损失经项目部核算为十七万五千元。另有林地边缘约30平方米植被被碾压。

事件发生后，项目经理骆某立即到场，停止全部吊装作业，设置警戒区，并报告监理和业主。拟于10月18日前由第三方完成地基检\
测，合格后复工。

我公司将深刻吸取教训，杜绝类似事件。

示例新能源工程有限公司石门梁项目部
联系人：安全总监 戚某
电话：100 0000 0087
""",
        "A firm's letter about a near miss: a loss in words of numerals, a forest farm as a mere place.",
        told="scope trend measures consequences next_steps",
        unit="",
        standing="unknown",
        occurred_at="2026-10-15T16:30",
        location=OPEN,
        cause=has("地基局部下沉", absent=True),
        casualties=NONE_HURT,
        property_loss=175000,
        leaders_on_scene=(maybe(True), has("骆某", absent=True)),
        informant=(named("戚某", "安全总监戚某"), "10000000087"),
    ),
    mail(
        "long-patrol-on-ice",
        NANPING,
        "南坪林场关于护林员巡护途中遇险的专题报告",
        "2026-12-20T20:00",
        """
县自然资源局办公室：
    12月20日，我场一工区护林员3人在例行巡护途中遇险，经全力救援全部脱险，现报告如下。
    一、经过。当日上午8时，护林员蒲某、阎某、车某从一工区管护站出发巡山。10时20分许，三人行至大雪岭北侧冰瀑处，蒲某踩空滑落约15米，阎某在施救中一并滑落，车某用对讲机呼救。
    二、救援。场部10时24分接到呼救后，立即组织22人携绳索担架上山，并请求消防支援。12时55分到达现场，14时30分将二人救上，16时40分送达县中医院。
    三、伤情。蒲某多处骨折，诊断为重伤；阎某软组织挫伤，为轻伤；车某未受伤。
    四、原因。路面结冰，未按规定佩戴防滑装备。
    五、场领导情况。场长王五全程在现场带队救援。
    六、整改。全场暂停冰雪路段巡护，配发冰爪60副，12月25日前完成安全培训。
    因救援投入装备费用约8000元，无其他财产损失。
    国有南坪林场
    信息员丙 10000000018
""",
        "When they set out is not when they fell; expenses are no loss.",
        told="scope trend source consequences",
        unit="nanping-forest-farm",
        occurred_at="2026-12-20T10:20",
        location=has("大雪岭北侧冰瀑", lacks=("踩空", "10时20分")),
        cause=has("路面结冰", absent=True),
        casualties={
            "seriously_injured": 1,
            "slightly_injured": 1,
            "trapped": maybe(0),
            "dead": maybe(0),
            "missing": maybe(0),
        },
        property_loss=maybe(0),
        leaders_on_scene=(True, has("王五")),
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员丙", "10000000018"),
    ),
    mail(
        "long-town-hail",
        XIHE,
        "西河镇风雹灾害情况报告",
        "2026-05-16T21:25",
        """
  一、灾害过程：5月16日17时35分至18时10分，西河镇遭遇短时雷雨大风并伴有冰雹，冰雹最大直径约3厘米，瞬时风力9级。
  二、灾害损失：截至21时，受灾村6个，受灾人口2150人。烤烟受灾1300亩，其中绝收420亩；瓦片掀落房屋87间；倒杆12根，断线3处。下坝村2人被瓦片砸伤，均为轻伤，无人员死亡、失踪。初步核算直接经济损失436.5万元，其中农业390万元。
  三、工作开展：镇长李四率农业、民政等部门进村入户查灾；供电所抢修线路，预计今晚24时前全部恢复供电；保险公司已报案。
  四、存在困难：受灾烟农生产自救物资不足，请求支持薄膜2吨、肥料10吨。
  五、下步工作：组织生产自救，做好理赔。
  特此报告。
　　　　　　　　西河镇人民政府
　　　　　　　　　二〇二六年五月十六日
""",
        "A span; a total and its part; the head goes through the villages.",
        told="scope trend measures source consequences cause",
        unit="xihe-town",
        occurred_at=maybe("2026-05-16T17:35:00+08:00"),
        location=has("西河镇", absent=True),
        casualties={"dead": 0, "missing": 0, "slightly_injured": 2, "seriously_injured": maybe(0)},
        property_loss=4365000,
        leaders_on_scene=(maybe(True), has("李四", absent=True)),
        next_steps=has("生产自救", absent=True),
    ),
)
"""The mails of the corpus as they were written, by kind of case."""

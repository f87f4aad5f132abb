"""The thirteenth set: textile mills, chemicals, dust, a grain depot, gas bottles and other works."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, STRANGER, XIHE, XIHE_DUTY
from tests.corpus.written.thirteenth_writing import COUNTY_DUTY, PARK, typed

WRITTEN: Final[tuple[Written, ...]] = (
    typed(
        "cotton-mill-fire",
        PARK,
        "【特别紧急】园区恒棉纺织火灾",
        "2026-03-29T02:58",
        """
标题：恒棉纺织有限公司清花车间火灾
接报：3月29日2:21，园区监控中心烟感报警，2:24企业值班人员电话确认
起火：2:18前后
位置：示例县经济开发区纬三路8号恒棉纺织清花车间二层
人：车间夜班19人，跑出来17人，2人被困，消防内攻中
烧的什么：棉花、棉絮
火情：二层已全面燃烧，向成品库蔓延
力量：消防车13辆、指战员62人；120救护车4辆
领导：管委会主任桑某、县应急局局长已到，县长在途
需要：请求调市支队举高车增援
报送人：开发区安监办 晏某 10000000045
""",
        "A tag of the highest class; two trapped of nineteen; call times around the hour of the fire.",
        prose=False,
        unit="",
        standing="unknown",
        cls="critical",
        source=OPEN,
        occurred_at="2026-03-29T02:18",
        location=has("经济开发区纬三路8号", "清花车间二层", lacks=("夜班",)),
        casualties={"trapped": 2, "dead": None},
        cause=OPEN,
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        person=OPEN,
        matter=OPEN,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("桑某", lacks=("晏某",))),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("晏某", "开发区安监办 晏某"), "10000000045"),
    ),
    typed(
        "chlorine-leak",
        XIHE,
        "西河镇自来水厂液氯泄漏的情况专报",
        "2026-07-09T18:04",
        """
县政府总值班室、县林业和自然资源局：
今日15时33分，西河镇自来水厂加氯间一只500公斤液氯钢瓶角阀发生泄漏。现将有关情况报告如下：
（一）人员情况。厂区2名操作工吸入氯气，其中1人为重度中毒，在县医院重症监护，1人轻度中毒；周边居民21人因咽喉不适到医院检查，\
均已离院。
（二）处置情况。厂方启动碱液喷淋，消防救援大队于16时10分封堵成功。疏散下风向500米范围内群众640人，18时起陆续返回。\
空气监测已连续两次未检出。
（三）原因。初查为角阀老化、阀杆断裂，设备去年9月检修时更换的配件质量正在追查。
（四）领导到位。副县长臧某、镇党委书记在现场指挥。
（五）下步工作。更换全部角阀，改用次氯酸钠消毒工艺，期间由县城管网应急供水。
西河镇人民政府
2026年7月9日
""",
        "Poisoned to two degrees, and twenty-one who were looked over and went home.",
        unit="xihe-town",
        occurred_at="2026-07-09T15:33",
        location=has("自来水厂加氯间", lacks=("钢瓶角阀", "15时")),
        cause=has("角阀老化", lacks=("臧某",)),
        casualties={"seriously_injured": maybe(1), "slightly_injured": maybe(1), "dead": None, "trapped": None},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("臧某")),
        measures=has("碱液喷淋", lacks=("次氯酸钠",)),
        next_steps=has("更换全部角阀", "应急供水", lacks=("臧某",)),
    ),
    typed(
        "dust-explosion",
        COUNTY_DUTY,
        "示例县开发区一木业企业粉尘爆燃事故信息（首报）",
        "2026-11-03T11:02",
        """
首报
11月3日10时06分，示例县开发区佳木装饰材料有限公司砂光车间除尘管道发生粉尘爆燃，造成至少6人受伤，其中3人烧伤面积超过40%，伤情严重；\
1人失去联系。明火于10时38分扑灭。
县委、县政府主要领导已赶到现场，消防、应急、卫健、公安等部门120余人参与救援，伤员由5辆救护车送县人民医院并将转市烧伤中心。
事故原因、财产损失正在核查。
现场搜寻失联人员仍在进行。
签发：栗某　　联系电话：10000000046
""",
        "A lower bound of the injured, three of them grave; one out of contact; cause and loss being looked into.",
        unit="",
        standing="unknown",
        occurred_at="2026-11-03T10:06",
        location=has("佳木装饰材料有限公司砂光车间", lacks=("爆燃", "10时")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"missing": 1, "seriously_injured": maybe(3), "dead": None, "trapped": None},
        property_loss=VERIFIED,
        trend=OPEN,
        leaders_on_scene=(True, has("主要领导", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        scope=OPEN,
        informant=(maybe("栗某"), maybe("10000000046")),
    ),
    typed(
        "grain-bin",
        DONGSHAN_DUTY,
        "东山粮库 出事了",
        "2026-10-12T10:21",
        """
东山粮库3号浅圆仓，9点35分，两个临时工下仓清仓，踩空被稻谷埋了。挖了二十几分钟，9点58先出来一个，人没了；10点14第二个也出来了，\
有呼吸，骨折，送县医院抢救，重伤。仓库主任和镇里安办的同志都在。具体原因还在问。
东山镇值班员甲10000000012
""",
        "Both buried are out, one dead, one gravely hurt; the times of digging out stand beside that of the event.",
        occurred_at="2026-10-12T09:35",
        location=has("东山粮库3号浅圆仓", lacks=("临时工", "9点")),
        cause=OPEN,
        casualties={
            "dead": 1,
            "seriously_injured": 1,
            "slightly_injured": maybe(0),
            "missing": maybe(0),
            "trapped": maybe(0),
        },
        leaders_on_scene=OPEN,
        measures=OPEN,
        trend=OPEN,
        informant=(maybe("值班员甲"), maybe("10000000012")),
    ),
    typed(
        "gas-bottle-noodle-shop",
        XIHE_DUTY,
        "西河镇面馆液化气爆炸",
        "2026-09-23T07:15",
        """
1、信息来源：西河派出所转警
2、事发时间：9月23日6:28
3、事发地点：西河镇中心街117号“老鲍面馆”
4、起因性质：更换钢瓶时接口漏气遇明火爆燃，安全生产事故
5、人员伤亡：店主夫妇2人烧伤（重伤1人，轻伤1人），路过学生3人被玻璃划伤（轻伤）
6、财产损失：店面及相邻2间门面受损，折合人民币玖万元
7、影响范围：中心街南段临时封闭
8、领导到位：镇长李四、派出所所长
9、处置措施：明火已扑灭；搬出剩余钢瓶4只；伤员送医；对全镇餐饮店燃气使用当日内排查一遍
10、信息员：信息员乙 10000000015
""",
        "Slightly hurt in two places of one line; the loss in Chinese numerals of the bank.",
        prose=False,
        unit="xihe-town",
        source=has("派出所"),
        occurred_at="2026-09-23T06:28",
        location=has("中心街117号", "老鲍面馆", lacks=("漏气",)),
        cause=has("接口漏气"),
        nature=has("安全生产事故", absent=True),
        casualties={"seriously_injured": 1, "slightly_injured": maybe(4)},
        property_loss=90000,
        course=OPEN,
        consequences=OPEN,
        scope=has("中心街南段", lacks=("李四",)),
        leaders_on_scene=(True, has("李四", "派出所所长")),
        measures=has("明火已扑灭", "排查一遍", lacks=("信息员乙",)),
        next_steps=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    typed(
        "smelly-neighbours",
        STRANGER,
        "化工厂又偷排了",
        "2026-05-30T23:50",
        """
开发区那个康泰化工晚上10点多又在放气，臭得睡不着，窗户都不敢开，我妈有哮喘喘得厉害。打了12369没人管。麻烦你们派人来闻闻！
""",
        "A complaint of smells in the night; a mother's asthma is no casualty.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-05-30T22:00:00+08:00"),
        location=has("康泰化工", lacks=("放气",), absent=True),
        cause=OPEN,
        casualties=None,
        scope=OPEN,
        trend=OPEN,
        next_steps=OPEN,
    ),
    typed(
        "sewage-tank",
        DONGSHAN,
        "东山镇腌菜厂3人中毒窒息事故",
        "2026-12-02T17:40",
        """
【事故快报】
发生时间：2026-12-02 15:47
发生地点：东山镇农产品加工园阿婆腌菜厂废水池
事故单位概况：私营，职工27人，注册资本200万元
简要经过：1名工人下池清淤晕倒，2名同事未戴防护用品先后下去施救，也晕倒在池内
伤亡情况：3人均已救出，2人经抢救无效死亡，1人仍在抢救（危重）
直接经济损失：待评估
初步原因：硫化氢中毒，盲目施救
救援情况：消防16:05到场，16:31救出最后一人；池口已封闭通风
善后：镇政府一对一包保家属
单位负责人控制情况：法定代表人已被公安机关控制
报告单位：东山镇人民政府  报告时间：17:35
经办：信息员甲/10000000011
""",
        "A registered capital that is no loss; rescuers among the dead; one still fighting for life.",
        prose=False,
        occurred_at="2026-12-02T15:47",
        location=has("阿婆腌菜厂废水池", lacks=("私营",)),
        cause=has("硫化氢中毒", "盲目施救", lacks=("消防",)),
        nature=OPEN,
        casualties={
            "dead": 2,
            "seriously_injured": maybe(1),
            "slightly_injured": maybe(0),
            "missing": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=VERIFIED,
        course=has("下池清淤晕倒", "晕倒在池内", lacks=("3人均已救出",)),
        consequences=OPEN,
        person=OPEN,
        matter=OPEN,
        result=OPEN,
        leaders_on_scene=None,
        measures=has("16:31救出最后一人", lacks=("待评估", "盲目施救")),
        next_steps=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    typed(
        "boiler-near-miss",
        XIHE,
        "重要信息：西河镇印染厂锅炉压力异常",
        "2026-04-15T14:34",
        """
紧急程度：重要
单位：西河镇
4月15日13时20分，西河镇宏彩印染厂导热油炉压力骤升，安全阀起跳，操作工手动停炉，厂内86名工人撤到厂外空地。\
无人员伤亡，无财产损失。市特检院专家下午4点来查，查清前不得开炉。
信息员乙
""",
        "A line that states the class important; a visit still to come; nothing lost.",
        unit="xihe-town",
        cls="important",
        occurred_at="2026-04-15T13:20",
        location=has("宏彩印染厂", lacks=("压力",)),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=maybe(0),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员乙"), None),
    ),
)

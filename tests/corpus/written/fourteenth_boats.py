"""Fourteenth: fishing boats, the port, the shore."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, at_least, has, maybe
from tests.corpus.written.fourteenth_writing import DONGSHAN, DONGSHAN_A, DONGSHAN_B, XIHE, XIHE_DUTY, sent, told

WRITTEN: Final[tuple[Written, ...]] = (
    told(
        "boat-collision-bulletin",
        DONGSHAN,
        "值班快报：东山籍渔船与货轮碰撞",
        "2026-03-11T05:02",
        """
值班快报

（第17期）

东山镇人民政府值班室　　2026年3月11日4时50分

东山镇籍渔船“东渔01288”与散货船碰撞致渔船沉没

3月11日3时26分，东山镇籍渔船“东渔01288”（木质，主机功率88千瓦，船上7人）在白螺湾灯标以东约6海里处与一艘过路散货船
发生碰撞，渔船沉没。截至4时40分，7名船员中5人已被附近渔船救起，2人失踪。获救人员中1人腿部骨折，医生初步判断为重伤
，其余4人身体无大碍。

接报后，镇党委副书记、镇长张三立即赶到白螺湾渔港设立的临时指挥点，组织14艘渔船就近搜寻；县海上搜救分中心已协调救助
艇“海救07”前往。肇事货船已锚泊待查，碰撞原因正在调查。

沉船损失正在核实。

下一步，我镇将继续扩大搜寻范围，并做好船员家属接待工作。

联系人：信息员甲　电话：100 0000 0011
""",
        "Two of seven are missing; crew, rescued and searching boats are no casualties.",
        occurred_at="2026-03-11T03:26",
        location=has("白螺湾灯标", lacks=("碰撞", "3时")),
        cause=VERIFIED | {"also": ["正在调查"], "may_be_absent": True},
        casualties={"missing": 2, "seriously_injured": 1, "dead": maybe(0), "slightly_injured": maybe(0)},
        property_loss=VERIFIED | {"may_be_absent": True},
        leaders_on_scene=(True, "张三"),
        measures=has("14艘渔船", absent=True),
        next_steps=has("扩大搜寻范围", absent=True),
        informant=("信息员甲", "10000000011"),
    ),
    told(
        "boat-engine-dead-wechat",
        XIHE_DUTY,
        "渔船失去动力",
        "2026-04-19T16:21",
        """
沙头埠的“西渔3306”下午3点40主机坏了，在青螺岛南面漂着，船上4个人都好，没进水，已喊“西渔3310”去拖，估计6点前能回来。
""",
        "One line from a phone: nobody hurt by 都好, nothing more.",
        unit="xihe-town",
        occurred_at="2026-04-19T15:40",
        location=has("青螺岛", lacks=("3点40",), absent=True),
        cause=has("主机坏了", absent=True),
        casualties=ANY_ZERO,
        trend=OPEN,
        measures=has("去拖", absent=True),
        next_steps=OPEN,
    ),
    sent(
        "ship-fire-labelled",
        DONGSHAN,
        "东山镇关于临港船舶修造厂在修货船起火的报告",
        "2026-06-02T10:48",
        """
一、信息来源：船厂安全员报告镇应急办

二、发生时间：2026年6月2日9时55分

三、发生地点：东山镇临港船舶修造厂2号船台

四、事件性质：火灾事故（生产安全）

五、起因：焊工动火作业时火花落入机舱残油，引燃保温棉

六、人员伤亡：死亡0人，失踪0人，重伤1人，轻伤3人，被困0人

七、财产损失：初步估算约46万元

八、基本经过：9时55分在修货船“顺达66”机舱起火，船厂自救未果，10时08分报警，消防队10时17分到场，10时40分明火扑灭。

九、影响范围：2号船台停工，临港路船厂段临时封闭

十、发展趋势：火已扑灭，正在冷却，暂无复燃迹象

十一、领导到位情况：镇长张三、分管安全副镇长已到现场

十二、已采取措施：疏散船上工人23人，伤者送县人民医院，船厂全面停止动火作业

十三、下一步措施：配合消防部门做好火因调查，约谈船厂负责人

十四、报送人及电话：信息员甲，100-0000-0011
""",
        "All labels with Chinese numerals, the writer's own words for them.",
        source=has("船厂安全员", "应急办", lacks=("发生时间",)),
        occurred_at="2026-06-02T09:55",
        location=has("临港船舶修造厂2号船台", lacks=("事件性质",)),
        nature=has("火灾事故", lacks=("起因",)),
        cause=has("焊工动火作业", "引燃保温棉", lacks=("人员伤亡",)),
        casualties={"dead": 0, "missing": 0, "seriously_injured": 1, "slightly_injured": 3, "trapped": 0},
        property_loss=460000,
        course=has("9时55分在修货船", "明火扑灭", lacks=("影响范围",)),
        scope=has("2号船台停工", "临时封闭", lacks=("发展趋势",)),
        trend=has("火已扑灭", "复燃迹象", lacks=("领导到位",)),
        leaders_on_scene=(True, "张三"),
        measures=has("疏散船上工人", "停止动火作业", lacks=("下一步",)),
        next_steps=has("火因调查", "约谈船厂负责人", lacks=("报送人",)),
        informant=("信息员甲", "10000000011"),
    ),
    told(
        "shore-anglers-tide",
        DONGSHAN_B,
        "东山镇望潮岙礁石滩钓鱼人员被困情况报告",
        "2026-05-17T19:36",
        """
县局值班室：

今天18时10分，我镇望潮岙礁石滩有5名外地钓鱼爱好者因涨潮被困在离岸约80米的礁石上。接到求助电话后，派出所、镇应急队
和渔业村民兵共16人携救生绳、橡皮艇赶去，19时05分把5人全部救上岸，其中1人手掌被牡蛎壳划破，属轻伤，已包扎，其余人没
有受伤。

人已由民警劝离，礁石滩入口已增设警示牌。

特此报告。

东山镇值班员乙 10000000013
""",
        "All five were rescued: nobody is trapped any longer.",
        occurred_at="2026-05-17T18:10",
        location=has("望潮岙礁石滩", lacks=("18时", "涨潮")),
        cause=has("涨潮", absent=True),
        source=OPEN,
        casualties={
            "slightly_injured": 1,
            "trapped": maybe(0),
            "dead": maybe(0),
            "seriously_injured": maybe(0),
            "missing": maybe(0),
        },
        trend=OPEN,
        measures=has("橡皮艇", absent=True),
        next_steps=OPEN,
        informant=(maybe("值班员乙"), maybe("10000000013")),
    ),
    told(
        "beach-drowning-note",
        XIHE,
        "沙头埠海水浴场溺水",
        "2026-07-12T17:40",
        """
刚刚（17点15分）沙头埠海水浴场非游泳区一名游客溺水，男，二十来岁，救生员捞上来做了心肺复苏，120到场后宣布已无生命
体征。同行一名女子情绪崩溃，由村妇女主任陪着。派出所在做笔录。后面情况再报。信息员乙，电话1000000 0015
""",
        "No signs of life is dead; the companion is no casualty; 后面情况再报 is no follow-up.",
        unit="xihe-town",
        occurred_at="2026-07-12T17:15",
        location=has("沙头埠海水浴场", lacks=("溺水",)),
        casualties={"dead": 1},
        measures=has("心肺复苏", absent=True),
        next_steps=OPEN,
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    told(
        "harbour-crane",
        DONGSHAN,
        "【紧急】东山港区门机吊臂折断",
        "2026-08-21T14:30",
        """
8月21日13时47分许，东山港区3号泊位一台40吨门座起重机在卸钢卷时吊臂突然折断，坠落的钢卷砸中泊位上的集装箱卡车，卡车
驾驶员被困驾驶室，另有2名装卸工被飞溅物击中。14时12分驾驶员被消防救出，经抢救无效死亡；2名装卸工1人重伤、1人轻伤，
已送县医院救治。

港区已停止3、4号泊位作业，县应急、港口、公安等部门到场处置，直接经济损失初步估计310万元，事故原因待专家组查明。
""",
        "The trapped driver has died; the class by tag.",
        cls="urgent",
        occurred_at="2026-08-21T13:47",
        location=has("东山港区3号泊位", lacks=("折断", "13时")),
        cause=VERIFIED | {"also": ["待专家组查明", "事故原因待专家组查明"], "may_be_absent": True},
        casualties={"dead": 1, "seriously_injured": 1, "slightly_injured": 1, "trapped": maybe(0)},
        property_loss=3100000,
        scope=OPEN,
        measures=has("停止3、4号泊位作业", absent=True),
        leaders_on_scene=(OPEN, OPEN),
    ),
    sent(
        "boat-lost-contact-form",
        XIHE,
        "西河镇渔船失联报告",
        "2026-11-06T07:55",
        """
报送单位：西河镇人民政府

报告时间：2026年11月6日7:50

船名船号：西渔2217

失联时间：2026年11月5日23:10

失联位置：青螺岛东北方向约12海里

在船人数：6人

伤亡情况：6人失联，其他情况正在核实

可能原因：当时海上阵风9级，不排除设备断电

现场领导：镇党委书记李四在沙头埠渔港指挥

处置情况：已报县海上搜救分中心，通知同海域作业渔船11艘协助查找

下步打算：天亮后请求空中搜寻，做好家属稳控

填报人：信息员乙

联系方式：100 0000 0015
""",
        "The writer's own labels; the time of lost contact is that of occurrence.",
        unit="xihe-town",
        occurred_at="2026-11-05T23:10",
        location=has("青螺岛", "12海里", lacks=("在船人数",)),
        cause=has("阵风9级", absent=True, lacks=("现场领导",)),
        nature=OPEN,
        casualties={
            "missing": 6,
            "dead": VERIFIED | {"may_be_absent": True},
            "seriously_injured": VERIFIED | {"may_be_absent": True},
            "slightly_injured": VERIFIED | {"may_be_absent": True},
            "trapped": VERIFIED | {"may_be_absent": True},
        },
        leaders_on_scene=(True, "李四"),
        measures=has("海上搜救分中心", "协助查找", lacks=("下步打算",)),
        next_steps=has("空中搜寻", "家属稳控", lacks=("填报人",)),
        person=OPEN,
        matter=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    told(
        "oil-on-the-mudflat",
        DONGSHAN_A,
        "滩涂发现油污",
        "2026-09-08T11:12",
        """
今天上午九点二十，养殖户老蔡在牛鼻山滩涂发现漂来黑油，报告了村里。镇里派人看了，油带长约四百米、宽两三米，沾到紫菜
架约六十亩，源头不明，怀疑是夜里过路船偷排。没有人受伤。养殖户自己讲损失二三十万，我们没有核过。已打电话给海事和生
态环境局，正在用吸油毡围。东山镇值班员甲
""",
        "The hour is of the discovery; the loss is a range, and nobody has checked it.",
        occurred_at=maybe("2026-09-08T09:20:00+08:00"),
        source=has("老蔡", absent=True),
        location=has("牛鼻山", absent=True),
        cause=OPEN,
        casualties=ANY_ZERO,
        property_loss=has("二三十万", absent=True),
        scope=has("六十亩", absent=True),
        measures=has("吸油毡", absent=True),
        informant=(maybe("值班员甲"), None),
    ),
    told(
        "ferry-grounded",
        DONGSHAN,
        "关于青螺岛客渡船搁浅的情况报告",
        "2026-10-03T15:25",
        """
示例县林业和自然资源局：

10月3日14时20分，往返东山客运码头与青螺岛的客渡船“青螺2号”在青螺岛码头外侧约200米处搁浅，船上有旅客138人、船员6人。

经了解，事发时正值落潮，船长为避让一艘摩托艇偏离航道，致船底触碰沙脊。船体没有破损进水，无人员伤亡，14时52分起由4
艘小艇分批把旅客接驳上岸，15时18分接驳完毕。客渡船计划今晚20时左右候潮脱浅。

事发后，张三镇长在青螺岛码头现场指挥接驳，岛上景区设点给旅客发放饮水，部分旅客要求退票，由航运公司处理。

目前码头秩序正常。

东山镇党政办

联系人：信息员甲（10000000011）
""",
        "Passengers are no casualties; the hour at which the ferry will float lies ahead.",
        occurred_at="2026-10-03T14:20",
        location=has("青螺岛码头外侧", lacks=("搁浅", "14时")),
        cause=has("避让", absent=True),
        casualties=NONE_HURT,
        trend=OPEN,
        leaders_on_scene=(True, "张三"),
        measures=has("接驳", absent=True),
        next_steps=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    told(
        "raft-people-hurt",
        XIHE_DUTY,
        "渔排垮了",
        "2026-08-04T20:15",
        """
报：晚上7点25分沙头埠外湾渔排餐厅的栈桥垮塌，在上面吃饭看夜景的游客掉进水里，已经捞上来二十多人，都是呛水和擦伤，
医院说轻伤至少9个，没有重的，还有没有人在水下派出所在点人头。李四书记在岸边。
""",
        "At least nine slightly hurt; whether somebody is under water is being counted.",
        unit="xihe-town",
        occurred_at="2026-08-04T19:25",
        location=has("沙头埠外湾渔排餐厅", lacks=("垮塌", "7点25")),
        casualties={
            "slightly_injured": at_least(9),
            "seriously_injured": maybe(0),
            "missing": VERIFIED | {"may_be_absent": True},
            "trapped": VERIFIED | {"may_be_absent": True},
        },
        leaders_on_scene=(maybe(True), has("李四", absent=True)),
        measures=OPEN,
    ),
)

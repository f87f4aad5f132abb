"""The eighth set: official notices in running text, from police, bureaus and headquarters."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, Written, has, maybe
from tests.corpus.written.eighth_writing import (
    EMERGENCY,
    HOUSING,
    IN_HAND,
    MARKET,
    POLICE,
    SCHOOLS,
    TRANSPORT,
    WATER,
    told,
)
from tests.corpus.written.people import BUREAU, STRANGER

WRITTEN: Final[tuple[Written, ...]] = (
    told(
        "notice-police-crash",
        POLICE,
        "警情通报",
        "2026-02-14T15:30",
        """
2026年2月14日6时40分许，黄某某（男，38岁，青石县人）驾驶小型普通客车沿国道行驶至石梁镇烟站路口时，与对向行驶的重型半挂
货车发生碰撞。

事故造成小型普通客车内3人当场死亡、2人受伤，其中1名伤者送医后经抢救无效死亡。重型半挂货车驾驶人已被公安机关控制，
经检测排除酒驾、毒驾嫌疑。

目前，事故原因正在进一步调查中，善后工作有序开展。

青石县公安局

2026年2月14日
""",
        "Three dead on the spot and one of the hurt later: four, or nothing; the driver's age.",
        source=OPEN,
        occurred_at="2026-02-14T06:40",
        location=has("石梁镇烟站路口", lacks=("黄某某", "重型半挂")),
        cause=IN_HAND,
        charset="gb18030",
        casualties={"dead": maybe(4)},
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    told(
        "notice-site-collapse",
        HOUSING,
        "关于云岭新城三期项目高支模坍塌事故的情况通报（第二次）",
        "2026-08-23T21:45",
        """
8月23日14时33分，青石县开发区云岭新城三期项目售楼部在浇筑屋面混凝土时发生高支模坍塌，现场作业人员9人，其中3人自行撤离，6人被埋压。

截至当日21时，6名被埋压人员已全部找到：2人经医护人员现场确认死亡，4人送县人民医院救治，其中1人伤势较重，3人轻伤。
现场搜救工作已结束。

事故发生后，县委、县政府主要负责同志在现场指挥救援，调集消防、住建、卫健等力量190余人、大型机械6台。
全县在建高支模工程已全部停工排查，事故原因由县政府成立的调查组调查。

青石县住房和城乡建设局
""",
        "Six were buried and all have been found; 伤势较重 is a serious injury only to some.",
        kind={"value": "initial", "also": ["follow_up"]},
        source=OPEN,
        occurred_at="2026-08-23T14:33",
        location=has("云岭新城三期项目", lacks=("14时33分", "坍塌")),
        cause=OPEN,
        casualties={
            "dead": 2,
            "missing": maybe(0),
            "seriously_injured": maybe(1),
            "slightly_injured": 3,
            "trapped": maybe(0),
        },
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, OPEN),
        measures=OPEN,
        next_steps=OPEN,
    ),
    told(
        "notice-village-fire-night",
        EMERGENCY,
        "柏木镇龙井村居民自建房火灾事故情况",
        "2026-01-31T08:50",
        """
县委总值班室：

今日凌晨3时26分，县消防救援大队接群众报警，柏木镇龙井村集镇一栋五层自建房起火。经查，起火时间约为3时15分，起火部位为一楼电动自行车停放处。
明火于4时18分扑灭，火灾造成二楼至四楼居住人员2人死亡，1人重伤，5人轻伤，另有23人被安全疏散。

初步了解，起火原因为电动自行车充电时电池故障。过火面积约90平方米，直接财产损失11万元。

副县长周八，应急、消防、公安、柏木镇主要负责人均已到现场处置。伤员转送市第一医院，遇难者家属由镇村干部分户安抚。

下一步，在全县开展自建房和电动自行车集中整治，举一反三，坚决防止类似事故再次发生。

联系人：应急局值班员郑十，电话：100 0000 0051
""",
        "The call, then the time of the fire's beginning; those led out are no casualties.",
        source=OPEN,
        occurred_at="2026-01-31T03:15",
        location=has("龙井村", lacks=("起火原因", "3时")),
        cause=has("电池故障", lacks=("过火面积",), absent=True),
        casualties={"dead": 2, "seriously_injured": 1, "slightly_injured": 5, "trapped": maybe(0)},
        property_loss=110000,
        scope=OPEN,
        leaders_on_scene=(True, has("周八", lacks=("伤员转送",), absent=True)),
        measures=OPEN,
        next_steps=has("自建房和电动自行车", absent=True),
        informant=({"value": "郑十", "also": ["值班员郑十", "应急局值班员郑十"]}, "10000000051"),
    ),
    told(
        "notice-earthquake",
        "zhenqing@example.com",
        "震情速报及初步灾情",
        "2026-10-05T05:20",
        """
据省地震台网测定，10月5日4时37分在青石县石梁镇（东经略，北纬略）发生3.9级地震，震源深度9千米，石梁、柏木震感强烈，县城有感。

截至5时15分，据各乡镇核实上报，无人员伤亡，石梁镇有7户土坯房墙体开裂，1处挡墙垮塌，水、电、通信、道路正常，群众情绪稳定。

县地震局已启动四级应急响应，派出2个工作组赴震中。震情趋势会商意见：近期发生更大地震的可能性不大。

值班电话：100-0000-0052
""",
        "A magnitude and a depth; nobody hurt; a phone without a name.",
        source=OPEN,
        occurred_at="2026-10-05T04:37",
        location=has("石梁镇", lacks=("3.9级", "4时37分")),
        cause=OPEN,
        casualties=NONE_HURT,
        scope=OPEN,
        trend=has("更大地震的可能性不大", absent=True),
        leaders_on_scene=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        property_loss=has("墙体开裂", absent=True),
        informant=(None, maybe("10000000052")),
    ),
    told(
        "notice-drowning-students",
        SCHOOLS,
        "关于我县发生一起学生溺亡事件的报告",
        "2026-06-13T22:08",
        """
市教育局：

2026年6月13日（周六）15时50分左右，青石县柏木中学八年级5名学生相约到清江支流马渡河段游泳，其中2名学生被卷入深潭。
同伴呼救后，附近村民下水施救，救起1人，经送柏木镇中心卫生院检查无大碍；另1人于17时22分由蓝天救援队打捞上岸，已无生命体征。

接报后，县教育局局长吴九、柏木镇镇长钱十一到场处置，学校安排班主任和心理教师陪伴家属及同行学生。目前家属情绪基本平稳。

我局将于今晚发出紧急通知，要求各校对周末离校学生逐人家访提醒，并会同水利、乡镇在重点水域增设防护设施。

青石县教育局

二〇二六年六月十三日
""",
        "One was saved unharmed, one shows no sign of life.",
        occurred_at="2026-06-13T15:50",
        source=OPEN,
        location=has("马渡河段", lacks=("八年级", "15时50分")),
        cause=OPEN,
        shown="教育局安全科",
        casualties={"dead": 1, "trapped": maybe(0), "missing": maybe(0)},
        trend=OPEN,
        leaders_on_scene=(True, has("吴九", "钱十一", absent=True)),
        measures=OPEN,
        next_steps=has("家访提醒", absent=True),
    ),
    told(
        "notice-sewer-gas",
        BUREAU,
        "城关镇污水管网清淤作业中毒窒息事故快报",
        "2026-07-17T13:02",
        """
7月17日10时50分许，城关镇沿河路污水管网改造项目3名工人在对W12号检查井清淤时先后晕倒在井内，
项目部2名管理人员下井施救亦被困。消防救援人员11时20分到场，11时52分将5人全部救出。

经县中医院抢救，3人死亡，2人重伤，正在重症监护室治疗。

经初步分析，为井下硫化氢等有毒有害气体积聚，作业人员未通风、未检测、未佩戴防护用品，盲目施救导致伤亡扩大。

县应急管理局牵头成立的调查组已进驻，施工单位负责人已被采取强制措施，全县有限空间作业即日起暂停。
""",
        "Three workers, then two who went in after them; all five are out.",
        occurred_at="2026-07-17T10:50",
        location=has("沿河路", lacks=("10时50分", "晕倒")),
        source=OPEN,
        cause=has("硫化氢", lacks=("强制措施",), absent=True),
        casualties={"dead": 3, "seriously_injured": 2, "trapped": maybe(0)},
        measures=OPEN,
        next_steps=OPEN,
        scope=OPEN,
    ),
    told(
        "notice-snow-highway",
        TRANSPORT,
        "G95高速青石段雨雪冰冻滞留车辆处置情况",
        "2026-01-19T23:17",
        """
受强降雪影响，1月19日17时10分起，G95高速青石枢纽至云岭隧道段双向交通中断，高峰时滞留车辆1300余台、司乘人员约3200人。

县政府启动低温雨雪冰冻灾害二级响应，交通、公安、消防、沿线乡镇组织860人、除雪机械47台连续作业，送出方便面、热水等物资2.1万份，
就近安置老人和儿童412人。21时30分双向各打通一条车道，截至23时仍滞留约400台，预计20日2时前全部疏通。

期间发生轻微追尾6起，暂无人员伤亡。

县交通运输局值班室 陈某 10000000053
""",
        "Stranded people are not trapped; 暂无人员伤亡 counts as none.",
        source=OPEN,
        occurred_at="2026-01-19T17:10",
        location=has("青石枢纽至云岭隧道", lacks=("17时10分", "中断")),
        cause=has("强降雪", absent=True),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("陈某", "值班室陈某", "县交通运输局值班室陈某"), maybe("10000000053")),
    ),
    told(
        "notice-cableway",
        MARKET,
        "云岭景区客运索道停运致游客滞留空中情况的报告",
        "2026-05-02T18:26",
        """
5月2日14时05分，云岭景区客运索道因雷击跳闸停运，28名游客被困于距地面8至25米的吊厢内。

景区启动备用动力，14时40分起低速回收吊厢，至16时12分被困游客全部安全返回站房。其中1名游客因惊吓不适送县医院观察，无人员伤亡。

县文旅局局长吴九、县市场监管局副局长钱十一在现场组织处置。景区已向游客致歉并全额退票。索道停运检测，经检验合格后方可恢复运营。

（经办人：市场监管局特设科孙十二，电话10000000054）
""",
        "Twenty-eight were trapped in the air and are back; one unwell from fright is not hurt.",
        source=OPEN,
        occurred_at="2026-05-02T14:05",
        markup=True,
        location=has("云岭景区", lacks=("14时05分", "雷击")),
        cause=has("雷击跳闸", lacks=("28名",), absent=True),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("吴九", "钱十一", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("孙十二", "市场监管局特设科孙十二", "特设科孙十二"), maybe("10000000054")),
    ),
    told(
        "notice-homicide",
        POLICE,
        "警情通报（内部）",
        "2026-12-03T02:44",
        """
12月2日22时15分，我局接110指令：青石县城南街道棉纺厂家属院7栋有人持刀伤人。辖区民警7分钟到达现场，将犯罪嫌疑人韩某（男，45岁）当场抓获。

经查，韩某因婚姻纠纷于当晚22时08分许闯入其前妻住处行凶，致2人死亡、1人重伤。重伤者现在县医院ICU，暂无生命危险。

案件正在进一步侦办，网上暂未发现炒作。局长周八坐镇现场指挥。

青石县公安局指挥中心
""",
        "The alarm at 22:15, the deed at 22:08.",
        source=OPEN,
        occurred_at="2026-12-02T22:08",
        location=has("棉纺厂家属院7栋", lacks=("持刀",)),
        cause=has("婚姻纠纷", absent=True),
        shown="青石公安",
        casualties={"dead": 2, "seriously_injured": 1},
        trend=OPEN,
        scope=OPEN,
        leaders_on_scene=(True, has("周八", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
    ),
    told(
        "notice-rumour",
        STRANGER,
        "情况说明",
        "2026-07-25T17:40",
        """
网传“青石县松树沟水库垮坝，淹死几十人”的信息不实。

经县水利局现场核查，7月25日12时至15时，松树沟水库按调度指令正常泄洪，最大下泄流量86立方米每秒，下游群众已提前告知，
大坝运行正常，未发生垮坝，也没有人员伤亡。公安机关已对造谣者杨某依法传唤。

请广大网民不信谣、不传谣。

青石县融媒体中心 7月25日
""",
        "A rumour denied: nobody died; letting out water is no incident, its hours may or may not stand.",
        source=OPEN,
        occurred_at=maybe("2026-07-25T12:00:00+08:00"),
        location=has("松树沟水库", absent=True),
        cause=OPEN,
        casualties=NONE_HURT | {kind: maybe(0) for kind in ("dead", "seriously_injured", "slightly_injured")},
        trend=OPEN,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    told(
        "notice-dike-breach",
        WATER,
        "清江柏木段堤防决口抢险情况",
        "2026-07-11T12:05",
        """
受上游持续强降雨和水库泄洪叠加影响，清江水位快速上涨，7月11日8时50分，柏木镇下游左岸新圩堤桩号3+420处发生漫溃，溃口宽约25米。

险情发生前，圩内4个村5126名群众已于7月10日夜间全部转移，无人员伤亡。目前淹没耕地约4300亩，房屋进水370余户，损失正在统计。

省防总专家组、县长周八、水利局局长吴九现场会商，确定双向进占、裹头先行的封堵方案。已调集武警140人、民兵320人、挖掘机装载机21台、块石2600方。
预计12日夜合龙。
""",
        "People moved the night before; the closing lies ahead.",
        source=OPEN,
        occurred_at="2026-07-11T08:50",
        markup=True,
        location=has("新圩堤桩号3+420", lacks=("8时50分", "漫溃")),
        cause=has("持续强降雨", absent=True),
        casualties=NONE_HURT,
        property_loss=IN_HAND,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("周八", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
    ),
)

"""The thirteenth set: dikes, sluices, irrigation, ponds and drinking water."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, Written, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, GEOLOGY, XIHE, XIHE_DUTY
from tests.corpus.written.thirteenth_writing import COUNTY_DUTY, VILLAGER, WATER_BUREAU, typed

WRITTEN: Final[tuple[Written, ...]] = (
    typed(
        "sand-boil",
        XIHE_DUTY,
        "西河镇永丰圩堤管涌险情报告",
        "2026-07-04T03:28",
        """
险情名称：永丰圩管涌
出险时间：7月4日2时40分
出险位置：永丰圩桩号3+250堤脚外12米稻田
险情描述：出水口1处，口径约8厘米，带沙，涌沙堆高约20厘米，堤身未见裂缝
当前水位：外河14.82米，超警戒0.82米，每小时涨3厘米
可能原因：高水位浸泡时间长，堤基砂层渗透
威胁范围：圩内2个行政村3126人、耕地4800亩
人员伤亡：无
处置：巡堤民工60人用砂石料作反滤围井，3时15分已出清水；增派巡查人员，每30分钟一报
现场指挥：副镇长、水利站站长均在堤上
下步打算：圩内低洼处214人天亮前转移完毕；预备第二道围井材料
报告人：值班员丙  10000000016
""",
        "Every label the writer's own; threatened people, levels of water and helpers are no casualties.",
        prose=False,
        unit="xihe-town",
        occurred_at="2026-07-04T02:40",
        location=has("永丰圩桩号3+250", "稻田", lacks=("出水口",)),
        cause=has("高水位", "渗透", lacks=("威胁范围",)),
        nature=OPEN,
        casualties=NONE_HURT,
        course=OPEN,
        consequences=OPEN,
        matter=OPEN,
        scope=has("2个行政村", "4800亩", lacks=("伤亡",), absent=True),
        trend=OPEN,
        leaders_on_scene=(True, has("副镇长")),
        measures=has("反滤围井", lacks=("副镇长",)),
        next_steps=has("214人", "围井材料", lacks=("值班员丙",)),
        result=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
    typed(
        "dike-breach",
        COUNTY_DUTY,
        "信息专报：三汊湖小圩溃决",
        "2026-07-06T08:15",
        """
信 息 专 报
〔2026〕第41期
县委总值班室　　　　　　　　　　　　　　2026年7月6日8时

市委总值班室：
7月6日5时18分，我县东山镇三汊湖小圩（面积420亩，无常住居民）堤防在漫顶约40分钟后溃决，溃口宽约15米。\
圩内鱼塘、稻田全部被淹，看护鱼塘的3名群众此前已于5日22时撤离，未造成人员伤亡，初步估计直接经济损失260万元。
东山镇主要负责同志张三带队在现场，县水利局技术组已抵达。因内外水位基本持平，经会商暂不封堵，重点巡防相邻大圩隔堤。
专此报告。
""",
        "The dike gave way at one time, the wardens left the evening before; the loss is in plain figures.",
        standing="unknown",
        unit="",
        occurred_at="2026-07-06T05:18",
        location=has("三汊湖小圩", lacks=("5时18分", "溃决")),
        cause=has("漫顶", absent=True),
        casualties={
            "dead": 0,
            "missing": maybe(0),
            "seriously_injured": 0,
            "slightly_injured": 0,
            "trapped": maybe(0),
        },
        property_loss=2600000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("张三")),
        measures=OPEN,
        next_steps=OPEN,
    ),
    typed(
        "fish-kill",
        DONGSHAN,
        "东山镇双桥村养殖塘死鱼",
        "2026-08-06T10:10",
        """
信息来源：养殖户秦某来电反映
时间：2026年8月6日清晨5：00左右发现
地点：东山镇双桥村四组，沿新沟支渠一线的5口精养鱼塘
现象：大面积浮头、翻塘，死鱼以花白鲢、草鱼为主，约1.6万斤
原因：连日高温闷热，凌晨气压低，塘内缺氧；同时不排除上游来水异常，水样已送检，结果未出
损失：养殖户自报11万元
影响：塘主情绪激动，扬言要到上游工业园讨说法
已做：农技员现场指导增氧，死鱼集中做无害化处理，防止流入市场；镇综治中心派人稳控
联系：信息员甲，10000000011
""",
        "A time of discovery; what the owner himself puts the loss at; anger foretold.",
        prose=False,
        source=has("养殖户秦某"),
        occurred_at=maybe("2026-08-06T05:00:00+08:00"),
        location=has("双桥村四组", "鱼塘", lacks=("浮头",)),
        cause=has("缺氧", lacks=("11万元",)),
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        matter=OPEN,
        person=OPEN,
        casualties=None,
        property_loss=110000,
        scope=has("情绪激动", lacks=("农技员",), absent=True),
        trend=OPEN,
        measures=has("增氧", "稳控", lacks=("信息员甲",)),
        informant=("信息员甲", "10000000011"),
    ),
    typed(
        "water-quarrel",
        XIHE,
        "关于沿渠两村争水发生肢体冲突的报告",
        "2026-07-22T21:16",
        """
7月22日下午6时35分左右，西河镇上圩村和下圩村村民因抢灌晚稻在幸福渠三号斗门处发生争执，继而推搡、互殴，参与者四十余人，\
周边聚集围观百余人。冲突中上圩村1人头部被铁锹击伤（经县医院诊断为重伤），下圩村2人、劝架的村干部1人软组织挫伤，属轻伤。
镇派出所民警6时50分到场制止，7时20分人群散去，带走涉事人员5名。镇人大主席孔某某、水管站负责人在两村做工作，\
两村已同意按“上游半天、下游半天”轮灌，今夜由镇村干部看守斗门，防止反弹。
天气预报未来一周无有效降雨，全镇缺水面积已有6200亩，类似矛盾可能增多。
西河镇信息员乙 10000000015
""",
        "Two slightly hurt and one more make three; those who took part are no casualties.",
        unit="xihe-town",
        occurred_at="2026-07-22T18:35",
        location=has("幸福渠三号斗门", lacks=("争执",)),
        cause=has("抢灌", absent=True),
        casualties={"seriously_injured": 1, "slightly_injured": maybe(3), "dead": maybe(0)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("孔某某")),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    typed(
        "tap-water-smells",
        WATER_BUREAU,
        "城区部分小区自来水异味情况",
        "2026-05-21T08:40",
        """
县应急委办公室：
5月20日23时05分起，12345热线陆续接到城区滨湖花园、锦绣里等6个小区居民反映自来水有土腥味，至今早7时累计工单87件。
经初步排查，系白鹭湖水温骤升、藻类繁殖，取水口原水嗅味物质超标所致，出厂水微生物和毒理指标合格。目前没有接到因饮水引起的\
身体不适报告。
已采取措施：一是水厂加投粉末活性炭，二是调整取水深度，三是在管网末梢排放。预计今日20时前异味消除。供水影响约1.1万户。
舆情方面：本地论坛有帖文3条，已跟帖说明。
报告单位：县供水总公司　　审签：廖某某
""",
        "Since when the complaints came; households and tickets; nothing of casualties that is certain.",
        charset="gb18030",
        unit="",
        standing="unknown",
        source=has("12345", absent=True),
        occurred_at=maybe("2026-05-20T23:05:00+08:00"),
        location=has("滨湖花园", lacks=("异味", "23时05分"), absent=True),
        cause=has("藻类繁殖", absent=True),
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=has("粉末活性炭", lacks=("帖文", "1.1万户")),
        next_steps=OPEN,
        informant=(maybe("廖某某"), None),
    ),
    typed(
        "bank-slide-note",
        GEOLOGY,
        "沙塘河塌岸",
        "2026-09-18T14:22",
        """
刚从现场回来。东山镇窑头村沙塘河右岸今天12点过5分塌了一段，长四十来米，往里退了6米，离最近的房子还有9米。\
没伤人，没塌房，岸边2棵老樟树倒到河里了。住得近的3户9口人昨天裂缝出来的时候就搬走了。
估计是水位退得太快。拉了警戒线，装了两个裂缝计，派了人24小时看。晚上可能还有雨，不排除继续塌。
地环股 信息员戊
""",
        "Told by one who was there; moved people the day before; no loss named.",
        unit="geology-section",
        occurred_at="2026-09-18T12:05",
        location=has("窑头村沙塘河右岸", lacks=("12点", "塌了")),
        cause=has("水位退得太快", absent=True),
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员戊"), None),
    ),
    typed(
        "crayfish-poison",
        VILLAGER,
        "举报有人投毒",
        "2026-06-03T07:11",
        """
我是渔湾村六组养虾的，我家和我弟家24亩虾田的虾今天早上全死了，水面上飘着农药瓶子，肯定是有人下毒！派出所来看了说要化验。\
我两家损失至少十五六万！你们政府管不管？
联系电话 100 0000 0044 许某某
""",
        "An angry farmer; 今天早上 is no moment; a range of money has no amount.",
        unit="",
        standing="unknown",
        location=has("渔湾村六组", lacks=("全死了",), absent=True),
        cause=OPEN,
        casualties=None,
        property_loss=has("十五六万", absent=True),
        measures=OPEN,
        informant=(maybe("许某某"), maybe("10000000044")),
    ),
    typed(
        "pumping-station-shock",
        DONGSHAN_DUTY,
        "【紧急】东山镇城东泵站触电事故",
        "2026-06-30T12:19",
        """
一、时间：6月30日11时42分
二、地点：东山镇城东排涝泵站配电间
三、经过：外包维修人员更换3号机组接触器时未停电验电，触电倒地；另一名工友用木棒将其挑开后拨打120
四、伤亡：死亡1人（男，46岁，经抢救无效于12时05分宣布死亡）；无其他人员受伤
五、损失：无财产损失
六、影响：泵站停机2小时，未造成内涝
七、措施：封闭现场，通知施工单位负责人，联系家属
八、领导：分管农业的副镇长、安监办主任到场
九、趋势：事态平稳
十、后续：配合县应急局、人社局调查
值班员甲（10000000012）
""",
        "Ten numbered labels; died at a later hour than the shock.",
        prose=False,
        cls="urgent",
        occurred_at="2026-06-30T11:42",
        location=has("城东排涝泵站配电间", lacks=("经过",)),
        cause=OPEN,
        nature=OPEN,
        casualties=ANY_ZERO | {"dead": 1},
        property_loss=maybe(0),
        course=has("更换3号机组接触器", "拨打120", lacks=("死亡1人",)),
        consequences=OPEN,
        scope=has("停机2小时", lacks=("封闭现场",), absent=True),
        trend=has("平稳"),
        leaders_on_scene=(True, has("副镇长", "安监办主任")),
        measures=has("封闭现场", "联系家属", lacks=("副镇长",)),
        next_steps=has("配合县应急局", lacks=("值班员甲",)),
        informant=(maybe("值班员甲"), maybe("10000000012")),
    ),
)

"""The thirteenth set: boats, ferries and people in the water."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, Written, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, XIHE, XIHE_DUTY
from tests.corpus.written.thirteenth_writing import ROADS_BUREAU, VILLAGER, WATER_BUREAU, typed

WRITTEN: Final[tuple[Written, ...]] = (
    typed(
        "ferry-adrift",
        XIHE_DUTY,
        "西河镇关于白鹭湖渡口客渡船失去动力的情况报告",
        "2026-05-03T10:05",
        """
办公室：
5月3日9时12分，我镇白鹭湖中渡口“西渡02”号客渡船载客31人由湖心岛返回途中，螺旋桨被废弃渔网缠住，船舶失去动力，\
随风向北漂移约600米。接船员电话后，镇海事协管站立即调派巡逻艇2艘前往救援，9时47分将渡船拖至北岸临时码头，\
31名乘客和2名船员全部安全上岸，无人员伤亡。
副镇长何某某带领工作人员在码头组织疏散、安抚乘客。目前渡口已停航，待清理航道渔网、船舶检验合格后恢复。
西河镇人民政府
2026年5月3日
""",
        "Thirty-one on board and the crew are no casualties; towed ashore at a later hour.",
        charset="gb18030",
        unit="xihe-town",
        source=has("船员", absent=True),
        occurred_at="2026-05-03T09:12",
        location=has("白鹭湖中渡口", lacks=("9时12分", "螺旋桨", "载客")),
        cause=has("渔网", absent=True),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("何某某")),
        measures=OPEN,
        next_steps=OPEN,
    ),
    typed(
        "two-boats-collide",
        ROADS_BUREAU,
        "水上交通事故快报",
        "2026-08-19T22:31",
        """
【水上交通事故快报】
事故时间  2026年8月19日20时50分许
事故水域  沙塘河K14+300弯道处（西河镇小圩村段）
事故船舶  “丰源货189”（空载，船长42米）与无名自用农船
事故类型  碰撞
人员情况  农船上3人落水，1人自行游上岸，1人被救起后经抢救无效死亡，1人失踪。货船船员无恙
事故原因  初判为农船夜间未开航行灯，具体正在调查
经济损失  农船沉没，损失约2.8万元
救助情况  派出海巡艇3艘、蓝天救援队2支，并协调上游水闸压减下泄流量，正在搜寻失踪人员
到场领导  局党组成员、海事中心主任邵某
填报人    骆某    电话：100 0000 0041
县交通运输局值班室
""",
        "Labels by blanks alone; three in the water come to three different ends.",
        prose=False,
        unit="",
        standing="unknown",
        occurred_at="2026-08-19T20:50",
        location=has("沙塘河K14+300弯道处", "小圩村段", lacks=("丰源", "20时")),
        cause=has("未开航行灯", lacks=("损失",)),
        nature=maybe("碰撞"),
        casualties={
            "dead": 1,
            "missing": 1,
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=28000,
        course=OPEN,
        consequences=OPEN,
        person=OPEN,
        matter=OPEN,
        leaders_on_scene=(True, has("邵某", lacks=("骆某",))),
        measures=has("海巡艇3艘", "正在搜寻失踪人员", lacks=("邵某",)),
        next_steps=OPEN,
        trend=OPEN,
        informant=("骆某", "10000000041"),
    ),
    typed(
        "boys-by-the-sluice",
        DONGSHAN_DUTY,
        "溺水！",
        "2026-07-11T16:02",
        """
东山镇月塘村排灌站前池，15:10左右4个孩子下水玩，2个没上来，15:40和15:52先后捞起，120确认均已死亡。另2个没事。都是五年级的，\
本村的。书记在现场安抚家属。详细的马上写。值班员甲
""",
        "A few lines from a phone: two of four children dead, times of recovery beside that of the event.",
        occurred_at="2026-07-11T15:10",
        location=has("月塘村排灌站前池", lacks=("15:10", "孩子")),
        cause=OPEN,
        casualties={
            "dead": 2,
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        leaders_on_scene=(maybe(True), has("书记", absent=True)),
        source=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员甲"), None),
    ),
    typed(
        "fishermen-in-the-squall",
        XIHE,
        "值班快报：白鹭湖渔船遇大风翻沉",
        "2026-06-28T06:50",
        """
值 班 快 报
第17期
西河镇党政综合办公室  2026年6月28日6时45分

6月28日凌晨3时25分前后，受雷雨大风影响，白鹭湖东汊水域2艘作业渔船翻沉，船上共有5人。截至6时30分，\
已救起3人，其中1人送县人民医院救治，生命体征平稳；另有2人失联。
接报后，镇党委书记李四、镇长高某第一时间赶赴现场指挥，组织民间渔船14艘、救援人员60余名拉网搜救。县应急、农业农村、消防等部门\
已到场，水下声呐设备正在调运。
湖面风力仍有6级，搜救难度较大。后续情况将及时续报。
（联系人：信息员乙，10000000015）
""",
        "Two missing of five; the leaders by name; a breath of 续报 in the last line.",
        unit="xihe-town",
        occurred_at="2026-06-28T03:25",
        location=has("白鹭湖东汊水域", lacks=("渔船", "3时25分")),
        cause=has("大风", absent=True),
        casualties={"missing": 2, "dead": maybe(0), "trapped": maybe(0)},
        leaders_on_scene=(True, has("李四")),
        measures=OPEN,
        trend=OPEN,
        next_steps=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    typed(
        "villager-bridge-jumper",
        VILLAGER,
        "渔湾大桥有人跳河",
        "2026-09-02T19:40",
        """
值班室你好，刚刚有个女的从渔湾大桥上跳下去了，人还没捞上来，好多人在看，交通都堵了。我姓许，10000000042
""",
        "刚刚 is no moment; one in the river, nobody says missing.",
        unit="",
        standing="unknown",
        location=has("渔湾大桥", lacks=("跳下去",), absent=True),
        casualties={"missing": maybe(1)},
        scope=OPEN,
        trend=OPEN,
        informant=(maybe("许", "许某", "姓许"), maybe("10000000042")),
    ),
    typed(
        "tanker-barge-leak",
        WATER_BUREAU,
        "关于沙塘河一油驳泄漏的信息专报",
        "2026-03-17T11:20",
        """
县委办、县政府办，抄：示例县林业和自然资源局值班室：
一、基本情况
3月17日7时40分，沙塘河新沟船闸上游引航道内，一艘停泊待闸的油驳（核载300吨）因输油软管接头脱落，造成约1.5吨柴油泄漏入河，\
形成长约800米、宽约20米的油带。事件未造成人员伤亡。
二、处置情况
船闸管理所于7时55分关闭上下游闸门，布设围油栏4道，投放吸油毡2吨；生态环境部门在下游设3个监测点，每小时取样一次。\
城区第二水厂取水口在下游11公里处，已于8时30分启用备用水源，城区供水未受影响。
三、损失情况
直接经济损失正在评估。
四、下一步工作
（一）继续回收油污，预计今日18时前完成；（二）对涉事船舶立案调查；（三）加密水质监测。
县水利局值班室  鲁某某  100-0000-0043
""",
        "Numbered sections; oil in a river; 损失 being assessed.",
        unit="",
        standing="unknown",
        occurred_at="2026-03-17T07:40",
        location=has("沙塘河新沟船闸上游引航道", lacks=("7时40分", "泄漏")),
        cause=has("软管接头脱落", absent=True),
        casualties={
            "dead": 0,
            "missing": maybe(0),
            "seriously_injured": 0,
            "slightly_injured": 0,
            "trapped": maybe(0),
        },
        property_loss={"value": "being verified"},
        scope=OPEN,
        trend=OPEN,
        measures=has("围油栏4道", lacks=("立案调查",)),
        next_steps=has("继续回收油污", "加密水质监测"),
        informant=(maybe("鲁某某"), maybe("10000000043")),
    ),
    typed(
        "dragon-boat-practice",
        DONGSHAN,
        "东山镇龙舟训练翻船情况",
        "2026-06-14T18:48",
        """
时间：6月14日下午5点20分
地点：东山镇三汊湖村前大塘
事由：村民自发组织龙舟训练，掉头时船身侧翻，船上22人全部落水
伤亡：21人自行或由岸边群众救上岸，1人呛水严重，在镇卫生院观察，无生命危险；无人死亡、失踪
处理：已责令停止训练，龙舟拖离水面上锁；分管副镇长到场处置
原因：船身老旧，人员未穿救生衣，重心不稳
上报人：信息员甲 10000000011
""",
        "Twenty-two in the water and nobody lost; choking on water has no degree.",
        prose=False,
        occurred_at="2026-06-14T17:20",
        location=has("三汊湖村前大塘", lacks=("龙舟",)),
        cause=has("船身老旧", "重心不稳", lacks=("上报人",)),
        casualties={
            "dead": 0,
            "missing": 0,
            "seriously_injured": None,
            "slightly_injured": None,
            "trapped": maybe(0),
        },
        course=OPEN,
        consequences=OPEN,
        nature=OPEN,
        matter=OPEN,
        person=OPEN,
        result=OPEN,
        leaders_on_scene=(maybe(True), has("副镇长", absent=True)),
        measures=has("责令停止训练", lacks=("船身老旧",)),
        informant=("信息员甲", "10000000011"),
    ),
    typed(
        "body-by-the-lock",
        XIHE_DUTY,
        "【一般】沙塘河发现一具无名遗体",
        "2026-04-09T09:33",
        """
今早7时50分，西河镇新沟船闸保洁员打捞水草时发现一具男性遗体，高度腐败。派出所、法医已到场，初步排除他杀，\
身份在比对。现场已处理完毕，无围观。
报：值班员丙
""",
        "A dead man found: the time of discovery, and a tag that states the class general.",
        unit="xihe-town",
        cls="general",
        source=has("保洁员", absent=True),
        occurred_at=maybe("2026-04-09T07:50:00+08:00"),
        location=has("新沟船闸", lacks=("保洁员", "遗体")),
        cause=OPEN,
        casualties={"dead": maybe(1)},
        measures=OPEN,
        trend=OPEN,
        informant=(maybe("值班员丙"), None),
    ),
)

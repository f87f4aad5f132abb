"""Later: notices, hotline slips, chats copied into a mail, two matters in one, a town's long report."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, has, maybe
from tests.corpus.written.later_writing import (
    COUNTY_EMERGENCY,
    FIRE_BRIGADE,
    OTHER_TOWN,
    TRAFFIC_POLICE,
    WORKED_OUT,
    either,
    mail,
)
from tests.corpus.written.people import BUREAU, GEOLOGY, STRANGER, XIHE

_HOTLINE: Final = "rexian12345@example.com"
_CABLEWAY: Final = "suodao-anbao@example.net"
_ENVIRONMENT: Final = "hjzf@example.com"

WRITTEN: Final = (
    mail(
        "notice-to-the-public",
        BUREAU,
        "情况通报（拟发布稿，先报值班室）",
        "2026-07-30T20:35",
        """
二〇二六年七月三十日十七时五十二分许，我县沙塘镇沿江路一家早点铺发生液化气爆燃，冲击波波及路人。事故发生后，县委
、县政府第一时间组织消防、卫健、公安等力量全力开展救治处置。截至二十时，事故造成一人死亡、六人受伤，其中两人伤势
较重，受伤人员均在县人民医院接受治疗，暂无生命危险。现场已无危险源，沿江路恢复通行。事故原因正在调查，善后工作有
序进行。

县委宣传部
""",
        "A notice for the public, its date and counts in Chinese numerals.",
        unit="",
        standing="unknown",
        occurred_at="2026-07-30T17:52",
        location=has("沙塘镇沿江路", lacks=("十七时", "爆燃")),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": maybe(2), "slightly_injured": maybe(4)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(OPEN, OPEN),
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "hotline-slip",
        _HOTLINE,
        "热线紧急工单转办 20261109-4417",
        "2026-11-09T07:12",
        """
工单编号：20261109-4417
受理时间：2026-11-09 06:58
来电人：男，不愿留名
诉求内容：市民来电称，平川镇二号桥今早6时30分左右桥面塌了一个洞，有一辆三轮车掉下去了，
车上好像有一个人，不知道伤没伤，桥两头没人管，要求马上派人封路。
承办：平川镇、县交通局（已电话通知）
办理时限：30分钟
""",
        "A citizen's call: one person, it seems, hurt or not is not known.",
        lines=True,
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at="2026-11-09T06:30",
        location=has("二号桥", lacks=("6时30", "三轮车")),
        casualties=WORKED_OUT,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "hours-without-colons",
        FIRE_BRIGADE,
        "警情：森林公园山脚仓库",
        "2026-10-05T17:02",
        """
1548时接警，1546时起火，城关街道森林公园山脚废品仓库。1555时到场两车九人，增援四车。
1620时控制，1641时灭。无人员伤亡。过火约300平。邻近林地已开隔离带，未上山。火因：业主称
切割钢筋溅火。损失业主自报15万。报告人 通信员小葛 10000000087
""",
        "Hours in four digits, the call named before the outbreak.",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at="2026-10-05T15:46",
        location=has("森林公园山脚", lacks=("1546", "起火", "到场")),
        cause=has("切割钢筋", absent=True),
        casualties=NONE_HURT,
        property_loss=150000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=(either("小葛", "通信员小葛"), "10000000087"),
    ),
    mail(
        "two-matters",
        TRAFFIC_POLICE,
        "今早两起事故",
        "2026-12-11T09:30",
        """
因团雾，今天早上辖区连着出了两起：一是6时52分国道K131桥头，大货车追尾轿车，轿车驾驶员当场死亡；二是7时25分国
道K133，校车避让时擦到护栏，车上21名学生中2人轻伤，已送医。两处都在一个方向，8时40分清完路障恢复单道。已要求国道
沿线收费口限速。
""",
        "Two accidents in one mail: the first one's hour, or none; who died and who was hurt belong to different ones.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-12-11T06:52:00+08:00"),
        location=has("K131", absent=True, lacks=("6时52", "追尾")),
        cause=has("团雾", absent=True),
        casualties={"dead": maybe(1), "slightly_injured": maybe(2)},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "chat-pasted",
        OTHER_TOWN,
        "微信群里的，先发给你们",
        "2026-09-02T14:20",
        """
小罗 14:02
老街口公交车撞早餐店了
小罗 14:03
13:55撞的，刹车失灵
潘镇长 14:05
人呢
小罗 14:07
店里1个没了，是老板娘，2个重的3个轻的都上车了
小罗 14:08
公交车上的乘客没事，就司机擦破皮不算
潘镇长 14:09
我到了
小罗 14:15
周边拉警戒了，房子要不要撤人等住建来看
""",
        "A chat pasted as it stands: the hours at the names are those of writing.",
        lines=True,
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at="2026-09-02T13:55",
        location=has("老街口", lacks=("14:02", "撞")),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 3},
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("小罗"), None),
    ),
    mail(
        "town-long-report",
        XIHE,
        "西河镇人民政府关于石桥村滑坡灾害应急处置情况的报告",
        "2026-09-27T11:40",
        """
县林业和自然资源局：

2026年9月27日3时35分许，受连续降雨影响，我镇石桥村一组后坡发生山体滑坡，滑坡体约1.8万立方米，掩埋民房1栋、损坏民房4栋。现将有关情况报告如下：

一、人员情况。被掩埋房屋登记住户彭某家4口，经核实，其中2人在外务工，事发时屋内2人（彭某父母）。4时50分救出彭父，
左臂骨折、全身多处挫伤，医院诊断为重伤；7时18分找到彭母，经120现场确认已遇难。其余4栋房屋内15人在滑坡前已由监测
员敲门叫出，未受伤。目前无失联人员。

二、处置情况。镇党委政府3时52分接石桥村主任电话后，立即报告县局，并启动预案。镇长李四、武装部长孟某4时20分带领民
兵22人到达现场；县消防、矿山救护队共41人、挖掘机4台先后投入。当前已将坡下24户87人转移至村小学，设置警戒3处，县局
地质环境股专家在现场布设裂缝计2个。

三、灾情。初步统计直接经济损失96万元（房屋71万元，道路、电力25万元）。村道中断140米，停电1个台区。

四、趋势。专家判断后缘仍有约0.5万立方米松散体，今夜降雨不停则有再次下滑可能。

五、下一步。一是专人昼夜盯守，雨停前不许返家；二是配合做好遇难者善后；三是请求县局协调临时安置板房10套。

联系人：信息员乙，电话：100 0000 0015

西河镇人民政府

2026年9月27日
""",
        "A whole report: of four in the register two were at home, one is dead, one badly hurt.",
        unit="xihe-town",
        source=has("石桥村主任", absent=True),
        occurred_at="2026-09-27T03:35",
        location=has("石桥村一组", lacks=("3时35", "发生")),
        cause=has("连续降雨", absent=True),
        casualties={
            "dead": 1,
            "missing": 0,
            "seriously_injured": 1,
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=960000,
        scope=OPEN,
        trend=has("再次下滑", absent=True),
        leaders_on_scene=(True, has("李四", "孟某")),
        measures=OPEN,
        next_steps=has("昼夜盯守", absent=True),
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "escalator",
        COUNTY_EMERGENCY,
        "万汇商场扶梯事故",
        "2026-10-03T16:10",
        """
10月3日14点48分，万汇商场一楼到二楼上行扶梯突然倒转，十几名顾客摔倒。商场经理最早报“伤了20多个”，经县医院、中医院核对，实际就诊17人，其中重伤1人（老人髋部骨折），轻伤12人，4人无需处理。商场已清场停业，市场监管局封存扶梯和维保记录。县应急局副局长蒲某在现场。家属情绪总体平稳，没有聚集。事故原因等特检院鉴定。
""",
        "The manager's first figure is overtaken by the hospitals'.",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at="2026-10-03T14:48",
        location=has("万汇商场", lacks=("14点", "倒转")),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": 1, "slightly_injured": 12},
        trend=OPEN,
        leaders_on_scene=(True, has("蒲某")),
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "cable-cars",
        _CABLEWAY,
        "索道停运",
        "2026-05-02T19:30",
        """
天柱山索道今天17点22分主驱动故障停车，空中9个吊厢36名游客滞留。17点40分启用备用柴油机慢速回转，19点10分最后一个
吊厢进站，36人全部安全下来，有2人恐高头晕，给了热水，没有人受伤。明天停业检修，已退票。安保部 老丁 10000000088
""",
        "All thirty-six are down: nobody is trapped at the time of writing.",
        unit="",
        standing="unknown",
        occurred_at="2026-05-02T17:22",
        location=has("天柱山索道", lacks=("17点", "故障")),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        measures=OPEN,
        next_steps=has("检修", absent=True),
        informant=(either("老丁", "安保部老丁", "安保部 老丁"), "10000000088"),
    ),
    mail(
        "dead-fish",
        _ENVIRONMENT,
        "沙塘河死鱼调查",
        "2026-06-17T10:50",
        """
6月16日傍晚接群众反映，沙塘河大桥段漂起死鱼。我队6月16日19时10分到现场，沿河约1.5公里见死鱼，估约2吨，以鲢鱼为主。现场测溶解氧0.8mg/L，偏低，pH正常。上游酒厂应急池围堰被雨水冲开，疑似高浓度废水入河，已责令停产堵漏。下游网箱养殖户3家，自称损失十二万左右。饮用水取水口不在该河段。水样送市站，后天出结果。
""",
        "An evening is no hour; dead fish are no casualties; a loss that the owners claim.",
        unit="",
        standing="unknown",
        source=has("群众", absent=True),
        location=has("沙塘河大桥段", lacks=("傍晚", "死鱼")),
        cause=OPEN,
        casualties=None,
        property_loss=maybe(120000),
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "passer-by",
        STRANGER,
        "报警 山上着火了！！",
        "2026-03-22T15:03",
        """
你好 我开车路过X015 看到青石村对面山上冒很大的烟 大概2点50左右看到的 有火苗 没看到有人救 有没有人在山上不知道 我
打119占线 所以发个邮件 有照片太大发不出来 电话10000000089
""",
        "A passer-by saw smoke at ten to three; of people nothing is known.",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at=maybe("2026-03-22T14:50:00+08:00"),
        location=has("青石村对面山上", lacks=("2点50", "冒很大")),
        casualties=WORKED_OUT,
        trend=OPEN,
        measures=OPEN,
        informant=(None, maybe("10000000089")),
    ),
    mail(
        "creeping-slope-with-costs",
        GEOLOGY,
        "县道边坡塌方抢通情况",
        "2026-08-29T18:10",
        """
昨天夜里11点40分前后，县道X015线柳树坪路段边坡塌方约600方，埋了路面40米，没有车辆和人员被埋，无人员伤亡。养护站
今天6点起用2台挖机清方，15点30分半幅通车。清方费用大约9万元，防护网另算；塌方砸坏波形护栏和一个气象站，直接损
失4.5万元。孙七上午到现场看过，认为后缘无拉裂。明后天还有雨，拟留1台挖机驻守。信息员戊，10000000025
""",
        "What clearing costs is no loss, the broken rail and station are.",
        unit="geology-section",
        source=OPEN,
        occurred_at="2026-08-28T23:40",
        location=has("柳树坪路段", lacks=("11点40", "塌方约")),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=45000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("孙七")),
        measures=OPEN,
        next_steps=has("驻守", absent=True),
        informant=("信息员戊", "10000000025"),
    ),
)

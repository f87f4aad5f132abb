"""Newest: reports of a page or two, with everything in them that such reports have besides the elements."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.newest_writing import mail
from tests.corpus.written.people import FIRE, XIHE

WRITTEN: Final = (
    mail(
        "long-pileup",
        "yunlin-zbs@example.com",
        "沅坪县政府总值班室专报：沅柏高速多车相撞事故情况",
        "2026-12-19T11:40",
        """
值班专报 第132期

市委总值班室、市政府总值班室：

现将沅柏高速沅坪段多车相撞事故有关情况报告如下。

一、基本情况

12月19日7时50分许，沅柏高速上行线K63+400至K63+900路段突发团雾，能见度不足30米，先后有17辆车发生追尾碰撞，其中大型客车1辆、
重型货车5辆、小型客车11辆。其中1辆装载白酒的货车起火，8时45分被扑灭。

二、伤亡情况

截至11时，经公安交警、卫健部门逐车核对，事故造成4人死亡、21人受伤。伤者中重伤5人、轻伤16人，分别在县人民医院（13人）、
县中医院（6人）和市第二医院（2人）救治。车内被困人员11人已于9时20分前全部救出，无失联人员。8时30分初报时的死亡人数为2人，
系未含送医后死亡的2人。

三、处置情况

接报后，市委、市政府主要领导作出批示，要求全力救治伤员，尽快恢复通行。县委书记冯某、县长周八带领公安、应急、卫健、交通、
消防等部门于8时25分赶到现场，成立现场指挥部，下设抢险救援、医疗救治、交通疏导、善后处置、舆情引导5个工作组。
先后调集消防车9辆、救护车14辆、清障车11辆，投入救援力量230余人。上行线自8时起双向管制，
在沅坪南收费站分流车辆1800余台次，向滞留司乘人员发放面包、饮用水600份。

四、原因及损失

初步判断，事故系突发团雾、部分车辆未保持安全车距所致，详细原因由市公安局交警支队牵头调查。车辆和路产损失正在评估。

五、下一步工作

一是全力救治伤员，对重伤员实行“一人一策”；二是加快现场清理，力争14时前恢复单幅通行；三是成立善后工作专班，按照“一对一”做好家属接待；
四是全面排查辖区高速公路易发团雾路段，增设警示设施12处。

后续情况，我县将及时续报。

沅坪县人民政府总值班室

2026年12月19日11时30分

值班员：万某   审核：钱二   联系电话：100 0000 0089
""",
        "Four dead in all, two at the first report; the eleven trapped are out; vehicles and rations counted.",
        unit="",
        standing="unknown",
        occurred_at="2026-12-19T07:50",
        location=has("沅柏高速上行线K63+400", lacks=("7时50分", "团雾")),
        cause=OPEN,
        casualties={"dead": 4, "missing": 0, "seriously_injured": 5, "slightly_injured": 16, "trapped": maybe(0)},
        property_loss=VERIFIED,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("周八")),
        measures=OPEN,
        next_steps=has("全力救治伤员", absent=True),
        informant=("万某", "10000000089"),
    ),
    mail(
        "long-flood",
        XIHE,
        "西河镇关于“6·28”强降雨灾害情况的报告",
        "2026-06-29T10:10",
        """
县林业和自然资源局并报县防汛抗旱指挥部：

一、雨情水情

6月28日20时至29日6时，我镇普降大到暴雨，局部大暴雨，最大降雨量出现在柳溪村，达143.6毫米，1小时最大雨强58毫米。
西河镇区水文站29日2时10分出现洪峰水位，超警戒水位0.74米，超过2021年7月那次洪水0.2米（当年造成1人死亡）。

二、灾情

受强降雨影响，29日1时35分，柳溪村二组、三组发生山洪，冲毁民房4间，损坏农田320亩、通村公路6处、饮水管道2.1公里，
柳溪村、大岩村两村通讯中断，7时10分恢复大岩村通讯。全镇受灾群众1126人，其中紧急转移安置289人，集中安置在镇中心小学和桃园村委会。

因预警及时、转移提前，全镇无人员死亡失踪，1名村干部在敲门转移群众时滑倒，腿部轻伤。初步估算直接经济损失475万元，
其中农业损失160万元、基础设施损失290万元、家庭财产损失25万元。

三、处置情况

镇党委书记、镇长李四于29日零时到柳溪村靠前指挥，镇村干部、民兵、党员突击队共310人分9个小组逐户排查。
县应急管理局前置力量30人于3时20分到达。已抢通道路4处，为安置群众发放棉被180床、方便食品420份，无一人因灾缺水缺食。

四、存在的困难和下一步打算

当前柳溪村仍未通讯，进村道路第5处塌方体较大，需大型机械支援。气象部门预报29日夜间仍有中雨，部分山体土壤饱和，
发生次生地质灾害的风险较高。下一步，我镇将加密巡查隐患点23处，尽快抢通道路和通讯，核实灾情，做好受灾群众生活保障和防疫消杀。

西河镇人民政府

信息员：信息员乙  电话：10000000015
""",
        "A long report of a flood: 1:35 is when it occurred; an older flood's death; the sum of the losses.",
        unit="xihe-town",
        occurred_at=maybe("2026-06-29T01:35:00+08:00", "2026-06-28T20:00:00+08:00"),
        location=has("柳溪村", lacks=("1时35分", "山洪")),
        cause=has("强降雨", absent=True),
        casualties={"dead": 0, "missing": 0, "slightly_injured": 1, "seriously_injured": maybe(0), "trapped": maybe(0)},
        property_loss=4750000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("李四")),
        measures=OPEN,
        next_steps=has("加密巡查", absent=True),
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "long-forest-fire",
        FIRE,
        "森林防火中心关于石帽山森林火灾扑救情况的专题报告",
        "2026-03-15T08:30",
        """
局党组：

按照要求，现将石帽山森林火灾扑救情况报告如下：

3月14日12时38分，东山镇石帽山半山腰发生森林火灾。县森林草原防灭火指挥部接报后立即启动Ⅳ级应急响应，13时05分，
第一批扑火力量东山镇半专业队28人到达火场；14时至18时，县专业扑火队、国有南坪林场扑火队、武警中队、民兵等陆续投入，
高峰时火场兵力达到426人，风力灭火机118台，水泵9台。15时40分风向突变，火头翻越山脊向西，指挥部果断将40名队员后撤至安全地带。

22时15分，外围明火全部扑灭，15日5时30分，经无人机热成像检测，火场无明火、无烟点、无余热。截至目前，留守看护人员86人。

经初步测量，过火面积约43公顷，其中受害森林面积约17公顷，树种以马尾松为主，无重要设施受损，无人员伤亡。
火场周边两个村民小组51户163人于14日16时转移，15日7时全部返家。林木损失价值约96万元。

火灾系高压线下垂碰树打火引起，供电部门责任正在由森林公安调查认定。

分管副县长孙七、县林业和自然资源局局长、防火中心主任赵六全程在一线指挥。

下一步，继续看守火场至3月17日，组织对林区输电线路开展隐患清理，严格落实野外火源管控。

森林防火中心

二〇二六年三月十五日

联系人：信息员丁（10000000022）
""",
        "A day's fight told by the hour; areas, people moved and back; the year in Chinese figures.",
        unit="fire-prevention-centre",
        occurred_at="2026-03-14T12:38",
        location=has("石帽山", lacks=("12时", "森林火灾")),
        cause=has("高压线", absent=True),
        casualties=NONE_HURT,
        property_loss=960000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("孙七")),
        measures=OPEN,
        next_steps=has("看守火场", absent=True),
        informant=("信息员丁", "10000000022"),
    ),
)

"""Ninth set: paragraphs about roads, fires, building sites, mines and factories."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, at_least, has, maybe
from tests.corpus.written.ninth_writing import (
    BUREAU,
    DONGSHAN_A,
    DONGSHAN_B,
    DONGSHAN_CLERK,
    XIHE_CLERK,
    XIHE_DUTY,
    mail,
    told,
)

WRITTEN: Final = (
    mail(
        "para-tricycle",
        DONGSHAN_CLERK,
        "关于东山镇“4·18”道路交通事故的情况报告",
        "2026-04-18T12:40",
        """
县应急局、县自然资源局办公室：

2026年4月18日11时27分许，驾驶人丁某驾驶三轮载货摩托车违规搭载6人，由东山镇花桥村往镇区方向行驶，行至花桥村长坡\
路段时，\
因制动失效驶出路外，翻坠于高差约9米的坡下。事故造成2人当场死亡，1人送医途中死亡，3人重伤，1人轻伤，车辆报废，\
直接经济损失约1.2万元。

接报后，镇党委书记秦某、镇长张三立即带领应急、派出所、卫生院人员赶到现场组织施救，11时58分伤员全部送往县人民医院。\
目前，现场已勘查完毕，道路恢复通行，事故原因正在进一步调查中。

下一步，我镇将全力做好伤员救治和家属安抚，开展农用车违规载人专项整治。

                                   东山镇人民政府
                                   2026年4月18日
（联系人：信息员甲，电话：100 0000 0011）
""",
        "Two dead on the spot and one on the way make three; a first cause beside one being looked into.",
        occurred_at="2026-04-18T11:27",
        location=has("花桥村长坡路段", lacks=("制动",)),
        cause=OPEN,
        casualties={"dead": maybe(3), "seriously_injured": 3, "slightly_injured": 1},
        property_loss=12000,
        leaders_on_scene=(True, has("秦某", "张三")),
        measures=OPEN,
        next_steps=told("伤员救治"),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "para-restaurant-blast",
        XIHE_CLERK,
        "西河镇一餐馆发生液化气爆燃",
        "2026-12-13T19:02",
        """
据西河派出所报告，12月13日18时05分，位于西河镇滨江路36号的“老灶房”餐馆厨房液化气罐泄漏发生爆燃，引发火灾。\
消防救援站接警后出动3车15人，18时31分将明火扑灭。火灾过火面积约45平方米，致1名厨师重伤、3名食客轻伤，另有1名服\
务员下落不明，\
正在废墟中搜寻。初步估计直接财产损失16万元。县委常委、副县长龚某，李四等同志在现场指挥处置。
""",
        "One still missing; the fire was out at 18:31; the amount is an estimate.",
        unit="xihe-town",
        source=told("西河派出所"),
        occurred_at="2026-12-13T18:05",
        location=has("滨江路36号", lacks=("18时05分", "爆燃")),
        cause=told("液化气罐泄漏"),
        casualties={"missing": 1, "seriously_injured": 1, "slightly_injured": 3},
        property_loss=160000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        leaders_on_scene=(True, has("龚某", "李四")),
    ),
    mail(
        "para-crane",
        BUREAU,
        "住建系统突发事件信息专报〔2026〕第9期",
        "2026-05-12T10:33",
        """
县住建局：5月12日9时16分，东山镇城南片区棚改项目3标段，1台塔式起重机在顶升作业时上部结构倒塌，砸中下方钢筋加工棚。\
经核查，当时塔机上有作业人员4名，加工棚内有工人7名。截至10时20分，现场共救出9人，其中3人经医护人员确认死亡，6\
人送医（2人重伤、4人轻伤），\
剩余2人仍被困，消防正用液压顶杆施救。

施工单位为宏远建工集团，总包负责人已被公安机关控制。我局局长龙某已带队到场。下一步将会同有关部门成立调查组，全\
县在建工地塔机一律停用排查。

值班电话：10000000079
""",
        "Nine out of eleven taken out, three of them dead; two still inside; as of 10:20.",
        charset="gb18030",
        unit="",
        standing="unknown",
        occurred_at="2026-05-12T09:16",
        location=has("城南片区棚改项目3标段", lacks=("起重机",)),
        cause=OPEN,
        casualties={"dead": 3, "seriously_injured": 2, "slightly_injured": 4, "trapped": 2},
        measures=OPEN,
        next_steps=told("调查组"),
        leaders_on_scene=(True, has("龙某")),
        informant=(OPEN, "10000000079"),
    ),
    mail(
        "para-tailings",
        XIHE_DUTY,
        "西河镇铅锌矿尾矿浆外泄",
        "2026-08-07T05:44",
        """
8月7日凌晨4时20分，西河镇金竹铅锌矿尾矿输送管道在跨越金竹沟处爆管，约90立方米尾矿浆流入沟内。矿方4时50分停泵。\
发现时无人员在附近，没有造成人员伤亡；沟内约3公里河道变浑，距下游下坝村取水口还有6公里。已通知水厂停止取水，在\
沟口筑拦截坝2道，\
生态环境部门每小时采样一次。李四和县生态环境局分管负责人在现场。损失情况未统计。值班员丙，10000000016。
""",
        "A pipe burst; nobody hurt; the loss has not been added up.",
        unit="xihe-town",
        occurred_at="2026-08-07T04:20",
        location=has("金竹", lacks=("爆管", "4时20分")),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        measures=told("拦截坝"),
        leaders_on_scene=(True, has("李四")),
        informant=("值班员丙", "10000000016"),
    ),
    mail(
        "para-limited-space",
        DONGSHAN_B,
        "东山镇污水井中毒窒息事故",
        "2026-07-11T17:29",
        """
16时10分左右，县排水公司在东山镇兴农街清掏污水井，1名工人下井后昏倒，井上2名工友先后下去救，也晕在井里。\
消防16时35分赶到，16时52分将3人全部救出井口，县医院17时15分宣布最先下井的那名工人和一名施救者死亡，另一人在抢救。\
镇长张三、县住建局副局长邱某在现场。井口已封闭，公司负责人被带走调查。
""",
        "Two of three dead by the hospital's word, the third fighting for life; the day is that of receipt.",
        occurred_at="2026-07-11T16:10",
        location=has("东山镇兴农街", lacks=("清掏", "16时")),
        cause=OPEN,
        casualties={"dead": maybe(2), "seriously_injured": maybe(1), "trapped": maybe(0)},
        measures=OPEN,
        leaders_on_scene=(True, has("张三", "邱某")),
    ),
    mail(
        "para-lorry-alcohol",
        DONGSHAN_A,
        "G907线酒精罐车侧翻",
        "2026-11-27T15:55",
        """
今日15时08分，一辆载有28吨乙醇的罐车在G907线东山镇石马村段（K51+700）侧翻，罐体破损，有液体泄漏，未起火，驾驶\
员和押运员已自行脱险，\
仅驾驶员手臂轻微擦伤。交警已对K49至K54双向封闭，消防出水枪和泡沫戒备，石马村一、二组84名群众撤至村委会。\
县应急局已调倒罐车，预计2小时后开始倒罐。现场总指挥：县政府副县长龚某。信息员甲 10000000011
""",
        "A graze is at most slight; nothing burnt; next steps with a time ahead.",
        occurred_at="2026-11-27T15:08",
        location=has("G907线东山镇石马村段", lacks=("侧翻", "15时")),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(1, 0),
            "trapped": maybe(0),
        },
        cause=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        leaders_on_scene=(maybe(True), told("龚某")),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "para-old-house",
        XIHE_CLERK,
        "【特别紧急】西河镇自建房倒塌",
        "2026-04-29T13:20",
        """
西河镇人民政府报告：4月29日12时24分，我镇中学后街一栋6层自建房发生整体倒塌，该房一楼为餐馆，二至四楼为旅馆，五\
、六楼自住。\
倒塌时正值饭点，楼内人数不明，初步排查有二十余人失联。目前已搜救出7人，均为轻伤。另有相邻房屋内2人被玻璃划成轻伤。

县委、县政府主要领导已赶到现场，县消防、公安、住建、卫健等部门共投入280余人、挖掘机6台开展救援，周边12栋房屋住\
户已撤离。
""",
        "Twenty and more cannot be reached; seven and two slightly hurt; the leaders have no names.",
        cls="critical",
        unit="xihe-town",
        occurred_at="2026-04-29T12:24",
        location=has("中学后街", lacks=("倒塌",)),
        cause=OPEN,
        casualties={
            "missing": at_least(20) | {"may_be_absent": True, "also": ["being verified"]},
            "slightly_injured": maybe(9),
            "trapped": maybe("being verified"),
        },
        measures=OPEN,
        scope=OPEN,
        leaders_on_scene=(True, told("县委、县政府主要领导")),
    ),
    mail(
        "para-firework",
        BUREAU,
        "关于烟花爆竹零售点起火的信息",
        "2026-02-16T21:38",
        """
县应急管理局值班室报：2月16日（除夕）20时47分，东山镇十字街一家烟花爆竹零售点被路人燃放的烟花引燃，店内存货约2\
0箱爆燃，持续6分钟。\
21时05分扑灭。店主及家人及时逃出，无人伤亡，波及相邻2间门面，损失约4.5万元（含存货1.8万元）。\
我局副局长柏某已到现场，镇长张三在场。已对全镇9个零售点逐一检查。
""",
        "The whole loss and what of it was stock; nobody hurt.",
        unit="",
        standing="unknown",
        occurred_at="2026-02-16T20:47",
        location=has("东山镇十字街", lacks=("20时", "引燃")),
        cause=told("烟花"),
        casualties=NONE_HURT,
        property_loss=45000,
        scope=OPEN,
        measures=OPEN,
        leaders_on_scene=(True, has("柏某", "张三")),
    ),
    mail(
        "para-tunnel-water",
        BUREAU,
        "在建隧道突水情况",
        "2026-09-11T23:57",
        """
县交通运输局：9月11日晚10时40分，西河镇境内在建的凉风垭隧道进口端掌子面（距洞口1.2公里）突水突泥，作业面当班工\
人18人，\
16人撤出，2人被困，通讯中断。涌水量约每小时600立方米，洞内水深仍在上升。县领导已到场，正在增调大功率水泵，从横\
通道打钻孔供氧。\
损失暂不明确。后续情况随时报告。联系人万某，100-0000-0080。
""",
        "Two of eighteen trapped; evening hour in words; water still rises.",
        unit="",
        standing="unknown",
        occurred_at="2026-09-11T22:40",
        location=has("凉风垭隧道进口端掌子面", lacks=("突水", "10时40分")),
        cause=OPEN,
        casualties={"trapped": 2},
        property_loss=VERIFIED | {"may_be_absent": True},
        trend=told("上升"),
        scope=OPEN,
        measures=told("水泵"),
        next_steps=OPEN,
        leaders_on_scene=(True, OPEN),
        informant=("万某", "10000000080"),
    ),
    mail(
        "para-garment-shop",
        DONGSHAN_CLERK,
        "东山镇服装加工点火情",
        "2026-03-22T03:50",
        """
3月22日2时33分，119指挥中心接到报警，东山镇工业路一服装加工点起火。该加工点为三合一场所，一层堆货，二层住人。\
消防到场时火已窜上二层，疏散救出9人，2人在二层卫生间找到时已无生命体征，3人吸入浓烟伤情较重。明火于3时25分扑灭。\
起火原因不明，损失待评估。张三3时许到达现场。
""",
        "The call is the only time told; two without signs of life; gravely hurt by smoke.",
        source=told("119"),
        location=has("东山镇工业路", lacks=("起火", "2时33分")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"dead": 2, "seriously_injured": maybe(3), "trapped": maybe(0)},
        property_loss=VERIFIED | {"may_be_absent": True},
        measures=OPEN,
        leaders_on_scene=(True, has("张三")),
    ),
    mail(
        "para-quarry-blast",
        XIHE_DUTY,
        "西河镇采石场飞石伤人",
        "2026-06-03T11:12",
        """
6月3日10时29分，西河镇石桥村恒发采石场爆破作业时，飞石越过警戒线，击中公路上正常行驶的一辆农用车，驾驶室2人一\
死一伤，伤者颅脑损伤，重伤。\
路边民房3户瓦片打烂。采石场爆破员、安全员已由派出所控制。正在统计财产损失。值班员丙，电话10000000016
""",
        "One dead and one hurt, the hurt one gravely; the loss is being added up.",
        unit="xihe-town",
        occurred_at="2026-06-03T10:29",
        location=has("石桥村恒发采石场", lacks=("爆破", "10时")),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 1},
        property_loss=VERIFIED | {"may_be_absent": True},
        measures=OPEN,
        next_steps=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
    mail(
        "long-petition-crowd",
        XIHE_DUTY,
        "【重要】西河镇工业园工人聚集讨薪",
        "2026-01-22T10:56",
        """
1月22日9时10分，西河镇工业园顺达电子厂门前约90名工人聚集，要求兑现拖欠的3个月工资（涉及金额约210万元），其中十\
几人一度堵住大门。\
无人员受伤，无过激行为。

镇综治中心、县人社局劳动监察大队、派出所到场劝导，厂方代表康某承诺1月25日前支付。10时40分人群散去。后续将盯紧\
兑付情况。

值班员丙 10000000016
""",
        "An important matter; wages owed are no loss; the crowd is no casualty.",
        cls="important",
        unit="xihe-town",
        occurred_at="2026-01-22T09:10",
        location=has("工业园顺达电子厂门前", lacks=("聚集",)),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=told("兑付"),
        informant=("值班员丙", "10000000016"),
    ),
    mail(
        "long-cave-in-street",
        DONGSHAN_A,
        "东山镇路面塌陷",
        "2026-09-19T06:40",
        """
值班领导：9月19日早上5点50，东山镇迎宾大道农商行门口路面塌了个坑，长8米宽5米深4米多，一辆洒水车后半截掉进去，\
司机自己爬出来了，没得事。边上的自来水管断了，附近大概1500户停水，燃气管露出来但没漏，燃气公司的人守着。已围挡\
，公交改道，\
住建局、水务公司、镇上张三都来了。坑底还在掉土，怕再扩大。塌的原因要等专业队伍来看。

值班员甲（100 0000 0012）
""",
        "Written as spoken; the driver came out unhurt; the cause waits for experts.",
        occurred_at="2026-09-19T05:50",
        location=has("迎宾大道农商行门口", lacks=("塌了",)),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        leaders_on_scene=(maybe(True), told("张三")),
        informant=("值班员甲", "10000000012"),
    ),
)
"""Paragraphs, first part."""

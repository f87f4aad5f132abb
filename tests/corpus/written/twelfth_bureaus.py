"""Twelfth: bureaus and townships in their own official prose, up to two pages."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, at_least, has, maybe
from tests.corpus.written.people import DONGSHAN, GEOLOGY, NANPING, XIHE
from tests.corpus.written.twelfth_mail import mail

_HOUSING: Final = "zjj-zhiban@example.com"
_POLICE: Final = "gaj-zhihui@example.com"
_ENVIRONMENT: Final = "hbj@example.com"
_AGRICULTURE: Final = "nyj@example.com"
_CULTURE: Final = "wlj@example.com"

WRITTEN: Final = (
    mail(
        "bureau-town-long-mudslide",
        DONGSHAN,
        "东山镇关于鱼泉村泥石流灾害情况的报告",
        "2026-07-11T07:45",
        """
县林业和自然资源局：

7月11日凌晨5时12分，我镇鱼泉村六组大沟突发泥石流，现将有关情况报告如下：

一、基本情况
10日20时至11日5时，鱼泉村累计降雨163毫米。5时12分，大沟上游两侧松散堆积物随洪水冲出，总量约3.8万立方米，冲入六组\
居民点，造成5栋房屋被冲毁、9栋受损，通村公路中断1.4公里，4个台区停电，通信中断。该组在册48户173人，事发时在家112\
人，其中96人已于凌晨3时30分按照预警提前转移。

二、人员伤亡和财产损失
截至7时30分，已确认死亡2人，另有4人失联，受伤7人，其中重伤2人、轻伤5人，均已送县医院。直接经济损失初步估算在900\
万元左右。

三、处置情况
（一）镇党委政府5时20分启动应急预案，党委书记石某、镇长张三率60余名干部民兵5时55分赶到现场开展搜救。
（二）县消防救援大队30人、挖掘机4台、生命探测仪2台6时40分到位。
（三）在村小、镇中学设安置点2处，安置群众121人，发放棉被140床。

四、下一步工作
一是全力搜救失联人员；二是抢通道路、电力、通信；三是严防次生灾害，对上游堆积体24小时盯守；四是做好遇难者家属安抚。

据气象部门预报，今日白天仍有大雨，沟内还有约2万立方米松散物，再次发生泥石流的可能性较大。

后续情况将及时续报。

                                   东山镇人民政府
                                   2026年7月11日
（联系人：信息员甲，联系电话：100 0000 0011）
""",
        "Two pages under four headings; those moved beforehand and those at home are no casualties.",
        shown="东山镇人民政府",
        occurred_at="2026-07-11T05:12",
        location=has("鱼泉村六组大沟", lacks=("5时12分", "突发")),
        cause=OPEN,
        casualties={"dead": 2, "missing": 4, "seriously_injured": 2, "slightly_injured": 5},
        property_loss=9000000,
        scope=OPEN,
        trend=has("再次发生泥石流", absent=True),
        leaders_on_scene=(True, has("张三", absent=True)),
        measures=OPEN,
        next_steps=has("全力搜救", absent=True),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "bureau-housing-scaffold",
        _HOUSING,
        "关于县职业学校实训楼项目脚手架坍塌事故的报告",
        "2026-11-19T11:08",
        """
县人民政府：

2026年11月19日上午10时11分左右，县职业学校实训楼建设项目（施工单位：示例县宏建建筑公司）外脚手架在拆除过程中发生\
局部坍塌，架上作业工人6人坠落。经现场核实，2人当场死亡，1人送医途中死亡，2人重伤，1人轻伤，无人员被埋。

事故发生后，我局主要负责人带领质安站人员于10时35分赶到现场，责令项目全面停工，封存施工资料，控制项目经理和劳务班\
组长。县公安、应急、卫健、总工会同步介入，善后工作由职业学校所在的城关街道牵头。

初步分析，连墙件提前拆除是导致坍塌的直接原因，最终以事故调查组结论为准。经济损失正在统计。

下一步，我局将立即在全县开展脚手架专项排查。

县住房和城乡建设局
联系人：麻某（100 0000 0086）
""",
        "Two died on the spot and one on the way: three, or none; the loss being counted.",
        unit="",
        standing="unknown",
        occurred_at="2026-11-19T10:11",
        location=has("实训楼", lacks=("10时11分", "局部坍塌")),
        cause=OPEN,
        casualties={
            "dead": maybe(3),
            "seriously_injured": 2,
            "slightly_injured": 1,
            "trapped": maybe(0),
        },
        property_loss=VERIFIED | {"may_be_absent": True},
        leaders_on_scene=(True, has("主要负责人", absent=True)),
        measures=OPEN,
        next_steps=has("专项排查", absent=True),
        informant=("麻某", "10000000086"),
    ),
    mail(
        "bureau-police-drowned-angler",
        _POLICE,
        "警情通报",
        "2026-05-16T22:05",
        """
5月16日18时53分，我局110接群众报警称，西河镇大堰塘有人落水。民警与消防救援人员迅速赶到，19时47分将落水者打捞上岸\
，经120确认已无生命体征。死者系县城居民，男，52岁，钓鱼时不慎滑入水中，排除刑事案件。同行二人未下水，均平安。
县公安局指挥中心
""",
        "The alarm and the recovery have hours, the fall has none; one shows no sign of life.",
        shown="公安局指挥中心",
        unit="",
        standing="unknown",
        source=has("群众", absent=True),
        location=has("大堰塘", lacks=("18时53分", "有人落水")),
        cause=OPEN,
        casualties={
            "dead": 1,
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
        },
        measures=OPEN,
    ),
    mail(
        "bureau-environment-settling-pond",
        _ENVIRONMENT,
        "关于花桥河疑似污染的情况",
        "2026-03-26T19:20",
        """
县委办、县政府办：

今日15时许，花桥河下游村民发现河面有死鱼和白色泡沫，16时10分向我局反映。我局监测站16时55分在花桥断面取样，pH值9.\
8，超标。上溯排查发现，县造纸厂旧沉淀池溃口，约300立方米废水流入河道，池体14时前后已出现裂口（厂方门卫所述）。

目前溃口已于18时20分堵上，下游3公里处筑起拦截坝两道，正投加药剂中和；取水口在上游，县城供水不受影响。无人员中毒\
或伤亡。死鱼约400公斤，渔业损失待农业部门核定。

我局局长、分管副局长在现场指挥，将每2小时监测一次，结果随时上报。

市生态环境局示例分局  值班电话 100 0000 0087
""",
        "Found at three, told at ten past four, cracked about two by hearsay; dead fish; nobody hurt.",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at=maybe("2026-03-26T15:00:00+08:00", "2026-03-26T14:00:00+08:00"),
        location=has(lacks=("15时", "14时", "取水口"), absent=True),
        cause=has("沉淀池", absent=True),
        casualties={kind: maybe(0) for kind in NONE_HURT},
        property_loss=OPEN,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("局长", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=(OPEN, "10000000087"),
    ),
    mail(
        "bureau-agriculture-pigs",
        _AGRICULTURE,
        "【一般信息】仔猪死亡情况核查",
        "2026-02-03T15:55",
        """
2月2日上午10时，东山镇畜牧站接养殖户上报，枫香村一养殖场3天内死亡仔猪46头。我局派两名兽医到场采样，实验室检测结\
果为猪流行性腹泻，排除非洲猪瘟。死猪已深埋，圈舍消毒。养殖户损失约2.3万元，由保险公司理赔中，保额15万元。
周边5户养殖场监测未见异常。
县农业农村局畜牧兽医股
""",
        "Pigs are no casualties; the insured sum is no loss; the hour is that of the report to the station.",
        cls="general",
        unit="",
        standing="unknown",
        source=OPEN,
        location=has("枫香村", lacks=("46头",), absent=True),
        cause=OPEN,
        casualties=None,
        property_loss=23000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "bureau-culture-cave-tourists",
        _CULTURE,
        "龙王洞景区游客滞留情况",
        "2026-10-03T18:20",
        """
10月3日15时33分，龙王洞景区因地下河突涨，洞内游船停运，310余名游客滞留在二号厅。景区组织从应急通道步行撤离，至17\
时40分全部出洞。撤离中9人不同程度受伤，多为扭伤、擦伤，其中1人手腕骨折，已送医，其余经处理自行离开。无人员死亡、\
失踪。
文旅局局长和乡镇领导到场。景区明日闭园一天，门票全额退款，约3.1万元。
县文旅广电局 值班人员 佘某 100 0000 0088
""",
        "Stranded visitors are no trapped; nine hurt without a degree; refunds are no loss.",
        unit="",
        standing="unknown",
        occurred_at="2026-10-03T15:33",
        location=has("龙王洞景区", lacks=("15时33分",)),
        cause=has("地下河", absent=True),
        casualties={
            "dead": 0,
            "missing": 0,
            "trapped": maybe(0),
        },
        property_loss=None,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("局长", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("佘某", "值班人员 佘某"), "10000000088"),
    ),
    mail(
        "bureau-geology-night-watch",
        GEOLOGY,
        "关于东山镇楠木坪村滑坡应急调查的情况汇报",
        "2026-06-18T16:35",
        """
局党组：

今日7时25分东山镇楠木坪村四组滑坡发生后，我股孙七同志带专家组3人于9时30分抵达现场开展应急调查。

经查，滑坡体平面呈舌形，长140米，宽90米，平均厚1.6米，体积约2万立方米，属小型浅层土质滑坡。主要受前期持续强降雨\
影响，加之屋后切坡建房未支护，导致坡体失稳。

截至16时，人员伤亡情况为：死亡3人（其中2人为上午所报失踪人员），重伤1人，轻伤3人，现无失踪人员。

专家组认为，滑坡后缘还有约5000立方米不稳定土体，近期若遇强降雨仍会下滑。建议：划定危险区，四组所有21户暂不得回迁\
；在后缘布设裂缝计3处；雨停后削方减载。

地质环境股
信息员戊，10000000025
""",
        "A survey after the event: the missing of the morning are among the dead; the survey has hours of its own.",
        unit="geology-section",
        kind=maybe("initial", "follow_up"),
        occurred_at="2026-06-18T07:25",
        location=has("楠木坪村四组", lacks=("7时25分",)),
        cause=has("切坡建房", absent=True),
        casualties={"dead": 3, "missing": 0, "seriously_injured": 1, "slightly_injured": 3, "trapped": None},
        scope=OPEN,
        trend=has("仍会下滑", absent=True),
        leaders_on_scene=(OPEN, OPEN),
        measures=OPEN,
        next_steps=has("划定危险区", absent=True),
        informant=("信息员戊", "10000000025"),
    ),
    mail(
        "bureau-farm-snow-collapse",
        NANPING,
        "南坪林场雪灾受损报告",
        "2026-01-22T10:10",
        """
1月20日夜间至21日，林场普降大雪，积雪最深38厘米。21日22时15分，场部后山苗圃大棚被压垮3座，两名夜班工人在棚内铲雪\
，被钢架压住，15分钟后救出，其中1人肋骨骨折，属轻伤，另1人无碍。
受损苗木60余万株，大棚3座，管护房漏雨4处，初步统计直接经济损失70余万元。
王五场长21日23时起在现场组织抢险，今早已恢复场部供电。预计23日起气温回升，要防融雪滑坡。
信息员丙 10000000018
""",
        "A night, then the moment of the collapse; a loss with 余 has no amount; both are out from under.",
        charset="gb18030",
        unit="nanping-forest-farm",
        occurred_at="2026-01-21T22:15",
        location=has("场部后山", lacks=("22时15分", "被压垮")),
        cause=OPEN,
        casualties={
            "dead": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": 1,
            "trapped": maybe(0),
        },
        property_loss=has("70余万元", absent=True),
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("王五", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员丙", "10000000018"),
    ),
    mail(
        "bureau-town-bull-and-crowd",
        XIHE,
        "西河镇斗牛节看台垮塌情况报告",
        "2026-05-30T15:50",
        """
局值班室：

5月30日14时45分，西河镇在麻柳村举办的民间斗牛活动中，东侧临时木质看台因超员垮塌，看台上约80余人跌落，现场已知50\
余人受伤，重伤者不少于6人，已由12辆次救护车和社会车辆转往县人民医院、中医院救治，暂未接到死亡报告，伤者人数仍在\
核实。

镇长李四和派出所所长就在活动现场，第一时间组织疏散观众3000余人。活动立即终止。主办方负责人已被控制。

西河镇党政办公室 信息员乙 10000000015
""",
        "The hurt without a degree and a lower bound by 不少于; no report of deaths is a weak denial.",
        unit="xihe-town",
        occurred_at="2026-05-30T14:45",
        location=has("麻柳村", lacks=("14时45分", "垮塌")),
        cause=has("超员", absent=True),
        casualties={
            "dead": maybe(0),
            "seriously_injured": at_least(6) | {"may_be_absent": True},
            "trapped": None,
            "slightly_injured": maybe("being verified"),
        },
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("李四", absent=True)),
        measures=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
)

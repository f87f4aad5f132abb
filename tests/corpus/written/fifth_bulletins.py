"""Fifth set: bulletins of county and municipal bureaus, in free text."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.fifth_parts import mail

WRITTEN: Final = (
    mail(
        "emergency-crusher",
        "yjj-zhiban@example.com",
        "临溪县应急管理局关于鸿达石材厂“3·17”机械伤害事故的快报",
        "2026-03-17T16:22",
        """
市应急管理局：
2026年3月17日14时10分许，临溪县工业园区鸿达石材厂破碎车间内，1名工人在清理破碎机进料口时被卷入，经120现场\
确认已无生命体征。事故造成1人死亡，直接经济损失约120万元（含赔偿），事故原因正在调查中。
接报后，县应急管理局、县公安局、园区管委会立即派员赶到现场，责令企业停产，封存设备，控制企业负责人。副县长\
林甲已在现场指挥处置。
下步，我县将成立事故调查组，在全县石材加工企业开展机械防护专项检查。
（联系人：黄乙，电话：100 0000 0031）
临溪县应急管理局
2026年3月17日
""",
        "A fast report of a machine accident, contact in brackets at the end.",
        occurred_at="2026-03-17T14:10",
        location=has("鸿达石材厂破碎车间", lacks=("14时", "清理")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"dead": 1},
        property_loss=1200000,
        leaders_on_scene=(True, "林甲"),
        measures=has("停产", absent=True),
        next_steps=has("调查组", absent=True),
        informant=("黄乙", "10000000031"),
    ),
    mail(
        "fire-brigade-shop",
        "xfdd@example.net",
        "城关街道临街商铺火灾情况",
        "2026-01-08T05:47",
        """
1月8日3时26分，县消防救援大队指挥中心接到报警，城关街道解放路118号一临街商铺（一层经营粮油，二层住人）发生\
火灾。大队立即调派城关站、特勤站5车26人赶赴现场，3时34分到场，3时58分控制火势，4时20分明火扑灭。搜救出被困\
人员4人，其中2人经送医抢救无效死亡，另2人吸入烟气，轻伤，在县人民医院治疗。过火面积约80平方米，起火原因及\
财产损失正在核查。
""",
        "The only time is that of the alarm, which is none of occurrence; all four are out, two of them died.",
        occurred_at=None,
        location=has("解放路118号", lacks=("3时26分", "调派")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"dead": 2, "slightly_injured": 2, "trapped": maybe(0)},
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=has("80平方米", absent=True),
        measures=has("5车26人", absent=True),
        source=OPEN,
        trend=OPEN,
    ),
    mail(
        "housing-scaffold",
        "zjj@example.com",
        "关于金水湾二期项目脚手架坍塌事故的报告",
        "2026-05-22T11:40",
        """
市住房和城乡建设局：
5月22日9时35分，我区金水湾二期项目3号楼施工现场，外墙装饰作业脚手架局部坍塌，坍塌面积约60平方米，当时架上\
有7人作业。截至11时20分，7人已全部救出，其中1人死亡、2人重伤、4人轻伤，伤者在区第二人民医院救治。
该项目建设单位为金水置业有限公司，施工单位为远拓建工集团有限公司，监理单位为诚信监理有限公司，合同造价1.86亿元。
事故发生后，区委常委、常务副区长何丙率应急、住建、公安、卫健等部门赶赴现场组织救援。目前现场搜救已结束，项\
目已全面停工。初步分析，事故系连墙件拆除过早所致，具体原因待查。直接经济损失初步估计约350万元。
特此报告。
江北区住房和城乡建设局
2026年5月22日
（联系人：沈丁；联系电话：10000000032）
""",
        "A contract sum that is no loss; seven on the scaffold, all accounted for.",
        occurred_at="2026-05-22T09:35",
        location=has("金水湾二期项目3号楼", lacks=("9时", "坍塌面积")),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 4, "trapped": maybe(0), "missing": maybe(0)},
        property_loss=3500000,
        leaders_on_scene=(maybe(True), has("何丙", absent=True)),
        measures=OPEN,
        scope=OPEN,
        trend=OPEN,
        informant=("沈丁", "10000000032"),
    ),
    mail(
        "traffic-coach",
        "jtj.duty@example.com",
        "G318国道石岭段道路交通事故信息",
        "2026-10-02T19:55",
        """
10月2日18时40分左右，一辆旅游客车（核载45人，实载38人）沿国道G318线由西向东行驶至石岭镇K1204+300处时，与对\
向一辆重型自卸货车发生刮擦后冲出路外，侧翻于路边水田。
事故造成客车驾驶员当场死亡，乘客中5人重伤、17人轻伤，其余人员已由县运管所安排车辆转运至石岭镇中学体育馆安\
置。国道双向中断，预计22时恢复通行。
县委副书记、县长，分管副县长带领公安、交通、应急、卫健等部门负责同志正在现场处置。
事故原因正在进一步调查。后续情况将及时续报。
""",
        "On board are no casualties; 将及时续报 announces; leaders without names are there.",
        occurred_at="2026-10-02T18:40",
        location=has("K1204+300", lacks=("18时", "刮擦")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"dead": 1, "seriously_injured": 5, "slightly_injured": 17},
        scope=has("国道双向中断", absent=True),
        trend=OPEN,
        leaders_on_scene=(True, OPEN),
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "education-campus-collision",
        "jyj-bgs@example.net",
        "关于清溪县第三小学门口发生交通事故的情况报告",
        "2026-09-14T09:10",
        """
市教育局：
今日7时42分，清溪县第三小学校门外人行横道处，一辆电动三轮车制动失灵，撞倒正在过马路的学生3名。3名学生均受\
轻伤（擦伤、软组织挫伤），由班主任和家长陪同在县中医院检查，生命体征平稳。
学校已启动应急预案，安排心理老师对在场学生进行疏导，交警已控制三轮车驾驶人。校长、县教育局分管副局长均在医院。
目前家长情绪稳定，网上暂无炒作。下一步县教育局将联合交警部门在校门口增设减速带和护学岗。
清溪县教育局
2026年9月14日
""",
        "今日 with hour and minute; leaders are at the hospital.",
        occurred_at="2026-09-14T07:42",
        location=has("第三小学校门外人行横道", lacks=("7时", "三轮车")),
        cause=has("制动失灵", absent=True),
        casualties={"slightly_injured": 3},
        leaders_on_scene=OPEN,
        measures=has("应急预案", absent=True),
        trend=OPEN,
        next_steps=has("减速带", absent=True),
    ),
    mail(
        "health-food-poisoning",
        "wjw_yingji@example.com",
        "突发公共卫生事件初步报告（疑似食物中毒）",
        "2026-06-25T22:05",
        """
6月25日18时30分，桂园县人民医院电话报告：自16时起陆续收治恶心、呕吐、腹泻病人31例，均为县技工学校学生，当\
日中午在学校食堂就餐。截至21时，共接诊46例，其中住院观察12例，无重症和死亡病例。
县卫健局、市场监管局、教育局和疾控中心已派人到校，采集呕吐物、留样食品等样本27份送检，食堂已暂停供餐。副县\
长韦戊19时40分到县人民医院了解救治情况。初步考虑为细菌性食物中毒，待检验结果确认。
报告单位：桂园县卫生健康局
报告人：覃己   联系电话：100-0000-0033
""",
        "Cases of illness are no casualties, no dead; informant labelled.",
        source=has("桂园县人民医院", absent=True),
        occurred_at=maybe("2026-06-25T16:00:00+08:00"),
        location=has("县技工学校", absent=True),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": maybe(0)},
        leaders_on_scene=(maybe(True), has("韦戊", absent=True)),
        measures=OPEN,
        scope=OPEN,
        trend=OPEN,
        next_steps=OPEN,
        informant=("覃己", "10000000033"),
    ),
    mail(
        "water-dyke-leak",
        "slj@example.com",
        "汛情信息：青龙河右岸堤防出现管涌",
        "2026-07-11T04:18",
        """
省水利厅值班室：
7月11日2时50分，巡堤人员发现青龙河右岸龙尾村段（桩号12+450）堤脚出现一处管涌，口径约15厘米，出水浑浊。县防\
指立即组织民兵、武警80余人采用反滤围井处置，3时55分出水转清，险情得到初步控制。堤内龙尾、下埠两村群众326人\
已转移到镇中心小学，没有人员伤亡。
当前青龙河县城站水位68.42米，超警戒1.42米，仍在缓涨，预计8时前后出现洪峰。县水利局局长马庚带专家组驻守现场\
。后续将加强巡查，备足砂石料300方。
值班员：小欧
""",
        "Found by patrol; people moved are no casualties; a first name as signature without a phone.",
        occurred_at=maybe("2026-07-11T02:50:00+08:00"),
        location=has("青龙河右岸龙尾村段", lacks=("2时", "管涌")),
        source=OPEN,
        cause=None,
        casualties=NONE_HURT,
        trend=has("仍在缓涨", absent=True),
        scope=OPEN,
        leaders_on_scene=(True, "马庚"),
        measures=has("反滤围井", absent=True),
        next_steps=has("加强巡查", absent=True),
        informant=(maybe("小欧"), None),
    ),
    mail(
        "forestry-fire-night",
        "nanping-informant@example.org",
        "国有南坪林场+石门分场森林火情",
        "2026-02-19T00:12",
        """
2月18日23时18分，林场视频监控发现石门分场12林班3小班起火点1处，火场植被为马尾松幼林，西南风2级。林场已出动\
专业扑火队2支48人，带风力灭火机16台，副场长带队，预计1小时抵达火场。火场周边3公里内无村庄和重要设施。目前\
没有接到人员伤亡报告，过火面积和起火原因不清楚。
信息员丙 10000000018
""",
        "Discovered by camera just before midnight; a weak denial; the deputy head is on the way.",
        source=has("视频监控", absent=True),
        occurred_at=maybe("2026-02-18T23:18:00+08:00"),
        location=has("石门分场12林班3小班", lacks=("23时", "起火")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={kind: maybe(0) for kind in ("dead", "missing", "seriously_injured", "slightly_injured", "trapped")},
        scope=OPEN,
        leaders_on_scene=(maybe(False), OPEN),
        measures=has("48人", absent=True),
        informant=(maybe("信息员丙"), maybe("10000000018")),
        trend=OPEN,
    ),
    mail(
        "market-lift",
        "scjgj@example.com",
        "锦绣广场电梯事故的情况说明",
        "2026-08-03T17:31",
        """
省局特种设备处：
现将锦绣广场自动扶梯事故情况报告如下：
2026年8月3日下午3时15分，兴岭市锦绣广场三楼至四楼上行自动扶梯（设备代码尾号0917）突然逆转，致使乘梯顾客跌\
倒。共有11人受伤，其中重伤1人（右小腿骨折），轻伤10人。伤者已送市一医院、市骨科医院。
涉事扶梯由华升电梯公司维保，上次检验日期为2025年11月6日，结论合格。我局特种设备科已封停该商场全部14台扶梯\
，并约谈使用单位和维保单位。事故原因：初步判断为驱动链断裂，附加制动器未动作。损失数额尚在统计。
兴岭市市场监督管理局  8月3日
""",
        "3 o'clock of the afternoon; last year's inspection; a colon within the running text gives the cause.",
        occurred_at="2026-08-03T15:15",
        location=has("锦绣广场三楼至四楼", lacks=("3时", "逆转")),
        cause=has("驱动链断裂", absent=True),
        casualties={"seriously_injured": 1, "slightly_injured": 10},
        property_loss=VERIFIED | {"may_be_absent": True},
        measures=OPEN,
    ),
    mail(
        "mine-roof",
        "ksj-dispatch@example.com",
        "事故快报：平岗煤矿2104运输巷冒顶",
        "2026-04-27T02:35",
        """
4月26日23时52分，平岗煤矿2104工作面运输巷掘进头发生冒顶，当班下井61人，升井56人，5人被困。矿方\
于4月27日0时30分报告我局。
截至2时，已与被困人员通过压风管取得敲击联系，判断5人均有生命迹象。矿山救护队3个小队29人正在清理冒落矸石，\
已掘进4米，预计还需6小时打通。
省矿山安全监管局驻地监察处、市应急局、区政府主要领导已到矿。冒顶原因待查，经济损失待核实。
平岗区矿山安全监管局
""",
        "Last evening's event; men underground and risen are no casualties; five are still trapped.",
        occurred_at="2026-04-26T23:52",
        location=has("平岗煤矿2104工作面运输巷", lacks=("23时", "冒顶")),
        source=OPEN,
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"trapped": 5},
        property_loss=VERIFIED,
        trend=OPEN,
        leaders_on_scene=(maybe(True), OPEN),
        measures=has("救护队", absent=True),
        next_steps=OPEN,
    ),
    mail(
        "police-crowd",
        "zfw@example.net",
        "值班信息〔2026〕第88期",
        "2026-12-07T12:03",
        """
12月7日上午8时50分起，约70名业主因“逾期交房”问题聚集在云湖县政府信访接待中心门口，打出横幅2条，要求与县领\
导对话。县信访局、住建局负责人现场接访，承诺12月20日前答复。10时30分人员陆续散去，11时10分全部离开。期间秩\
序总体平稳，没有发生肢体冲突和人员受伤，没有媒体到场。
""",
        "A gathering: people taking part are no casualties, and nobody hurt is a weak denial.",
        occurred_at="2026-12-07T08:50",
        location=has("云湖县政府信访接待中心门口", lacks=("8时", "业主")),
        cause=has("逾期交房", absent=True),
        casualties={kind: maybe(0) for kind in ("dead", "missing", "seriously_injured", "slightly_injured", "trapped")},
        leaders_on_scene=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "ecology-tanker",
        "sthj@example.com",
        "关于槽罐车侧翻致柴油泄漏的信息专报",
        "2026-11-13T21:26",
        """
11月13日17时05分，S205省道白岩县大坳隧道出口200米处，一辆装载28吨柴油的槽罐车侧翻，罐体破裂，约6吨柴油流入\
路边排水沟。驾驶员轻伤，押运员无碍。
18时许，县生态环境局应急监测人员到达，在下游设置3道吸油毡拦截坝；截至20时，排水沟汇入白岩河口处石油类未超\
标。下游5公里处的县自来水厂取水口已暂停取水，切换备用水源，城区供水不受影响。
直接损失约48.5万元。处置仍在进行中，预计14日上午完成清理。
""",
        "A loss with a decimal; tomorrow's forecast.",
        occurred_at="2026-11-13T17:05",
        location=has("S205省道白岩县大坳隧道出口200米", lacks=("17时", "侧翻")),
        casualties={"slightly_injured": 1},
        property_loss=485000,
        scope=OPEN,
        trend=OPEN,
        measures=has("拦截坝", absent=True),
        next_steps=OPEN,
        cause=OPEN,
    ),
    mail(
        "agri-quake-none",
        "yjj2@example.net",
        "茶山岭镇3.8级地震情况",
        "2026-03-30T13:44",
        """
据省地震台网测定，3月30日13时12分，我县茶山岭镇（北纬26.8度，东经113.6度）发生3.8级地震，震源深度9公里。县\
城及周边乡镇震感明显。经逐村电话核查，截至13时40分，未发现人员伤亡，有20余间土坯房瓦片滑落，道路、电力、通\
信正常。县抗震救灾指挥部已启动四级响应，县领导带队赴震中核查。
茶山县应急管理局值班室
""",
        "None found is a weak denial; twenty-odd rooms are no loss in yuan.",
        source=has("省地震台网", absent=True),
        occurred_at="2026-03-30T13:12",
        location=has("茶山岭镇", lacks=("13时", "3.8级")),
        cause=OPEN,
        casualties={kind: maybe(0) for kind in ("dead", "missing", "seriously_injured", "slightly_injured", "trapped")},
        property_loss=OPEN,
        scope=has("震感明显", absent=True),
        leaders_on_scene=(maybe(False), OPEN),
        measures=has("四级响应", absent=True),
    ),
    mail(
        "flash-flood-bounds",
        "fxkh@example.com",
        "青石沟山洪灾害信息（截至7月3日10时）",
        "2026-07-03T10:29",
        """
7月3日凌晨4时20分前后，受短时强降雨影响，黑石县青石沟乡突发山洪，冲毁沟口农家乐2处，多名露营人员被困。截\
至10时，已营救转移130多人，发现3人遇难，7人失联，受伤人员12人（重伤3人，其余轻伤）。道路损毁4.5公里，倒塌\
房屋19间，初步统计直接经济损失在2000万元以上。
州县两级已启动防汛二级应急响应，投入救援力量460人，卫星电话12部。州委副书记白辛在一线指挥。搜救工作正在紧\
张进行。
""",
        "Casualties as of ten o'clock; 其余轻伤 is 9 by calculation; a loss as a lower bound has no amount.",
        occurred_at="2026-07-03T04:20",
        location=has("黑石县青石沟乡", lacks=("4时", "山洪")),
        cause=has("强降雨", absent=True),
        casualties={
            "dead": 3,
            "missing": 7,
            "seriously_injured": 3,
            "slightly_injured": maybe(9),
            "trapped": OPEN,
        },
        property_loss=has("2000万元以上", absent=True),
        leaders_on_scene=(True, "白辛"),
        scope=OPEN,
        trend=OPEN,
        measures=has("二级应急响应", absent=True),
        next_steps=OPEN,
    ),
)

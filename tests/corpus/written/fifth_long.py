"""Fifth set: reports of a page or two under headings, and official letters with a head and a date below."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.fifth_parts import mail

WRITTEN: Final = (
    mail(
        "long-chemical-explosion",
        "shiyingji@example.com",
        "关于海岭市高新区瑞泰化工有限公司爆燃事故情况的报告",
        "2026-01-31T20:10",
        """
海岭市应急管理局关于高新区瑞泰化工有限公司
爆燃事故情况的报告

省应急管理厅：
2026年1月31日，我市高新区发生一起化工企业爆燃事故。现将有关情况报告如下。
一、基本情况
1月31日15时07分，位于海岭市高新区纬三路的瑞泰化工有限公司2号车间，在加氢反应釜检修后试车过程中发生爆燃。事\
发时车间内有作业人员13人。该公司成立于2014年，注册资本5000万元，主要生产医药中间体，现有职工210人，2024年\
曾因违规动火被处罚款18万元。
二、人员伤亡和损失情况
截至19时30分，事故造成3人死亡、2人失联，重伤4人，轻伤3人，另有1人未受伤。2号车间基本损毁，相邻仓库局部受损\
，直接经济损失正在评估。
三、应急处置情况
15时09分，市消防救援支队接到报警，先后调集16个消防站68辆消防车、310名指战员到场，17时20分明火扑灭。市委书\
记、市长第一时间赶到现场，成立现场指挥部，副市长龚九任总指挥。市生态环境局在厂界布设监测点8个，周边大气未\
见异常；消防废水全部导入事故应急池，未外排。周边500米范围内企业和村民1200余人已有序疏散。市卫健委组织3家医\
院成立专家组，一人一案救治伤员。
四、原因初步分析
初步判断为反应釜密封失效，氢气泄漏遇点火源爆燃。详细原因由事故调查组进一步查明。
五、下一步工作
（一）继续全力搜寻失联人员；
（二）做好遇难者家属安抚和善后；
（三）对全市86家精细化工企业开展停产检查。
特此报告。
海岭市应急管理局
2026年1月31日
（联系人：秦十一，联系电话：100 0000 0045）
""",
        "Two pages under headings; a fine of earlier years and a capital are no loss.",
        occurred_at="2026-01-31T15:07",
        location=has("高新区", lacks=("15时", "爆燃")),
        cause=OPEN,
        casualties={"dead": 3, "missing": 2, "seriously_injured": 4, "slightly_injured": 3},
        property_loss=VERIFIED,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("市长", absent=True)),
        measures=has("现场指挥部", absent=True),
        next_steps=has("搜寻失联人员", absent=True),
        informant=("秦十一", "10000000045"),
    ),
    mail(
        "long-landslide-town",
        "dongshan-informant@example.org",
        "【紧急】东山镇+关于柏树垭滑坡灾害的报告",
        "2026-07-14T09:25",
        """
县林业和自然资源局：
受7月12日以来持续强降雨影响，7月14日8时32分，我镇柏树村柏树垭后山发生滑坡，滑坡体长约90米、宽约40米，方量\
约2.2万立方米。
一、灾害损失
滑坡掩埋民房2栋，另有3栋受损。经与户主和亲属逐一核对，被埋房屋内共有6人，其中4人提前转移，2人被困；抢险人\
员9时许救出1人，伤情较重，诊断为重伤；另1人仍在搜救中。财产损失约85万元。
二、处置情况
镇党委、政府接到村支书电话后，立即启动地质灾害应急预案，镇长张三率民兵、派出所、卫生院等52人于8时50分到达\
现场。已转移周边16户61人，安置在柏树小学。联系县消防大队、供电公司增援。
三、存在困难
滑坡体后缘仍有拉张裂缝，雨未停，二次滑坡风险大，缺少生命探测仪和大型挖掘机。
四、下步打算
1.全力搜救被困人员。2.对全镇27处隐患点再排查。3.做好受灾群众安置。
东山镇人民政府
2026年7月14日
信息员甲，10000000011
""",
        "Six in the houses, one still trapped at the time of the report.",
        cls="urgent",
        source=OPEN,
        occurred_at="2026-07-14T08:32",
        location=has("柏树垭", lacks=("8时", "发生滑坡")),
        cause=has("强降雨", absent=True),
        casualties={"seriously_injured": 1, "trapped": 1},
        property_loss=850000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, "张三"),
        measures=has("应急预案", absent=True),
        next_steps=has("全力搜救", absent=True),
        informant=(maybe("信息员甲"), maybe("10000000011")),
    ),
    mail(
        "long-school-fight",
        "jyj-bgs@example.net",
        "关于清溪县职业中学学生冲突事件的专报",
        "2026-11-26T10:05",
        """
省教育厅值班室：
11月25日21时10分许，清溪县职业中学两名高一学生在宿舍楼3楼因琐事发生口角，继而持械互殴，1名学生被水果刀刺伤\
腹部，1名劝架学生手部划伤。经县人民医院救治，刺伤者脾脏破裂，系重伤，术后生命体征平稳；划伤者为轻伤，已返校。
学校于21时18分报警并拨打120，公安机关已将涉事学生带走调查。县委、县政府高度重视，县委常委、副县长连夜到校\
部署。目前，两家家长情绪基本稳定，校园教学秩序正常。
下一步，一是配合公安机关查清事实，二是开展管制刀具收缴，三是加强心理疏导和宿舍夜间巡查。
清溪县教育局办公室
11月26日
""",
        "Yesterday evening's event; injuries told by person.",
        occurred_at="2026-11-25T21:10",
        location=has("清溪县职业中学", lacks=("21时", "口角")),
        cause=has("琐事", absent=True),
        casualties={"seriously_injured": 1, "slightly_injured": 1},
        leaders_on_scene=(maybe(True), has("副县长", absent=True)),
        trend=OPEN,
        scope=OPEN,
        measures=OPEN,
        next_steps=has("管制刀具", absent=True),
    ),
    mail(
        "long-forest-fire-multi",
        "slfh-zhb@example.net",
        "关于梧岭县大雾山森林火灾扑救进展的情况报告（3月21日18时）",
        "2026-03-21T18:26",
        """
省森林草原防灭火指挥部办公室：
3月20日13时40分，梧岭县大雾山乡古榄村发生森林火灾。截至21日18时，有关情况如下：
一、火场态势。火场总面积约95公顷，东线、北线明火已扑灭，西线仍有断续火线约800米，预计今晚可合围。今天阵风\
达5级，夜间转小。
二、扑救力量。现场共有扑火人员612人，其中国家消防救援队伍200人、地方专业队180人、半专业队232人，直升机2架\
累计洒水46桶。
三、伤亡情况。20日16时许，1名半专业队员在转移中摔伤，属轻伤；21日无人员伤亡。累计转移古榄村、六合村群众137人。
四、指挥情况。市长覃十二、省林业局副局长在火场前线指挥部坐镇指挥。
五、火因。系村民炼山失火，肇事者已被刑拘。
六、下步措施。夜间以看守为主，明早6时开展总攻。
损失待扑灭后评估。
梧岭县森林防灭火指挥部办公室
联系人：蒙十三　电话：100 0000 0046
""",
        "The day's nobody hurt does not undo one slightly hurt the day before.",
        kind={"value": "initial", "also": ["follow_up"]},
        occurred_at="2026-03-20T13:40",
        location=has("大雾山乡古榄村", lacks=("13时", "发生")),
        cause=has("炼山失火", absent=True),
        casualties={
            "slightly_injured": 1,
            "dead": maybe(0),
            "seriously_injured": maybe(0),
            "missing": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, "覃十二"),
        measures=OPEN,
        next_steps=has("总攻", absent=True),
        informant=("蒙十三", "10000000046"),
    ),
    mail(
        "long-water-supply",
        "zjj-gs@example.com",
        "关于城区供水管爆裂的情况汇报",
        "2026-12-01T08:47",
        """
市政府总值班室：
12月1日6时许，我区建设路与迎宾大道交叉口DN800供水主管爆裂，路面塌陷约30平方米，一辆出租车陷入坑内，司机自\
行爬出，没有人员伤亡。受影响用户约2.3万户，市第五中学、区人民医院启用备用水源。
区供水公司6时20分到场关阀，7时50分完成塌陷区围挡和交通分流，目前正在开挖抢修，预计15时恢复供水。已调派送水\
车9辆。区住建局局长戴十四、供水公司经理在现场指挥。
初步了解，爆管与昨夜降温、管材老化有关。直接损失约40余万元。
江北区住房和城乡建设局
2026年12月1日
""",
        "A loss with 余 has no amount; households are no casualties.",
        occurred_at="2026-12-01T06:00",
        location=has("建设路与迎宾大道交叉口", lacks=("6时", "爆裂")),
        cause=has("管材老化", absent=True),
        casualties=NONE_HURT,
        property_loss=has("40余万元", absent=True),
        scope=has("2.3万户", absent=True),
        trend=OPEN,
        leaders_on_scene=(True, "戴十四"),
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "long-hostel-collapse",
        "bgt-zb@example.com",
        "值班快报（第214期）",
        "2026-08-25T23:58",
        """
值 班 快 报
第214期
南岭市人民政府总值班室　　　　2026年8月25日23时50分

城中区一自建房局部垮塌

城中区报告：8月25日22时36分，城中区西门街道民主巷26号一栋5层自建房局部垮塌。据初步摸排，该房1—2层为餐饮\
，3—5层为出租屋，登记租客23人，目前已联系上15人，正在逐一核实其余人员下落；现场已救出6人，均有不同程度受伤\
，其中2人重伤，1人送医途中死亡，其他3人轻伤。
市消防救援支队23车118人携搜救犬4条在现场搜救，市委副书记、市长邓十五和有关市领导在现场指挥。周边6栋房屋居\
民已撤离。
垮塌原因正在调查。
报：省委总值班室，省政府总值班室。
签发：蒋十六　　值班员：柳十七　　电话：10000000047
""",
        "A bulletin with a head; the its hour is none of occurrence; those unaccounted for are being verified.",
        source=has("城中区", absent=True),
        occurred_at="2026-08-25T22:36",
        location=has("民主巷26号", lacks=("22时", "垮塌")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={
            "dead": 1,
            "seriously_injured": 2,
            "slightly_injured": 3,
            "missing": maybe("being verified"),
            "trapped": maybe("being verified"),
        },
        leaders_on_scene=(True, "邓十五"),
        measures=OPEN,
        scope=OPEN,
        informant=(maybe("柳十七"), maybe("10000000047")),
    ),
    mail(
        "long-heat-and-crops",
        "nyncj@example.com",
        "农业灾情信息",
        "2026-09-28T16:10",
        """
9月27日下午4时30分至5时10分，我县高岭、洪坪两乡遭受冰雹袭击，最大冰雹直径约3厘米，致烟叶、晚稻受灾4300余亩\
，大棚损毁130多个，农房屋面受损210户，3名群众在田间被砸轻伤。经乡镇初核，直接经济损失约1260万元，其中农业\
损失1100万元。
县农业农村局已组织6个技术小组下乡查灾核灾，保险公司启动快速理赔，预赔付200万元。
辰水县农业农村局
""",
        "Of a span the beginning; the part of a loss and what insurance pays is not the loss.",
        occurred_at=maybe("2026-09-27T16:30:00+08:00"),
        location=has("高岭", lacks=("4时", "遭受"), absent=True),
        cause=has("冰雹", absent=True),
        casualties={"slightly_injured": 3},
        property_loss=12600000,
        scope=OPEN,
        measures=OPEN,
    ),
)

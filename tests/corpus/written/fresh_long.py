"""Fresh: two pages with a letterhead, a news text, a time line, a correction, a sensor and a hospital."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import OPEN, VERIFIED, has, maybe
from tests.corpus.written.fresh_mail import MAYBE_VERIFIED, fresh, told
from tests.corpus.written.people import DONGSHAN, NANPING_DUTY, XIHE, XIHE_DUTY

_GATEWAY: Final = "yujing@example.com"
_HOSPITAL: Final = "xianyiyuan-yiwuke@example.net"
_WEB_EDITOR: Final = "xinwen@example.com"

WRITTEN: Final = (
    fresh(
        "two-pages",
        DONGSHAN,
        "东山镇值班专报第58期：关于鑫源精细化工有限公司“8·11”爆燃事故的情况报告",
        "2026-08-11T21:50",
        """
值 班 专 报

第58期

东山镇人民政府办公室　　　　　　　　　2026年8月11日21时40分　　签发：张三

关于鑫源精细化工有限公司“8·11”爆燃事故的情况报告

一、事故基本情况

2026年8月11日17时33分，位于东山镇化工集中区的鑫源精细化工有限公司二车间发生爆燃并引发火灾。该公司成立于2014
年，主要生产染料中间体，现有职工126人，2024年曾因动火作业不规范被应急部门处罚8万元。事发时二车间当班职工14人。

二、人员伤亡和财产损失情况

经企业、公安、医院三方核对，截至21时，事故共造成2人死亡、3人重伤、6人轻伤，另有3人安全撤出，无失联人员。2名
死者遗体已送县殡仪馆，身份待比对确认；9名伤者分别在县人民医院（7人）和市中心医院（2人）救治。二车间厂房烧毁
约900平方米，直接经济损失正在评估。

三、事故影响

爆燃产生的冲击波造成周边500米范围内63户居民门窗玻璃不同程度破损。事故现场消防废水已全部导入厂区应急池，周边4
个空气监测点数据未见异常。化工集中区内其余5家企业已临时停产。网上有少量现场视频，舆情总体平稳。

四、应急处置情况

17时38分，镇政府接到企业报告后启动应急预案，镇长张三、分管副镇长17时55分赶到现场组织先期处置。18时10分，县委
副书记、县长到达现场并成立指挥部。县消防救援大队先后调集3个站13车61人，18时52分控制火势，20时15分明火全部扑
灭。疏散周边群众430余人，开放镇文化站作为临时安置点。

五、原因初步分析

据当班班长反映，事发前二车间硝化釜温度异常升高，初步分析为冷却水中断导致反应失控，准确原因由县政府事故调查组
查明。

六、下一步工作

1.全力救治伤员，安排专班一对一做好伤亡人员家属工作；2.由专业机构对厂区剩余物料进行安全转移；3.对集中区企业开
展拉网式检查，未经验收不得复产；4.密切关注舆情，及时发布信息。

后续情况，续报。

联系人：信息员甲　　联系电话：100 0000 0011

抄送：县应急管理局、县生态环境局
""",
        "Two pages under a letterhead: an old fine, the staff, broken panes and the moved are none of the harm.",
        indent=True,
        occurred_at="2026-08-11T17:33",
        location=has("鑫源精细化工有限公司", lacks=("17时33分", "爆燃")),
        source=OPEN,
        cause=told("冷却水中断", lacks=("全力救治",)),
        casualties={
            "dead": 2,
            "missing": 0,
            "seriously_injured": 3,
            "slightly_injured": 6,
            "trapped": maybe(0),
        },
        property_loss=VERIFIED,
        scope=told("63户", lacks=("启动应急预案",)),
        trend=OPEN,
        leaders_on_scene=(True, told("张三")),
        measures=has("启动应急预案", lacks=("冷却水中断", "一对一")),
        next_steps=has("全力救治伤员", "及时发布信息", lacks=("联系人", "冷却水")),
        informant=("信息员甲", "10000000011"),
    ),
    fresh(
        "news-text",
        _WEB_EDITOR,
        "客运索道支架施工倒塌 伤者均已送医（通稿）",
        "2026-11-24T19:36",
        """
本网讯　记者从县文旅集团获悉，11月24日15时10分左右，正在建设中的云顶山客运索道6号支架在吊装过程中倒塌，附近3
名施工人员被砸。现场人员随即展开救援，15时35分3人全部救出并送往医院。截至记者发稿时，1人因伤势过重经抢救无效
死亡，其余2人暂无生命危险。

县文旅集团有关负责人表示，事故原因正在调查，项目已全面停工，集团将全力做好伤者救治和家属安抚。

云顶山索道项目总投资2.1亿元，原计划明年五一开放。
""",
        "A news text by a web editor: money invested is no loss; two are not in danger, which is no degree.",
        unit="",
        standing="unknown",
        occurred_at="2026-11-24T15:10",
        location=has("云顶山", lacks=("15时10分", "倒塌")),
        source=told("文旅集团"),
        cause=MAYBE_VERIFIED,
        casualties={"dead": 1, "trapped": maybe(0)},
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    fresh(
        "time-line",
        XIHE,
        "西河镇河道受困人员救援情况续报",
        "2026-09-05T19:20",
        """
现将西河镇柳树湾河心洲人员受困救援经过报告如下：

15时02分，上游电站泄洪，在河心洲露营的11名游客来不及撤离被困；

15时20分，镇应急分队到达岸边，喊话稳定情绪；

15时55分，县消防水域救援队第一艘橡皮艇靠洲，接出4名儿童和2名老人；

16时30分，第二批3人上岸；

16时48分，第三批转移时橡皮艇侧翻，艇上2名游客落水，16时53分救起1人，另1人被急流冲走；

18时40分，在下游3公里拦河坝前找到被冲走的游客，已溺亡。

至此救援结束。其他10名游客均未受伤，安置在镇上宾馆。电站泄洪前是否鸣笛示警，水利、公安正在调查。镇长李四全程
在场指挥。

值班员丙 10000000016
""",
        "A time line: eleven trapped, all of them off in the end, one drowned; the first hour is that of the incident.",
        unit="xihe-town",
        kind="follow_up",
        occurred_at="2026-09-05T15:02",
        location=has("柳树湾", lacks=("15时02分", "泄洪")),
        cause=OPEN,
        casualties={
            "dead": 1,
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        trend=OPEN,
        leaders_on_scene=(True, has("李四")),
        measures=OPEN,
        informant=(maybe("值班员丙"), maybe("10000000016")),
    ),
    fresh(
        "correction",
        NANPING_DUTY,
        "[2026-000466] 更正：南坪林场作业点滚木伤人",
        "2026-11-17T14:05",
        """
更正：11时50分所报“死亡2人、重伤1人”有误。经县医院核实，实为死亡1人、重伤2人，其中1名重伤员送医途中曾心跳
骤停，现已抢救过来。其他内容不变。给你们添麻烦了。

值班员戊，10000000020
""",
        "A correction by the incident's number: what was told first is quoted and is wrong.",
        unit="nanping-forest-farm",
        kind="follow_up",
        incident="2026-000466",
        source=OPEN,
        location=OPEN,
        casualties={"dead": 1, "seriously_injured": 2},
        informant=(maybe("值班员戊"), maybe("10000000020")),
    ),
    fresh(
        "rain-gauge",
        _GATEWAY,
        "【监测预警】东山镇白果树组GNSS位移超阈值",
        "2026-07-20T23:12",
        """
监测点：东山镇柳林村白果树组滑坡隐患点GNSS-03

告警时间：2026-07-20 23:09:41

告警级别：黄色

告警内容：24小时累计位移38.2毫米，超过阈值30毫米；近1小时雨量21.5毫米

请责任人现场核查并反馈。本消息由平台自动发出。
""",
        "A message of a sensor gateway: figures of millimetres, an hour of the alarm, nobody and nothing harmed.",
        unit=maybe("dongshan-town"),
        standing="unknown",
        disposition={"value": "report", "also": ["not_a_report"]},
        occurred_at=maybe("2026-07-20T23:09:41+08:00"),
        location=told("白果树组", lacks=("23:09",)),
        source=OPEN,
        cause=OPEN,
        casualties=None,
        trend=OPEN,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    fresh(
        "from-the-hospital",
        _HOSPITAL,
        "县人民医院关于收治群体伤员的报告",
        "2026-09-12T11:26",
        """
县卫生健康局、县政府总值班室：

9月12日10时02分至10时40分，我院急诊科陆续收治由120转来的伤员19名，据随车人员介绍，系东山镇境内一辆旅游中巴车
9时20分左右坠下路坎所致。经检伤分类：红标（危重）3人，其中1人10时37分经抢救无效死亡；黄标（重伤）5人；绿标（
轻伤）11人。在院存活伤员18人。

我院已启动批量伤员救治预案，开放手术室4间，院长在急诊科现场调度，已请市级专家会诊。O型血库存偏紧，请协调。

医务科 10000000066
""",
        "A hospital counts by triage tags: one of three in the worst group has died; arrivals have hours of their own.",
        indent=True,
        unit="",
        standing="unknown",
        occurred_at="2026-09-12T09:20",
        location=OPEN,
        source=OPEN,
        cause=OPEN,
        casualties={
            "dead": 1,
            "seriously_injured": maybe(7, 5),
            "slightly_injured": 11,
        },
        trend=OPEN,
        scope=OPEN,
        leaders_on_scene=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(OPEN, maybe("10000000066")),
    ),
    fresh(
        "day-report-on-landslide",
        XIHE_DUTY,
        "西河镇石桥村滑坡处置日报（第3期）",
        "2026-07-30T17:30",
        """
7月30日17时，石桥村滑坡救援情况日报：

一、搜救。今日新发现遇难者2名，累计遇难5名；失联人员由昨日的4名减为2名。受伤7人（重伤3人、轻伤4人）均在院，
无新增。

二、力量。现场245人，挖掘机9台，生命探测仪2台。

三、群众安置。累计安置41户148人，发放棉被160床。

四、明日安排。继续对西侧堆积体开挖；专家组论证截排水方案。

五、损失。初步统计直接经济损失1260万元。
""",
        "A daily report: new ones beside sums; yesterday's missing are fewer today.",
        unit="xihe-town",
        kind=maybe("follow_up", "initial"),
        location=told("石桥村"),
        casualties={
            "dead": 5,
            "missing": 2,
            "seriously_injured": 3,
            "slightly_injured": 4,
        },
        property_loss=12600000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=told("西侧堆积体", lacks=("1260万元",)),
    ),
)
"""The mails as they were written: long ones and odd ones."""

"""Later: what follows the first report: counts that changed, replies to receipts, final reports."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.later_writing import (
    COUNTY_EMERGENCY,
    COUNTY_HEALTH,
    COUNTY_SCHOOLS,
    FIRE_DUTY,
    NO_AMOUNT,
    OTHER_TOWN,
    mail,
    page,
)
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, FIRE, NANPING, XIHE, XIHE_DUTY

WRITTEN: Final = (
    mail(
        "reply-one-more-found",
        XIHE_DUTY,
        "Re: [2026-000131] 已收到：西河镇 河边冲走人",
        "2026-07-11T12:40",
        """
又找到一个，12:18在三道拐沙滩上，已经死亡。加上早上那个一共死亡2人，还差1人没找到，消防潜水队下午接着找。
李四镇长一直在河边。

> 您的报告已收到，编号 2026-000131。
> 还缺：财产损失、事件起因、信息员联系方式。
> 请于 07:42 前补报。
""",
        "A reply above the quoted receipt: of three, two are found dead and one is missing.",
        lines=True,
        extra=("In-Reply-To: <2026-000131@example.org>", "References: <2026-000131@example.org>"),
        unit="xihe-town",
        kind="follow_up",
        incident="2026-000131",
        location=OPEN,
        casualties={"dead": 2, "missing": 1},
        leaders_on_scene=(True, has("李四")),
        measures=OPEN,
        next_steps=has("潜水队", absent=True),
    ),
    mail(
        "plus-address-loss",
        DONGSHAN,
        "补几个数",
        "2026-04-30T18:05",
        """
上午那个火灾，房子和家具家电损失核下来是11.2万元，过火3间130平方米。住院的那个老人转市医院了，定为重伤，其他没有
变化。起火原因消防初步看是电动车充电。
""",
        "Sent to the incident's own address; a loss, a degree, a cause, and nothing else.",
        to="duty+2026-000087@example.org",
        kind="follow_up",
        incident="2026-000087",
        cause=has("电动车充电", absent=True),
        casualties={"seriously_injured": maybe(1)},
        property_loss=112000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "second-follow-up-collapse",
        OTHER_TOWN,
        "平川镇自建房倒塌续报（二）",
        "2026-06-03T15:45",
        """
县委值班室：现将平川镇老街自建房倒塌救援进展续报如下。

13时22分、14时50分，最后2名被困人员先后救出，其中1人经医生现场确认死亡，1人重伤。至此8名人员全部找到，累计死亡2人、重伤3人、轻伤3人，均已核实身份。搜救犬复查两遍，没有发现其他人员。

15时10分救援结束，转入善后。房主和装修包工头已由公安控制，相邻4户22人安置在镇里的招待所。损失由住建部门评估，尚无数字。
""",
        "The last two are out: eight found, two dead, three badly and three slightly hurt.",
        shown="平川党政办",
        charset="gb18030",
        unit="",
        standing="unknown",
        kind="follow_up",
        source=OPEN,
        location=has("老街", absent=True, lacks=("续报", "13时")),
        casualties={
            "dead": 2,
            "missing": maybe(0),
            "seriously_injured": 3,
            "slightly_injured": 3,
            "trapped": maybe(0),
        },
        property_loss=NO_AMOUNT,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "final-quarry",
        COUNTY_EMERGENCY,
        "白水镇鑫源采石场物体打击事故终报",
        "2026-04-02T16:30",
        """
2026年3月27日9时18分，白水镇鑫源采石场二号平台发生物体打击事故，现将最终情况报告如下：

事故共造成2人死亡、1人重伤（3月27日初报时为受伤、程度未定，3月30日经鉴定为重伤）。直接经济损失核定为142.6万元，
初报的130万元为估算。

事故原因：作业人员未按自上而下顺序清理浮石，现场带班人员未制止，岗前安全交底流于形式。性质为一般生产安全责任事故。

善后：两名死者家属3月31日与企业签订赔偿协议，遗体已火化；伤者在市医院康复。全县采石场停产排查已完成5家，其
余2家4月10日前完成。事故调查报告另行报送。应急响应3月28日终止。

县应急管理局 联系人：小郑 100 0000 0073
""",
        "The final figures beside the first ones, which they replace.",
        unit="",
        standing="unknown",
        kind="final",
        source=OPEN,
        occurred_at="2026-03-27T09:18",
        location=has("鑫源采石场", lacks=("9时18", "物体打击")),
        cause=has("浮石", absent=True),
        casualties={"dead": 2, "seriously_injured": 1, "slightly_injured": maybe(0)},
        property_loss=1426000,
        measures=OPEN,
        next_steps=OPEN,
        informant=("小郑", "10000000073"),
    ),
    mail(
        "verified-hail",
        XIHE,
        "【核报】西河镇“5·22”冰雹灾害",
        "2026-05-26T10:00",
        """
经镇村两级逐户核查并公示，5月22日16时30分至50分的冰雹共致下寨、马场、岩脚3村1126户受灾，烤烟受灾1347亩（绝
收418亩），房屋一般损坏63间，无人员伤亡。核定直接经济损失289.4万元，其中农业275万元、家庭财产14.4万元。已申请救
灾资金80万元，保险预赔付52万元到账。
""",
        "A verified report: a sum and its parts; money applied for and paid by insurers is no loss.",
        unit="xihe-town",
        kind="final",
        source=OPEN,
        occurred_at=maybe("2026-05-22T16:30:00+08:00"),
        location=has("下寨", "岩脚", lacks=("16时", "冰雹"), absent=True),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=2894000,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    page(
        "last-and-now",
        COUNTY_HEALTH,
        "伤员情况续报三",
        "2026-05-03T10:10",
        """
<p>沙塘镇玻璃滑道事故伤员，截至5月3日10时：</p>
<table border="1"><tr><td>类别</td><td>上次(2日22时)</td><td>本次</td><td>变化</td></tr>
<tr><td>死亡</td><td>2</td><td>3</td><td>+1</td></tr>
<tr><td>重伤</td><td>5</td><td>3</td><td>-2</td></tr>
<tr><td>轻伤</td><td>7</td><td>8</td><td>+1</td></tr>
<tr><td>合计</td><td>14</td><td>14</td><td>0</td></tr></table>
<p>1名重伤员3日6时40分抢救无效死亡，1名由重伤转为轻伤。老柳 10000000074</p>
""",
        "What was, what is and the difference side by side: what is holds, or nothing.",
        unit="",
        standing="unknown",
        kind="follow_up",
        source=OPEN,
        location=has("沙塘镇", absent=True, lacks=("截至",)),
        casualties={"dead": maybe(3), "seriously_injured": maybe(3), "slightly_injured": maybe(8)},
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("老柳"), maybe("10000000074")),
    ),
    mail(
        "fire-third-follow-up",
        FIRE,
        "帽儿山森林火灾续报（三）",
        "2026-02-22T07:20",
        """
一、截至2月22日7时，帽儿山火场明火已于6时35分全部扑灭，转入清理看守，过火面积约210亩。

二、扑救中1名西河镇队员被落石擦伤手臂，轻伤，已包扎归队，除此以外无人员伤亡。

三、现场留守72人分6段清理，计划看守48小时；直升机今天上午再洒水两个架次。

四、起火原因查明：西河镇石桥村村民祝某15时许烧地边引起，祝某已被刑拘。林木损失正在评估。

前线联系人 值班员己，10000000023
""",
        "The fire is out; one slightly hurt, nobody else; what burnt is being valued.",
        unit="fire-prevention-centre",
        kind="follow_up",
        source=OPEN,
        occurred_at=maybe("2026-02-21T15:00:00+08:00"),
        location=has("帽儿山", absent=True, lacks=("截至", "6时")),
        cause=has("烧地边", absent=True),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": 1,
            "trapped": maybe(0),
        },
        property_loss=VERIFIED,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("值班员己", "10000000023"),
    ),
    mail(
        "first-report-below",
        NANPING,
        "续报：南坪林场运材车翻车",
        "2026-11-12T16:50",
        """
最新：县医院16时30分通知，上午送去的重伤员抢救无效死亡。现在是死亡1人，轻伤2人。货主说木材和车损一起8万5千元。
其他同首报。信息员丙 10000000018

----- 以下是上午的首报 -----
11月12日10时40分，南坪林场三工区岔路口，一辆运材车刹车失灵侧翻，车上3人，重伤1人，轻伤2人，已送县医院。损失正在核实。
""",
        "The first report stands below what has changed: who was badly hurt has died.",
        lines=True,
        unit="nanping-forest-farm",
        kind="follow_up",
        source=OPEN,
        occurred_at=maybe("2026-11-12T10:40:00+08:00"),
        location=has("三工区岔路口", lacks=("10时", "侧翻"), absent=True),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": maybe(0), "slightly_injured": 2},
        property_loss=85000,
        measures=OPEN,
        informant=("信息员丙", "10000000018"),
    ),
    mail(
        "final-on-the-river-shoal",
        DONGSHAN_DUTY,
        "终报 露营人员已全部脱险",
        "2026-08-09T08:30",
        """
河心滩最后2个人8点05分接上岸了，12个人都在，无人员伤亡，游客自己开车走了。电站说放水前广播过。这个事情到此结束，
镇里今天在河边加三块牌子。
""",
        "All twelve ashore.",
        kind="final",
        source=OPEN,
        location=has("河心滩", lacks=("8点", "接上岸"), absent=True),
        cause=OPEN,
        casualties=NONE_HURT,
        measures=OPEN,
        next_steps=has("三块牌子", absent=True),
    ),
    mail(
        "more-about-the-bellyache",
        COUNTY_SCHOOLS,
        "再报平川镇中心小学情况",
        "2026-04-17T11:10",
        """
昨天报的23名学生，到今天上午10点：住院观察的6人里5人已回家，1人因本身有阑尾炎转外科，和这次无关。夜里又来看了4个
，都不用住院，累计27人。疾控结果出来了，是诺如病毒，和食堂饭菜没有关系。学校停课三天消毒，食堂下周一恢复。没有重
症，没有死亡。
""",
        "Tells on without a tag: a follow-up in all but name; sick pupils are no casualties, nobody died.",
        unit="",
        standing="unknown",
        kind=maybe("initial", "follow_up"),
        source=OPEN,
        location=has("平川镇中心小学", absent=True, lacks=("23名",)),
        cause=has("诺如病毒", absent=True),
        casualties={"dead": maybe(0), "seriously_injured": maybe(0)},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "dead-within-days",
        DONGSHAN,
        "[2026-000203] 续报二",
        "2026-10-24T09:05",
        """
关于柳林村盛木家具加工坊粉尘燃爆：2名重伤员中1人于10月23日22时11分在市医院死亡（第4天），家属情绪稳定。截至今日
累计死亡2人，重伤1人，轻伤1人。直接经济损失最后核为41万元，比首报34.8万元增加，主要是隔壁仓库的板材。消防认定为
除尘管道积尘遇火花。全镇11家加工点整改完7家。联系人信息员甲，10000000011。
""",
        "One of the badly hurt has died: the sums as they stand today.",
        kind="follow_up",
        incident="2026-000203",
        source=OPEN,
        location=has("盛木家具加工坊", absent=True, lacks=("22时",)),
        cause=has("积尘遇火花", absent=True),
        casualties={"dead": 2, "seriously_injured": 1, "slightly_injured": 1},
        property_loss=410000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "no-change-at-the-turn",
        FIRE_DUTY,
        "Re: [2026-000058] 老林坡火场 续报四",
        "2026-03-10T08:00",
        """
8时交接班：火场无烟点，无复燃，看守12人换成10人，伤亡情况同前（无人员伤亡）。下午5点再报一次，如果没变化就撤。值班员己
""",
        "At the change of shifts nothing has changed.",
        kind="follow_up",
        incident="2026-000058",
        unit="fire-prevention-centre",
        source=OPEN,
        location=has("老林坡", absent=True),
        casualties=NONE_HURT,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员己"), None),
    ),
)

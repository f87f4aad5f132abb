"""Later: schools, meals, water, crowds, houses, rumours: what towns and bureaus write about people together."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.later_writing import (
    COUNTY_EMERGENCY,
    COUNTY_HEALTH,
    COUNTY_MARKETS,
    COUNTY_SCHOOLS,
    NO_AMOUNT,
    OTHER_TOWN,
    either,
    mail,
)
from tests.corpus.written.people import BUREAU, DONGSHAN, DONGSHAN_DUTY, OFFICE_DUTY, XIHE_DUTY

_POLICE: Final = "gonganju-zhihui@example.com"
_WATERWORKS: Final = "shuisi-diaodu@example.com"

WRITTEN: Final = (
    mail(
        "school-bellyache",
        COUNTY_SCHOOLS,
        "关于平川镇中心小学部分学生身体不适的情况",
        "2026-04-16T15:30",
        """
4月16日12时40分起，平川镇中心小学陆续有学生反映肚子痛、想吐，至14时共有23人到校医室，校方随即联系家长并用校车送镇卫生院。经诊治，17人输液后缓解回家，6人留院观察，生命体征平稳。当天在校午餐师生612人。

市监、疾控已对留样食品和饮用水采样，结果明天上午出。学校食堂暂停供餐，改由家长接回用餐。我局分管副局长和镇分管领
导在卫生院陪护学生。

县教育局值班室 吴老师 100 0000 0072
""",
        "Cases of illness are no casualties; of the span the beginning may stand.",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at=maybe("2026-04-16T12:40:00+08:00"),
        location=has("平川镇中心小学", lacks=("12时", "肚子痛")),
        cause=OPEN,
        casualties=None,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(OPEN, OPEN),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("吴老师"), maybe("10000000072")),
    ),
    mail(
        "stairs-at-school",
        COUNTY_SCHOOLS,
        "龙潭乡初级中学学生拥挤摔倒",
        "2026-11-18T09:25",
        """
龙潭乡初级中学11月18日课间操下楼时（8时12分），教学楼二楼转角处一名学生绊倒引起后面多人叠压。班主任和值日老师当
即疏散，过程约2分钟。共11名学生送乡卫生院检查，其中2人骨折转县医院，按院方口径属重伤，5人软组织挫伤属轻伤，4人检
查后没有问题已返校。没有学生死亡。

家长已全部通知到位。校长停职接受调查，全县中小学今日起错峰下楼，我局督导组两天内走完一遍。教育局局长严某、龙潭乡
乡长都在学校。
""",
        "Eleven seen by a doctor: two badly, five slightly hurt, four not at all.",
        unit="",
        standing="unknown",
        occurred_at="2026-11-18T08:12",
        location=has("龙潭乡初级中学", lacks=("8时12", "绊倒")),
        cause=OPEN,
        casualties={"dead": 0, "seriously_injured": 2, "slightly_injured": 5, "trapped": maybe(0)},
        leaders_on_scene=(True, has("严某")),
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "mushrooms",
        COUNTY_MARKETS,
        "龙潭乡农户误食野生菌",
        "2026-07-28T11:45",
        """
7月27日晚7时左右，龙潭乡观音岩村农户郭某家7人吃自采野生菌，28日3时起先后呕吐。乡卫生院6时15分接诊后报我局和县卫健局。郭某父亲（74岁）9时20分在县医院死亡，3人肝功能异常在ICU，3人洗胃后留观。剩余菌子已封存送检。县里已发短信提醒，集市野生菌摊点全部清理。

县市场监督管理局餐饮股
""",
        "A meal in the evening, illness at night: either moment or none; one has died, the others are ill.",
        charset="gbk",
        way="8bit",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at=maybe("2026-07-27T19:00:00+08:00", "2026-07-28T03:00:00+08:00"),
        location=has("观音岩村", lacks=("7时", "呕吐")),
        cause=has("野生菌", absent=True),
        casualties={"dead": 1},
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "water-smells-of-diesel",
        _WATERWORKS,
        "二水厂出水异味",
        "2026-12-03T09:40",
        """
今早6点20以后陆续接到居民电话说自来水有柴油味，到9点共37个。我司7时05分停了二水厂取水泵，改由一水厂和应急井供水
，管网在冲洗。取水口上游3公里处公路边有油罐车冲洗的痕迹，环保在查。影响城南4个社区约2.1万人，送水车12台已经出去
了。目前没有接到因喝水就医的报告。水质检测10点半出第一批。

县自来水公司调度 10000000076
""",
        "The hours of calls are not that of the event; nobody has asked for a doctor.",
        unit="",
        standing="unknown",
        source=has("居民", absent=True),
        location=has("二水厂", lacks=("柴油味", "6点"), absent=True),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(OPEN, maybe("10000000076")),
    ),
    mail(
        "unpaid-wages",
        BUREAU,
        "县政府门口农民工聚集情况",
        "2026-01-26T10:20",
        """
上午8点50左右，新城三期项目约70名木工、钢筋工在县政府西门聚集，打出横幅要工资，称项目方欠7个班组工资共312万元。
信访、人社、住建和公安到场劝导，没有堵路，没有过激行为，也没有人受伤。9点40选出5名代表进信访大厅谈，其余人在门口
等。分管副县长范某接访。开发商代表11点到，拟先从监管账户划150万，年前发清。
""",
        "Wages owed are no loss; seventy gathered are no casualties.",
        shown="值班室",
        unit="",
        standing="unknown",
        occurred_at="2026-01-26T08:50",
        location=has("县政府西门", lacks=("8点", "聚集")),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("范某", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "road-blocked-over-land",
        DONGSHAN,
        "征地纠纷堵路",
        "2026-03-31T16:00",
        """
3月31日14时10分起，柳林村二组部分村民二十几个人因为高压线塔基占地补偿谈不拢，把施工便道用石头堵了。施工队要强行通过，推搡中2名村民、1名辅警受轻伤，都是皮外伤，已处理。派出所15时控制住局面，便道还没通。施工方称误工一天损失四万多。张三镇长在现场做工作，明天上午在镇里开三方协调会。
""",
        "Two villagers and an auxiliary policeman slightly hurt; 四万多 is no amount.",
        occurred_at="2026-03-31T14:10",
        location=has("柳林村二组", lacks=("14时", "补偿")),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": maybe(0), "slightly_injured": 3},
        property_loss=NO_AMOUNT,
        trend=OPEN,
        leaders_on_scene=(True, has("张三")),
        measures=OPEN,
        next_steps=has("协调会", absent=True),
    ),
    mail(
        "rumour-of-a-kindergarten",
        _POLICE,
        "关于网传“幼儿园砍人”的核查",
        "2026-05-13T11:35",
        """
5月13日9时许，本地微信群流传“城西幼儿园有人持刀砍死5个娃娃”。经查：当日8时31分，城关街道城西幼儿园门口两名家长因停车争执，一方从车上拿出修车扳手打伤另一方手臂，伤者经诊断为轻伤，无其他人员受伤，幼儿已正常入园。所传砍人、死人均系谣言，造谣者陶某已被传唤。打人者已控制。网警已要求3个群的群主清理。
""",
        "Five dead are a rumour; one parent is slightly hurt at 8:31.",
        shown="公安局指挥中心",
        charset="gb18030",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at="2026-05-13T08:31",
        location=has("城西幼儿园", lacks=("8时31", "争执", "砍")),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": maybe(0), "slightly_injured": 1},
        scope=OPEN,
        measures=OPEN,
    ),
    mail(
        "house-under-repair",
        OTHER_TOWN,
        "自建房倒塌",
        "2026-06-03T12:00",
        """
平川镇6月3日上午9点05分老街62号一栋三层自建房装修时倒了。开始邻居讲埋了五六个，后来包工头点名确认里面当时是8个人
。消防、挖机9点半开始挖，10点12挖出第一个，活的；10点40又出来3个，一个没救过来；11点25再出来2个，都是轻伤。到我
发这个邮件的时候还有2个没出来，能听到敲击声。救出来活着的5个里面重伤2个轻伤3个，都在县医院。镇里书记、镇长、住建
局长全在。隔壁60号、64号的住户已经喊出来了。
""",
        "Eight inside: six out, one of them dead, two badly and three slightly hurt; two still below.",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at="2026-06-03T09:05",
        location=has("老街62号", lacks=("9点", "倒了")),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 3, "trapped": 2},
        leaders_on_scene=(True, has("镇长")),
        measures=OPEN,
    ),
    mail(
        "slip-set-right",
        XIHE_DUTY,
        "西河镇 石灰窑 烫伤",
        "2026-10-08T15:22",
        """
10月8日14:35，西河镇兴旺石灰窑出料口喷料，烫伤工人，重伤3人、轻伤4人，已送县医院烧伤科。窑已停火。原因还不清楚。

更正：上面打错了，重伤是2人，轻伤还是4人，一共6个。
""",
        "The writer sets a figure right in the same mail.",
        unit="xihe-town",
        occurred_at="2026-10-08T14:35",
        location=has("兴旺石灰窑", lacks=("14:35", "喷料")),
        cause=OPEN,
        casualties={"seriously_injured": maybe(2), "slightly_injured": 4},
        measures=OPEN,
    ),
    mail(
        "forwarded-by-the-office",
        OFFICE_DUTY,
        "转报：西河镇桥头小学围墙倒塌",
        "2026-08-30T18:20",
        """
西河镇人民政府8月30日17时50分电话报告：当日17时20分，桥头小学操场东侧围墙在雨中倒塌，倒塌长度18米。因放假，校内
没有学生，门卫老两口无恙，无人员伤亡。围墙外停放的2辆轿车被砸，车损约3.6万元。镇里已拉警戒，李四同志到场查看，通
知学校9月1日开学走西门。墙体重建由教育局列入计划。

办公室值班员甲
""",
        "The office passes on what a town told it; called at 17:50, fallen at 17:20.",
        kind=maybe("initial", "phone"),
        unit=maybe("xihe-town"),
        source=has("西河镇人民政府", absent=True),
        occurred_at="2026-08-30T17:20",
        location=has("桥头小学", lacks=("17时", "倒塌")),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=36000,
        leaders_on_scene=(True, has("李四")),
        measures=OPEN,
        next_steps=OPEN,
        informant=(OPEN, None),
    ),
    mail(
        "restaurant-blast",
        COUNTY_EMERGENCY,
        "城关街道饭店闪爆",
        "2026-12-08T13:55",
        """
我中心12时41分接119通报，城关街道美食街“老味道”饭店12时36分发生燃气闪爆。截至13时40分，已搜救出人员14人，其中2人
遇难，重伤4人，轻伤8人；商家报称还有1名帮厨联系不上，正在二次搜寻。临街6间商铺玻璃震碎，路边车辆受损9台，财产损
失正在统计。县委书记、县长到现场指挥，县委宣传部统一发布信息。燃气已从调压箱切断，周边200米交通管制，后厨气瓶来
源由公安和市监追查，事故原因正在调查。

县应急指挥中心 值班长 老魏 100-0000-0077
""",
        "Fourteen brought out are two dead, four badly and eight slightly hurt; one helper is out of touch.",
        unit="",
        standing="unknown",
        source=has("119", absent=True),
        occurred_at="2026-12-08T12:36",
        location=has("美食街", lacks=("12时", "闪爆")),
        cause=OPEN,
        casualties={"dead": 2, "missing": maybe(1), "seriously_injured": 4, "slightly_injured": 8},
        property_loss=VERIFIED,
        scope=OPEN,
        leaders_on_scene=(True, has("县长")),
        measures=OPEN,
        next_steps=OPEN,
        informant=(either("老魏", "值班长老魏", "值班长 老魏"), "10000000077"),
    ),
    mail(
        "home-for-the-aged",
        COUNTY_HEALTH,
        "敬老院冒烟疏散情况",
        "2026-01-12T23:50",
        """
22时48分白水镇敬老院二楼配电间冒烟，值班护工拉断总闸并喊人，全院54名老人和6名工作人员都转到院坝和食堂，其中卧床9人由派出所民警背下来。消防23时03分到场，没有明火。3名老人受凉血压高，120接到镇卫生院观察，其余都好，没有人受伤。今晚安置在镇小学宿舍，被褥已送到。民政局正在核实电路情况。白水镇镇长姚某在场。

县卫生健康局值班员 小孔
""",
        "No day is told: the latest night before receipt; high blood pressure is no injury.",
        unit="",
        standing="unknown",
        occurred_at="2026-01-12T22:48",
        location=has("白水镇敬老院", lacks=("22时", "冒烟")),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        leaders_on_scene=(True, has("姚某")),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("小孔"), None),
    ),
    mail(
        "campers-below-the-weir",
        DONGSHAN_DUTY,
        "河滩露营人员被困",
        "2026-08-09T07:15",
        """
昨晚东山镇沙坝河中间的河心滩有游客搭帐篷露营，今早5时40分上游电站放水，水涨上来把滩围了，报警说困了12个人，有3个
小孩。村里先用门板木筏接出4个，消防橡皮艇6点50又接出来6个，现在还有2个在滩上大石头上，人没受伤，水还在涨。已联系
电站关闸，张三镇长在岸边指挥。
""",
        "Twelve cut off, four and six taken out, two still there.",
        source=OPEN,
        occurred_at="2026-08-09T05:40",
        location=has("沙坝河", lacks=("5时", "放水")),
        cause=OPEN,
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": 2,
        },
        trend=OPEN,
        leaders_on_scene=(True, has("张三")),
        measures=OPEN,
    ),
)

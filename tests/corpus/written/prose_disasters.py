"""Free text about nature: landslides, fires in the forest, floods, weather."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import BUREAU, DONGSHAN, DONGSHAN_DUTY, FIRE, GEOLOGY, NANPING, STRANGER, XIHE
from tests.corpus.written.prose import prose

WRITTEN: Final = (
    prose(
        "prose-landslide",
        DONGSHAN,
        "东山镇关于青石村山体滑坡的情况报告",
        "2026-07-14T04:05",
        """
县局办公室：

据青石村村委会电话报告，7月14日凌晨3时许，东山镇青石村三组发生山体滑坡，滑坡体约1200立方米，
造成2户农房被埋，1人遇难，3人失联，2人轻伤。事故原因为近期持续强降雨。

接报后，镇党委书记、镇长张三立即带领镇应急队25人赶赴现场，开展搜救并转移周边群众18户67人。
直接经济损失初步估计85万元。目前坡体仍不稳定，有再次滑动的可能。下一步，将请县地环部门现场研判，继续全力搜救失联人员。

东山镇人民政府

2026年7月14日

联系人：信息员甲，电话10000000011
""",
        "The usual report: the people moved are no casualties.",
        source=has("青石村村委会", absent=True),
        occurred_at="2026-07-14T03:00",
        location=has("青石村三组", lacks=("凌晨", "滑坡体")),
        cause=has("强降雨", absent=True),
        casualties={"dead": 1, "missing": 3, "slightly_injured": 2},
        property_loss=850000,
        scope=OPEN,
        trend=has("再次滑动", absent=True),
        leaders_on_scene=(maybe(True), has("张三", absent=True)),
        measures="应急队25人",
        next_steps=has("继续全力搜救", absent=True),
        informant=("信息员甲", "10000000011"),
    ),
    prose(
        "prose-landslide-half-past-midnight",
        DONGSHAN_DUTY,
        "东山镇云盘村滑坡",
        "2026-07-15T01:12",
        """
今日零时30分左右，东山镇云盘村一组屋后边坡垮塌，方量约五十立方米，压坏厨房一间，无人员伤亡，直接经济损失约贰万元。
我镇已组织村组干部到场，劝离住户两户七人。
""",
        "零时30分左右; amounts in Chinese numerals; households and people moved.",
        occurred_at="2026-07-15T00:30",
        location=has("云盘村一组", lacks=("零时",)),
        casualties=NONE_HURT,
        property_loss=maybe(20000),
        measures=has("劝离住户", absent=True),
        leaders_on_scene=OPEN,
    ),
    prose(
        "prose-debris-flow",
        GEOLOGY,
        "关于东山镇大沟泥石流灾害的速报",
        "2026-07-02T08:10",
        """
2026年7月2日5时40分，东山镇云盘村大沟发生泥石流，冲出固体物质约3万立方米。截至7时30分，已造成4人死亡、
11人失踪、6人受伤（其中重伤2人、轻伤4人），冲毁房屋14间、桥梁1座，淹没农田120亩，直接经济损失约1.3亿元。
全村213户、871人已全部转移安置。
""",
        "Many figures that are none of people harmed; the time up to which counts is not that of occurrence.",
        unit="geology-section",
        occurred_at="2026-07-02T05:40",
        location=has("云盘村大沟", lacks=("5时40分",)),
        casualties={"dead": 4, "missing": 11, "seriously_injured": 2, "slightly_injured": 4},
        property_loss=130000000,
        measures=has("转移安置", absent=True),
        scope=OPEN,
    ),
    prose(
        "prose-forest-fire",
        NANPING,
        "国有南坪林场二工区森林火灾首报",
        "2026-03-18T15:20",
        """
3月18日14时35分，国有南坪林场二工区大坪子发生森林火灾。经初步勘查，起火原因系附近村民烧秸秆引燃。
过火面积约12亩，无人员伤亡和重要设施受损，财产损失正在核实。
林场已投入扑火队员65人、风力灭火机20台、水车3辆，场长王五在现场指挥。现场风力3至4级，火势正向西南方向蔓延。
下一步将增调县森林消防专业队60人，开设隔离带，严防火势越过山脊。

信息员丙 10000000018
""",
        "A forest fire; fire fighters and machines are numbers, too.",
        unit="nanping-forest-farm",
        occurred_at="2026-03-18T14:35",
        location=has("二工区大坪子", lacks=("发生",)),
        cause=has("烧秸秆", absent=True),
        casualties=NONE_HURT,
        property_loss=VERIFIED,
        leaders_on_scene=(maybe(True), has("王五", absent=True)),
        measures=has("65人", lacks=("增调",)),
        trend=has("蔓延", absent=True),
        next_steps=has("隔离带", absent=True),
        informant=(maybe("信息员丙"), maybe("10000000018")),
    ),
    prose(
        "prose-forest-fire-injured-fighters",
        FIRE,
        "黑松坡火场情况",
        "2026-03-19T09:30",
        """
昨晚11点半左右，东山镇黑松坡突发森林火灾。今晨6时，一支扑火小队在清理余火时遇风向突变，3名队员被大火围困，
其中2人牺牲、1人重伤。目前火场仍有明火，已调集400余人、直升机2架扑救。
""",
        "Of three surrounded two died and one is hurt: nobody is trapped any more.",
        unit="fire-prevention-centre",
        occurred_at="2026-03-18T23:30",
        location=has("黑松坡", lacks=("昨晚",)),
        casualties={"dead": maybe(2), "seriously_injured": 1, "trapped": maybe(0)},
        measures=has("直升机2架", absent=True),
        trend=has("仍有明火", absent=True),
    ),
    prose(
        "prose-smoke-no-hour",
        NANPING,
        "南坪林场监测到热点",
        "2026-02-11T16:45",
        """
今天下午，国有南坪林场三号瞭望塔发现一处烟点，值班员已前往核查。有无人员伤亡目前不清楚，后续情况另报。
""",
        "An afternoon is no time; what is not known is not zero.",
        unit="nanping-forest-farm",
        location=has("三号瞭望塔", absent=True),
        casualties=VERIFIED | {"may_be_absent": True},
        source=OPEN,
        measures=has("前往核查", absent=True),
        next_steps=OPEN,
    ),
    prose(
        "prose-flood",
        XIHE,
        "【特急】西河镇洪涝灾情",
        "2026-08-03T07:35",
        """
受上游强降雨影响，8月3日4时20分起西河镇境内西河水位快速上涨，5时洪峰过境，水位超警戒2.1米。
截至3日7时，沿河3个村1260户4830人受灾，紧急转移2100余人，农作物受灾面积3600亩，倒塌房屋27间，死亡大牲畜45头、
家禽1200只，尚未接到人员伤亡报告。直接经济损失约2600万元。镇上有37人被困老街楼顶，冲锋舟正在逐户接转。
""",
        "Affected and moved people, dead cattle, collapsed houses; none reported yet is no sure zero.",
        unit="xihe-town",
        cls="critical",
        occurred_at="2026-08-03T04:20",
        location=has("西河镇", absent=True),
        cause=has("强降雨", absent=True),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": 37,
        },
        property_loss=26000000,
        scope=has("3个村", absent=True),
        measures=has("冲锋舟", absent=True),
    ),
    prose(
        "prose-flood-tourists",
        XIHE,
        "西河镇河滩游客被困",
        "2026-08-09T18:02",
        """
8月9日17时25分，西河镇下坝河滩因上游电站泄水，致使上百名游客被困河心洲。公安、消防、镇应急队共80人正在营救，
已救出三十余人，暂无人员伤亡。
""",
        "More than a hundred trapped, some rescued since: how many still are is not said.",
        unit="xihe-town",
        occurred_at="2026-08-09T17:25",
        location=has("下坝河滩", lacks=("因上游",)),
        cause=has("泄水", absent=True),
        casualties=NONE_HURT | {"trapped": None},
        measures=has("营救", absent=True),
    ),
    prose(
        "prose-rescued-in-part",
        DONGSHAN,
        "东山镇塌方致群众被困",
        "2026-08-11T12:40",
        """
8月11日上午11点50分，东山镇柳林村进村隧洞口塌方，8人被困。经全力救援，12时30分已有5人获救，均无生命危险，尚有3人被困。
现场救援由副镇长指挥，县消防大队2车12人在场。
""",
        "First eight trapped, now three: what holds at the time of the report is right.",
        occurred_at="2026-08-11T11:50",
        location=has("柳林村", lacks=("上午",)),
        casualties={"trapped": 3},
        measures=has("县消防大队", absent=True),
        leaders_on_scene=(maybe(True), has("副镇长", absent=True)),
    ),
    prose(
        "prose-earth-crack",
        GEOLOGY,
        "地质环境股：白岩村地裂缝险情",
        "2026-09-14T10:20",
        """
14日8时10分，巡查员在东山镇白岩村二组发现地裂缝3条，最长42米、宽15厘米，威胁下方9户35人生命财产安全。未造成人员伤亡。
目前已撤离全部35人，落实24小时专人监测。
""",
        "14日 without month; people threatened and moved are not harmed.",
        unit="geology-section",
        occurred_at="2026-09-14T08:10",
        location=has("白岩村二组", lacks=("发现",)),
        source=has("巡查员", absent=True),
        casualties=NONE_HURT,
        scope=has("35人", absent=True),
        measures="撤离全部35人",
    ),
    prose(
        "prose-day-of-last-month",
        XIHE,
        "西河镇石桥村屋后垮塌",
        "2026-10-01T00:40",
        """
30日23时15分许，西河镇石桥村二组农户屋后挡墙垮塌，砸中卧室，1人被压，救出时已无生命体征，另有1名儿童擦伤。
""",
        "The 30th is that of last month; a death told without the word.",
        unit="xihe-town",
        occurred_at="2026-09-30T23:15",
        location=has("石桥村二组", lacks=("30日",)),
        casualties={"dead": maybe(1), "slightly_injured": maybe(1), "trapped": maybe(0)},
    ),
    prose(
        "prose-weather-warning",
        BUREAU,
        "暴雨橙色预警信号",
        "2026-08-01T16:05",
        """
示例县气象台8月1日16时发布暴雨橙色预警信号：预计未来3小时东山镇、西河镇将出现50毫米以上降雨，
可能引发山洪、滑坡等灾害，请有关单位做好防范。
""",
        "A warning of what has not happened: nobody is harmed, or said not to be.",
        unit="",
        standing="unknown",
        source=has("气象台", absent=True),
        occurred_at=maybe("2026-08-01T16:00:00+08:00"),
        location=has("东山镇", absent=True),
        scope=OPEN,
        trend=OPEN,
        next_steps=OPEN,
        cause=None,
    ),
    prose(
        "prose-forecast-of-danger",
        FIRE,
        "未来三天森林火险趋势",
        "2026-02-20T17:30",
        """
预计2月21日至23日我县以晴到多云天气为主，东部火险等级为四级、局地五级。去年同期全县发生森林火灾2起，死亡1人。
请各林场、乡镇加强巡护，严控野外用火。
""",
        "A forecast with last year's casualties: none of it is of now.",
        unit="fire-prevention-centre",
        location=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        cause=None,
    ),
    prose(
        "prose-pests",
        NANPING,
        "国有南坪林场松材线虫病疑似疫情",
        "2026-09-22T11:05",
        """
9月22日上午10时，我场护林员在四工区巡护时发现枯死松树37株，疑似松材线虫病，面积约60亩。
已取样送检，并对疫木做好标记封锁。无人员伤亡，经济损失约4.5万元。
""",
        "37 dead trees; no people.",
        unit="nanping-forest-farm",
        source=has("护林员", absent=True),
        occurred_at="2026-09-22T10:00",
        location=has("四工区", lacks=("枯死",)),
        casualties=NONE_HURT,
        property_loss=45000,
        measures="取样送检",
        scope=OPEN,
    ),
    prose(
        "prose-cattle",
        STRANGER,
        "雷击",
        "2026-06-30T20:15",
        """
今天傍晚6点多，西河镇桥头村后山遭雷击，死了12头羊、2头牛，放羊的人没事。损失大概四五万块钱。
""",
        "A villager's words: dead sheep, a shepherd unharmed, a vague hour and a range of loss.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-06-30T18:00:00+08:00"),
        location=has("桥头村", absent=True),
        cause=has("雷击", absent=True),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=has("四五万", absent=True),
    ),
    prose(
        "prose-at-least-missing",
        DONGSHAN,
        "【紧急】东山镇云盘村二组特大泥石流",
        "2026-07-20T02:10",
        """
20日1时20分左右，东山镇云盘村二组发生泥石流，十余户房屋被冲毁，目前已确认两人遇难，另有十来人失去联系，
受伤人数正在核实。道路、通信中断，具体损失正在统计。
""",
        "两人, 十来人, injured being verified, loss being counted.",
        cls="urgent",
        occurred_at="2026-07-20T01:20",
        location=has("云盘村二组", lacks=("左右",)),
        casualties={
            "dead": 2,
            "missing": maybe({"at_least": 10}),
            "seriously_injured": maybe("being verified"),
            "slightly_injured": maybe("being verified"),
        },
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
    ),
)

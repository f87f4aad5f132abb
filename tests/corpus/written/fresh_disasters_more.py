"""Fresh: dams, rocks, snow, lightning, wind and pests, as those in charge report them."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, at_least, has, maybe
from tests.corpus.written.fresh_mail import fresh, nothing_of, told
from tests.corpus.written.people import DONGSHAN, NANPING

_GEOLOGY_HEAD: Final = "geology-head@example.org"
_WATER: Final = "shuiliju@example.net"

WRITTEN: Final = (
    fresh(
        "piping-at-the-dam",
        _WATER,
        "黄沙水库险情专报",
        "2026-07-09T23:35",
        """
7月9日21时15分，巡坝员在东山镇黄沙水库（小Ⅱ型，总库容37万立方米）大坝下游坡脚发现一处管涌，孔口直径约8厘
米，出水浑浊。当前库水位412.6米，距坝顶1.9米。

接报后，县水利局立即派出专家组，与东山镇抢险队60余人会合，22时起采用砂石反滤围井进行抢护，并开启放水涵加大泄
量。下游黄沙、李家坝两个村287户1034人于22时50分前全部转移，无人员伤亡。

截至23时30分，出水已变清，流量减小，险情基本得到控制。县防指值班领导和我局局长均在现场。下一步将昼夜巡查，待
库水位降至死水位后彻底除险加固。

示例县水利局防御科 联系人老郑 10000000047
""",
        "A danger found and checked; a water bureau unknown to the directory; the town is a mere place.",
        indent=True,
        shown="水利局防御科",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-07-09T21:15:00+08:00"),
        location=has("黄沙水库", lacks=("21时15分", "管涌")),
        source=told("巡坝员"),
        casualties=NONE_HURT,
        cause=OPEN,
        scope=OPEN,
        trend=told("基本得到控制", lacks=("除险加固",)),
        leaders_on_scene=(True, told("局长")),
        measures=nothing_of("除险加固"),
        next_steps=told("除险加固", lacks=("老郑",)),
        informant=(maybe("老郑"), maybe("10000000047")),
    ),
    fresh(
        "rock-on-a-van",
        _GEOLOGY_HEAD,
        "关于县道落石砸中车辆一事",
        "2026-09-03T18:22",
        """
今天17时08分左右，县道X214线东山镇鹰嘴岩段边坡崩塌，约5方石块滚落路面，其中一块砸中过路面包车副驾驶位置，车
上4人：副驾驶1人当场死亡，驾驶员和后排1人受伤（驾驶员肋骨骨折伤势较重，后排乘客轻微擦伤），另一名后排乘客未
受伤。

道路目前单边放行，交警在现场指挥。我股技术人员18时到场，初步看是前几天下雨加上风化造成的，坡面上还有两三方危
石悬着，随时可能再掉，已建议公路段封闭该段并尽快排危。

地质环境股 孙七 10000000024
""",
        "The four in the van, one by one; the head of the section is the one who writes.",
        unit="geology-section",
        occurred_at="2026-09-03T17:08",
        location=has("鹰嘴岩", lacks=("17时08分", "石块")),
        cause=told("风化"),
        casualties={
            "dead": 1,
            "seriously_injured": maybe(1),
            "slightly_injured": maybe(1),
        },
        scope=OPEN,
        trend=told("危石"),
        measures=OPEN,
        next_steps=OPEN,
        leaders_on_scene=OPEN,
        informant=(maybe("孙七"), maybe("10000000024")),
    ),
    fresh(
        "snow-on-the-market",
        DONGSHAN,
        "东山镇农贸市场钢棚被雪压塌",
        "2026-01-25T07:50",
        """
受强降雪影响，1月25日6时40分许，东山镇农贸市场西区钢结构顶棚发生垮塌，垮塌面积约700平方米。时值早市备货，棚
内商户20余人，多数自行跑出，经反复搜救，共救出被压人员8人，其中死亡1人、重伤2人、轻伤5人，现场已无被困人员。

镇长张三6时55分赶到，现场由消防、民兵、商户共同搜救，120出动5车次。市场已关闭。直接经济损失约130万元（初估）。

下一步：对全镇同类钢棚、大棚连夜除雪加固；做好伤亡人员家属接待；配合住建部门鉴定。

信息员甲（100 0000 0011）
""",
        "Eight were under the roof and all are out; who stood under it is not counted.",
        indent=True,
        charset="gbk",
        occurred_at="2026-01-25T06:40",
        location=has("东山镇农贸市场", lacks=("6时40分", "垮塌")),
        cause=told("降雪"),
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 5, "trapped": 0},
        property_loss=1300000,
        scope=OPEN,
        leaders_on_scene=(True, "张三"),
        measures=nothing_of("130万元", "除雪加固"),
        next_steps=has("除雪加固", "住建部门鉴定", lacks=("信息员甲",)),
        informant=("信息员甲", "10000000011"),
    ),
    fresh(
        "lightning-night",
        NANPING,
        "南坪林场雷击火情况",
        "2026-05-27T01:10",
        """
5月26日晚11时35分前后雷暴过境，我场四工区黄草梁山脊上一棵枯立木被雷击起火，正好有小雨，火没跑开，过火约半
亩，零点四十分扑灭，12名护林员守到天亮。人员安全，没有伤亡，损失就一棵枯树，可以忽略不计。现场无领导，由工区
长带队。
""",
        "Minutes before midnight reported after it; nobody hurt; no leader there; hardly a loss.",
        way="8bit",
        unit="nanping-forest-farm",
        occurred_at="2026-05-26T23:35",
        location=has("黄草梁", lacks=("11时", "雷击")),
        cause=told("雷"),
        casualties=NONE_HURT,
        property_loss=OPEN,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(False, OPEN),
        measures=nothing_of("忽略不计"),
        next_steps=OPEN,
    ),
    fresh(
        "wind-in-the-town",
        DONGSHAN,
        "东山镇大风灾害情况快报",
        "2026-04-15T21:00",
        """
今日18时12分至18时30分，我镇出现雷暴大风天气，最大风力11级。截至20时30分，全镇倒伏行道树60余棵，损坏广告牌23
块，2条10千伏线路跳闸。镇汽车站候车棚被掀翻，造成候车群众10余人受伤，其中重伤2人，均已送医；另有1名环卫工人
被断枝砸中头部，抢救无效死亡。

书记、镇长分别带队在汽车站和医院处置，派出所、供电所、城管队全员上岗。倒伏树木已清除八成，供电预计23时前恢
复。全镇损失正在逐村统计。

明日起对广告牌、候车棚逐一排查加固。

东山镇信息员甲 10000000011
""",
        "Ten or more hurt of whom two gravely; one dead elsewhere; mayor and secretary are at two places.",
        occurred_at="2026-04-15T18:12",
        location=OPEN,
        cause=OPEN,
        casualties={
            "dead": 1,
            "seriously_injured": 2,
            "slightly_injured": maybe(at_least(8)["value"]),
        },
        property_loss=VERIFIED,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), told("镇长")),
        measures=nothing_of("逐一排查加固"),
        next_steps=told("逐一排查加固", lacks=("信息员甲",)),
        informant=("信息员甲", "10000000011"),
    ),
    fresh(
        "wilting-pines",
        NANPING,
        "【重要信息】关于疑似松材线虫病疫木的报告",
        "2026-10-20T11:15",
        """
办公室：

10月19日9时左右，我场三工区护林员在秋季普查中于鹿角湾17小班发现枯死松树43株，针叶红褐、不脱落。技术员取样送
县检验中心，10月20日10时初检检出松材线虫，尚待省级中心复核。

发病面积约26亩，周边5公里内有松林约1.1万亩，如确诊存在扩散风险。我场已封锁现场，对43株疫木挂牌登记，禁止任何
松木外运。

下一步拟在省级复核结果出来后按规定伐除销毁，并在周边布设诱捕器60套。该病不危害人体健康，无人员伤亡。

国有南坪林场 信息员丙 10000000018
""",
        "A disease of trees, in the class of important information; people are not harmed.",
        unit="nanping-forest-farm",
        cls="important",
        occurred_at=maybe("2026-10-19T09:00:00+08:00"),
        location=has("鹿角湾", lacks=("10月19日", "枯死")),
        source=told("护林员"),
        cause=OPEN,
        casualties=NONE_HURT,
        scope=OPEN,
        trend=told("扩散风险"),
        measures=told("封锁现场", lacks=("诱捕器",)),
        next_steps=told("诱捕器"),
        informant=("信息员丙", "10000000018"),
    ),
)
"""The mails as they were written: further disasters."""

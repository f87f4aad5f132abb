"""Fresh: fires in the woods, water, slopes and weather, as forest farms, towns and sections report them."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.fresh_mail import fresh, nothing_of, told
from tests.corpus.written.people import FIRE, GEOLOGY, NANPING_DUTY, XIHE, XIHE_DUTY

_DONGSHAN_DUTY_B: Final = "dongshan-duty-b@example.org"
_FIRE_DUTY: Final = "fire-duty@example.org"

WRITTEN: Final = (
    fresh(
        "lookout-smoke",
        NANPING_DUTY,
        "国有南坪林场森林火情首报",
        "2026-04-05T14:06",
        """
4月5日13时42分，大尖山瞭望台值班员发现我场二工区32林班方向有烟柱，护林员13时55分抵近核实，系坟边烧纸引燃枯
草，火已上山，地表火为主，过火面积目测约15亩，植被为松柏混交林，西北风3到4级。

场长王五率专业扑火队42人携风力灭火机18台、水泵2台已到火场，东山镇半专业队30人正在增援途中。火场距最近的村民
点1.2公里，距加油站3公里，目前未威胁居民点和重要设施。无人员伤亡。火势向山脊方向蔓延，预计17时前可以合围。

下步措施：东、北两线开设隔离带，安排无人机盯火头，夜间留足看守力量。

值班员戊 10000000020
""",
        "The time of discovery stands for that of the fire; those who fight it are no casualties.",
        unit="nanping-forest-farm",
        occurred_at=maybe("2026-04-05T13:42:00+08:00"),
        location=has("32林班", lacks=("13时42分", "烟柱")),
        source=told("瞭望台"),
        cause=told("烧纸"),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=told("向山脊方向蔓延", lacks=("隔离带",)),
        leaders_on_scene=(True, "王五"),
        measures=nothing_of("隔离带"),
        next_steps=has("隔离带", "看守力量", lacks=("值班员戊",)),
        informant=(maybe("值班员戊"), maybe("10000000020")),
    ),
    fresh(
        "front-line-second",
        _FIRE_DUTY,
        "鸡冠岭森林火灾续报二",
        "2026-03-22T09:15",
        """
截至3月22日9时，鸡冠岭火场情况如下：

火场总过火面积约86公顷，较昨晚20时增加11公顷。经2架直升机吊桶洒水86吨、740余名扑火人员连夜扑打，南线、西线明
火已灭，转入看守；东线尚有约400米火线，北线悬崖地段有3处烟点。

21日夜间扑救中，1名队员右脚踝扭伤，属轻伤，已下山就医；无其他人员伤亡，无房屋损毁。

火场前指设在西河镇石桥村小学，县长任总指挥，森林防火中心主任赵六负责东线。

今天的打算：10时开始对东线实施总攻，力争14时前实现全线无明火。气象部门预报午后有5级阵风，前指已要求各队设置
安全员。
""",
        "A follow-up: the hour of 截至 is no time of occurrence; one sprained an ankle.",
        unit="fire-prevention-centre",
        kind="follow_up",
        location=told("鸡冠岭"),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": 1,
            "trapped": maybe(0),
        },
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), told("赵六")),
        measures=nothing_of("总攻"),
        next_steps=told("总攻"),
    ),
    fresh(
        "fire-closed",
        FIRE,
        "东山镇马头坡森林火灾终报",
        "2026-02-24T17:40",
        """
2月22日15时10分，东山镇马头坡发生森林火灾，经120余人10个小时扑救，23日1时20分明火全部扑灭，经看守36小时无复
燃，24日16时扑火队伍全部撤离。

经现场勘验，火场总面积11.4公顷，其中受害森林面积6.2公顷，烧毁林木折合蓄积约210立方米，直接经济损失38.6万元。
扑救过程中无人员伤亡。

起火原因已查明：马头村村民黎某在自家地边焚烧秸秆，遇大风失控。黎某已被森林公安采取强制措施。

下一步，我中心将以案释法，在全县播放警示片，对各村防火责任人进行约谈。

森林防火中心 信息员丁 10000000022
""",
        "A final report: the times of the fire's end are not that of its beginning.",
        indent=True,
        unit="fire-prevention-centre",
        kind="final",
        occurred_at="2026-02-22T15:10",
        location=has("马头坡", lacks=("15时10分", "森林火灾")),
        cause=told("焚烧秸秆"),
        casualties=NONE_HURT,
        property_loss=386000,
        scope=OPEN,
        trend=OPEN,
        measures=nothing_of("38.6万元", "以案释法"),
        next_steps=told("以案释法", lacks=("信息员丁",)),
        informant=("信息员丁", "10000000022"),
    ),
    fresh(
        "flash-flood",
        XIHE,
        "西河镇“6·18”山洪灾害情况报告",
        "2026-06-18T10:05",
        """
一、灾情基本情况

6月17日20时至18日6时，我镇普降暴雨到大暴雨，最大降雨点龙潭沟站降雨量187.4毫米。6月18日3时20分，龙潭沟村突发
山洪，冲毁沿沟民房5间、便桥2座、通组道路1.3公里，淹没农田约420亩。截至9时，已造成1人死亡、2人失联，转移安置
群众89户316人。全镇3个村停电，龙潭沟村通信中断。

二、应急处置情况

镇党委、政府于3时40分启动防汛Ⅱ级应急响应，镇长李四带领应急分队徒步进村，组织搜救失联人员。武装部民兵35人、
消防救援人员22人沿沟道两岸开展拉网式搜寻。电力、通信部门正在抢修。受灾群众集中安置在西河中学，食品、被褥已发
放到位。

三、下一步工作

一是继续全力搜救失联人员；二是加密巡查其余11处山洪隐患点；三是抓紧核查灾损，组织生产自救。

经济损失正在核查统计。

西河镇人民政府

（信息员乙，10000000015）
""",
        "Sections with numbers; the rain began the evening before, the flood came in the night.",
        indent=True,
        unit="xihe-town",
        occurred_at="2026-06-18T03:20",
        location=has("龙潭沟村", lacks=("3时20分", "冲毁")),
        cause=OPEN,
        casualties={"dead": 1, "missing": 2},
        property_loss=VERIFIED,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, "李四"),
        measures=has("Ⅱ级应急响应", lacks=("继续全力搜救", "经济损失")),
        next_steps=has("继续全力搜救", "灾损", lacks=("信息员乙", "Ⅱ级")),
        informant=("信息员乙", "10000000015"),
    ),
    fresh(
        "slide-on-houses",
        GEOLOGY,
        "灾情速报：东山镇白果树组滑坡",
        "2026-07-21T06:48",
        """
灾害发生时间为2026年7月21日5时10分，位置在东山镇柳林村白果树组屋后斜坡（非在册隐患点），类型为土质滑坡，规模
小型，滑体约1.2万立方米。

滑坡掩埋民房2户7间。因4时30分监测员吹哨预警，两户9人中8人提前撤出，1名老人返回取物被埋，6时15分挖出时已无生
命体征。后缘裂缝仍在变形，威胁下方6户27人，现已全部撤离至村委会。

引发因素主要为连续三日降雨。我股孙七带专业技术人员2名5时50分到达现场开展应急调查，正在布设裂缝报警器。

建议：禁止撤离群众返家，雨停后方可组织清理；将该点纳入隐患点管理。
""",
        "One who went back was buried and found dead; the threatened are no casualties; the warning came before.",
        unit="geology-section",
        occurred_at="2026-07-21T05:10",
        location=has("白果树组", lacks=("5时10分", "土质滑坡")),
        source=OPEN,
        cause=told("降雨"),
        casualties={"dead": 1, "trapped": maybe(0), "missing": maybe(0)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, "孙七"),
        measures=nothing_of("禁止撤离群众返家"),
        next_steps=told("禁止撤离群众返家"),
    ),
    fresh(
        "small-quake",
        _DONGSHAN_DUTY_B,
        "东山镇关于3.9级地震震情灾情的报告",
        "2026-08-15T02:20",
        """
据省地震台网正式测定，8月15日1时37分在邻县石门乡（北纬31.42度，东经104.87度）发生3.9级地震，震源深度9千米。
震中距我镇政府所在地约23公里，镇区震感明显，持续约3秒，部分居民下楼避险。

经对18个村（社区）电话摸排，截至2时10分，未接到人员伤亡和房屋倒塌的报告，水、电、路、通信正常，学校、水库、
尾矿库未见异常。

我镇已加强值班值守，组织村组干部进一步排查，密切关注余震和网络舆情。如有新情况立即上报。

东山镇值班室 值班员乙 100-0000-0013
""",
        "A quake next door that did nothing here: nobody has been told of as hurt.",
        occurred_at="2026-08-15T01:37",
        location=OPEN,
        source=told("地震台网"),
        casualties=ANY_ZERO,
        property_loss=maybe(0),
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员乙"), maybe("10000000013")),
    ),
    fresh(
        "hail-on-orchards",
        XIHE_DUTY,
        "西河镇冰雹灾情",
        "2026-05-04T19:30",
        """
5月4日16时50分至17时05分，我镇桃园、下坝、石桥三村遭受冰雹袭击，最大雹径约25毫米。据各村初步统计，果树受灾
3200余亩，大棚损毁140座，砸坏农房屋面26户、车辆11台，受灾人口2100余人，直接经济损失500余万元。无人员伤亡报告。

镇农业农村中心已组织技术员到田间指导，保险公司正在现场查勘。下步将做好受灾农户救助和补种。
""",
        "A span of time of which the beginning stands; a loss of which only the lower bound is told; no hurt reported.",
        unit="xihe-town",
        occurred_at="2026-05-04T16:50",
        location=has("桃园", "石桥", lacks=("16时50分", "冰雹")),
        source=OPEN,
        cause=OPEN,
        casualties=ANY_ZERO,
        property_loss=has("500余万元"),
        scope=OPEN,
        measures=nothing_of("500余万元", "补种"),
        next_steps=told("补种"),
    ),
)
"""The mails as they were written: disasters."""

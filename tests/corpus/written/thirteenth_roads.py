"""The thirteenth set: school buses, rail crossings, high-speed roads and bridges."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, Written, at_least, has, maybe
from tests.corpus.written.people import DONGSHAN, OFFICE_DUTY, XIHE, XIHE_DUTY
from tests.corpus.written.thirteenth_writing import EDUCATION, ROADS_BUREAU, VILLAGER, typed

WRITTEN: Final[tuple[Written, ...]] = (
    typed(
        "school-bus-in-the-ditch",
        EDUCATION,
        "关于启明幼儿园校车侧翻事故的快报",
        "2026-03-12T08:20",
        """
县委办、县政府办并各有关单位：
3月12日7时26分，启明幼儿园一辆校车（核载19人，实载幼儿16人、照管员1人、驾驶员1人）行至东山镇南圩村机耕路会车时，\
右前轮压垮路肩，侧翻于路边干沟。事故造成照管员左臂骨折，4名幼儿面部擦伤，均为轻伤，其余人员未见异常，全部送县妇幼保健院检查。
我局分管副局长、东山镇镇长张三、交警大队负责人均在医院和现场。
校车及驾驶人资质在有效期内，驾驶人排除酒驾。家长情绪总体稳定，正逐一联系监护人。
今日起全县校车途经的窄路重新勘线。
县教育局安全股　鄢某某　10000000049
""",
        "A broken arm and four grazes, all said to be slight.",
        unit="",
        standing="unknown",
        occurred_at="2026-03-12T07:26",
        location=has("东山镇南圩村", lacks=("7时26分", "压垮")),
        cause=has("路肩", absent=True),
        casualties={"slightly_injured": maybe(5), "seriously_injured": maybe(0), "dead": maybe(0)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("张三")),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("鄢某某"), maybe("10000000049")),
    ),
    typed(
        "rail-crossing",
        XIHE_DUTY,
        "西河镇铁路道口事故",
        "2026-10-04T06:36",
        """
【时间】10月4日5时48分
【地点】西河镇罗家铺无人看守铁路道口
【概况】一辆三轮摩托车抢越道口，与一列货运列车相撞
【伤亡】摩托车上3人，当场死亡2人，另1人重伤送医
【影响】该线停运52分钟，6时40分预计恢复通车
【已做】铁路公安勘查，镇派出所维持秩序，镇卫生院救护
【领导】副镇长葛某
【信息报送人】值班员丙 100 0000 0016
""",
        "Brackets for labels; a train expected to run again after the mail was received.",
        prose=False,
        unit="xihe-town",
        occurred_at="2026-10-04T05:48",
        location=has("罗家铺无人看守铁路道口", lacks=("三轮",)),
        cause=OPEN,
        nature=OPEN,
        casualties={"dead": 2, "seriously_injured": 1, "slightly_injured": maybe(0)},
        course=has("抢越道口", "相撞", lacks=("死亡",), absent=True),
        consequences=OPEN,
        matter=OPEN,
        scope=has("停运52分钟", lacks=("铁路公安",), absent=True),
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("葛某")),
        measures=has("铁路公安勘查", "镇卫生院救护", lacks=("葛某",)),
        informant=("值班员丙", "10000000016"),
    ),
    typed(
        "fog-pile-up",
        ROADS_BUREAU,
        "沪新高速团雾多车相撞（仍有人员被困）",
        "2026-12-05T07:44",
        """
县委值班室：
12月5日6时41分起，G×高速示例段K118至K120下行线突发团雾，先后发生3起追尾，涉及27辆车，其中危化品空罐车1辆。
截至7时35分，已救出被困人员9名（重伤4名、轻伤5名），确认2人死亡，仍有2人被卡在一辆厢式货车驾驶室内，消防正在破拆。
高速公路已双向封闭，示例东、西河互通实施分流，滞留车辆约3公里。
副县长齐某某、交警支队带班领导在现场；应急、卫健、生态环境部门人员到位，罐车无泄漏。
县交通运输局 7时40分报
""",
        "Eleven were caught, nine are out, two are still in the cab; the sum of vehicles and the length of the queue.",
        unit="",
        standing="unknown",
        occurred_at="2026-12-05T06:41",
        location=has("K118", lacks=("团雾多车", "6时41分")),
        cause=has("团雾", absent=True),
        casualties={"dead": 2, "seriously_injured": 4, "slightly_injured": 5, "trapped": 2, "missing": None},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("齐某某")),
        measures=OPEN,
        next_steps=OPEN,
    ),
    typed(
        "bridge-hit-by-truck",
        DONGSHAN,
        "三汊湖大桥限高架被撞",
        "2026-01-30T23:12",
        """
22:35 一台超高挂车撞上三汊湖大桥东头的限高架，架子塌了横在路上，桥本身看着没事，县公路中心明早来检测。
驾驶员轻微擦伤自己去卫生院了。桥已封，绕行X212。限高架值个三四万块钱吧。
东山 信息员甲
""",
        "A bare hour of the day; a guess at money that has no amount.",
        occurred_at="2026-01-30T22:35",
        location=has("三汊湖大桥东头", lacks=("22:35", "挂车")),
        cause=OPEN,
        casualties={"slightly_injured": maybe(1), "dead": maybe(0), "seriously_injured": maybe(0)},
        property_loss=has("三四万", absent=True),
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员甲"), None),
    ),
    typed(
        "coach-on-the-expressway",
        OFFICE_DUTY,
        "电话记录（10月2日）",
        "2026-10-02T13:40",
        """
电 话 记 录
来电单位：东山镇
来电人：值班员乙
来电号码：10000000013
来电时间：10月2日13时22分
接话人：办公室值班员甲
内容摘要：12时55分，东山镇服务区入口匝道，一辆旅游大巴与一辆小轿车刮擦，大巴载客38人，无人受伤，小轿车司机与大巴司机争执，\
大巴乘客下车围观，占了一条车道。交警已到，正在协调。车损约4千元。
领导批示：请东山镇持续关注。
""",
        "The office's note of a call from a unit; nobody hurt of thirty-eight; who took the call is no informant.",
        prose=True,
        kind=maybe("phone", "initial"),
        unit=maybe("dongshan-town"),
        source=OPEN,
        occurred_at="2026-10-02T12:55",
        location=has("服务区入口匝道", lacks=("12时55分", "大巴")),
        cause=OPEN,
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=4000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员乙"), maybe("10000000013")),
    ),
    typed(
        "tractor-overturned",
        VILLAGER,
        "拖拉机翻了",
        "2026-10-20T17:55",
        """
渔湾村口拖稻子的拖拉机翻沟里了，压着老徐的腿，刚把人抬出来，救护车还没来，快派车！！时间大概五点半。电话10000000042
""",
        "A cry for help: five thirty of the afternoon for a mail of a few minutes before six.",
        unit="",
        standing="unknown",
        kind="initial",
        occurred_at=maybe("2026-10-20T17:30:00+08:00"),
        location=has("渔湾村口", lacks=("翻沟里",), absent=True),
        cause=OPEN,
        casualties={"trapped": maybe(0)},
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(None, maybe("10000000042")),
    ),
    typed(
        "lithium-truck",
        ROADS_BUREAU,
        "【值班快报】运输电池货车起火",
        "2026-08-30T03:18",
        """
8月30日2时05分，沪新高速西河服务区大货车停车区，一辆装载锂电池的半挂货车车厢冒烟起火，引燃相邻货车2辆。
经消防全力扑救，3时10分明火被扑灭，无人员伤亡。3车车厢及货物烧毁，直接财产损失初步估算三百二十万元。
服务区内旅客和司机113人已疏散至对向服务区，加油站关停。起火原因待查。
县交通执法大队大队长现场处置。后续情况续报。
""",
        "The loss in Chinese numerals; 续报 announced in the last words.",
        unit="",
        standing="unknown",
        occurred_at="2026-08-30T02:05",
        location=has("西河服务区大货车停车区", lacks=("2时05分", "起火")),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=3200000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("大队长", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
    ),
    typed(
        "fair-stand-collapse",
        XIHE,
        "庙会看台垮塌",
        "2026-02-24T20:26",
        """
【紧急】西河镇正月庙会花鼓戏临时看台19时50分左右垮了一角，上面坐了一百多人，摔下来的有三四十个，送医院27人，\
其中重伤2人，轻伤20余人，没有死的。戏停了，人正在疏散，公安、消防都在。镇长书记都在现场。原因怕是超载。
""",
        "A lower bound of the slightly hurt; more fell than were taken to hospital; nobody dead in plain words.",
        unit="xihe-town",
        cls="urgent",
        occurred_at="2026-02-24T19:50",
        location=has("庙会", lacks=("19时50分", "垮了"), absent=True),
        cause=has("超载", absent=True),
        casualties={"dead": maybe(0), "seriously_injured": 2, "slightly_injured": at_least(20)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("镇长", absent=True)),
        measures=OPEN,
    ),
)

"""Times as officials write them: the moment of occurrence, or a doubt; never a time that has not come."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.core.reading.moments import occurrence
from incidentd.core.reading.readings import Doubt, Reading

SHANGHAI = ZoneInfo("Asia/Shanghai")
RECEIVED = datetime(2026, 11, 24, 4, 0, tzinfo=SHANGHAI)


def read(text: str, received_at: datetime = RECEIVED) -> str | None:
    """The value read, None where it is silence or a doubt; the local date and time alone, if the offset is ours."""
    found = occurrence(text, received_at)
    if not isinstance(found, Reading):
        return None
    assert found.passage
    assert found.how == "rule"
    return str(found.value).removesuffix(":00+08:00").replace("2026-", "", 1)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("凌晨3时许", "11-24T03:00"), ("零时30分左右", "11-24T00:30"), ("〇时三十分", "11-24T00:30"),
        ("今晨3时10分", "11-24T03:10"), ("今日凌晨3时20分", "11-24T03:20"), ("今日3时20分", "11-24T03:20"),
        ("3时20分，村民巡查时发现后山滑坡", "11-24T03:20"), ("3时20分，三工区发现可疑烟点", "11-24T03:20"),
        ("今日3时20分井下发生瓦斯爆炸", "11-24T03:20"), ("时间大约是3点20", "11-24T03:20"),
        ("3时起，学校先后出现发热学生23例", "11-24T03:00"), ("3时20分，8名游客被困河心洲", "11-24T03:20"),
        ("昨日23时40分", "11-23T23:40"), ("昨晚11点", "11-23T23:00"), ("昨天下午3时", "11-23T15:00"),
        ("前日上午9时", "11-22T09:00"), ("昨晚12点", "11-24T00:00"), ("23日晚上12点", "11-24T00:00"),
        ("14日3时", "11-14T03:00"), ("11月24日3时20分", "11-24T03:20"), ("2026年11月24日3时20分", "11-24T03:20"),
        ("11月23日24时", "11-24T00:00"), ("11月24日0时", "11-24T00:00"),
        ("２０２６年１１月２４日３时２０分", "11-24T03:20"),
        ("二〇二六年十一月二十四日三时二十分", "11-24T03:20"), ("03:20", "11-24T03:20"), ("３：２０", "11-24T03:20"),
        ("3点20分", "11-24T03:20"), ("3点20", "11-24T03:20"), ("3时05分", "11-24T03:05"),
        ("三点零五分", "11-24T03:05"),
        ("15点半", "11-23T15:30"), ("3时一刻", "11-24T03:15"), ("2时三刻", "11-24T02:45"), ("2点3刻", "11-24T02:45"),
        ("3点整", "11-24T03:00"),
        ("11-24 03:20", "11-24T03:20"), ("11/24 03:20发生", "11-24T03:20"), ("2026-11-24 03:20", "11-24T03:20"),
        ("2026/11/24 3:20", "11-24T03:20"), ("2026.11.24 3:20", "11-24T03:20"),
        ("2026年11月24日 03：20", "11-24T03:20"),
        ("2026-11-24T03:20:00+08:00", "11-24T03:20"), ("2026-11-24T03:20:15+08:00", "11-24T03:20:15+08:00"),
        ("2026-11-23T19:20:00Z", "11-23T19:20:00+00:00"), ("2026-11-23 19:20 UTC", "11-23T19:20:00+00:00"),
        ("24 November 2026 03:20", "11-24T03:20"), ("24 Nov 2026, 03:20", "11-24T03:20"),
        ("November 24, 2026 at 3:20 am", "11-24T03:20"), ("03:20 on 24 November 2026", "11-24T03:20"),
        ("yesterday 11:40 pm", "11-23T23:40"), ("下午3时", "11-23T15:00"), ("下午15时", "11-23T15:00"),
        ("中午12时", "11-23T12:00"), ("中午1点", "11-23T13:00"), ("凌晨12时", "11-24T00:00"),
        ("傍晚6时", "11-23T18:00"),
        ("夜间10时许", "11-23T22:00"), ("夜里2点", "11-24T02:00"), ("北京时间3时20分", "11-24T03:20"),
        ("11月24日（星期二）3时20分", "11-24T03:20"), ("2025年12月3日3时", "2025-12-03T03:00"),
        ("去年12月3日3时", "2025-12-03T03:00"),
        ("约3时20分", "11-24T03:20"), ("11月24日凌晨约3时20分许", "11-24T03:20"),
    ],
)  # fmt: skip
def test_a_time_is_read(text: str, moment: str) -> None:
    assert read(text) == moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("11月24日3时20分许，某县某镇某村发生山体滑坡，造成2人死亡。截至24日3时50分，现场已封控。", "11-24T03:20"),
        ("接报称，今日凌晨3时许，某路段发生塌方", "11-24T03:00"),
        ("自11月23日20时起，我县持续降雨，24日3时许引发某村山体滑坡，3时30分我站赶到现场", "11-24T03:00"),
        ("11月24日3时20分许，受持续降雨影响，某村后山发生山体滑坡", "11-24T03:20"),
        ("11月24日3时20分许，因连日降雨，某村后山发生山体滑坡", "11-24T03:20"),
        ("11月24日3时20分许，在某村后山发生山体滑坡，造成1人失联", "11-24T03:20"),
        ("事发时间：11月24日3时20分\n报告时间：11月24日3时50分", "11-24T03:20"),
        ("报告时间：3时50分\n事发时间：3时20分", "11-24T03:20"),
        ("11月24日凌晨3时许，某镇境内发生滑坡。滑坡发生于3时20分。", "11-24T03:20"),
        ("11月24日，某镇境内凌晨3时许发生山体滑坡", "11-24T03:00"),
        ("11月23日23时40分发生火灾，次日0时10分接报", "11-23T23:40"),
        ("11月24日3时10分发生滑坡，3时50分再次发生滑坡", "11-24T03:10"),
        ("2026年11月24日3时20分，某镇某村三组", "11-24T03:20"),
        ("3时20分许，某路段一货车侧翻", "11-24T03:20"),
        ("某村发生山体滑坡，时间为11月24日3时20分", "11-24T03:20"),
        ("A landslide occurred in the upper village at about 03:20 on 24 November 2026. We were informed at 03:30.",
         "11-24T03:20"),
        ("The fire broke out at 03:20 today; as of 03:50 it is under control", "11-24T03:20"),
        ("3时20分，我站接到报告。事故发生于2时50分。", "11-24T02:50"),
        ("11月24日5时，溃口成功合龙。此次险情自11月24日3时20分发生以来，累计投入1120人次。", "11-24T03:20"),
        ("11月24日3时20分左右，某村村民垂钓时鱼竿触碰高压线，当场死亡1人。供电所3时40分断电。", "11-24T03:20"),
    ],
)  # fmt: skip
def test_in_prose_the_time_is_the_incidents(text: str, moment: str) -> None:
    assert read(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        "今晨", "11月24日", "11月24日凌晨", "昨晚", "2月30日3时", "25时", "3时60分", "24时30分", "13月1日3时",
        "上午15时", "凌晨9时", "下午12时", "上午12时", "24日夜间2时", "昨晚2点", "4时2分", "4时20分",
        "2026年11月25日3时",
        "12月3日3时", "今日15时", "明年1月1日3时20分发生", "上月14日3时", "昨晚8点多", "3、4点发生", "三四点",
        "事发时间：3时20分至3时30分", "周一3时", "三天前3时",
        "11月23-24日3时发生", "Monday at 3:20", "3-5时", "3时10分至3时40分之间", "3:10-3:40", "03:20 CST",
        "04/05/2026 03:20", "20分钟前", "刚才", "次日3时发生",
        "24日3时20分，我站接到群众报告，某村发生山体滑坡", "3时20分许，群众报警称某处起火",
        "3时20分，救援人员发现1名失联人员遗体", "3时20分，接到报告称护林员发现烟点",
        "11月24日2时10分、3时10分先后发生两起滑坡", "2时10分发生滑坡。事故发生于3时10分。",
        "11月20日，我镇组织巡查。3时20分许发生塌方", "2019年7月24日曾发生滑坡",
    ],
)  # fmt: skip
def test_what_is_doubtful_is_no_time_of_occurrence(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    "text",
    ["", "要求做到三点：一是排查", "截至3时50分，现场已封控", "3时50分，救援人员赶到现场",
     "11月23日20时至24日3时，我县普降大雨",
     "4时前上报", "Date: Tue, 24 Nov 2026 03:31:00 +0800", "第一时间处置", "8小时内转移38人", "3号楼",
     "3时50分，滑坡路段抢通",
     "一点损失也没有", "连续3日降雨", "预计5时恢复"],
)  # fmt: skip
def test_a_text_that_tells_no_time_of_the_incident_is_silent(text: str) -> None:
    assert occurrence(text, RECEIVED) is None


@pytest.mark.parametrize("text", ["正在核实", "事发时间正在核实", "具体时间正在核实。", "发生时间待核实"])
def test_a_time_under_verification_says_so(text: str) -> None:
    found = occurrence(text, RECEIVED)
    assert isinstance(found, Reading)
    assert found.value == "being verified"


def test_a_time_that_is_told_and_under_verification_is_a_doubt() -> None:
    assert isinstance(occurrence("3时20分发生滑坡，具体时间正在核实", RECEIVED), Doubt)


@pytest.mark.parametrize(
    ("received", "text", "moment"),
    [
        ((2027, 1, 1, 0, 20), "12月31日23时40分", "12-31T23:40"),
        ((2027, 1, 1, 0, 20), "23时40分许", "12-31T23:40"),
        ((2026, 12, 3, 8, 0), "28日3时", "11-28T03:00"),
        ((2026, 11, 25, 0, 10), "今日23时50分", "11-24T23:50"),
        ((2026, 11, 25, 0, 10), "晚上11点50分", "11-24T23:50"),
        ((2026, 3, 1, 8, 0), "29日3时", None),
        ((2026, 11, 24, 2, 55), "3时许", None),
    ],
)
def test_the_day_is_the_latest_that_is_past(received: tuple[int, ...], text: str, moment: str | None) -> None:
    year, month, day, hour, minute = received
    assert read(text, datetime(year, month, day, hour, minute, tzinfo=SHANGHAI)) == moment


def test_a_time_that_the_clocks_skipped_or_passed_twice_is_not_believed() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    assert isinstance(occurrence("2026-03-29 02:30", datetime(2026, 3, 29, 12, 0, tzinfo=berlin)), Doubt)
    assert isinstance(occurrence("2026-10-25 02:30", datetime(2026, 10, 25, 12, 0, tzinfo=berlin)), Doubt)


MOMENTS = st.integers(0, 6 * 366 * 24 * 3600).map(lambda s: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(0, s))
OFFSETS = st.integers(-12 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))


@given(MOMENTS, OFFSETS, st.integers(0, 60 * 24 * 400))
def test_a_whole_date_comes_back_with_its_offset(at: datetime, zone: timezone, minutes: int) -> None:
    at = at.replace(microsecond=0, tzinfo=zone)
    received = (at + timedelta(minutes=minutes)).astimezone(SHANGHAI)
    found = occurrence(at.isoformat(), received)
    assert isinstance(found, Reading)
    assert found.value == at.isoformat()


@given(
    MOMENTS,
    OFFSETS,
    st.sampled_from(["", "今日", "昨日", "前日", "14日", "31日", "2月28日", "12月31日", "次日", "当日"]),
    st.sampled_from(["", "凌晨", "上午", "中午", "下午", "傍晚", "晚上", "夜间"]),
    st.integers(0, 25),
    st.integers(0, 61),
)
def test_no_time_lies_after_the_receipt_and_the_local_offset_is_kept(
    received: datetime, zone: timezone, day: str, period: str, hour: int, minute: int
) -> None:
    received = received.replace(tzinfo=zone)
    found = occurrence(f"{day}{period}{hour}时{minute}分", received)
    if isinstance(found, Reading):
        moment = datetime.fromisoformat(found.value)
        assert moment <= received
        assert moment.utcoffset() == received.utcoffset()
    else:
        assert isinstance(found, Doubt)


@given(st.text(alphabet="0123456789年月日时分点半凌晨今昨晚上:：-/T+Z 发生，。至许", max_size=40))
def test_no_text_breaks_the_reading(text: str) -> None:
    found = occurrence(text, RECEIVED)
    if isinstance(found, Reading) and found.value != "being verified":
        assert datetime.fromisoformat(found.value) <= RECEIVED


@pytest.mark.parametrize(
    "piece", ["1", "3时", "11月24日3时", "2026-11-24 ", "一", "受", "(", " ", "至", "at 3:20 ", "发生"]
)
def test_a_hostile_text_holds_nothing_up(piece: str) -> None:
    began = process_time()
    occurrence(piece * (100_000 // len(piece)), RECEIVED)
    assert process_time() - began < 20  # it does not hang


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("滑坡发生在11月23日早上七点四十。", "11-23T07:40"), ("昨天八点零五发生火灾", "11-23T08:05"),
        ("凌晨三点五十五起火", "11-24T03:55"), ("凌晨三点十分发生滑坡", "11-24T03:10"),
        ("凌晨三点二十五左右发生滑坡", "11-24T03:25"), ("凌晨三点二十人被困", "11-24T03:00"),
        ("凌晨三点四十多发生滑坡", None), ("今天凌晨三点二十几人聚集", None),
    ],
)  # fmt: skip
def test_minutes_in_words_need_no_word_for_minute(text: str, moment: str | None) -> None:
    assert read(text) == moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("11月24日1时47分，南门变电站2号主变跳闸，城南停电", "11-24T01:47"),
        ("今早3点10分，班车在鹰嘴弯道掉到沟里", "11-24T03:10"),
        ("昨天17点22分主机故障停车，吊厢里有36人", "11-23T17:22"),
        ("今天凌晨1时48分，商场扶梯突然倒转，多人摔倒", "11-24T01:48"),
        ("24日3时15分，三轮车拉着人翻到坎下", "11-24T03:15"),
        ("23日15点25分前后刮了一阵大风，掀了大棚", "11-23T15:25"),
        ("22时48分，二楼配电间冒烟", "11-23T22:48"),
        ("今晨3时30分左右桥面塌了一个洞", "11-24T03:30"),
        ("23日14时55分，一名检修工被滑下的石头埋到胸口", "11-23T14:55"),
        ("3时12分，一名学生绊倒引起多人叠压", "11-24T03:12"),
        ("2时18分，工人清理浮石时，一块石头滚落，砸中3人", "11-24T02:18"),
        ("23日17时30分起，路面结冰，63辆车堵在山上", "11-23T17:30"),
        ("场部从昨晚21时37分起全部停电", "11-23T21:37"),
        ("23日8时50分左右，工人在县政府西门聚集，打出横幅", "11-23T08:50"),
        ("23日11时许，村民采收时碰到蜂窝被蜇，一名老人12时10分送到卫生院时已死亡", "11-23T11:00"),
        ("气管挖破了，23日10:12挖破的，10:31关阀了", "11-23T10:12"),
        ("电梯关了四个人，昨晚19点06分卡的", "11-23T19:06"),
        ("1548时接警，1546时起火", "11-23T15:46"),
        ("24日2时25分许，大客车与前方因堵车停着的罐车追尾", "11-24T02:25"),
        ("塔吊吊钩脱落，砸中两个人，就在刚才3点40", "11-24T03:40"),
        ("24日1时02分，货车失控后将3名行人撞倒", "11-24T01:02"),
        ("24日1时02分，村委会旁电线杆倒了，压住一辆车", "11-24T01:02"),
        ("24日2时50分，一辆洒水车因刹车失灵连撞7辆车，造成2人死亡", "11-24T02:50"),
        ("23日21时许，刘某酒后将自家柴房点燃", "11-23T21:00"),
        ("23日13时，上游突降暴雨，13时40分山洪到达，5人被冲走", "11-23T13:40"),
        ("23日13时50分，供电所抢修人员作业时触电，14时30分送到县医院时已无生命体征", "11-23T13:50"),
        ("23日11时家中无人时失火", "11-23T11:00"),
        ("23日17时55分，火场风向突变，5名队员与指挥部失去联系。18时30分有2名队员自行走出，轻微烧伤", "11-23T17:55"),
        ("23日17时55分，缆车停运，滞留游客210人", "11-23T17:55"),
        ("现将23日15时10分石梯村山洪灾害情况报告如下：", "11-23T15:10"),
        ("王工 03:02\n北门公交车撞店了\n李工 03:03\n2:55撞的，刹车失灵", "11-24T02:55"),
    ],
)
def test_everyday_words_tell_of_the_occurrence(text: str, moment: str) -> None:
    assert read(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        "3时整最后一趟到岸，没有人落水", "3时02分，专家到场查看后认为坡体可能垮塌", "3时22分，最后2名被困人员先后救出",
        "渡船3时10分开出后螺旋桨缠了渔网", "一家3口3时送来，系煤气中毒", "昨晚11点20还通过电话，今早就联系不上了",
        "3时25分左右，支书报：有人走丢了", "3时30分救护队从井下救出4人", "1时10分塌了一块。0时40分护栏被撞断",
        "续报如下：3时22分又救出1人，井口冒烟", "今天凌晨3时22分火场又起明火", "3时，老张打电话来，桥头有车撞了",
        "3时50分，二人经抢救无效死亡", "3时起停水检修", "3时10分，将货车移开",
        "24日2时，县教育局接白鹤中学电话，称一名学生从楼上坠下", "24日2时，气象局预报白鹤镇有大雨，可能引发滑坡",
        "24日1时，事故调查组进驻白鹤煤矿",
        "昨天上午10点过，一头牛冲进集市，顶伤4人", "24日1时42分在白鹤收费站查获一辆货车，未发生事故",
    ],
)  # fmt: skip
def test_what_everyday_words_tell_of_other_hours_is_no_time_of_occurrence(text: str) -> None:
    assert read(text) is None


def test_of_a_course_of_events_the_first_is_the_occurrence() -> None:
    told = "23日22时05分楼道冒烟，22时20分烧到三楼，22时40分房顶塌了"
    assert read(told) == "11-23T22:05"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("就是刚刚五点零五分把公路埋了", "11-24T17:05"), ("刚才2点40桥塌了", None), ("5点05分桥塌了", None),
        ("早上5点05分桥塌了", "11-24T05:05"), ("5点05分桥塌了，13点20分封路", "11-24T05:05"),
        ("刚刚四点五十撞的", "11-24T16:50"), ("约5点05分", "11-24T05:05"), ("5时05分桥塌了", "11-24T05:05"),
    ],
)  # fmt: skip
def test_an_hour_said_without_its_half_of_the_day_is_the_last_one_or_unclear(text: str, moment: str | None) -> None:
    assert read(text, datetime(2026, 11, 24, 17, 19, tzinfo=SHANGHAI)) == moment


def test_of_a_time_line_the_beginning_is_meant_or_none() -> None:
    later = (
        "1时10分，指挥部成立。\n2时05分，消防到达。\n2时40分，橡皮艇侧翻，2人落水，2时53分救起1人，另1人被急流冲走。"
    )
    assert read(f"救援经过如下：\n{later}") is None
    assert read(f"救援经过如下：\n0时50分，河心洲发生险情，11人被困。\n{later}") in (None, "11-24T00:50")


@pytest.mark.parametrize(
    "text",
    ["24日3时，石梯村滑坡救援情况日报：搜救继续。", "24日3时，望江火场动态：东线已灭。", "24日3时石梯村灾情快报："],
)
def test_when_a_report_was_made_is_not_when_it_happened(text: str) -> None:
    assert read(text) is None


def test_who_could_not_get_away_in_time_was_caught_then() -> None:
    assert read("3时02分，河心洲上11名游客来不及撤离被困") == "11-24T03:02"


def test_when_it_began_goes_before_when_it_was_found() -> None:
    text = "23日13时25分，瞭望塔值守人员发现石梯岩有明火。经核实，起火时间约为13时10分。"
    assert read(text) == "11-23T13:10"


def test_where_nobody_sets_stops_a_line_tells_of_itself_alone() -> None:
    told = "3点20明火没了\n过火面积12亩 不是5亩\n一个扑火的被树枝划伤 已包扎\n留了10个人守"
    assert not isinstance(occurrence(told, RECEIVED), Reading)


def test_where_something_was_told_of_before_it_is_not_certain_that_it_began_later() -> None:
    told = occurrence("11月24日3时20分许，某村村民死亡1人。3时40分线路断了。", RECEIVED)
    assert isinstance(told, Doubt)
    assert isinstance(occurrence("11月24日3时40分线路断了。", RECEIVED), Reading)


def test_when_the_missing_were_found_is_not_when_they_went_missing() -> None:
    assert not isinstance(
        occurrence("11月24日3时40分，2名失联驴友在石门梁北坡被找到，身体状况良好。", RECEIVED), Reading
    )


@pytest.mark.parametrize("text", ["2025年11月24日3时20分", "2025-11-20 03:20", "2025年11月10日凌晨3时"])
def test_last_years_number_with_a_day_of_these_weeks_may_be_a_slip(text: str) -> None:
    found = occurrence(text, RECEIVED)
    assert isinstance(found, Doubt)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025年11月9日3时20分", "2025-11-09T03:20"),
        ("2025年12月1日3时20分", "2025-12-01T03:20"),
        ("2025-11-24T03:20:00+08:00", "2025-11-24T03:20"),
    ],
)
def test_a_year_that_no_slip_explains_stands(text: str, moment: str) -> None:
    assert read(text) == moment


def test_what_was_done_after_it_was_reported_is_not_when_it_began() -> None:
    told = "24日2时居民反映自来水有异味。县疾控检测氨氮超标0.3倍，3时停水，影响6.5万人。"
    assert isinstance(occurrence(told, RECEIVED), Doubt)
    assert read("24日3时接居民反映，2时停水") == "11-24T02:00"


def test_when_a_hospital_took_in_whom_it_befell_is_not_when_it_happened() -> None:
    told = "我院20时15分接诊了一起翻车事故的伤员，其中一人已死亡。"
    assert not isinstance(occurrence(told, RECEIVED), Reading)


@pytest.mark.parametrize(
    "line",
    [
        "云岭县人民政府总值班室　　2026年11月24日3时55分", "云岭县政府总值班室 编  11月24日3时55分",
        "第88期  2026年11月24日3时55分  签发人：张某", "2026年11月24日3时55分　云岭县应急管理局",
        "值班信息（11月24日3时55分）", "2026年11月24日3时55分", "云岭县应急管理局 11月24日 03:55",
        "（2026年11月24日3:55报）", "云政信〔2026〕88号   2026年11月24日3时55分",
        "云岭县人民政府总值班室　　2026年11月24日3时55分印发",
    ],
)  # fmt: skip
def test_when_a_letter_was_written_is_not_when_it_happened(line: str) -> None:
    told = "安云高速雾区多车追尾，4人死亡。"
    assert read(f"值班快报\n{line}\n{told}") is None
    assert read(f"值班快报\n{line}\n今日2时03分，{told}") == "11-24T02:03"
    assert read(f"{told}\n{line}\n现场货车起火，山体滑坡。") is None


def test_a_place_and_an_hour_on_a_line_of_their_own_head_what_happened() -> None:
    assert read("东山镇西河桥 3时30分\n一辆货车翻了，压了一个人") == "11-24T03:30"


@pytest.mark.parametrize(
    "text",
    [
        "我室3时03分事故信息续报如下：被困驾驶员已救出。",
        "我镇3时20分首报的茶店村山体滑坡险情，现有新进展：山体仍在滑坡。",
        "我局3时20分上报的西河镇火灾情况补充如下：货车起火。",
    ],
)
def test_when_an_earlier_report_was_made_is_not_when_it_happened(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "最后一次联系是3时25分，地点在二号水仓附近，现在电话不通，人被困在里面。",
        "手机信号最后出现在23日16时20分，后来掉到沟里。", "23日14时许最后被人看到在西河桥头，后来联系不上。",
        "23日16时还和家里通过电话，之后失联。", "3时25分还能联系上，井下巷道被淹。",
        "23日16时20分，有人在河边见过他，后落水。", "渔船最后定位时间为23日16时20分，之后失联。",
        "上一次通话是3时25分，后来被困。", "3时25分仍有联系，巷道被淹。",
    ],
)  # fmt: skip
def test_when_somebody_was_last_heard_of_or_seen_is_not_when_it_happened(text: str) -> None:
    assert read(text) is None
    assert read(f"2时10分，矿井下发生透水，3人下落不明。{text}") == "11-24T02:10"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("3时18分，我矿井下1203运输巷掘进头打钻时出水，水量大，3时20分通知撤人", "11-24T03:18"),
        ("3时20分，施工队打井出水了，村民很高兴", None), ("3时20分，井下出水量每小时20立方米", None),
    ],
)  # fmt: skip
def test_water_that_comes_underground_is_what_happened(text: str, moment: str | None) -> None:
    assert read(text) == moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026年11月24日，我县境内发生一起较大事故。11月24日1时47分许，货车制动失效，冲入路侧民房", "11-24T01:47"),
        ("今日，我公司发生一起吊装险情。今日1时30分，吊车右后支腿下陷约40厘米。", "11-24T01:30"),
        ("23日，我县发生一起事故。11月24日1时30分，吊车右后支腿下陷。", None),
        ("今日，我县发生一起事故。今日1时30分，镇长到场。", None),
    ],
)  # fmt: skip
def test_where_only_the_day_was_called_so_the_hour_told_behind_it_stands(text: str, moment: str | None) -> None:
    assert read(text) == moment


@pytest.mark.parametrize(
    "what",
    [
        "村民曾某家三楼塌了", "将操作工牟某（男，43岁）右手夹住", "一名扑火队员夜间转移时坠崖",
        "东侧边坡突然滑塌，掩埋挖掘机2台",
        "飞石击中公路上正常行驶的一辆农用车", "一名男性选手在折返点附近倒地",
        "有人从大桥上跳下去了", "一辆客车跟一辆货车擦挂",
        "灭火直升机吊桶挂住高压线", "职工2人遭一头成年野猪攻击", "我镇遭遇强对流天气",
        "夜市十来个人因喝酒起纠纷打架", "地震，我们这里晃得凶",
        "老街内涝，积水最深1.1米", "山火翻过山脊烧入我镇鸡公岭",
    ],
)  # fmt: skip
def test_everyday_words_for_more_that_goes_wrong(what: str) -> None:
    assert read(f"2时20分许，{what}。") == "11-24T02:20"


@pytest.mark.parametrize(
    "text",
    [
        "2时20分，我局将伤者送往医院", "2时20分，曾有人报警", "2时20分，转移群众300人", "2时20分，开展地震应急演练",
        "2时20分，老街内涝点排查完毕", "2时20分，无震感",
        "2时20分起，兽医站给5只咬了人的流浪狗打疫苗", "2时20分，老街内涝整治工程开工",
        "2时20分，被困人员全部转移，镇长到场", "2时20分，将被卡人员救出",
    ],
)  # fmt: skip
def test_what_only_sounds_so_is_no_occurrence(text: str) -> None:
    assert read(text) is None


def test_a_promise_to_report_on_makes_no_follow_up() -> None:
    told = "2时20分，一棵大树断了，砸到2人，"
    assert read(f"{told}1人送医。详情续报。") == "11-24T02:20"
    assert read(f"{told}1人送医。请镇里续报伤情。") == "11-24T02:20"
    assert read(f"情况续报如下：{told}1人送医。") is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("经查看监控，拖拉机事故的准确时间是1时14分，不是表里填的1时26分。", "11-24T01:14"),
        ("真实的事发时间应为1时14分。", "11-24T01:14"), ("准确的到场时间是1时14分。", None),
        ("准确时间待查，1时14分到场。", None),
    ],
)  # fmt: skip
def test_a_time_that_is_put_right_is_the_time(text: str, moment: str | None) -> None:
    assert read(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        "值班快报 第88期 云岭县人民政府总值班室 2026年11月24日3时55分 安云高速雾区多车追尾\n货车起火，4人死亡。",
        "安云高速雾区多车追尾情况\n（11月24日3时55分）\n货车起火，4人死亡。",
        "【云岭县应急管理局 11月24日3时55分】安云高速雾区多车追尾，4人死亡。",
        "（11月24日3时55分 东山镇报）茶店村三组山体滑坡，掩埋房屋2间。",
        "11月24日3时55分讯：安云高速雾区多车追尾。", "云岭县值班室11月24日3时55分电：安云高速雾区多车追尾。",
        "11月24日3时55分更新：安云高速雾区多车追尾。", "东山镇值班员乙 3:55\n茶店村三组山体滑坡。",
        "张三 03:55\n茶店村三组山体滑坡。", "发自我的手机 2026-11-24 03:55\n茶店村三组山体滑坡。",
        "2026-11-24 03:55:32 张三 茶店村三组山体滑坡，掩埋房屋2间。",
        "3:05 安委办 王某：茶店村石场飞石击中一辆面包车。\n3:20 副镇长带队到现场。",
    ],
)  # fmt: skip
def test_when_a_message_was_written_is_not_when_it_happened(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "茶店村三组（3时30分）山体滑坡，掩埋房屋2间。", "茶店村三组（11月24日3时30分左右）山体滑坡。",
        "3时30分停电，西河桥货车翻了。",
        "张家湾 3时30分\n一辆货车翻了", "东山镇  3时30分  西河桥一辆货车翻了\n压了一个人",
    ],
)  # fmt: skip
def test_an_hour_beside_a_place_is_that_of_what_happened_there(text: str) -> None:
    assert read(text) == "11-24T03:30"


def test_a_date_below_an_office_dates_the_letter() -> None:
    told = "23日22时16分，我镇二组后山发生滑坡，掩埋房屋2栋。"
    assert read(f"柳溪镇人民政府\n11月24日3时\n{told}") == "11-23T22:16"
    assert read("柳溪镇人民政府\n11月24日3时\n我镇二组后山山体滑坡。") is None

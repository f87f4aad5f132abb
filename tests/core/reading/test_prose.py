"""Official free text: what is read by rule, and what must never be: other times, exercises, forecasts."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incidentd.core.elements import BEING_VERIFIED, ELEMENTS
from incidentd.core.reading.prose import read_prose
from tests.core.reading.shipped import RECEIVED, doubted, values

LANDSLIDE = "11月24日凌晨3时许，东山镇东山村三组发生山体滑坡，造成1人失联、2人轻伤。"
WHOLE = (
    f"接东山村村委会报告，{LANDSLIDE}受持续强降雨影响，滑坡体约500立方米，造成民房2间损毁、道路中断，直接经济损失约30万元。"
    "接报后，镇党委政府立即组织应急队员30人赶赴现场搜救，转移群众15户48人。镇长李四已到现场指挥。"
    "目前滑坡体基本稳定。下一步，将继续搜救失联人员；加强监测。"
)


def read(text: str) -> dict[str, Any]:
    return values(read_prose(text, RECEIVED))


def doubts(text: str) -> set[str]:
    return doubted(read_prose(text, RECEIVED))


def test_a_whole_report_in_free_text() -> None:
    told = read(WHOLE)
    assert told["source"] == "东山村村委会报告"
    assert told["occurred_at"] == "2026-11-24T03:00:00+08:00"
    assert told["location"] == "东山镇东山村三组"
    assert told["nature"] == "山体滑坡"
    assert told["casualties"] == {"missing": 1, "slightly_injured": 2}
    assert told["measures"] == "接报后，镇党委政府立即组织应急队员30人赶赴现场搜救，转移群众15户48人。"
    assert told["leaders_on_scene"] == {"present": True, "who": "镇长李四"}
    assert told["trend"] == "滑坡体基本稳定"
    assert told["next_steps"] == "下一步，将继续搜救失联人员；加强监测。"
    assert "informant" not in told


def test_each_reading_says_by_rule_and_from_which_sentence() -> None:
    told = read_prose(WHOLE, RECEIVED).elements
    assert {reading.how for reading in told.values()} == {"rule"}
    assert all("".join(reading.passage.split()) in "".join(WHOLE.split()) for reading in told.values())


def test_lines_that_a_mail_program_broke_are_one_sentence() -> None:
    head = "11月24日凌晨3时许，我镇辖区内连日持续出现强降雨天气过程之后，东山镇东"
    assert read(f"{head}\n山村三组发生山体滑坡，造成1人失联。")["location"] == "东山镇东山村三组"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("11月24日3时许，国有南坪林场三号林班发生森林火情。", "国有南坪林场三号林班"),
        ("今晨6时，位于东山镇的示例水泥厂发生爆炸。", "东山镇的示例水泥厂"),
        ("24日5时，东山镇东山村三组因持续降雨发生山体滑坡。", "东山镇东山村三组"),
        ("24日5时，受持续降雨影响，东山村三组后山发生山体滑坡。", "东山村三组后山"),
        ("东山村三组后山于24日5时突发山体滑坡。", "东山村三组后山"),
        ("24日5时，一辆货车行驶至G214国道K12+300米处时发生侧翻事故。", "G214国道K12+300米处"),
        ("24日5时，一辆货车在省道101线35公里处发生交通事故。", "省道101线35公里处"),
        ("5时许，东山镇东山村一民房起火，无人员伤亡。", "东山镇东山村"),
        ("24日5时40分，东山村二组山洪冲毁便桥1座。", "东山村二组"),
        ("24日5时许，东山镇老街十字路口一辆三轮车与小轿车相撞，1人轻伤。", "东山镇老街十字路口"),
        ("24日5时，东山镇石桥村K5+200处，一辆摩托车侧翻。", "东山镇石桥村K5+200处"),
        ("24日5时，我场护林员在四工区巡护时发现明火。", "四工区"),
        ("24日5时，张三驾驶三轮车行驶至东山镇石桥村路段时与一辆货车碰撞。", "东山镇石桥村路段"),
        ("24日5时，东山村约120名村民因征地问题聚集在东山镇政府大门外。", "东山镇政府大门外"),
    ],
)
def test_where_it_happened(text: str, place: str) -> None:
    assert read(text)["location"] == place


@pytest.mark.parametrize(
    "text",
    [
        "24日5时，村民张三在自家鱼塘发生溺水。",
        "24日5时，接到报告发生火灾。",
        "24日5时，巡查发现后发生爆炸。",
        "24日5时，突发火灾。",
        "24日5时，我们正在开展工作时发生火灾。",
    ],
)
def test_what_is_no_place_is_not_taken_for_one(text: str) -> None:
    assert "location" not in read(text)


@pytest.mark.parametrize(
    ("text", "nature"),
    [
        ("东山村发生一起道路交通事故。", "道路交通事故"),
        ("东山村发生一起两车相撞的交通事故。", "交通事故"),
        ("东山村突发森林火灾。", "森林火灾"),
        ("东山村发生小型山体滑坡。", "小型山体滑坡"),
        ("东山村发生泥石流。", "泥石流"),
        ("东山村一工地发生坍塌。", "坍塌"),
        ("东山村发生森林火灾。火灾发生后，全力扑救。", "森林火灾"),
        ("东山村发生交通事故，引发火灾。", "交通事故"),
        ("东山村一民房起火。", "民房起火"),
    ],
)
def test_what_happened(text: str, nature: str) -> None:
    assert read(text)["nature"] == nature


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("受持续强降雨影响，东山村发生山体滑坡。", "持续强降雨"),
        ("因村民烧荒，东山村发生森林火灾。", "村民烧荒"),
        ("东山村因电线短路引发火灾。", "电线短路"),
        ("由于连日降雨，东山村发生山体滑坡。", "连日降雨"),
        ("东山村发生火灾。起火原因系电线短路，火已扑灭。", "电线短路"),
        ("东山村发生火灾，事故原因正在调查。", BEING_VERIFIED),
        ("东山村发生火灾，具体原因有待进一步核查。", BEING_VERIFIED),
        ("东山村发生火灾。经初步判断，起火原因为雷击。", "经初步判断，起火原因为雷击"),
        ("东山村发生森林火情，系雷击引发。", "系雷击引发"),
    ],
)
def test_why_it_happened(text: str, cause: str) -> None:
    assert read(text)["cause"] == cause


@pytest.mark.parametrize(
    "text",
    [
        "东山村发生火灾。因伤势过重，村民张三死亡。",
        "东山村发生火灾，受伤人员已送医。",
        "东山村发生火灾。不排除原因为人为纵火。",
        "东山村发生火灾。因此，请各村加强值守。",
        "东山村发生火灾，村民受困。",
    ],
)
def test_what_is_no_cause_is_not_taken_for_one(text: str) -> None:
    assert "cause" not in read(text)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("据东山村村委会报告，东山村发生火灾。", "东山村村委会报告"),
        ("接群众报警，东山村发生火灾。", "群众报警"),
        ("接110指令，东山村发生火灾。", "110指令"),
        ("接到护林员电话报告，东山村发生森林火灾。", "护林员电话报告"),
        ("据村民反映，东山村发生火灾。", "村民反映"),
    ],
)
def test_who_told_of_it(text: str, source: str) -> None:
    assert read(text)["source"] == source


@pytest.mark.parametrize(
    "text",
    [
        "接报后，东山村发生火灾。",
        "接到报告后赶赴现场，火灾已扑灭。",
        "据统计，火灾造成损失。",
        "据气象台预报，东山村发生火灾。",
        "根据应急预案报告要求，火灾已上报。",
    ],
)
def test_what_is_no_source_is_not_taken_for_one(text: str) -> None:
    assert "source" not in read(text)


def test_the_hour_of_the_call_is_not_the_hour_of_the_incident() -> None:
    assert read(f"8时10分接到报告，{LANDSLIDE}")["occurred_at"] == "2026-11-24T03:00:00+08:00"
    assert "occurred_at" not in read("8时10分接东山村村委会报告，东山村三组后山发现山体滑坡。")


@pytest.mark.parametrize(
    "text",
    [
        "去年7月，东山镇东山村曾发生山体滑坡，造成2人死亡。",
        "2019年以来，该处历史上多次发生山体滑坡，死亡3人。",
        "前年同期发生森林火灾，造成1人死亡、损失50万元。",
        "预计未来24小时东山镇可能发生山体滑坡、泥石流，恐造成人员伤亡。",
        "如发生山体滑坡，将立即组织转移群众。",
        "请各村严防发生森林火灾，防止造成人员死亡。",
        "吸取外县火灾造成5人死亡的教训，我镇开展排查。",
        "某县通报一起火灾事故，造成5人死亡，教训深刻。",
        "据网传，东山镇发生爆炸，造成10人死亡，经查为谣言。",
        "11月24日上午，县委书记李四到东山镇现场调研森林防火工作。",
        "11月23日，东山镇召开会议，传达学习森林防火文件精神，镇长李四在现场作动员讲话。",
        "未发生森林火灾。",
        "我镇今日无火情、无灾情发生。",
        "东山镇存在发生地质灾害隐患。",
    ],
)
def test_what_is_no_news_of_an_incident_is_not_read(text: str) -> None:
    assert not {"occurred_at", "location", "nature", "casualties", "property_loss", "leaders_on_scene"} & set(
        read(text)
    )


@pytest.mark.parametrize(
    "text",
    [
        "11月24日，东山镇组织开展森林火灾应急演练，模拟东山村三组发生森林火灾，造成3人被困。镇长李四到现场指挥。",
        f"本次演练背景：{LANDSLIDE}",
        f"模拟场景：{LANDSLIDE}",
    ],
)
def test_nothing_is_read_of_an_exercise_and_that_is_said(text: str) -> None:
    assert read(text) == {}
    assert doubts(text) == {"nature"}


@pytest.mark.parametrize(
    "text",
    [
        "某市11月20日3时发生一起燃气爆炸事故，造成3人死亡。",
        "西河镇11月20日3时发生一起燃气爆炸事故，造成3人死亡。请各单位引以为戒。",
    ],
)
def test_a_circular_about_others_is_no_report(text: str) -> None:
    assert read(text) == {}


def test_a_time_behind_the_words_that_somebody_reports_is_that_of_the_incident() -> None:
    told = read("据矿方报告：11月24日2时10分，示例煤矿发生瓦斯爆炸，12人被困井下。")
    assert told["occurred_at"] == "2026-11-24T02:10:00+08:00"
    assert told["location"] == "示例煤矿"


def test_a_sentence_of_figures_is_no_measure() -> None:
    assert "measures" not in read("截至8时，共造成1人死亡，另有2名伤者已送医。")


def test_history_beside_the_news_changes_nothing() -> None:
    told = read(f"{LANDSLIDE}该处去年7月曾发生山体滑坡，造成2人死亡、损失100万元。")
    assert told["casualties"] == {"missing": 1, "slightly_injured": 2}
    assert told["occurred_at"] == "2026-11-24T03:00:00+08:00"
    assert "property_loss" not in told


def test_a_forecast_beside_the_news_changes_nothing() -> None:
    told = read(f"{LANDSLIDE}预计直接经济损失可能达到100万元，可能还有3人被困。")
    assert told["casualties"] == {"missing": 1, "slightly_injured": 2}
    assert "property_loss" not in told


def test_figures_of_an_earlier_report_are_not_the_present_ones() -> None:
    told = read("最初报告3人失联。截至24日8时，已造成2人死亡、1人失联。")
    assert told["casualties"] == {"dead": 2, "missing": 1}


def test_how_many_more_is_not_how_many() -> None:
    assert read("截至24日8时，已造成2人死亡、1人失联，较首报新增1人死亡。")["casualties"] == {"dead": 2, "missing": 1}
    assert "casualties" not in read("搜救中新增1人死亡。")
    assert doubts("搜救中新增1人死亡。") == {"casualties"}
    assert read("新增1人死亡，累计2人死亡。")["casualties"] == {"dead": 2}


def test_of_several_incidents_none_is_read() -> None:
    text = "11月24日3时，东山镇东山村发生火灾，造成1人死亡。11月24日5时，西河镇西河村发生火灾，造成2人死亡。"
    told = read(text)
    assert not {"occurred_at", "location", "nature", "casualties"} & set(told)
    assert {"occurred_at", "location", "nature", "casualties"} <= doubts(text)


def test_two_natures_of_one_incident_are_doubted() -> None:
    text = "东山镇东山村发生火灾。东山镇东山村发生山体滑坡。"
    assert "nature" not in read(text)
    assert "nature" in doubts(text)


def test_a_time_ahead_is_doubted() -> None:
    text = "11月24日15时许，东山村三组发生森林火灾。"
    assert "occurred_at" not in read(text)
    assert doubts(text) == {"occurred_at"}


@pytest.mark.parametrize(
    "text",
    [
        "东山村发生火灾。镇长李四正赶赴现场。",
        "东山村发生火灾。目前无领导到场。",
        "东山村发生火灾。镇长李四尚未到达现场。",
    ],
)
def test_leaders_who_are_not_there(text: str) -> None:
    assert read(text)["leaders_on_scene"]["present"] is False


@pytest.mark.parametrize(
    "text",
    [
        "东山村发生火灾。镇长李四已赶赴现场。",
        "东山村发生火灾。消防人员已到现场。",
        "东山村发生火灾。村主任王五已到现场。",
        "东山村发生火灾。请县领导到现场指挥。",
        "东山村发生火灾。镇长李四将到现场指挥。",
        "东山村发生火灾。已向镇长李四报告现场情况。",
        "东山村发生火灾。下一步，镇长李四到现场指挥。",
    ],
)
def test_leaders_of_whom_it_is_not_certain_are_left_out(text: str) -> None:
    assert "leaders_on_scene" not in read(text)


@pytest.mark.parametrize("away", ["书记张三尚未到达现场", "市应急局副局长正赶往现场"])
def test_who_is_still_away_does_not_undo_who_is_there(away: str) -> None:
    told = read(f"东山村发生火灾。镇长李四已到现场指挥。{away}。")
    assert told["leaders_on_scene"] == {"present": True, "who": "镇长李四"}


@pytest.mark.parametrize(
    "text",
    [
        "6时05分东山村三组发生火灾，无人员被困，镇消防队已出动。",
        "11月24日，东山村一处采石场突发坍塌，已组织人员搜救。",
    ],
)
def test_a_sentence_that_tells_what_happened_is_no_measure(text: str) -> None:
    assert "measures" not in read(text)


def test_what_is_next_runs_on_to_the_end_of_its_list_only() -> None:
    told = read("东山村发生火灾。下一步，一是增派人员；二是做好安置。\n镇长李四已到现场指挥。")
    assert told["next_steps"] == "下一步，一是增派人员；二是做好安置。"


def test_what_will_be_done_is_no_measure() -> None:
    told = read("东山村发生火灾。接报后，立即启动预案，下一步将组织转移群众。")
    assert told["measures"] == "接报后，立即启动预案"
    assert told["next_steps"] == "下一步将组织转移群众。"


@settings(max_examples=150)
@given(
    st.text(max_size=80)
    | st.lists(
        st.sampled_from(
            [
                "11月24日",
                "3时许",
                "，",
                "。",
                "；",
                "东山村",
                "发生",
                "火灾",
                "山体滑坡",
                "因",
                "受",
                "影响",
                "造成",
                "3人",
                "死亡",
                "失联",
                "镇长李四",
                "已到现场",
                "下一步",
                "接报后",
                "据",
                "报告",
                "在",
                "\n",
                "损失",
                "万元",
            ]
        ),
        max_size=30,
    ).map("".join)
)
def test_no_text_stops_the_reader(text: str) -> None:
    told = read_prose(text, RECEIVED)
    assert set(told.elements) <= set(ELEMENTS)
    assert all(reading.how == "rule" for reading in told.elements.values())


@pytest.mark.parametrize(
    "unit",
    [
        "因",
        "发生",
        "据",
        "受",
        "东山村发生火灾，",
        "，",
        "在东",
        "一",
        "造成",
        "领导",
        "1",
        "原因",
        "的",
        "初步判断",
        "未",
        "11月24日",
        " ",
        "。",
    ],
)
def test_a_hostile_text_takes_less_than_a_second(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    begun = time.process_time()
    read_prose(text, RECEIVED)
    assert time.process_time() - begun < 20  # it does not hang


def test_a_question_to_the_office_states_nothing() -> None:
    assert read("8月12日东山村火灾死亡1人的那起算不算？财产损失填8万元还是8.5万元？") == {}


def test_a_question_at_the_end_takes_nothing_from_what_is_told_before_it() -> None:
    told = read("24日5时，东山村发生火灾,烧毁房屋3间,直接经济损失约12.5万元,请问是否需要续报？")
    assert told["property_loss"]["yuan"] == 125_000


@pytest.mark.parametrize(
    ("digression", "dead"),
    [("该处2019年曾发生滑坡致6人死亡，本次无人员伤亡", 0), ("网传死亡10人系谣言，实际死亡1人", 1)],
)
def test_a_digression_within_a_sentence_is_left_out_and_the_rest_is_read(digression: str, dead: int) -> None:
    told = read(f"24日5时，东山镇东山村发生垮塌事故，{digression}。")
    assert (told["location"], told["casualties"]["dead"]) == ("东山镇东山村", dead)


def test_how_it_stands_takes_in_what_may_come_of_it() -> None:
    told = read("24日5时，东山村发生滑坡。目前坡体仍不稳定，有再次滑动的可能。")
    assert told["trend"] == "坡体仍不稳定，有再次滑动的可能"


def test_a_level_that_rose_before_it_happened_is_no_trend() -> None:
    assert "trend" not in read("24日4时，东山镇境内水位快速上涨，5时东山村发生内涝。")


def test_measures_in_a_list_belong_to_those_before_it() -> None:
    told = read("24日5时，东山村发生滑坡。灾情发生后，镇长李四赶赴现场。一是全力搜救，投入78人；二是转移96户。")
    assert told["measures"].endswith("一是全力搜救，投入78人；二是转移96户。")


@pytest.mark.parametrize(
    "text",
    [
        "有网民发帖称东山镇中学“2名学生坠楼身亡”。经学校核查，该信息不实，系一名学生跑步时晕倒。",
        "11月24日3时，群众报警称东山村发生火灾，2人被困。经到场核查，该警情不实。",
        "今天是森林火灾七周年。2019年3月29日，我场二工区山火造成3人牺牲，损失210万元。今日10时，职工默哀。",
        "2019年7月12日，东山镇东山村发生滑坡，造成2人死亡，损失50万元。",
    ],
)
def test_what_is_denied_or_long_past_is_no_news(text: str) -> None:
    assert read(text) == {}
    assert doubts(text) == {"nature"}


def test_what_the_net_says_takes_nothing_from_a_report() -> None:
    told = read("接群众报警称：11月24日3时，东山村发生火灾，造成1人轻伤。网传3人死亡的消息不实。")
    assert told["casualties"] == {"slightly_injured": 1}
    assert told["occurred_at"] == "2026-11-24T03:00:00+08:00"
    told = read(LANDSLIDE + "2019年7月12日，该处滑坡造成3人死亡，损失50万元。")
    assert told["casualties"] == {"missing": 1, "slightly_injured": 2}
    assert "property_loss" not in told
    told = read("11月24日3时，群众报警称东山村发生火灾。经核查，火灾并未发生人员伤亡。")
    assert told["casualties"] == {"dead": 0, "seriously_injured": 0, "slightly_injured": 0}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("西河镇下坝村五组 村民烧田埂引发山火", "西河镇下坝村五组"),
        ("西河镇下坝村五组焚烧秸秆引发山火", "西河镇下坝村五组"),
        ("东山镇柳林村后山电线短路引发火灾", "东山镇柳林村后山"),
        ("东山镇 东山村三组 发生山体滑坡", "东山镇 东山村三组"),
        ("东山村村民李某家发生火灾", "东山村村民李某家"), ("东山镇工人新村小区发生火灾", "东山镇工人新村小区"),
        ("东山镇烧烤店发生火灾", "东山镇烧烤店"), ("东山镇老街夜市摊位前，两伙青年互殴", "东山镇老街夜市摊位前"),
    ],
)  # fmt: skip
def test_a_place_ends_before_who_did_what_there(text: str, place: str) -> None:
    assert read(f"11月24日3时20分，{text}。")["location"] == place


@pytest.mark.parametrize(
    "text",
    [
        "今年以来共造成5人死亡。", "1至10月，全县道路交通事故死亡12人，同比下降8%。",
        "本月全镇共发生火灾3起，造成2人死亡，损失12万元。", "有网友称3人死亡，具体正在了解。", "网传损失200万元。",
    ],
)  # fmt: skip
def test_statistics_and_hearsay_are_no_figures_of_the_incident(text: str) -> None:
    told = read(LANDSLIDE + text)
    assert told["casualties"] == {"missing": 1, "slightly_injured": 2}
    assert "property_loss" not in told
    assert "casualties" not in read(text)


def test_figures_that_only_the_net_tells_are_doubted() -> None:
    text = "11月24日3时，东山村发生火灾，有网友称3人死亡。"
    assert "casualties" not in read(text)
    assert doubts(text) == {"casualties"}


def test_a_sentence_that_tells_of_damage_is_no_measure() -> None:
    told = read("11月24日3时，东山镇一处民房发生爆炸。已组织人工搜救。周围6栋民房玻璃受损，住户已撤离。")
    assert told["measures"] == "已组织人工搜救。"


def test_what_has_been_gone_through_is_no_source() -> None:
    assert "source" not in read("现将石梯村滑坡救援经过报告如下：3时发生滑坡。")


def test_figures_that_are_called_wrong_are_not_read_again() -> None:
    told = read("更正：11时50分所报“死亡2人、重伤1人”有误。经县医院核实，实为死亡1人、重伤2人。")
    assert told["casualties"] == {"dead": 1, "seriously_injured": 2}
    assert read("更正：上面打错了，重伤是2人，轻伤还是4人。")["casualties"] == {
        "seriously_injured": 2,
        "slightly_injured": 4,
    }


def test_the_dead_of_the_last_years_are_not_those_of_today() -> None:
    text = "清明火险会商：近五年清明期间全县共发生火情23起，其中一次火灾造成2名队员牺牲。"
    assert "casualties" not in read(text)


def test_who_was_found_since_adds_to_a_total() -> None:
    told = read("24日救援日报：今日新发现遇难者2名，累计遇难5名；失联2人。")
    assert told["casualties"] == {"dead": 5, "missing": 2}


def test_the_name_of_a_form_is_no_event() -> None:
    assert "nature" not in read("突发事件信息报告表\n24日3时20分，东山镇田坝村七组屋后山体下滑。")


def test_others_harmed_in_another_way_are_no_increase() -> None:
    told = read("11月23日3时许，青杠镇小河村发生山体滑坡。目前已导致1人死亡，另有6人失踪。")
    assert told["casualties"] == {"dead": 1, "missing": 6}


def test_an_accident_alone_is_no_nature() -> None:
    assert "nature" not in read("11月23日3时许，青杠镇小河村煤矿突然发生事故。")


def test_harm_told_as_the_outcome_is_no_damage() -> None:
    told = read("截至11月22日9时统计，4人死亡（其中，3人溺水所致，1人被泥石流掩埋所致），直接经济损失3.5亿元。")
    assert "consequences" not in told


def test_how_it_stands_is_told_to_the_end() -> None:
    told = read("11月23日3时，望江镇石门水库坝后渗漏。目前库水位已下降2.3米，渗流量减小，险情趋于稳定。")
    assert told["trend"] == "水位已下降2.3米，渗流量减小，险情趋于稳定"


def test_a_source_is_who_told_or_measured_it_not_whom_one_called() -> None:
    told = read("据省地震台网测定，11月23日13时12分，望江县青杠镇发生3.8级地震。经逐村电话核查，未发现人员伤亡。")
    assert "省地震台网" in told["source"]


def test_how_it_stands_is_told_by_all_that_say_so() -> None:
    told = read("11月23日2时50分，青龙河右岸出现管涌，险情得到初步控制。当前水位68.42米，超警戒1.42米，仍在缓涨。")
    assert told["trend"] == "险情得到初步控制；水位68.42米，超警戒1.42米，仍在缓涨"


def test_a_first_cause_stands_beside_one_that_is_to_be_looked_into() -> None:
    told = read("11月23日3时，望江镇采石场边坡坍塌。初步分析，事故原因系连续降雨致坡体松动，具体原因有待进一步调查。")
    assert "连续降雨" in told["cause"]
    assert read("11月23日3时，望江镇采石场边坡坍塌。事故原因正在调查。")["cause"] == "being verified"


def test_that_somebody_told_is_no_source_but_who_took_it_is() -> None:
    assert "source" not in read("11月23日2时33分接到报警，望江镇小河路一加工点发生火灾。")
    assert read("11月23日2时33分，119指挥中心接到报警，望江镇小河路一加工点发生火灾。")["source"] == "119指挥中心报警"


def test_the_place_that_a_text_calls_so_stands() -> None:
    told = read("11月23日3时，矿山公路塌方了，埋了1个人。地点在望江村过去两公里，路断了20米。")
    assert told["location"] == "望江村过去两公里"


def test_what_went_wrong_with_a_thing_says_why_without_being_called_the_cause() -> None:
    told = read("11月23日3时，望江镇小河路一住户发生爆炸。初步判断为更换灶具后软管脱落，具体原因正在进一步调查。")
    assert "软管脱落" in told["cause"]


def test_an_example_in_a_circular_is_no_report() -> None:
    told = "请各镇规范报送。例：2026年11月1日8时，东山村发生火灾，死亡1人。请遵照执行。"
    assert read_prose(told, RECEIVED).elements.keys().isdisjoint({"occurred_at", "location", "casualties"})


@pytest.mark.parametrize("who", ["市防指", "省防指", "流域防指"])
def test_what_those_who_arrived_did_is_a_measure_whatever_office_sent_them(who: str) -> None:
    told = read(f"11月23日3时，望江镇小河村河堤发生坍塌。{who}3时40分到达，对险段设置警戒。")
    assert "设置警戒" in told["measures"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "（二）领导靠前指挥。县委书记冉某作出批示，县长周某某、副县长吴某某第一时间赶到事故现场。",
            "县长周某某、副县长吴某某",
        ),
        ("（一）领导高度重视，靠前指挥。县长周某某到现场。", "县长周某某"),
        ("三、领导到位情况。镇长李四已到场。", "镇长李四"),
        ("2.领导现场督战。副县长吴某某在现场。", "副县长吴某某"), ("（12）领导——场长王五在火场。", "场长王五"),
        (
            "市住建局、区委区政府领导相继赶到，区委副书记、区长姜某任现场总指挥。",
            "市住建局、区委区政府领导、区委副书记、区长姜某",
        ),
        ("由副县长孙某任现场指挥长，统一指挥。", "副县长孙某"), ("李四镇长到了。", "李四镇长"),
        ("副镇长田某在崖下指挥。", "副镇长田某"),
        ("3点52分王五场长带队到现场，正用破拆工具施救。", "王五场长"),
        ("街道党工委书记出面接待，信访局负责人3时20分到场答复。", "街道党工委书记、信访局负责人"),
        ("镇党委委员、武装部部长万某在现场，李四同志在县里开会，正在返回。", "镇党委委员、武装部部长万某"),
    ],
)  # fmt: skip
def test_who_leads_there_is_read_whatever_heads_it(text: str, who: str) -> None:
    told = read(f"11月24日3时，东山村发生火灾。{text}")["leaders_on_scene"]
    assert told["present"] is True
    assert told["who"] == who


@pytest.mark.parametrize(
    "text",
    [
        "二是领导靠前指挥。", "成立以县长周某为指挥长的应急指挥部。", "市委书记拟任现场总指挥。", "镇长到了县里开会。",
        "李镇长我现在在河湾砖厂，火还在烧。", "主任好 今天在现场", "李镇长您好，我在现场，火势很大。",
        "东山镇长坝村草垛在现场烧完。", "局长将出面接待。",
    ],
)  # fmt: skip
def test_a_headline_or_who_is_spoken_to_is_no_leader_there(text: str) -> None:
    assert "leaders_on_scene" not in read(f"11月24日3时，东山村发生火灾。{text}")


def test_leaders_are_read_of_an_incident_that_everyday_words_tell() -> None:
    told = read("11月24日3时20分，东山村口一辆三轮翻了，车上2个学生送卫生院了。镇长李四在现场。")
    assert told["leaders_on_scene"] == {"present": True, "who": "镇长李四"}


def test_a_list_of_what_is_next_goes_on_behind_a_semicolon() -> None:
    told = read("11月24日3时，东山村发生火灾。下一步：查清源头，从严执法；每4小时监测一次并上报。火已灭。")
    assert told["next_steps"] == "下一步：查清源头，从严执法；每4小时监测一次并上报。"


@pytest.mark.parametrize(
    ("told", "trend"),
    [
        ("目前雨势减弱，水位仍在缓慢上涨。", "雨势减弱，水位仍在缓慢上涨"),
        ("目前降雨已减弱，水位持续下降。", "降雨已减弱，水位持续下降"),
        ("现风力减小，火势得到控制。", "风力减小，火势得到控制"),
        ("目前氨气浓度逐步下降，未见扩散。", "浓度逐步下降，未见扩散"),
        ("目前水势趋缓，来水流量减小，仍有漫堤可能。", "水势趋缓，来水流量减小，仍有漫堤可能"),
        ("受降雨加大影响，多处进水。", None),
        ("目前风力3级。", None),
    ],
)
def test_how_weather_and_water_stand_is_part_of_how_it_stands(told: str, trend: str | None) -> None:
    assert read(f"11月24日3时，东山村发生山洪。{told}").get("trend") == trend


@pytest.mark.parametrize(
    "told",
    [
        "镇里用砂石袋做反滤围井，同时开启涵管放水。",
        "村里用沙袋堵住了缺口。", "企业正抛填块石反压，水位每小时降2厘米。",
        "水库3时30分开闸放水。", "消防用泡沫盖住油面。",
    ],
)  # fmt: skip
def test_what_is_built_filled_and_opened_is_a_measure(told: str) -> None:
    text = f"11月24日3时，东山镇龙潭水库坝脚出现管涌。{told}"
    assert read(text)["measures"] == told


@pytest.mark.parametrize(
    "text",
    [
        "11月24日3时，东山村发生火灾。工人用铁丝围住的院子进水。", "11月24日3时20分，东山村一村民用火做饭时围墙倒塌。",
        "11月24日3时，东山村发生火灾，系用电炉搭线短路。", "11月24日3时，东山村发生洪水，上游水库开闸放水后，2人落水。",
    ],
)  # fmt: skip
def test_what_was_used_when_it_happened_is_no_measure(text: str) -> None:
    assert "measures" not in read(text)


def test_a_wide_letterhead_is_no_line_that_was_broken() -> None:
    head = "东山镇人民政府办公室　　　　　　　　　2026年11月24日3时40分　　签发：张三"
    assert "occurred_at" not in read(f"{head}\n东山镇东山村三组山体滑坡\n造成1人失联，道路中断。")
    told = f"{head}\n东山镇东山村三组山体滑坡\n11月24日3时许，东山镇东山村三组发生山体滑坡。"
    assert read(told)["occurred_at"] == "2026-11-24T03:00:00+08:00"


@pytest.mark.parametrize(
    "what",
    [
        "一辆外省旅游大巴在东山镇东山村K5处翻车",
        "一辆由县城开往外县的大型客车在东山镇东山村K5处侧翻",
        "邻县一辆客车在东山镇东山村K5处侧翻",
        "东山镇东山村业主80人聚集，反映公摊面积不实等问题",
    ],
)  # fmt: skip
def test_who_comes_from_elsewhere_makes_it_no_news_of_elsewhere(what: str) -> None:
    assert read(f"11月24日3时20分，{what}，2人受伤。")["occurred_at"] == "2026-11-24T03:20:00+08:00"


@pytest.mark.parametrize(
    "text",
    ["11月24日3时20分，外省发生客车侧翻。", "11月24日3时20分，邻县东山村发生火灾。", "3时20分东山村火灾系不实信息。"],
)
def test_what_happened_elsewhere_or_is_untrue_stays_unread(text: str) -> None:
    assert "occurred_at" not in read(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("刚才报送的险情，地点写成了“东山村二组”，正确地点为东山村三组陡崖，其余内容不变，请更正。", "东山村三组陡崖"),
        ("更正：11月24日3时东山村二组发生山体滑坡，地点应为石桥村一组。", "石桥村一组"),
        ("11月24日3时，东山村二组发生山体滑坡。实际位置在石桥村一组后山。", "石桥村一组后山"),
        ("11月24日3时，东山村二组发生山体滑坡。地点是否应为石桥村一组？", "东山村二组"),
    ],
)
def test_a_place_that_is_put_right_is_the_place(text: str, place: str) -> None:
    assert read(text)["location"] == place


def test_of_a_sentence_that_tells_what_happened_and_what_was_done_only_that_is_a_measure() -> None:
    told = read("今早3点10分，东山镇红旗小（一）型水库副坝渗漏，镇里用编织袋装土压浸，村民正在撤。")
    assert told["measures"] == "镇里用编织袋装土压浸，村民正在撤。"
    assert told["location"] == "东山镇红旗小（一）型水库副坝"

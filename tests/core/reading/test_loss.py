"""Property loss: words always, yuan only for a definite amount, and no other money."""

from __future__ import annotations

from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.core.elements import Elements
from incidentd.core.reading.loss import read_loss
from incidentd.core.reading.readings import How

V = "being verified"


def read(text: str, how: How = "rule") -> Any:
    """The yuan read, "words" for words alone, "being verified", or None where no value was read."""
    reading = read_loss(text, how).elements.get("property_loss")
    if reading is None:
        return None
    Elements.model_validate({"property_loss": reading.value})
    assert reading.how == how
    assert reading.passage
    if reading.value == V:
        return V
    assert reading.value["words"] == reading.passage
    return reading.value.get("yuan", "words")


@pytest.mark.parametrize(
    ("text", "yuan"),
    [
        ("直接经济损失120万元", 1_200_000), ("造成直接经济损失1.2亿元", 120_000_000), ("造成120万元损失", 1_200_000),
        ("直接经济损失120.5万元", 1_205_000), ("直接经济损失壹佰万元", 1_000_000),
        ("直接经济损失一百二十万元", 1_200_000),
        ("直接经济损失1亿2000万元", 120_000_000), ("直接经济损失3000元", 3000), ("直接经济损失5千元", 5000),
        ("损失0元", 0),
        ("直接经济损失１２０万元", 1_200_000), ("直接经济损失1,200,000元", 1_200_000), ("损失120万", 1_200_000),
        ("初步统计，直接经济损失120万元", 1_200_000), ("直接经济损失120万元，县财政拨付救灾资金50万元", 1_200_000),
        ("直接经济损失120万元，其中农业损失50万元", 1_200_000),
        ("房屋损失30万元，农作物损失50万元，共计80万元", 800_000),
        ("直接经济损失120万元，间接经济损失30万元", 1_200_000), ("直接经济损失由120万元上升至150万元", 1_500_000),
        ("直接经济损失120万元。经核算，直接经济损失120万元。", 1_200_000),
        ("造成房屋倒塌3间，直接经济损失80万元", 800_000),
        ("受损房屋3间，损失金额为5.6万元", 56_000), ("direct loss of RMB 1.2 million", 1_200_000),
        ("无财产损失", 0), ("未造成人员伤亡和财产损失", 0), ("无人员伤亡，无财产损失", 0), ("no property loss", 0),
        ("财产损失：无", 0),
        ("直接经济损失约120万元", 1_200_000),
        ("初步估算直接经济损失120万元", 1_200_000),
        ("直接经济损失120万元左右", 1_200_000), ("直接经济损失初步估计约8.5万元", 85_000),
        ("loss of about 120,000 yuan", 120_000),
        ("4人送医，其中1人死亡，3人重伤，直接经济损失1.05亿元", 105_000_000),
        ("造成6人受伤（其中重伤2人、轻伤4人），冲毁房屋14间，直接经济损失约1.3亿元", 130_000_000),
    ],
)  # fmt: skip
def test_a_definite_amount_is_read_in_yuan(text: str, yuan: int) -> None:
    assert read(text) == yuan


@pytest.mark.parametrize(
    "text",
    ["直接经济损失近120万元", "直接经济损失100至120万元", "直接经济损失100万元至120万元", "直接经济损失100-120万元",
     "直接经济损失120余万元", "直接经济损失30万余元", "预计直接经济损失120万元",
     "直接经济损失达80万元以上", "直接经济损失超1000万元", "直接经济损失120万美元",
     "直接经济损失120万元，具体损失正在核实", "房屋损失30万元，农作物损失50万元", "loss of over 120,000 yuan"],
)  # fmt: skip
def test_what_is_not_definite_is_kept_in_words(text: str) -> None:
    assert read(text) == "words"


@pytest.mark.parametrize(
    "text",
    ["损失正在核实", "财产损失情况正在统计中", "损失情况待进一步评估", "人员伤亡和财产损失情况正在核实",
     "暂无财产损失报告",
     "县财政拨付救灾资金50万元，直接经济损失正在评估", "the loss is being assessed"],
)  # fmt: skip
def test_a_loss_under_verification_says_so(text: str) -> None:
    assert read(text) == V


@pytest.mark.parametrize(
    "text",
    ["", "拨付救灾资金50万元", "工程总投资2000万元", "挽回经济损失50万元", "避免经济损失50万元",
     "可能造成经济损失50万元",
     "保险公司赔付损失30万元", "损失鸡苗120万只", "损失木材120立方米", "直接经济损失1，200元", "无重大财产损失",
     "损失惨重",
     "直接经济损失120万元。直接经济损失150万元。", "损失2人", "造成1000万元以上损失的事故", "去年损失50万元",
     "正在核实伤亡"],
)  # fmt: skip
def test_no_other_money_is_taken_for_a_loss(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [("120万元", 1_200_000), ("约120万元", 1_200_000), ("近120万元", "words"),
     ("无", 0), ("0", 0), ("0万元", 0), ("5000元", 5000),
     ("1.2亿", 120_000_000),
     ("正在核实", V), ("正在评估中", V), ("无财产损失", 0), ("房屋受损3间", "words"), ("120", None), ("不详", None),
     ("投资50万元", None),
     ("无人员伤亡", None), ("直接经济损失80万元，其中房屋30万元", 800_000), ("30万元、50万元", "words"),
     ("100-120万元", "words")],
)  # fmt: skip
def test_a_labelled_value_is_about_the_loss(text: str, value: Any) -> None:
    assert read(text, "labelled") == value


def test_a_number_without_its_unit_is_asked_about() -> None:
    (doubt,) = read_loss("120", "form").doubts
    assert (doubt.field, doubt.why) == ("property_loss", "the unit of the amount is not said")


@given(st.integers(0, 10**7), st.sampled_from([("元", 1), ("万元", 10_000), ("千元", 1000), ("亿元", 10**8)]))
def test_any_amount_comes_back(number: int, unit: tuple[str, int]) -> None:
    assert read(f"直接经济损失{number}{unit[0]}", "rule") == number * unit[1]


@given(st.text(alphabet="损失直接经济约0123456789.,万亿元余至无正在核实拨付，。；、其中 ", max_size=50))
def test_no_text_breaks_the_reading(text: str) -> None:
    read(text, "rule")
    read(text, "labelled")


@pytest.mark.parametrize("piece", ["1", "一", "损失1万", " ", "无", "伤亡和", "12345,", "损失", "，1000", "由3元"])
def test_a_hostile_text_holds_nothing_up(piece: str) -> None:
    began = process_time()
    read_loss("损失" + piece * (100_000 // len(piece)), "rule")
    assert process_time() - began < 20  # it does not hang


@pytest.mark.parametrize("text", ["车损另计，目前尚无损失总额。", "暂无经济损失统计数据。", "没有财产损失的具体金额"])
def test_no_figure_of_the_loss_is_not_no_loss(text: str) -> None:
    found = read_loss(text, "rule")
    assert not found.elements
    assert [doubt.field for doubt in found.doubts] == ["property_loss"]


@pytest.mark.parametrize(
    ("text", "yuan"),
    [
        ("2辆轿车被砸，车损约3.6万元", 36_000),
        ("货主说木材和车损一起8万5千元", 85_000),
        ("房损、物损合计2.4万元", 24_000),
        ("房屋损失71万元，道路、电力25万元，共96万元", 960_000),
    ],
)
def test_a_loss_of_cars_houses_and_goods_is_one_and_a_sum_goes_before_its_parts(text: str, yuan: int) -> None:
    assert read(text) == yuan


@pytest.mark.parametrize("text", ["损失1.2万零500元", "损失3亿零2千元"])
def test_the_end_of_an_amount_is_not_the_amount(text: str) -> None:
    assert read(text) not in (500, 2000)


@pytest.mark.parametrize("text", ["车损险赔付3.6万元", "公共汽车3.6万元一辆"])
def test_other_money_of_cars_is_no_loss(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [("12，000元", 12_000), ("约1，250，000元", 1_250_000), ("1，200.5万元", 12_005_000), ("3，200元", 3200)],
)
def test_under_its_label_a_full_width_comma_parts_thousands(text: str, value: int) -> None:
    assert read(text, "labelled") == value


def test_of_several_things_with_thousands_none_is_the_loss() -> None:
    assert read("车损12，000元，护栏3，000元", "labelled") == "words"


@pytest.mark.parametrize(
    ("text", "yuan"),
    [
        ("财产损失两千元不到。", "words"), ("损失3万元出头", "words"), ("直接经济损失20万元不止", "words"),
        ("群众已转移，房屋、输电线路无损失。", None), ("房屋、输电线路无损失。\n林木损失正在调查评估。", V),
        ("此次火灾无人员伤亡，无财产损失。", 0), ("事故无损失", 0),
    ],
)  # fmt: skip
def test_about_how_much_and_of_some_things_alone_is_no_amount_of_the_whole(text: str, yuan: Any) -> None:
    assert read(text) == yuan

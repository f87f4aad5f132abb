"""Numerals: what is read has one meaning; what is only about right has no value."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.core.reading.numerals import NUMBER, half_width, read_count, read_number

_DIGITS = "零一二三四五六七八九"
_FULL = str.maketrans("0123456789", "０１２３４５６７８９")


def in_chinese(number: int) -> str:
    """The number as it is written by the book."""
    if number < 10:
        return _DIGITS[number]
    for unit, sign in ((10**8, "亿"), (10**4, "万"), (1000, "千"), (100, "百"), (10, "十")):
        if number >= unit:
            head, tail = divmod(number, unit)
            rest = "" if not tail else in_chinese(tail) if tail * 10 >= unit else "零" + in_chinese(tail)
            first = "" if number < 20 else in_chinese(head)
            return first + sign + (rest.replace("十", "一十", 1) if rest.startswith(("十", "零十")) else rest)
    raise AssertionError


@given(st.integers(0, 10**10))
def test_a_chinese_numeral_comes_back_as_its_number(number: int) -> None:
    assert read_number(in_chinese(number)) == number


@given(st.integers(0, 10**14))
def test_arabic_digits_come_back_in_either_width_and_with_thousands(number: int) -> None:
    assert read_number(str(number)) == read_number(str(number).translate(_FULL)) == read_number(f"{number:,}") == number


@given(st.integers(1, 9999), st.sampled_from(["余", "多", "以上", "余人", "多名"]))
def test_more_than_a_number_is_known_from_below(number: int, more: str) -> None:
    assert read_count(f"{number}{more}") == {"at_least": number}


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading(text: str) -> None:
    for value in (read_number(text), read_count(text)):
        assert value is None or isinstance(value, (int, dict))
    assert len(half_width(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("３０", 30), ("三十", 30), ("十", 10), ("十五", 15), ("廿三", 23), ("两", 2), ("〇", 0), ("两百", 200),
        ("二〇二六", 2026), ("一百零五", 105), ("一百〇五", 105), ("一千零五十", 1050), ("一万零三百", 10_300),
        ("3万", 30_000), ("1.2万", 12_000), ("２万", 20_000), ("2千万", 20_000_000), ("1亿2000万", 120_000_000),
        ("3万5千", 35_000), ("壹佰万", 1_000_000), ("一亿二千万", 120_000_000), ("1,200", 1200), ("007", 7),
    ],
)  # fmt: skip
def test_a_numeral_is_read(text: str, number: int) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize(
    "text",
    ["", "三五", "七八", "三四百", "一百五", "一万五", "3万5", "百", "万", "1.5", "1，200", "12,34", "一百零五十",
     "零五",
     "三十余", "3人", "十十", "百十", "1.23456万", "-3", "三.五", "数十", "1" * 50],
)  # fmt: skip
def test_what_has_no_one_meaning_is_not_a_number(text: str) -> None:
    assert read_number(text) is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("30余", 30), ("百余人", 100), ("十几人", 10), ("十来人", 10), ("三十多名", 30), ("30余万人", 300_000),
        ("3人以上", 3), ("至少3人", 3), ("超过30", 30), ("不少于五人", 5), ("逾百人", 100), ("十多万", 100_000),
        ("一百余", 100),
    ],
)  # fmt: skip
def test_a_floor_is_read_as_a_floor(text: str, count: int) -> None:
    assert read_count(text) == {"at_least": count}


@pytest.mark.parametrize(("text", "count"), [("3人", 3), ("两名", 2), ("１２位", 12), ("0", 0), ("3万人", 30_000)])
def test_an_exact_count_is_read(text: str, count: int) -> None:
    assert read_count(text) == count


@pytest.mark.parametrize(
    "text",
    [
        "约30",
        "近百",
        "数十",
        "几十",
        "大约3人",
        "30左右",
        "3-5人",
        "三五人",
        "不到30",
        "3头",
        "多人",
        "30以下",
    ],
)
def test_what_is_only_about_right_has_no_value(text: str) -> None:
    assert read_count(text) is None


@pytest.mark.parametrize(
    ("text", "numerals"),
    [
        ("死亡2,失联1", ["2", "1"]),
        ("救援队伍登陆", []),
        ("三十余人", ["三十"]),
        ("损失壹佰万元", ["壹佰万"]),
        ("1,200人", ["1,200"]),
    ],
)
def test_numerals_are_found_in_running_text(text: str, numerals: list[str]) -> None:
    assert re.findall(NUMBER, text) == numerals

"""Promise: whoever reports is read from running text and from the line below it, with the phone; nobody else is."""

from __future__ import annotations

import time

import pytest

from incidentd.core.reading.informants import read_signed


def signed(text: str) -> object:
    found = read_signed(text).elements
    return found["informant"].value if "informant" in found else None


@pytest.mark.parametrize(
    ("text", "name", "phone"),
    [
        ("现场正在清理。信息员赵小河，10000000041。", "赵小河", "10000000041"),
        ("现场正在清理。\n值班员：小郭 100 0000 0042", "小郭", "100 0000 0042"),
        ("报告人 通信员小葛 10000000043", "小葛", "10000000043"),
        ("县应急指挥中心 值班长 老魏 100-0000-0044", "老魏", "100-0000-0044"),
        ("联系人：孙大山，电话：100 0000 0045", "孙大山", "100 0000 0045"),
        ("填报：指挥中心 接警员小齐  电话 10000000046", "小齐", "10000000046"),
        ("值班电话10000000047，值班员小罗。", "小罗", "10000000047"),
        ("我镇值班员王小明（电话10000000048）已到现场", "王小明", "10000000048"),
        ("前线联系人 值班员己，10000000049", "值班员己", "10000000049"),
        ("带班：钱某；值班：值班员丁（10000000050）。", "值班员丁", "10000000050"),
        ("明天继续排查。\n镇教育办值班室 吴老师 100 0000 0051", "吴老师", "100 0000 0051"),
    ],
)
def test_whoever_reports_is_read_with_the_phone(text: str, name: str, phone: str) -> None:
    assert signed(text) == {"name": name, "phone": phone}


def test_an_information_officer_goes_before_whoever_was_on_duty() -> None:
    told = signed("值班员：李大江 10000000041\n信息员：赵小河 10000000042")
    assert told == {"name": "赵小河", "phone": "10000000042"}


@pytest.mark.parametrize(
    "text",
    [
        "死者家属联系人周某 10000000041",
        "企业联系人周某 10000000041",
        "报警人周某 10000000041",
        "值班员已电话通知，10000000041",
        "请与值班员联系，电话10000000041",
        "值班员李大江 10000000041，值班员王小溪 10000000042",
        "村民周大伯说 10000000041 打不通",
        "办公室人手不够，周大伯 10000000041",
        "",
    ],
)
def test_others_whom_a_text_names_and_one_of_several_are_not_read(text: str) -> None:
    assert signed(text) is None


def test_a_long_line_without_end_is_read_in_no_time() -> None:
    began = time.process_time()
    for text in ("值班员" * 7000, "值班员 " + " " * 19000, "联系人：" + "，电话" * 6000, "1" * 20000):
        read_signed(text)
    assert time.process_time() - began < 20

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
        ("全镇连夜排查烧炭取暖户（以上由值班员甲报 10000000051）", "值班员甲", "10000000051"),
        ("以上情况由信息员赵小河上报，10000000051", "赵小河", "10000000051"),
        ("现场在清理。值班员：李大江报，电话：10000000051", "李大江", "10000000051"),
        ("每半小时报一次。 房某 10000000051", "房某", "10000000051"),
        ("道路已封。\n房某／10000000051", "房某", "10000000051"),
        ("麻烦快点喊消防。村主任老邓 10000000051", "老邓", "10000000051"),
        ("道路已封。\n柏杨街道 钱某 1000 000 0051", "钱某", "1000 000 0051"),
        ("道路已封。\n（青榆县应急管理局救灾股 胡某 100-0000-0051）", "胡某", "100-0000-0051"),
        ("道路已封。\n云屏岭景区安全部 潘某（手机10000000051）", "潘某", "10000000051"),
        ("道路已封。\n双河口中心卫生院 值班医生 纪某 10000000051", "纪某", "10000000051"),
        ("道路已封。\n黑石沟煤矿调度室 当班调度 石某  电话 100 0000 0051", "石某", "100 0000 0051"),
        ("道路已封。\n森林防火中心 信息员丁\n10000000051", "信息员丁", "10000000051"),
        ("经了解无其他情况。交警大队 姬某 10000000051", "姬某", "10000000051"),
        ("明天继续排查。\n镇教育办值班室 吴老师 100 0000 0051", "吴老师", "100 0000 0051"),
    ],
)  # fmt: skip
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
        "已封路。\n伤者家属 周某 10000000041",
        "已封路。\n肇事司机周某 10000000041",
        "已封路。\n报警人 周某 10000000041",
        "已封路。\n张某／周某 10000000041",
        "已封路。\n周某 10000000041 钱某 10000000042",
        "已封路。失踪人员 周某 10000000041",
        "已封路。\n水务局 安全办 万安镇 10000000041",
        "",
    ],
)
def test_others_whom_a_text_names_and_one_of_several_are_not_read(text: str) -> None:
    assert signed(text) is None


@pytest.mark.parametrize(
    "line",
    [
        "供电所值班 10000000041",
        "县人民医院总值班室（夜） 100 0000 0041", "市生态环境局示例分局  值班电话 100-0000-0041",
        "医务科值班 100-0000-0041", "电话10000000041", "县应急局 值班室：100 0000 0041",
    ],
)  # fmt: skip
def test_an_office_signs_with_its_phone_alone(line: str) -> None:
    told = signed(f"道路已封。\n{line}")
    assert isinstance(told, dict)
    assert list(told) == ["phone"]
    assert told["phone"].endswith("0041")


def test_a_long_line_without_end_is_read_in_no_time() -> None:
    began = time.process_time()
    for text in ("值班员" * 7000, "值班员 " + " " * 19000, "联系人：" + "，电话" * 6000, "1" * 20000):
        read_signed(text)
    assert time.process_time() - began < 20

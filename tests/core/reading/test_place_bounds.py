"""A place in prose is believed only where it is safe to send help there: named, whole, and no clause of its own."""

from __future__ import annotations

from datetime import datetime
from time import process_time
from zoneinfo import ZoneInfo

import pytest

from incidentd.core.reading.place_bounds import is_clause, is_common, is_within_a_noun
from incidentd.core.reading.place_names import is_named, is_relative, leading_place
from incidentd.core.reading.prose import read_prose

_RECEIVED = datetime(2026, 11, 28, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


def where(text: str) -> str:
    """The location that free text is read to state; "" for none."""
    found = read_prose(text, _RECEIVED).elements.get("location")
    return found.value if found else ""


@pytest.mark.parametrize(
    "words", ["目前全县", "坑边道路", "地面道路", "附近路面", "下游低洼地带", "周边居民楼", "路边", "沿河道路"]
)
def test_common_words_alone_name_no_place(words: str) -> None:
    assert is_common(words)
    assert is_relative(words)
    assert not is_named(words)


@pytest.mark.parametrize("words", ["白鹭湖", "坑边村", "公路街12号", "南门外大街", "省道S305线K45处", "上游村"])
def test_a_name_among_common_words_is_one(words: str) -> None:
    assert not is_common(words)


@pytest.mark.parametrize("words", ["浓烟随风横过公路", "火势向隔壁厂房", "烟雾弥漫整个市场", "泥浆涌入隧道"])
def test_what_something_did_is_no_place(words: str) -> None:
    assert is_clause(words)
    assert leading_place(words, ended=True) == ""


@pytest.mark.parametrize("words", ["污水处理厂", "雨水泵站", "风力发电场"])
def test_a_works_called_by_what_it_handles_is_no_clause(words: str) -> None:
    assert not is_clause(words)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("望江镇石梯村烟花燃放点", "望江镇石梯村烟花燃放点"),
        ("望江高速石梯服务区大货车停车区一辆半挂车", "望江高速石梯服务区大货车停车区"),
        ("鸿达化工公司液氨卸货台接管脱落", "鸿达化工公司液氨卸货台"),
        ("望江物流园6号库装卸平台货物坍塌", "望江物流园6号库装卸平台"),
        ("望江商场地下停车场负二层充电区电动车起火", "望江商场地下停车场负二层充电区"),
        ("望江火车站货场卸煤沟皮带起火", "望江火车站货场卸煤沟"),
        ("石梯村村委会换届选举计票过程中", "石梯村村委会"),
        ("石梯村卸货时一名工人", "石梯村"),
        ("丰源食品厂制冷机房液氨管道阀门", "丰源食品厂制冷机房"),
        ("望江金鼎广场三楼儿童乐园蹦床区一名儿童", "望江金鼎广场三楼儿童乐园蹦床区"),
        ("望江河老渡口时下河", "望江河老渡口"),
        ("柳树湾站台起步时", "柳树湾站台"),
        ("大雾天气下白鹭湖轮渡与运沙船", ""),
        ("随后滨湖路路面", ""),
        ("联丰水库泄洪闸启闭机房失火", "联丰水库泄洪闸启闭机房"),
        ("望江镇团结渠四支渠有小孩", "望江镇团结渠四支渠"),
        ("江北街道和平社区棋牌室多人", "江北街道和平社区棋牌室"),
        ("天洋电子厂员工食堂备餐时", "天洋电子厂员工食堂"),
        ("迎宾大道清扫时", "迎宾大道"),
        ("联丰村党支部书记", ""),
        ("石梯村施工区域一辆货车停车后", "石梯村施工区域"),
    ],
)  # fmt: skip
def test_a_noun_that_says_what_a_place_is_is_not_cut(words: str, place: str) -> None:
    assert leading_place(words) == place


def test_where_a_noun_begins_and_ends() -> None:
    assert is_within_a_noun("烟花燃放点", 2)
    assert not is_within_a_noun("燃放点燃的烟花", 0)
    assert not is_within_a_noun("卸货台", 3)


@pytest.mark.parametrize("piece", ["停车", "车", "目前", "装卸", "附近", "道", "的"])
def test_hostile_words_hold_nothing_up(piece: str) -> None:
    began = process_time()
    words = piece * (20_000 // len(piece))
    is_common(words + "x"), is_clause(words), is_within_a_noun(words[:40], 20), leading_place(words)
    assert process_time() - began < 1


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "11月27日14时，望江小区二期基坑东侧支护桩顶水平位移单日达31毫米，坑边道路出现长约20米裂缝。",
            "望江小区二期基坑东侧支护桩顶",
        ),
        (
            "11月27日3时52分，轨道S5线石梯站至小河站区间左线联络通道突发涌水。地面道路出现直径约9米的塌陷。",
            "轨道S5线石梯站至小河站区间左线联络通道",
        ),
        ("11月27日10时25分，望江镇永丰圩堤脚发生管涌。目前全县累计发生险情9处。", "望江镇永丰圩堤脚"),
    ],
)  # fmt: skip
def test_words_that_name_nothing_do_not_stand_before_the_place_told_earlier(text: str, place: str) -> None:
    assert where(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("11月27日21时，望江镇养老院一楼活动室电暖器起火。", "望江镇养老院一楼活动室"),
        ("11月27日3时，人民路下穿通道积水深1.5米，2人被困。", "人民路下穿通道"),
        ("11月27日12时，洪湖社区卫生服务中心接诊腹泻病人32名。", ""),
    ],
)
def test_a_machine_half_a_word_and_a_clinic_are_no_part_of_where(text: str, place: str) -> None:
    assert where(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("11月27日8时，望江河永丰圩桩号3+200处冒水。受其影响，永丰圩南圩公路发生塌方。", "望江河永丰圩桩号3+200处"),
        ("11月27日3时52分，城东管网改造顶管竖井突发涌水。滨湖路发生塌陷，直径约6米。", ""),
        ("11月27日3时52分接到报警，有人被困。滨湖路发生塌陷，直径约6米。", "滨湖路"),
        ("11月27日3时，望江镇石梯村发生火灾，1人死亡。小河镇大湾村发生火灾，2人死亡。", ""),
    ],
)
def test_what_came_of_it_elsewhere_is_not_where_it_happened(text: str, place: str) -> None:
    assert where(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("东山镇籍渔船与散货船碰撞\n11月28日3时26分，东山镇籍渔船在白螺湾灯标以东约6海里处与散货船发生碰撞。",
         "白螺湾灯标以东约6海里处"),
        ("西河镇全力处置山洪灾害\n11月28日5时10分，突发山洪，1人被冲走。", "西河镇"),
    ],
)  # fmt: skip
def test_whose_boat_it_is_and_how_hard_they_work_is_no_place(text: str, place: str) -> None:
    assert where(text) == place

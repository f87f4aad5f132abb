"""What became of each group of people in the course of a report: parts, fates after the number, people by name."""

from __future__ import annotations

from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.core.reading.casualties import read_casualties
from tests.core.reading.harmed import doubts, read


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("车上4人，2人当场死亡，2人送医后1人不治身亡、1人重伤。", {"d": 3, "s": 1}),
        ("坍塌致5人被埋，已救出3人，其中1人死亡、2人轻伤，另2人仍被埋压。", {"d": 1, "l": 2, "t": 2}),
        ("共有9人落水，6人自行游上岸，2人被救起，1人失踪。", {"m": 1}),
        ("船上12人全部落水，9人获救，2人死亡，1人还没找到。", {"d": 2, "m": 1}),
        ("失踪的4人中，2人已找到，均无生命体征，另2人仍在搜寻。", {"d": 2, "m": 2}),
        ("伤者共6人，其中重伤2人，轻伤4人。", {"s": 2, "l": 4}),
        ("6人受伤，其中1人重伤，其余5人均为轻伤。", {"s": 1, "l": 5}),
        ("脚手架垮塌，3名工人坠落受伤，送医途中1人死亡，1人重伤，另1人轻伤。", {"d": 1, "s": 1, "l": 1}),
        ("4人坠落，1人当场身亡，其余3人送医途中又有1人死亡，2人重伤。", {"d": 2, "s": 2}),
        ("4名工人被埋。9时20分救出2人，1人轻伤、1人重伤；10时05分又救出1人，已无生命体征。目前还有1人被埋。",
         {"d": 1, "s": 1, "l": 1, "t": 1}),
        ("4名钓鱼的被洪水围住，2个已经接上岸，还有2个在石头上。", {"t": 2}),
        ("山体崩塌砸中一辆轿车，车内2人，1人当场死亡，1人经送医抢救无效也死亡。", {"d": 2}),
        ("车上7人中4人死亡，3人受伤，伤者中2人重伤、1人轻伤", {"d": 4, "s": 2, "l": 1}),
        ("截至20时，搜救出4人，其中3人遇难、1人重伤，仍有2人失联", {"d": 3, "s": 1, "m": 2}),
        ("送医9人中，1人死亡、2人病危、6人轻伤", {"d": 1, "s": 2, "l": 6}),
        # A list that happens to add up is no whole with its parts.
        ("死亡2人、重伤1人、轻伤1人", {"d": 2, "s": 1, "l": 1}),
        ("被困3人，死亡2人，失踪1人", {"d": 2, "m": 1}),
        # The same people told of again are no more of them, though that would add up.
        ("11人中2人轻伤，1人重伤，2人死亡，1人失踪。死亡的2人均为洗舱工。甲板上3人被气浪掀入海中。",
         {"d": 2, "m": 1, "s": 1, "l": 2}),
        ("11人中2人轻伤，1人重伤，2人死亡，1人失踪。2名死者均为洗舱工。甲板上3人被气浪掀入海中。",
         {"d": 2, "m": 1, "s": 1, "l": 2}),
        ("2人受重伤，另1人伤势危重，1人擦伤，属轻伤。", {"l": 1}),
        ("四名工人失去联系，3名学生还被埋着，另一名乘客没找到。", {"t": 3}),
        ("四个重伤、2名村民伤势危重。", None),
        ("4人骨折，属重伤、2人重伤送医、2人失联。", {"m": 2}),
        ("死亡2人（其中1人送医后死亡），重伤1人", {"d": 2, "s": 1}),
        # 危重 and 重伤 of one list: the seriously injured may be three or seven.
        ("接诊伤员17人，其中死亡2人，危重3人，重伤4人，轻伤8人。", {"d": 2, "l": 8}),
        ("7人死亡，其中男性4人、女性3人", {"d": 7}),
    ],
)  # fmt: skip
def test_parts_are_believed_where_they_add_up(text: str, kinds: dict[str, Any]) -> None:
    assert read(text) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("2名小学生溺水，经打捞上岸后送医抢救无效死亡。", {"d": 2}),
        ("3名工人掉入井内，救出后均无生命体征。", {"d": 3}),
        ("2名小学生落水，捞上来时已没有呼吸，医生确认死亡。", {"d": 2}),
        ("在转移过程中，村民高某滑倒摔伤，轻伤。", {"l": 1}),
        ("1人高处坠落，送县医院后经抢救无效于11时死亡，另1人左腿骨折，属重伤", {"d": 1, "s": 1}),
        ("一名巡山的队员踩空，额头缝了6针，算轻伤，其他人都好。", {"l": 1}),
        ("1人被埋，40分钟后救出，已死亡。", {"d": 1}),
        ("乘客十余人，经检查均为轻伤。", {"l": {"at_least": 10}}),
        ("医生诊断2人为轻微脑震荡，属轻伤。", {"l": 2}),
        ("2名工友下去救人，也先后晕倒，3人被救出后均已死亡", {"d": 3}),
        ("2名养护工受伤，医院诊断均为重伤。", {"s": 2, "l": 0}),
        ("2人受伤较轻，为轻伤、两人诊断为重伤", {"s": 2, "l": 2}),
        ("一人腿部骨折、一人擦伤，均属轻伤", None), ("2人骨折、3人擦伤，均属轻伤", None),
        # Somebody else is the subject of what follows.
        ("祖孙二人落水，孙子获救，奶奶溺亡。", None),
        ("3人受伤，死者为仓库保管员。", None),
        ("屋里两口子一氧化碳中毒，男的没救过来，女的还在抢救。", None),
        ("车上二十来人，一半受了轻伤", None),
        ("12名学生出现呕吐，无重症和死亡病例。", None),
        ("2人送医，死亡原因待查。", None),
        ("凌晨2时又挖出1人，已死亡。", None),
    ],
)  # fmt: skip
def test_a_fate_told_after_the_number_is_that_of_those_people(text: str, kinds: dict[str, Any] | None) -> None:
    assert read(text) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("男子王某被电击倒地，送医后抢救无效死亡。", {"d": 1}),
        ("操作工陈某右手被卷入设备，构成重伤。", {"s": 1}),
        ("驾驶员当场死亡，副驾驶乘客重伤。", {"d": 1}),
        ("甲车驾驶员死亡，乙车驾驶员重伤。", {"d": 1, "s": 1}),
        ("王某、赵某当场死亡，孙某重伤，周某、吴某轻伤", {"d": 2, "s": 1, "l": 2}),
        ("吴某和其妻子死亡，其子重伤。", {"d": 2, "s": 1}),
        ("彭某家的房屋被掩埋。4时50分救出彭父，左臂骨折，诊断为重伤。", {"s": 1}),
        ("罗某、何某2人死亡。", {"d": 2}), ("李某某等4人受轻伤。", {"l": 4}),
        ("张某及一名工友死亡", {"d": 2}), ("驾驶员和2名乘客死亡", {"d": 3}), ("1名驾驶员及2名乘客死亡", {"d": 3}),
        ("2名村民、1名游客受轻伤", {"l": 3}), ("老师1人、学生6人受轻伤", {"l": 7}),
        # Who is not told of by name, or is told of for another reason, is nobody harmed.
        ("老板和2名工人死亡", {"d": 3}),
        ("会计和2名工人死亡", None), ("会计和1名工人经抢救无效死亡", None), ("司机和乘客死亡", None),
        ("双方司机受轻伤。", None), ("两车司机均死亡。", None),
        ("肇事司机王某弃车逃逸，致行人死亡。", None), ("镇长潘某、派出所所长周某在现场处置，1人重伤。", {"s": 1}),
        ("民警张某看望了伤者。", None), ("老人张某因病去世，家属聚集。", None),
        ("防止李某死亡", None), ("张某险些被压死", None), ("刘某差点没救过来", None),
        ("住户钱某昨夜在家中去世。", None),
        ("患者王某今晨在医院死亡，家属聚集。", None), ("钱某经抢救无效去世。", {"d": 1}),
        ("失踪者系钓鱼人员赵某，正在搜寻。", None),
    ],
)  # fmt: skip
def test_people_told_of_by_name_or_side_by_side_are_counted(text: str, kinds: dict[str, Any] | None) -> None:
    assert read(text) == kinds


@pytest.mark.parametrize(
    ("text", "kinds", "doubted"),
    [
        ("2人当场死亡，1人经抢救无效死亡", {"d": 3}, ""),
        ("其中谭某当场死亡；另2人送县人民医院，1人经抢救无效死亡，1人肋骨骨折。", {"d": 2}, ""),
        ("到院前死亡1人，院内死亡1人", {"d": 2}, ""),
        ("造成3人死亡，其中2人当场死亡，1人抢救无效死亡", {"d": 3}, ""),
        ("现场1人死亡。又有1人死亡。", None, "d"),
        ("重伤1人经抢救无效死亡", {"d": 1}, "s"),
        ("1人重伤送医院抢救，至17时因伤势过重死亡。", {"d": 1}, "s"),
        ("3人重伤送医院抢救，至17时因伤势过重死亡。", None, "ds"),
        ("重伤3人。昨晚重伤员抢救无效死亡。", None, "ds"),
        ("上午送去的重伤员抢救无效死亡。现在是死亡1人，轻伤2人。上午报的是重伤1人，轻伤2人。", {"d": 1, "l": 2}, "s"),
        ("3名重伤员中1人抢救无效死亡，目前死亡2人，重伤2人，轻伤6人。", {"d": 2, "s": 2, "l": 6}, ""),
        ("重伤员李某经抢救无效死亡，至此死亡2人，重伤1人", {"d": 2, "s": 1}, ""),
        ("重伤员中2人已请专家会诊，重伤5人。", {"s": 5}, ""),
    ],
)  # fmt: skip
def test_the_dead_on_the_spot_and_later_are_added_up_and_no_longer_injured(
    text: str, kinds: dict[str, Any] | None, doubted: str
) -> None:
    assert (read(text), doubts(text)) == (kinds, doubted)


_FATES = {
    "d": ("当场死亡", "经抢救无效死亡", "送医后不治身亡", "已无生命体征", "没救过来", "溺亡"),
    "m": ("失联", "下落不明", "没找到", "失去联系"),
    "s": ("受重伤", "腿部骨折，属重伤", "诊断为重伤", "生命垂危"),
    "l": ("受轻伤", "擦伤，属轻伤", "皮外伤，算轻伤", "轻微伤"),
    "": ("安然无恙", "未受伤", "自行脱险", "安全撤出"),
}


@given(st.data())
def test_of_a_whole_told_by_parts_every_number_is_read(data: st.DataObject) -> None:
    fates = data.draw(st.lists(st.sampled_from(sorted(_FATES)), min_size=2, max_size=4, unique=True))
    numbers = [data.draw(st.integers(1, 4)) for _ in fates]
    told = list(zip(fates, numbers, strict=True))
    parts = [f"{number}人{data.draw(st.sampled_from(_FATES[fate]))}" for fate, number in told]
    whole = data.draw(st.sampled_from(("车上共", "现场", "坍塌砸中"))) + f"{sum(numbers)}人"
    got = read(f"{whole}，其中{data.draw(st.sampled_from('，、')).join(parts)}。") or {}
    assert {kind: number for kind, number in got.items() if number != 0} == {kind: one for kind, one in told if kind}


@pytest.mark.parametrize(
    "piece", ["张某、", "2名村民、", "2人，", "其中1人，", "1死", "还有2人在，", "重伤员", "曾", "其妻和", "张某"]
)
def test_a_hostile_text_of_groups_holds_nothing_up(piece: str) -> None:
    began = process_time()
    read_casualties("12人被困，" + piece * (100_000 // len(piece)), "rule")
    assert process_time() - began < 20  # it does not hang


def test_a_small_estate_without_its_name_is_nobody() -> None:
    assert read("望江区某小区电梯发生故障，被困女子扒门脱困，结果从电梯井跌落，当场死亡。") == {"d": 1}


def test_who_was_rescued_at_last_is_trapped_no_longer() -> None:
    told = "8名游客在青杠岭迷路被困。消防队搜寻近4个小时后，最终营救成功。"
    assert (read(told), doubts(told)) == (None, "t")


def test_who_was_all_rescued_is_trapped_no_longer() -> None:
    assert read("车内被困人员11人已于9时20分前全部救出，无失联人员。") == {"t": 0, "m": 0}


@pytest.mark.parametrize(
    ("text", "kinds", "doubted"),
    [
        ("车上司机、护士各1人轻伤。", {"l": 2}, ""),
        ("司机和乘客各有2人受重伤。", {"s": 4}, ""),
        ("20日16时许，1名队员摔伤，属轻伤；21日无人员伤亡。", {"s": 0, "l": 1}, ""),
    ],
)
def test_each_of_several_and_a_day_without_harm(text: str, kinds: dict[str, int], doubted: str) -> None:
    assert (read(text), doubts(text)) == (kinds, doubted)


def test_others_told_of_behind_the_parts_of_a_whole_are_no_part_of_it() -> None:
    told = "3人被埋压。截至11时，已搜救出2人，其中1人经医生确认死亡，1人重伤送医，另有1人仍被埋压，搜救仍在进行。"
    assert (read(told) or {}).get("t") == 1
    assert (read(told) or {}).get("d") == 1


@pytest.mark.parametrize(
    ("text", "kinds", "doubted"),
    [
        ("3人被埋压在支架下。截至8时10分，已救出2人（1人送医途中死亡，1人重伤）。", {"d": 1, "s": 1}, "t"),
        ("学生刘某返校途中走失，公安24日7时在网吧找到，人安全。", None, "m"),
        ("学生刘某走失，现已找到。", None, "m"),
    ],
)
def test_who_was_taken_out_or_found_since_makes_the_number_before_stale(
    text: str, kinds: dict[str, int] | None, doubted: str
) -> None:
    assert read(text) == kinds
    assert doubts(text) == doubted


def test_who_is_looked_for_is_missing_still() -> None:
    assert read("村民王某上山采药失联，目前正在全力搜救，尚未找到。") == {"m": 1}


@pytest.mark.parametrize(
    ("text", "kinds", "doubted"),
    [
        ("和平村、小河村各1人死亡。", {"d": 2}, ""),
        ("太和镇、小河镇各1人死亡。", {"d": 2}, ""),
        ("太和村和小河村各1人死亡。", None, "d"),
        ("司机、护士、医生、护工和乘客各1人轻伤。", {"l": 5}, ""),
        ("轿车驾驶员和小型普通客车驾驶员各1人轻伤。", {"l": 2}, ""),
        ("两车驾驶员各1人轻伤。", None, "l"),
        ("死亡、失联各2人。", {"d": 2, "m": 2}, ""),
        ("死亡1人，重伤、轻伤各3人。", {"d": 1, "s": 3, "l": 3}, ""),
        ("司机、重伤各1人。", None, "s"),
    ],
)
def test_each_of_a_list_is_counted_and_where_it_is_unclear_how_many_nobody_is(
    text: str, kinds: dict[str, int] | None, doubted: str
) -> None:
    assert (read(text), doubts(text)) == (kinds, doubted)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("伤18人，其中重伤2人，轻伤16人，无死亡。", {"d": 0, "s": 2, "l": 16}),
        ("6人受伤送医，其中重伤2人、轻伤4人，无人被困。", {"s": 2, "l": 4, "t": 0}),
        ("重伤3人，轻伤7人；501室1名老人一度被困，8时50分救出（计入轻伤）。", {"s": 3, "l": 7}),
        ("找到2名遇难矿工遗体。至此，29人中获救送医3人，遇难4人（含昨日找到的2人），仍有4人被困。", {"d": 4, "t": 4}),
        ("1名重伤员抢救无效死亡，累计死亡2人；目前在院重伤1人、轻伤3人。", {"d": 2, "s": 1, "l": 3}),
        ("重伤4人（1人病危）、轻伤27人", {"s": 4, "l": 27}), ("重伤4人，1人病危", None),
        ("没有造成损失和人员伤亡", {"d": 0, "s": 0, "l": 0}), ("死亡3人，没有失踪的了", {"d": 3, "m": 0}),
        ("一共6个人，死了1个（女，58岁），重伤2个，剩下3个轻伤", {"d": 1, "s": 2, "l": 3}),
        ("转移途中1人落水死亡", {"d": 1}), ("摩托车掉入坑内，骑车人轻伤", {"l": 1}),
        ("造成驾驶人死亡，乘坐人重伤，已送县中医院救治。", {"d": 1, "s": 1}), ("骑车人及后座乘坐人轻伤", None),
        ("至此，现场死亡2人，送医后死亡1人。", None), ("没有受伤的群众安置在学校", None),
    ],
)  # fmt: skip
def test_what_a_careful_reader_takes_from_the_words_is_read(text: str, kinds: Any) -> None:
    assert read(text) == kinds

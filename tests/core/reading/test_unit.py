"""Units by name: full, or without what is left out where that can be no other."""

from __future__ import annotations

import pytest

from incidentd.core.reading.unit import find_unit, named_units
from tests.core.reading.shipped import directory, directory_of


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("东山镇", "dongshan-town"),
        ("东山镇人民政府", "dongshan-town"),
        ("东山镇东山村三组山体滑坡", "dongshan-town"),
        ("示例县东山镇人民政府办公室", "dongshan-town"),
        ("关于东山镇山体滑坡的报告", "dongshan-town"),
        ("中共示例县东山镇委员会", "dongshan-town"),
        ("示例省示例市示例县西河镇", "xihe-town"),
        ("国有南坪林场", "nanping-forest-farm"),
        ("南坪林场三号林班火情", "nanping-forest-farm"),
        ("森林防火中心", "fire-prevention-centre"),
        ("东 山 镇", "dongshan-town"),
        ("【东山镇】", "dongshan-town"),
        ("东山", "dongshan-town"),
        ("东山村滑坡", ""),
        ("南山镇", ""),
        ("", ""),
        ("前往东山镇", ""),
        ("在西河镇与东山镇交界处", ""),
        ("西河镇与东山镇交界处火灾", ""),
        ("西河镇、东山镇", ""),
    ],
)
def test_a_unit_is_named_where_words_begin_with_it(words: str, unit: str) -> None:
    assert find_unit([words], directory()) == unit


def test_two_different_units_are_none() -> None:
    assert find_unit(["东山镇", "西河镇"], directory()) == ""
    assert named_units(["东山镇", "西河镇", "x"], directory()) == {"dongshan-town", "xihe-town"}
    assert find_unit(["东山镇", "东山镇人民政府", "x"], directory()) == "dongshan-town"


def test_the_longer_name_counts() -> None:
    towns = directory_of(town="东山镇", station="东山镇林业站")
    assert find_unit(["东山镇林业站报告"], towns) == "station"
    assert find_unit(["东山镇报告"], towns) == "town"


def test_a_shortened_name_that_two_units_share_is_none() -> None:
    farms = directory_of(state="国有南坪林场", other="国营南坪林场")
    assert find_unit(["南坪林场"], farms) == ""
    assert find_unit(["国有南坪林场"], farms) == "state"


def test_a_shortened_name_gives_way_to_a_full_one() -> None:
    farms = directory_of(state="国有南坪林场", plain="南坪林场")
    assert find_unit(["南坪林场"], farms) == "plain"


def test_a_full_name_that_two_units_have_is_none() -> None:
    assert find_unit(["东山镇"], directory_of(one="东山镇", two="东山镇")) == ""


def test_the_bare_name_of_two_places_is_none() -> None:
    places = directory_of(town="东山镇", farm="东山林场")
    assert find_unit(["东山"], places) == ""
    assert find_unit(["东山林场"], places) == "farm"


def test_a_county_s_name_before_the_unit_s_may_be_left_out() -> None:
    bureaus = directory_of(bureau="示例县林业局", town="东山镇")
    assert find_unit(["林业局值班室"], bureaus) == "bureau"
    assert find_unit(["示例县林业局"], bureaus) == "bureau"

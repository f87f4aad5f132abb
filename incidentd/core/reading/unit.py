"""Which unit words name: by its full name, or without what offices leave out, where that can be no other unit."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

from incidentd.core.directory import Directory

_AREA: Final = re.compile(r"(?:中共|[\u4e00-\u9fff]{2,7}?(?:省|自治区|自治州|市|县|区|州|旗))")
_BEFORE: Final = re.compile(rf"(?:关于|由|报告单位|单位)?{_AREA.pattern}{{0,3}}")
_OWNED: Final = ("国有", "国营")
_AFTER: Final = re.compile(r"(?:人民政府|街道办事处|办事处|政府|党委|管委会|委员会)$")
_ENDS_OF_PLACES: Final = ("镇", "乡", "街道", "林场")


def find_unit(words: Iterable[str], directory: Directory) -> str:
    """The id of the unit that each of the words begins with; "" for none, and for two different ones."""
    found = named_units(words, directory)
    return found.pop() if len(found) == 1 else ""


def named_units(words: Iterable[str], directory: Directory) -> set[str]:
    """The ids of all the units that one of the words begins with."""
    names = unit_names(directory)
    return {unit for one in words if (unit := _at_start(one, names))}


def unit_names(directory: Directory) -> Mapping[str, str]:
    """Every name that stands for exactly one unit, with its id; full names go before shortened ones."""
    return _names(tuple((unit.id, unit.name) for unit in directory.units))


@lru_cache(maxsize=8)
def _names(units: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    full: dict[str, set[str]] = {}
    short: dict[str, set[str]] = {}
    for unit, words in units:
        full.setdefault(_plain(words), set()).add(unit)
        for name in _shortened(_plain(words)):
            short.setdefault(name, set()).add(unit)
    known = {**short, **full}
    return {name: next(iter(ids)) for name, ids in known.items() if len(ids) == 1}


def _shortened(name: str) -> Iterator[str]:
    """The name without 国有, without the county before it, without 人民政府 after it."""
    forms = {name}
    for owned in _OWNED:
        forms |= {form.removeprefix(owned) for form in forms}
    for form in list(forms):
        area = _AREA.match(form)
        if area is not None and len(form) - area.end() >= 2:
            forms.add(form[area.end() :])
    for form in list(forms):
        forms.add(_AFTER.sub("街道" if "街道办事处" in form else "", form))
    yield from (form for form in forms if len(form) >= 2 and form != name)


def _at_start(words: str, names: Mapping[str, str]) -> str:
    """The unit that the words begin with, perhaps after a county's name; the longest name counts."""
    plain = _plain(words)[:60]
    if not plain:
        return ""
    before = _BEFORE.match(plain)
    starts = {0, len(plain) - len(plain.removeprefix("关于"))}
    if before is not None:
        starts |= {area.end() for area in _AREA.finditer(plain, 0, before.end())} | {before.end()}
    found = {
        (len(name), unit, start) for name, unit in names.items() for start in starts if plain.startswith(name, start)
    }
    if found:
        length, unit, start = max(found)
        # 西河镇与东山镇交界处 is a place between two, and no unit.
        return "" if plain.startswith(("与", "和", "、", "及"), start + length) else unit
    # 单位：东山 — the bare name of a place is its unit only where nothing else stands there.
    bare = {unit for name, unit in names.items() if name.endswith(_ENDS_OF_PLACES) and _bare(name) == plain}
    return bare.pop() if len(bare) == 1 else ""


def _bare(name: str) -> str:
    return next(
        (name.removesuffix(end) for end in _ENDS_OF_PLACES if name.endswith(end) and len(name) > len(end) + 1), ""
    )


def _plain(words: str) -> str:
    return "".join(unicodedata.normalize("NFKC", words).split()).strip("【】[]()《》:,。、")

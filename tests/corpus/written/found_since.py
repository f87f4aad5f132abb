"""Figures that the same mail overtakes: people found since, contact made, numbers corrected."""

from __future__ import annotations

from typing import Any, Final

from tests.corpus.expecting import OPEN, Written, expect, has, maybe
from tests.corpus.making import envelope, text
from tests.corpus.written.people import DONGSHAN, GEOLOGY, NANPING, XIHE
from tests.corpus.written.prose import prose

_OPEN: Final = ("source", "cause", "scope", "trend", "measures", "next_steps", "leaders_on_scene", "location")
_OTHERS: Final[dict[str, Any]] = dict.fromkeys(_OPEN, OPEN)


def _told(name: str, sender: str, unit: str, body: str, about: str, **given: Any) -> Written:
    return prose(
        f"found-{name}",
        sender,
        "情况报告",
        "2026-11-24T18:20",
        body,
        about,
        **{**_OTHERS, "unit": unit, **given},
    )


WRITTEN: Final = (
    _told(
        "two-of-three-dead",
        DONGSHAN,
        "dongshan-town",
        "11月24日14时10分，东山镇青石村发生山体滑坡，造成3人失联，后找到2人，均已遇难。目前救援仍在进行。",
        "A later finding changes both numbers.",
        occurred_at="2026-11-24T14:10",
        casualties={"dead": 2, "missing": 1},
    ),
    _told(
        "alive-by-evening",
        XIHE,
        "xihe-town",
        "11月24日13时30分，西河镇石桥村发生山洪，5人失联。截至17时，已搜救出4人，均无生命危险，已送镇卫生院观察。",
        "Four of five rescued: the first figure no longer holds.",
        occurred_at="2026-11-24T13:30",
        casualties={"missing": maybe(1), "dead": maybe(0)},
    ),
    _told(
        "contact-made",
        NANPING,
        "nanping-forest-farm",
        "11月24日15时许，国有南坪林场大坪子发生森林火灾，3名护林员失联。后经核实，其中2人已联系上，平安返回。",
        "Two of three were only out of reach.",
        occurred_at="2026-11-24T15:00",
        casualties={"missing": maybe(1)},
    ),
    _told(
        "false-alarm",
        GEOLOGY,
        "geology-section",
        "11月24日16时05分，东山镇柳林村发生泥石流，初步统计失联4人。经核实，其中1人系重复统计。",
        "A number that was counted twice.",
        occurred_at="2026-11-24T16:05",
        casualties={"missing": maybe(3)},
    ),
    _told(
        "dead-before-and-after",
        DONGSHAN,
        "dongshan-town",
        "11月24日12时20分，东山镇青石村发生房屋垮塌，2人死亡，3人失联。16时，搜救人员找到1人，经确认已遇难。",
        "The one found dead adds to the dead: three and two, or left out, never two and three.",
        occurred_at="2026-11-24T12:20",
        casualties={"dead": maybe(3), "missing": maybe(2)},
    ),
    Written(
        "found-labelled-corrected",
        envelope(
            "柳林村滑坡情况",
            text(
                "信息来源：村委会\n事发时间：2026年11月24日12时15分\n事发地点：东山镇柳林村\n"
                "伤亡人数：失联3人，经核实下调为1人\n信息员：信息员甲 10000000011\n"
            ),
            sender=DONGSHAN,
            received="2026-11-24T18:30",
        ),
        expect(
            "2026-11-24T18:30",
            "A figure corrected within one labelled line.",
            source="村委会",
            occurred_at="2026-11-24T12:15",
            location=has("东山镇柳林村"),
            casualties={"missing": maybe(1)},
            informant=("信息员甲", "10000000011"),
        ),
    ),
)

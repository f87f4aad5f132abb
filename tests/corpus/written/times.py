"""Times as officials write them, each in a short report, against the moment of receipt."""

from __future__ import annotations

from typing import Final, NamedTuple

from tests.corpus.expecting import NONE_HURT, Spec, Written, expect, has, maybe
from tests.corpus.making import envelope, text
from tests.corpus.written.people import DONGSHAN, XIHE
from tests.corpus.written.prose import prose


class _Told(NamedTuple):
    name: str
    words: str
    received: str
    occurred_at: str | Spec | None
    about: str


_TOLD: Final = (
    _Told("small-hours", "凌晨3时许，", "2026-11-24T03:40", "2026-11-24T03:00", "许 is no reason to doubt the hour."),
    _Told("last-night", "昨晚10点20，", "2026-11-24T06:00", "2026-11-23T22:20", "Last night, an evening hour."),
    _Told("this-evening", "今晚8时10分，", "2026-11-24T20:30", "2026-11-24T20:10", "This evening."),
    _Told("this-morning-early", "今晨5时50分，", "2026-11-24T06:20", "2026-11-24T05:50", "今晨."),
    _Told(
        "afternoon-three",
        "11月24日下午3点一刻，",
        "2026-11-24T15:40",
        "2026-11-24T15:15",
        "A quarter past in the afternoon.",
    ),
    _Told("noon", "今日中午12点，", "2026-11-24T12:25", "2026-11-24T12:00", "Twelve at noon is twelve."),
    _Told("one-at-noon", "今天中午1点左右，", "2026-11-24T13:25", "2026-11-24T13:00", "One at noon is thirteen."),
    _Told(
        "twelve-at-night",
        "11月24日24时，",
        "2026-11-25T00:20",
        maybe("2026-11-25T00:00:00+08:00"),
        "24 o'clock is the next day's first.",
    ),
    _Told(
        "yesterday-after-midnight",
        "23日23时55分，",
        "2026-11-24T00:05",
        "2026-11-23T23:55",
        "Received just after midnight.",
    ),
    _Told(
        "new-year",
        "12月31日23时40分，",
        "2027-01-01T00:10",
        "2026-12-31T23:40",
        "Received just after new year: last year's.",
    ),
    _Told(
        "short-form",
        "11.24 9:05，",
        "2026-11-24T09:30",
        maybe("2026-11-24T09:05:00+08:00"),
        "Month and day with a point.",
    ),
    _Told("slashes", "2026/11/24 09:05:30，", "2026-11-24T09:30", "2026-11-24T09:05:30", "Slashes and seconds."),
    _Told(
        "two-digit-year",
        "26年11月24日9时5分，",
        "2026-11-24T09:30",
        maybe("2026-11-24T09:05:00+08:00"),
        "A year of two digits.",
    ),
    _Told(
        "day-before-yesterday", "前天夜里11点，", "2026-11-24T09:30", maybe("2026-11-22T23:00:00+08:00"), "前天夜里."
    ),
    _Told("no-such-hour", "11月24日25时10分，", "2026-11-24T09:30", None, "There is no 25 o'clock."),
    _Told("no-such-day", "2月30日8时，", "2026-03-02T09:30", None, "There is no 30 February."),
    _Told("in-the-future", "今日18时20分，", "2026-11-24T09:30", None, "Hours ahead of receipt."),
    _Told(
        "next-month",
        "12月24日8时20分，",
        "2026-11-24T09:30",
        None,
        "A month ahead of receipt: a slip, of what is not known.",
    ),
    _Told("a-day-alone", "11月23日，", "2026-11-24T09:30", None, "A day alone is no moment."),
    _Told("small-hours-alone", "今日凌晨，", "2026-11-24T09:30", None, "A part of the day alone is no moment."),
    _Told(
        "between",
        "11月24日7时至8时之间，",
        "2026-11-24T09:30",
        maybe("2026-11-24T07:00:00+08:00"),
        "A span: its beginning at most.",
    ),
    _Told(
        "minutes-ago",
        "约20分钟前，",
        "2026-11-24T09:30",
        maybe("2026-11-24T09:10:00+08:00"),
        "So long before it was written.",
    ),
    _Told(
        "chinese-figures",
        "七月五日凌晨两点半，",
        "2026-07-05T03:00",
        "2026-07-05T02:30",
        "Chinese numerals, 两 and 半.",
    ),
    _Told(
        "being-verified",
        "时间待核实，",
        "2026-11-24T09:30",
        maybe("being verified"),
        "The time itself is being verified.",
    ),
)


def _of(told: _Told) -> Written:
    body = f"{told.words}西河镇石桥村一处边坡垮塌，无人员伤亡，无财产损失。已设置警示标志。"
    return prose(
        f"time-{told.name}",
        XIHE,
        "西河镇石桥村边坡垮塌",
        told.received,
        body,
        told.about,
        unit="xihe-town",
        occurred_at=told.occurred_at,
        location=has("石桥村", absent=True),
        casualties=NONE_HURT,
        property_loss=maybe(0),
        measures=has("警示标志", absent=True),
    )


_SEVERAL: Final = (
    prose(
        "time-received-before-occurred",
        DONGSHAN,
        "东山镇柳林村火情",
        "2026-11-24T22:10",
        """
11月24日21时50分，镇值班室接村民电话报告，21时35分许，东山镇柳林村一处柴房起火。22时01分，镇消防队到场。
目前火势已控制，没有造成人员伤亡。
""",
        "The call at 21:50, the fire at 21:35, help at 22:01.",
        source=has("村民", absent=True),
        occurred_at="2026-11-24T21:35",
        location=has("柳林村", lacks=("值班室",)),
        casualties=NONE_HURT,
        measures=has("消防队到场", absent=True),
        trend=has("控制", absent=True),
    ),
    prose(
        "time-of-many",
        XIHE,
        "西河镇滨河路塌陷",
        "2026-11-24T08:00",
        """
截至11月24日7时30分，西河镇滨河路塌陷处已回填三分之二。塌陷于11月23日21时15分发现，当时面积约6平方米。
11月25日8时前将恢复通行。无人员伤亡。
""",
        "As of, found at, will be done by: only one of them may stand for when it happened.",
        unit="xihe-town",
        occurred_at=maybe("2026-11-23T21:15:00+08:00"),
        location=has("滨河路", absent=True),
        casualties=NONE_HURT,
        measures=has("回填", absent=True),
        next_steps=has("恢复通行", absent=True),
        trend=has("恢复通行", absent=True),
    ),
)

_APART: Final = Written(
    "time-date-and-time-apart",
    envelope(
        "石桥村边坡垮塌",
        text("事发日期：11月23日\n事发时间：夜间11时10分\n事发地点：西河镇石桥村\n伤亡人数：无人员伤亡\n"),
        sender=XIHE,
        received="2026-11-24T00:02",
    ),
    expect(
        "2026-11-24T00:02",
        "Date and time under labels of their own.",
        unit="xihe-town",
        occurred_at=maybe("2026-11-23T23:10:00+08:00"),
        location="西河镇石桥村",
        casualties=NONE_HURT,
    ),
)

WRITTEN: Final = (*map(_of, _TOLD), *_SEVERAL, _APART)

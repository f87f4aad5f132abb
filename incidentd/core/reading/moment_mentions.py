"""Where a text mentions a time: dates and times of day as they stand, not yet brought to a moment."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from incidentd.core.reading import whys
from incidentd.core.reading.numerals import read_number

DAYS_AGO: Final[Mapping[str, int]] = {
    "今天": 0, "今日": 0, "本日": 0, "今": 0, "today": 0, "this": 0,
    "昨天": 1, "昨日": 1, "昨": 1, "yesterday": 1,
    "前天": 2, "前日": 2, "前": 2, "大前天": 3,
}  # fmt: skip
SAME_DAY: Final = ("当日", "当天", "同日", "当")
NEXT_DAY: Final = ("次日", "翌日", "第二天", "第二日")

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_N: Final = r"(?:[0-9]{1,2}(?![0-9])|[零〇○一二两三四五六七八九十廿卅]{1,4})"
_COUNTED: Final = (
    r"[ ]?(?:[0-9零〇一二两三四五六七八九十百千万几多余来]"
    r"|[个人名位户间米年月日时点件次场处条辆台栋幢吨公亩]|起(?!火(?!灾)))"
)
"""What makes of a numeral behind the hour a number of something else than minutes."""
_NOT_IN_NUMBER: Final = r"(?<![0-9零〇一二三四五六七八九十百千第.])(?<![0-9][:/-])"
_LONG_PERIODS: Final = (
    r"凌晨|清晨|早晨|早上(?!游)|上午|中午|正午|午后|下午|傍晚|晚上|晚间|夜间|夜里|深夜|午夜|半夜"
    r"|\b(?:morning|afternoon|evening)\b"
)
_DATE: Final = rf"""
    {_NOT_IN_NUMBER}(?:(?P<year>[0-9]{{4}}|[二][零〇○][零〇○一二三四五六七八九]{{2}}|[今去前明])年[ ]?)?
        (?P<month>{_N})[ ]?月[ ]?份?(?P<day>{_N})[ ]?[日号]
    | {_NOT_IN_NUMBER}(?P<iso_year>(?:19|20)[0-9]{{2}})[-/.年](?P<iso_month>[0-9]{{1,2}})[-/.](?P<iso_day>[0-9]{{1,2}})
        (?![0-9./-])日?
    | {_NOT_IN_NUMBER}(?P<first>[0-9]{{1,2}})[-/.](?P<second>[0-9]{{1,2}})
        (?:[-/.](?P<last>20[0-9]{{2}})(?![0-9])|(?=[ ,，]{{1,2}}[0-9]{{1,2}}[:时点]))
    | {_NOT_IN_NUMBER}(?:(?P<month_word>[上下]个?月|本月)|(?<!月))(?P<day_only>{_N})[ ]?
        (?:日(?![内以来间后前游均常元本报])
        |号(?=[ ]?(?:{_LONG_PERIODS}|[早晚夜晨]?[0-9]{{1,2}}[时点:])))
    | (?P<word>大前天|今天|今日|本日|昨天|昨日|前天|前日(?!益)|当日|当天|同日|次日|翌日|第二[天日]
        |[今昨当前](?=[晨早晚夜]|{_LONG_PERIODS})
        |\b(?:today|yesterday)\b|\bthis(?=[ ](?:morning|afternoon|evening)))
    | (?<![0-9])(?P<en_day>[0-9]{{1,2}})(?:st|nd|rd|th)?[ ](?:of[ ])?(?P<en_month>{_MONTH})
        (?:,?[ ](?P<en_year>[0-9]{{4}})(?![0-9:]))?
    | \b(?P<us_month>{_MONTH})[ ](?P<us_day>[0-9]{{1,2}})(?![0-9:])(?:st|nd|rd|th)?
        (?:,?[ ](?P<us_year>[0-9]{{4}})(?![0-9:]))?
"""
_TIME: Final = rf"""
    (?:(?P<period>{_LONG_PERIODS}|[晨早晚夜])[ ]?(?:的[ ]?)?(?:(?:约|大约|大概)[ ]?)?)?
    (?:
        {_NOT_IN_NUMBER}(?P<run_hour>[01][0-9]|2[0-3])(?P<run_minute>[0-5][0-9])时(?![间期代段速候而])
        | {_NOT_IN_NUMBER}(?P<hour>{_N})[ ]?(?P<sign>[时點点])(?![间期代段速候而])
        (?:[ ]?(?:(?P<whole>整|正|钟)|(?P<half>半)|(?P<quarter>[一二两三123])刻
            |(?P<minute>零?{_N})[ ]?分(?:(?P<second_cn>{_N})[ ]?秒)?
            |(?P<bare_minute>[0-5][0-9])(?![0-9人名位户多余间万个米年月日时.])
            |(?P<word_minute>[二三四五]?十[一二三四五六七八九]?|[零〇][五六七八九])(?!{_COUNTED})))?
        | (?<![0-9:.])(?P<hour24>[0-9]{{1,2}}):(?P<minute24>[0-9]{{2}})
          (?::(?P<second24>[0-9]{{2}})(?:\.[0-9]{{1,9}})?)?(?![0-9:])
          (?:[ ]?(?P<half_day>[ap]\.?m\b\.?))?
        | \b(?P<hour_en>[0-9]{{1,2}})[ ]?(?P<half_day_en>[ap]\.?m\b\.?)
    )
    (?:[ ]?(?P<offset>Z\b|UTC\b|GMT\b|[+-][0-9]{{2}}:?[0-9]{{2}}(?![0-9:]))|[ ]?(?P<unclear_zone>CST\b))?
    (?P<vague>许|左右|前后|上下)?
    | (?P<only_period>{_LONG_PERIODS}|(?<=[今昨当前])[晨早晚夜])
"""
# Few characters begin a time: looking at one first is what makes the search fast.
_BEGINS: Final = (
    "(?=[0-9零〇○一二两三四五六七八九十廿卅今去前明上下本大昨当同次翌第凌清早中正午傍晚夜深半晨北jfmasondtye])"
)
_MENTION: Final = re.compile(
    rf"{_BEGINS}(?P<beijing>北京时间[ :]?)?(?:(?P<is_date>{_DATE})|(?P<is_time>{_TIME}))", re.VERBOSE | re.IGNORECASE
)
_AND_MORE: Final = re.compile("[多余来]|过(?![火路境往桥河江渡])|出头")
_QUARTERS: Final = {"一": 15, "1": 15, "二": 30, "两": 30, "2": 30, "三": 45, "3": 45}
_MINUTES: Final = ("minute", "bare_minute", "word_minute", "run_minute", "minute24")
# What may stand between a date and the time of day that belongs to it.
_JOIN: Final = re.compile(
    r"(?:T|[\s,，]{0,3}(?:[（(][^（）()\n]{1,8}[)）])?[\s,，]{0,3}(?:约|大约|大概|于|在|的|at)?\s?)", re.IGNORECASE
)
_JOIN_BACK: Final = re.compile(r"[\s,]{0,3}(?:on[ ]|of[ ])?", re.IGNORECASE)
# Ordinary words that look like a time of day unless something else says that they are one.
_AMBIGUOUS: Final = frozenset({"点", "點"})
# 七点四十多: behind the hour stands a numeral that was not read as minutes, and may have been meant so.
_MAYBE_MINUTES: Final = re.compile(r"[ ]?[二三四五]?十[一二三四五六七八九]?(?:几|多|余|来|[0-9一二三四五六七八九十])")
_EVERY_DAY: Final = re.compile(r"(?:连续|近|每|共|历时|为期|达|逾|第|每逢)[ ]?\Z")


# 上周三3时, 三天前3时, 23-24日3时: taken for a time without its day, it would become today's.
_OTHER_DAY: Final = re.compile(
    r"(?:(?:周|星期|礼拜)[一二三四五六日天]|[天日周月]前|[日号天月]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"[ ,，]?(?:at |的)?\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """One time as mentioned at `start` to `end`; what it does not say is None or empty; `fault`: why it cannot be.

    `by_twelve`: it names an hour up to twelve in the way of speech (三点), without saying of which half of the day.
    """

    start: int
    end: int
    year: int | str | None = None
    month: int | None = None
    day: int | None = None
    word: str = ""
    period: str = ""
    hour: int | None = None
    minute: int = 0
    second: int = 0
    to_the_minute: bool = False
    offset: timedelta | None = None
    by_twelve: bool = False
    fault: str = ""

    @property
    def dated(self) -> bool:
        """Whether it says which day."""
        return self.day is not None or bool(self.word)

    @property
    def timed(self) -> bool:
        """Whether it says the time of day or at least the part of it."""
        return self.hour is not None or bool(self.period)


def find_mentions(text: str) -> list[Mention]:
    """All times that the text (half-width) mentions, in its order; date and time of day that belong together as one."""
    found: list[Mention] = []
    for match in _MENTION.finditer(text):
        mention = _date(text, match) if match["is_date"] else _time(match)
        if mention is None:
            continue
        if match["beijing"] and mention.offset is None:
            mention = replace(mention, offset=timedelta(hours=8))
        joined = _joined(text, found[-1], mention) if found else None
        if joined is None and not mention.dated and _OTHER_DAY.search(text, max(0, match.start() - 12), match.start()):
            found.append(replace(mention, fault=whys.WHICH_DAY))
        elif joined is None:
            found.append(mention)
        else:
            found[-1] = joined
    return found


def _joined(text: str, before: Mention, after: Mention) -> Mention | None:
    """Date and time of day as one mention, in either order, where only joining words stand between."""
    if before.dated and not before.timed and after.timed and not after.dated:
        date, time, join = before, after, _JOIN
    elif before.dated and before.period and before.hour is None and after.hour is not None and not after.dated:
        # 今日凌晨，约3时20分: the part of the day stood apart from the hour.
        date, time, join = before, replace(after, period=after.period or before.period), _JOIN
    elif before.hour is not None and not before.dated and after.dated and not after.timed:
        date, time, join = after, before, _JOIN_BACK
    else:
        return None
    if not join.fullmatch(text, before.end, after.start):
        return None
    return replace(
        time,
        start=before.start,
        end=after.end,
        year=date.year,
        month=date.month,
        day=date.day,
        word=date.word,
        offset=time.offset if time.offset is not None else date.offset,
        fault=date.fault or time.fault,
    )


def _date(text: str, match: re.Match[str]) -> Mention | None:
    start, end = match.span()
    if match["word"]:
        return Mention(start, end, word=match["word"].lower())
    if match["day_only"]:
        if _EVERY_DAY.search(text, max(0, start - 4), start):
            return None
        fault = "" if match["month_word"] in {None, "本月"} else whys.WHICH_DAY
        return Mention(start, end, day=_small(match["day_only"]), fault=fault)
    if match["first"]:
        return _slashed(text, match)
    return _whole_date(match)


def _whole_date(match: re.Match[str]) -> Mention:
    start, end = match.span()
    if match["iso_year"]:
        return Mention(start, end, int(match["iso_year"]), int(match["iso_month"]), int(match["iso_day"]))
    if month := match["en_month"] or match["us_month"]:
        year = match["en_year"] or match["us_year"]
        day = int(match["en_day"] or match["us_day"])
        return Mention(start, end, int(year) if year else None, _MONTHS.index(month[:3].lower()) + 1, day)
    return Mention(start, end, _year(match["year"]), _small(match["month"]), _small(match["day"]))


def _slashed(text: str, match: re.Match[str]) -> Mention:
    """11/24 is month and day where the text is Chinese; else only where it cannot be the other way round."""
    first, second = int(match["first"]), int(match["second"])
    year = int(match["last"]) if match["last"] else None
    fault = ""
    day_first = first > 12 or year is not None
    chinese = any("\u4e00" <= char <= "\u9fff" for char in text)
    if first <= 12 and second <= 12 and first != second and (year is not None or not chinese):
        fault = whys.WHICH_DAY
    day, month = (first, second) if day_first and second <= 12 else (second, first)
    return Mention(*match.span(), year, month, day, fault=fault)


def _year(text: str | None) -> int | str | None:
    return text if text is None or text in {"今", "去", "前", "明"} else read_number(text)


def _small(text: str) -> int:
    """A small numeral; one that is none becomes 99, which no calendar or clock has."""
    plain = text.lstrip("零〇○") if len(text) > 1 and text[0] in "零〇○" else text
    number = read_number(plain)
    return 99 if number is None else number


def _time(match: re.Match[str]) -> Mention | None:
    start, end = match.span()
    if match["only_period"]:
        return Mention(start, end, period=match["only_period"].lower())
    if match["hour"] and not match["period"] and _everyday_word(match):
        return None
    hour = _small(match["hour"] or match["run_hour"] or match["hour24"] or match["hour_en"])
    minute = next((match[name] for name in _MINUTES if match[name]), None)
    half_day = (match["half_day"] or match["half_day_en"] or "").replace(".", "").lower()
    at = 30 if match["half"] else _QUARTERS[match["quarter"]] if match["quarter"] else _small(minute or "0")
    return Mention(
        start,
        end,
        period=half_day or (match["period"] or "").lower(),
        hour=hour,
        minute=at,
        second=_small(match["second_cn"] or match["second24"] or "0"),
        to_the_minute=bool(minute or match["half"] or match["quarter"] or match["whole"]),
        offset=_offset(match["offset"]),
        by_twelve=match["sign"] in _AMBIGUOUS and not match["period"] and 1 <= hour <= 12,
        fault=whys.UNKNOWN_ZONE if match["unclear_zone"] else _inexact(match),
    )


def _inexact(match: re.Match[str]) -> str:
    """8点多 and 8点过 are some time before nine, 3、4点 one of two hours, 七点四十多 not to the minute: no moment."""
    before, after = match.string[max(0, match.start() - 2) : match.start()], match.string[match.end() : match.end() + 2]
    unread = match["hour"] and match.end() == match.end("sign") and _MAYBE_MINUTES.match(match.string, match.end())
    if unread or _AND_MORE.match(after) or re.search(r"[0-9一二三四五六七八九十][、或]\Z", before):
        return whys.NO_MOMENT
    return ""


def _everyday_word(match: re.Match[str]) -> bool:
    """三点要求, 有一点, 一时难以: no time of day, unless minutes or the like follow; in a date's company it may be."""
    exact = ("whole", "half", "quarter", "minute", "bare_minute", "word_minute")
    if any(match[name] for name in exact) or match["vague"] or _after_date(match):
        return False
    alone = match.start() == 0 and match.end() == len(match.string)
    return not alone and (match["sign"] in _AMBIGUOUS or match["hour"] == "一")


def _after_date(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - 2) : match.start()].rstrip()
    return bool(before) and before[-1] in "日号天"


def _offset(text: str | None) -> timedelta | None:
    if text is None:
        return None
    if text[0] not in "+-":
        return timedelta()
    return timedelta(hours=int(text[1:3]), minutes=int(text[-2:])) * (-1 if text[0] == "-" else 1)

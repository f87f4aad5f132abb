"""A labelled value to an element: what is silence, what is being verified, and what is read or doubted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple

from incidentd.core.elements import BEING_VERIFIED
from incidentd.core.reading import casualties, casualty_rows, informants, leaders, loss, moments, numerals, whys
from incidentd.core.reading.labels import LONG
from incidentd.core.reading.readings import Doubt, How, Reading, Readings

NOTHING: Final = Readings()
LONGEST: Final = 10_000
"""Characters that an element's text can have."""

_SILENCE: Final = frozenset(
    [
        "不详",
        "不清楚",
        "不清",
        "不明",
        "不知",
        "不知道",
        "未知",
        "不了解",
        "暂不清楚",
        "暂不详",
        "暂不明",
        "暂不明确",
        "情况不明",
        "情况不详",
        "待定",
        "待报",
        "续报",
        "待续报",
        "后续补报",
        "待补充",
        "待补",
        "后报",
        "另报",
        "略",
        "空",
        "见附件",
        "详见附件",
        "同上",
        "暂缺",
        "缺",
        "n/a",
        "na",
        "nil",
        "tbd",
        "unknown",
        "tbc",
        "?",
        "??",
        "???",
        "-",
        "--",
        "/",
        "\\",
        "…",
        "...",
        "无法提供",
        "暂无法提供",
        "暂未掌握",
        "暂不掌握",
        "未掌握",
        "请填写",
        "待填",
        "notknown",
    ]
)
"""Words that stand where a value should and state none."""
_NONE: Final = frozenset(["无", "没有", "暂无", "无。", "none", "no", "未发现", "尚无", "无情况"])
_NONE_IS_A_VALUE: Final = frozenset({"consequences", "scope", "result"})
"""Where there may truly be nothing, "none" is an answer; measures or a place that are none are asked for."""

_PLACEHOLDER: Final = re.compile(
    r"[(\[<{【]?(?:此处|此栏|在此|请在此|请|可)?(?:填写|填报|填入|输入|简述|填)[^。;；]{0,30}[)\]>}】]?"
    r"|(?:单击|点击|点此)[^。;；]{0,20}(?:输入|填写)[^。;；]{0,20}"
)
"""What a form says of how a field is to be filled in, where nobody has."""
_VERIFYING: Final = re.compile(
    r"(?:[^，,。；;\d]{0,10}(?:原因|情况|人数|损失|性质|数据|身份|时间|地点|范围|数字))?"
    r"(?:(?:目前|现|暂|公安|消防|相关部门|有关部门)*(?:正在|尚在|仍在|还在|正|在)(?:进一步)?(?:的)?(?:核实|核查"
    r"|调查|统计|了解|排查|核对|摸排|勘查|确认|评估|核算)(?:核实|统计|了解)?(?:之?中|当中)?"
    r"|(?:进一步)?(?:核实|核查|调查|统计|排查|摸排|勘查|评估|确认)(?:之?中|当中)"
    r"|(?:尚|有|仍|还)?(?:待|需)(?:进一步)?(?:核(?=[。.]?$)|核实|核查|调查|查|统计|查明|确认|核定|评估|调查核实)"
    r"|being verified|under verification|under investigation|to be verified|being investigated)[。.]?",
    re.IGNORECASE,
)
_TICKED: Final = re.compile(r"[☑☒✓✔√■●][\s]*([^□☐○☑☒✓✔√■●\s/、,，;；]+)")
_BOXES: Final = re.compile(r"[□☐○☑☒✓✔√■●]")
_TWO: Final = re.compile(r"[，,；;\n]+")


class Value(NamedTuple):
    """What stands under one label, before it is read."""

    fields: tuple[str, ...]
    words: str
    passage: str


def ticked(words: str) -> str:
    """What is ticked where boxes stand (☑是 □否); the words themselves where there are none, "" where it is unclear."""
    if not _BOXES.search(words):
        return words
    found = _TICKED.findall(words)
    return str(found[0]) if len(found) == 1 else ""


def is_being_verified(words: str) -> bool:
    """Whether the whole value says that it is being verified, investigated or counted."""
    return _VERIFYING.fullmatch(words.strip()) is not None


def is_silence(words: str) -> bool:
    """Whether a value states nothing: blank, or a word that stands for not knowing."""
    plain = unicodedata.normalize("NFKC", words).lower()
    plain = "".join(plain.split()).strip("。.,，()（）_—")
    return not plain or plain in _SILENCE or _PLACEHOLDER.fullmatch(plain) is not None


def read(value: Value, how: How, received_at: datetime) -> Readings:
    """The reading of one labelled value, against the moment of receipt."""
    words = ticked(value.words.strip())
    if is_silence(words):
        return NOTHING
    value = value._replace(words=words)
    if len(value.fields) > 1:
        return _PAIRS[value.fields](value, how, received_at)
    name = value.fields[0]
    if name.startswith("casualties."):
        return _one_kind(name.partition(".")[2], value, how)
    if is_being_verified(words) and name not in ("informant", "contact"):
        return _believe(name, BEING_VERIFIED, value, how)
    reader = _READERS.get(name)
    return reader(value, how, received_at) if reader else _text(value, how)


def doubt(name: str, value: Value, why: str) -> Readings:
    """The value is not believed, for this reason."""
    return Readings(doubts=(Doubt(name, value.passage, why),))


def _believe(name: str, read_value: Any, value: Value, how: How) -> Readings:
    return Readings({name: Reading(read_value, how, value.passage)})


def _text(value: Value, how: How) -> Readings:
    name = value.fields[0]
    words = value.words
    if words.lower().rstrip("。.") in _NONE and name not in _NONE_IS_A_VALUE:
        return NOTHING
    if name not in LONG:
        words = words.rstrip(" 。；;，,")
    if len(words) > LONGEST:
        return doubt(name, value._replace(passage=value.passage[:200]), whys.NOT_AS_IT_MUST_BE)
    return _believe(name, words, value, how)


def _occurred_at(value: Value, how: How, received_at: datetime) -> Readings:
    if value.words.rstrip("。.") in _NONE:
        return NOTHING
    found = moments.occurrence(value.words, received_at)
    if found is None:
        return doubt("occurred_at", value, whys.UNREADABLE)
    if isinstance(found, Doubt):
        return Readings(doubts=(found._replace(field="occurred_at", passage=value.passage),))
    return _believe("occurred_at", found.value, value, how)


def _casualties(value: Value, how: How, _received_at: datetime) -> Readings:
    found = casualties.read_casualties(_with_kinds_of_label(value), how)
    if not found.elements and not found.doubts:
        return doubt("casualties", value, whys.UNREADABLE)
    return _with_passage(found, value)


def _with_kinds_of_label(value: Value) -> str:
    """伤亡情况（死亡/重伤/轻伤）：0/1/2 has its kinds in the label."""
    return value.passage if casualty_rows.numbers_alone(numerals.half_width(value.words)) else value.words


def _loss(value: Value, how: How, _received_at: datetime) -> Readings:
    found = loss.read_loss(_with_unit_of_label(value), how)
    if not found.elements and not found.doubts:
        return doubt("property_loss", value, whys.UNREADABLE)
    return _with_passage(found, value)


_UNIT_IN_LABEL: Final = re.compile(r"[\s|]*[^:：\n\t|]{0,20}[(（]\s*(?:人民币)?(万元|亿元|元|CNY|RMB)\s*[)）]")
_BARE_AMOUNT: Final = re.compile(r"约?\s*[0-9][0-9,，]*(?:\.[0-9]+)?")


def _with_unit_of_label(value: Value) -> str:
    """直接经济损失（万元）：645.3 has its unit in the label."""
    unit = _UNIT_IN_LABEL.match(value.passage)
    words = unicodedata.normalize("NFKC", value.words).strip()
    return f"{words}{unit[1]}" if unit and _BARE_AMOUNT.fullmatch(words) else value.words


def _with_passage(found: Readings, value: Value) -> Readings:
    return Readings(
        {name: reading._replace(passage=value.passage) for name, reading in found.elements.items()}, found.doubts
    )


_ZERO: Final = frozenset({"无", "没有", "暂无", "none", "no", "未发现", "零", "0"})


def _one_kind(kind: str, value: Value, how: How) -> Readings:
    """The value of a label for one kind of casualties; "injured" says nothing of how badly, so only nobody is clear."""
    words = unicodedata.normalize("NFKC", value.words).strip().rstrip("。.").strip()
    count: int | dict[str, int] | str | None
    if is_being_verified(words):
        count = BEING_VERIFIED
    elif words.lower() in _ZERO:
        count = 0
    else:
        count = _count(_without_remark(words))
    if kind == "injured":
        if (told := _gravities(value, how)) is not None:
            return told
        if count in (0, BEING_VERIFIED) and not isinstance(count, bool):
            return _believe("casualties", {"seriously_injured": count, "slightly_injured": count}, value, how)
        why = whys.HOW_GRAVELY
        kinds = ("seriously_injured", "slightly_injured")
        return Readings(doubts=tuple(Doubt(f"casualties.{one}", value.passage, why) for one in kinds))
    if count is None:
        return _kind_in_words(kind, value, how)
    return _believe("casualties", {kind: count}, value, how)


_REMARK: Final = re.compile(r"[(](?P<words>[^()]{1,40})[)]\Z")
_COUNTS_MORE: Final = re.compile(
    r"[0-9一二三四五六七八九十两]+[ ]?[人名位个例口]|[核待疑不未含另约估失死亡没无曾原现]|其中|左右|以上|以下|包括|可能"
    r"|(?<!抢)救(?!治|护)|找|[脱获]|撤|转[为成入危]|出院|返|回|去世|联系|升井|生还"
)


def _without_remark(words: str) -> str:
    """2(烧伤面积分别为45%、38%) is two: what a remark says of them that changes no number is left out."""
    remark = _REMARK.search(words)
    return words[: remark.start()].strip() if remark and not _COUNTS_MORE.search(remark["words"]) else words


def _gravities(value: Value, how: How) -> Readings | None:
    """受伤情况：重伤1人，轻伤4人 says what the label leaves open; None where it does not say so without a doubt."""
    found = casualties.read_casualties(value.words, how)
    reading = found.elements.get("casualties")
    if reading is None or found.doubts or not isinstance(reading.value, dict):
        return None
    gravities = {"seriously_injured", "slightly_injured"}
    return _believe("casualties", reading.value, value, how) if gravities.issuperset(reading.value) else None


def _count(words: str) -> int | dict[str, int] | None:
    """A bare count with or without its measure word: 3, 3人, 三十余名."""
    for measured in ("", "人", "名", "位", "个", "个人"):
        bare = words.removesuffix(measured).strip()
        if (measured == "" or bare != words) and (number := numerals.read_count(bare)) is not None:
            return number
    return None


_A_PART: Final = re.compile(r"(?P<number>[0-9]{1,4})[ ]?[人名]?[ ]?[(，,；;][ ]?其中(?P<part>[^()]{1,40})[)]?[。.]?")


def _kind_in_words(kind: str, value: Value, how: How) -> Readings:
    if part := _A_PART.fullmatch(unicodedata.normalize("NFKC", value.words).strip()):
        graver = kind == "seriously_injured" and re.search("危重|病危|生命垂危", part["part"])
        if graver or not re.search("[死亡伤失救找困出]", part["part"]):
            return _believe("casualties", {kind: int(part["number"])}, value, how)
        return doubt(f"casualties.{kind}", value, whys.UNREADABLE)
    found = casualties.read_casualties(value.words, how)
    reading = found.elements.get("casualties")
    if reading is None or not isinstance(reading.value, dict) or set(reading.value) != {kind}:
        return doubt(f"casualties.{kind}", value, whys.UNREADABLE)
    return _believe("casualties", reading.value, value, how)


_ARE_THERE: Final = re.compile(r"[^:：\n]{0,8}(?:(?:到场|到位|现场|在场)的?领导)(?:[】\]〕]\s*[:：]?|\s*[:：\n])")
"""Labels that themselves say that those named are there (到场领导：张三、派出所所长)."""


def _leaders(value: Value, how: How, _received_at: datetime) -> Readings:
    told = leaders.read_leaders(value.words, asked=True)
    if told is None and _ARE_THERE.match(value.passage):
        told = leaders.read_names_there(value.words)
    if told is None:
        return doubt("leaders_on_scene", value, whys.UNREADABLE)
    return _believe("leaders_on_scene", told, value, how)


def _informant(value: Value, how: How, _received_at: datetime) -> Readings:
    if value.words.rstrip("。.") in _NONE:
        return NOTHING
    told = informants.read_informant(value.words)
    if told is None:
        return doubt("informant", value, whys.UNREADABLE)
    return _believe(value.fields[0], told, value, how)


def _time_and_place(value: Value, how: How, received_at: datetime) -> Readings:
    """事发时间及地点: cut at the first sign or blank before which stands a whole time and after which none does."""
    for sign in re.finditer(r"[，,；;。\s]+", value.words):
        before, after = value.words[: sign.start()], value.words[sign.end() :].strip(" ，,。；;")
        when = moments.occurrence(before, received_at)
        if isinstance(when, Reading) and after and moments.occurrence(after, received_at) is None:
            return Readings(
                {
                    "occurred_at": Reading(when.value, how, value.passage),
                    "location": Reading(after, how, value.passage),
                }
            )
    why = whys.UNREADABLE
    return Readings(
        doubts=(Doubt("occurred_at", value.passage, why), Doubt("location", value.passage, why)),
    )


def _cause_and_nature(value: Value, how: How, _received_at: datetime) -> Readings:
    """起因和性质: two parts are taken as asked for; a sentence that says both stands for both."""
    if is_being_verified(value.words):
        return Readings({name: Reading(BEING_VERIFIED, how, value.passage) for name in ("cause", "nature")})
    if value.words.rstrip("。") in _NONE:
        return NOTHING
    parts = [part.strip(" 。.") for part in _TWO.split(value.words) if part.strip(" 。.")]
    if len(parts) == 1 and not re.search("因|由|引发|导致|造成|引起|所致|诱发", parts[0]):
        return Readings(doubts=tuple(Doubt(name, value.passage, whys.UNREADABLE) for name in ("cause", "nature")))
    cause, nature = parts if len(parts) == 2 else (value.words, value.words)
    told = {"cause": cause, "nature": nature}
    return Readings(
        {
            name: Reading(BEING_VERIFIED if is_being_verified(words) else words, how, value.passage)
            for name, words in told.items()
            if not is_silence(words)
        }
    )


Reader = Callable[[Value, How, datetime], Readings]
_READERS: Final[Mapping[str, Reader]] = {
    "occurred_at": _occurred_at,
    "casualties": _casualties,
    "property_loss": _loss,
    "leaders_on_scene": _leaders,
    "informant": _informant,
    "contact": _informant,
}
_PAIRS: Final[Mapping[tuple[str, ...], Reader]] = {
    ("occurred_at", "location"): _time_and_place,
    ("cause", "nature"): _cause_and_nature,
}

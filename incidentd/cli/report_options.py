"""What a report states, as options of the command line: one for each fact and element, and each kind of casualties."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Annotated, Any, Final, NamedTuple
from zoneinfo import ZoneInfo

import typer

from incidentd.cli.answers import (
    BEING_VERIFIED,
    BadAnswer,
    is_being_verified,
    read_count,
    read_leaders,
    read_loss,
    read_words,
    read_yuan,
)
from incidentd.cli.times import read_past
from incidentd.cli.words import _
from incidentd.intake.sentences import Sentence

Stated = str | None
CASUALTIES: Final = ("dead", "missing", "seriously_injured", "slightly_injured", "trapped")


class ElementOption(NamedTuple):
    """One option: the place in the elements it fills (`casualties.dead`), how it is read, what the help says."""

    place: str
    read: Callable[[str], Any]
    help: str
    metavar: str = "WORDS"


def _casualties(text: str) -> str | dict[str, int]:
    if is_being_verified(text):
        return BEING_VERIFIED
    if read_count(text) != 0:
        what = Sentence(_("'{text}' says too little"), text=text)
        raise BadAnswer(what, hint=_("give 0 or ?, or each kind by itself"))
    return dict.fromkeys(CASUALTIES, 0)


def _yuan(text: str) -> int:
    yuan = read_yuan(text)
    if yuan is None:
        raise BadAnswer(Sentence(_("'{text}' is no amount in yuan"), text=text), hint=_("for example 20000 or 2万"))
    return yuan


# Times are read with the zone at hand; the rest needs only what was typed.
_MOMENT: Final = "occurred_at"

TABLE: Final[Mapping[str, ElementOption]] = {
    "source": ElementOption("source", read_words, "who told us / 信息来源"),
    "occurred_at": ElementOption("occurred_at", str, "when: 03:20, 昨天 23:40, 11-22 03:20 ... / 事发时间", "TIME"),
    "location": ElementOption("location", read_words, "where / 事发地点"),
    "cause": ElementOption("cause", read_words, "cause / 事件起因"),
    "nature": ElementOption("nature", read_words, "nature / 事件性质"),
    "casualties": ElementOption("casualties", _casualties, "0 for nobody harmed, ? for all kinds / 伤亡人数", "0|?"),
    "dead": ElementOption("casualties.dead", read_count, "dead: 3, 30+ or ? / 死亡人数", "N"),
    "missing": ElementOption("casualties.missing", read_count, "missing people / 失踪人数", "N"),
    "seriously_injured": ElementOption("casualties.seriously_injured", read_count, "seriously injured / 重伤人数", "N"),
    "slightly_injured": ElementOption("casualties.slightly_injured", read_count, "slightly injured / 轻伤人数", "N"),
    "trapped": ElementOption("casualties.trapped", read_count, "trapped / 被困人数", "N"),
    "loss": ElementOption("property_loss", read_loss, "amount or words / 财产损失", "YUAN|WORDS"),
    "loss_yuan": ElementOption("property_loss.yuan", _yuan, "amount beside the words / 财产损失金额", "YUAN"),
    "course": ElementOption("course", read_words, "course of events / 基本过程"),
    "consequences": ElementOption("consequences", read_words, "consequences so far / 已造成的后果"),
    "scope": ElementOption("scope", read_words, "scope / 影响范围"),
    "trend": ElementOption("trend", read_words, "trend / 事件发展趋势"),
    "leaders": ElementOption("leaders_on_scene", read_leaders, "y, n, or who / 相关领导是否到位", "y|n|WHO"),
    "measures": ElementOption("measures", read_words, "measures taken / 已采取的初步处置措施"),
    "next_steps": ElementOption("next_steps", read_words, "next steps / 下一步工作措施"),
    "informant_name": ElementOption("informant.name", str.strip, "informant's name / 信息员姓名", "NAME"),
    "informant_phone": ElementOption("informant.phone", str.strip, "informant's phone / 信息员联系方式", "PHONE"),
    "person": ElementOption("person", read_words, "person (other information) / 人物"),
    "matter": ElementOption("matter", read_words, "matter (other information) / 事项"),
    "result": ElementOption("result", read_words, "result (other information) / 结果"),
}


def _option(name: str, about: str, metavar: str) -> Any:
    flag = "--" + name.replace("_", "-")
    return Annotated[str | None, typer.Option(flag, metavar=metavar, show_default=False, help=about)]


ELEMENT_OPTIONS: Final[Mapping[str, Any]] = {name: _option(name, one.help, one.metavar) for name, one in TABLE.items()}

CLASS_OPTION: Final = _option("class", "class of urgency, by the policy's ids / 紧急程度", "CLASS")
FLAG_OPTION: Final = Annotated[
    list[str] | None,
    typer.Option("--flag", metavar="FLAG", show_default=False, help="a mark of the policy; may be repeated / 标记"),
]
# What office and senders may state of the incident itself.
FACT_OPTIONS: Final[Mapping[str, Any]] = {
    "incident_class": CLASS_OPTION,
    "category": _option("category", "category, by the policy's ids / 类别", "CATEGORY"),
    "title": _option("title", "what it is, in a few words / 标题", "WORDS"),
    "aware_at": _option("aware_at", "when the unit learnt of it / 获知时间", "TIME"),
    "flag": FLAG_OPTION,
}
REPORT_OPTIONS: Final[Mapping[str, Any]] = {
    "unit": _option("unit", "whose incident it is, by the directory's ids / 单位", "UNIT"),
    "incident": _option("incident", "number of the incident that this follows / 续报的事件编号", "NUMBER"),
    "kind": _option("kind", "default phone, with --incident follow_up / 报告种类", "phone|initial|follow_up|final"),
    "phoned_at": _option("phoned_at", "when the call was taken / 接到电话的时间", "TIME"),
    "signed_by": _option("signed_by", "who signed it off / 签发人", "NAME"),
}
_MOMENTS: Final = ("aware_at", "phoned_at")


def facts_of(stated: Mapping[str, Any], zone: ZoneInfo, now: datetime) -> dict[str, Any]:
    """The facts that options state, under the names of a report; raises BadAnswer, naming the option."""
    facts: dict[str, Any] = {}
    for name in (*REPORT_OPTIONS, *FACT_OPTIONS):
        value = stated.get(name)
        if not value:
            continue
        if name in _MOMENTS:
            with _naming(name):
                value = read_past(value, zone, now).astimezone(zone).isoformat()
        facts[_FIELDS.get(name, name)] = value
    return facts


_FIELDS: Final = {"incident_class": "class", "flag": "flags"}


def elements_of(stated: Mapping[str, Stated], zone: ZoneInfo, now: datetime) -> dict[str, Any]:
    """The elements that options state, as plain JSON values; raises BadAnswer, naming the option."""
    elements: dict[str, Any] = {}
    for name, option in TABLE.items():
        text = stated.get(name)
        if text is None or not text.strip():
            continue
        with _naming(name):
            value = moment_of(text, zone, now) if name == _MOMENT else option.read(text)
        put(elements, option.place, value)
    return elements


@contextmanager
def _naming(name: str) -> Iterator[None]:
    """Name the option whose value could not be read."""
    try:
        yield
    except BadAnswer as error:
        flag = "--" + name.replace("_", "-")
        said = Sentence(_("{option}: {what}"), option=flag, what=error.message)
        raise BadAnswer(said, hint=error.hint) from error


def moment_of(text: str, zone: ZoneInfo, now: datetime) -> str:
    """A moment as reports hold it, with its offset, or 'being verified'."""
    if is_being_verified(text):
        return BEING_VERIFIED
    return read_past(text, zone, now).astimezone(zone).isoformat()


def put(elements: dict[str, Any], place: str, value: Any) -> None:
    """Set the element, or the part of one, at a place such as `casualties.dead`."""
    name, _dot, part = place.partition(".")
    if not part:
        elements[name] = value
        return
    whole = elements.get(name)
    if name == "casualties" and whole == BEING_VERIFIED:
        whole = dict.fromkeys(CASUALTIES, BEING_VERIFIED)
    elements[name] = {**(whole if isinstance(whole, dict) else {}), part: value}

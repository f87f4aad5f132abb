"""The answer to a mail: its number, what was understood and what not, what is missing, the clocks, how to go on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from incidentd.core.element_words import Translate, element_in_words, element_label, missing_in_words
from incidentd.core.reading.readings import Doubt, Reading
from incidentd.core.rule_words import KINDS
from incidentd.core.rules import Rules
from incidentd.core.segments import fit
from incidentd.core.wording import REPLY_ABOVE, SMS_SEGMENTS, Message, length_of_time, moment_in_words

_LONGEST_PASSAGE: Final = 60
_LONGEST_VALUE: Final = 200
_NAMED_IN_SMS: Final = 4


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


FIELDS: Final = {
    "kind": _("kind of report"),
    "class": _("class of urgency"),
    "unit": _("unit"),
    "incident": _("incident number"),
}
_STANDINGS: Final = {
    "left": _("due {moment}, {time} left"),
    "overdue": _("was due {moment}, OVERDUE by {time}"),
    "late": _("was due {moment}; the report came late by {time}"),
    "in time": _("was due {moment}; the report came in time"),
}


@dataclass(frozen=True, slots=True)
class Understood:
    """What an answer tells. `receipt` is the report's, None for a mail that was kept without counting as one.

    `number` is the incident's, or that under which the mail is kept; `notes` are sentences (message ids) about it.
    """

    number: str
    subject: str
    title: str
    unit: str
    receipt: Mapping[str, Any] | None = None
    elements: Mapping[str, Reading] = field(default_factory=dict)
    doubts: Sequence[Doubt] = ()
    notes: Sequence[str] = ()


def answer_mail(what: Understood, reference: str, head: str, rules: Rules, language: str) -> Message:
    """The answer as a mail; `head` is the audit log's last line as it stood."""
    tr = rules.translator(language)
    form = _("[{number}] Received: {what}") if what.receipt is not None else _("[{number}] Kept: {what}")
    about = " ".join(part for part in (rules.unit_name(what.unit), what.title or what.subject) if part)
    blocks = [f"-- {tr(REPLY_ABOVE)} --", *("\n".join(lines) for lines in _blocks(what, rules, language, tr) if lines)]
    footer = "-- \n" + tr(_("Reference {reference} · audit log {head}")).format(reference=reference, head=head)
    return Message(tr(form).format(number=what.number, what=about), "\n\n".join([*blocks, footer]) + "\n")


def answer_sms(what: Understood, reference: str, rules: Rules, language: str) -> Message:
    """The answer as an SMS of at most three segments."""
    tr = rules.translator(language)
    parts = [tr(_("Received as {number}.")).format(number=what.number)]
    missing = what.receipt["missing"] if what.receipt is not None else []
    if missing:
        named = missing_in_words(missing, _NAMED_IN_SMS, tr)
        parts.append(tr(_("Missing: {elements}.")).format(elements=named))
    parts += [f"{clock['name']}: {_standing(clock, rules, tr, '%m-%d %H:%M')}." for clock in _open_clocks(what)]
    return Message("", fit(" ".join(parts), SMS_SEGMENTS, f" [{reference}]"))


def _blocks(what: Understood, rules: Rules, language: str, tr: Translate) -> Iterator[list[str]]:
    yield [tr(note) for note in what.notes]
    yield list(_facts(what, rules, language, tr))
    yield _headed(tr(_("Understood:")), _elements(what, rules, tr))
    yield _headed(tr(_("Read, but not certain enough to be taken; please say it again:")), _doubts(what, tr))
    receipt = what.receipt
    if receipt is None:
        return
    missing = (element_label(name, tr) for name in receipt["missing"])
    yield _headed(tr(_("Still missing:")), missing)
    if not receipt["missing"]:
        yield [tr(_("Nothing is missing: the text is complete."))]
    yield _headed(tr(_("Clocks:")), (f"{one['name']}: {_standing(one, rules, tr)}" for one in receipt["clocks"]))
    yield [
        tr(_("To add to it, answer this mail with the missing elements alone, one a line, such as 'scope: …'.")),
        tr(_("In a mail of its own, put [{number}] into the subject.")).format(number=what.number),
    ]


def _headed(heading: str, lines: Iterator[str]) -> list[str]:
    listed = [f"  - {line}" for line in lines]
    return [heading, *listed] if listed else []


def _facts(what: Understood, rules: Rules, language: str, tr: Translate) -> Iterator[str]:
    receipt = what.receipt
    if receipt is None:
        yield tr(_("Kept as: {text}")).format(text=what.number)
        return
    kind = tr(KINDS[receipt["kind"]])
    class_name = rules.class_name(receipt["class"], language)
    if receipt["class_by"] == "policy" and receipt["kind"] in ("phone", "initial"):
        class_name = tr(_("{name} (by the policy)")).format(name=class_name)
    facts = (
        (_("Incident: {text}"), what.number),
        (_("Report: {text}"), f"{receipt['report']} {kind}"),
        (_("Unit: {text}"), rules.unit_name(what.unit)),
        (_("Matter: {text}"), what.title),
        (_("Class: {text}"), class_name),
        (_("Received: {text}"), moment_in_words(datetime.fromisoformat(receipt["received_at"]), rules)),
    )
    for form, text in facts:
        if text:
            yield tr(form).format(text=text)


def _elements(what: Understood, rules: Rules, tr: Translate) -> Iterator[str]:
    for name, reading in what.elements.items():
        value = element_in_words(reading.value, lambda moment: moment_in_words(moment, rules), tr)
        line = f"{element_label(name, tr)}: {_short(value, _LONGEST_VALUE)}"
        if reading.how == "rule" and not (isinstance(reading.value, str) and reading.value in reading.passage):
            line += tr(_(" (from “{passage}”)")).format(passage=_short(reading.passage, _LONGEST_PASSAGE))
        yield line


def _doubts(what: Understood, tr: Translate) -> Iterator[str]:
    for doubt in what.doubts:
        label = tr(FIELDS[doubt.field]) if doubt.field in FIELDS else element_label(doubt.field, tr)
        yield tr(_("{label}: “{passage}” ({why})")).format(
            label=label, passage=_short(doubt.passage, _LONGEST_PASSAGE), why=tr(doubt.why) if doubt.why else ""
        )


def _open_clocks(what: Understood) -> list[Mapping[str, Any]]:
    clocks = what.receipt["clocks"] if what.receipt is not None else []
    return [clock for clock in clocks if clock["seconds_left"] is not None]


def _standing(clock: Mapping[str, Any], rules: Rules, tr: Translate, form: str = "%Y-%m-%d %H:%M:%S") -> str:
    moment = moment_in_words(datetime.fromisoformat(clock["due_at"]), rules, form)
    left, late = clock["seconds_left"], clock["late_seconds"]
    if left is not None:
        how, seconds = ("left", left) if left > 0 else ("overdue", -left)
    else:
        how, seconds = ("late", late) if late else ("in time", 0)
    return tr(_STANDINGS[how]).format(moment=moment, time=length_of_time(seconds, tr))


def _short(text: str, longest: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1] + "…"

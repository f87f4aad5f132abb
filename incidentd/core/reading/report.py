"""All that a mail says, put together: JSON, the form, labelled lines, free text, in this order of trust."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, NamedTuple

from incidentd.core.directory import Directory
from incidentd.core.policy import Policy
from incidentd.core.reading import attached_mail, labelled, leaders, moments, prose, quotes, unit, whys
from incidentd.core.reading import subject as subjects
from incidentd.core.reading.informants import read_signed
from incidentd.core.reading.json_report import JsonReport, read_json_report
from incidentd.core.reading.merging import CLOCK_SKEW, merge
from incidentd.core.reading.prose_sentences import sentences_of
from incidentd.core.reading.readings import AttachedMail, Doubt, Reading, Readings, ReportReading, Sources
from incidentd.core.reports import Kind

LONGEST: Final = 100_000
"""Characters of a text that are read; the whole mail is kept, and a human can read on."""
_LONGEST_LINE: Final = 20_000
_FIGURES: Final = frozenset({"occurred_at", "location", "casualties", "property_loss", "leaders_on_scene"})
_LETTERHEAD_LINES: Final = 3
_SIGNATURE_LINES: Final = 4
_TITLE: Final = 300
_OPENING: Final = 300
"""Characters in which a text says what it is."""

_UNPRINTABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_USELESS_TITLE: Final = re.compile(
    r"|(?:无主题|无标题|\(?no subject\)?|报告|情况报告|信息报送|信息|紧急信息|情况|报送|上报|邮件|附件"
    r"|信息快报|值班信息|\W+)",
    re.IGNORECASE,
)
_GREETING: Final = re.compile(r"尊敬|您好|你好|各位|领导|办公室[:：]|hello|hi\b|dear", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Texts:
    """The mail's texts as they were read."""

    subject: subjects.SubjectReading
    json: JsonReport
    form: labelled.Labelled
    body: labelled.Labelled
    document: labelled.Labelled
    own: quotes.OwnText
    document_text: str
    attached: attached_mail.AttachedTexts


class _Stated(NamedTuple):
    """One fact and what stated it."""

    value: str
    by: str
    passage: str


def read_report(sources: Sources, policy: Policy, directory: Directory, received_at: datetime) -> ReportReading:
    """The report that a mail makes, received at a moment (aware, in local zone). Never raises."""
    texts = _read(sources, policy, received_at)
    by_rule = (_by_rule(texts.body, received_at), _by_rule(texts.document, received_at))
    signed = [read_signed(one) for one in (f"{texts.body.rest}\n{texts.own.signature}", texts.document.rest)]
    own = (
        *(texts.json.readings, texts.form.readings, texts.body.readings, texts.document.readings),
        *(*by_rule, *signed, _known_leaders(texts.body, directory) if by_rule[0].elements else Readings()),
    )
    elements = merge(own, received_at)
    if texts.attached.readings:
        elements = attached_mail.beside(elements, merge(texts.attached.readings, received_at), texts.attached.is_news)
    doubts = [*elements.doubts, *texts.subject.doubts]
    incident = _incident(texts, sources.addressed, doubts)
    kind = _kind(texts, incident, doubts)
    report_class, class_by = _report_class(texts, policy, doubts)
    unit_id, unit_by = _unit(texts, sources.sender_unit, directory, doubts)
    json_facts = texts.json.facts
    reading = ReportReading(
        kind=kind,
        report_class=report_class,
        class_by=class_by,
        unit=unit_id,
        unit_by=unit_by,
        incident=incident,
        title=_title(texts, directory),
        category=_category(texts, policy),
        signed_by=_first_words(texts, "signed_by"),
        aware_at=_aware_at(texts, received_at),
        elements=elements.elements,
        own_text=texts.own.text,
    )
    flags = json_facts["flags"].value if "flags" in json_facts else ()
    known = tuple(flag for flag in flags if flag in {one.id for one in policy.flags})
    return replace(reading, flags=known, doubts=tuple(dict.fromkeys(doubts)))


def _read(sources: Sources, policy: Policy, received_at: datetime) -> _Texts:
    subject = subjects.read_subject(_clean(sources.subject), policy)
    attached = sources.attached
    passed_on = f"\n{quotes.FORWARD_RULE}\n{_clean(attached.text)}" if attached else ""
    own = quotes.own_text(_clean(sources.text) + passed_on, is_reply=subject.reply, is_forward=subject.forward)
    document_text = _clean(sources.document).strip()
    rows = [(_clean(name), _clean(value)) for name, value in sources.form]
    body = labelled.read_text(own.text, received_at)
    return _Texts(
        subject=subject,
        json=read_json_report(sources.json_report),
        form=labelled.read_rows(rows, received_at),
        body=body,
        document=labelled.read_text(document_text, received_at),
        own=own,
        document_text=document_text,
        attached=_attached(attached, own, subject, policy, received_at),
    )


def _attached(
    mail: AttachedMail | None,
    own: quotes.OwnText,
    subject: subjects.SubjectReading,
    policy: Policy,
    received_at: datetime,
) -> attached_mail.AttachedTexts:
    """What the attached mail says beside the mail's own text; of one that is only passed on, its subject."""
    if mail is None:
        return attached_mail.AttachedTexts()
    its_subject = subjects.read_subject(_clean(mail.subject), policy)
    if own.forwarded:
        return attached_mail.AttachedTexts(its_subject)
    text = labelled.read_text(quotes.own_text(_clean(mail.text)).text, received_at)
    follows = subject.reply or bool(subject.incident) or subject.kind in ("follow_up", "final")
    is_news = not follows and attached_mail.is_recent(mail, received_at)
    return attached_mail.AttachedTexts(None, (text.readings, _by_rule(text, received_at)), is_news)


def _clean(text: str) -> str:
    """The text without what no element may hold, cut to what is read."""
    cut = text[:LONGEST].replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(line[:_LONGEST_LINE] for line in _UNPRINTABLE.sub("", cut).split("\n"))


def _by_rule(text: labelled.Labelled, received_at: datetime) -> Readings:
    """What rules read in the text under no label, and in the course of events with its consequences.

    Of these two only figures, time and place are taken: what else they tell already stands under its own label.
    """
    told = [text.readings.elements[name].value for name in ("course", "consequences") if name in text.readings.elements]
    labelled_words = "\n".join(words for words in told if isinstance(words, str))
    if not labelled_words:
        return prose.read_prose(text.rest, received_at)
    found = prose.read_prose(f"{text.rest}\n{labelled_words}", received_at)
    own = {
        name: one
        for name, one in found.elements.items()
        if name in _FIGURES or one.passage.partition("\n")[0] not in labelled_words
    }
    return Readings(own, found.doubts)


def _known_leaders(text: labelled.Labelled, directory: Directory) -> Readings:
    """Leaders whom the directory knows, called by their names alone; and those of whom the measures tell."""
    measures = text.readings.elements["measures"].value if "measures" in text.readings.elements else ""
    for sentence in sentences_of(text.rest):
        if told := leaders.read_named_leaders(sentence.text, directory.leader_names):
            return Readings({"leaders_on_scene": Reading(told, "rule", sentence.text)})
    for sentence in sentences_of(measures):
        told = None if leaders.is_headline(sentence.text) else leaders.read_leaders(sentence.text, asked=False)
        if told is not None and told["present"]:
            return Readings({"leaders_on_scene": Reading(told, "rule", sentence.text)})
    return Readings()


def _facts(texts: _Texts) -> Iterator[tuple[str, Mapping[str, Reading]]]:
    """The report's own facts by what stated them, the most trusted first."""
    yield "json", texts.json.facts
    yield "form", texts.form.facts
    yield "labelled", texts.body.facts
    yield "labelled", texts.document.facts


def _stated(texts: _Texts, name: str) -> Iterator[_Stated]:
    for by, facts in _facts(texts):
        if name in facts:
            yield _Stated(str(facts[name].value), by, facts[name].passage)


def _first_words(texts: _Texts, name: str) -> str:
    return next((stated.value[:_TITLE] for stated in _stated(texts, name)), "")


def _incident(texts: _Texts, addressed: str, doubts: list[Doubt]) -> str:
    """The one incident number that the mail states, or that stands in the address; two different ones are none."""
    numbers = [(texts.subject.incident, texts.subject.title)] if texts.subject.incident else []
    if addressed:
        numbers.append((addressed, addressed))
    for stated in _stated(texts, "incident"):
        found = subjects.INCIDENT.findall(stated.value)
        if len(found) == 1:
            numbers.append((found[0], stated.passage))
    numbers += subjects.named_in_text(texts.own.text)
    different = {number for number, _ in numbers}
    if len(different) > 1:
        passage = "\n".join(passage for _, passage in numbers)
        doubts.append(Doubt("incident", passage, whys.CONTRADICTION))
        return ""
    return numbers[0][0] if numbers else ""


def _kind(texts: _Texts, incident: str, doubts: list[Doubt]) -> Kind | None:
    """By tag, label, wording of the title; a report of a known incident is a follow-up; else it is not said."""
    said: list[tuple[Kind, str]] = []
    if "kind" in texts.json.facts:
        said.append((texts.json.facts["kind"].value, texts.json.facts["kind"].passage))
    if texts.subject.kind and texts.subject.kind_by == "tag" and not _quotes_us(texts, incident):
        said.append((texts.subject.kind, " ".join(texts.subject.tags)))
    said.extend(
        (kind, stated.passage)
        for stated in _stated(texts, "kind")
        if stated.by != "json" and (kind := subjects.kind_of(stated.value))
    )
    if len({kind for kind, _ in said}) > 1:
        doubts.append(Doubt("kind", "\n".join(passage for _, passage in said), whys.CONTRADICTION))
    if said:
        return said[0][0]
    if any(doubt.field == "kind" for doubt in texts.subject.doubts):
        return "follow_up" if incident else None
    wording = texts.subject.kind if not _quotes_us(texts, incident) else None
    return wording or _document_kind(texts) or ("follow_up" if incident else None)


def _quotes_us(texts: _Texts, incident: str) -> bool:
    """Whether the subject is that of our own answer, come back: what it says of kind "first report" is ours."""
    return texts.subject.reply and bool(incident) and texts.subject.kind == "initial"


def _document_kind(texts: _Texts) -> Kind | None:
    """The kind that the heading of the text itself names (关于…的续报二)."""
    for text in (texts.own.text, texts.document_text):
        heading = next((line.strip() for line in text.splitlines() if line.strip()), "")
        if 0 < len(heading) <= 60 and (found := subjects.kind_in_title(heading)):
            return found
        if found := subjects.kind_reported_hereby(text[:_OPENING]):
            return found
    return None


def _report_class(texts: _Texts, policy: Policy, doubts: list[Doubt]) -> tuple[str, str]:
    """The class that tag, label or heading names; of two that differ the more urgent one, with a doubt."""
    known = {one.id for one in policy.classes}
    said: list[_Stated] = []
    if texts.subject.report_class:
        said.append(
            _Stated(texts.subject.report_class, f"subject {texts.subject.class_by}", " ".join(texts.subject.tags))
        )
    passed_on = texts.attached.subject
    if passed_on is not None and passed_on.report_class:
        said.append(_Stated(passed_on.report_class, "attached subject", " ".join(passed_on.tags)))
    for stated in _stated(texts, "class"):
        named = [stated.value] if stated.by == "json" else _named_classes(stated.value, policy)
        said.extend(stated._replace(value=one) for one in named if one in known)
        if not any(one in known for one in named):
            doubts.append(Doubt("class", stated.passage, whys.UNREADABLE))
    said.extend(_heading_classes(texts, policy))
    different = {one.value for one in said}
    if not different:
        return "", ""
    urgent = subjects.most_urgent(different, policy)
    if len(different) > 1:
        passage = "\n".join(filter(None, (one.passage for one in said)))
        doubts.append(Doubt("class", passage, whys.MOST_URGENT_TAKEN))
    return urgent, next(one.by for one in said if one.value == urgent)


def _named_classes(words: str, policy: Policy) -> list[str]:
    return [named for line in words.splitlines() if (named := subjects.class_of(line.strip(" 【】[]()（）。"), policy))]


def _heading_classes(texts: _Texts, policy: Policy) -> Iterator[_Stated]:
    """特急 or 【紧急】 on a line of its own above a text is its class."""
    for text in (texts.own.text, texts.document_text):
        for line in [line.strip() for line in text.splitlines() if line.strip()][:_LETTERHEAD_LINES]:
            if len(line) <= 16 and (named := subjects.class_of(line.strip("【】[]()（）!！ "), policy)):
                yield _Stated(named, "heading", line)


def _unit(texts: _Texts, sender_unit: str, directory: Directory, doubts: list[Doubt]) -> tuple[str, str]:
    """The sender's unit; else the one that the JSON or a label names, else the only one named by subject and paper."""
    stated = [
        one._replace(value=found)
        for one in _stated(texts, "unit")
        if (found := one.value if directory.unit(one.value) else unit.find_unit([one.value], directory))
    ]
    if directory.unit(sender_unit) is not None:
        if stated and stated[0].value != sender_unit:
            doubts.append(Doubt("unit", stated[0].passage, whys.OF_ANOTHER_UNIT))
        return sender_unit, "sender"
    if stated:
        if len({one.value for one in stated}) > 1:
            return _ambiguous(stated, doubts)
        return stated[0].value, stated[0].by
    named = list(_named_units(texts, directory))
    if not named:
        return "", ""
    if len({one.value for one in named}) > 1:
        return _ambiguous(named, doubts)
    return named[0].value, named[0].by


def _ambiguous(named: Iterable[_Stated], doubts: list[Doubt]) -> tuple[str, str]:
    doubts.append(Doubt("unit", "\n".join(one.passage for one in named), whys.CONTRADICTION))
    return "", ""


def _named_units(texts: _Texts, directory: Directory) -> Iterator[_Stated]:
    """The units that subject, letterheads and signatures begin with."""
    places: list[tuple[str, list[str]]] = [("subject", [texts.subject.unit_words])]
    lines = [line.strip() for line in texts.own.text.splitlines() if line.strip()]
    paper = [line.strip() for line in texts.document_text.splitlines() if line.strip()]
    signed = [line.strip() for line in texts.own.signature.splitlines() if line.strip()]
    places += [
        ("letterhead", [line for line in text[:_LETTERHEAD_LINES] if _is_short(line)]) for text in (lines, paper)
    ]
    places.append(("signature", [line for line in signed[:_SIGNATURE_LINES] if _is_short(line)]))
    places += [("signature", [line for line in text[-_SIGNATURE_LINES:] if _is_short(line)]) for text in (lines, paper)]
    for by, words in places:
        for one in words:
            if found := unit.find_unit([one], directory):
                yield _Stated(found, by, one)


def _is_short(line: str) -> bool:
    """A letterhead or a signature is a name, perhaps with a few words: no sentence, no labelled line."""
    return len(line) <= 40 and not re.search(r"[，,。；;：:]", line)


def _without_unit(title: str, directory: Directory) -> str:
    """The title without the reporting unit before it (东山镇：…, 东山镇+…)."""
    found = re.match(r"(?P<unit>[^:：+＋]{2,20})[:：+＋]\s*(?=.{2})", title)
    return title[found.end() :].strip() if found and unit.find_unit([found["unit"]], directory) else title


def _title(texts: _Texts, directory: Directory) -> str:
    """JSON, form or label; else the subject's; else the heading of the text."""
    if stated := _first_words(texts, "title"):
        return " ".join(stated.split())[:_TITLE]
    if not _USELESS_TITLE.fullmatch(texts.subject.title) and not (texts.subject.reply and texts.subject.incident):
        return _without_unit(texts.subject.title, directory)
    for text in (texts.own.text, texts.document_text):
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        heading = next((line for line in lines[:2] if not _GREETING.search(line)), "")
        if 6 <= len(heading) <= 60 and not re.search(r"[。：:；;]", heading):
            return heading
    return "" if texts.subject.reply and texts.subject.incident else texts.subject.title


def _category(texts: _Texts, policy: Policy) -> str:
    words = _first_words(texts, "category")
    return next((one.id for one in policy.categories if words and words in (one.id, one.name.zh, one.name.en)), "")


def _aware_at(texts: _Texts, received_at: datetime) -> datetime | None:
    """When the unit learnt of it, by JSON or a label of its own; one that cannot be read is left out."""
    for stated in _stated(texts, "aware_at"):
        if stated.by == "json":
            moment: datetime = texts.json.facts["aware_at"].value
        else:
            found = moments.occurrence(stated.value, received_at)
            if not isinstance(found, Reading) or found.value == "being verified":
                continue
            moment = datetime.fromisoformat(found.value)
        if moment <= received_at + CLOCK_SKEW:
            return moment
    return None

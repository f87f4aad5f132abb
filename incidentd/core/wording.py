"""What people read in SMS and e-mail: what is due, how late it is, what is missing, what to do now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import datetime
from functools import lru_cache, reduce
from typing import Any, Final, Literal, NamedTuple
from zoneinfo import ZoneInfo

from incidentd.core.element_words import Translate, element_in_words, element_label, missing_in_words
from incidentd.core.escalation import NoticeKind
from incidentd.core.incidents import Incident
from incidentd.core.proposals import Proposed, options, standing
from incidentd.core.rules import Rules, in_language
from incidentd.core.segments import fit, segments

Cause = Literal["no-provider", "provider", "address"]
SMS_SEGMENTS: Final = 3

# A policy's or a sender's long words must not push what is due, and what to do, out of an SMS.
_LONGEST_IN_SMS: Final = 30
_MOST_NAMED_MISSING: Final = 4
_MOST_PEOPLE_NAMED: Final = 10
_MOST_TOLD_AT_LENGTH: Final = 5
_SLACK: Final = 5
"""Seconds by which the tick itself may be late: nine minutes and 58 seconds are called ten minutes."""


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


_HEADINGS: Final[dict[NoticeKind, str]] = {
    "reminder": _("DUE in {time}"),
    "overdue": _("OVERDUE by {time}"),
    "late_on_arrival": _("ARRIVED LATE by {time}"),
    "over": _("OVER"),
    "quarantined": _("UNREADABLE report kept"),
    "unreachable": _("NOT REACHED by any channel"),
    "unverified": _("UNVERIFIED sender"),
    "unreadable": _("MAIL for you to read"),
    "held": _("MAIL waits for you"),
    "proposed": _("PROPOSED by the unit"),
}
_DUE_NOW: Final = _("DUE NOW")
_ASKS: Final[dict[NoticeKind, str]] = {
    "reminder": _("Send the text in time."),
    "overdue": _("Send the text at once."),
    "late_on_arrival": _("The report itself came only after its clock was due."),
    "over": _("What was asked for has come, or the incident was closed. Nothing further is needed of you."),
    "quarantined": _("Read it and enter it by hand: incidentd quarantine show {number}"),
    "unreachable": _("Tell them by other means."),
    "unverified": _("Ring the unit. If it is genuine: incidentd incidents confirm {number}"),
    "unreadable": _("Read it: incidentd incidents show {number}"),
    "held": _("See it: incidentd mail show {number}"),
    "proposed": _(
        "It waits for you; until then what stood stands. "
        "To take it over: incidentd incidents correct {number} {options}"
    ),
}
_ASKING_NOTHING: Final = ("late_on_arrival", "over")
_ABOUT_MAILS: Final = ("unverified", "unreadable", "held")
REPLY_ABOVE: Final = _("reply above this line")
"""What stands below it in a reply is what we wrote ourselves, quoted: it is never read as a report."""
_TOLD_TOGETHER: Final = ("unreachable", "proposed")
KEPT_APART: Final = ("quarantined", "held")
"""Kinds of notice whose number is that of something kept apart, and whose title is the reason."""
_MENDS: Final[dict[Cause, str]] = {
    "address": _("Set their phone and e-mail right in the directory."),
    "no-provider": _("No provider is configured: fill in [sms] or [email], restart, then: incidentd messages retry."),
    "provider": _("The provider took nothing for too long: see to it, then: incidentd messages retry."),
}
"""Why nothing reaches somebody, and what to do about it."""


class Item(NamedTuple):
    """One thing to be told: which clock of which incident, and how it stands.

    `seconds` is how long until the due moment (reminder) or since it (overdue, late). `number` is the incident's, or
    that under which an unreadable report is kept; `title` is then why it could not be read. `people` are those whom
    nothing reaches, by name, and `causes` why (unreachable). `whys` are sentences (message ids) on why to look,
    `proposed` the facts that wait for the office.
    """

    kind: NoticeKind
    number: str
    unit: str
    title: str
    rule: str = ""
    due_at: datetime | None = None
    seconds: int = 0
    missing: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    causes: tuple[Cause, ...] = ()
    whys: tuple[str, ...] = ()
    proposed: tuple[Proposed, ...] = ()


def item_proposed(number: str, incident: Incident, fact: str) -> Item:
    """What is told of a fact that waits for the office."""
    waits = standing(asdict(incident), (fact,))
    return Item("proposed", number, incident.unit, incident.title, proposed=waits)


class Message(NamedTuple):
    """A message as a channel hands it over; `subject` is empty for SMS."""

    subject: str
    body: str


def compose(channel: str, items: Sequence[Item], reference: str, head: str, rules: Rules, language: str) -> Message:
    """One message that names all items; an SMS is kept within three segments, an e-mail tells everything.

    `head` is the audit log's last line and hash as it stood: it goes out with mails so that truncation shows.
    """
    items = _by_matter(items)
    if channel == "sms":
        return Message("", sms_text(items, reference, rules, language))
    return email_text(items, reference, head, rules, language)


def _by_matter(items: Sequence[Item]) -> list[Item]:
    """The items, with all who cannot be reached about one matter named in one, and all that its unit proposes."""
    if not any(item.kind in _TOLD_TOGETHER for item in items):
        return list(items)
    found: dict[tuple[NoticeKind, str] | int, Item] = {}
    for index, item in enumerate(items):
        key = (item.kind, item.number) if item.kind in _TOLD_TOGETHER else index
        before = found.get(key, item)
        people = tuple(dict.fromkeys((*before.people, *item.people)))
        causes = tuple(cause for cause in _MENDS if cause in (*before.causes, *item.causes))
        proposed = before.proposed if before is item else (*before.proposed, *item.proposed)
        found[key] = before._replace(people=people, causes=causes, proposed=proposed)
    return list(found.values())


def sms_text(items: Sequence[Item], reference: str, rules: Rules, language: str) -> str:
    """The text of an SMS; the reference at its end survives shortening."""
    tr = rules.translator(language)
    tail = f" [{reference}]"
    if len(items) > 1:
        return _several(items, tail, rules, language, tr)
    text = ""
    # Fewer missing elements are named by name where all else would not fit; how many there are is always said.
    for named in range(_MOST_NAMED_MISSING, -1, -1):
        text = _joined(_sentences(items[0], named, rules, language, tr), tr)
        if segments(text + tail) <= SMS_SEGMENTS or not _is_asked(items[0]):
            break
    return fit(text, SMS_SEGMENTS, tail)


def email_text(items: Sequence[Item], reference: str, head: str, rules: Rules, language: str) -> Message:
    """Subject and body of an e-mail."""
    tr = rules.translator(language)
    first = items[0]
    more = "" if len(items) == 1 else tr(_(" and {count} more")).format(count=len(items) - 1)
    subject = tr(_("[{number}] {heading}: {what}")).format(
        number=first.number,
        heading=_heading(first, tr),
        what=_join(rules.unit_name(first.unit), _title(first, tr)) + more,
    )
    blocks = [_block(item, rules, language, tr) for item in items]
    if first.kind in _ABOUT_MAILS:
        blocks.insert(0, f"-- {tr(REPLY_ABOVE)} --")
    blocks.append(_footer(reference, head, tr))
    return Message(subject, "\n\n".join(blocks) + "\n")


def length_of_time(seconds: int, tr: Translate) -> str:
    """A length in words of two units at most: '25 min', '1 h 20 min', '2 d 3 h'."""
    seconds = abs(seconds)
    if seconds + _SLACK < 60:
        return tr(_("{seconds} s")).format(seconds=seconds)
    minutes = (seconds + _SLACK) // 60
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    parts = ((days, _("{days} d")), (hours, _("{hours} h")), (minutes, _("{minutes} min")))
    words = [tr(form).format(days=days, hours=hours, minutes=minutes) for number, form in parts if number]
    return _joined(words[:2] if days else words, tr)


def moment_in_words(moment: datetime, rules: Rules, form: str = "%Y-%m-%d %H:%M:%S") -> str:
    """A moment in the local zone, with its offset at the end."""
    return _moment_in_words(moment, rules.zone, form)


@lru_cache(maxsize=64)
def _moment_in_words(moment: datetime, zone: ZoneInfo, form: str) -> str:
    """Kept, because messages that go out together mostly name the same few moments."""
    local = moment.astimezone(zone)
    offset = local.strftime("%z")
    return f"{local.strftime(form)}{offset[:3]}:{offset[3:]}"


def _sentences(item: Item, named: int, rules: Rules, language: str, tr: Translate) -> Iterator[str]:
    """What an SMS about one item says, most needed first."""
    unit, title = _short(rules.unit_name(item.unit)), _short(_title(item, tr))
    what = _join(unit, item.number, title)
    yield tr(_("{heading}: {what}.")).format(heading=_heading(item, tr), what=what)
    if item.due_at is not None and item.kind != "over":
        clock = _capital(_short(rules.clock_name(item.rule, language)))
        due = moment_in_words(item.due_at, rules, "%m-%d %H:%M")
        yield tr(_("{clock}: due {moment}.")).format(clock=clock, moment=due)
    if item.missing and _is_asked(item):
        yield tr(_("Missing: {elements}.")).format(elements=missing_in_words(item.missing, named, tr))
    for one in item.proposed:
        yield tr(_("{words}.")).format(words=proposed_in_words(one, rules, language))
    if item.people:
        yield tr(_("Not reached: {names}.")).format(names=_names(item, tr))
    yield from map(tr, item.whys[:1])
    yield _asked(item, rules, tr)


def _several(items: Sequence[Item], tail: str, rules: Rules, language: str, tr: Translate) -> str:
    """One SMS about several items: each with what it is about, or else as many as fit.

    Those longest overdue stand first, and last those that ask nothing: they are cut off before any that does.
    """
    last = _ASKING_NOTHING
    ordered = sorted(
        items,
        key=lambda item: (last.index(item.kind) + 1 if item.kind in last else 0, item.kind != "overdue", -item.seconds),
    )
    form = _of_several(ordered, tr)
    if len(ordered) <= _MOST_TOLD_AT_LENGTH:
        text = _at_once(form, [_entry(item, ordered, rules, language, tr) for item in ordered], len(ordered), tr)
        if segments(text + tail) <= SMS_SEGMENTS:
            return text + tail
    entries = [_join(item.number, _heading_among(item, ordered, tr)) for item in ordered]
    text = _at_once(form, entries, 1, tr)
    for named in range(2, len(entries) + 1):
        longer = _at_once(form, entries, named, tr)
        if segments(longer + tail) > SMS_SEGMENTS:
            break
        text = longer
    return fit(text, SMS_SEGMENTS, tail)


def _of_several(items: Sequence[Item], tr: Translate) -> str:
    """The sentence about several items, with its {entries} still to be named: it calls only that work which is."""
    asking = sum(item.kind not in _ASKING_NOTHING for item in items)
    if _all_over(items):
        form = _("{count} are over: {entries}. Nothing further is needed of you.")
    elif not asking:
        form = _("{count} for you to know: {entries}. Nothing is asked of you.")
    elif asking < len(items):
        form = _("{count} at once, {asking} of them to see to: {entries}. See your e-mail for each.")
    else:
        form = _("{count} at once: {entries}. See your e-mail for each.")
    return tr(form).format(count=len(items), asking=asking, entries="{entries}")


def _all_over(items: Sequence[Item]) -> bool:
    return all(item.kind == "over" for item in items)


def _at_once(form: str, entries: Sequence[str], named: int, tr: Translate) -> str:
    listed = tr(_("; ")).join(entries[:named])
    if named < len(entries):
        listed += tr(_(" and {count} more")).format(count=len(entries) - named)
    return form.format(entries=listed)


def _heading_among(item: Item, items: Sequence[Item], tr: Translate) -> str:
    """How an item stands, where the sentence about them all has not said it."""
    return "" if _all_over(items) else _heading(item, tr)


def _entry(item: Item, all_items: Sequence[Item], rules: Rules, language: str, tr: Translate) -> str:
    """An item among others; where one incident stands among them twice, by its clock."""
    same = sum(other.number == item.number for other in all_items) > 1
    what = rules.clock_name(item.rule, language) if same else _title(item, tr)
    names = _names(item, tr) if item.people else ""
    heading = _heading_among(item, all_items, tr)
    return _join(item.number, _short(rules.unit_name(item.unit)), _short(what), heading, names)


def _block(item: Item, rules: Rules, language: str, tr: Translate) -> str:
    if item.kind in KEPT_APART:
        facts = ((_("Kept as: {text}"), item.number), (_("Reason: {text}"), _title(item, tr)))
    else:
        facts = ((_("Incident: {text}"), item.number), (_("Matter: {text}"), _title(item, tr)))
    unit = (_("Unit: {text}"), rules.unit_name(item.unit))
    lines = [_heading(item, tr), ""]
    lines += [tr(form).format(text=text) for form, text in (facts[0], unit, facts[1]) if text]
    if item.due_at is not None:
        moment = moment_in_words(item.due_at, rules)
        clock = _capital(rules.clock_name(item.rule, language))
        lines.append(tr(_("{clock}: due {moment}")).format(clock=clock, moment=moment))
    if item.missing and _is_asked(item):
        lines.append(tr(_("Still missing:")))
        lines += [f"  - {element_label(name, tr)}" for name in item.missing]
    lines += [f"  - {proposed_in_words(one, rules, language)}" for one in item.proposed]
    lines += [f"  - {name}" for name in item.people]
    lines += map(tr, item.whys)
    lines += ["", _asked(item, rules, tr)]
    return "\n".join(lines)


def _asked(item: Item, rules: Rules, tr: Translate) -> str:
    """What to do now."""
    accept = " ".join(options(one, rules.local) for one in item.proposed)
    ask = tr(_ASKS[item.kind]).format(number=item.number, options=accept)
    return _joined([ask, *(tr(_MENDS[cause]) for cause in item.causes)], tr)


def proposed_in_words(proposed: Proposed, rules: Rules, language: str) -> str:
    """What a unit would have changed, and what stands meanwhile."""
    tr = rules.translator(language)
    form = _("{fact}: {value} (stands: {stands})") if proposed.stands else _("{fact}: {value}")
    value = stands = ""
    for moments in _MORE_AND_MORE_EXACT:
        value, stands = (_fact(proposed.fact, one, rules, language, moments) for one in proposed[1:])
        if value != stands:
            break
    return tr(form).format(fact=fact_label(proposed.fact, tr), value=value, stands=stands)


def fact_label(fact: str, tr: Translate) -> str:
    """The name of a fact that may wait for the office, as people know it."""
    return tr(_FACT_LABELS[fact]) if fact in _FACT_LABELS else element_label(fact, tr)


_FACT_LABELS: Final = {
    "class": _("Class"),
    "category": _("Category"),
    "flags": _("Flags"),
    "aware_at": _("Learnt of"),
}
_MORE_AND_MORE_EXACT: Final = ("%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S.%f")
"""Moments are told to the minute, unless they differ by less: two equal values would propose nothing."""


def _fact(fact: str, value: Any, rules: Rules, language: str, moments: str) -> str:
    if fact == "class":
        return rules.class_name(value, language)
    if fact in ("category", "flags"):
        named = {one.id: in_language(one.name, language) for one in (*rules.policy.categories, *rules.policy.flags)}
        ids = [value] if isinstance(value, str) else value or ()
        return rules.translator(language)(_(", ")).join(named.get(one, one) for one in ids)
    tr = rules.translator(language)
    return element_in_words(value, lambda at: moment_in_words(at, rules, moments), tr) if value else ""


def _names(item: Item, tr: Translate) -> str:
    names = tr(_(", ")).join(item.people[:_MOST_PEOPLE_NAMED])
    rest = len(item.people) - _MOST_PEOPLE_NAMED
    return tr(_("{names} and {rest} people more")).format(names=names, rest=rest) if rest > 0 else names


def _joined(parts: Iterable[str], tr: Translate) -> str:
    """The parts one after the other, with a space between them in a language that has spaces."""
    form = tr(_("{first} {second}"))
    return reduce(lambda first, second: form.format(first=first, second=second), parts)


def _heading(item: Item, tr: Translate) -> str:
    if item.kind == "overdue" and item.seconds + _SLACK < 60:
        return tr(_DUE_NOW)
    return tr(_HEADINGS[item.kind]).format(time=length_of_time(item.seconds, tr))


def _title(item: Item, tr: Translate) -> str:
    if item.kind not in KEPT_APART:
        return item.title or tr(_("(no title yet)"))
    # Intake's reasons remember the message id they were made of (`incidentd.intake.sentences.Sentence`).
    template, values = getattr(item.title, "template", item.title), getattr(item.title, "values", {})
    return tr(template).format(**values) if values else tr(template)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _is_asked(item: Item) -> bool:
    return item.kind in ("reminder", "overdue")


def _short(text: str) -> str:
    # "…" would put a text of the cheap GSM alphabet into UCS-2, at twice the segments.
    ellipsis = "..." if text.isascii() else "…"
    return text if len(text) <= _LONGEST_IN_SMS else text[: _LONGEST_IN_SMS - len(ellipsis)] + ellipsis


def _join(*words: str) -> str:
    return " ".join(word for word in words if word)


def _footer(reference: str, head: str, tr: Translate) -> str:
    return "-- \n" + tr(_("Reference {reference} · audit log {head}")).format(reference=reference, head=head)

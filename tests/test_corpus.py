"""The corpus itself: in step with what it is written from, true to its mails, wide enough, and made up throughout."""

from __future__ import annotations

import io
import re
import tomllib
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from functools import cache
from pathlib import Path
from typing import Any, Final, get_args

import pytest

from incidentd.core.elements import BEING_VERIFIED, CASUALTY_KINDS, ELEMENTS
from incidentd.core.reports import KINDS
from incidentd.intake.mail.mail_types import MailFault
from tests.core.shipped import policy
from tests.corpus import builder
from tests.corpus.corpus import MAILS, Case, cases
from tests.corpus.judge import judge, tally
from tests.corpus.written import forms_made

POLICY: Final = policy()
_DIRECTORY: Final = tomllib.loads((Path(__file__).parents[1] / "config" / "directory.toml").read_text("utf-8"))
UNITS: Final = tuple(one["id"] for one in _DIRECTORY["units"])
_ALL: Final = cases()
_REPORTS: Final = [case for case in _ALL if case.expected["disposition"] != "not_a_report"]
_MADE_UP: Final = re.compile(r"(?:[a-z0-9-]+\.)*(?:example|examp1e)\.(?:org|com|net)", re.IGNORECASE)
_CHARSETS: Final = ("utf-8", "gb18030", "big5", "utf-16")
_THIRTEEN: Final = ELEMENTS[: ELEMENTS.index("informant") + 1]
"""The thirteen mandatory elements; two of them are a pair of fields each."""

every_case = pytest.mark.parametrize("case", _ALL, ids=[case.name for case in _ALL])


def test_the_mails_are_what_they_are_written_from() -> None:
    written = {one.name: one for one in builder.written()}
    assert {path.stem for path in MAILS.iterdir()} == set(written)
    stale = [
        name
        for name, one in written.items()
        if (MAILS / f"{name}.eml").read_bytes() != one.raw
        or (MAILS / f"{name}.json").read_text("utf-8") != builder.as_text(one.expected)
    ]
    assert not stale, "run: python -m tests.corpus.builder"


def test_no_two_mails_share_an_identity() -> None:
    """One mailbox takes all of them: nothing but our own mail and what has no Message-ID may look like another."""
    identities = Counter(
        tuple(str(mail[name]) for name in ("Message-ID", "Date", "From"))
        for mail in (message_from_bytes(case.raw) for case in _ALL)
        if mail["Message-ID"]
    )
    assert [identity for identity, count in identities.items() if count > 1] == []
    assert len({case.raw for case in _ALL}) == len(_ALL)


def test_no_two_cases_have_one_name() -> None:
    names = Counter(one.name for one in builder.written())
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("name", forms_made.DOCUMENTS)
def test_the_documents_hold_what_is_written(name: str) -> None:
    assert _document(forms_made.paper(name)) == _document(forms_made.make(name)), (
        "run: python -m tests.corpus.builder forms"
    )


def _document(data: bytes) -> bytes:
    return zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")


@every_case
def test_what_is_expected_stands_in_the_mail(case: Case) -> None:
    texts = _text(case.name)
    untold = [phrase for phrase in _phrases(case.expected["elements"]) if _plain(phrase) not in texts]
    assert untold == []


@every_case
def test_a_reader_who_reads_all_that_is_expected_is_right_throughout(case: Case) -> None:
    verdict = judge(case.expected, _perfect(case.expected), POLICY.default_class)
    assert [one for one in verdict.fields if one.outcome not in ("right", "rightly_absent")] == []


def test_a_reader_who_reads_nothing_is_never_wrong_about_an_element() -> None:
    verdicts = [
        judge(case.expected, {"kind": case.expected["kind"]}) for case in _ALL if isinstance(case.expected["kind"], str)
    ]
    assert tally(verdicts)["wrong"] == 0
    assert tally(verdicts)["left_out"] > 1000


@every_case
def test_expectations_use_the_words_of_the_domain(case: Case) -> None:
    expected = case.expected
    assert case.received_at.utcoffset() is not None
    assert tuple(expected["elements"]) == ELEMENTS
    assert set(_values(expected["disposition"])) <= {"report", "not_a_report", "for_a_human"}
    assert expected["standing"] in ("registered", "unknown", "forged", None)
    assert set(_values(expected["class"])) <= {"default", None, *(one.id for one in POLICY.classes)}
    assert set(_values(expected["kind"])) <= {*KINDS, None}
    assert set(_values(expected["unit"])) <= {"", None, *UNITS}
    assert set(expected.get("faults", ())) <= set(get_args(MailFault))


@every_case
def test_everybody_is_made_up(case: Case) -> None:
    texts = _text(case.name)
    phones = re.findall(r"(?<!\d)1[3-9]\d{9}(?!\d)", texts.replace("-", ""))
    domains = re.findall(r"@([a-z0-9.-]+\.[a-z]{2,})", texts, re.IGNORECASE)
    assert [phone for phone in phones if not re.fullmatch(r"138000000\d\d", phone)] == []
    assert [name for name in domains if not _MADE_UP.match(name)] == []


def test_there_are_enough_mails_of_each_kind() -> None:
    least = {
        "labelled": 12, "form": 8, "table": 8, "prose": 25, "time": 20, "figures": 20, "found": 6, "thread": 12,
        "kind": 12, "charset": 20, "json": 5, "sender": 20, "damaged": 20, "subject": 20, "held-out": 70,
        "later": 80, "fresh": 80, "newest": 80, "fifth": 70, "sixth": 50, "seventh": 70,
        "eighth": 70, "ninth": 70, "tenth": 70, "eleventh": 85, "twelfth": 80,
        "thirteenth": 80, "fourteenth": 90,
    }  # fmt: skip
    groups = Counter(case.group for case in _ALL)
    assert set(groups) == set(least)
    assert [name for name, count in least.items() if groups[name] < count] == []


@pytest.mark.parametrize("element", _THIRTEEN)
def test_each_element_is_stated_for_certain_in_many_mails(element: str) -> None:
    certain = [case for case in _REPORTS if any(_certain(spec) for spec in _leaves(case.expected["elements"][element]))]
    assert len(certain) >= 5


@pytest.mark.parametrize("element", _THIRTEEN)
def test_each_element_is_missing_in_many_mails(element: str) -> None:
    assert sum(not any(map(bool, _leaves(case.expected["elements"][element]))) for case in _REPORTS) >= 5


@pytest.mark.parametrize("kind", CASUALTY_KINDS)
def test_each_kind_of_casualties_is_zero_and_more_than_zero_for_certain(kind: str) -> None:
    counts = [
        spec["value"]
        for case in _REPORTS
        if (spec := (case.expected["elements"]["casualties"] or {}).get(kind)) and _certain(spec)
    ]
    assert counts.count(0) >= 3
    assert sum(isinstance(count, dict) or (isinstance(count, int) and count > 0) for count in counts) >= 3


def test_lower_bounds_and_what_is_being_verified_are_told_often() -> None:
    values = [
        spec.get("value")
        for case in _REPORTS
        for name in ELEMENTS
        for spec in _leaves(case.expected["elements"][name])
        if spec
    ]
    assert sum(isinstance(value, dict) for value in values) >= 5
    assert values.count(BEING_VERIFIED) >= 10


@pytest.mark.parametrize(
    ("head", "value", "least"),
    [
        ("kind", "initial", 50), ("kind", "follow_up", 8), ("kind", "final", 4), ("kind", "phone", 3),
        ("class", "critical", 5), ("class", "urgent", 10), ("class", "important", 3), ("class", "general", 2),
        ("standing", "registered", 50), ("standing", "unknown", 10), ("standing", "forged", 3),
        ("disposition", "not_a_report", 8), ("disposition", "for_a_human", 15), ("incident", "2026-000123", 8),
    ],
)  # fmt: skip
def test_each_head_is_met_often_enough(head: str, value: str, least: int) -> None:
    assert sum(case.expected[head] == value for case in _ALL) >= least


@pytest.mark.parametrize("unit", UNITS)
def test_each_unit_reports(unit: str) -> None:
    assert sum(case.expected["unit"] == unit for case in _ALL) >= 4


# ------------------------------------------------------------------------------------------- what stands in a mail


@cache
def _text(name: str) -> str:
    """All that can be read in the mail of that name."""
    return "\n".join(_texts((MAILS / f"{name}.eml").read_bytes()))


def _texts(raw: bytes) -> Iterator[str]:
    """All that is text by any charset, without widths, blanks and tags: enough to look phrases up in."""
    whole = message_from_bytes(raw)
    yield from (_plain(raw.decode(charset, "ignore")) for charset in _CHARSETS[:2])
    with suppress(LookupError, ValueError):
        yield _plain(str(make_header(decode_header(str(whole["Subject"])))))
    for part in whole.walk():
        yield from _part_texts(part)


def _part_texts(part: Message) -> Iterator[str]:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or len(data) > 1 << 20:
        return
    if data.startswith(b"PK\x03\x04") and b"word/styles" in data:
        data = _document(data)
    for charset in _CHARSETS:
        yield _plain(re.sub(r"<[^>]*>", "", _entities(data.decode(charset, "ignore"))))


def _entities(text: str) -> str:
    return re.sub(r"&#(\d+);", lambda found: chr(int(found[1])), text).replace("&nbsp;", " ")


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).replace("\x00", "").replace("\n>", "\n").split())


# ------------------------------------------------------------------------------------------- what expectations hold


def _leaves(spec: Any) -> list[Any]:
    """The specs of an element's parts, or its own."""
    if isinstance(spec, dict) and not {"value", "contains", "open"} & set(spec):
        return list(spec.values())
    return [spec]


def _certain(spec: Any) -> bool:
    return bool(spec) and not spec.get("may_be_absent") and not spec.get("open")


def _values(spec: Any) -> list[Any]:
    return [spec["value"], *spec.get("also", ())] if isinstance(spec, dict) else [spec]


def _phrases(elements: dict[str, Any]) -> Iterator[str]:
    for spec in elements.values():
        for leaf in _leaves(spec):
            yield from (leaf or {}).get("contains", ())
    yield from (spec["value"] for spec in _leaves(elements["informant"])[:1] if spec and "value" in spec)


def _perfect(expected: dict[str, Any]) -> dict[str, Any]:
    """What a reader prints who reads all that is expected, also what may be left out."""
    heads = {name: _values(expected[name])[0] or "" for name in ("kind", "class", "unit", "incident")}
    heads["class"] = heads["class"].replace("default", "")
    read = {name: _read(name, spec) for name, spec in expected["elements"].items()}
    told = {name: _values(expected[name])[0] for name in ("disposition", "standing")}
    told["faults"] = expected.get("faults")
    told["attachments"] = [{"name": name} for name in expected.get("attachments", ())]
    return {**heads, **told, "elements": {name: {"value": value} for name, value in read.items() if value is not None}}


def _read(name: str, spec: Any) -> Any:
    if not spec or spec.get("open"):
        return None
    if name == "property_loss":
        return {"words": "".join(spec["contains"])} if "contains" in spec else _in_yuan(spec["value"])
    if "value" in spec:
        return spec["value"]
    if "contains" in spec:
        return "、".join(spec["contains"])
    return {part: _read("", leaf) for part, leaf in spec.items() if leaf}


def _in_yuan(value: Any) -> Any:
    return value if value == BEING_VERIFIED else {"yuan": value, "words": ""}

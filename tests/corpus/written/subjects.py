"""Subjects: kind, class and incident number by tag and wording, each over the same short report."""

from __future__ import annotations

from typing import Final, NamedTuple

from tests.corpus.expecting import NONE_HURT, Spec, Written, expect, maybe
from tests.corpus.making import envelope, text
from tests.corpus.written.people import DONGSHAN

_AT: Final = "2026-11-24T18:40"
_BODY: Final = "信息来源：护林员\n事发时间：11月24日18时05分\n事发地点：东山镇云盘村\n伤亡人数：无人员伤亡\n"


class _Told(NamedTuple):
    name: str
    subject: str
    kind: str | Spec
    cls: str | Spec
    incident: str | Spec
    about: str


_TOLD: Final = (
    _Told("critical-words", "特别紧急信息：东山镇云盘村险情", "initial", "critical", "",
          "The class's own name before a colon."),
    _Told("urgent-words", "紧急信息：东山镇云盘村险情", "initial", "urgent", "", "The same of urgent information."),
    _Told("important-words", "重要信息（东山镇云盘村险情）", "initial", "important", "",
          "The same of important information."),
    _Told("general-tag", "【一般】东山镇云盘村险情", "initial", "general", "", "A tag."),
    _Told("round-brackets", "（特急）东山镇云盘村险情", "initial", maybe("critical"), "", "Round brackets."),
    _Told("square-brackets", "[紧急][初报] 东山镇云盘村险情", "initial", "urgent", "", "Square brackets."),
    _Told("circular", "【紧急通知】转发后东山镇反馈云盘村险情", "initial", maybe("urgent"), "",
          "An urgent circular is no class."),
    _Told("urgent-purchase", "东山镇紧急采购防汛物资及云盘村险情", "initial", "default", "",
          "The word within a title."),
    _Told("no-such-class", "【加急】东山镇云盘村险情", "initial", maybe("urgent"), "",
          "A class that the policy does not have."),
    _Told("two-classes", "【紧急】【特急】东山镇云盘村险情", "initial", maybe("critical"), "",
          "Two classes: the graver, or none."),
    _Told("follow-up-three", "【紧急】东山镇云盘村险情（续报三）", "follow_up", "urgent", "",
          "A number of follow-up at the end."),
    _Told("follow-up-figure", "续报2：东山镇云盘村险情", "follow_up", "default", "", "A figure."),
    _Told("follow-up-nth", "东山镇云盘村险情第4次续报", "follow_up", "default", "", "The fourth."),
    _Told("verified", "【核报】东山镇云盘村险情", "final", "default", "", "核报 is final."),
    _Told("final-words", "东山镇云盘村险情终报", "final", "default", "", "终报 at the end."),
    _Told("final-of-incident", "[2026-000123]【终报】云盘村", "final", "default", "2026-000123", "Number and tag."),
    _Told("number-alone", "[2026-000123] 补充", "follow_up", "default", "2026-000123",
          "The number alone makes it a follow-up."),
    _Told("number-in-reply", "答复: 回复: [2026-000123] 已收到", "follow_up", "default", "2026-000123",
          "Two reply prefixes."),
    _Told("two-numbers", "[2026-000123] [2026-000124] 情况", maybe("follow_up", "initial"),
          "default", maybe("2026-000123"),
          "Two numbers."),
    _Told("number-full-width", "【２０２６－０００１２３】情况", maybe("follow_up", "initial"),
          "default", maybe("2026-000123"),
          "A number in full-width digits."),
    _Told("phone-tag", "【电话报告】【特急】东山镇云盘村险情", "phone", "critical", "",
          "A phone report of a critical matter."),
    _Told("phone-complaint", "东山镇接12345热线电话反映云盘村险情", "initial", "default", "",
          "A phone is no phone report."),
    _Told("first", "首报：东山镇云盘村险情", "initial", "default", "", "首报."),
    _Told("follow-up-promised", "东山镇云盘村险情（后续续报）", maybe("initial", "follow_up"), "default", "",
          "A promise of one."),
)  # fmt: skip


def _of(told: _Told) -> Written:
    raw = envelope(told.subject, text(_BODY), sender=DONGSHAN, received=_AT)
    expected = expect(
        _AT,
        told.about,
        kind=told.kind,
        cls=told.cls,
        incident=told.incident,
        source="护林员",
        occurred_at="2026-11-24T18:05",
        location="东山镇云盘村",
        casualties=NONE_HURT,
    )
    return Written(f"subject-{told.name}", raw, expected)


WRITTEN: Final = tuple(map(_of, _TOLD))

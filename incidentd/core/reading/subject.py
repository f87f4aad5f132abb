"""A mail's subject: tags (【紧急】【续报二】[2026-000123]), what its wording says, and the title left."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from incidentd.core.policy import Policy
from incidentd.core.reading import whys
from incidentd.core.reading.readings import Doubt
from incidentd.core.reports import Kind


class SubjectReading(NamedTuple):
    """What a subject says. `unit_words` begin with the unit's name if the subject names one.

    `kind_by` and `class_by` are "tag" or "title"; `reply` says that the mail answers another (回复：, Re:), `forward`
    that it passes one on (转发：, Fw:).
    """

    kind: Kind | None = None
    report_class: str = ""
    incident: str = ""
    unit_words: str = ""
    title: str = ""
    tags: tuple[str, ...] = ()
    kind_by: str = ""
    class_by: str = ""
    reply: bool = False
    forward: bool = False
    doubts: tuple[Doubt, ...] = ()


KIND_WORDS: Final[Mapping[str, Kind]] = {
    **dict.fromkeys(("首报", "初报", "首次报告", "初次报告", "初始报告", "initial", "initialreport"), "initial"),
    **dict.fromkeys(("续报", "后续报告", "跟踪续报", "followup", "followupreport", "update"), "follow_up"),
    **dict.fromkeys((f"{number}报" for number in "二三四五六七八九"), "follow_up"),
    **dict.fromkeys(("终报", "核报", "终结报告", "最终报告", "终结报", "final", "finalreport"), "final"),
    **dict.fromkeys(("电话报告", "phone", "phonereport"), "phone"),
}  # type: ignore[assignment, unused-ignore]
_ORDINAL: Final = r"(?:\s?[（(]?\s?(?:之|第)?[一二三四五六七八九十0-9]{1,3}(?:次|期|号|报)?\s?[)）]?)?"
_KIND_TAG: Final = re.compile(
    r"(?:第[一二三四五六七八九十0-9]{1,3}次)?(?P<word>"
    + "|".join(sorted(KIND_WORDS, key=len, reverse=True))
    + ")"
    + _ORDINAL
)
_IN_TITLES: Final = r"(?<![将待时需请再])(?P<word>首报|初报|续报|终报|核报|(?<!周)[二三四五六七八九]报)" + _ORDINAL
_TITLE_STARTS: Final = re.compile(_IN_TITLES + r"(?:\s*[:：、—_ -]\s*|(?<=[)）]))")
_TITLE_GOES_ON: Final = re.compile(r"(?<=.)" + _IN_TITLES + r"\s*[:：—]\s*(?=.)")
_TITLE_ENDS: Final = re.compile(
    r"(?:的|[\s(（:：—_-])?\s*" + _IN_TITLES + r"\s*(?:情况|报告|信息|情况报告)?\s*[)）]?\s*(?:\.(?:docx?|eml|pdf))?$"
)
_A_FURTHER_REPORT: Final = re.compile(r"第(?:[二三四五六七八九十]{1,3}|[2-9]|[1-9][0-9])次(?:续报|报告|报送)\s*[)）]?$")
_DATED: Final = re.compile(r"\s*[（(](?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日[^（）()]{0,8}[)）]\s*$")
_REPORTED_HEREBY: Final = re.compile(r"现(?:就|将|把)[^。；;\n]{2,60}?(?P<word>续报|终报|核报)如下")

INCIDENT: Final = re.compile(r"(?<![0-9A-Za-z-])(2[0-9]{3}-[0-9]{6,9})(?![0-9-])")
_NUMBER_WORDS: Final = re.compile(
    r"(?:(?:事件|信息|报告|受理)?编号|事件|incident|no\.?|号码|#|№|第)\s*[:：]?\s*$", re.IGNORECASE
)
_NAMED_IN_TEXT: Final = re.compile(
    rf"(?:(?:(?<![\u4e00-\u9fff])|事件|前报|原报|该)编号\s?[为是:：]?\s?|\A\s*[\[【(（]){INCIDENT.pattern}"
)
"""（编号2026-000038） in the course of a sentence, [2026-000038] ahead of all; 工单编号 is another register's."""
_DATE_LIKE: Final = re.compile(r"2[0-9]{3}-(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{2}(?:[0-9]{2})?$")

_PREFIX: Final = re.compile(
    r"\s*(?P<word>re|回复|答复|回覆|回|aw|sv|fw|fwd|转发|轉寄|转寄|转)(?:\s*[\[(（【]\d{1,3}[\])）】]"
    r"|\d{1,2})?\s*[:：]\s*",
    re.IGNORECASE,
)
_REPLIES: Final = frozenset({"re", "回复", "答复", "回覆", "回", "aw", "sv"})
_BRACKETS: Final = re.compile(
    r"[【\[(（〔［「『《〖<＜{]\s*([^【】\[\]()（）〔〕［］「」『』《》〖〗<>＜＞{}]{1,40}?)\s*[】\])）〕］」』》〗>＞}]"
)
_NO_LETTERS: Final = re.compile(r"[\s_-]+")
_LONGEST: Final = 1000
_TITLE: Final = 300


def read_subject(subject: str, policy: Policy) -> SubjectReading:
    """What a subject says by its tags, else by its wording."""
    words, prefix = _without_prefixes(" ".join(subject[:_LONGEST].split()))
    tags: list[str] = []
    found = _Found(policy)
    left: list[str] = []
    end = 0
    for bracket in _BRACKETS.finditer(words):
        if found.take_tag(bracket[1]):
            tags.append(bracket[1].strip())
            left.append(words[end : bracket.start()])
            end = bracket.end()
    title, further_prefix = _without_prefixes(" ".join("".join([*left, " ", words[end:]]).split()))
    title = found.take_wording(title)
    title = title.strip(" :：-—_,，、")[:_TITLE]
    return SubjectReading(
        found.kind,
        found.report_class,
        found.incident,
        _unit_words(title),
        title,
        tuple(tags),
        found.kind_by,
        found.class_by,
        "reply" in (prefix, further_prefix),
        "forward" in (prefix, further_prefix),
        tuple(found.doubts(subject[:_TITLE])),
    )


def class_of(words: str, policy: Policy) -> str:
    """The class that the words name, being nothing else than its name; "" for none."""
    return _class_words(policy).get(_NO_LETTERS.sub("", words).lower(), "")


def kind_of(words: str) -> Kind | None:
    """The kind that the words name, being nothing else than its name (续报二, 终报, follow-up)."""
    found = _KIND_TAG.fullmatch(_NO_LETTERS.sub("", words).lower())
    return KIND_WORDS[found["word"]] if found else None


def most_urgent(classes: Iterator[str] | set[str] | list[str], policy: Policy) -> str:
    """The most urgent of several classes: the policy lists them so."""
    order = [one.id for one in policy.classes]
    return min((one for one in classes if one in order), key=order.index, default="")


def _class_words(policy: Policy) -> Mapping[str, str]:
    """Every name by which a class of the policy is called."""
    return _words_of(tuple((one.id, one.name.zh, one.name.en) for one in policy.classes))


@lru_cache(maxsize=8)
def _words_of(classes: tuple[tuple[str, str, str], ...]) -> Mapping[str, str]:
    """The words of classes, each by id and names; 特急 and 特提 are what official letters call 特别紧急."""
    named: dict[str, str] = {}
    for one, chinese, english in classes:
        short = re.sub(r"(?:类)?(?:信息|事件|情况|报告|事项)$", "", chinese)
        for word in (one, chinese, short, f"{short}信息", f"{short}事件", english):
            if plain := _NO_LETTERS.sub("", word).lower():
                named.setdefault(plain, one)
        if short in ("特别紧急", "特急"):
            for word in ("特急", "特提", "特别紧急", "特急信息"):
                named.setdefault(word, one)
    return named


@lru_cache(maxsize=8)
def _one_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern that matches one of the words, the longest that can."""
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))))


_NEUTRAL: Final = re.compile(r"事件编号|信息编号|报告编号|编号|加急|急件|信息|事件|报告|report|incident|no")
_TAG_SIGNS: Final = re.compile(r"[\s,;:/|.+&_、。·()\[\]#-]+")
_URGENT_START: Final = re.compile(
    r"\s*(?P<word>[A-Za-z\u4e00-\u9fff]{2,12}?(?:信息)?)\s*(?P<sign>[:：!！]+|\s|(?=[(（]))\s*"
)


class _Found:
    """What the tags and the wording have said so far."""

    def __init__(self, policy: Policy) -> None:
        self.policy = policy
        self.kind_by = ""
        self.class_by = ""
        self._words = _class_words(policy)
        self._class_word = _one_of(tuple(self._words))
        self._kinds: list[Kind] = []
        self._classes: list[str] = []
        self._numbers: list[str] = []

    @property
    def kind(self) -> Kind | None:
        """The one kind that was said."""
        return self._kinds[0] if len(set(self._kinds)) == 1 else None

    @property
    def report_class(self) -> str:
        """The most urgent class that was said."""
        return most_urgent(self._classes, self.policy)

    @property
    def incident(self) -> str:
        """The one incident number that was said."""
        return self._numbers[0] if len(set(self._numbers)) == 1 else ""

    def take_tag(self, words: str) -> bool:
        """Take a bracket's words; False, and nothing taken, where they are more than the words of tags."""
        plain = unicodedata.normalize("NFKC", words).lower()
        numbers = INCIDENT.findall(plain)
        left = _TAG_SIGNS.sub("", INCIDENT.sub(" ", plain))
        kinds: list[Kind] = []
        classes: list[str] = []
        while left:
            if word := self._class_word.match(left):
                classes.append(self._words[word[0]])
            elif word := _KIND_TAG.match(left):
                kinds.append(KIND_WORDS[word["word"]])
            elif not (word := _NEUTRAL.match(left)):
                return False
            left = left[word.end() :]
        if not (kinds or classes or numbers):
            return False
        self._kinds += kinds
        self._classes += classes
        self._numbers += numbers
        self.kind_by = "tag" if self._kinds else ""
        self.class_by = "tag" if self._classes else ""
        return True

    def take_wording(self, title: str) -> str:
        """Take what the wording of a title says, where no tag said it; what is left of the title."""
        title = self._number_in(title)
        for _ in range(2):
            title = self._class_at_start(title)
            if (start := _TITLE_STARTS.match(title)) is not None:
                self._wording_kind(KIND_WORDS[start["word"]])
                title = title[start.end() :]
        if (kind := _kind_by_wording(title)) is not None:
            self._wording_kind(kind)
        return title

    def doubts(self, passage: str) -> Iterator[Doubt]:
        """What was said twice, differently."""
        if len(set(self._kinds)) > 1:
            yield Doubt("kind", passage, whys.CONTRADICTION)
        if len(set(self._classes)) > 1:
            yield Doubt("class", passage, whys.MOST_URGENT_TAKEN)
        if len(set(self._numbers)) > 1:
            yield Doubt("incident", passage, whys.CONTRADICTION)

    def _wording_kind(self, kind: Kind) -> None:
        if not self._kinds:
            self.kind_by = "title"
            self._kinds.append(kind)

    def _class_at_start(self, title: str) -> str:
        if (whole := self._words.get(_NO_LETTERS.sub("", title).lower())) and not self._classes:
            self.class_by = "title"
            self._classes.append(whole)
            return title
        start = _URGENT_START.match(title)
        if start is None:
            return title
        word = start["word"].lower()
        known = self._words.get(word)
        # Before a mere blank only what is no ordinary word counts: 紧急 集合 is none.
        ordinary = not (word.endswith("信息") or word in ("特急", "特别紧急"))
        if known is None or (ordinary and not start["sign"].strip()):
            return title
        if not self._classes:
            self.class_by = "title"
            self._classes.append(known)
        return title[start.end() :]

    def _number_in(self, title: str) -> str:
        """An incident number in the wording; one that may be a date and hour needs a word that says what it is."""
        plain = title
        for found in reversed(list(INCIDENT.finditer(title))):
            word = _NUMBER_WORDS.search(title[: found.start()])
            if word is None and _DATE_LIKE.match(found[1]):
                continue
            self._numbers.append(found[1])
            plain = plain[: word.start() if word else found.start()] + " " + plain[found.end() :].lstrip("号 ")
        return " ".join(plain.split())


def named_in_text(text: str) -> list[tuple[str, str]]:
    """The incident numbers that a text itself names as such, each with the words that do."""
    return [(found[1], found[0].strip()) for found in _NAMED_IN_TEXT.finditer(text)]


def _without_prefixes(words: str) -> tuple[str, str]:
    """Words without Re:, 回复：, 转发： before them, and whether the last one set says "reply" or "forward"."""
    outermost = ""
    while (prefix := _PREFIX.match(words)) is not None:
        outermost = outermost or ("reply" if prefix["word"].lower() in _REPLIES else "forward")
        words = words[prefix.end() :]
    return words, outermost


def _unit_words(title: str) -> str:
    """Where the unit's name stands: before a colon near the beginning, else at the beginning."""
    words = re.sub(r"^关于", "", title)
    before, colon, _ = words.replace("：", ":").partition(":")
    return before if colon and len(before) <= 20 else words


def kind_in_title(title: str) -> Kind | None:
    """The kind that a heading's wording names at its beginning or end (关于…的续报二)."""
    if (start := _TITLE_STARTS.match(title)) is not None:
        return KIND_WORDS[start["word"]]
    return _kind_by_wording(title)


def kind_reported_hereby(text: str) -> Kind | None:
    """The kind that the text says of itself (现将…救援进展续报如下); 将及时续报 only announces one."""
    found = _REPORTED_HEREBY.search(text)
    return KIND_WORDS[found["word"]] if found else None


def _kind_by_wording(title: str) -> Kind | None:
    """What a title calls the report at its end or before a colon; a second report (第二次报告) follows up the first."""
    title = _DATED.sub("", title)
    named = _TITLE_GOES_ON.search(title) or _TITLE_ENDS.search(title)
    if named is not None:
        return KIND_WORDS[named["word"]]
    return "follow_up" if _A_FURTHER_REPORT.search(title) else None

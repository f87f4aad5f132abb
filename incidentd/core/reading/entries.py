"""One entry of a sheet as it is filled line by line: which of the lines below a label still belong to its value."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from incidentd.core.reading import numerals
from incidentd.core.reading.informants import PHONE, ROLES
from incidentd.core.reading.labels import LONG, Label

COLONS: Final = ":：︰∶"
_UNKNOWN_LABEL: Final = re.compile(rf"\s*[\u4e00-\u9fff]{{2,8}}[{COLONS}]")
_COUNTED: Final = re.compile(r"\s*(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十])")
_CLOSING: Final = re.compile(
    r"\s*(?:特此(?:报告|续报|终报|汇报|说明)|专此报告|专报|以上情况|此致|敬礼|妥否|请审阅|请阅示|敬请|谢谢|顺[颂祝致]|祝(?:好|您|安|商|工作|一切|万事|身体|大家|各位)|盼复|此复)"
)
_ROW: Final = re.compile(r"[\s|]*[^\s|:：][^\t|:：\n]{0,11}[\t|]")
"""A row of a table: the next one's first cell is its label, known or not."""
_IN_BRACKETS: Final = re.compile(r"\s*【[^【】\n]{1,12}】")
"""Where one label stands in brackets, what else does so is the next one, known or not."""
_BULLET: Final = re.compile(r"[•·*#●■◆▪○□▶►☆★-]")
_INDENTED: Final = re.compile(r"[ \t\u3000]{2,}[^\s•·*#●■◆▪○□▶►☆★-].{0,50}$")
"""Below a label with a sign before it: the value goes on where a line is set in."""
_OF_ANOTHER: Final = re.compile(
    r"\s*(?:目前|现|经?(?:据)?初步(?:统计|估算|核算|测算)|截至[^，,。；;]{2,20})?[，,]?"
    r"(?:此次|本次|该)?(?:事故|事件|火灾|灾害|险情|灾情)?(?:共|已|所)?(?:造成的?|的)?"
    r"(?:(?:直接)?(?:经济|财产)?损失|(?:人员)?伤亡(?:情况|人数)?|(?:具体|起火|发生)?原因)"
    r"(?:情况)?(?:目前)?(?:正在|正|约|预计|初步|尚|仍|有待|待|为|已|共|还)"
)
"""事故造成的直接经济损失正在核算: a paragraph that begins so is no part of what is done or to be done."""
_DONE: Final = frozenset({"measures", "next_steps"})
_HOW_FAR: Final = re.compile(
    r"(?<=[。；;\n])(?:[供停断][水电气热]|此次|本次|目前|共)?(?:受影响|影响(?:范围|区域)?|涉及)(?!较|不)(?:[^，,。；;0-9\n]{0,12}[0-9][0-9.]*[万千百余多]*"
    r"(?:户|人|名|亩|公顷|个)){1,3}[^，,。；;0-9\n]{0,10}(?:。|；|;|$)",
    re.MULTILINE,
)
"""供水影响约1.1万户。 as a sentence of its own says how far it reaches, not what is done."""
_DOINGS: Final = frozenset({"measures", "next_steps", "trend", "scope", "leaders_on_scene"})
_LONGEST_SIGNATURE: Final = 45
_SIGNED: Final = re.compile(
    rf"[(（]?[\u4e00-\u9fff \u3000:：,，、·A-Za-z.（(/／]{{2,40}}(?:{PHONE.pattern})[)）。]?"
    r"|[\u4e00-\u9fff]{2,20}(?:政府|办公室|值班室|管理局|委员会|林场|应急局|[^中]中心)(?:办公室|值班室)?"
    r"|[\u4e00-\u9fff]{2,16}[局股科室站所办镇乡][ \u3000]{1,3}"
    r"(?!.*[已正在出赶派到救处无未])[\u4e00-\u9fff]{2,4}(?<![村组社镇乡区路街段口桥厂])"
    rf"|(?:{ROLES}|记录人?)[:： \u3000]?[\u4e00-\u9fff]{{1,4}}"
    r"|20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日(?:[0-9]{1,2}[时点:][0-9]{0,2}分?)?"
)
_COUNT: Final = re.compile(
    r"[\s\u3000]*(?P<style>[(（]?)(?:(?P<count>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(?P<close>[)）]|[、.．](?![0-9]))"
    r"|(?P<circled>[①-⑳]))"
)
_HEADED: Final = re.compile(r"\s*[\u4e00-\u9fff、和及]{2,24}\s*(?:[:：\u3000]|$)")
_GOES_ON: Final = re.compile(
    r"[\s\u3000]*(?:[（(]?[0-9一二三四五六七八九十]{1,2}(?:[)）、.．]|是)|[①-⑳•·-]|第[一二三四五六七八九十]"
    r"|同时|此外|另外|并|其次|再次|最后|继续|加强)"
)
_WRAPPED: Final = 60
"""Columns (a Chinese character takes two) from which on a line may have been broken by the mail program."""

_SHORTEST_LABEL: Final = 6
"""Columns of 地点： and the like."""


class Entry(NamedTuple):
    """One label with what stands under it; `passage` is label and value as they were written."""

    label: Label
    value: str
    passage: str


@dataclass(slots=True)
class OpenEntry:
    """The entry that lines are being added to."""

    label: Label
    lines: list[str] = field(default_factory=list)
    passage: list[str] = field(default_factory=list)
    paragraph_over: bool = False
    is_last: bool = False

    @property
    def is_long(self) -> bool:
        """Whether its values run over paragraphs."""
        return self.label.fields[0] in LONG

    @property
    def stated(self) -> bool:
        """Whether anything stands in it yet."""
        return any(line.strip() for line in self.lines)

    def entry(self) -> Entry:
        """The entry as it is filled."""
        lines = [line.strip() for line in self.lines]
        value = ("\n".join(lines) if self.is_long else _rejoined(lines)).strip()
        if self.label.fields[0] in _DONE:
            value = _HOW_FAR.sub("", value).strip() or value
        return Entry(self.label, value, "\n".join(self.passage).strip())


def _rejoined(lines: list[str]) -> str:
    """Lines that a mail program broke, as one: between Chinese characters stands no blank."""
    joined = ""
    for line in filter(None, lines):
        joined += line if not joined or not (joined[-1].isascii() and line[0].isascii()) else f" {line}"
    return joined


def continues(current: OpenEntry, line: str) -> bool:
    """Whether a line without a label belongs to the value before it."""
    if not line.strip():
        return True
    if _CLOSING.match(line) or (_is_signature(line) and not _answers(current, line)):
        return False
    if not current.stated:
        return current.is_long or _UNKNOWN_LABEL.match(line) is None
    if _is_next_of_its_kind(current, line) or _is_beyond(current, line):
        return False
    unknown = _UNKNOWN_LABEL.match(line) is not None and _COUNTED.match(line) is None
    return not (unknown and len(current.lines) == 1) if current.is_long else not unknown and _is_wrapped(current, line)


def _answers(current: OpenEntry, line: str) -> bool:
    """Whether right below an empty label of a time stands a date: anywhere else it signs the letter."""
    asked = current.label.fields[0] in ("occurred_at", "aware_at")
    return asked and not current.stated and not current.paragraph_over and line.strip()[:1].isdigit()


def _is_wrapped(current: OpenEntry, line: str) -> bool:
    """Whether a short value goes on in a line: set in below a label with a sign, or broken by the mail program."""
    if current.paragraph_over:
        return False
    if _BULLET.match(current.passage[0]) and _INDENTED.match(line):
        return True
    if not current.is_last and _hangs(current, line):
        return True
    last = current.passage[-1]
    return _columns(last) >= _WRAPPED and not last.endswith(("。", "；", ";", "."))


def _hangs(current: OpenEntry, line: str) -> bool:
    """Whether a line is set in as far as the value begins that it stands below: nobody sets in so far by chance."""
    column = _columns(current.passage[0]) - _columns(current.lines[0])
    indent = _columns(line[: len(line) - len(line.lstrip())].expandtabs())
    return indent >= column >= _SHORTEST_LABEL and _columns(line.strip()) <= _WRAPPED


def _is_next_of_its_kind(current: OpenEntry, line: str) -> bool:
    """Whether a line is headed as the value is: by the next cell of a table, in brackets, by the next number."""
    shaped = any(shape.match(line) and shape.match(current.passage[0]) for shape in (_ROW, _IN_BRACKETS))
    return shaped or _is_next_heading(current, line)


def _is_beyond(current: OpenEntry, line: str) -> bool:
    """Whether below a value the letter goes on with something else: behind a whole paragraph under the last label."""
    if current.label.fields[0] in _DOINGS and _OF_ANOTHER.match(line):
        return True
    paragraph = current.lines[0].strip()
    return current.is_last and paragraph.endswith(("。", ".")) and _GOES_ON.match(line) is None


def _is_signature(line: str) -> bool:
    """A line that ends in a phone, or is the name of an office or a date alone: whoever writes signs so."""
    return len(line) <= _LONGEST_SIGNATURE and _SIGNED.fullmatch(line.strip()) is not None


def _is_next_heading(current: OpenEntry, line: str) -> bool:
    """A heading counted on from that of the value (（九）… （十）…), whatever it asks for.

    Not where the value counts its own parts in the same way.
    """
    own, new = _COUNT.match(current.passage[0]), _COUNT.match(line)
    if own is None or new is None or _style(own) != _style(new) or _HEADED.match(line, new.end()) is None:
        return False
    if any(_style(inner) == _style(own) for one in current.lines[1:] if (inner := _COUNT.match(one))):
        return False
    before, after = (_number(one) for one in (own, new))
    return before is not None and after == before + 1


def _number(counted: re.Match[str]) -> int | None:
    return (
        int(unicodedata.numeric(counted["circled"])) if counted["circled"] else numerals.read_number(counted["count"])
    )


def _style(counted: re.Match[str]) -> tuple[bool, bool, str]:
    """How a heading counts: in brackets or not, in Arabic or Chinese figures, with what sign behind, or in circles."""
    if counted["circled"]:
        return False, True, "○"
    return bool(counted["style"]), counted["count"][0] in "0123456789０１２３４５６７８９", counted["close"]


def _columns(line: str) -> int:
    return sum(1 if character.isascii() else 2 for character in line)

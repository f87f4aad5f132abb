"""What of a mail's body is its sender's own report: replies quoted below it and signatures are not.

A mail that only passes another on (转发, 请阅处) is read as the innermost report it carries.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from incidentd.core.reading import casualty_words, happenings
from incidentd.core.reading.labels import label

REPLY_ABOVE: Final = ("请在此行以上回复", "reply above this line")
"""What the line says that stands above all we write in an answer: nothing below it is ever the sender's report."""


FORWARD_RULE: Final = "-------- 转发邮件 --------"
"""A line under which a mail that is attached is read as one passed on."""


class OwnText(NamedTuple):
    """The text to be read; `forwarded` says that it is another's that was passed on, `signature` what was cut off."""

    text: str
    forwarded: bool = False
    signature: str = ""


class _Part(NamedTuple):
    """A stretch of the body by one hand, and what opened it: the head of a reply, of a forward, or of either."""

    lines: list[str]
    opened_as: str


_INVISIBLE: Final = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
_QUOTE: Final = re.compile(r"[ \t]{0,3}(?:[>＞|][ \t]?)+")
_QUOTED: Final = re.compile(r"[ \t]{0,3}[>＞]")

# ------------ 原始邮件 ------------, ---- 回复的原邮件 ----, -------- 转发邮件信息 --------, and in English.
_RULE: Final = re.compile(
    r"[ \t]*[-—–_=*]{2,}[ \t]*(?P<words>[^-—–_=*\n]{2,40}?)[ \t]*[-—–_=*]{2,}[ \t]*"
    r"|[ \t]*(?P<begin>begin forwarded message|开始转发的邮件|以下是转发的邮件)[:：]?[ \t]*"
    r"|[ \t（(]*(?:附[:：]|以下[是为系])"
    r"(?P<earlier>[^，,。；;:：\n]{0,12}(?:首报|初报|前报|原报|续报|上次报告|前次报告)[一二三四]?)"
    r"(?:的?(?:内容|原文|全文|报告))?[)）:： \t]*",
    re.IGNORECASE,
)
_RULE_WORDS: Final = re.compile(
    r"邮件|原文|以下[是为].{0,12}[首初前原续]报|original message|forwarded message|original mail|reply message|转发",
    re.IGNORECASE,
)
_FORWARD_WORDS: Final = re.compile(r"转发|forward", re.IGNORECASE)
_REPLY_WORDS: Final = re.compile(r"回复|reply", re.IGNORECASE)

# 在 2026-11-24 08:10:00，"张三" <…> 写道：; On … wrote:; 张三 <…> 于2026年11月24日周二 08:10写道：
_WROTE: Final = re.compile(
    r"(?=.*[0-9])[ \t]*(?:[>＞][ \t]?)*(?:(?:在|于|(?:at|on)\b).{4,200}?(?:写道|wrote)|.{1,200}?于.{4,80}?写道"
    r"|.{1,120}?[<＜][^<>＜＞\s]{3,100}[>＞].{0,60}?(?:写道|wrote))[ \t]*[:：][ \t]*",
    re.IGNORECASE,
)
_WROTE_BEGINS: Final = re.compile(r"[ \t]*(?:在|于|(?:at|on)\b).{4,200}", re.IGNORECASE)
_WROTE_ENDS: Final = re.compile(r".{0,120}(?:写道|wrote)[ \t]*[:：][ \t]*", re.IGNORECASE)

_FROM: Final = re.compile(r"[ \t|*]*(?:发件人|寄件者|寄件人|From|Sender)\**[ \t|]*[:：|]", re.IGNORECASE)
_HEADER: Final = re.compile(
    r"[ \t|*]*(?:发件人|寄件者|寄件人|发送时间|发送日期|寄件日期|发件时间|日期|时间|收件人|收件者|抄送|抄送人|副本"
    r"|主题|主旨|回复|答复|附件|重要性"
    r"|From|Sender|Sent|Date|To|Cc|Subject|Reply-To|Importance|Attachments?)\**[ \t|]*[:：|]",
    re.IGNORECASE,
)
_TELLING_HEADER: Final = re.compile(
    r"[ \t|*]*(?:发送时间|发送日期|寄件日期|发件时间|日期|时间|收件人|收件者|主题|主旨|Sent|Date|To"
    r"|Subject)\**[ \t|]*[:：|]",
    re.IGNORECASE,
)

_MOST_HEADERS: Final = 30
_UNTELLING: Final = 4
_MERE_RULE: Final = re.compile(r"[\s_=*—–-]*")
_FORWARD_NOTE: Final = re.compile(
    r"(?:fyi|fw|fwd|for your information|please see below|see below|转发?|转发给你|转发如下|请阅(?:处|示|知"
    r"|办)?|请(?:查收|查阅|审阅|知悉|处理|办理|阅处|收|接收|核收)"
    r"|请[^，,。；;]{0,10}(?:查收|查阅|审阅|知悉|处理|办理|阅处|阅示|跟进|接收|核收)(?:一下)?"
    r"|见下|见下文|如下|详见下文|见附件|(?:请)?(?:详)?见(?:附件|所附|附)(?:中|里)?的?邮件|请见附件|请看附件|报告见附件|详见附件|收到请回复|已阅|阅处|阅|供参考"
    r"|转[^，,。；;]{2,12}来[文函件]|情况如下|现将情况转发|现转发|现转报|转报|上报|报上"
    r"|(?:各位)?(?:领导|同志|老师|办公室|主任|局长|值班室)(?:好|们)?|您好|你好|好|谢谢|多谢|thanks?|thank you"
    r"|hi|hello|dear all)",
    re.IGNORECASE,
)
_HAPPENED: Final = re.compile(r"发生|突发|失联|死亡|受伤|被困|起火")
_NOTE_SIGNS: Final = re.compile(r"[\s，,。.；;！!：:、~—-]+")
_NOTE_LONGEST: Final = 60
_OWN_NOTE_LONGEST: Final = 120
_NEWS: Final = re.compile(
    r"[0-9０-９一二两三四五六七八九十百千万]\s*(?:多|余|几)?(?:[人名户亩间栋辆岁处]|万?元|公顷|平方米|[时点](?!前))"
    r"|[0-9]{1,2}[:：][0-9]{2}"
    r"|更正|更新|补充|勘误|有误|不实|误报|(?<!相)应[为是]|改为|最新|续报|终报|核报|新增|损失|伤亡|领导.{0,6}(?:到|赶)|已到"
)
"""What a sender adds of his own to a mail that he passes on."""


def own_text(body: str, *, is_reply: bool = False, is_forward: bool = False) -> OwnText:
    """The sender's own part of a body, or the innermost forwarded report where that part is empty or a mere note.

    `is_reply` is what the subject says (回复：): then a quoted mail that may be either is one that was replied to.
    Above what `is_forward` says is passed on (转发：), few words that tell nothing of an incident are a note.
    """
    text = _INVISIBLE.sub("", body.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " "))
    first, *further = _parts(text.split("\n"))
    own, signature = _without_signature(_unquoted(first.lines))
    note = _is_note(own) or (is_forward and _may_be_a_note(own))
    if note and further and further[0].opened_as in (("forward",) if is_reply else ("forward", "either")):
        passed_on = [_without_signature([_QUOTE.sub("", line) for line in part.lines]) for part in further]
        passed_on = [(lines, below) for lines, below in reversed(passed_on) if not _is_note(lines)]
        # Innermost may be the question that the report answers: one that looks like a report goes before it.
        for lines, below in [one for one in passed_on if _looks_like_a_report(one[0])] + passed_on:
            return OwnText(_joined(lines), forwarded=True, signature=_joined(below))
    return OwnText(_joined(own), forwarded=False, signature=_joined(signature))


def _looks_like_a_report(lines: Sequence[str]) -> bool:
    text = "\n".join(lines)
    return sum(map(_is_labelled, lines)) > 1 or _HAPPENED.search(text) is not None


def _parts(lines: Sequence[str]) -> list[_Part]:
    """The body cut where a quoted or forwarded mail begins; headers of the quoted mails are left out."""
    parts = [_Part([], "own")]
    index = 0
    while index < len(lines):
        if (opened := _opens(lines, index)) is not None:
            index, opened_as = opened
            while parts[-1].lines and _MERE_RULE.fullmatch(parts[-1].lines[-1]):
                parts[-1].lines.pop()
            parts.append(_Part([], opened_as))
            continue
        plain = lines[index].lower()
        if any(mark in plain for mark in REPLY_ABOVE):
            parts[-1].lines.append(">")  # what we wrote stood here
            index = _below_our_own(lines, index)
            continue
        parts[-1].lines.append(lines[index])
        index += 1
    return _with_answers_below(parts)


def _below_our_own(lines: Sequence[str], index: int) -> int:
    """Where the text goes on below what we wrote: at the next quoted mail's head, or after the quoted lines."""
    following = lines[index + 1] if index + 1 < len(lines) else ""
    marked = _QUOTED.match(lines[index]) and (not following.strip() or _QUOTED.match(following))
    for after in range(index + 1, len(lines)):
        if (marked and not _QUOTED.match(lines[after])) or _opens(lines, after) is not None:
            return after
    return len(lines)


def _opens(lines: Sequence[str], index: int) -> tuple[int, str] | None:
    """Where a quoted mail's text begins if its head begins at this line, and what the head was written above."""
    line = _QUOTE.sub("", lines[index]) if _QUOTED.match(lines[index]) else lines[index]
    if len(line) > 400 or not line.strip():
        return None
    rule = _RULE.fullmatch(line)
    if rule is not None and (rule["begin"] or rule["earlier"] or _RULE_WORDS.search(rule["words"])):
        after, _ = _after_headers(lines, index + 1)
        words = rule["words"] or rule["begin"] or rule["earlier"]
        return after, "reply" if _REPLY_WORDS.search(words) else "forward" if _FORWARD_WORDS.search(words) else "either"
    if _FROM.match(line):
        after, telling = _after_headers(lines, index)
        return (after, "either") if telling else None
    if _WROTE.fullmatch(line):
        return index + 1, "reply"
    if _WROTE_BEGINS.fullmatch(line) and index + 1 < len(lines) and _WROTE_ENDS.fullmatch(lines[index + 1]):
        return (index + 2, "reply") if "@" in line + lines[index + 1] else None
    return None


def _after_headers(lines: Sequence[str], index: int) -> tuple[int, bool]:
    """The first line after a block of mail headers, and whether at least one besides the sender's stood in it."""
    telling = False
    blanks = 0
    start = index
    end = min(len(lines), index + _MOST_HEADERS)
    while index < end:
        line = _QUOTE.sub("", lines[index]) if _QUOTED.match(lines[index]) else lines[index]
        if any(mark in line.lower() for mark in REPLY_ABOVE):
            break
        if not line.strip():
            blanks += 1
            if telling or blanks > 1:
                break
        elif index - start > _UNTELLING and not telling:
            break
        elif _HEADER.match(line):
            telling = telling or _TELLING_HEADER.match(line) is not None
        else:
            break
        index += 1
    return index, telling


def _with_answers_below(parts: list[_Part]) -> list[_Part]:
    """Below a head and lines marked with '>', what is not marked is the sender's own again (answers at the end)."""
    if len(parts) != 2 or not any(_QUOTED.match(line) for line in parts[1].lines):
        return parts
    lines = parts[1].lines
    quoted = [line for line in lines if _QUOTED.match(line)]
    first = next(index for index, line in enumerate(lines) if _QUOTED.match(line))
    if any(line.strip() for line in lines[:first]):
        return parts
    return [_Part(parts[0].lines + lines, "own"), _Part(quoted, parts[1].opened_as)]


def _unquoted(lines: Sequence[str]) -> list[str]:
    """Lines without those marked with '>'; an empty label that is quoted right above its answer is kept."""
    kept: list[str] = []
    for index, line in enumerate(lines):
        if not _QUOTED.match(line):
            kept.append(line)
            continue
        asked = _QUOTE.sub("", line).strip(" >＞-•·*")
        answered = index + 1 < len(lines) and lines[index + 1].strip() and not _QUOTED.match(lines[index + 1])
        if answered and asked.endswith((":", "：")) and label(asked) is not None:
            kept.append(asked)
    return kept


def _is_note(lines: Sequence[str]) -> bool:
    """Whether lines say nothing but 'please read what follows'."""
    text = "\n".join(lines).strip()
    if len(text) > _NOTE_LONGEST:
        return False
    left = [word for word in _NOTE_SIGNS.split(text) if word]
    return all(_FORWARD_NOTE.fullmatch(word) for word in left) or _FORWARD_NOTE.fullmatch(text) is not None


def _may_be_a_note(lines: Sequence[str]) -> bool:
    """Whether few lines tell nothing of an incident: whom something befell, a figure, or what is to be put right."""
    text = "\n".join(lines)
    tells = any(tell.search(text) for tell in (_HAPPENED, _NEWS, casualty_words.KIND, happenings.EVERYDAY))
    return len(text) <= _OWN_NOTE_LONGEST and not tells and not any(map(_is_labelled, lines))


# ---------------------------------------------------------------------------------------------------------- signatures
_DASHES: Final = re.compile(r"--[ \t]*")
_SENT_FROM: Final = re.compile(
    r"[ \t]*(?:发自我的|发自|从我的|来自我的|sent from (?:my|mail|outlook|foxmail)|获取 ?outlook|get outlook"
    r"|由网易邮箱|本邮件由|来自网易邮箱).{0,60}",
    re.IGNORECASE,
)
_DISCLAIMER: Final = re.compile(
    r"[ \t]*(?:【?(?:保密声明|免责声明|保密提示|法律声明)|本邮件及其?附件|本邮件(?:仅|可能|含)|this (?:e-?mail"
    r"|message)\b.{0,80}(?:confidential|intended)|confidentiality notice|disclaimer)",
    re.IGNORECASE,
)
_DATE_LINE: Final = re.compile(
    r"\s*(?:[0-9０-９]{4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日(?:\s*[0-9]{1,2}[时:：点][0-9]{0,2}分?)?"
    r"|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?:\s+[0-9]{1,2}:[0-9]{2})?"
    r"|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)\s*"
)
_WAYS: Final = re.compile(
    r"\s*(?:办公电话|值班电话|值班室电话|电话|手机|传真|地址|邮箱|电子邮箱|邮编|网址|微信|QQ|tel|phone|mobile"
    r"|fax|e-?mail|address|add)\s*[:：].{0,80}",
    re.IGNORECASE,
)
_NUMBER_LINE: Final = re.compile(r"\s*\+?[0-9][0-9 ()（）-]{6,20}\s*")
_UNIT_LINE: Final = re.compile(
    r"(?!.*(?:位于|发生|已|正|在|将|至|到))\s*[\u4e00-\u9fff ]{2,24}(?:人民政府|政府|办公室|值班室|街道办事处"
    r"|办事处|林场|中心|局|股|所|站|镇|乡|委员会|党委|党政办|指挥部|大队)(?:[(（](?:盖章|印章|章"
    r"|公章)[)）])?\s*"
)
_MOST_SIGNED: Final = 15
_SENDERS: Final = ("informant", "contact", "signed_by")


def _without_signature(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """Lines and the signature cut off their end."""
    for index in range(len(lines) - 1, max(-1, len(lines) - 1 - 2 * _MOST_SIGNED), -1):
        below = lines[index + 1 :]
        if _DASHES.fullmatch(lines[index]) and not any(_is_labelled(line) for line in below):
            kept, more = _trimmed(lines[:index])
            return kept, [*more, *below]
    for index, line in enumerate(lines):
        if _DISCLAIMER.match(line) and not any(_is_labelled(other) for other in lines[index:]):
            kept, more = _trimmed(lines[:index])
            return kept, [*more, *lines[index:]]
    return _trimmed(lines)


def _trimmed(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """Cut off the block of unit, date and numbers at a text's end; who reports it stands there too and is kept."""
    end = len(lines)
    signed: list[str] = []
    kept: list[str] = []
    while end > 0 and len(signed) <= _MOST_SIGNED:
        line = lines[end - 1]
        if line.strip():
            if _names_the_sender(lines, end - 1):
                kept.insert(0, line)
            elif _is_signature(line) and not _answers_a_label(lines, end - 1):
                signed.insert(0, line)
            else:
                break
        end -= 1
    return [*lines[:end], *kept], signed


def _is_signature(line: str) -> bool:
    return any(pattern.fullmatch(line) for pattern in (_SENT_FROM, _DATE_LINE, _WAYS, _NUMBER_LINE, _UNIT_LINE))


def _answers_a_label(lines: Sequence[str], index: int) -> bool:
    """Whether the line is the value of an empty label above it."""
    above = _above(lines, index)
    headed = above.endswith((":", "：")) or above.startswith(("【", "[", "〔", "［"))
    return headed and label(above.strip("【】[]〔〕［］")) is not None


def _names_the_sender(lines: Sequence[str], index: int) -> bool:
    """Whether the line names the informant, or is the phone right below one who is named."""
    return _field(lines[index]) in _SENDERS or (
        _field(lines[index]) == "phone" and _field(_above(lines, index)) in _SENDERS
    )


def _above(lines: Sequence[str], index: int) -> str:
    return next((line.rstrip() for line in reversed(lines[:index]) if line.strip()), "")


def _field(line: str) -> str:
    """What the label at a line's beginning asks for; "" for none."""
    head, colon, _ = line.replace("：", ":").partition(":")
    found = label(head.strip(" (（")) if colon else None
    return found.fields[0] if found else ""


def _is_labelled(line: str) -> bool:
    return _field(line) not in ("", "phone", "unit", "-", *_SENDERS)


def _joined(lines: Sequence[str]) -> str:
    return "\n".join(line.rstrip() for line in lines).strip()

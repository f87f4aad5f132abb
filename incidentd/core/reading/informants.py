"""Who reports, with a phone: as the value of a label (张三 10000000001), in running text or below it (信息员张三 …)."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Final

from incidentd.core.reading.readings import Reading, Readings
from incidentd.core.reading.signatures import PERSON, POST, read_signature

_LONGEST: Final = 20_000
_LONGEST_PASSAGE: Final = 300

PHONE: Final = re.compile(
    r"(?<![0-9])(?:"
    r"\+[1-9](?:[ -]?[0-9]){7,14}"
    r"|(?:86[ -]?)?(?=1(?:[ -]?[0-9]){10}(?![0-9]))1[0-9]{2,3}[ -]?[0-9]{3,5}[ -]?[0-9]{3,4}"
    r"|\(?0[1-9][0-9]{1,2}\)?[ -]?[0-9]{3,4}[ -]?[0-9]{4}(?:(?:-|转)[0-9]{1,6})?"
    r"|[48]00-?[0-9]{3}-?[0-9]{4}"
    r"|[1-9][0-9]{6,7}"
    r")(?![0-9])"
)
_NAME: Final = re.compile(
    r"[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{1,8})?|[A-Za-z][A-Za-z.'-]*(?: [A-Za-z][A-Za-z.'-]*){0,3}"
)
_PHONE_WORDS: Final = re.compile(
    r"(?:信息员)?(?:联系)?(?:电话|手机|方式)(?:号码?)?|联系方式|tel|phone|mobile|[(){}\[\]，,、;:/|。]+|\s[·•—-]+(?=\s|$)|[·•]+(?=\s|$)|\s+",
    re.IGNORECASE,
)
_SEVERAL_WORDS: Final = re.compile(r"[A-Za-z.]\s*[,;/]\s*[A-Z][a-z]+\.?\s+[A-Z]|[A-Za-z.]\s*[,;/]\s*(?:Mr|Mrs|Ms|Dr)\b")
"""EHS desk, Mr. Hao: which of them is the name is not certain."""
_OF_AN_OFFICE: Final = re.compile(
    r"^[\u4e00-\u9fff]{1,8}[局镇乡办站所](?:(?=(?:信息员|值班员)[甲乙丙丁戊己庚辛壬癸]$)"
    r"|(?:信息员|值班员)(?=[\u4e00-\u9fff]{2,3}$))"
)
"""望江镇信息员张三 is 张三; who is called by a sign alone keeps what he is: 信息员乙."""
_POST_BEFORE: Final = re.compile(rf"[\u4e00-\u9fff]{{0,6}}{POST}(?={PERSON}$)")
_A_POST: Final = re.compile(rf"[\u4e00-\u9fff]{{0,6}}{POST}")
_UNITS: Final = (
    "镇", "乡", "办", "局", "站", "所", "中心", "林场", "村", "街道", "办公室", "值班", "值班室",
    "股", "科", "部", "处", "公司", "大队", "中队", "煤矿",
)  # fmt: skip
_TITLE_AFTER: Final = re.compile(r"(?:同志|先生|女士)$")

_OFFICERS: Final = "信息员|信息报送员|信息联络员"
_ON_DUTY: Final = (
    "值班员|值班长|值班人员|值班干部|值班同志|报告人|报送人|填报人|填表人|上报人|速报人"
    "|联系人|联络员|通[信讯]员|接警员|经办人"
)
ROLES: Final = f"{_OFFICERS}|{_ON_DUTY}"
"""What those are called who report, by their posts."""
_ROLE: Final = f"(?P<role>{ROLES})"
# Not those whom a citizen, a family or a firm names, and nobody who is only called by his post.
_OTHERS: Final = re.compile(
    "(?:家属|死者|伤者|企业|公司|业主|车主|医院|矿方|厂方|施工方|保险|物业|群众|媒体)"
    r"[^，,。；;\n]{0,4}$"
)
_CALLED: Final = r"(?:电话|手机)(?:号码?)?|联系(?:电话|方式|手机)?|tel|mob(?:ile)?|phone"
_BETWEEN: Final = rf"(?:[ ,、:;(（)/|—\t-]|{_CALLED}|是|为){{0,12}}"
_NO_NAME: Final = r"(?!电话|手机|联系|值班|信息员|报[告送]|已|在|正|到|从|向|于|和|及)"
_NAMED: Final = rf"{_NO_NAME}[\u4e00-\u9fff]{{2,4}}"
_REPORTS: Final = "(?:电话|书面)?(?:报告|上报|填报|报送|续报|初报|速报|敬报|敬上|整理|记录|报)?"
"""以上由值班员甲报: what he did is no part of his name."""
_POST: Final = r"(?:(?:通[信讯]员|信息员|值班员|值班长|接警员)(?=[ :]?[\u4e00-\u9fff]))?"
_OFFICE: Final = (
    "(?:[\u4e00-\u9fff]{1,10}?(?:[局镇乡办站所股科]|中心|林场|街道|办公室|值班室)(?:[ ]|(?=信息员|值班员)))?"
)
"""联系人：数据局 卢斌, 联系人：西河镇信息员乙."""
_ONE_SIGN: Final = "[甲乙丙丁戊己庚辛壬癸]"
"""A report that names nobody yet calls its officers so: 值班员甲 is the whole name."""

_NAME_THEN_PHONE: Final = re.compile(
    rf"{_ROLE}[ :,]{{0,4}}"
    rf"(?:(?P<only>{_ONE_SIGN})"
    rf"|{_OFFICE}{_POST}[ :]{{0,4}}(?P<name>(?:{ROLES}){_ONE_SIGN}|{_NAMED}?(?<!报)))"
    rf"{_REPORTS}{_BETWEEN}(?P<phone>{PHONE.pattern})",
    re.IGNORECASE,
)
_PHONE_THEN_NAME: Final = re.compile(
    rf"(?:值班|联系|值守)电话[ :]{{0,4}}(?P<phone>{PHONE.pattern})[ ,、;]{{0,4}}{_ROLE}[ :]{{0,4}}"
    rf"(?:(?P<only>{_ONE_SIGN})|(?P<name>{_NAMED}))(?=[ ,.。;]|$)",
    re.IGNORECASE | re.MULTILINE,
)
_A_PHONE: Final = re.compile(rf"(?:(?:值班|联系)?电话|手机)?[: ]*{PHONE.pattern}")
"""The last line, where the name stands on the one above it."""


def read_informant(value: str) -> dict[str, Any] | None:
    """Name and phone from one value (张三 10000000001; 张三（电话：…）); None where either cannot be told for certain.

    A value with one of the two alone gives that one.
    """
    plain = unicodedata.normalize("NFKC", value)
    phones = list(dict.fromkeys(_phone(found[0]) for found in PHONE.finditer(plain)))
    if len(phones) > 1:
        return None
    words = [word for word in _PHONE_WORDS.split(PHONE.sub(" ", plain)) if word]
    if any(character.isdigit() for word in words for character in word):
        return None
    name = _name(words)
    if name is None or (name.isascii() and _SEVERAL_WORDS.search(plain)):
        return None
    return {**({"name": name} if name else {}), **({"phone": phones[0]} if phones else {})} or None


def read_phone(value: str) -> str:
    """The one phone number of a value; "" where there is none or more than one."""
    plain = unicodedata.normalize("NFKC", value)
    phones = {_phone(found[0]) for found in PHONE.finditer(plain)}
    return phones.pop() if len(phones) == 1 else ""


def _phone(words: str) -> str:
    """As an informant's phone is written: (0871)… has no brackets, an extension stands after a hyphen."""
    return words.strip().replace("(", "").replace(")", "-").replace("转", "-").replace("--", "-")


def _name(words: list[str]) -> str | None:
    """The one name among the words; "" for no word at all, None where it is not certain which word is the name."""
    if not words:
        return ""
    joined = " ".join(words)
    if joined.isascii():
        return joined if _NAME.fullmatch(joined) else None
    names = [_TITLE_AFTER.sub("", word) for word in words]
    names = [word for word in names if word]
    if len(names) == 2:
        names = [word for word in names if not (_is_unit(word) or _A_POST.fullmatch(word))]
    names = [_POST_BEFORE.sub("", _OF_AN_OFFICE.sub("", word)) for word in names]
    return names[0] if len(names) == 1 and _NAME.fullmatch(names[0]) and not _is_unit(names[0]) else None


def _is_unit(word: str) -> bool:
    return word.endswith(_UNITS)


def read_signed(text: str) -> Readings:
    """The informant whom running text names with a phone; none where it names several.

    An information officer (信息员) goes before whoever was on duty.
    """
    plain = unicodedata.normalize("NFKC", text[-_LONGEST:])
    found: dict[bool, dict[tuple[str, str], str]] = {True: {}, False: {}}
    for line in plain.splitlines():
        for one in (*_NAME_THEN_PHONE.finditer(line), *_PHONE_THEN_NAME.finditer(line)):
            if _OTHERS.search(line[: one.start()]):
                continue
            name = one["name"] or one["role"] + one["only"]
            officer = "信息" in one["role"] or name.startswith("信息员")
            found[officer][name, read_phone(one["phone"])] = one[0].strip()
    named = found[True] or found[False] or _signature(plain)
    if len(named) != 1:
        return Readings()
    (name, phone), passage = next(iter(named.items()))
    value = {**({"name": name} if name else {}), **({"phone": phone} if phone else {})}
    return Readings({"informant": Reading(value, "rule", passage[:_LONGEST_PASSAGE])})


def _signature(plain: str) -> dict[tuple[str, str], str]:
    """Who signs in the last line, or in the last two: the name above the phone."""
    *above, last = [line.strip() for line in plain.splitlines() if line.strip()] or [""]
    if above and _A_PHONE.fullmatch(last):
        last = f"{above[-1]} {last}"
    signed = read_signature(last[-_LONGEST_PASSAGE:], PHONE)
    return {(signed[0], read_phone(signed[1])): signed[2]} if signed else {}

"""Who reports, named in running text or below it: 信息员张三 10000000001; 值班电话…，值班员小李."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from incidentd.core.reading.people import PHONE, read_phone
from incidentd.core.reading.readings import Reading, Readings

_LONGEST: Final = 20_000
_LONGEST_PASSAGE: Final = 300

_INFORMANT: Final = "信息员|信息报送员|信息联络员"
_ON_DUTY: Final = (
    "值班员|值班长|值班人员|值班干部|值班同志|报告人|报送人|填报人|填表人|上报人|速报人"
    "|联系人|联络员|通[信讯]员|接警员|经办人"
)
_ROLE: Final = rf"(?P<role>{_INFORMANT}|{_ON_DUTY})"
# Not those whom a citizen, a family or a firm names, and nobody who is only called by his post.
_OTHERS: Final = re.compile(
    "(?:家属|死者|伤者|企业|公司|业主|车主|医院|矿方|厂方|施工方|保险|物业|群众|媒体)"
    r"[^，,。；;\n]{0,4}$"
)
_CALLED: Final = r"(?:电话|手机)(?:号码?)?|联系(?:电话|方式|手机)?|tel|mob(?:ile)?|phone"
_BETWEEN: Final = rf"(?:[ ,、:;(（)/|—\t-]|{_CALLED}|是|为){{0,12}}"
_NO_NAME: Final = r"(?!电话|手机|联系|值班|信息员|报[告送]|已|在|正|到|从|向|于|和|及)"
_NAME: Final = rf"{_NO_NAME}[\u4e00-\u9fff]{{2,4}}?"
_POST: Final = r"(?:(?:通[信讯]员|信息员|值班员|值班长|接警员)(?=[ :]?[\u4e00-\u9fff]))?"
_ONE_SIGN: Final = "[甲乙丙丁戊己庚辛壬癸]"
"""A report that names nobody yet calls its officers so: 值班员甲 is the whole name."""

_NAME_THEN_PHONE: Final = re.compile(
    rf"{_ROLE}[ :,]{{0,4}}"
    rf"(?:(?P<only>{_ONE_SIGN})"
    rf"|{_POST}[ :]{{0,4}}(?P<name>{_ROLE.replace('role', 'called')}{_ONE_SIGN}|{_NAME}))"
    rf"{_BETWEEN}(?P<phone>{PHONE.pattern})",
    re.IGNORECASE,
)
_PHONE_THEN_NAME: Final = re.compile(
    rf"(?:值班|联系|值守)电话[ :]{{0,4}}(?P<phone>{PHONE.pattern})[ ,、;]{{0,4}}{_ROLE}[ :]{{0,4}}"
    rf"(?:(?P<only>{_ONE_SIGN})|(?P<name>{_NAME.removesuffix('?')}))(?=[ ,.。;]|$)",
    re.IGNORECASE | re.MULTILINE,
)
_SIGNATURE: Final = re.compile(
    r"(?:^|[ 。])[\u4e00-\u9fff]{1,20}[室部科股局办队站会镇乡校场所心] {1,4}"
    rf"(?P<name>{_NAME}) {{1,4}}(?P<phone>{PHONE.pattern})\s*$"
)
"""The last line: 县教育局值班室 王老师 100 0000 0072."""


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
    value = {"name": name, **({"phone": phone} if phone else {})}
    return Readings({"informant": Reading(value, "rule", passage[:_LONGEST_PASSAGE])})


def _signature(plain: str) -> dict[tuple[str, str], str]:
    last = plain.rstrip().rpartition("\n")[2][-_LONGEST_PASSAGE:]
    signed = _SIGNATURE.search(last)
    return {(signed["name"], read_phone(signed["phone"])): signed[0].strip()} if signed else {}

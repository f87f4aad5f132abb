"""The line of a letter that says when it was written: a date and hour beside an office's name, the issue, who signed.

What follows it in the text has nothing to do with that hour.
"""

from __future__ import annotations

import re
from typing import Final

from incidentd.core.reading.signatures import PERSON, POST

_SIGNS: Final = re.compile(r"[ \t\u3000,，、|()（）\[\]【】〔〕·—-]+")
_OFFICE: Final = (
    r"[\u4e00-\u9fffA-Za-z0-9“”.#]{0,30}?(?:值班室|室|局|办|政府|委|委员会|管委会|指挥部|中心|站|所|厅|部|公司|集团|煤矿|矿业?|医院"
    r"|学校|小学|中学|大队|中队|支队|总队|镇|乡|街道|工会|协会)(?:值班|值班员|带班|办公室)?"
)
_PAPER: Final = (
    r"[\u4e00-\u9fff“”.0-9]{0,24}?(?:[快专简日要急通续初终]报|要情|动态|信息|值班信息|报告|情况|摘报|专刊)"
    r"(?:[一二三四五六七八九十0-9]{1,3})?"
)
_WORD: Final = re.compile(
    rf"{_OFFICE}|{_PAPER}|第?[0-9一二三四五六七八九十]{{1,4}}[期号次报]|总第[0-9]{{1,5}}期|[\u4e00-\u9fff]{{0,8}}(?:发|印发|编|报|制|送|报送|签发|审签|印|签|发布|整理)"
    r"|(?:签发|审核|审签|编辑|值班|拟稿|核稿|校对|带班)人?员?[:：]?[\u4e00-\u9fff]{0,4}"
    r"|[\u4e00-\u9fff]{0,12}(?:信息员|值班员|值班长|接警员)[\u4e00-\u9fff]{1,3}|(?:星期|周)[一二三四五六日天]|20[0-9]{2}|[0-9]{1,4}号|[\u4e00-\u9fff]{1,6}[字发信报办文函](?:20[0-9]{2}|第?[0-9]{1,4}号)?"
)
_YEAR: Final = re.compile("20[0-9]{2}|二[〇零○]")
_OPENED: Final = re.compile(r"[(（\[【]\s*\Z")
_HEAD: Final = re.compile(
    r"[\u4e00-\u9fff]{2,24}(?:值班室|局|政府|办公室|委员会|管委会|指挥部|中心|[快专简日要]报)|第[0-9一二三四五六七八九十]{1,4}期"
)
_SET_APART: Final = re.compile(r"[ \t]+\S")
"""Behind the hour of a letterhead the headline follows in the same line, set apart by a blank."""
_NAMED: Final = re.compile(rf"(?:[\u4e00-\u9fff]{{0,12}}{POST})?{PERSON}|发自[\u4e00-\u9fffA-Za-z ]{{1,12}}")
"""Who wrote, as chats and phones put it beside an hour with a colon."""
_THEN_NAMED: Final = re.compile(
    rf"[\])】]?[ \t]{{1,3}}(?:(?:[\u4e00-\u9fff]{{0,12}}{POST})?{PERSON}[ \t:：]"
    rf"|[\u4e00-\u9fff]{{2,16}}[ \t]{{1,3}}(?:[\u4e00-\u9fff]{{0,6}}{POST})?{PERSON}[ \t]?[:：])"
)
_IN_BRACKETS: Final = re.compile(r"[(\[【（]([^()\[\]【】（）\n]*)\Z")
_CLOSED: Final = re.compile(r"([^()\[\]【】（）\n]*)[)\]】）]")
_LONGEST: Final = 80


def dates_a_letter(text: str, start: int, end: int) -> bool:
    """Whether the time at `start` to `end` of a text (half-width) stands on a line that only says who wrote when.

    With nothing else on the line it does so where it names the year and further lines follow or went before.
    """
    begin = text.rfind("\n", 0, start) + 1
    close = text.find("\n", end)
    close = len(text) if close < 0 else close
    before, behind = text[begin:start], text[end:close]
    if _in_brackets_of_its_own(before, behind) or _heads_a_line(before, text[start:end], behind):
        return True
    if close - begin > _LONGEST or (begin == 0 and close == len(text)):
        return False
    words = _words(f"{before} {behind}")
    if not words:
        above = _words(text[:begin].rstrip().rpartition("\n")[2][:_LONGEST])
        signed = any(_HEAD.fullmatch(word) for word in above) and all(_WORD.fullmatch(word) for word in above)
        return signed or _YEAR.match(text, start) is not None or _OPENED.search(before) is not None
    stamp = ":" in text[start:end]
    return all(_WORD.fullmatch(word) or (stamp and _NAMED.fullmatch(word)) for word in words)


def _heads_a_line(before: str, time: str, behind: str) -> bool:
    """Whether letterhead and hour, or a chat's hour and name, stand ahead of what the same line tells."""
    if ":" in time and not before.strip(" [(【") and _THEN_NAMED.match(behind):
        return True
    heads = _words(before) if len(before) <= _LONGEST else []
    headed = any(_HEAD.fullmatch(word) for word in heads) and all(_WORD.fullmatch(word) for word in heads)
    return headed and _SET_APART.match(behind) is not None


def _words(line: str) -> list[str]:
    return [word for word in _SIGNS.split(line) if word]


def _in_brackets_of_its_own(before: str, behind: str) -> bool:
    """Whether a bracket says who wrote when: 【云岭县应急管理局 11月19日10时55分】, （10时55分 东山镇报）."""
    opened, closed = _IN_BRACKETS.search(before[-_LONGEST:]), _CLOSED.match(behind[:_LONGEST])
    if opened is None or closed is None:
        return False
    words = _words(f"{opened[1]} {closed[1]}")
    return bool(words) and all(_WORD.fullmatch(word) for word in words)

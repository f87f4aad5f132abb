"""Who signs below a report with a phone: 柏杨街道应急办 钱某 10000000051, 村主任老邓 10000000076, 调度室 10000000074.

The last line is the writer's, unless it says of somebody that he is hurt, looked for, or the one who called.
"""

from __future__ import annotations

import re
from typing import Final

from incidentd.core.reading.place_names import SURNAMES

_RARER: Final = "裴覃隆祁解付肖闫邸佘邝鄢苟仝褚岑扈豆卜尉冼揭占阳代候"
"""Surnames that are ordinary words as well: at the beginning of a place's name they say nothing."""
_SIGN: Final = "[甲乙丙丁戊己庚辛壬癸]"
PERSON: Final = (
    rf"(?:(?:信息员|值班员){_SIGN}|[老小][{SURNAMES}{_RARER}]"
    rf"|[\u4e00-\u9fff]某{{1,2}}|[{SURNAMES}{_RARER}][\u4e00-\u9fff]{{1,2}}"
    r"(?<![办室局所站科股处队部院校镇乡村组厂矿委会店司园场班线机话全理长员]))"
)
"""What may be somebody's name, and no office's."""
POST: Final = (
    "(?:主任|书记|支书|文书|镇长|乡长|局长|队长|组长|所长|站长|科长|股长|部长|校长|园长|院长|经理|主管|总监|厂长|矿长|船长"
    "|调度员?|安全员|医生|医师|护士|护士长|民警|警官|干部|干事|总?值班|带班|值守|值班员|接警员|护林员|管理员|网格员|巡查员|库管员"
    "|保安|老师|会计|负责人|信息员|通讯员|通信员|联络员|联系人|报告人|报送人|填报人|报送|填报|上报)"
)
"""As what somebody signs, ahead of his name."""
_OTHERS: Final = re.compile(
    "家属|家长|死者|伤者|伤员|伤亡|患者|病人|司机|驾驶员|车主|船主|业主|房东|房主|报警|目击|证人|受害|嫌疑|肇事|失联|失踪|走失"
    "|被困|遇难|群众|村民|居民|游客|乘客|求助|咨询|记者|媒体|企业|公司联系|厂方|施工方"
)
_PHONE_WORDS: Final = re.compile(
    r"[ ,，、:：;(（)）/|\t]*"
    r"(?:(?:值班|值守|联系|办公|内线|手机)?(?:电话|手机|座机|热线)(?:号码?)?|联系方式|tel|☎)?"
    r"[ ,，、:：;(（)）/|\t]*\Z",
    re.IGNORECASE,
)
_PARTS: Final = re.compile(r"[ \t:：/|]+")
_NAME: Final = re.compile(rf"(?:[\u4e00-\u9fff]{{0,8}}?{POST})?(?P<name>{PERSON})")
_OFFICE: Final = re.compile(
    r"[\u4e00-\u9fff（）()]{2,24}"
    r"(?:室|值班|局|所|科|股|办|中心|政府|医院|卫生院|站|大队|中队|公司|煤矿|学校|小学|中学)(?:[（(][日夜][)）]?)?"
)
_ENDS: Final = re.compile(r"[。！!；;？?]")
_MOST_PARTS: Final = 4
_LONGEST: Final = 60


def read_signature(line: str, phone: re.Pattern[str]) -> tuple[str, str, str] | None:
    """Name ("" for an office alone), phone as written, and passage of a last line (half-width).

    None where it is no signature.
    """
    tail = _ENDS.split(line.strip().rstrip("。"))[-1].strip()
    numbers = list(phone.finditer(tail))
    if len(tail) > _LONGEST or len(numbers) != 1 or tail[numbers[0].end() :].strip(" )）。"):
        return None
    words = _PHONE_WORDS.sub("", tail[: numbers[0].start()]).strip(" (（")
    if _OTHERS.search(words) or re.search(r"[，,、0-9]", words):
        return None
    *before, last = _PARTS.split(words)
    if len(before) >= _MOST_PARTS or any(_NAME.fullmatch(part) for part in before):
        return None
    if named := _NAME.fullmatch(last):
        return named["name"], numbers[0][0], tail
    offices = all(_OFFICE.fullmatch(part) for part in (*before, last)) if words else tail[:1] in "电手联值"
    return ("", numbers[0][0], tail) if offices else None

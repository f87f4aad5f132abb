"""Whether leaders are on the scene, and who."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from typing import Any, Final

_TITLES: Final = (
    "书记|[镇乡县区市州]长(?![坝沟岭坪河湾江塘滩冲田街路桥寨洲安乐春][村组社])|局长|主任|场长|所长|站长|股长|科长|处长|厅长|部长|主席|常委|领导|负责人"
    "|负责同志|(?<![民干特交公医警农工护])(?<![警安防护民人员女男老])同志"
    "|指挥长|总指挥|队长|大队长|秘书长|总工程师|总工|教导员"
)
# A village's own cadres are there anyway: they are not the leaders that are asked about.
_VILLAGE: Final = re.compile(r"村(?:党)?(?:支|总支|委|民|两委|支部|党支部|委会|主任|书记|小组)")
_TITLED: Final = re.compile(_TITLES)
_HOSPITAL: Final = "[^，,。；;]{0,6}(?:医院|卫生院)"
_THERE: Final = re.compile(
    r"(?:已|已经|均已|都已|现已|均|都|也)?(?:(?:到|抵)达?(?:了)?(?:事发|事故|灾害|火灾|火场)?(?:现场|火场|场|位|[矿厂坝]|井口)"
    rf"|抵达(?!{_HOSPITAL})|赶到(?!{_HOSPITAL})|(?:坚守|驻守|坐镇|靠前|深入)(?:事发|事故)?(?:现场|一线|前线|指挥)|"
    r"(?:在|于)(?:事发|事故|灾害|火灾)?(?:现场|一线|前线|火场)|现场(?:指挥|处置|督导|组织|坐镇)|到场|到位|"
    r"赶赴(?:事发|事故)?(?:现场|一线)(?:组织|指挥|处置|开展|参与|督导|进行)"
    r"|(?:已|都|均|全部?|也)(?:到(?:了|达|齐)?|赶到|在场?)$|已经?(?:赶到|去了?)[^，,。；;]{1,8}(?:查看|看了|指挥|处置)"
    r"|(?:已|都|均|也)到(?:了)?[^，,。；;医]{1,8}(?:处置|处理|指挥|查看|组织|督导|协调|善后)"
    rf"|[0-9]{{1,2}}(?:[时点][0-9]{{0,2}}分?|:[0-9]{{2}})(?:许|左右)?到(?:了|达)?(?!{_HOSPITAL}|岗|单位|办公)"
    r"|分赴[^，,。；;]{1,12}(?:指挥|督导|处置|坐镇)|(?:现场|一线|前线)由"
    r"|(?:担?任|为)(?:现场|前线|前方|火场)(?:应急|救援|抢险|处置|扑救|搜救)?(?:总?指挥长?|指挥部[^，,。；;]{0,4}指挥长)"
    r"|赶到$|到了$|(?:在|到)(?:[崖坡桥坝堤沟楼]|[树岸])[上下边底]|到的现场|出面(?:接待|接访|劝|做|协调|调解))"
)
_PLACE: Final = "[边旁岸堤坝口部房校村组点场线站山厂矿坪沟桥楼]|[堤坝岸船山楼路点坡]上|井下|工地|码头|火线|[林工]区"
_AT_A_PLACE: Final = re.compile(
    r"(?:一直|始终|都|均|也|已|还|仍|正)?(?:守)?在(?![^，,。；;]{0,14}(?:另|其他|别的|会场|机场|市场|途|路上))"
    rf"[\u4e00-\u9fff]{{0,5}}?(?:{_PLACE})"
    r"(?:守着|值守|坐镇|指挥|处置|督导|督战|调度|协调|组织|做工作|守|排查)?$"
)
"""At which place a clause ends that begins with a leader: 镇长一直在河边, 县长在矿部指挥; not 在省里开会, 在外出差."""
_ON_THE_WAY: Final = re.compile(
    r"正在?(?:紧急)?(?:赶往|赶赴|前往|赶来|奔赴|赶到)|(?:赶往|前往|赶赴)[^，,。；;]{0,8}途中|在途|路上"
    r"|即将(?:到|赶|抵)"
)
_SET_OFF: Final = re.compile(r"赶赴|赶往|前往|奔赴|出发")
_NOT_THERE: Final = re.compile(
    r"(?:未|尚未|暂未|还未|没有|没|未能|不能|无法|无)(?:有)?[^，,。；;、]{0,8}?(?:到|赶|抵|在现场|在场)|(?:无"
    r"|没有)[^，,。；;]{0,4}领导|不在现场"
)
_AHEAD: Final = re.compile(r"将(?:要|于)?|拟|准备|要求|请(?:求|示)?|(?<![接招])待|计划|如需|若")
_YES: Final = re.compile(
    r"(?:是|有|已到位|到位|已到场|到场|已到达|已到现场|已到达现场|yes|均已到位|全部到位|已全部到位|已在现场)"
)
_NO: Final = re.compile(r"(?:否|无|没有|未到位|未到场|尚未到位|尚未到场|未到|暂无|不在|no|none)", re.IGNORECASE)
_TITLE_AND_NAME: Final = re.compile(
    rf"(?!.*[不未无没待正否报请后再知到赶问定])(?:[\u4e00-\u9fff]{{0,12}}(?:{_TITLES})[:：]?[\u4e00-\u9fff]{{2,4}}"
    rf"|[\u4e00-\u9fff]{{2,4}}[(（]?[\u4e00-\u9fff]{{0,12}}(?:{_TITLES})[)）]?)"
)
_OF_WHAT: Final = r"(?:(?!和)[\u4e00-\u9fff]){0,12}"
"""No 和: with one that may join or be joined, trying every way to read a long list takes for ever."""
_LEADER_ALONE: Final = re.compile(
    rf"(?:{_OF_WHAT}(?:{_TITLES})(?:(?!和)[\u4e00-\u9fff]){{0,3}}[、和]){{0,6}}{_OF_WHAT}(?:{_TITLES})(?![在正未已到赶前均都也尚还])[\u4e00-\u9fff]{{1,3}}"
)
"""县委常委、副县长周八."""
_LED_BY: Final = re.compile(
    rf"(?:现场|一线|前线)由(?P<who>[^，,。；;]{{0,12}}(?:{_TITLES})[^，,。；;]{{0,4}}?)(?:指挥|坐镇|负责|统一)"
)
_NAMED_THERE: Final = re.compile(
    rf"[\u4e00-\u9fff]{{2,4}}|[\u4e00-\u9fff]{{0,12}}(?:{_TITLES}|校长|院长|矿长|厂长|经理|董事长|政委|教导员|指导员|支书)"
    r"[\u4e00-\u9fff]{0,4}"
)
_LABEL: Final = re.compile(r"^(?:[（(]?[0-9一二三四五六七八九十]{1,2}[)）、.])?[\u4e00-\u9fff]{2,10}(?:[:：|]+|—{1,2})")
_SEVERAL_NAMES: Final = re.compile(r"[\u4e00-\u9fff]{2,8}(?:[、和及与][\u4e00-\u9fff]{2,8}){1,6}")
_ASKED_ABOUT: Final = re.compile(r"(?:到位|到场|到岗)(?:的)?情况")
_NEAR: Final = 6
"""Letters between a name and what says that he is there (张三上午到现场)."""
_CLAUSES: Final = re.compile(r"[，,。；;\n]+")
_LEAD_IN: Final = re.compile(
    r"^(?:目前|现|现在|截至目前|接报后|接到报告后|事发后|随后|由|其中|以及|及|和|并|我(?:镇|局|乡|场|街道|单位"
    r"|中心)|在|[0-9]{1,2}[时点:][0-9]{0,2}分?(?:许|左右)?|[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十0-9]{1,2}[)）、.](?![0-9时点日月]))+[，,：:]?"
)
_WHO_ENDS: Final = re.compile(
    r"出面|相继|陆续|先后|随即|随后|同时|担?任(?=现场|前线|前方|火场)|[0-9]{1,2}(?:小?[时点]|天|:[0-9]{2})|(?:等?\d+人|等人)?(?:均|都|全|也|一直|始终|上午|下午|坚守|驻守|坐镇|靠前|深入|分赴|连夜|分别|先后|已经|已|现已|正在|正|在|于|带领|带队|率领?|第一时间|迅速|立即|及时|火速|紧急|赶"
    r"|到|抵|前往|现场)"
)


def read_named_leaders(text: str, names: Collection[str]) -> dict[str, Any] | None:
    """Who of the leaders of these names is on the scene (王五、李四均在前线); None where the text does not say so."""
    plain = unicodedata.normalize("NFKC", text)
    there = [
        name
        for clause in _CLAUSES.split(plain)
        if not (_AHEAD.search(clause) or _NOT_THERE.search(clause) or _ON_THE_WAY.search(clause))
        for name in _named_first(clause, names)
    ]
    return {"present": True, "who": "、".join(dict.fromkeys(there))} if there else None


def _named_first(clause: str, names: Collection[str]) -> list[str]:
    """The names of leaders that a clause begins with, where it goes on to say that they are there."""
    found: list[str] = []
    rest = _LEAD_IN.sub("", clause.strip())
    while name := next((one for one in names if len(one) > 1 and rest.startswith(one)), ""):
        found.append(name)
        rest = re.sub(r"^(?:同志)?(?:[、和与及]|以及)?", "", rest[len(name) :])
    told = _THERE.search(rest) or _AT_A_PLACE.search(rest)
    return found if told and told.start() <= _NEAR else []


def read_leaders(value: str, *, asked: bool) -> dict[str, Any] | None:
    """Whether leaders are on the scene, and who; None where that cannot be told.

    `asked` says that the words answer that very question, so that a plain yes, no or name is an answer. Somebody on the
    way (正赶赴现场) is not there yet; somebody who has set off (已赶赴现场) may be or not: that is not told.
    """
    plain = unicodedata.normalize("NFKC", value).strip().rstrip("。.")
    if asked:
        if _YES.fullmatch(plain.lower()):
            return {"present": True, "who": ""}
        if _NO.fullmatch(plain):
            return {"present": False, "who": ""}
        if found := re.match(r"(是|有|否|yes|no)[,，、;；:： (（]+", plain, re.IGNORECASE):
            present = found[1].lower() in ("是", "有", "yes")
            who = _who(plain[found.end() :].rstrip(")）"))
            told = read_leaders(plain[found.end() :], asked=False)
            return None if told is not None and told["present"] is not present else {"present": present, "who": who}
    found_clauses = [read for clause in _clauses(plain) if (read := _clause(clause, asked=asked)) is not None]
    if not found_clauses:
        return {"present": True, "who": _who(plain)} if asked and _names_only(plain) else None
    there = [who for present, who in found_clauses if present is True]
    away = [who for present, who in found_clauses if present is False]
    if there:
        return {"present": True, "who": "、".join(filter(None, there))}
    return {"present": False, "who": "、".join(filter(None, away))} if len(away) == len(found_clauses) else None


_SPOKEN_TO: Final = re.compile(rf"[^，,。；;]{{0,6}}(?:{_TITLES})[:： ]{{0,2}}(?:您|你|我|好|早|在吗)")
"""李镇长我在河湾砖厂 and 主任好 speak to a leader, not of one."""
_A_HEADLINE: Final = re.compile(
    r"\s*(?:[（(]?[一二三四五六七八九十0-9]{1,2}[)）、.]|[一二三四五六七八九十]是)[^。]{2,16}。?"
)


def is_headline(sentence: str) -> bool:
    """Whether a sentence only heads what is told behind it: （二）领导靠前指挥。 names nobody."""
    words = _A_HEADLINE.fullmatch(unicodedata.normalize("NFKC", sentence))
    return words is not None and "领导" in words[0] and not _TITLED.search(words[0].replace("领导", ""))


def _clauses(plain: str) -> list[str]:
    """The clauses, a leader who has one to himself with the next: 副县长周八，应急局负责人均已到现场."""
    joined: list[str] = []
    for clause in _CLAUSES.split(plain):
        if joined and _LEADER_ALONE.fullmatch(_LEAD_IN.sub("", joined[-1])) and _TITLED.search(clause):
            joined[-1] += f"、{clause}"
        else:
            joined.append(clause)
    return joined


def read_names_there(value: str) -> dict[str, Any] | None:
    """Who is there, under a label that asks only for those who are; None where more is said than names and titles."""
    plain = unicodedata.normalize("NFKC", value).strip().rstrip("。.")
    parts = [part for part in re.split(r"[、,，;；和及\s]+", plain) if part]
    named = all(_NAMED_THERE.fullmatch(part) for part in parts)
    if not parts or not named or _NOT_THERE.search(plain) or re.search("[未无没不待正赶将]", plain):
        return None
    return {"present": True, "who": plain}


def _clause(clause: str, *, asked: bool) -> tuple[bool | None, str] | None:
    """What one clause says of leaders: there, not there, set off (None); None for nothing at all."""
    named = _TITLED.search(clause)
    if (named is None and not asked) or _SPOKEN_TO.match(clause):
        return None
    if _ASKED_ABOUT.search(clause) or _AHEAD.search(clause) or _VILLAGE.search(clause):
        return None
    if _NOT_THERE.search(clause) or _ON_THE_WAY.search(clause):
        return False, _who_if_named(clause, asked=asked)
    if (there := _THERE.search(clause) or _AT_A_PLACE.search(clause)) is not None:
        if named is not None and named.start() > there.start():
            led = _LED_BY.search(clause)
            return (True, led["who"]) if led else None
        return True, _who_if_named(clause, asked=asked)
    return (None, "") if _SET_OFF.search(clause) else None


def _who_if_named(clause: str, *, asked: bool = False) -> str:
    who = _who(clause)
    if asked and _SEVERAL_NAMES.fullmatch(who):
        return who
    return who if _TITLED.search(who) or (2 <= len(who) <= 4 and not re.search("[未无没人]", who)) else ""


def _who(clause: str) -> str:
    """The people a clause begins with."""
    words = _LEAD_IN.sub("", _LABEL.sub("", clause.strip()))
    end = _WHO_ENDS.search(words)
    who = words[: end.start()] if end else words
    who = re.sub(r"(?:尚|暂|还)?(?:未|没有|没|无)$", "", who)
    return "" if re.match(r"(?:尚|暂)?(?:无|未|没有)", who) else who.strip(" 、，,:：")


def _names_only(words: str) -> bool:
    """Whether the words are titles with names (镇长李四、副镇长张三) and nothing else."""
    parts = [part for part in re.split(r"[、,，;；和及\s]+", words) if part]
    return bool(parts) and len(words) <= 80 and all(_TITLE_AND_NAME.fullmatch(part) for part in parts)

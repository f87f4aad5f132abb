"""Property loss read from prose and from labelled values: in words always, in yuan only where the amount is definite.

What is decided here:
- 近, 余, 超过, 以上, a span, or a loss expected (预计) leave the words alone; 约, 左右, and an estimate (估算,
  初步统计) of a plain figure are no reason to doubt the figure: the words are kept beside it.
- A direct loss stands before an indirect one and before its parts (其中); a total before what it adds up.
- Other currencies, a number without its unit, and two different figures give no yuan.
- Money that is invested, paid out, insured or raised, and loss that was averted or only threatens, is no loss.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from incidentd.core.elements import BEING_VERIFIED
from incidentd.core.reading import whys
from incidentd.core.reading.numerals import LONGEST_TEXT, NUMBER, half_width, read_number
from incidentd.core.reading.readings import Doubt, How, Reading, Readings

_ELEMENT: Final = "property_loss"
_MOST_YUAN: Final = 10**15
_LONGEST_WORDS: Final = 300
_NOTHING: Final = frozenset({"无", "没有", "零", "0", "无损失", "none", "nil", "no", "no loss"})

_VAGUE: Final = (
    r"近|将近|接近|不到|不足|至多|最多|不超过|超过|超|逾|至少|不少于|不低于|达到?数|数|几|上"
    r"|nearly|almost|over|more than|at least|some"
)
_AMOUNT: Final = re.compile(
    rf"""
    (?P<vague>{_VAGUE})?[ ]?(?P<currency>人民币|RMB|CNY|[¥￥]|US\$|USD|\$|€|HK\$)?[ ]?
    (?<![0-9.万亿千百零])(?<![0-9][,，])
    (?P<range>{NUMBER}[ ]?(?:万|亿)?元?[ ]?[-－—–~～至到][ ]?(?={NUMBER}))?
    (?P<number>{NUMBER})(?P<more>[余多来几])?[ ]?
    (?P<scale>[十百千]?[万亿]|[十百千]|million|billion)?(?P<after>余|多)?[ ]?
    (?P<unit>元|圆|块钱|yuan|RMB|CNY|美元|欧元|港元|日元|港币|美金|dollars?|USD|(?=\s{{0,3}}(?:$|[\n，,。;；、）)]|左右|以上)))
    (?:人民币)?(?:左右)?(?P<around>上下|以上|以下|以内|之间|不到|不足|不止|出头|(?:的)?规模)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FOREIGN: Final = re.compile(r"US|\$|€|HK|美|欧|港|日元|dollar|USD", re.IGNORECASE)
_ENGLISH_SCALES: Final = {"million": 1_000_000, "billion": 1_000_000_000}
_CHINESE_SCALES: Final = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}

_LOSS: Final = re.compile(
    r"[车货房物财]损(?=[失约共一大合计 0-9])|损失(?![了掉]?\s?[0-9]+\s?[人名头只株亩间])|\bloss(?:es)?\b|\bdamage\b",
    re.IGNORECASE,
)
_DIRECT: Final = re.compile(r"直接(?:经济|财产)?损失|direct (?:economic |property )?loss", re.IGNORECASE)
_INDIRECT: Final = re.compile(r"间接|indirect", re.IGNORECASE)
_IN_TOTAL: Final = re.compile(
    r"累计|共计|合计|总计|总共|总损失|共造成|(?<!公)共(?=约?[0-9０-９一二两三四五六七八九十])|\btotal", re.IGNORECASE
)
_CHANGE: Final = re.compile(
    rf"(?:由|从)[^，,。；;\n0-9]{{0,8}}{NUMBER}[ ]?(?:万|亿)?元?[ ]?"
    r"(?=(?:上升|增加|增|升|上调|下降|减少|减|降|变更|更正|修正|调整|更新|改|核增|核减)[至到为])"
)
_NOT_LOSS: Final = re.compile(
    r"投资|预算|拨付|拨款|下拨|资金|补偿|赔偿|理赔|赔付|救助金|补助|捐款|捐赠|捐|保险|保额|慰问|罚款|造价|合同|概算|产值|贷款|募集|筹集|奖励"
    r"|年收入|营业额|insur|compensat|budget|invest|donat|relief fund",
    re.IGNORECASE,
)
_AVERTED: Final = re.compile(
    r"避免|挽回|减少(?![至到为])|防止|降低|潜在|威胁|可能|或将|恐|如不|若(?!干)|一旦|曾|去年|历史|往年|上年|同期|标准|规定|以上[^，,。]{0,8}(?:的|事故)|演练|模拟"
    r"|avert|prevent|potential|threat",
    re.IGNORECASE,
)
_EXPECTED: Final = re.compile(r"预估|预计|expect", re.IGNORECASE)
_VERIFYING: Final = re.compile(
    r"(?:正在|正|待|有待|尚待|仍在|还在|尚在|在)(?:进一步|抓紧|紧急|全力|逐一|陆续)?"
    r"(?:核实|核查|统计|评估|核算|核定|排查|确认|调查|估算|测算|汇总|清点|查证|摸排|核损|定损)"
    r"|(?:核实|核查|统计|评估|核算|核定|排查|确认|调查|测算|摸排|定损)(?:当中|中|之中)|尚未(?:统计|核实|核定)"
    r"|being verified|being assessed|under (?:assessment|verification)|to be (?:confirmed|assessed|verified)",
    re.IGNORECASE,
)
_UNREPORTED: Final = re.compile(
    r"(?:(?:暂|尚|目前)?(?:无|未|没有)(?:接到|收到|接报)?|(?:暂|尚)未发现)[^，,。；;\n]{0,8}(?:财产|经济)?损失(?:情况|的)?(?:报告|报道|信息|消息)"
    r"|(?:暂|尚)未发现[^，,。；;\n]{0,8}损失"
)
_FIGURE_OF: Final = r"(?:的|情况)?(?:具体|准确|详细|初步)?(?:总额|总数|数额|数目|数据|数字|金额|统计|评估|结果)"
_NO_FIGURE: Final = re.compile(rf"(?:无|没有|未有|未出|没)[^，,。；;\n]{{0,8}}损失{_FIGURE_OF}")
"""尚无损失总额: that there is no figure is no word of there being no loss."""
_NONE: Final = re.compile(
    r"(?:没有|未|无|零|不存在|没)(?:有|造成|发生|产生|出现|任何|导致)*(?:人员|人)?"
    r"(?:(?:伤亡|死亡|受伤|被困|失联)(?:情况)?(?:、|和|及|与|以及|或者?|[，,]?也?[无没]有?|也?未造成))*"
    r"(?:直接|其他直接)?(?:财产|经济|财物)?(?:、|和|及)?(?:财产|经济|财物)?损失"
    rf"(?!{_FIGURE_OF})"
    r"|(?:财产|经济)损失(?:情况|数额|金额)?\s?[:为]?\s?(?:无|零|没有)(?=\s{0,3}(?:$|[\n，,。;；）)]))"
    r"|\bno (?:casualties (?:or|and) )?(?:property |economic )?(?:loss(?:es)?|damage)\b",
    re.IGNORECASE,
)
_OF_SOME_THINGS: Final = re.compile(
    r"(?:房屋|民房|厂房|线路|设施|设备|作物|庄稼|林木|牲畜|车辆|货物|道路|桥梁|管线|仓库|建筑|企业|学校|商户|农户)"
    r"[^，,。；;\n无没未]{0,4}\Z"
)
"""房屋、输电线路无损失: of these alone nothing is lost."""
_BARE_VERIFYING: Final = re.compile(rf"(?:目前)?(?:仍|还|尚)?(?:{_VERIFYING.pattern})(?:中|之中)?", re.IGNORECASE)
_UNKNOWN: Final = re.compile(r"不详|不明|不清楚|未知|不确定|无法(?:确认|核实|统计|估)|难以(?:确认|统计|估)|\bunknown\b")
_OTHER_MATTER: Final = re.compile(rf"伤亡|死亡|受伤|被困|失联|{_NOT_LOSS.pattern}")
_SENTENCE: Final = re.compile(r"[^。！？!?\n]+")
_THOUSANDS: Final = re.compile(r"(?<![0-9，,.])[0-9]{1,3}(?:，[0-9]{3})+(?=(?:\.[0-9]{1,4})?\s?[万千百亿]?[元圆块])")
"""12，000元: under a label that asks for money a full-width comma parts thousands as well."""
_CLAUSE: Final = re.compile(r"(?:[^，；;（）(),、]|,(?=[0-9]{3}(?![0-9]))|,(?<=[0-9],)(?=[0-9]{3}))+")


@dataclass(frozen=True, slots=True)
class _Figure:
    """One amount that a clause gives for a loss; `yuan` is None where it is not definite."""

    yuan: int | None
    rank: int
    clause: re.Match[str]
    sentence: tuple[int, int]


def read_loss(text: str, how: How) -> Readings:
    """The property loss that the text states: at most the element `property_loss`, and what about it is doubted.

    `text` is prose, or the value of a label; `how` says which: a labelled value is about the loss without saying so.
    """
    text = text[:LONGEST_TEXT]
    plain = half_width(text)
    labelled = how != "rule"
    plain = _THOUSANDS.sub(lambda number: number[0].replace("，", ","), plain) if labelled else plain
    value = plain.strip().strip("。.;；").strip()
    if labelled and value.lower() in _NOTHING:
        return _stated({"yuan": 0, "words": text.strip()}, how, text.strip())
    if labelled and (_BARE_VERIFYING.fullmatch(value) or value.lower() == BEING_VERIFIED):
        return _stated(BEING_VERIFIED, how, text.strip())
    figures = list(_figures(plain, labelled=labelled))
    if figures:
        return _of_figures(text, figures, how)
    return _without_figure(text, plain, how, labelled=labelled)


def _stated(value: object, how: How, passage: str) -> Readings:
    return Readings({_ELEMENT: Reading(value, how, passage[:_LONGEST_WORDS])})


def _doubted(passage: str, why: str) -> Readings:
    return Readings(doubts=(Doubt(_ELEMENT, passage[:_LONGEST_WORDS], why),))


def _of_figures(text: str, figures: list[_Figure], how: How) -> Readings:
    best = max(figure.rank for figure in figures)
    chosen = [figure for figure in figures if figure.rank == best]
    first = chosen[0]
    words = _line(text if how != "rule" else text[first.clause.start() : first.clause.end()])
    if all(figure.yuan == first.yuan for figure in chosen):
        value: dict[str, object] = {"words": words}
        if first.yuan is not None:
            value = {"yuan": first.yuan, **value}
        return _stated(value, how, words)
    if len({figure.sentence for figure in chosen}) == 1:
        # Several things were lost, each with its amount: true in words, but no one of them is the loss.
        words = _line(text[slice(*first.sentence)])
        return Readings(
            {_ELEMENT: Reading({"words": words}, how, words)},
            (Doubt(_ELEMENT, words, whys.SEVERAL_AMOUNTS),),
        )
    last = chosen[-1].clause
    return _doubted(f"{words} … {_line(text[last.start() : last.end()])}", whys.CONTRADICTION)


def _without_figure(text: str, plain: str, how: How, *, labelled: bool) -> Readings:
    for sentence in _SENTENCE.finditer(plain):
        if labelled or _LOSS.search(sentence[0]):
            told = _told(text[sentence.start() : sentence.end()], sentence[0], how, labelled=labelled)
            if told is not None:
                return told
    if not labelled or not plain.strip():
        return Readings()
    return _in_words(text, plain, how)


def _told(text: str, plain: str, how: How, *, labelled: bool) -> Readings | None:
    """What a sentence without an amount says: that nothing was lost, or that it is being verified."""
    if unreported := _UNREPORTED.search(plain):
        return _stated(BEING_VERIFIED, how, _line(text[unreported.start() : unreported.end()]))
    if no_figure := _NO_FIGURE.search(plain):
        return _doubted(_line(text[no_figure.start() : no_figure.end()]), whys.UNKNOWN)
    none = _NONE.search(plain)
    if none and not _AVERTED.search(plain, 0, none.start()) and not _OF_SOME_THINGS.search(plain[: none.start()]):
        if _VERIFYING.search(plain, none.end()) and _LOSS.search(plain, none.end()):
            return _doubted(_line(text), whys.STILL_VERIFIED)
        words = _line(text[none.start() : none.end()])
        return _stated({"yuan": 0, "words": words}, how, words)
    for clause in _CLAUSE.finditer(plain):
        if _VERIFYING.search(clause[0]) and (labelled or _LOSS.search(clause[0])):
            return _stated(BEING_VERIFIED, how, _line(text[clause.start() : clause.end()]))
    return None


def _in_words(text: str, plain: str, how: How) -> Readings:
    """A labelled value without a figure that can be taken: its words are the value."""
    words = _line(text)
    if _UNKNOWN.search(plain):
        return _doubted(words, whys.UNKNOWN)
    if _OTHER_MATTER.search(plain) and not _LOSS.search(plain):
        return Readings()
    if read_number(plain.strip()) is not None:
        return _doubted(words, whys.NO_UNIT_OF_MONEY)
    return _stated({"words": words}, how, words)


def _figures(text: str, *, labelled: bool) -> Iterator[_Figure]:
    """All amounts that are of a loss, not of its parts."""
    for sentence in _SENTENCE.finditer(text):
        if not labelled and not _LOSS.search(sentence[0]):
            continue
        about_loss, part = labelled, False
        expected = bool(_EXPECTED.search(sentence[0])) or _verified_as_well(sentence[0])
        for clause in _CLAUSE.finditer(text, sentence.start(), sentence.end()):
            part = part or (about_loss and clause[0].strip().startswith("其中"))
            if part or _NOT_LOSS.search(clause[0]) or _AVERTED.search(clause[0]):
                about_loss = labelled and about_loss and not part
            elif _LOSS.search(clause[0]) or (about_loss and (labelled or _IN_TOTAL.search(clause[0]))):
                about_loss = True
                yield from _amounts(clause, sentence.span(), expected=expected)


def _verified_as_well(sentence: str) -> bool:
    return any(_VERIFYING.search(clause) and _LOSS.search(clause) for clause in _CLAUSE.findall(sentence))


def _amounts(clause_match: re.Match[str], sentence: tuple[int, int], *, expected: bool) -> Iterator[_Figure]:
    clause = clause_match[0]
    changed = _CHANGE.sub(lambda match: " " * len(match[0]), clause)
    rank = 1
    if _INDIRECT.search(clause):
        rank = 0
    elif _DIRECT.search(clause):
        rank = 3
    elif _IN_TOTAL.search(clause):
        rank = 2
    if changed != clause:
        rank = 4
    for match in _AMOUNT.finditer(changed):
        if not match["unit"] and not (match["scale"] or match["number"][-1] in "万亿" or match["currency"]):
            continue
        yield _Figure(None if expected else _yuan(clause, match), rank, clause_match, sentence)


def _yuan(clause: str, match: re.Match[str]) -> int | None:
    """The amount in whole yuan; None where it is about right, of another currency, or of no one meaning."""
    if any(match[name] for name in ("vague", "more", "after", "around", "range")):
        return None
    if _FOREIGN.search(match["unit"] or "") or _FOREIGN.search(match["currency"] or ""):
        return None
    if re.search(r"[0-9][，,]\Z", clause[: match.start("number")]):
        return None
    return _scaled(match["number"], (match["scale"] or "").lower())


def _scaled(number: str, scale: str) -> int | None:
    plain = half_width(number)
    unit = _ENGLISH_SCALES.get(scale, 1)
    if unit == 1:
        for sign in scale:
            unit *= _CHINESE_SCALES[sign]
    if unit == 1 or "." not in plain:
        value = read_number(plain)
        value = None if value is None else value * unit
    else:
        whole, _, part = plain.replace(",", "").partition(".")
        digits = re.fullmatch(r"[0-9]+", whole + part)
        value, rest = divmod(int(whole + part) * unit, 10 ** len(part)) if digits else (None, 0)
        value = value if not rest else None
    return value if value is not None and value <= _MOST_YUAN else None


def _line(text: str) -> str:
    return " ".join(text.split())[:_LONGEST_WORDS]

"""Where a Chinese report speaks of people: 2名工人, by name (张某), as kin (其妻), several joined (张某及2名工友)."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from incidentd.core.reading import casualty_words as words
from incidentd.core.reading.casualty_pairing import Heads, count_of, stands_beside_somebody


class Mention(NamedTuple):
    """`number` people at `start` to `end`, None where it is not exact; `heads` is that or a lower bound.

    `before` is the kind that stands right before the number (死亡|1人), `begin` where what is told of them begins.
    `named`: named, not counted. `joined`: several added up.
    """

    number: int | None
    heads: Heads | None
    start: int
    end: int
    named: bool = False
    joined: bool = False
    before: str = ""
    begin: int = 0


_KIN: Final = r"(?:父亲|母亲|妻子|丈夫|儿子|女儿|爷爷|奶奶|岳[父母]|孙[子女]|之[父母妻夫子女])"
_ONE: Final = (
    r"(?:驾驶员|驾驶人|驾车人|乘坐人|乘车人|骑车人|骑行人|骑手|司机|户主|店主|房主|车主|屋主|老板娘?|包工头"
    r"|男子|女子|妇女|男童|女童|男孩|女孩|老汉)"
)
_NAMED: Final = re.compile(
    rf"(?<![0-9一二两三四五六七八九十名位个])(?<!患者)(?<!病人)(?![省市县区镇乡村街路在])[\u4e00-\u9fff]某[某甲乙丙丁]?"
    rf"(?![\u4e00-\u9fff]?等)(?![镇村县区乡小公单企建])(?:的?{_KIN})?(?![们家])"
    r"|(?<![0-9十百千万第统唯同每任之])一(?:女工|工人|老人|村民|男子|女子|学生|司机|驾驶员|乘客|妇女|男童|女童|儿童|小孩|幼童|游客|居民"
    r"|群众|老汉|驴友|行人|路人|环卫工|保安|民工|矿工|船员|渔民|员工|职工|农户|孩子)"
    r"|其(?:妻子?|丈?夫|父亲?|母亲?|儿子?|女儿?|子(?!女))"
    rf"|(?<![多几各两双数])(?<!双方)(?<!双方的)(?<![两三几]车){_ONE}(?![们等各均都])"
)
"""One person, by a name shortened to 某, as somebody's kin, or by a word that is said of one."""
_SOMEBODY: Final = re.compile(
    r"(?<![0-9一二两三四五六七八九十名位个多几各数的])"
    r"(?:副驾驶?员?|押运员|售票员|乘务员|安全员|照管员|保育员|辅导员|服务员|收银员|保洁员|护理员|护工|护士|导游|领队|教练|跟车|同车人?|乘客|老伴|妻子|丈夫|儿子|女儿|孙[子女]|[父母]亲|孩子|徒弟|学徒"
    r"|小工|工人|店员|厨师|押车)"
    r"(?![们等])(?!(?:共|合计|总计|有|中|里)?[0-9一二两三四五六七八九十])"
)
"""People told of by what they are, how many is not said: they are none of those counted beside them."""
_FAMILY: Final = re.compile(r"([\u4e00-\u9fff])某")
_MOST_FAMILIES: Final = 20
_NOBODY: Final = re.compile(r"(?!)")
_ALSO: Final = re.compile(r"[ ]*(?:、|和|及|与|以及)其?[ ]*")
_WHO: Final = r"[\u4e00-\u9fff]{0,4}?(?:人员|[员民客生工师童者孩众友人士子女男])"
_ALSO_OF: Final = re.compile(rf"{_WHO}(?:、|和|及|与|以及)|[、和及与](?!另|其){_WHO}")
_AND_SOMEBODY: Final = re.compile(
    r"[^，,。；;、0-9]{0,8}?(?:和|与|及其?|跟|同(?![行乘车事学伴])|带着?|领着?|携|连同|外加|加上|陪)(?:[她他]的?|其)?[^，,。；;、0-9]{0,3}"
    r"(?:老人|男人|女人|大人|夫人|家人|员|娃|孩|妻|丈夫|[父母]亲|儿子|女儿|孙[子女]|爷爷|奶奶|老伴|工人|民工|包工头|工友|[户店房车]主|老板|司机|某|乘客|副驾"
    r"|游客|村民|[老教]师|女子|男子|亲属|家属|朋友|同[伴学事])"
)
"""一名老人和孙子溺亡: how many were with the one who is counted is not said."""
_SAFE_BETWEEN: Final = re.compile("安全|平安|获救|脱险|撤|逃|无|未|没")
_IN_A_LIST: Final = re.compile(r"[ ]*(?:、|和|及|与|以及)")
_ENDS_A_LIST: Final = re.compile(r"(?:、|和|及其?|与|以及)[\u4e00-\u9fff]{0,3}?\Z")
_LONGEST_LEAD: Final = 6
"""骑车人及后座|乘坐人: letters between a list and its last."""
_NOBODY_HARMED: Final = re.compile(
    r"出动|(?<!软)组织|投入|派出|集结|调集|赶赴|赶到|到场|到达|(?:转移|疏散|撤离)(?!时|途中|过程中|中[，,]?(?:不慎|摔|坠|落|跌|滑))|安置|家属|医护|民警|消防员|消防指战员|干部|党员|民兵|志愿者"
    r"|专家|领导|镇长|乡长|县长|局长|书记|主任|抢险|巡查|值守|涉嫌|肇事|嫌疑|被控制|刑拘|拘留|传唤|受灾|威胁|涉及|报警人|目击"
)
_NUMBERED: Final = re.compile(r"[0-9零一二两三四五六七八九十][ ]?[人名个位]?[ ]?\Z")
_NEARBY: Final = 10


def kin_of_families(text: str) -> re.Pattern[str]:
    """What finds 彭父, where the text speaks of 彭某 or of 彭某家."""
    names = sorted({match[1] for match in _FAMILY.finditer(text)})[:_MOST_FAMILIES]
    kin = rf"(?<![0-9名位个])[{''.join(names)}][父母妻夫子女](?![亲子女儿婿们妻])"
    return re.compile(kin) if names else _NOBODY


def find_mentions(text: str, kin: re.Pattern[str], start: int, end: int) -> list[Mention]:
    """The people the sentence from `start` to `end` speaks of, but for helpers, leaders and the moved, in its order."""
    counts = [
        mention for match in words.COUNT.finditer(text, start, end) if (mention := _counted(text, start, end, match))
    ]
    named = [
        Mention(1, 1, match.start(), match.end(), named=True, begin=match.start())
        for match in (*_NAMED.finditer(text, start, end), *kin.finditer(text, start, end))
        if not _counted_just_before(text, counts, match)
    ]
    at = {place for one in (*counts, *named) for place in range(one.start, one.end)}
    named += [
        Mention(None, None, match.start(), match.end(), named=True, begin=match.start())
        for match in _SOMEBODY.finditer(text, start, end)
        if match.start() not in at and not _counted_just_before(text, counts, match)
    ]
    joined: list[Mention] = []
    for found in sorted((*counts, *named), key=lambda one: one.start):
        one = found._replace(begin=max(found.begin, _end_with_kind(text, joined[-1]))) if joined else found
        both = _joined(text, joined[-1], one) if joined else None
        if both:
            joined[-1] = both
        else:
            beside = not one.before and (
                stands_beside_somebody(text, one.start) or (not one.named and _AND_SOMEBODY.match(text, one.end, end))
            )
            joined.append(one._replace(number=None, heads=None) if beside else one)
    return [one for one in joined if not (one.named and _stands_in_a_list(text, one))]


def _counted_just_before(text: str, counts: list[Mention], who: re.Match[str]) -> bool:
    """2名受伤工人, 1名男子: who they are that were counted."""
    return any(0 <= who.start() - one.end <= _NEARBY and _one_clause(text[one.end : who.start()]) for one in counts)


def _end_with_kind(text: str, one: Mention) -> int:
    kind = words.KIND.match(text, one.end)
    return kind.end() if kind else one.end


def _counted(text: str, start: int, end: int, match: re.Match[str]) -> Mention | None:
    """3人, or a bare number right beside a kind: 重伤2."""
    begin, before = _begin(text, start, match)
    if not match["measure"] and not before and not words.KIND.match(text, match.end()):
        return None
    low, high = clause_at(text, start, end, match.start())
    if _NOBODY_HARMED.search(text, low, high):
        return None
    heads = count_of(match)
    number = heads if isinstance(heads, int) else None
    return Mention(number, heads, match.start(), match.end(), before=before, begin=begin)


def _begin(text: str, start: int, count: re.Match[str]) -> tuple[int, str]:
    low = max(start, *(text.rfind(mark, start, count.start()) + 1 for mark in "，,；;、（(）):"))
    before = [match for match in words.KIND.finditer(text, low, count.end()) if match.end() <= count.start()]
    if (
        before
        and not _NUMBERED.search(text[low : before[-1].start()])
        and words.FILLER.fullmatch(text, before[-1].end(), count.start())
    ):
        return before[-1].start(), words.kind_of(before[-1])
    return low, ""


def _joined(text: str, left: Mention, right: Mention) -> Mention | None:
    """张某及2名工友, 2名村民、1名游客: one group, where the number or the name stand side by side."""
    between = text[left.end : right.start]
    if right.before:
        return None
    if left.named and right.named and not between and text[left.end - 1] == text[right.end - 1] == "某":
        between = "、"  # 张某李某
    if left.named and not right.named and not between:
        return right._replace(start=left.start, begin=left.begin)
    if left.named or right.named:
        if not _ALSO.fullmatch(between):
            return None
    elif not _ALSO_OF.fullmatch(between) or _SAFE_BETWEEN.search(between) or words.KIND.search(between) or left.before:
        return None
    both = None if left.number is None or right.number is None else left.number + right.number
    return Mention(both, both, left.start, right.end, left.named and right.named, joined=True, begin=left.begin)


def _stands_in_a_list(text: str, one: Mention) -> bool:
    """司机和乘客: how many people the list names is not known."""
    lead = _LONGEST_LEAD if one.number else 1
    return bool(_IN_A_LIST.match(text, one.end) or _ENDS_A_LIST.search(text[max(0, one.start - lead) : one.start]))


def _one_clause(words_between: str) -> bool:
    return re.search(r"[，,。；;、]", words_between) is None


def clause_at(text: str, start: int, end: int, at: int) -> tuple[int, int]:
    """Where the clause that holds `at` begins and ends, within `start` to `end`."""
    low = max(start, *(text.rfind(mark, start, at) + 1 for mark in "，,；;"))
    ends = (text.find(mark, at, end) for mark in "，,；;")
    return low, min((found for found in ends if found >= 0), default=end)

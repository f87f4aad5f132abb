"""Where it went wrong, by the sentence that tells so in everyday words: 渡船在青龙水库缠住了网, 老街口公交车撞了店铺.

The place is looked for in what stands before that: behind 在, else at the beginning of the nearest clause that begins
with one. Times stand anywhere between.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from incidentd.core.reading import happenings
from incidentd.core.reading import prose_rules as rules
from incidentd.core.reading.moment_mentions import find_mentions
from incidentd.core.reading.numerals import half_width
from incidentd.core.reading.place_names import is_area, is_inside, is_named, is_relative, leading_place, tells_more
from incidentd.core.reading.residents import have_left, were_elsewhere, were_in_town

_TIME: Final = "\x1f"
"""Stands where a time was: what ends in it goes on behind the time."""
_CLAUSE: Final = re.compile(r"[，,：:。；;！!\n\t（(】]")
_LEAD: Final = re.compile(
    r"[\s，,、）)]*(?:(?:【[^】\n]{1,12}】|[早中夜白晚当]班|[早午晚中][饭餐][前后]|我们?是|一是|其一|许|左右|前后|的时候|起(?![火烟])|现在|当时"
    r"|刚才|刚刚"
    r"|就是|突然|大概|大约|约|请注意|其中|林火为"
    r"|火点为|位置在?|地点[为在是]?|是|系|为|从|自|由|位于|于|行驶至|行至|驶至|途经|途径|经过|开到|走到|至)\s*)*"
)
_TOLD: Final = re.compile(
    r"(?:发现|看[到见]|观[测察]到|监测到|巡查到|巡至|报告(?!中心)|反映|报称|来电称?|报警称?|通报|(?<![名自号])称"
    r"|说(?=[\u4e00-\u9fff])|指挥中心)(?![，,]?$)[，,：:]?|(?:行驶|行|驶|开|走)至|途[经径]|经过(?!调查|核实)"
    r"|路过|(?<=[雨水风雪雷震洪])(?:导致|致使?|造成|引发)|接诊|收治|(?:值班|信息|监测|联络"
    r"|管理)员[甲乙丙丁戊己庚辛壬癸](?![报，,])"
)
_OUT_FOR: Final = (
    "玩|游泳|戏水|洗|钓|采|登山|爬山|徒步|露营|放[牛羊]|砍|捡|捞|祭|上坟|赶集|赶场|吃酒|取水|挖|写生|春游|秋游"
    "|郊游|研学|打猎|摘|下地|干活|务工"
)
_AT: Final = re.compile(
    r"(?<![存正实])(?:(?<!现)|(?<=现)(?=在在))(?:(?<!所)|(?<=派出所)|(?<=供电所)|(?<=研究所))在"
    r"(?![建场岗册逃押职校编给]|对(?![面门山河])|为(?!民))(?=[\u4e00-\u9fffA-Z0-9])"
    rf"|(?:来到|到|前往|去)(?=[^，,。]{{2,12}}(?:{_OUT_FOR}))"
)
_TO: Final = re.compile(r"(?:来到|到|前往|去|赴|来(?=[省市县区镇乡]))(?=[\u4e00-\u9fff]{3})")
_A_TELLER: Final = re.compile(
    r"(?:报告|[来电]?报|称|反映|通报|来电|报警|消息|警情|指令|转办|电话|求助|接警|接报)[，,：: ]*$"
)
_REPORTER: Final = re.compile(r"^[^，,。；;：:\x1f]{2,20}[：:]")
"""Who reports, at the head of a text: 县电力公司：."""
_ANOTHER: Final = re.compile(
    r"\s*(?:[二三四五六]是|其[二三四]|[（(][二三四五六2-9][)）]|[二三四五六2-9][、.]|另外?[，,有]?)"
)
_MEETING: Final = re.compile(r"召开|会商|座谈|善后|调查组|专题会|培训|将[于在]|拟[于定]|定于|计划|届时|演练")
_MOST_HAPPENINGS: Final = 4
_QUOTE: Final = re.compile(r"[“”\"「」『』]")
_OPENED, _CLOSED = '[“"「『]?', '[”"」』]?'
_BURNT_INTO: Final = re.compile("烧[入进]$")
"""邻县山火烧入我镇鸡公岭: it is where the fire has come to."""
_CROWD: Final = re.compile(r"聚集|静坐|围堵|横幅|讨薪|堵门|上访")
_GATHERED_AT: Final = re.compile("[在于到至]")
"""Where people gathered; where they are from is no scene, though that there may be unread."""
_GONE: Final = re.compile(r"医院|卫生院|卫生室|诊所|指挥部|应急局|派出所$|消防|救援")
_FOUND: Final = re.compile(r"发现|监测到|观[测察]到|看[到见]|出现|反映|巡查|报[告警]")
_EPICENTRE: Final = re.compile(r"震中(?:位于|位置在?|为|在)(?P<place>[^，,。；;（(\n]{2,30})")
_A_BODY: Final = re.compile(r"(?:学|校|公司|厂|局|院|园|所)$")
_ON_THE_WAY: Final = re.compile(r"途中|路上(?!村)|回家|上学|下班|上班")
_KILOMETRE: Final = re.compile(r"[KX][0-9]+(?:\+[0-9]+)?(?:处|米)?")
_AROUND: Final = re.compile(r"(?:[上下]游|周边|附近)\Z")
"""石桥水库上游降雨，……发现大坝下游坡渗漏: the part is of the reservoir."""
_TAKEN_IN: Final = ("接诊", "收治")
"""Where the sick came to is not where they fell ill."""
_WAYS: Final = "街巷道"
"""What a happening begins with that is the end of a place: 下穿通|道积水."""
_REMARK: Final = re.compile(r"[（(]([^（）()\n]{1,24})[)）]")

_OWN_NAME: Final = re.compile(
    r"(?:我们?|本|该)(?:公司|厂|矿|校|院|站|场|所|园|库|单位|企业|项目部?)[（(]"
    r"(?P<name>[\u4e00-\u9fff“”\"]{3,30}?)(?:[，,;；][^（）()\n]{0,12})?[)）]"
)
_NO_PART: Final = re.compile(rf"[{_TIME}，,。；;：:人户名岁约共]")
"""What tells how many or since when is no part of a name, though it stands in brackets within it."""


def with_own_names(words: str) -> str:
    """The words with a firm's name in place of what it calls itself: 我公司（示例水泥厂）料仓 is 示例水泥厂料仓."""
    return _OWN_NAME.sub(lambda found: found["name"], words)


def scene(sentence: str) -> str:
    """Where it went wrong by a sentence that says so; "" where it says nothing of that, or not where."""
    sentence = with_own_names(sentence)
    plain = half_width(sentence)
    if _ANOTHER.match(plain) or _MEETING.search(plain):
        return ""
    for happening in islice(_all_happenings(plain), _MOST_HAPPENINGS):
        if rules.OLD.search(sentence[: happening.end()]):
            return ""
        if place := _scene_of(sentence, happening):
            return place
    return ""


def _scene_of(sentence: str, happening: re.Match[str]) -> str:
    if quake := _EPICENTRE.search(sentence):
        return leading_place(quake["place"], ended=True)
    crowd = _CROWD.match(happening[0]) is not None
    if crowd and (at := _GATHERED_AT.match(sentence, happening.end())):
        words = _CLAUSE.split(sentence[at.end() :], maxsplit=1)[0]
        if not is_relative(words):
            there = leading_place(words)
            return there if is_named(there) else ""
    if _BURNT_INTO.search(happening[0]):
        there = leading_place(_CLAUSE.split(sentence[happening.end() :], maxsplit=1)[0], ended=True)
        return there if is_named(there) and not is_relative(there) else ""
    before = sentence[: happening.start() + (happening[0][0] in _WAYS)]
    place, unread = _nearest(before, crowd=crowd)
    if is_area(place) and not _is_said_of_it(place, sentence[: happening.start()]):
        wide = happenings.WIDE.search(happening[0]) or rules.EVENT.match(happening[0])
        return place if wide else ""
    return place or ("" if unread else _named_behind(sentence[happening.end() :]))


def _is_said_of_it(area: str, before: str) -> bool:
    """Whether the clause of what happened names the town and then whom or what it happened to: 龙潭乡一辆货车…."""
    _, _, rest = _without_times(_CLAUSE.split(before)[-1]).rpartition(area)
    return re.search(r"[\u4e00-\u9fff]", rest) is not None


def place_before(words: str) -> str:
    """The place that stands nearest before what happened; "" for none."""
    return _nearest(with_own_names(words), crowd=False)[0]


def may_tell_where(sentence: str) -> bool:
    """Whether a sentence tells what went wrong and, before that, words that are a place or may be an unknown one."""
    happening = first_happening(half_width(sentence))
    return happening is not None and any(_nearest(sentence[: happening.start()], crowd=False))


def _nearest(words: str, *, crowd: bool) -> tuple[str, bool]:
    """The place nearest before what happened, and whether something stands nearer that may be one unknown."""
    before = _REPORTER.sub("", _without_times(words.replace(_TIME, " ")))
    remarks = _REMARK.findall(before)
    unread, part = False, ""
    *earlier, last = _CLAUSE.split(_REMARK.sub("", before))
    for clause in (last, *reversed(earlier), *remarks):
        if clause is not last and _A_TELLER.search(clause):
            continue
        place = place_in(clause.rstrip(_TIME), crowd=crowd, ended=clause is last or clause.endswith(_TIME))
        if place and not is_relative(place) and is_named(place):
            # Of a town alone help cannot be sent anywhere: it stands only where nothing nearer was said.
            if (unread and is_area(place)) or were_in_town(before, place):
                return "", True
            if part and not is_area(place):
                return _with_brackets(_AROUND.sub("", place), before) + part, unread
            return _with_remark(_with_brackets(place, before), before), unread
        part = place if clause is last and is_inside(place) else part
        unread = unread or bool(place) or tells_more(clause.rstrip(_TIME))
    return "", unread


def _with_brackets(place: str, words: str) -> str:
    """The place with the brackets that the words have within its name: 龙潭小（二）型水库, 石桥村（原新田村）三组."""
    if place in words or not _REMARK.search(words):
        return place
    bracket = r"(?:[（(][^（）()\n]{1,12}[)）])?"
    found = re.search(bracket.join(map(re.escape, place)), words)
    return found[0] if found and not any(map(_NO_PART.search, _REMARK.findall(found[0]))) else place


def _with_remark(place: str, words: str) -> str:
    """The place with the remark behind it that says more of where: 国道K12处（石桥村境内）."""
    remark = _REMARK.match(words, words.rfind(place) + len(place)) if place in words else None
    return place + remark[0] if remark and (leading_place(remark[1]) or _KILOMETRE.fullmatch(remark[1])) else place


def _named_behind(words: str) -> str:
    """The place that stands as a clause of its own behind what happened: 15时46分起火，城东路12号废品仓库."""
    clause = _CLAUSE.split(_without_times(words.lstrip("，, ")), maxsplit=1)[0].strip()
    place = leading_place(clause)
    return place if place == clause and is_named(place) and not is_relative(place) else ""


def first_happening(plain: str) -> re.Match[str] | None:
    """The first thing that went wrong in a text, called by its name or not."""
    return next(iter(_all_happenings(plain)), None)


def _all_happenings(plain: str) -> Sequence[re.Match[str]]:
    """What went wrong by a text, in its order; once more only where nothing else did, hazards only where none else."""
    named = (one for one in rules.EVENT.finditer(plain) if not rules.NOT_NEWS.search(plain[: one.start()]))
    everyday = happenings.find_happenings(plain)
    found = sorted((*named, *everyday), key=lambda one: one.start())
    found = found or list(happenings.find_happenings(plain, again=True))
    return found or (list(happenings.HAZARD.finditer(plain)) if _FOUND.search(plain) else [])


def place_in(clause: str, *, crowd: bool = False, ended: bool = False) -> str:
    """The place that a clause tells: of what was found or is reported, else of who was where.

    `crowd`: of people who gathered, whose own village is not where; `ended`: what happened follows the clause directly.
    """
    if not ended and _A_TELLER.search(clause):
        return ""
    told = list(_TOLD.finditer(clause))
    parts = (clause[told[-1].end() :], clause[: told[-1].start()]) if told else (clause,)
    if told and told[-1][0] in _TAKEN_IN:
        parts = parts[:1]
    place = next((place for part in parts if (place := _place_of(part, crowd=crowd, ended=ended))), "")
    return _as_written(place, clause) if place and _QUOTE.search(clause) else place


def _as_written(place: str, clause: str) -> str:
    """The place with the quotation marks that the clause has in it: 新街“老味道”火锅店."""
    letters = f"{_CLOSED}{_OPENED}".join(map(re.escape, place))
    found = re.search(f"{_OPENED}{letters}{_CLOSED}", clause)
    written = found[0] if found else place
    return written if _balanced(written) else ""


def _balanced(words: str) -> bool:
    """Whether every quotation mark has its other one: else the place was cut within a name (“好又|多”超市)."""
    paired = all(words.count(opened) == words.count(closed) for opened, closed in ("“”", "「」", "『』"))
    return paired and words.count('"') % 2 == 0


def _place_of(words: str, *, crowd: bool, ended: bool) -> str:
    """Where somebody was (在…), if that has a name of its own; else the first words."""
    lead = _LEAD.match(words)
    words = _QUOTE.sub("", words[lead.end() if lead else 0 :])
    at = _AT.search(words) or (_TO.search(words) if crowd else None)
    if at is None and _ON_THE_WAY.search(words):
        return ""
    if at is None:
        place = leading_place(words, ended=ended)
        return "" if have_left(words, place) else place
    there = leading_place(words[at.end() :], ended=ended)
    away = (crowd and not is_relative(there)) or _ON_THE_WAY.search(words, at.end()) is not None
    own = "" if away else leading_place(words[: at.start()])
    of_a_body = at[0] != "在" and _A_BODY.search(own) and not (is_named(there) and not is_relative(there))
    if of_a_body or were_elsewhere(words, own, there, at.end()):
        return ""
    if not there and is_area(own) and (at[0] != "在" or tells_more(words[at.end() :])):
        return ""
    if own and (is_relative(there) or _GONE.search(there)):
        return own
    return there if there and (not own or is_named(there) or is_area(own)) else own


def _without_times(words: str) -> str:
    """The words with a mark and a comma for each time: what stands around it are clauses of their own."""
    for mention in reversed(find_mentions(half_width(words))):
        words = words[: mention.start] + _TIME + "，" + words[mention.end :]
    return words

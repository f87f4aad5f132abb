"""The groups of people a Chinese report speaks of, and what became of each: 其中张某当场死亡，另2人送医，1人重伤."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from incidentd.core.reading import casualty_words as words
from incidentd.core.reading.casualty_mentions import Mention, clause_at, find_mentions, kin_of_families
from incidentd.core.reading.casualty_pairing import Heads

SAFE: Final = "safe"
"""The fate of who is unharmed, rescued, or out of it."""


class Group(NamedTuple):
    """People named at `start` to `end`; what is told of them reaches to `until`.

    `number` is how many, None where it is not exact; `heads` is that or a lower bound. `fate` is a casualty kind,
    `words.INJURED`, SAFE, or empty where none is told; it is told at `at`. `own` is the fate right at the number.
    `doubtful`: the fate is not said for certain. `spot` and `later` are of the dead: on the spot, or after they were
    taken to hospital. `held`: they are said to be where they were still (还有2个在滩上). `part` marks what follows
    其中, `named` who is named and not counted, `joined` several that are added up, `more` who come to others told
    before (又救出1人). `all`: the fate is said to be that of all of them (均已遇难).
    """

    number: int | None
    heads: Heads | None
    start: int
    end: int
    until: int
    at: int
    fate: str = ""
    own: str = ""
    doubtful: bool = False
    spot: bool = False
    later: bool = False
    held: bool = False
    named: bool = False
    joined: bool = False
    all: bool = False
    more: bool = False
    part: bool = False
    sentence: int = 0


_SENTENCE: Final = re.compile(r"[^。！？!?\n]+")
_LONGEST_SENTENCE: Final = 1_500
_SAFE: Final = re.compile(
    r"(?:未|没有?|无)(?:受[到]?|明显|任何)*(?:外?伤(?!亡)|大碍|恙|事)|安然无恙|平安|(?<![学医])生还(?![有被在没未])|安全|没得?有?事|没啥事|没什么事"
    r"|(?<!安)无碍|获救|脱险|脱困|救[出起下]|升井|返校|返家|回家|离院|走出|爬出|逃出|跑出|游上|接出|[刨挖扒抬背拉拖捞搜]出"
    r"|捞[起上]|上岸|脱身|出院|正常"
)
_HELD: Final = re.compile(
    r"(?:还|仍|尚)(?:有|剩|留|困)?[^，,。；;]{0,8}?[0-9一二两三四五六七八九十]{1,3}[人名个位]?[^，,。；;]{0,6}?在|(?:还|仍)在(?![核查治抢医接观联处])"
)
_NOT_HELD: Final = re.compile(r"医院|卫生院|治疗|留观|ICU|手术|救治|抢救|搜救|家中|派出所|安置")
_PART: Final = re.compile(r"其中[^；;）)]*\Z")
_SPOT: Final = re.compile(r"当场|现场(?:死亡|身亡|确认死亡)|到院前")
_LATER: Final = re.compile(
    r"无效|不治|送[^，,。；;]{0,12}(?:死亡|身亡|没救|没抢)|因伤[^，,。；;]{0,6}死亡|(?<![灾事])后(?:死亡|身亡)|救过来|院内死亡"
)
_SOMEBODY_ELSE: Final = re.compile(
    r"[人员者某们娃童妻夫父母儿女男孩子奶爷公婆叔伯舅姑姐哥弟妹爸妈嫂孙半]|部分|多数|少数|有的|个别|大多|几|其余|其他|其它|另|网传|乘客|司机|群众|家属|老师|[厂班队组店校村站矿机船院会]长|主任|书记|经理|老板|师傅|厨师|保安|会计|[店户车房业船摊]主|[焊电瓦木小钳]工|造成|导致|致(?!命)|涉嫌"
    r"|肇事|[报自]称|曾|去年"
)
"""Words that make somebody else the subject of what follows, or make it no news."""
_OTHERS: Final = re.compile(rf"[户牛羊猪鸡树房车]|{_SOMEBODY_ELSE.pattern}")
_ACTS: Final = re.compile(
    r"[将把](?:其|[他她]|[^，,]{1,8}[抬送救拉挖背扶捞移])|施救|营救|救人|搜寻|寻找|发现(?!时|后|[，,]?\Z)|报警|报告|拨打|呼救|闻讯|赶[到来]"
    r"|[砸撬挑打]开|拉[下断]|刨挖|徒手|心肺复苏|用[^，,]{1,8}[送抬救拉拖背]|跳水|(?<!正)下[水井河池][^，,]{0,4}[救捞找]|陪[同护]|护送|目击|看[见到]|听[见到]"
)
"""What helpers and witnesses do: what is told next may be told of the one they helped."""
_DIAGNOSED: Final = re.compile(r"\s?(?:经[^，,]{0,8})?(?:诊断|判定|鉴定|伤势|伤情)?(?:属于?|系|为|是|受|算)?")
_SAME_SUBJECT: Final = re.compile(
    r"\s*(?:目前|现|随后|[之其]?后|当[时晚天场日]|已|又|再|也|仍|还|先|相继|陆续|分别|均|都|全|一[起同道]|同时|立[即刻]|紧急|迅速|不幸|最终|终|虽"
    r"|但|却|于|至|到|在|从|经|被|由|因|遭|将|把|[送抬捞救挖拉拖背扶搬移转抱运]|[掉落摔坠跌滑溺沉触吸倒卷淹埋压砸烧困翻甩]|打捞|中毒|昏|晕|失|无|没|未|不"
    r"|抢救|医治|救治|住院|入院|就医|就诊|诊断|确[诊认定]|证实|宣[布告]|判[定断]|鉴定|检查|初步|伤[势情]|生命|呼吸|心跳|人[已都均就没]|发现|找到|搜|寻"
    r"|[0-9零一二三四五六七八九十]{1,4}[时日点月:分]|凌晨|[上下中]午|[早晚今昨次]|救护|120|急救|医[生护院务]|消防|民警|公安|派出所|法医|[县市区镇乡]"
    r"|卫生院|救援|蓝天|其中|跳|下[河水井池]|下水|游|漂|[(（)）]|[属为系是算]"
    r"|[^，,]{0,6}(?:报警|拨打|呼救)|\Z)"
)
"""With what a clause begins that has no subject of its own, or whose subject helps: 送县医院, 医生宣布."""
_WHICH_OF_THEM: Final = re.compile(r"最|的(?:那|这)?(?:一?个)?(?=[经被送没已当抢医甩摔确诊不就在])")
_PASSIVE: Final = re.compile("[被遭经由]")
_UNSURE: Final = re.compile(rf"{words.UNSURE.pattern}|是否|尚未|能否|风险|预防|避免|防止|险些|差点|如")
_NO_FATE: Final = re.compile(r"病例|情况|人数|原因|信息|名单|[者的]|人员|事故|事件|赔偿|证明|家属|统计|数字|风险")
_COUNTED_IN: Final = re.compile(r"(?:[计列]入|统计[入在]|包[括含]|[算含][入进在])\Z")
"""8时50分救出（计入轻伤）: among whom somebody was counted before."""
_BUT_FOR_THEM: Final = re.compile(r"外(?:其[他余它]|均|都|全)")
"""除1人外均为轻伤."""
_THEMSELVES: Final = re.compile(r"(?:者|人员)(?=[，,。；;、（(\n]|\Z)")
_DENIED: Final = re.compile(r"未(?!成年)|没有?(?!了)|无(?!效|生命)|并非|不(?:是|属|构成)")
_OF_ITSELF: Final = re.compile("去世|离世|离开人世|因病|病故|病逝|自然死亡|老死|寿终")
_PEOPLE: Final = frozenset({"死者", "伤者", "伤员"})
_CLAUSES: Final = re.compile(r"(?<=[，,；;（）()])")
_COUNTED: Final = re.compile(r"[0-9零一二两三四五六七八九十]+[余多几]?(?:名|人|位|个(?!小时|多小时|月|半月))")
_LONGEST_TALE: Final = 300
_LONGEST_BEFORE_FATE: Final = 24
_LONGEST_BEFORE_NUMBER: Final = 40
_MOST: Final = 400
_WORSE: Final = {words.INJURED: 2, "slightly_injured": 3, "seriously_injured": 3, "dead": 4}


class _Source(NamedTuple):
    """The text, the same without what is denied, and what finds the kin of families that it names."""

    text: str
    bare: str
    kin: re.Pattern[str]


def find_groups(text: str) -> list[Group]:
    """Every group in a half-width text without brackets that say who somebody is, in its order."""
    found: list[Group] = []
    source = _Source(text, _without_denials(text), kin_of_families(text))
    for number, sentence in enumerate(_SENTENCE.finditer(text)):
        if len(found) < _MOST:
            end = min(sentence.end(), sentence.start() + _LONGEST_SENTENCE)
            found += (one._replace(sentence=number) for one in _of_sentence(source, sentence.start(), end))
    return found


def _without_denials(text: str) -> str:
    """The text, as long, without what is denied: 无重伤和死亡."""
    for pattern in (words.NOT_HEARD_OF, words.DENIED):
        text = pattern.sub(lambda match: "|" * len(match[0]), text)
    return text


def _of_sentence(source: _Source, start: int, end: int) -> Iterator[Group]:
    mentions = find_mentions(source.text, source.kin, start, end)
    before: Group | None = None
    for at, one in enumerate(mentions):
        until = mentions[at + 1].begin if at + 1 < len(mentions) else end
        group = _fated(source, one, _end_of_tale(source.text, one, until))
        if _may_be_of_both(source.text, before, group):
            group = group._replace(doubtful=True)
        before = group
        if not one.named or group.fate not in {"", SAFE}:
            part = _PART.search(source.text[start : one.start]) is not None
            yield group._replace(until=max(until, group.at), part=part)


_HURT_UNCOUNTED: Final = re.compile(
    r"(?:[员师生工长任机客主]|老人|女士|先生)[^0-9一二两三四五六七八九十，,。；;\n]{0,6}(?:骨折|骨裂|[扭擦划挫刮碰拉摔烫灼砸割]伤|软组织损伤|脱臼)[，,、]\Z"
)
"""带班教师左臂骨折，4名幼儿擦伤，均为轻伤: somebody not counted is one of all of them."""


def _may_be_of_both(text: str, before: Group | None, group: Group) -> bool:
    """一人骨折、一人擦伤，均属轻伤: what is said of all of them may be said of the group before, too."""
    told = clause_at(text, group.at, group.until, group.at)
    if group.at <= group.end or words.ALL_OF_THEM.search(text, *told) is None:
        return False
    untold = (
        before is not None and before.fate in {"", words.INJURED} and group.start - before.end <= _LONGEST_BEFORE_FATE
    )
    told_before = _HURT_UNCOUNTED.search(text, max(0, group.start - _LONGEST_BEFORE_FATE), group.start) is not None
    return group.number == 1 or told_before or (untold and _PART.search(text[group.start : group.end]) is None)


def _end_of_tale(text: str, one: Mention, until: int) -> int:
    """Where others are counted, in whatever words: 一个下落不明、三个骨折."""
    until = min(until, one.end + _LONGEST_TALE)
    other = _COUNTED.search(text, one.end + 1, until)
    return other.start() if other else until


def _fated(source: _Source, one: Mention, until: int) -> Group:
    """The group with the last fate that is told of it, before the next group is."""
    group = Group(
        one.number, one.heads, one.begin, one.end, until, one.begin, one.before, one.before,
        named=one.named, joined=one.joined, all=one.number == 1,
    )  # fmt: skip
    at = one.end
    helps = _helps(source.text[at:until])
    for clause in _CLAUSES.split(source.text[at:until]):
        first = at == one.end
        told, lead = _told(source, at, at + len(clause), first=first)
        if not first and (words.COUNT.search(clause) or (told and _OTHERS.search(lead))):
            break
        if told and _goes_on(one, group, told, lead, first=first):
            doubtful = (
                helps
                or words.but_for_some(source.text, at + len(clause.rstrip("，,；;")))
                or _may_be_of_one(group, told, lead, source.text[one.end : at])
            )
            group = _with(group, told, lead, clause, at)
            group = group._replace(doubtful=group.doubtful or doubtful)
            group = group._replace(own=told) if first and not one.before else group
        at += len(clause)
    low = clause_at(source.text, max(0, one.start - _LONGEST_BEFORE_NUMBER), one.start, one.start)[0]
    held = _HELD.search(source.text, low, until) and not _NOT_HELD.search(source.text, low, until)
    before = source.text[low : one.start]
    if one.before == "dead":
        group = group._replace(spot=bool(_SPOT.search(before)), later=bool(_LATER.search(before)))
    more = words.MORE.search(source.text, low, one.end) is not None
    doubtful = group.doubtful or bool(_UNSURE.search(before) or words.NOT_THIS.search(before))
    return group._replace(held=bool(held), more=more, doubtful=doubtful)


def _helps(tale: str) -> bool:
    """两名工友将其抬出，已无生命体征: the dead one is not of those who helped."""
    clause = _CLAUSES.split(tale)[0]
    acts = _ACTS.search(clause)
    return acts is not None and _PASSIVE.search(clause[: acts.start()]) is None and not _told_before(clause, acts)


def _told_before(clause: str, acts: re.Match[str]) -> bool:
    return words.KIND.search(clause[: acts.start()]) is not None


def _may_be_of_one(group: Group, told: str, lead: str, since: str) -> bool:
    """伤6人：店主烧伤，判定为重伤: the gravity is that of one of them, unless it is said of all.

    `lead` is what the clause says before the fate, `since` what was told from the number on to that clause.
    """
    if group.number == 1:
        return False
    if words.ALL_OF_THEM.search(lead):
        return words.MOSTLY.search(lead) is not None
    if not since:
        return ":" in lead
    if any(_is_of_one_of_them(clause) for clause in (*_CLAUSES.split(since)[1:], lead)):
        return True
    if told not in words.COVERS[words.INJURED] or group.own not in {"", words.INJURED}:
        return False
    at_once = len(_CLAUSES.split(since.rstrip("，,"))) == 1 and ":" not in since
    return not at_once or _DIAGNOSED.fullmatch(lead) is None


def _is_of_one_of_them(clause: str) -> bool:
    """救出3人，老板没了呼吸，医生确认死亡: a clause with a subject of its own tells, or may tell, of one of them."""
    return _SAME_SUBJECT.match(clause) is None or _WHICH_OF_THEM.search(clause) is not None


def _goes_on(one: Mention, group: Group, told: str, lead: str, *, first: bool) -> bool:
    """Whether what a clause tells is told of this group."""
    if first:
        mine = (
            not _BUT_FOR_THEM.search(lead)
            and (group.own in {"", words.INJURED} or told == "dead")
            and not (one.named and _SOMEBODY_ELSE.search(lead))
        )
    else:
        mine = len(lead) <= _LONGEST_BEFORE_FATE
    return mine and _may_become(group.fate, told)


def _with(group: Group, told: str, lead: str, clause: str, at: int) -> Group:
    return group._replace(
        fate=told,
        at=at,
        doubtful=group.doubtful or _UNSURE.search(clause) is not None or _of_itself(told, clause),
        spot=group.spot or _SPOT.search(clause) is not None,
        later=group.later or _LATER.search(clause) is not None,
        all=group.all or words.ALL_OF_THEM.search(lead) is not None,
    )


def _of_itself(told: str, clause: str) -> bool:
    """因病去世: a death that may be nobody's harm."""
    return told == "dead" and _OF_ITSELF.search(clause) is not None and not words.DIED_OF_IT.search(clause)


def _told(source: _Source, start: int, end: int, *, first: bool) -> tuple[str, str]:
    """The fate that the clause from `start` to `end` tells of, and the words before it."""
    clause = source.text[start:end]
    kinds = [
        (words.kind_of(match), match.start() - start, match.end() - start)
        for match in words.KIND.finditer(source.bare, start, end)
        if not _DENIED.search(clause[: match.start() - start])
        and not _COUNTED_IN.search(clause[: match.start() - start])
        and (not _NO_FATE.match(source.text, match.end()) or _who_they_are(source.text, start, match, first=first))
        and (first or match[0] not in _PEOPLE)
    ]
    for kind in ("dead", "missing", "seriously_injured", "slightly_injured"):
        for one, at, _ in kinds:
            if one == kind:
                return kind, clause[:at]
    safe = _SAFE.search(clause)
    if safe and not any(at <= safe.start() < until for _, at, until in kinds):
        return SAFE, clause[: safe.start()]
    return (kinds[0][0], clause[: kinds[0][1]]) if kinds else ("", "")


def _who_they_are(text: str, start: int, kind: re.Match[str], *, first: bool) -> bool:
    """3名|遇难者 are three dead; 3名|遇难者家属 are not."""
    return first and kind.start() == start and _THEMSELVES.match(text, kind.end()) is not None


def _may_become(fate: str, told: str) -> bool:
    """被压, 救出, 重伤, 死亡: who was trapped may be safe or dead; the dead and the injured are not made whole."""
    if fate in _WORSE:
        return _WORSE.get(told, 0) > _WORSE[fate]
    return told != fate

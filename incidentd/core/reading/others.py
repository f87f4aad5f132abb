"""What a free text tells that is no news of the incident by what stands elsewhere in it.

A claim that a later sentence denies, an account of an earlier year, the disaster that a day of remembrance is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final

A_REMEMBRANCE: Final = re.compile(
    r"(?:火灾|山火|灾害?|震|事故|事件|洪水|泥石流|滑坡|遇难|牺牲|殉职|爆炸|矿难)[^，,。；;\n]{0,8}周年"
    r"|周年[^，,。；;\n]{0,6}(?:祭|悼念|缅怀)"
    r"|(?:悼念|缅怀|祭奠|公祭)[^，,。；;\n]{0,12}(?:遇难|牺牲|殉职|死难|烈士|英烈)"
)
"""What was lost then is no loss of today; what may have happened meanwhile, a human has to tell from it."""

_SAID: Final = r"[^，,。；;\n]{0,20}(?:称|传|发布|发帖|爆料|反映|报警|举报|议论)"
_ON_THE_NET: Final = re.compile(
    r"(?:网民|网友|网上|网络|微博|微信|抖音|快手|朋友圈|自媒体|论坛|贴吧|短视频|群里|群内)"
    rf"{_SAID}|网传|帖文|帖子|传言|传闻|流传"
)
_BY_SOMEBODY: Final = re.compile(rf"(?:有人|群众|村民|居民|市民|路人|报警人|来电人?){_SAID}")
_DENIED: Final = re.compile(
    r"(?:该|此|上述|相关|所称|所述|所传|反映|网传|核查|核实|调查|了解)[^。；;\n]{0,16}"
    r"(?:不实|失实|虚假|谣言|不属实|与(?:事实|实际)[^，,。；;\n]{0,4}不符|子虚乌有|虚警|假警)"
    r"|(?:系|属于?|纯属|为)(?:不实|虚假|谣言|虚构|编造|假警|虚警|谎报|误传)"
    r"|(?:并|实际)未发生(?![^，,。；;\n]{0,8}(?:亡|死|伤|损失|次生|二次|其他|险情|中断|影响))|(?:并无|没有|无)此事"
)
_FOUND_OUT: Final = re.compile(r"(?<=[，,])(?:后)?(?:经[^，,。；;\n]{0,12}[核查]|实际|事实上|情况属实|实为)")
_EARLIER_DATE: Final = re.compile(
    r"^[\s（(]*(?:早在|早于|于|在)?(?P<year>(?:19|20)[0-9]{2})年(?P<month>[0-9]{1,2})月"
    r"(?![^，,。；;\n]{0,12}(?:建成|竣工|投产|投入|修建|新建|成立|入职|起))"
)
_OTHER_DATE: Final = re.compile(r"今[天日年晨晚]|昨[天日晚]|目前|[0-9]{1,2}月[0-9]{1,2}日")
_MONTHS_PAST: Final = 12


def not_news(sentences: Sequence[str], received_at: datetime) -> frozenset[int]:
    """Which sentences tell what a later one denies, or what happened over a year ago."""
    denied: set[int] = set()
    for at, words in enumerate(sentences):
        if _DENIED.search(words):
            # 网传3人死亡不实 denies what the net says, not what people reported before.
            claims = (_ON_THE_NET,) if _ON_THE_NET.search(words) else (_ON_THE_NET, _BY_SOMEBODY)
            denied |= {one for one in range(at) if any(claim.search(sentences[one]) for claim in claims)}
    return frozenset(denied | {at for at, words in enumerate(sentences) if _long_ago(words, received_at)})


def _long_ago(words: str, received_at: datetime) -> bool:
    """2019年3月29日，…: a sentence that begins with such a date and names no later one."""
    date = _EARLIER_DATE.match(words)
    if date is None:
        return False
    months = (received_at.year - int(date["year"])) * 12 + received_at.month - int(date["month"])
    return months > _MONTHS_PAST and _OTHER_DATE.search(words, date.end()) is None


def without_hearsay(words: str) -> str:
    """The sentence without what the net is said to tell, up to where it tells of what was found out."""
    claim = _ON_THE_NET.search(words)
    if claim is None:
        return words
    begin = max(words.rfind(mark, 0, claim.start()) for mark in "，,") + 1
    found_out = _FOUND_OUT.search(words, claim.end())
    return words[:begin] + (words[found_out.start() :] if found_out else "")

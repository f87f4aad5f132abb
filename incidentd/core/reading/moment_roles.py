"""What a mentioned time is the time of: the occurrence, the hour it was learnt of, how far the figures go, a measure.

Judged by the words just before it and by the first telling word after it, up to the next time or the end of the
sentence: 3时20分，我站接到报告：某村发生滑坡 tells when it was reported, not when it occurred.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

from incidentd.core.reading import happenings
from incidentd.core.reading import prose_rules as rules
from incidentd.core.reading.date_lines import dates_a_letter
from incidentd.core.reading.moment_mentions import Mention
from incidentd.core.reading.place_names import leading_place


class Role(Enum):
    """What happened at a mentioned time."""

    OCCURRENCE = "the incident occurred"
    AWARENESS = "it was found or reported"
    DISCOVERY = "a hazard was found"
    TOLD = "something went wrong, as everyday words tell"
    SPAN = "a span in which it occurred"
    OTHER = "something else"
    UNKNOWN = "not said"


_BEFORE_OTHER: Final = re.compile(
    r"(?:截至|截止|截止到|截至到|至|到|直至|自|从|预计|预计到|计划|拟|拟于|将于|定于|计划于|曾于|as of|since|until|by"
    r"|(?:informed|notified|arrived|called)(?: us)?(?: at| on)?(?: about)?)[\s:]?\Z",
    re.IGNORECASE,
)
_BEFORE_LABEL_OTHER: Final = re.compile(
    r"(?:报告|报送|上报|接报|接警|接报警|报警|发送|发件|发现|签发|印发|填报|填表|制表"
    r"|更新|统计|打印|收到|来电|到场|到岸|靠岸|处置|截止|开始|结束|启动|预警|发布|值班)的?(?:时间|日期)(?:为|是"
    r"|在)?[\s:]{0,3}\Z"
    r"|(?:date|sent|received|reported(?: at)?|updated)[\s:]{1,3}(?:\w{3},[ ])?\Z",
    re.IGNORECASE,
)
_BEFORE_OCCURRENCE: Final = re.compile(
    r"(?:(?<![未没无])(?:发生|事发|案发|出险|起火|出事)(?:的)?(?:时间)?(?:及地点)?(?:大约|约|应)?(?:为|是|于|在)?"
    r"|(?:事件|事故|灾害|案件)时间(?:为|是)?"
    r"|(?:准确|正确|实际|真实)的?(?:发生|事发|起火)?的?时间(?:应)?(?:该)?(?:为|是|在)"
    r"|(?:\A|[\n\s。；;、.，,)）])时间(?:大约|大概|约)?(?:为|是)?"
    r"|(?:occurred|happened|broke out|took place)(?: at| on)?|time of occurrence)"
    r"[\s:]{0,3}(?:约|大约|at |on )?\Z",
    re.IGNORECASE,
)
_AFTER_OTHER: Final = re.compile(
    r"\s?(?:起|始|以来|至今|开始|还(?!没)|前后?将|为止|止|之?前|之?后|以前|以后)(?![火山])"
)
_RANGE: Final = re.compile(r"\s?(?:至|到|[-－—–~～]{1,2})\s?(?:次日|翌日|当日|当晚)?\s?\Z")
_RANGE_TO_DIGITS: Final = re.compile(r"\s?(?:至|到|[-－—–~～]{1,2})\s?[0-9一二三四五六七八九十]")

# Why it happened stands between the time and what happened: its words are not what happened then.
_CAUSES: Final = re.compile(
    r"(?:受|因|由于|在)[^，,。；;！？!?\n]{1,30}(?:影响下?|作用下?)"
    rf"|(?:受|因|由于)(?:(?!发生|突发|起火|着火|聚集|打架|斗殴|争执|冲突|[撞翻坠砸塌垮掉]"
    rf"|{rules.HAPPENINGS})[^，,。；;！？!?\n]){{1,30}}(?:原因|[，,])"
    r"|(?:据|经)[^，,。；;\n]{0,12}初步[^，,。；;\n]{0,6}[，,]"
)
_NOUN_BEGUN: Final = r"(?!后|地|的|时|点|处|区|段|路|现场|以来|前|之|率|体|物|楼|房|隐患|险情|风险|原因|灾害点|情况|面"
_NOUN_AFTER: Final = rf"{_NOUN_BEGUN}|救援|处置|抢险|搜救|善后|调查|工作|[日快简专]报)"
_HAPPENED: Final = rf"""
    (?<![未没有无不止免再次又曾能新防易会将续])
    (?:突然)?(?:发生|突发|爆发|突降(?!暴雨|大雨|强降雨|中雨|雷雨))
        (?!过|后|地|时|以来|前|之|的|率|情况|原因|[^，,。；;\n]{{1,12}}的(?:路段|村|地点|现场|位置|区域))
    | (?:起火|着火|失火|自燃|倒塌|垮塌|坍塌|塌方|塌陷|崩塌|侧翻|翻车|追尾|相撞|溺水|落水
        |坠落|坠井|决口|溃坝|溃堤|漫堤|爆炸|爆燃
        |落石|崩落|碰撞|泄漏|爆管|滑坡|中断|坠河|坠崖|冲毁|冲走|触电){_NOUN_AFTER}
    | (?:被困|失联|走失|被埋)(?![人的群村游者乘职矿学工老驴司队员儿男女孩船])
    | (?:陆续|先后|相继)?出现[^，,。；;\n]{{0,12}}(?:发热|腹痛|呕吐|腹泻|不适|昏迷|险情|裂缝|管涌|漏水|滑坡|坍塌|垮塌)
    | 引发[^，,。；;\n]{{0,6}}(?:火灾|火情|山火|爆炸|坍塌|垮塌|滑坡|泥石流|中毒)
    | 当场(?:死亡|身亡|遇难)|触[碰到及][^，,。；;\n]{{0,4}}(?:高压|电)线
    | 聚集(?=在|于|到)|围堵|拉横幅
    | (?<=[村镇乡路段组区处口厂矿])(?:事故|火灾|灾害|滑坡|泥石流|山洪|爆炸)(?:共|已|总共)?(?:造成|致(?!富))
    | 山洪(?:冲|暴发)
    | \b(?:occurred|happened|broke[ ]out|collapsed|took[ ]place|struck|exploded|overturned|caught[ ]fire|derailed)\b
"""
_LEARNT: Final = (
    r"接报|接到|接警|接群众|接(?=[^，,。；;\n]{1,14}(?:电话|报告|来电|通报|通知|指令|转来|反映|举报|报警|求助))"
    r"|获悉|得知|收到|报警|报案|发现|巡查|报告|来电|反映|被告知|监测到|觉察"
    r"|报(?=[：:，,说])|打来|打电话|致电|告诉|来说|微信|群里"
    r"|\b(?:reported|found|discovered|noticed|received|informed|learn(?:ed|t))\b"
)
_TOLD_OF: Final = re.compile(
    r"接报|接到|接警|接群众|获悉|得知|收到|报警|报案|报告|来电|反映|被告知|报(?=[：:，,说])|打来|打电话|致电"
    r"|告诉|来说|微信|群里"
)
_DONE: Final = (
    r"赶到|到达|抵达|到场|到岸|靠岸|到了现场|到现场|送[到至来达入进去]|转送|拖[出回离]|接回|接出|挖出|捞[起上出到]|破拆"
    r"|升井|死亡|身亡|不治|宣告|找到|寻获|护送|归队|出发|发车|开出|驶离|启航|离港|赶赴|启动|召开|出动|派出|救出"
    r"|获救|转移(?!时|途中|过程)|扑灭|恢复|抢通|控制|搜救|组织(?!施工|生产|作业)|(?<!不及)(?<!未及)(?<!没能)撤离|完成|结束|送医|送往"
    r"|开展|接诊|收治|通报|上报|部署|集结|展开|打通|疏散|调集|投入|发布|下发(?!生)|印发|指挥(?!部)|(?:救援|处置|抢修"
    r"|抢险)(?!人员|队|员|中心|车)|封闭|封控"
    r"|管控|停止|解除|开始|普降|降雨|降雪|持续|"
    r"累计|将(?!(?:[^，,。；;（(\n]|[（(][^（）()\n]{0,12}[)）]){1,20}?[撞砸压埋冲烧淹卷刮打捅砍毁掀碾轧点夹绞卡割])|预计|(?<!施工)(?<!作业)现场|报送|值班|宣布|决定|要求|排查"
    r"|核实|再次|再度|又|曾(?!某)|余震|二次|全部|仍|已|"
    r"\b(?:arrived|rescued|evacuated|dispatched|extinguished|restored|controlled|began|rain)\b"
)
_TELLING: Final = re.compile(
    rf"(?P<happened>{_HAPPENED})|(?P<learnt>{_LEARNT})|(?P<done>{_DONE})", re.VERBOSE | re.IGNORECASE
)
# 监测到东山镇热点1个: a hazard found is news of itself; that somebody was found is not.
_HAZARD: Final = re.compile(
    r"(?:发现|监测到|觉察到?)(?:了|有)?"
    r"(?![^，,。；;！？!?\n]{0,24}(?:遗体|尸体|失联|失踪|生命|被困|遇难))"
    r"[^，,。；;！？!?\n]{0,24}?"
    r"(?:有[浓黑白大]?烟|烟点|热点|火点|烟雾|冒烟|明火|火情|火灾|着火|起火|裂缝|开裂|管涌|渗漏|渗水|枯死|险情"
    r"|泄漏|滑坡|塌陷"
    r"|塌方|垮塌|坍塌|崩塌|落石|泥石流)"
)
_ONSET: Final = re.compile(
    r"\s?起[，,]?[^，,。；;\n]{0,24}?(?:出现[^，,。；;\n]{0,8}(?:发热|腹痛|呕吐|腹泻|不适)"
    r"|水位[^，,。；;\n]{0,4}(?:上涨|暴涨))"
)
_SINCE: Final = re.compile(r"(?:许|左右)?(?:发生|突发)(?:以来|至今|起)")
_FROM: Final = re.compile(r"[自从]\s?\Z")
"""险情自7月11日8时50分发生以来."""
_BEGUN: Final = re.compile(r"\s?起(?![火烧])[，,]?")
_AT_ONCE: Final = 40
"""Letters in which stands what began, behind 从…起."""
_FIRST_WORDS: Final = 8
"""起全部停电: so near that whatever else is told comes later."""
_HAPPENED_AT: Final = re.compile(
    r"\b(?:occurred|happened|broke out|collapsed|took place|struck|exploded|overturned|caught fire|derailed)\b"
    r"(?:(?!reported|found|received|arrived|since|until|as of)[^.;\n]){0,70}"
    r"\b(?:at|on|around|about)[ ](?:about |around |on )?\Z",
    re.IGNORECASE,
)
_ANNOUNCED: Final = re.compile(r"(?:现将|关于|现就|就)\Z")
_ANNOUNCES: Final = re.compile(
    rf"[^，,。；;：:\n]{{2,40}}?(?:{rules.NATURES}|事故|事件|灾害|险情)[^，,。；;：:\n]{{0,16}}(?:如下|报告|续报"
    rf"|汇报|通报)"
)
"""现将8月30日15时10分石桥村山洪灾害情况报告如下 says when it was that happened."""
_HEADS_A_REPORT: Final = re.compile(r"[，,]?[^，,。；;：:\n]{2,30}(?:[日快简专周]报|情况|进展|动态)(?:如下)?[：:]")
"""7月30日17时，石桥村滑坡救援情况日报： says when the report was made."""
_REPORTED_THEN: Final = re.compile(
    r"\s?(?:许|左右)?(?:[首初续快专](?:次报告|报)|所报|上报|报送|报来|报出)(?![：:]|$)"
    r"|\s?(?:许|左右)?[ ]?(?:讯|电|更新|快讯|消息|动态|播报)[：:，, ]"
    r"|\s?[^，,。；;：:\n]{0,16}(?:信息|[首初续快专]报|报告)[^，,。；;：:\n]{0,6}(?:续报|补报|更正|补充)"
)
"""我镇8时20分首报的滑坡, 7时03分事故信息续报如下: when an earlier report was made."""
_LAST_SEEN: Final = re.compile(
    r"(?:最后|(?:最近|上)一?次)[^，,。；;\n]{0,14}\Z|(?:联系|通话|通电话|露面|打卡|定位|信号)(?:的?时间)?(?:是|在|为|于)[^，,。；;\n]{0,3}\Z"
)
_SEEN_THEN: Final = re.compile(
    r"(?:许|左右)?[，,]?[^，,。；;\n]{0,16}?(?:最后|还(?:有人|能|曾|和|与|跟|在|看|联|通|打|接|发)"
    r"|曾(?:和|与|跟|给|向)|通过[^，,。；;\n]{0,3}(?:电?话|视频)|打[过了][^，,。；;\n]{0,4}(?:电话|视频)|联系过|见过|发过"
    r"|(?:仍|尚)(?:能|可|有)[^，,。；;\n]{0,4}联[系络])"
)
"""最后一次联系是4时25分, 4时25分还通过话: when those were last heard of or seen whom it befell since."""
_JUST_THEN: Final = re.compile(r"(?:就在|就是|是在|刚才|刚刚)[^，,。；;\n]{0,3}\Z")
_SENTENCE_END: Final = re.compile(r"[。；;！？!?]|\n[ \t]*\n|\.\s")
_LONGEST_NAME: Final = 16
_STAMP_BEHIND: Final = re.compile(r"(?:^|\n)[^\n，,。；;：:]{1,12}[ \t]{1,3}\Z")
_LINE_END: Final = re.compile(r"[ \t]*(?:\n|$)")
_LINE_BEGIN: Final = re.compile(r"(?:^|\n)[\[【(]?\Z")
_STAMP_BEFORE: Final = re.compile(r"[\]】)]?[ \t]{1,3}[^\n，,。；;：: ]{1,6}(?:[：:]|[ \t]*(?:\n|$))")
_LATIN: Final = re.compile(r"[^\u4e00-\u9fff]+")
_SHORT_VALUE: Final = 60
_FEW_LINES: Final = 3
_LOOK_BEHIND: Final = 24
_LOOK_AHEAD: Final = 200
_AND: Final = re.compile(r"[\s、，,和与及（(）)]{0,4}")


def find_roles(text: str, mentions: list[Mention]) -> list[Role]:
    """The role of each mention, in their order. A text that is nothing but one time is the value of a label."""
    if is_value(text, mentions):
        return [Role.OCCURRENCE]
    stamps = _stamps(text, mentions)
    told = _with_lines_ended(text)
    roles = [Role.OTHER if at in stamps else _role(told, mentions, at) for at in range(len(mentions))]
    for at in reversed(range(len(mentions) - 1)):
        between = text[mentions[at].end : mentions[at + 1].start]
        if _RANGE.fullmatch(between):
            span = Role.SPAN if {roles[at], roles[at + 1]} & {Role.OCCURRENCE, Role.SPAN} else Role.OTHER
            roles[at] = roles[at + 1] = span
        elif roles[at] is Role.UNKNOWN and _in_one_breath(mentions[at], between):
            # A day named ahead of its hour, or two times told of in one breath.
            roles[at] = roles[at + 1]
    if roles == [Role.UNKNOWN] and _leads_value(text, mentions[0]):
        return [Role.OCCURRENCE]
    return roles


def _with_lines_ended(text: str) -> str:
    """The text, as long: where nobody sets full stops, what a line tells of ends with the line."""
    lines = [line for line in text.split("\n") if line.strip()]
    unpunctuated = len(lines) >= _FEW_LINES and not re.search(r"[。；;！？!?，,：:]", text)
    return text.replace("\n", "。") if unpunctuated else text


def _in_one_breath(mention: Mention, between: str) -> bool:
    """Whether a time is told of together with the next: a day named ahead of its hour, or an hour right before it."""
    if mention.hour is not None:
        return _AND.fullmatch(between) is not None
    return len(between) <= _LOOK_AHEAD and not _SENTENCE_END.search(between)


def passage_of(text: str, mention: Mention) -> str:
    """The words of the mention and the clause that it stands in, on one line."""
    start = max(text.rfind(mark, 0, mention.start) for mark in "。；;！？!?\n") + 1
    start = max(start, mention.start - _LOOK_BEHIND)
    after = _SENTENCE_END.search(text, mention.end, mention.end + 40)
    line_end = text.find("\n", mention.end, mention.end + 40)
    end = min(after.start() if after else mention.end + 40, line_end if line_end >= 0 else mention.end + 40)
    return " ".join(text[start:end].split())


def is_value(text: str, mentions: list[Mention]) -> bool:
    """Whether a text is nothing but one time, as the value of a label is."""
    if len(mentions) != 1:
        return False
    rest = text[: mentions[0].start] + text[mentions[0].end :]
    return not rest.strip(" \t\r\n。.,，;；于约在()（）左右许分时间:")


def _stamps(text: str, mentions: list[Mention]) -> frozenset[int]:
    """Which mentions say when a message of a chat was written: behind or before a name that has a line to itself."""
    found = [
        at
        for at, one in enumerate(mentions)
        if (_STAMP_BEHIND.search(text, max(0, one.start - _LONGEST_NAME), one.start) and _LINE_END.match(text, one.end))
        or (_LINE_BEGIN.search(text, max(0, one.start - 3), one.start) and _STAMP_BEFORE.match(text, one.end))
    ]
    return frozenset(found if len(found) > 1 else ())


def _leads_value(text: str, mention: Mention) -> bool:
    """A short line that begins with the time is the value of 'time and place'."""
    line = text.strip()
    first = not text[: mention.start].strip(" 于约在\n")
    if not first or len(line) > _SHORT_VALUE or re.search(r"[。；;!?\n]", line.rstrip("。；; ")):
        return False
    rest = text[mention.end :].strip(" ，,。；;\n许左右于在约")
    return not rest or _LATIN.fullmatch(rest) is not None or leading_place(rest, ended=True) == rest


def _role(text: str, mentions: list[Mention], at: int) -> Role:
    mention = mentions[at]
    if dates_a_letter(text, mention.start, mention.end):
        return Role.OTHER
    return _role_by_its_words(text, mention) or _role_by_what_follows(text, mentions, at)


def _role_by_its_words(text: str, mention: Mention) -> Role | None:
    """The role of a time that the words next to it give away; None where they do not."""
    before = text[max(0, mention.start - _LOOK_BEHIND) : mention.start]
    onset = _ONSET.match(text, mention.end) and not _BEFORE_OTHER.search(before)
    since = _SINCE.match(text, mention.end) and _FROM.search(before)
    if onset or since or _BEFORE_OCCURRENCE.search(before):
        return Role.SPAN if _RANGE_TO_DIGITS.match(text, mention.end) else Role.OCCURRENCE
    if _BEFORE_LABEL_OTHER.search(before):
        return Role.AWARENESS if re.search(r"接报|接警|报警|发现|收到|received", before, re.IGNORECASE) else Role.OTHER
    if _ANNOUNCED.search(before) and _ANNOUNCES.match(text, mention.end):
        return Role.OCCURRENCE
    if _HEADS_A_REPORT.match(text, mention.end) or _REPORTED_THEN.match(text, mention.end):
        return Role.OTHER
    if _LAST_SEEN.search(before) or _SEEN_THEN.match(text, mention.end):
        return Role.OTHER
    return Role.TOLD if happenings.STATED_SO.match(text, mention.end) else None


def _role_by_what_follows(text: str, mentions: list[Mention], at: int) -> Role:
    """The role by what is told behind a time, up to the next time or the end of the sentence."""
    mention = mentions[at]
    before = text[max(0, mention.start - _LOOK_BEHIND) : mention.start]
    limit = next((one.start for one in mentions[at + 1 :] if one.dated or one.hour is not None), len(text))
    limit = min(limit, mention.end + _LOOK_AHEAD)
    if end := _SENTENCE_END.search(text, mention.end, limit):
        limit = end.start()
    if begun := _BEGUN.match(text, mention.end):
        return _role_of_beginning(text[begun.end() : min(limit, begun.end() + _AT_ONCE)])
    second = at > 0 and _RANGE.fullmatch(text, mentions[at - 1].end, mention.start)
    if (_BEFORE_OTHER.search(before) and not second) or _AFTER_OTHER.match(text, mention.end):
        return Role.OTHER
    following = _CAUSES.sub(lambda cause: " " * len(cause[0]), text[mention.end : limit])
    role, told_at = _told_behind(text, mention, following)
    certain = role in (Role.OCCURRENCE, Role.SPAN, Role.DISCOVERY)
    if certain or happenings.finds_happening(following, 0, told_at) is None:
        return role
    return Role.SPAN if _RANGE_TO_DIGITS.match(text, mention.end) else Role.TOLD


def _role_of_beginning(words: str) -> Role:
    """The role of a time from which on something went wrong (17时30分起，山路积雪，车辆滞留), or was done."""
    found = _TELLING.search(words)
    limit = max(found.start(), _FIRST_WORDS) if found and not found["happened"] else None
    happening = happenings.finds_happening(words, 0, limit)
    return Role.TOLD if happening else Role.OTHER


def _told_behind(text: str, mention: Mention, following: str) -> tuple[Role, int]:
    """The role by the first telling word behind a time, and where that word stands: at the end, where there is none."""
    for found in _TELLING.finditer(following):
        if found["happened"]:
            if happenings.is_unreal(following, 0, found.start()):
                continue
            role = Role.SPAN if _RANGE_TO_DIGITS.match(text, mention.end) else Role.OCCURRENCE
        else:
            role = _role_of_finding(following) if found["learnt"] else Role.OTHER
        return role, found.start()
    before = text[max(0, mention.start - 80) : mention.start]
    if _HAPPENED_AT.search(before):
        return Role.OCCURRENCE, len(following)
    clause = _SENTENCE_END.split(before)[-1]
    told_last = _JUST_THEN.search(clause) and not following.strip(" ，,的")
    return (Role.TOLD if told_last and happenings.finds_happening(clause) else Role.UNKNOWN), len(following)


def _role_of_finding(following: str) -> Role:
    """The role of a time behind which is told who reported what, or that a hazard was found."""
    hazard = _HAZARD.search(following)
    return Role.DISCOVERY if hazard and not _TOLD_OF.search(following, 0, hazard.end()) else Role.AWARENESS

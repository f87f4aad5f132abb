"""Where it happened, in free text: what stands before an event, at 在…处, or right behind the time of occurrence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from incidentd.core.reading import prose_rules as rules
from incidentd.core.reading.moment_mentions import find_mentions
from incidentd.core.reading.moment_roles import Role, find_roles
from incidentd.core.reading.numerals import half_width
from incidentd.core.reading.place_names import is_relative, leading_place

_CLAUSE: Final = re.compile(r"[，,：:]")
_LEAD: Final = re.compile(r"[\s，,（(）)]*(?:许|左右|前后|起)?[\s，,]*(?:约|在|于|位于|我局辖区|辖区|其中)*")
_AT: Final = re.compile(r"(?<![存正现])在(?=[\u4e00-\u9fff]{2})")
_WHO: Final = (
    r"村民(?!委|小组|组)|群众(?!路|广场)|居民(?!楼|小区|委|点|区|组)|工人(?!新村|文化|路|村|俱乐部)"
    r"|职工(?!宿舍|食堂|医院|之家|小区)|游客(?!中心|集散)|护林员|司机|驾驶员|学生(?!宿舍|公寓|食堂)|老人|男子|女子"
)
_WHY: Final = r"焚烧|烧(?![烤鹅腊结酒])|电线|线路|电气|短路|用火|违规|违章|吸烟|烟头|燃放|祭祀|上坟|操作不当"
_AT_HOME: Final = re.compile(r".*(?:[家屋宅房户院棚]|家[中里]|[前后旁内外]|附近)")
_LONGEST_SUBJECT: Final = 12
"""Letters that may name who was where: 护林员在四工区巡护时发现."""
_GATHERED: Final = re.compile(
    r"(?:聚集|静坐|围堵|上访|聚访)(?:[在于到](?P<place>[^，,。；;、\n]{1,24}?(?:门[前口外]|广场|大厅|院内|路口|现场|附近|工地)外?))?"
)
_ON_THE_WAY: Final = re.compile(
    r"(?:行驶至|行至|途经|途径)(?P<place>[^，,。；;（(\n]{2,40}?(?:路段|地段|路口|处|段|附近|桥|隧道))(?=[（(时，,与和发侧])"
)
_AREA: Final = (
    r"(?:[\u4e00-\u9fff]{1,6}?(?:省|自治区|自治州|市|县|区|州|旗))?(?:国有|国营)?[\u4e00-\u9fff]{1,6}?"
    r"(?:镇|乡|街道|村|社区|林场|农场|工区|林区|景区|屯|寨)"
)
_PLACE: Final = re.compile(
    rf"(?:我(?:场|镇|乡|局|街道))?(?:{_AREA}|(?:国道|省道|县道|乡道|[GSXY][0-9]))[\u4e00-\u9fffA-Za-z0-9+-]{{0,30}}"
)
_STOP: Final = re.compile(
    r"(?<![0-9K+])[一二两三四五六七八九十0-9]{1,4}[余多]?(?:辆|处|户|名|人|伙|群|帮|间|栋|幢|座|台|艘|株|头|只|家|条|起|棵)|约[0-9一二三四五六七八九十]"
    r"|因|由于|受|遭|发生|突发|发现|监测|先后|陆续|相继|出现|巡|聚集|有(?![限机])|村民(?!委|小组)|群众|游客|居民(?!楼|小区)"
    r"|冲毁|冲走|暴发|致|造成|被|时(?!代)|与|和|及|进行|作业(?!点|区|面)|施工(?!现场|工地)|正在|共|"
    rf"{rules.HAPPENINGS}|{rules.NATURES}|事故|辖区内?"
)
_ENDS_OF_PLACES: Final = """
    作业点 作业面 卫生院 幼儿园 中学 中心 仓库 公司 公园 公里 农场 医院 单元 厂区 商场
    地段 境内 学校 小区 小学 屋后 工区 工地 市场 广场 房后 景区 林区 林场 桥头 水库 河堤
    河滩 洞口 渡口 码头 社区 街道 超市 路口 路段 车站 车间 门前 门口 附近 隧道 项目
    夜市 早市 集市 菜市 摊位 摊点 摊位前 摊点前 店前 夜市口
    乡 公路 厂 号 坝 坡 坪 堤 处 寨 屯 山 岭 巷 店 弄 村 栋 桥 楼 段 江 沟 河 湖 溪 矿
    社 站 米 组 街 路 镇 院 馆
"""
_ENDS: Final = re.compile(rf".*(?:{'|'.join(sorted(_ENDS_OF_PLACES.split(), key=len, reverse=True))}|[KX][0-9+]+)")


def place_told(sentence: str) -> str:
    """Where it happened, by a sentence with a time of occurrence and without 发生; "" for none."""
    gathered = place_of_a_gathering(sentence)
    return gathered if gathered is not None else place_at(sentence) or place_on_the_way(sentence)


def place_at(sentence: str) -> str:
    """The place that stands right behind the time of occurrence (3时20分许，东山镇柳林村一处柴房起火); "" for none."""
    plain = half_width(sentence)
    mentions = find_mentions(plain)
    roles = find_roles(plain, mentions)
    for mention, role in zip(mentions, roles, strict=True):
        if role in (Role.OCCURRENCE, Role.DISCOVERY, Role.TOLD) and mention.hour is not None:
            return place_behind(sentence[mention.end :])
    return ""


def place_behind(words: str) -> str:
    """The place that words begin with, up to whom or what it happened to; else the one that somebody was at (在…)."""
    lead = _LEAD.match(words)
    words = _CLAUSE.split(words[lead.end() if lead else 0 :])[0]
    head, at, tail = words, "", ""
    if was_at := _AT.search(words):
        head, at, tail = words[: was_at.start()], was_at[0], words[was_at.end() :]
    return _place_of(head) or (_place_of(tail) if at and len(head) <= _LONGEST_SUBJECT else "")


def place_of_a_gathering(sentence: str) -> str | None:
    """Where people gathered, who need not be from there (聚集在镇政府大门外); "" for unclear, None for no gathering."""
    found = _GATHERED.search(sentence)
    if found is None:
        return None
    return found["place"] or ""


def place_on_the_way(sentence: str) -> str:
    """Where a vehicle had got to: 行驶至县道X012线石桥村路段（K12+300）时."""
    found = _ON_THE_WAY.search(sentence)
    return found["place"] if found and is_place(found["place"]) else ""


def _place_of(words: str) -> str:
    place = leading_place(words)
    return place if is_place(place) and not is_relative(place) else ""


def place_before(before: str, sentence: str) -> str:
    """Where an event happened: the last words before it that are a place, or the 在…处 of its sentence."""
    words = before
    for mention in reversed(find_mentions(half_width(words))):
        words = words[: mention.start] + "，" + words[mention.end :]
    for clause in reversed(_CLAUSE.split(words)):
        place = re.sub(r"^.*[^，,]在(?=.{2})", "", clause.strip())
        place = re.sub(r"^(?:许|左右|前后|约|在|于|位于|我局辖区|辖区|其中)+", "", place)
        place = re.sub(r"^我(?:场|镇|乡|局|街道)(?=.{2})", "", place)
        if not place.strip(" 许左右约"):
            continue
        cause = re.search(r"受(?![伤困灾损])|因|由于", place)
        if cause is not None:
            place = place[: cause.start()].strip()
            if not place:
                continue
        place = place.strip(" ，,的").removesuffix("于").removesuffix("在")
        place = _without_doer(place, caused=sentence.startswith(("引发", "导致"), len(before)))
        return place if is_place(place) else _at_place(before, sentence)
    return _at_place(before, sentence)


def _without_doer(place: str, *, caused: bool) -> str:
    """The place without who did what there (下坝村五组 村民烧田埂引发山火); 村民李某家 is a place itself."""
    words = place.split()
    while len(words) > 1 and len(words[-1]) > 3 and not _is_end(words[-1]):
        words.pop()
    place = place[: place.rindex(words[-1]) + len(words[-1])] if words else place
    doer = re.compile(f"{_WHO}|{_WHY}" if caused else _WHO).search(place, 2)
    if doer is None or (_is_end(place) and not (caused and re.search(_WHY, place))):
        return place
    return place[: doer.start()].strip(" ，,的")


def _is_end(words: str) -> bool:
    return bool(_ENDS.fullmatch(words) or _AT_HOME.fullmatch(words))


def _at_place(before: str, sentence: str) -> str:
    found = rules.AT_PLACE.search(sentence[: len(before) + 4])
    place = found["place"] + (found["tail"] or "") if found else ""
    return place if is_place(place) else ""


def is_place(words: str) -> bool:
    """Whether words can be the name of a place, and of nothing else."""
    return 2 <= len(words) <= 60 and bool(rules.PLACE_WORDS.search(words)) and not rules.NO_PLACE.search(words)


def one_in_another(places: Sequence[str]) -> bool:
    """Whether all places are parts of the longest one's words."""
    longest = max(places, key=len)
    return all(place in longest for place in places)

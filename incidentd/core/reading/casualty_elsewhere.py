"""What a text tells of people harmed at other times and places, which is no report of what happened here."""

from __future__ import annotations

import re
from typing import Final

_TIMES: Final = (
    r"曾(?!某|姓|祖)|历史上|去年|前年|往年|同期|以往|上年|前几年|前[一两几二三][次起]|上个?月|上个?季度|上周"
    r"|[0-9一二三四五六七八九十百多几]年(?:多)?[之以]?前|近[0-9一二三四五六七八九十两几]{1,3}年|近年来?"
    r"|(?:今年|[0-9]年|入[汛夏冬春秋](?:至今)?)以来|(?<![0-9年])[0-9]{1,2}月以来|假期|年初以来"
    r"|[一二三四1-4]季度|[上下]半年|全年"
    r"|(?:19|20)[0-9]{2}年(?:度|[0-9]{1,2}月份?)?(?![ ]?[0-9一二三四五六七八九十]|[ ]?第)"
    r"(?=[^。！？!?；;\n]{0,40}[0-9一二两三四五六七八九十])"
)
"""Years and seasons: of an event at hand a report says the day."""
_PLACES: Final = (
    r"(?:邻[县市省区]|外[省市县]|省内|周边[县市]|兄弟[县市]|国内|我国|全国|某地|[A-Z某]市|邻[镇乡]|某[省市县区])"
    r"(?![^，,。；;\n]{0,6}(?:医院|场))"
)
_SENTENCE: Final = re.compile(r"[^。！？!?\n]+")
_LESSONS: Final = re.compile("教训|举一反三|引以为[戒鉴]|前车之鉴|典型案例|事故案例|警示教育")
_UP_TO: Final = (
    r"(?=此次|本次|这次|(?<=[，,])[我本][县市区镇乡]|今年(?!以来)|今[天日晨早晚]|目前|现[已在]|[。！？!?；;\n]|\Z)"
)
_MISREPORTED: Final = re.compile(
    r"(?:所[报列写填]|[报写列][的为是]?(?=“))(?:“[^“”\n]{1,60}”|[^，,。；;！？!?\n“”]{1,30})"
    r"(?:有误|写反了?|错误|笔误|不对|错了)"
    r"(?=[\s\S]{0,40}?(?:实为|应[为是]|实际|更正为|核实为)[^，,。；;\n]{0,4}(?:死亡|遇难|失联|失踪|重伤|轻伤|被困))"
)
"""所报“死亡2人”有误, where it is told next what it should have been."""
_ELSEWHERE: Final = re.compile(rf"(?:{_TIMES}|{_PLACES})[^。！？!?；;\n]*?{_UP_TO}")


def without_elsewhere(text: str) -> str:
    """The text, as long, without earlier years, other places, lessons and errors: 去年曾造成2人死亡."""
    text = _SENTENCE.sub(lambda told: _blank(told) if _LESSONS.search(told[0]) else told[0], text)
    for pattern in (_ELSEWHERE, _MISREPORTED):
        text = pattern.sub(_blank, text)
    return text


def _blank(told: re.Match[str]) -> str:
    return "|" * len(told[0])

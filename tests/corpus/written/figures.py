"""How many are dead, missing, hurt or trapped, and what it cost: the words for it, each in a short report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from tests.corpus.expecting import ALL_ZERO, NONE_HURT, VERIFIED, Written, at_least, expect, has, maybe
from tests.corpus.making import envelope, text
from tests.corpus.written.people import DONGSHAN
from tests.corpus.written.prose import prose

_ANY_ZERO: Final = {kind: maybe(0) for kind in ALL_ZERO}
_WHEN: Final = "2026-11-24T10:30"


class _Told(NamedTuple):
    name: str
    words: str
    casualties: Mapping[str, Any] | None
    loss: Any
    about: str


_TOLD: Final = (
    _Told("three-dead-two-injured", "造成3死2伤", {"dead": 3}, None, "3死2伤: injured without a degree."),
    _Told("one-killed-chinese", "致一人不幸遇难，两人重伤，直接损失十余万元",
          {"dead": 1, "seriously_injured": 2},
          has("十余万", absent=True), "Chinese numerals; a loss known only from below."),
    _Told("thirty-or-more", "已致二十余人轻伤、7人重伤",
          {"seriously_injured": 7, "slightly_injured": at_least(20)}, None,
          "二十余."),
    _Told("nearly-a-hundred", "近百人被困",
          {"trapped": None}, None, "近百 is fewer than a hundred: no number from below."),
    _Told("at-most", "受伤人数不超过5人，死亡人数为0", {"dead": 0}, None, "At most five is no number."),
    _Told("both-injured", "受伤7人，其中重伤3人，其余轻伤",
          {"seriously_injured": 3, "slightly_injured": maybe(4)}, None,
          "The rest can be worked out."),
    _Told("none-for-now", "暂无人员伤亡报告，财产损失约3万余元", _ANY_ZERO, has("3万余元", absent=True),
          "暂无…报告 is weaker than none."),
    _Told("none-but-trapped", "无人员伤亡，2人被困电梯井", NONE_HURT | {"trapped": 2}, None, "None hurt, two trapped."),
    _Told("none-missing", "没有人员伤亡和失踪，没有人员被困，损失较小", ALL_ZERO, has("损失较小", absent=True),
          "All five said to be none."),
    _Told("being-verified", "人员伤亡和财产损失情况正在核实", VERIFIED, VERIFIED, "Both being verified."),
    _Told("possible", "可能有3人被埋，尚未证实", {"trapped": None}, None, "Possible and unconfirmed: not believed."),
    _Told("rumour", "网传死亡10人系谣言，实际死亡1人、轻伤2人", {"dead": 1, "slightly_injured": 2}, None,
          "A rumour denied in the same breath."),
    _Told("question", "是否有人员死亡尚不清楚，1人轻微擦伤",
          {"dead": maybe("being verified"), "slightly_injured": maybe(1)}, None,
          "Whether anybody died is not known."),
    _Told("households", "12户38人房屋受损，3户房屋倒塌，损失12.5万元",
          None, 125000, "Households and people whose houses were damaged."),
    _Told("family-words", "一家三口全部遇难，邻居老两口受轻伤", {"dead": maybe(3), "slightly_injured": maybe(2)}, None,
          "People counted by family words."),
    _Told("died-later", "4人送医，其中1人抢救无效死亡，3人重伤，直接经济损失1.05亿元",
          {"dead": 1, "seriously_injured": 3}, 105000000,
          "Of those taken to hospital one died; 亿 with decimals."),
    _Told("soldiers", "出动官兵120人、民兵30人，搜救犬4条，失踪2人已找到1人", {"missing": maybe(1)}, None,
          "Of two missing one is found: one still is."),
    _Told("previous", "该处2019年曾发生滑坡致6人死亡，本次无人员伤亡，直接经济损失8000元", NONE_HURT, 8000,
          "Figures of years ago are not today's."),
    _Told("grouped-amount", "直接经济损失1,250,000元，轻伤1人",
          {"slightly_injured": 1}, 1250000, "Digits in groups of three."),
    _Told("insured", "1人轻伤，投保金额200万元，损失金额正在评估", {"slightly_injured": 1}, VERIFIED,
          "An amount that is no loss; the loss is being assessed."),
)  # fmt: skip


def _of(told: _Told) -> Written:
    return prose(
        f"figures-{told.name}",
        DONGSHAN,
        "东山镇柳林村突发情况",
        _WHEN,
        f"11月24日9时50分，东山镇柳林村发生垮塌事故，{told.words}。",
        told.about,
        occurred_at="2026-11-24T09:50",
        location=has("柳林村", lacks=("9时",)),
        casualties=told.casualties,
        property_loss=told.loss,
        measures={"open": True},
        scope={"open": True},
        trend={"open": True},
    )


def _labelled(name: str, lines: str, about: str, **expected: Any) -> Written:
    body = f"事发时间：11月24日9时50分\n事发地点：东山镇柳林村\n{lines}\n"
    raw = envelope("东山镇柳林村突发情况", text(body), sender=DONGSHAN, received=_WHEN)
    at: dict[str, Any] = {"occurred_at": "2026-11-24T09:50", "location": "东山镇柳林村"}
    return Written(f"figures-{name}", raw, expect(_WHEN, about, **at, **expected))


_LABELLED: Final = (
    _labelled(
        "labelled-sentence",
        "伤亡情况：截至10时，死亡2人，失联1人，受伤9人（重伤3人、轻伤6人），被困人员已全部救出\n损失：约叁拾万元",
        "A whole sentence under the label; those trapped are all out.",
        casualties={"dead": 2, "missing": 1, "seriously_injured": 3, "slightly_injured": 6, "trapped": maybe(0)},
        property_loss=maybe(300000),
    ),
    _labelled(
        "labelled-bare-number",
        "伤亡人数：3\n财产损失：20",
        "A bare number says neither whether dead or injured, nor whether yuan or ten thousand.",
        casualties=None,
        property_loss=has("20", absent=True),
    ),
    _labelled(
        "labelled-slashes",
        "死亡/失踪/重伤/轻伤/被困：0/1/0/2/0\n财产损失：无",
        "Five figures under one label.",
        casualties={
            "dead": maybe(0),
            "missing": maybe(1),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(2),
            "trapped": maybe(0),
        },
        property_loss=maybe(0),
    ),
    _labelled(
        "labelled-unknown",
        "死亡人数：不详\n重伤人数：2名\n轻伤人数：十三人\n失踪人数：/\n被困人数：无\n财产损失：无法估计",
        "Unknown, a dash, 无, Chinese numerals with a measure word.",
        casualties={
            "dead": maybe("being verified"),
            "seriously_injured": 2,
            "slightly_injured": 13,
            "trapped": 0,
        },
        property_loss=has("无法估计", absent=True),
    ),
)

WRITTEN: Final = (*map(_of, _TOLD), *_LABELLED)

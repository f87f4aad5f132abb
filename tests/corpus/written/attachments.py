"""The web hook's report as a JSON attachment, and JSON that is none."""

from __future__ import annotations

import json
from typing import Any, Final

from tests.corpus.expecting import ALL_ZERO, NONE_HURT, Written, expect, has, maybe
from tests.corpus.making import attached, envelope, quoted, several, text
from tests.corpus.written.people import DONGSHAN, NANPING, STRANGER, XIHE

_REPORT: Final[dict[str, Any]] = {
    "kind": "initial",
    "class": "critical",
    "unit": "dongshan-town",
    "title": "青石村滑坡",
    "elements": {
        "source": "县平台",
        "occurred_at": "2026-11-24T03:20:00+08:00",
        "location": "东山镇青石村",
        "cause": "降雨",
        "nature": "滑坡",
        "casualties": {
            "dead": 0,
            "missing": 2,
            "seriously_injured": 0,
            "slightly_injured": {"at_least": 3},
            "trapped": 0,
        },
        "property_loss": {"yuan": 350000, "words": "35万元"},
        "course": "3时20分滑坡",
        "consequences": "房屋2栋受损",
        "scope": "12户",
        "trend": "稳定",
        "leaders_on_scene": {"present": True, "who": "张三"},
        "measures": "转移46人",
        "next_steps": "搜救",
        "informant": {"name": "信息员甲", "phone": "+8610000000011"},
    },
}

_READ: Final[dict[str, Any]] = {
    "source": "县平台",
    "occurred_at": "2026-11-24T03:20",
    "location": "东山镇青石村",
    "cause": "降雨",
    "nature": "滑坡",
    "casualties": {
        "dead": 0,
        "missing": 2,
        "seriously_injured": 0,
        "slightly_injured": {"at_least": 3},
        "trapped": 0,
    },
    "property_loss": 350000,
    "course": "滑坡",
    "consequences": "房屋2栋受损",
    "scope": "12户",
    "trend": "稳定",
    "leaders_on_scene": (True, "张三"),
    "measures": "转移46人",
    "next_steps": "搜救",
    "informant": ("信息员甲", "10000000011"),
}


def _json(report: Any, indent: int | None = 2) -> bytes:
    return json.dumps(report, ensure_ascii=False, indent=indent).encode()


def _mail(
    data: bytes, *, sender: str, received: str, body: str, name: bytes = b'"report.json"', subject: str = "报告"
) -> bytes:
    parts = several(text(body), attached(name, data, "application/json"))
    return envelope(subject, parts, sender=sender, received=received)


WRITTEN: Final = (
    Written(
        "json-whole",
        _mail(_json(_REPORT), sender=DONGSHAN, received="2026-11-24T03:45", body="见附件\n"),
        expect("2026-11-24T03:45", "A whole report as JSON.", cls="critical", **_READ),
    ),
    Written(
        "json-beside-a-body",
        _mail(
            _json(_REPORT),
            sender=DONGSHAN,
            received="2026-11-24T03:47",
            body="事发时间：11月24日3时\n伤亡人数：死亡9人\n信息来源：听说\n",
            name=quoted("上报数据.json", "gbk"),
        ),
        expect("2026-11-24T03:47", "JSON is trusted more than the body.", cls="critical", **_READ),
    ),
    Written(
        "json-follow-up",
        _mail(
            _json({"incident": "2026-000123", "elements": {"casualties": dict(ALL_ZERO), "trend": "险情解除"}}),
            sender=DONGSHAN,
            received="2026-11-24T08:00",
            body="\n",
        ),
        expect(
            "2026-11-24T08:00",
            "A follow-up by its incident number, in JSON.",
            kind="follow_up",
            incident="2026-000123",
            casualties=ALL_ZERO,
            trend="险情解除",
        ),
    ),
    Written(
        "json-broken",
        _mail(
            b'{"kind": "initial", "elements": {"casualties": {"dead": 7',
            sender=XIHE,
            received="2026-11-24T09:00",
            body="事发时间：11月24日8时40分\n事发地点：西河镇石桥村\n伤亡人数：无人员伤亡\n",
        ),
        expect(
            "2026-11-24T09:00",
            "JSON that breaks off: the body is read.",
            unit="xihe-town",
            occurred_at="2026-11-24T08:40",
            location="西河镇石桥村",
            casualties=NONE_HURT,
        ),
    ),
    Written(
        "json-of-something-else",
        _mail(
            _json({"type": "FeatureCollection", "features": [], "dead": 5, "location": "x"}),
            sender=NANPING,
            received="2026-11-24T09:10",
            body="时间：11月24日9时整\n地点：国有南坪林场大坪子\n伤亡：死亡0人\n",
            name=b'"map.json"',
        ),
        expect(
            "2026-11-24T09:10",
            "JSON that is no report.",
            unit="nanping-forest-farm",
            occurred_at="2026-11-24T09:00",
            location="大坪子",
            casualties={"dead": 0},
        ),
    ),
    Written(
        "json-with-bad-values",
        _mail(
            _json(
                {
                    "kind": "initial",
                    "elements": {
                        "occurred_at": "昨天",
                        "location": "西河镇老街",
                        "casualties": {"dead": -1, "slightly_injured": 2},
                        "property_loss": "约2万元",
                    },
                }
            ),
            sender=XIHE,
            received="2026-11-24T09:20",
            body="\n",
        ),
        expect(
            "2026-11-24T09:20",
            "Values that no report may have: they are left out, the others may stand.",
            unit="xihe-town",
            location=has("西河镇老街", absent=True),
            casualties={"slightly_injured": maybe(2)},
            property_loss=maybe(20000),
        ),
    ),
    Written(
        "json-from-a-stranger",
        _mail(
            _json(_REPORT, None),
            sender=STRANGER,
            received="2026-11-24T03:50",
            body="自动上报\n",
            subject="【紧急】上报",
        ),
        expect(
            "2026-11-24T03:50",
            "Somebody unknown names a unit in JSON, and a class other than the subject's.",
            unit=maybe("dongshan-town"),
            cls="critical",
            standing="unknown",
            **_READ,
        ),
    ),
)

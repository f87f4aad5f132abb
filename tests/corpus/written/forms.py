"""The Word form attached, as offices send it: two columns, four, half filled in, and what only looks like one."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any, Final

from tests.corpus.expecting import (
    ALL_ZERO,
    NONE_HURT,
    OPEN,
    VERIFIED,
    Written,
    at_least,
    expect,
    for_a_human,
    has,
    maybe,
)
from tests.corpus.making import attached, envelope, quoted, several, text
from tests.corpus.written.forms_made import paper
from tests.corpus.written.people import DONGSHAN, FIRE, GEOLOGY, NANPING, STRANGER, XIHE

DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _with(form: str, file_name: bytes, body: str, **given: Any) -> bytes:
    subject = given.pop("subject")
    kind = given.pop("claimed", DOCX)
    return envelope(subject, several(text(body), attached(file_name, paper(form), kind)), **given)


_FOUR_EXPECTED: Final[Mapping[str, Any]] = {
    "source": "水厂值班员",
    "occurred_at": "2026-11-24T16:20",
    "location": "西河镇自来水厂",
    "nature": "危险化学品泄漏",
    "casualties": {"dead": 0, "missing": 0, "seriously_injured": 0, "slightly_injured": 5, "trapped": 0},
    "property_loss": VERIFIED,
    "cause": "阀门老化",
    "scope": "下风向约200米",
    "course": "关闭总阀",
    "measures": "疏散周边群众60人",
    "next_steps": "更换阀门",
    "leaders_on_scene": (True, "李四"),
    "informant": ("信息员乙", "10000000015"),
}

WRITTEN: Final = (
    Written(
        "form-two-columns",
        _with(
            "two-columns",
            quoted("东山镇+青石村滑坡险情.docx"),
            "详见附件。\n",
            subject="东山镇关于青石村滑坡险情的报告",
            sender=DONGSHAN,
            received="2026-11-24T05:55",
        ),
        expect(
            "2026-11-24T05:55",
            "The form with two columns, all filled in; a value of two lines in one cell.",
            attachments=("东山镇+青石村滑坡险情.docx",),
            source="青石村支书",
            occurred_at="2026-11-24T05:10",
            location="青石村小学后坡",
            cause="持续降雨",
            nature="滑坡险情",
            casualties=ALL_ZERO,
            property_loss=35000,
            course=("后坡出现裂缝", "住校生撤离"),
            consequences="围墙倒塌20米",
            scope="212人",
            trend="趋于稳定",
            leaders_on_scene=(True, "张三"),
            measures="停课一天",
            next_steps="现场勘查",
            informant=("信息员甲", "10000000011"),
        ),
    ),
    Written(
        "form-four-columns",
        _with(
            "four-columns",
            quoted("西河镇水厂氯气泄漏首报.docx", "gb2312"),
            "请查收附件\n",
            subject="西河镇水厂氯气泄漏",
            sender=XIHE,
            received="2026-11-24T16:49",
        ),
        expect(
            "2026-11-24T16:49",
            "Two labels a row, merged values, a heading over all columns, class and kind in the form.",
            attachments=("西河镇水厂氯气泄漏首报.docx",),
            unit="xihe-town",
            cls="urgent",
            **_FOUR_EXPECTED,
        ),
    ),
    Written(
        "form-from-a-stranger",
        _with(
            "four-columns",
            b"=?gb18030?B?%s?=" % base64.b64encode("报告单.docx".encode("gb18030")),
            "\n",
            subject="报送信息",
            sender=STRANGER,
            received="2026-11-24T17:02",
            claimed="application/octet-stream",
        ),
        expect(
            "2026-11-24T17:02",
            "The unit stands only in the form; its name is an encoded word without quotation marks, its type unnamed.",
            attachments=("报告单.docx",),
            unit="xihe-town",
            cls="urgent",
            standing="unknown",
            **_FOUR_EXPECTED,
        ),
    ),
    Written(
        "form-merged-header",
        _with(
            "merged-header",
            b'"kuaibao.docx"',
            "值班快报见附件，请审阅。\n",
            subject="【特急】南坪林场护林员失联",
            sender=NANPING,
            received="2026-11-23T22:05",
        ),
        expect(
            "2026-11-23T22:05",
            "A heading row over both columns, short labels, name and phone in one cell.",
            unit="nanping-forest-farm",
            cls="critical",
            occurred_at="2026-11-23T21:00",
            location="大湾工区",
            casualties={
                "missing": 1,
                "dead": maybe("being verified"),
                "seriously_injured": maybe("being verified"),
                "slightly_injured": maybe("being verified"),
                "trapped": maybe("being verified"),
            },
            measures="45人搜寻",
            informant=("信息员丙", "10000000018"),
        ),
    ),
    Written(
        "form-half-filled",
        _with(
            "half-filled",
            b'"form.docx"',
            "\n",
            subject="新街情况",
            sender=FIRE,
            received="2026-11-24T10:20",
        ),
        expect(
            "2026-11-24T10:20",
            "Cells left empty, and one with the form's own hint still in it.",
            unit="fire-prevention-centre",
            source="群众报告",
            location="东山镇新街12号",
            informant=("信息员丁", "10000000022"),
        ),
    ),
    Written(
        "form-beside-other-figures",
        _with(
            "two-columns",
            b"zidian.docx",
            "领导：最新情况是轻伤2人，详见附件。\n",
            subject="东山镇青石村滑坡险情",
            sender=DONGSHAN,
            received="2026-11-24T06:10",
        ),
        expect(
            "2026-11-24T06:10",
            "The body contradicts the form: the form is trusted more, or the figure is asked for.",
            source="青石村支书",
            occurred_at="2026-11-24T05:10",
            location="青石村小学后坡",
            cause="持续降雨",
            nature="滑坡险情",
            casualties={
                "dead": 0,
                "missing": 0,
                "seriously_injured": 0,
                "slightly_injured": maybe(0, 2),
                "trapped": 0,
            },
            property_loss=35000,
            course="住校生撤离",
            consequences="围墙倒塌20米",
            scope="212人",
            trend="趋于稳定",
            leaders_on_scene=(True, "张三"),
            measures="停课一天",
            next_steps="现场勘查",
            informant=("信息员甲", "10000000011"),
        ),
    ),
    Written(
        "form-running-text",
        _with(
            "running-text",
            quoted("东山镇关于云盘村二组山洪的情况报告.docx", "gbk"),
            "附件为东山镇上报材料，请阅处。\n",
            subject="东山镇+云盘村二组山洪",
            sender=DONGSHAN,
            received="2026-11-24T05:31",
        ),
        expect(
            "2026-11-24T05:31",
            "A document that is no form: free text in an attachment; all trapped people are out by now.",
            prose=True,
            occurred_at="2026-11-24T04:15",
            location=has("云盘村二组", lacks=("15分",)),
            casualties=NONE_HURT | {"trapped": 0},
            property_loss=60000,
            measures=has("冲锋舟"),
        ),
    ),
    Written(
        "form-english",
        _with(
            "english",
            b'"report.docx"',
            "Form attached.\n",
            subject="Nanping forest farm: accident on plot 7",
            sender=NANPING,
            received="2026-11-24T09:30",
        ),
        expect(
            "2026-11-24T09:30",
            "The form in English.",
            unit="nanping-forest-farm",
            source="ranger",
            occurred_at="2026-11-24T09:05",
            location="plot 7",
            casualties=ALL_ZERO | {"seriously_injured": 1},
        ),
    ),
    Written(
        "form-bomb",
        _with(
            "bomb",
            b'"form.docx"',
            "附件为报告单\n",
            subject="地质环境股报告单",
            sender=GEOLOGY,
            received="2026-11-24T12:00",
        ),
        for_a_human(
            "2026-11-24T12:00",
            "A document that unpacks to 60 MB must not be opened.",
            unit="geology-section",
            course=OPEN,
            matter=OPEN,
        ),
    ),
    Written(
        "form-old-word",
        envelope(
            "东山镇滑坡情况",
            several(
                text("见附件。\n"),
                attached(
                    quoted("东山镇滑坡情况.doc"),
                    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2040),
                    "application/msword",
                ),
            ),
            sender=DONGSHAN,
            received="2026-11-24T12:20",
        ),
        for_a_human("2026-11-24T12:20", "An old .doc that is not read, and nothing else in the mail."),
    ),
    Written(
        "form-claims-to-be-one",
        envelope(
            "西河镇火情",
            several(
                text("事发时间：11月24日13时\n事发地点：西河镇石桥村\n人员伤亡：3人轻伤\n"),
                attached(quoted("报告单.docx"), b"\x7fELF\x02\x01\x01" + bytes(57), DOCX),
            ),
            sender=XIHE,
            received="2026-11-24T13:25",
        ),
        expect(
            "2026-11-24T13:25",
            "A program named .docx: it is no form, and the body is read.",
            unit="xihe-town",
            occurred_at="2026-11-24T13:00",
            location="西河镇石桥村",
            casualties={"slightly_injured": 3},
        ),
    ),
    Written(
        "form-many-injured",
        envelope(
            "东山镇集市踩踏",
            several(
                text("时间：11月24日10:10\n地点：东山镇农贸市场\n伤亡：死亡0人，重伤3人，轻伤上百人\n"),
                attached(quoted("现场照片.jpg"), b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(64), "image/jpeg"),
            ),
            sender=DONGSHAN,
            received="2026-11-24T10:30",
        ),
        expect(
            "2026-11-24T10:30",
            "上百人 beside a photo.",
            occurred_at="2026-11-24T10:10",
            location="东山镇农贸市场",
            casualties={"dead": 0, "seriously_injured": 3, "slightly_injured": at_least(100)},
        ),
    ),
)

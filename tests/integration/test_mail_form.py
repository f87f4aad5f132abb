"""The Word form: made, filled in, read back; and forms that others made, broken or meant to do harm."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from time import process_time
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from incidentd.core.element_words import element_label
from incidentd.core.elements import CASUALTY_KINDS
from incidentd.i18n import translator
from incidentd.intake.mail.docx_form import FormRows, docx_of, form_rows
from incidentd.intake.mail.docx_text import HINT_STYLE
from incidentd.intake.mail.form_maker import make_form
from incidentd.intake.mail.mail_types import MailFault
from tests.core.shipped import policy as shipped_policy
from tests.integration.mails import attached, multipart, part, read

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def document(body: str, *, prolog: str = "", more: dict[str, bytes] | None = None) -> bytes:
    """A .docx file with this in its body."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"{prolog}<w:document {W}><w:body>{body}</w:body></w:document>")
        for name, content in (more or {}).items():
            archive.writestr(name, content)
    return file.getvalue()


def p(text: str, properties: str = "") -> str:
    return f"<w:p>{properties}<w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>"


def table(*rows: list[str], properties: str = "") -> str:
    cells = ["".join(f"<w:tc>{properties}{cell if '<' in cell else p(cell)}</w:tc>" for cell in row) for row in rows]
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def rows(body: str) -> tuple[tuple[str, str], ...]:
    form = form_rows(document(body))
    assert form.faults == frozenset()
    return form.rows


# ------------------------------------------------------------------------------------------------ our own form


def made(language: str) -> bytes:
    return make_form(language, shipped_policy(), translator(language))


def filled(form: bytes, value_of: Callable[[str], str]) -> bytes:
    """The form as Word saves it when each empty cell has been typed into."""
    opened: Any = Document(BytesIO(form))
    for row in opened.tables[0].rows:
        label, value = row.cells[0], row.cells[-1]
        if label._tc is value._tc:
            continue
        lines = value_of(label.paragraphs[0].text).split("\n")
        for child in list(value.paragraphs[0]._p):
            value.paragraphs[0]._p.remove(child)
        value.paragraphs[0].add_run(lines[0])
        for line in lines[1:]:
            value.add_paragraph(line)
    saved = BytesIO()
    opened.save(saved)
    return saved.getvalue()


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_form_asks_for_every_element_of_a_full_report(language: str) -> None:
    tr = translator(language)
    labels = [label.lower() for label, _value in form_rows(made(language)).rows]
    policy = shipped_policy()
    needed = policy.needed("initial", incident_class=policy.default_class, category="", grade="", flags=())
    for name in needed:
        parts = {
            "casualties": [f"casualties.{kind}" for kind in CASUALTY_KINDS],
            "informant": ["informant.name", "informant.phone"],
        }.get(name, [name])
        assert [part for part in parts if element_label(part, tr).lower() not in labels] == []


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_an_empty_form_says_nothing(language: str) -> None:
    form = form_rows(made(language))
    assert form.faults == frozenset()
    assert len(form.rows) > 20
    assert {value for _label, value in form.rows} == {""}


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_what_is_typed_into_the_form_is_read_back(language: str) -> None:
    form = form_rows(filled(made(language), lambda label: f"值 {label}\n第二行"))
    assert [value for _label, value in form.rows] == [f"值 {label}\n第二行" for label, _value in form.rows]


@settings(max_examples=15)
@given(st.text("东山镇火灾无0123456789余人，。：；（）/-% abcXYZ\n", min_size=1, max_size=60).filter(str.strip))
def test_any_value_is_read_back_as_typed(value: str) -> None:
    typed = "\n".join(line.rstrip() for line in value.strip().split("\n")).replace("\n\n\n\n", "\n")
    while "\n\n\n\n" in typed:
        typed = typed.replace("\n\n\n\n", "\n")
    form = form_rows(filled(made("zh_CN"), lambda _label: typed))
    assert {read for _label, read in form.rows} == {typed}


def test_what_is_chosen_from_a_list_is_read() -> None:
    opened: Any = Document(BytesIO(made("zh_CN")))
    for control in opened.element.body.xpath("//w:sdt"):
        offered = next(one.get(qn("w:displayText")) for one in list(control.iter(qn("w:listItem")))[1:])
        (mark,) = control.iter(qn("w:showingPlcHdr"))
        mark.getparent().remove(mark)
        next(control.iter(qn("w:t"))).text = offered
    saved = BytesIO()
    opened.save(saved)
    chosen = {label: value for label, value in form_rows(saved.getvalue()).rows if value}
    assert list(chosen.values()) == ["续报", "紧急信息"]


def test_the_form_is_the_same_each_time() -> None:
    assert form_rows(made("zh_CN")) == form_rows(made("zh_CN"))


# ------------------------------------------------------------------------------------------------ others' forms


def control(text: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{p(text)}</w:sdtContent></w:sdt>"


def runs(*contents: str) -> str:
    return "<w:p>" + "".join(f"<w:r>{content}</w:r>" for content in contents) + "</w:p>"


def in_a_box(content: str) -> str:
    """A text box, written twice as Word does it."""
    box = f"<w:txbxContent>{content}</w:txbxContent>"
    choice, fallback = f"<w:drawing>{box}</w:drawing>", f"<w:pict>{box}</w:pict>"
    both = f"<w:Choice>{choice}</w:Choice><w:Fallback>{fallback}</w:Fallback>"
    return runs(f"<w:AlternateContent>{both}</w:AlternateContent>")


UNFILLED = "<w:showingPlcHdr/>"
CHANGED = (
    "<w:p><w:del><w:r><w:delText>事故</w:delText></w:r></w:del>"
    "<w:moveFrom><w:r><w:t>事件</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>火灾</w:t></w:r></w:ins></w:p>"
)
TICKED = runs("<w:sym w:char='F0FE'/><w:t>是 </w:t>", "<w:sym w:char='F0A8'/><w:t>否</w:t>")
HINT = f"<w:pPr><w:pStyle w:val='{HINT_STYLE}'/></w:pPr>"


@pytest.mark.parametrize(
    ("body", "read_as"),
    [
        (table(["事发时间", "3时"], ["单　位：", "东山镇"]), [("事发时间", "3时"), ("单位", "东山镇")]),
        (table(["事发时间", "3时", "事发地点", "东山镇"]), [("事发时间", "3时"), ("事发地点", "东山镇")]),
        (table(["死亡", "失踪", "重伤"], ["0", "1", "无"]), [("死亡", "0"), ("失踪", "1"), ("重伤", "无")]),
        (table(["标题", p("一") + p("二")]), [("标题", "一\n二")]),
        (table(["标题", control("火灾")]), [("标题", "火灾")]),
        (table(["标题", control("单击此处输入文字。", UNFILLED)]), [("标题", "")]),
        (table(["标题", control("火灾", UNFILLED)]), [("标题", "火灾")]),
        (table(["报告", p("前") + table(["性质", "火灾"])]), [("报告", "前"), ("性质", "火灾")]),
        (table(["性质", CHANGED]), [("性质", "火灾")]),
        (table(["性质", runs("<w:rPr><w:vanish/></w:rPr><w:t>事故</w:t>", "<w:t>火灾</w:t>")]), [("性质", "火灾")]),
        (table(["性质", runs("<w:rPr><w:strike/></w:rPr><w:t>事故</w:t>", "<w:t>火灾</w:t>")]), [("性质", "火灾")]),
        (table(["性质", runs("<w:rPr><w:dstrike/></w:rPr><w:t>事故</w:t>", "<w:t>火灾</w:t>")]), [("性质", "火灾")]),
        (table(["性质", runs('<w:rPr><w:strike w:val="0"/></w:rPr><w:t>火灾</w:t>')]), [("性质", "火灾")]),
        (table(["性质", runs("<w:t>一</w:t><w:br/><w:t>二</w:t>")]), [("性质", "一\n二")]),
        (table(["领导到位情况", TICKED]), [("领导到位情况", "是")]),
        (table([p("性质") + p("如火灾", HINT), "火灾"]), [("性质", "火灾")]),
        (
            p("事发时间：3时") + p("今天天气很好：晴朗。") + p("一、事发地点：东山镇"),
            [("事发时间", "3时"), ("事发地点", "东山镇")],
        ),
        (in_a_box(p("性质：火灾")), [("性质", "火灾")]),
        (in_a_box(table(["性质", "火灾"])), [("性质", "火灾")]),
    ],
)
def test_forms_are_read_however_they_are_laid_out(body: str, read_as: list[tuple[str, str]]) -> None:
    assert list(rows(body)) == read_as


def test_a_label_merged_over_rows_heads_a_group() -> None:
    group = "<w:tc><w:tcPr><w:vMerge{}/></w:tcPr>{}</w:tc>"
    first = group.format(" w:val='restart'", p("伤亡情况")) + f"<w:tc>{p('死亡')}</w:tc><w:tc>{p('0')}</w:tc>"
    second = group.format("", "<w:p/>") + f"<w:tc>{p('失踪')}</w:tc><w:tc>{p('1')}</w:tc>"
    assert rows(f"<w:tbl><w:tr>{first}</w:tr><w:tr>{second}</w:tr></w:tbl>") == (("死亡", "0"), ("失踪", "1"))


def test_running_text_of_a_document_is_read() -> None:
    form = form_rows(document(p("东山镇紧急信息") + p("3时许，东山镇发生火灾。")))
    assert form == FormRows((), "东山镇紧急信息\n3时许，东山镇发生火灾。")


# ------------------------------------------------------------------------------------------------ harm


LAUGHS = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", "form_unreadable"),
        (b"PK\x03\x04 cut off", "form_unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "form_unreadable"),
        (document(p("x"))[:-30], "form_unreadable"),
        (document(p("x") + "<w:p>"), "form_unreadable"),
        (document(p("&b;"), prolog=LAUGHS), "form_unreadable"),
        (document(p("&a;"), prolog=OUTSIDE), "form_unreadable"),
        (document(p("x"), more={"word/vbaProject.bin": b"x"}), "form_unreadable"),
        (document(p("x"), more={"word/document2.xml": b"<x/>"}), "form_unreadable"),
        (document("<w:p>" * 100_000 + "</w:p>" * 100_000), "bomb"),
        (document("<w:p/>" * 1_000_000), "bomb"),
        (document(p(" " * 20_000_000)), "bomb"),
        (document(p("x"), more={"word/media/a.png": b"\0" * 200_000_000}), "bomb"),
    ],
)
def test_what_may_do_harm_is_not_opened(data: bytes, fault: MailFault) -> None:
    started = process_time()
    assert form_rows(data) == FormRows(faults=frozenset({fault}))
    assert process_time() - started < 20  # it does not hang


def test_a_size_that_lies_does_not_help() -> None:
    data = document(p("x") + " " * 30_000_000)
    size = (len(data), data.index(b"word/document.xml"))
    assert size[0] < 100_000
    directory_entry = data.rindex(b"PK\x01\x02")
    lying = data[: directory_entry + 24] + (100).to_bytes(4, "little") + data[directory_entry + 28 :]
    assert form_rows(lying) == FormRows(faults=frozenset({"bomb"}))


@given(st.data())
def test_any_bytes_are_read_or_refused(data: st.DataObject) -> None:
    whole = bytearray(document(table(["性质", "火灾"]) + p("x")))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    assert isinstance(form_rows(bytes(whole)), FormRows)


# ------------------------------------------------------------------------------------------------ among attachments


FORM = document(table(["性质", "火灾"], ["标题", "东山镇火灾"], ["单位", "东山镇"], ["起因", "雷击"]))
BLANK = document(table(["性质", ""], ["标题", ""], ["单位", ""], ["起因", ""]) + p("很长的填表说明" * 100))
PROSE = document(p("3时许，东山镇发生火灾。"))


def test_the_form_that_is_filled_in_is_found() -> None:
    files = [attached(data, f"{index}.docx") for index, data in enumerate([PROSE, BLANK, FORM])]
    found = docx_of(read(multipart("mixed", part(b"text"), *files)))
    assert found.attachment is not None
    assert found.attachment.name == "2.docx"
    assert found.form.rows[0] == ("性质", "火灾")
    assert found.faults == frozenset()


def test_a_document_that_is_no_form_is_found_where_there_is_none() -> None:
    found = docx_of(read(multipart("mixed", part(b"text"), attached(PROSE, "a.docx"))))
    assert found.form.text == "3时许，东山镇发生火灾。"


def test_a_form_is_found_under_any_name() -> None:
    assert docx_of(read(multipart("mixed", attached(FORM, "a.bin")))).form.filled == 4


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "a.doc"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "a.wps"),
        (b"garbage", "a.docx"),
        (document(p("x"), more={"word/vbaProject.bin": b"x"}), "a.docm"),
        (FORM[:-40], "a.docx"),
    ],
)
def test_a_form_that_cannot_be_read_is_told_even_beside_one_that_can(data: bytes, name: str) -> None:
    found = docx_of(read(multipart("mixed", attached(data, name), attached(FORM, "b.docx"))))
    assert "form_unreadable" in found.faults
    assert found.form.filled == 4


def test_forms_are_read_without_the_library_that_makes_them() -> None:
    code = "import sys, incidentd.intake.mail.mime, incidentd.intake.mail.docx_form, incidentd.intake.mail.form_maker"
    code += "\nsys.exit(any(name in sys.modules for name in ('docx', 'lxml')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_mail_without_documents_has_no_form() -> None:
    found = docx_of(read(multipart("mixed", part(b"text"), attached(b"\xff\xd8\xff\xe0", "a.jpg"))))
    assert found == (None, FormRows(), frozenset())

"""The Word form for a report: a sheet of labels and empty cells, which is read back when it comes in by mail.

A hint stands small and grey below its label, in a style that the reader knows, so that the cell beside it is truly
empty: text to be overwritten would be sent back as a value.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import quoteattr

from incidentd.core.policy import Policy
from incidentd.i18n import Translate
from incidentd.intake.mail.docx_text import HINT_STYLE
from incidentd.intake.mail.form_layout import ADVICE, CHOOSE, TITLE, FormRow, Section, sections

if TYPE_CHECKING:
    from docx.document import Document as DocumentObject
    from docx.table import Table, _Cell
    from docx.text.run import Run

_LABEL_WIDTH: Final = 5.2  # cm
_VALUE_WIDTH: Final = 11.8
_SHADE_OF_HEADING: Final = "1F3864"
_SHADE_OF_LABEL: Final = "F2F5FA"
_LINE: Final = "A6B1C4"
_GREY: Final = "808080"
_LATIN: Final = "Calibri"
_SONG: Final = "宋体"
_HEI: Final = "黑体"
_MADE: Final = datetime(2000, 1, 1, tzinfo=UTC)
_WORDS_IN_CHINESE: Final = "zh-CN"


def make_form(language: str, policy: Policy, tr: Translate) -> bytes:
    """The form as a .docx file; `tr` puts a message id into `language`. The same arguments give the same text."""
    # The daemon reads forms without it, and need not hold it in memory.
    from docx import Document  # noqa: PLC0415

    document = Document()
    _set_page(document, tr(TITLE))
    _set_styles(document, language)
    title = document.add_paragraph(style="Title")
    title.add_run(tr(TITLE))
    document.add_paragraph(tr(ADVICE), style=HINT_STYLE)
    table = document.add_table(rows=0, cols=2)
    _set_table(table)
    for section in sections(language, policy, tr):
        _add_section(table, section, tr(CHOOSE))
    # Word wants a paragraph behind a table; a small one starts no further page.
    document.add_paragraph(style=HINT_STYLE)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _set_page(document: DocumentObject, title: str) -> None:
    from docx.shared import Cm  # noqa: PLC0415

    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2)
    page.top_margin, page.bottom_margin = Cm(1.6), Cm(1.4)
    properties = document.core_properties
    properties.title, properties.author, properties.comments = title, "", ""
    properties.created = properties.modified = _MADE


def _set_styles(document: DocumentObject, language: str) -> None:
    from docx.enum.style import WD_STYLE_TYPE  # noqa: PLC0415
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415
    from docx.shared import Pt, RGBColor  # noqa: PLC0415

    normal = document.styles["Normal"]
    _set_font(normal, _SONG, 10.5)
    if language != "en":
        _set_language(normal)
    normal.paragraph_format.space_after = Pt(0)
    title = document.styles["Title"]
    _set_font(title, _HEI, 20)
    title.font.bold, title.font.color.rgb = True, RGBColor(0, 0, 0)
    title.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.paragraph_format.space_after = Pt(4)
    for border in title.element.pPr.xpath("w:pBdr"):
        title.element.pPr.remove(border)
    hint = document.styles.add_style(HINT_STYLE, WD_STYLE_TYPE.PARAGRAPH)
    hint.base_style = normal
    _set_font(hint, _SONG, 8)
    hint.font.color.rgb = RGBColor.from_string(_GREY)
    hint.paragraph_format.space_after = Pt(2)


def _set_font(style: Any, chinese: str, size: float) -> None:
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.shared import Pt  # noqa: PLC0415

    style.font.name, style.font.size = _LATIN, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    # A theme's font would stand above the ones named here.
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    fonts.set(qn("w:eastAsia"), chinese)


def _set_language(style: Any) -> None:
    """The language that spelling is checked in."""
    style.element.get_or_add_rPr().append(_xml(f'<w:lang {{ns}} w:eastAsia="{_WORDS_IN_CHINESE}"/>'))


def _set_table(table: Table) -> None:
    from docx.enum.table import WD_TABLE_ALIGNMENT  # noqa: PLC0415
    from docx.shared import Cm  # noqa: PLC0415

    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    for column, width in zip(table.columns, (_LABEL_WIDTH, _VALUE_WIDTH), strict=True):
        column.width = Cm(width)
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{_LINE}"/>' for side in sides)
    margins = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", 40), ("left", 110), ("bottom", 40), ("right", 110))
    )
    properties = table._tbl.tblPr  # noqa: SLF001 - python-docx has no other way to a table's lines
    layout = properties.find(f"{{{_NAMESPACE}}}tblLayout")
    layout.addprevious(_xml(f"<w:tblBorders {{ns}}>{lines}</w:tblBorders>"))
    layout.addnext(_xml(f"<w:tblCellMar {{ns}}>{margins}</w:tblCellMar>"))


def _add_section(table: Table, section: Section, choose: str) -> None:
    from docx.shared import Pt, RGBColor  # noqa: PLC0415

    left, right = table.add_row().cells  # type: ignore[no-untyped-call] # its author left it without
    heading = left.merge(right)
    _shade(heading, _SHADE_OF_HEADING)
    run = heading.paragraphs[0].add_run(section.heading)
    run.bold, run.font.size, run.font.color.rgb = True, Pt(10.5), RGBColor(255, 255, 255)
    _in_bold_face(run)
    heading.paragraphs[0].paragraph_format.keep_with_next = True
    for row in section.rows:
        _add_row(table, row, choose)


def _add_row(table: Table, row: FormRow, choose: str) -> None:
    from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE  # noqa: PLC0415
    from docx.shared import Cm  # noqa: PLC0415

    added = table.add_row()  # type: ignore[no-untyped-call] # its author left it without
    added.height, added.height_rule = Cm(row.height), WD_ROW_HEIGHT_RULE.AT_LEAST
    added._tr.get_or_add_trPr().append(_xml("<w:cantSplit {ns}/>"))  # noqa: SLF001
    label, value = added.cells
    label.width, value.width = Cm(_LABEL_WIDTH), Cm(_VALUE_WIDTH)
    label.vertical_alignment = value.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    _shade(label, _SHADE_OF_LABEL)
    run = label.paragraphs[0].add_run(row.label)
    run.bold = True
    _in_bold_face(run)
    if row.hint:
        label.add_paragraph(row.hint, style=HINT_STYLE)
    if row.choices:
        _add_choice(value, row, choose)


def _in_bold_face(run: Run) -> None:
    """Chinese is set in another face where Latin is set bold."""
    from docx.oxml.ns import qn  # noqa: PLC0415

    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), _HEI)  # noqa: SLF001


def _shade(cell: _Cell, colour: str) -> None:
    properties = cell._tc.get_or_add_tcPr()  # noqa: SLF001
    shade = _xml(f'<w:shd {{ns}} w:val="clear" w:color="auto" w:fill="{colour}"/>')
    below = properties.find(f"{{{_NAMESPACE}}}vAlign")
    properties.append(shade) if below is None else below.addprevious(shade)


def _add_choice(cell: _Cell, row: FormRow, choose: str) -> None:
    """A list to choose from; until then it shows a word that is no value."""
    paragraph = cell.paragraphs[0]._p  # noqa: SLF001
    paragraph.append(_xml(_choice(row.label, row.choices, f"（{choose}）")))


def _choice(name: str, choices: Sequence[str], shown: str) -> str:
    items = "".join(f"<w:listItem w:displayText={quoteattr(one)} w:value={quoteattr(one)}/>" for one in choices)
    return (
        f"<w:sdt {{ns}}><w:sdtPr><w:alias w:val={quoteattr(name)}/><w:showingPlcHdr/>"
        f"<w:dropDownList>{items}</w:dropDownList></w:sdtPr>"
        f'<w:sdtContent><w:r><w:rPr><w:color w:val="{_GREY}"/></w:rPr><w:t>{shown}</w:t></w:r></w:sdtContent></w:sdt>'
    )


_NAMESPACE: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _xml(template: str) -> Any:
    from docx.oxml import parse_xml  # noqa: PLC0415

    return parse_xml(template.replace("{ns}", f'xmlns:w="{_NAMESPACE}"', 1))

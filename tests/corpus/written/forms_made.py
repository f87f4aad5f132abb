"""The Word form as offices fill it in, made with python-docx; the documents lie in `forms/` as they were made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from docx import Document

FORMS: Final = Path(__file__).parent.parent / "forms"

_TWO_COLUMNS: Final = (
    ("信息来源", "东山镇青石村支书电话报告"),
    ("事发时间", "2026年11月24日5时10分"),
    ("事发地点", "东山镇青石村小学后坡"),
    ("事件起因", "持续降雨"),
    ("事件性质", "滑坡险情"),
    ("伤亡人数", "死亡0人，失踪0人，重伤0人，轻伤0人，受困0人"),
    ("财产损失", "约3.5万元"),
    ("基本过程", "5时10分后坡出现裂缝并下滑\n5时25分学校组织住校生撤离"),
    ("已造成的后果", "围墙倒塌20米"),
    ("影响范围", "学校师生212人"),
    ("事件发展趋势", "趋于稳定"),
    ("相关领导是否到位", "张三镇长5时40分到场"),
    ("已采取的初步处置措施", "撤离师生212人，停课一天"),
    ("下一步工作措施", "请县地环站现场勘查"),
    ("信息员姓名", "信息员甲"),
    ("联系电话", "+86 100 0000 0011"),
)

_FOUR_COLUMNS: Final = (
    ("报送单位", "西河镇", "紧急程度", "紧急"),
    ("信息标题", "西河镇水厂氯气泄漏", "报告类别", "首报"),
    ("信息来源", "水厂值班员", "事发时间", "11月24日16:20"),
    ("事发地点", "西河镇自来水厂", "事件性质", "危险化学品泄漏"),
    ("死亡", "0", "失踪", "0"),
    ("重伤", "0", "轻伤", "5"),
    ("受困", "0", "财产损失", "正在核实"),
    ("事件起因", "阀门老化", "影响范围", "下风向约200米"),
    ("信息员", "信息员乙", "联系方式", "10000000015"),
)

_MERGED: Final = (
    ("时间", "2026年11月23日21时许"),
    ("地点", "国有南坪林场大湾工区"),
    ("伤亡情况", "1名护林员失联，其余情况正在核实"),
    ("主要措施", "组织45人搜寻，并请公安支援"),
    ("信息员及联系方式", "信息员丙 10000000018"),
)

_HALF_FILLED: Final = (
    ("信息来源", "群众报告"),
    ("事发时间", ""),
    ("事发地点", "东山镇新街12号"),
    ("伤亡人数", ""),
    ("财产损失", ""),
    ("基本过程", "（填写事件经过）"),
    ("信息员", "信息员丁"),
    ("联系电话", "10000000022"),
)

_RUNNING_TEXT: Final = (
    "东山镇关于云盘村二组山洪的情况报告",
    "县局办公室：",
    (
        "11月24日4时15分许，我镇云盘村二组突发山洪，冲毁便桥1座，2名村民被困河心洲。接报后，镇应急队18人携带冲锋舟赶往现场，"
        "5时02分将2名被困村民救出，目前无人员伤亡、无人员被困。初步估计直接经济损失6万元。"
    ),
    "东山镇人民政府",
    "2026年11月24日",
)


def _table(document: Any, rows: tuple[tuple[str, ...], ...], *, header: str = "") -> None:
    width = len(rows[0])
    table = document.add_table(rows=len(rows) + bool(header), cols=width)
    table.style = "Table Grid"
    if header:
        table.cell(0, 0).merge(table.cell(0, width - 1)).text = header
    for number, row in enumerate(rows, start=bool(header)):
        for column, value in enumerate(row):
            table.cell(number, column).text = value


def _two() -> Any:
    document = Document()
    document.add_heading("紧急信息报送表", 1)
    document.add_paragraph("报送单位：东山镇        报告类别：初报")
    _table(document, _TWO_COLUMNS)
    document.add_paragraph("注：要素暂不清楚的填“正在核实”，不得因此迟报。")
    return document


def _four() -> Any:
    document = Document()
    _table(document, _FOUR_COLUMNS, header="突发事件信息报告单")
    table: Any = document.tables[0]
    for label, value in (
        ("基本过程", "16:20 加氯间报警，16:28 关闭总阀"),
        ("已采取措施", "疏散周边群众60人，5名工人送医观察"),
        ("下一步措施", "环境监测，更换阀门"),
        ("领导到位", "李四书记16:45到场"),
    ):
        row = table.add_row().cells
        row[0].text = label
        row[1].merge(row[3]).text = value
    return document


def _merged() -> Any:
    document = Document()
    document.add_paragraph("国有南坪林场值班信息")
    _table(document, _MERGED, header="森林防火值班快报（第7期）")
    return document


def _half() -> Any:
    document = Document()
    document.add_paragraph("报送单位：森林防火中心")
    _table(document, _HALF_FILLED)
    return document


def _running() -> Any:
    document = Document()
    for paragraph in _RUNNING_TEXT:
        document.add_paragraph(paragraph)
    return document


def _english() -> Any:
    document = Document()
    rows = (
        ("Source", "ranger"),
        ("Time of occurrence", "2026-11-24 09:05"),
        ("Place", "Nanping forest farm, plot 7"),
        ("Casualties", "dead 0, missing 0, seriously injured 1, slightly injured 0, trapped 0"),
    )
    _table(document, rows)
    return document


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
    member.compress_type = zipfile.ZIP_DEFLATED
    return member


def _bomb() -> bytes:
    """A .docx whose text unpacks to 60 MB of nothing."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in ("[Content_Types].xml", "word/document.xml"):
            target.writestr(_member(name), b"<a>" + b" " * (60 << 20 if name.startswith("word") else 10) + b"</a>")
    return packed.getvalue()


DOCUMENTS: Final[Mapping[str, Callable[[], Any]]] = {
    "two-columns": _two,
    "four-columns": _four,
    "merged-header": _merged,
    "half-filled": _half,
    "running-text": _running,
    "english": _english,
}


MADE: Final = (*DOCUMENTS, "bomb")


def make(name: str) -> bytes:
    """The file's bytes, packed anew with a fixed date."""
    if name == "bomb":
        return _bomb()
    plain, packed = io.BytesIO(), io.BytesIO()
    DOCUMENTS[name]().save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.infolist():
            if member.filename != "docProps/thumbnail.jpeg":
                target.writestr(_member(member.filename), source.read(member))
    return packed.getvalue()


def paper(name: str) -> bytes:
    """The document as it lies in the corpus."""
    return (FORMS / f"{name}.docx").read_bytes()

"""HTML mail as text: lines, tables as labels and values, quotes, and nothing that is hidden."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.intake.mail.html_text import html_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("一<br>二<br/>三", "一\n二\n三"),
        ("<div>一</div><div>二</div>", "一\n二"),
        ("<div>一</div><div><br></div><div>二</div>", "一\n\n二"),
        ("<p>一</p><p>二</p>", "一\n二"),
        ("<p class=MsoNormal>一<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>二</p>", "一\n\n二"),
        ("<ul><li>一</li><li>二</ul>", "一\n二"),
        ("<ol><li>一<li>二</ol>三", "一\n二\n三"),
        ("一 \n  二", "一 二"),
        ("<pre>一\n  二</pre>", "一\n  二"),
        ("<span>一</span><b>二</b>", "一二"),
        ("a&nbsp;b&lt;c&gt;&amp;&#28779;&#x706B;", "a b<c>&火火"),
        ("一\u200b二\ufeff三&#8203;四&shy;五", "一二三四五"),
        ("一<!-- 二 -->三", "一三"),
        ("一<!--[if mso]><p>二</p><![endif]-->三<![if !mso]>四<![endif]>", "一三四"),
        ("<head><title>题</title><style>p{color:red}</style></head>一<script>if(a<b)x()</script>二", "一二"),
        ('一<span style="display:none">二</span>三', "一三"),
        ('一<div STYLE="Display : none !important"><table><tr><td>二</table></div>三', "一三"),
        ('一<span style="font-size:0px">二</span>三', "一三"),
        ("死亡<s>3</s>2人", "死亡2人"),
        ("死亡<strike>3</strike><del>4</del>2人", "死亡2人"),
        ('死亡<span style="color:red;text-decoration:line-through">3</span>2人', "死亡2人"),
        ('<span style="text-decoration: underline">一</span>', "一"),
        ('<div style="font-size:0">一<span style="font-size:14px">二</span></div>', "一二"),
        ("一 <5 人，a<b", "一 <5 人，a<b"),
        ("<b5000元<br>二", "<b5000元\n二"),
        ("一<!-- 二", "一<!-- 二"),
        ("一<!-- 二<b>三</b>", "一 二三"),
        ("一<style>二", "一二"),
        ("</div></td></table>一", "一"),
        ("", ""),
    ],
)
def test_html_is_read_as_it_is_seen(html: str, text: str) -> None:
    assert html_text(html) == text


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ([["事发时间", "3时"], ["事发地点：", "东山镇"]], "事发时间：3时\n事发地点：东山镇"),
        ([["事 发 时 间", "3时"]], "事发时间：3时"),
        ([["（一）信息来源", "值班员"], ["2、性质", "火灾"]], "信息来源：值班员\n性质：火灾"),
        ([["事发时间", "3时", "事发地点", "东山镇"]], "事发时间：3时\n事发地点：东山镇"),
        ([["事发时间", "3时", "事发地点", ""]], "事发时间：3时\n事发地点："),
        ([["信息来源", "值班电话"], ["起因", "雷击"]], "信息来源：值班电话\n起因：雷击"),
        ([["伤亡人数", "死亡", "0", "失踪", "1"]], "死亡：0\n失踪：1"),
        ([["1", "信息来源", "三号瞭望塔"], ["2", "事件性质", "火灾"]], "信息来源：三号瞭望塔\n事件性质：火灾"),
        ([["1", "张三", "男"], ["2", "李四", "女"]], "1\t张三\t男\n2\t李四\t女"),
        ([["死亡", "失踪", "重伤"], ["0", "1", "2"]], "死亡：0\n失踪：1\n重伤：2"),
        ([["死亡", "失踪"], ["0", "正在核实"]], "死亡：0\n失踪：正在核实"),
        ([["姓名", "性别", "年龄"], ["张三", "男", "40"], ["李四", "女", "35"]],
         "姓名\t性别\t年龄\n张三\t男\t40\n李四\t女\t35"),
        ([["姓名", "单位", "职务", "伤情"], ["张三", "林场", "护林员", "轻伤"], ["李四", "林场", "护林员", "重伤"]],
         "姓名\t单位\t职务\t伤情\n张三\t林场\t护林员\t轻伤\n李四\t林场\t护林员\t重伤"),
        ([["起火时间", "地点", "面积(亩)", "起火原因", "人次"], ["13:27", "石桥村", "22", "烧纸", "88"]],
         "起火时间：13:27\n地点：石桥村\n面积(亩)：22\n起火原因：烧纸\n人次：88"),
        ([["姓名", "伤情", "医院"], ["张三", "重伤", "县医院"]], "姓名\t伤情\t医院\n张三\t重伤\t县医院"),
        ([["乡镇", "时间", "倒房"], ["甲", "1日", "3"], ["乙", "2日", "4"]],
         "乡镇\t时间\t倒房\n甲\t1日\t3\n乙\t2日\t4"),
        ([["1", "2", "3", "4"]], "1\t2\t3\t4"),
        ([["紧急信息报送表"], ["标题", "火灾"]], "紧急信息报送表\n标题：火灾"),
        ([["基本过程", "一<br>二"]], "基本过程：一\n二"),
        ([["紧急程度", "□一般 ☑紧急 □特别紧急"], ["领导到位情况", "□是 □否"]], "紧急程度：紧急\n领导到位情况："),
        ([["3时许，东山镇发生火灾。经扑救已灭。", "图片"]], "3时许，东山镇发生火灾。经扑救已灭。\n图片"),
    ],
)  # fmt: skip
def test_tables_are_labels_and_values_where_they_are_a_form(rows: list[list[str]], text: str) -> None:
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    assert html_text(f"<table><tbody>{cells}</tbody></table>") == text
    unclosed = "".join(f"<tr>{''.join(f'<td>{cell}' for cell in row)}" for row in rows)
    assert html_text(f"<table>{unclosed}</table>") == text


def test_a_group_over_several_rows_is_left_out() -> None:
    html = "<table><tr><td rowspan=2>伤亡人数<td>死亡<td>0<tr><td>失踪<td>1</table>"
    assert html_text(html) == "死亡：0\n失踪：1"


def test_a_form_inside_a_layout_table_is_read() -> None:
    form = "<table><tr><td>事发时间</td><td>3时</td></tr></table>"
    assert html_text(f"<table><tr><td>前言{form}后语</td></tr></table>末") == "前言\n事发时间：3时\n后语\n末"


def test_hidden_rows_are_left_out() -> None:
    html = '<table><tr><td>性质<td>火灾<tr style="display:none"><td>性质<td>事故</table>'
    assert html_text(html) == "性质：火灾"


def test_quotes_are_marked_on_every_line() -> None:
    html = "答<blockquote>问<br>二<table><tr><td>死亡<td>1</table><blockquote>前</blockquote></blockquote>末"
    assert html_text(html) == "答\n> 问\n> 二\n> 死亡：1\n> > 前\n末"


def test_a_reply_as_webmail_writes_it() -> None:
    html = (
        '<div style="line-height:1.7"><div>已到位&nbsp;</div><div><br></div><div>---------- 原始邮件 ----------</div>'
        '<div><b>发件人:</b> "办公室" &lt;office@example.org&gt;;</div></div>'
    )
    assert html_text(html) == '已到位\n\n---------- 原始邮件 ----------\n发件人: "办公室" <office@example.org>;'


SIZE = 1_000_000
PIECES = [
    "<", "<a", '<a "', "<a ", "<!--", "<!", "</", "<style>", "<div>", "</div>", "<table><tr><td>", "<td>", "<b></div>",
    "<blockquote>x", "&", "&#", "&amp", "<tr><td>a<td>b", "<a x=", "<p>", " ", "- ",
    "<div style='display:none'>", "<pre>\n",
]  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_no_text_takes_long(piece: str) -> None:
    started = process_time()
    html_text("<table>" + piece * (SIZE // len(piece)))
    assert process_time() - started < 20  # it does not hang


def test_deep_nesting_is_no_matter() -> None:
    assert html_text("<div>" * 100_000 + "一" + "</div>" * 100_000 + "二").split() == ["一", "二"]
    assert "一" in html_text("<table><tr><td>" * 5_000 + "一")


@given(
    st.lists(
        st.sampled_from([*PIECES, "一", "'", '"', ">", "</td>", "</table>", "-->", "</style>", "</p>", "x"]),
        max_size=40,
    )
)
def test_any_markup_is_some_text(pieces: list[str]) -> None:
    text = html_text("".join(pieces))
    assert "\r" not in text
    assert "\u200b" not in text


@given(st.lists(st.text("一二三 ", min_size=1, max_size=5), min_size=1, max_size=8), st.data())
def test_no_text_of_sound_html_is_lost(texts: list[str], data: st.DataObject) -> None:
    forms = st.sampled_from(
        ["<p>{}</p>", "<div><b>{}</b></div>", "<table><tr><td>{}</td></tr></table>", "{}<br>", "<li>{}"]
    )
    html = "".join(data.draw(forms).format(text) for text in texts)
    assert "".join(html_text(html).split()) == "".join("".join(texts).split())

"""How the eleventh set's mails are put together, and senders whom the directory does not know."""

from __future__ import annotations

from typing import Any, Final

from tests.corpus.expecting import Spec, Written, expect, has
from tests.corpus.making import envelope, flow, html, text

COUNTY_DUTY: Final = "yunling-yjj@example.com"
QINGLAN_DUTY: Final = "qinglan-zongzhi@example.com"
SCHOOL: Final = "xuexiao-bgs@example.net"
HOSPITAL: Final = "yiyuan-zongzhi@example.com"
MINE: Final = "kuang-diaodu@example.net"
PARK: Final = "yuanqu-anhuan@example.com"
COACHES: Final = "keyun-anquan@example.net"
SCENIC: Final = "jingqu-guanli@example.com"
STREET: Final = "jiedao-zhiban@example.net"
PHONE: Final = "lao-zhou-7781@example.net"


def told(*phrases: str, lacks: tuple[str, ...] = ()) -> Spec:
    """What is told in passing: left out, or read with these phrases."""
    return has(*phrases, lacks=lacks, absent=True)


def note(name: str, sender: str, subject: str, received: str, body: str, about: str, **given: Any) -> Written:
    """Running text; `extra`, `to`, `charset` and `way` are the mail's, `gap` parts paragraphs by a blank line."""
    extra = given.pop("extra", ())
    to = given.pop("to", "duty@example.org")
    charset = given.pop("charset", "utf-8")
    way = given.pop("way", "base64")
    shown = given.pop("shown", "")
    words = flow(body)
    if given.pop("gap", False):
        words = words.replace("\n", "\n\n")
    if given.pop("indent", False):
        words = "\n".join("\u3000\u3000" + line if line else line for line in words.split("\n"))
    part = text(words, charset=charset, way=way)
    raw = envelope(subject, part, sender=sender, received=received, extra=extra, to=to, charset=charset, name=shown)
    return Written(name, raw, expect(received, about, **{"prose": True, **given}))


def lines(name: str, sender: str, subject: str, received: str, body: str, about: str, **given: Any) -> Written:
    """Labelled lines: what no line states must be left out."""
    return note(name, sender, subject, received, body, about, **{"prose": False, **given})


def sheet(name: str, sender: str, subject: str, received: str, body: str, about: str, **given: Any) -> Written:
    """An HTML table: a paragraph with bars is a row of cells, any other stands above or below the table."""
    rows, open_table = [], False
    for line in flow(body).strip().split("\n"):
        if "|" in line and not open_table:
            rows.append('<table border="1" cellspacing="0" style="border-collapse:collapse">')
        if "|" not in line and open_table:
            rows.append("</table>")
        open_table = "|" in line
        cells = "".join(f"<td><p>{cell.strip()}</p></td>" for cell in line.split("|"))
        rows.append(f"<tr>{cells}</tr>" if open_table else f"<p>{line}</p>")
    page = "<html><body>" + "\n".join([*rows, *(["</table>"] if open_table else [])]) + "</body></html>\n"
    raw = envelope(subject, html(page), sender=sender, received=received)
    return Written(name, raw, expect(received, about, **given))

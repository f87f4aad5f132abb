"""The mails that the duty officer of the demonstration writes: labelled lines, as offices do, and a reply."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any, Final

from incidentd.core.element_words import Translate, element_in_words, element_label
from incidentd.core.elements import ELEMENTS
from incidentd.i18n import translator
from incidentd.rehearsal.mails import ReceivedMail

OUR_ADDRESS: Final = "report@example.org"


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


def first_mail(report: Mapping[str, Any], unit_name: str, sender: str, language: str, at: datetime) -> EmailMessage:
    """The first report as a mail: urgency and matter in the subject, what is known in labelled lines."""
    tr = translator(language)
    subject = tr(_("[URGENT] {unit}: {title}")).format(unit=unit_name, title=report["title"])
    return _mail(subject, _lines(report["elements"], tr), sender, at)


def reply(answer: ReceivedMail, report: Mapping[str, Any], language: str, at: datetime) -> EmailMessage:
    """The rest, as a reply to the answer that asked for it, with that answer quoted below."""
    tr = translator(language)
    lines = [*_lines(report["elements"], tr), "", tr(_("{sender} wrote:")).format(sender=OUR_ADDRESS)]
    lines += [f"> {line}" for line in answer.body.splitlines()]
    made = _mail(tr(_("Re: {subject}")).format(subject=answer.subject), lines, answer.address, at)
    made["In-Reply-To"] = answer.message_id
    return made


def _mail(subject: str, lines: list[str] | Iterator[str], sender: str, at: datetime) -> EmailMessage:
    made = EmailMessage()
    made["From"] = sender
    made["To"] = OUR_ADDRESS
    made["Subject"] = subject
    made["Date"] = format_datetime(at)
    made["Message-ID"] = f"<{at.timestamp():.0f}@mail.example.org>"
    made.set_content("\n".join(lines) + "\n", charset="utf-8", cte="base64")
    return made


def _lines(elements: Mapping[str, Any], tr: Translate) -> Iterator[str]:
    for name in ELEMENTS:
        if name in elements:
            value = element_in_words(elements[name], lambda moment: f"{moment:%Y-%m-%d %H:%M}", tr)
            yield tr(_("{label}: {value}")).format(label=element_label(name, tr).capitalize(), value=value)

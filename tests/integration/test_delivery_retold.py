"""What went wrong with a message is said in the reader's language, however long ago it was kept."""

from __future__ import annotations

import re
import ssl

import aiosmtplib
import pytest

from incidentd.delivery.courier import NoProvider
from incidentd.delivery.message import OutgoingMessage
from incidentd.delivery.retold import retold
from incidentd.delivery.smtp_failures import Server, Stage
from incidentd.delivery.twilio_answers import LATER, NEVER, OURS, Answer, handover
from incidentd.errors import DeliveryError
from incidentd.i18n import translator

_SERVER = Server("smtp.example.org:465", 10.0)
# What may stand in English in a Chinese sentence: protocols, names of settings and commands, and what a server said.
_AS_IT_IS = re.compile(
    r"quota exceeded|smtp\.example\.org:465|Connect call failed|certificate verify failed|cannot connect|gone away|"
    r"STARTTLS extension not supported by server\.|DATA|MAIL|RCPT|Message-ID|HTTP|DNS|Twilio|ASCII|START|SID|E\.164"
    r"|error|security|'tls'|'starttls'|'none'|ca_file|local_hostname|connections|sms|incidentd(\.toml)?|messages retry"
    r"|https://www\.twilio\.com/docs/errors/\d+|TimeoutError"
)

_ERRORS = (
    aiosmtplib.SMTPResponseException(550, "quota exceeded"),
    aiosmtplib.SMTPResponseException(421, "quota exceeded"),
    aiosmtplib.SMTPResponseException(554, "relay: quota exceeded"),
    aiosmtplib.SMTPAuthenticationError(535, "quota exceeded"),
    aiosmtplib.SMTPHeloError(550, "quota exceeded"),
    TimeoutError(),
    aiosmtplib.SMTPNotSupported("SMTPUTF8"),
    aiosmtplib.SMTPServerDisconnected("gone away"),
    aiosmtplib.SMTPException("STARTTLS extension not supported by server."),
    ssl.SSLCertVerificationError("certificate verify failed"),
    ssl.SSLError("certificate verify failed"),
    OSError("cannot connect"),
)


def _said_in_chinese(error: DeliveryError) -> str:
    kept = str(error)
    assert retold(kept, translator("en")) == kept
    return retold(kept, translator("zh_CN"))


def _english_left(said: str) -> str:
    return "".join(re.findall("[A-Za-z]", _AS_IT_IS.sub("", said.replace("relay: ", ""))))


@pytest.mark.parametrize("stage", Stage, ids=lambda stage: stage.name)
@pytest.mark.parametrize("error", _ERRORS, ids=lambda error: f"{type(error).__name__}-{getattr(error, 'code', '')}")
def test_what_a_mail_server_did_is_said_in_chinese(error: Exception, stage: Stage) -> None:
    said = _said_in_chinese(_SERVER.failure(error, stage))
    assert not _english_left(said), said


@pytest.mark.parametrize("number", [*LATER, *OURS, *NEVER, 29999, 0])
@pytest.mark.parametrize("status", [400, 401, 503])
def test_what_twilio_answered_is_said_in_chinese(number: int, status: int) -> None:
    answer = Answer(status, f'{{"code": {number}, "message": "quota exceeded (see +12025550100)"}}', {})
    with pytest.raises(DeliveryError) as caught:
        handover(answer, "text")
    said = _said_in_chinese(caught.value)
    assert not _english_left(said.replace("(see <number>)", "")), said


async def test_that_no_provider_is_configured_is_said_in_chinese() -> None:
    message = OutgoingMessage("M2222AB", "sms", "+12025550100", "", "text")
    with pytest.raises(DeliveryError) as caught:
        await NoProvider("sms").send(message)
    assert not _english_left(_said_in_chinese(caught.value))


@pytest.mark.parametrize("kept", ["", "somebody else's words (in brackets)", "(", ")", " ()", "{server}"])
def test_what_is_not_ours_stays_as_it_is(kept: str) -> None:
    assert retold(kept, translator("zh_CN")) == kept

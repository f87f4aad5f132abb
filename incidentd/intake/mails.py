"""`/v1/mails`: mails that came, what is attached to them, and what the office decides about those that are held."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Annotated, Literal
from urllib.parse import quote

from fastapi import APIRouter, Depends, Path, Query, Request
from starlette.responses import Response

from incidentd.intake.body import read_body, too_large
from incidentd.intake.mail_views import Acceptance, Mail, Mails
from incidentd.intake.openapi import body_of, refusals
from incidentd.intake.problems import refusal
from incidentd.intake.roles import may
from incidentd.intake.sentences import Sentence, _
from incidentd.intake.services import Services, ServicesHere, caller_with
from incidentd.intake.shapes import understood
from incidentd.store import mail_queries
from incidentd.store.keys import Key
from incidentd.store.mail_decisions import MailDecision
from incidentd.store.queries import LARGEST_PAGE

if TYPE_CHECKING:
    from incidentd.intake.mail.mail_types import Attachment

Number = Annotated[
    str, Path(description="number of the mail, such as E2026-000001", max_length=20, pattern=r"^[^\x00]*$")
]
Reader = Annotated[Key, Depends(caller_with("read_incidents"))]
Opener = Annotated[Key, Depends(caller_with("open_quarantine"))]
Office = Annotated[Key, Depends(caller_with("decide", fresh=True))]
_LISTED = refusals(400, 401, 403, 503)
_SHOWN = refusals(401, 403, 404, 503)
_DECIDED = refusals(401, 403, 404, 409, 413, 422, 503)
# Whatever a stranger attached is saved, never shown by a browser as a page of ours.
_AS_A_FILE = {"x-content-type-options": "nosniff", "content-security-policy": "sandbox; default-src 'none'"}

router = APIRouter(prefix="/v1/mails", tags=["mails"])


@router.get("", responses=_LISTED, dependencies=[Depends(caller_with("read_quarantine"))])
async def list_mails(
    services: ServicesHere,
    outcome: Literal["", "opened", "added", "held", "noted", "kept"] = "",
    limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE)] = 50,
) -> Mails:
    """Mails, newest first; `outcome=held` are those that wait for the office to decide."""
    rows = await services.store.read(lambda c: mail_queries.list_mails(c, outcome=outcome, limit=limit))
    return Mails(mails=[Mail.of(row, services.rules) for row in rows])


@router.get("/{number}", responses=_SHOWN)
async def show_mail(services: ServicesHere, key: Reader, number: Number) -> Mail:
    """One mail with what was understood of it and what is attached; a unit's key sees those of its own incidents."""
    return Mail.of(await _row(services, key, number), services.rules)


@router.get("/{number}/raw", responses=_SHOWN, response_class=Response)
async def raw_mail(services: ServicesHere, _key: Opener, number: Number) -> Response:
    """A mail byte for byte."""
    raw = await services.store.read(lambda c: mail_queries.raw_mail(c, number))
    if raw is None:
        raise _unknown(number)
    return _file(raw, "message/rfc822", f"{number}.eml")


@router.get("/{number}/attachments/{part}", responses=_SHOWN, response_class=Response)
async def attachment(
    services: ServicesHere, key: Reader, number: Number, part: Annotated[str, Path(max_length=80)]
) -> Response:
    """One attached file, as a file to be saved."""
    await _row(services, key, number)
    raw = await services.store.read(lambda c: mail_queries.raw_mail(c, number))
    found = await asyncio.to_thread(_attachment, raw or b"", part)
    if found is None:
        raise refusal(
            "unknown-mail", Sentence(_("mail {number} has no attached part {part}"), number=number, part=part)
        )
    return _file(found.data, "application/octet-stream", found.name)


@router.post("/{number}/acceptance", responses=_DECIDED, openapi_extra=body_of(Acceptance, required=False))
async def accept(request: Request, services: ServicesHere, key: Office, number: Number) -> Mail:
    """A mail that is held counts, as of when it arrived."""
    body = await read_body(request.receive, request.headers, services.body_limit)
    if body.cut:
        raise too_large(services.body_limit)
    stated = understood(body.raw, Acceptance) if body.raw.strip() else Acceptance()
    return await _decide(services, key, MailDecision(number, accept=True, incident=stated.incident or ""))


@router.post("/{number}/dismissal", responses=_DECIDED)
async def dismiss(services: ServicesHere, key: Office, number: Number) -> Mail:
    """A mail that is held is put aside: it stays kept and counts for nothing."""
    return await _decide(services, key, MailDecision(number, accept=False))


async def _decide(services: Services, key: Key, decision: MailDecision) -> Mail:
    if decision.accept:
        # Loaded with the first decision: most services take no mails.
        from incidentd.intake.mail.deciding import withheld_answer_to  # noqa: PLC0415

        find = partial(withheld_answer_to, number=decision.number, own_addresses=services.own)
        decision = decision._replace(answer_to=await services.store.read(find))
    answer = await services.store.decide_mail(decision, f"key:{key.id}")
    services.bell.ring(answer.next_at, answer.told)
    return Mail.of(await _row(services, key, decision.number), services.rules)


async def _row(services: Services, key: Key, number: str) -> mail_queries.Row:
    row = await services.store.read(lambda c: mail_queries.show_mail(c, number))
    if row is None:
        raise _unknown(number)
    own = row["unit"] == key.unit and row["verified"]
    if not own and not may(key.role, "read_every_unit"):
        raise refusal("other-unit", Sentence(_("mail {number} is not of your unit"), number=number))
    return row


def _attachment(raw: bytes, part: str) -> Attachment | None:
    # Loaded with the first file that is asked for: most services take no mails.
    from incidentd.intake.mail.mime import read_mail  # noqa: PLC0415

    return next((one for one in read_mail(raw).attachments if one.part == part), None)


def _unknown(number: str) -> Exception:
    return refusal("unknown-mail", Sentence(_("there is no mail {number}"), number=number))


def _file(data: bytes, media_type: str, name: str) -> Response:
    plain = "".join(letter if (letter.isascii() and letter.isalnum()) or letter in "._-" else "_" for letter in name)
    disposition = f"attachment; filename=\"{plain or 'file'}\"; filename*=UTF-8''{quote(name, safe='')}"
    return Response(data, media_type=media_type, headers={**_AS_A_FILE, "content-disposition": disposition})

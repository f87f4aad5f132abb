"""`/v1/mails`: who may see which mail, files that are only saved, and what the office decides."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, unquote

import httpx
import pytest

from incidentd.store.keys import KeyRole
from tests.integration.api import Api, problem_of
from tests.integration.mail_office import FIRST, REST, STRANGER, SUBJECT, Office, a_mail, office_on

NUMBER = "2026-000001"
MAIL = "E2026-000001"
HELD = "E2026-000002"
PHOTO = b"\xff\xd8\xff\xe0 a photo"
RAW = a_mail(files=(("现场.jpg", PHOTO), ("<b>.html", b"<script>alert(1)</script>")))
ROLES: tuple[KeyRole, ...] = ("unit", "office", "auditor", "administrator")


@pytest.fixture
async def office(api: Api) -> Office:
    """The interface's store with a mail of the first unit, and a stranger's follow-up that is held."""
    found = office_on(api.stored)
    await found.mail(RAW)
    await found.mail(a_mail(f"[{NUMBER}] 续报", REST, STRANGER))
    return found


async def asked(api: Api, role: KeyRole, path: str, unit: str = "", **query: Any) -> httpx.Response:
    return await api.get(await api.token(role, unit), f"/v1/mails{path}", **query)


def part_of(shown: dict[str, Any], name: str) -> str:
    [part] = [one["part"] for one in shown["attachments"] if one["name"] == name]
    return str(part)


# --- who may see what ---------------------------------------------------------------------------------------------


async def test_the_list_is_for_the_office_auditors_and_administrators(api: Api, office: Office) -> None:
    for role in ROLES:
        answer = await asked(api, role, "")
        if role == "unit":
            problem_of(answer, 403, "not-allowed")
        else:
            assert [mail["number"] for mail in answer.json()["mails"]] == [HELD, MAIL]
    held = (await asked(api, "office", "", outcome="held")).json()["mails"]
    assert [(mail["number"], mail["outcome"], mail["incident"]) for mail in held] == [(HELD, "held", NUMBER)]
    assert len((await asked(api, "office", "", limit=1)).json()["mails"]) == 1
    problem_of(await asked(api, "office", "", outcome="lost"), 400, "bad-query")


async def test_a_mail_is_shown_with_its_reading_and_what_is_attached(api: Api, office: Office) -> None:
    for role in ROLES:
        shown = (await asked(api, role, f"/{MAIL}")).json()
        assert (shown["number"], shown["incident"], shown["sender"]) == (MAIL, NUMBER, "duty@example.org")
        assert shown["reading"]["elements"]["nature"]["value"] == "山体滑坡"
        photo, page = shown["attachments"]
        assert (photo["name"], photo["size"], photo["claimed_type"]) == (
            *("现场.jpg", len(PHOTO)),
            "application/octet-stream",
        )
        assert page["name"] == "_b_.html"
        assert "raw" not in shown
        assert "salt" not in shown


async def test_a_unit_sees_neither_mails_of_others_nor_those_of_strangers_about_itself(
    api: Api, office: Office
) -> None:
    problem_of(await asked(api, "unit", f"/{MAIL}", unit="empty"), 403, "other-unit")
    problem_of(await asked(api, "unit", f"/{MAIL}/attachments/2", unit="empty"), 403, "other-unit")
    problem_of(await asked(api, "unit", f"/{HELD}"), 403, "other-unit")


async def test_a_mails_bytes_are_for_the_office_and_administrators(api: Api, office: Office) -> None:
    for role in ROLES:
        answer = await asked(api, role, f"/{MAIL}/raw")
        if role in ("office", "administrator"):
            assert (answer.content, answer.headers["content-type"]) == (RAW, "message/rfc822")
        else:
            problem_of(answer, 403, "not-allowed")


async def test_attached_files_are_for_all_who_may_see_the_mail(api: Api, office: Office) -> None:
    shown = (await asked(api, "unit", f"/{MAIL}")).json()
    for role in ROLES:
        answer = await asked(api, role, f"/{MAIL}/attachments/{part_of(shown, '现场.jpg')}")
        assert answer.content == PHOTO


# --- files are saved, never shown ---------------------------------------------------------------------------------


async def test_what_strangers_send_is_never_a_page_of_ours(api: Api, office: Office) -> None:
    shown = (await asked(api, "office", f"/{MAIL}")).json()
    for path in (f"/{MAIL}/raw", *(f"/{MAIL}/attachments/{one['part']}" for one in shown["attachments"])):
        headers = (await asked(api, "office", path)).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["content-security-policy"].startswith("sandbox")
        assert headers["content-disposition"].startswith("attachment;")
        assert headers["content-type"] in ("message/rfc822", "application/octet-stream")


@pytest.mark.parametrize(
    "name",
    ["现场照片.jpg", 'a"; filename="b.exe', "../../etc/passwd", "a\r\nX-Evil: 1\r\n\r\n<b>", "\u202egpj.exe", "a;b=c"],
    ids=["Chinese", "quotes", "a path", "line ends", "right to left", "parameters"],
)
async def test_a_name_however_wicked_stays_a_name(api: Api, name: str) -> None:
    coded = quote(name, safe="").encode()
    raw = a_mail(files=(("NAME", PHOTO),)).replace(b'filename="NAME"', b"filename*=UTF-8''" + coded)
    taken = await office_on(api.stored).mail(raw)
    [attached] = (await asked(api, "office", f"/{taken.number}")).json()["attachments"]
    answer = await asked(api, "office", f"/{taken.number}/attachments/{attached['part']}")
    assert answer.content == PHOTO
    assert "x-evil" not in answer.headers
    disposition = answer.headers["content-disposition"]
    assert disposition.isascii()
    plain, _, coded_name = disposition.removeprefix('attachment; filename="').partition("\"; filename*=UTF-8''")
    assert plain.replace(".", "").replace("_", "").replace("-", "").isalnum() or set(plain) <= set("._-")
    assert "/" not in plain
    assert unquote(coded_name) == attached["name"]
    assert not {"/", "\\", "\r", "\n", '"'} & set(coded_name)
    assert not {"\r", "\n"} & set(attached["name"])


# --- the office decides -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("verb", ["acceptance", "dismissal"])
async def test_only_the_office_decides(api: Api, office: Office, verb: str) -> None:
    for role in ("unit", "auditor", "administrator"):
        token = await api.token(role)
        problem_of(await api.post(token, f"/v1/mails/{HELD}/{verb}"), 403, "not-allowed")
    assert office.kept(HELD)["outcome"] == "held"


async def test_an_accepted_mail_counts_for_its_incident_and_rings_the_bell(api: Api, office: Office) -> None:
    token = await api.token("office")
    answer = await api.post(token, f"/v1/mails/{HELD}/acceptance")
    assert answer.status_code == 200, answer.text
    assert (answer.json()["outcome"], answer.json()["report"]) == ("added", f"{NUMBER}-02")
    assert len(api.bell.rung) == 1
    problem_of(await api.post(token, f"/v1/mails/{HELD}/acceptance"), 409, "mail-not-held")
    problem_of(await api.post(token, f"/v1/mails/{HELD}/dismissal"), 409, "mail-not-held")


async def test_the_office_may_name_the_incident(api: Api, office: Office) -> None:
    await office.mail(a_mail(SUBJECT, FIRST))
    token = await api.token("office")
    path = f"/v1/mails/{HELD}/acceptance"
    problem_of(await api.post(token, path, {"incident": "2026-000099"}), 404, "unknown-incident")
    assert (await api.post(token, path, {"incident": "x"})).status_code == 422
    assert (await api.post(token, path, {"number": "2026-000002"})).status_code == 422
    assert (await api.post(token, path, b"{")).status_code in (400, 422)
    answer = await api.post(token, path, {"incident": "2026-000002"})
    assert answer.json()["incident"] == "2026-000002"


async def test_a_dismissed_mail_is_put_aside(api: Api, office: Office) -> None:
    answer = await api.post(await api.token("office"), f"/v1/mails/{HELD}/dismissal")
    assert (answer.status_code, answer.json()["outcome"], answer.json()["report"]) == (200, "kept", "")


# --- what is not there --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", ["E2026-000099", "x", "E2026-000001 "])
async def test_unknown_mails_and_parts_are_problems(api: Api, office: Office, number: str) -> None:
    token = await api.token("office")
    for path in ("", "/raw", "/attachments/2"):
        problem_of(await api.get(token, f"/v1/mails/{number}{path}"), 404, "unknown-mail")
    for verb in ("acceptance", "dismissal"):
        problem_of(await api.post(token, f"/v1/mails/{number}/{verb}"), 404, "unknown-mail")


@pytest.mark.parametrize("path", ["mails/%00", "mails/%00/raw", "incidents/%00", "quarantine/%00"])
async def test_a_number_that_no_database_can_hold_is_a_problem_of_the_address(api: Api, path: str) -> None:
    answer = await api.get(await api.token("office"), f"/v1/{path}")
    problem_of(answer, 400, "bad-query")
    assert "before the question mark" in answer.text


@pytest.mark.parametrize("part", ["99", "1", "x", "2.1", "-1"])
async def test_a_part_that_is_no_attachment_is_a_problem(api: Api, office: Office, part: str) -> None:
    problem_of(await asked(api, "office", f"/{MAIL}/attachments/{part}"), 404, "unknown-mail")


async def test_nobody_without_a_key_sees_anything(api: Api, office: Office) -> None:
    for path in ("", f"/{MAIL}", f"/{MAIL}/raw", f"/{MAIL}/attachments/2"):
        assert (await api.http.get(f"/v1/mails{path}")).status_code == 401


async def test_openapi_describes_every_way_to_a_mail(api_on_sqlite: Api) -> None:
    paths = api_on_sqlite.app.openapi()["paths"]
    found = {path: sorted(ways) for path, ways in paths.items() if path.startswith("/v1/mails")}
    assert found == {
        "/v1/mails": ["get"],
        "/v1/mails/{number}": ["get"],
        "/v1/mails/{number}/raw": ["get"],
        "/v1/mails/{number}/attachments/{part}": ["get"],
        "/v1/mails/{number}/acceptance": ["post"],
        "/v1/mails/{number}/dismissal": ["post"],
    }
    assert "404" in paths["/v1/mails/{number}"]["get"]["responses"]
    assert "409" in paths["/v1/mails/{number}/acceptance"]["post"]["responses"]

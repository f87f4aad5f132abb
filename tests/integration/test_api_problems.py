"""Refusals are RFC 9457 problem documents: every one listed, explained, in the reader's language; never a bare 500."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
import structlog

import incidentd
from incidentd.errors import Rejected
from incidentd.intake.problems import KINDS, document, language_of
from incidentd.intake.sentences import Sentence, in_language
from tests.integration.api import Api, problem_of, report

ROOT = Path(__file__).parents[2]
PROBLEM_SCHEMA = json.loads((ROOT / "schemas" / "problem.schema.json").read_text("utf-8"))


def sources() -> str:
    package = Path(incidentd.__file__).parent
    return "\n".join(path.read_text("utf-8") for part in ("intake", "store") for path in (package / part).glob("*.py"))


def test_every_code_that_is_raised_is_listed_and_every_listed_code_is_raised() -> None:
    text = sources()
    raised = set(re.findall(r'refusal\(\s*"([a-z0-9-]+)"', text)) | set(
        re.findall(r'Rejected\(\s*\d+, "([a-z0-9-]+)"', text)
    )
    raised |= set(re.findall(r'_Fault\(path, "([a-z-]+)"', text)) | {
        "unknown-class",
        "unknown-category",
        "unknown-flag",
    }
    assert raised == set(KINDS)


def test_the_documentation_lists_every_problem_with_what_to_do() -> None:
    text = (ROOT / "docs" / "api.md").read_text("utf-8")
    listed = re.findall(r"^\| `([a-z0-9-]+)` \| (\d+) \| (.+?) \| (.+?) \|$", text, re.MULTILINE)
    assert listed == [(code, str(kind.status), kind.title, kind.remedy) for code, kind in KINDS.items()]


def test_a_problem_document_fits_its_published_schema() -> None:
    for code, kind in KINDS.items():
        fault = Rejected(kind.status, code, "what was wrong", field="/elements/occurred_at", allowed=["a", "b"])
        jsonschema.validate(document(fault, "/v1/reports", str), PROBLEM_SCHEMA)


@pytest.mark.parametrize("code", KINDS)
async def test_the_type_of_a_problem_is_an_address_that_explains_it(api_on_sqlite: Api, code: str) -> None:
    answer = await api_on_sqlite.http.get(f"/problems/{code}")
    assert answer.status_code == 200
    assert KINDS[code].remedy in answer.text


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh_CN"),
        ("zh", "zh_CN"),
        ("en-GB,zh;q=0.5", "en"),
        ("en;q=0.3, zh-TW;q=0.7", "zh_CN"),
        ("fr", "en"),
        ("*", "en"),
        ("zh;q=0", "en"),
        ("zh;q=broken,;;,q=", "en"),
    ],
)
def test_chinese_is_answered_to_those_who_ask_for_it_and_english_to_programs(accepted: str, language: str) -> None:
    assert language_of(accepted) == language


def test_a_sentence_is_said_in_another_language_with_the_same_values() -> None:
    catalogue = {"there is no unit '{unit}'": "没有单位“{unit}”", "x is {way}": "x{way}", "ahead": "超前"}
    assert in_language(Sentence("there is no unit '{unit}'", unit="{a}"), catalogue.get) == "没有单位“{a}”"  # type: ignore[arg-type]
    nested = Sentence("x is {way}", way=Sentence("ahead"))
    assert nested == "x is ahead"
    assert in_language(nested, catalogue.get) == "x超前"  # type: ignore[arg-type]


async def test_an_answer_names_its_language_and_keeps_codes_and_pointers_as_they_are(api_on_sqlite: Api) -> None:
    token = await api_on_sqlite.token()
    answers = [
        await api_on_sqlite.send(token, {"class": "nope"}, "same", **{"accept-language": language})
        for language in ("en", "zh-CN")
    ]
    english, chinese = (problem_of(answer, 422, "unknown-class") for answer in answers)
    assert [answer.headers["content-language"] for answer in answers] == ["en", "zh-CN"]
    for member in ("type", "status", "code", "pointer", "instance", "kept_as", "allowed"):
        assert english[member] == chinese[member]


async def test_a_wrong_path_is_a_problem_document_too(api_on_sqlite: Api) -> None:
    problem = problem_of(await api_on_sqlite.http.get("/v1/report"), 404, "not-found")
    assert "/v1/report" in problem["detail"]


@pytest.mark.parametrize(("method", "path", "allow"), [("GET", "/v1/reports", "POST"), ("DELETE", "/v1/audit", "GET")])
async def test_a_wrong_method_is_told_the_right_one(api_on_sqlite: Api, method: str, path: str, allow: str) -> None:
    answer = await api_on_sqlite.http.request(method, path)
    problem = problem_of(answer, 405, "method-not-allowed")
    assert answer.headers["allow"] == allow
    assert allow in problem["detail"]


async def test_what_goes_wrong_inside_is_logged_once_without_what_was_sent_and_answered_with_a_number(
    api_on_sqlite: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    api = api_on_sqlite
    token = await api.token()

    async def broken(arrival: Any) -> None:
        raise ValueError(f"cannot take {arrival.raw!r}")

    monkeypatch.setattr(api.stored.store, "take", broken)
    with structlog.testing.capture_logs(processors=[structlog.contextvars.merge_contextvars]) as logs:
        problem = problem_of(await api.send(token, report(title="王小明 10000000009")), 500, "internal-error")

    [line] = [log for log in logs if log["log_level"] == "error"]
    assert problem["instance"] == f"urn:incidentd:error:{line['correlation']}"
    assert "ValueError" in line["causes"][0]
    assert "test_api_problems.py" in line["causes"][0]
    assert "10000000009" not in repr(logs)
    assert "10000000009" not in json.dumps(problem)


async def test_refusals_are_logged_without_what_was_sent(api_on_sqlite: Api) -> None:
    with structlog.testing.capture_logs() as logs:
        await api_on_sqlite.send(
            await api_on_sqlite.token(), {"title": "王小明", "elements": {"location": 10000000009}}
        )
    [line] = logs
    assert (line["code"], line["field"]) == ("wrong-value", "/elements/location")
    assert "10000000009" not in repr(logs)
    assert "王小明" not in repr(logs)


async def test_the_description_is_published_and_complete(api_on_sqlite: Api) -> None:
    described = (await api_on_sqlite.http.get("/openapi.json")).json()
    posted = described["paths"]["/v1/reports"]["post"]
    body = posted["requestBody"]["content"]["application/json"]["schema"]
    assert body == {"$ref": "#/components/schemas/ReportIn"}
    schemas = described["components"]["schemas"]
    assert "occurred_at" in schemas["Elements"]["properties"]
    for reference in re.findall(r'"#/components/schemas/([A-Za-z_]+)"', json.dumps(described)):
        assert reference in schemas
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            if path.startswith("/v1"):
                assert {"401", "503"} <= operation["responses"].keys(), (path, method)
    assert {"webhook-id", "webhook-timestamp", "webhook-signature", "idempotency-key", "key"} == {
        parameter["name"] for parameter in posted["parameters"]
    }

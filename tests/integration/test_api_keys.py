"""Keys: tokens kept as hashes, hook secrets not kept at all, roles, and what revoking does."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from incidentd.errors import ConfigError, Rejected
from incidentd.intake import keyring as keyring_module
from incidentd.intake.keyring import FRESH_SECONDS, Keyring
from incidentd.intake.roles import RIGHTS
from incidentd.intake.webhook import SECRET_PREFIX, secret_bytes
from incidentd.store.keys import KeyRole
from tests.integration.api import BODY_LIMIT, Api, problem_of, report

KEPT = ("incident", "report", "clock", "quarantine")


class Watch:
    """A monotonic clock that is moved."""

    def __init__(self) -> None:
        self.shows = 1000.0

    def __call__(self) -> float:
        return self.shows


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    one = Watch()
    monkeypatch.setattr(keyring_module, "monotonic", one)
    return one


def readings(api: Api, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Every reading of the keys from the store."""
    seen: list[Any] = []
    read_keys = api.stored.store.read_keys

    async def counting() -> Any:
        seen.append("read")
        return await read_keys()

    monkeypatch.setattr(api.stored.store, "read_keys", counting)
    return seen


async def test_the_store_holds_neither_tokens_nor_hook_secrets(api: Api) -> None:
    token, (_key, secret) = await api.token(), await api.hook()
    everything = repr(api.stored.dump())
    assert token not in everything
    assert token.rpartition("_")[2] not in everything
    assert secret.removeprefix(SECRET_PREFIX) not in everything
    assert secret_bytes(secret).hex() not in everything
    assert repr(secret_bytes(secret)) not in everything


async def test_a_token_has_256_bits_and_names_its_key(api: Api) -> None:
    key, token = api.keyring.new_token("unit", "dongshan", "platform", "cli:someone")
    assert token.startswith(f"inc_{key.id}_")
    assert len(token.removeprefix(f"inc_{key.id}_")) == 43
    assert (key.role, key.unit, key.name, key.created_by) == ("unit", "dongshan", "platform", "cli:someone")


async def test_a_hook_secret_follows_from_the_master_secret_and_the_key_alone(api: Api) -> None:
    key, secret = await api.hook()
    same = Keyring(api.stored.store, b"a master secret of the tests alone", api.stored.clock)
    other = Keyring(api.stored.store, b"another master secret of the tests", api.stored.clock)
    assert same._secret(key.id) == secret_bytes(secret)
    assert other._secret(key.id) != secret_bytes(secret)
    assert len(secret_bytes(secret)) == 32


async def test_a_short_master_secret_is_refused(api_on_sqlite: Api) -> None:
    with pytest.raises(ConfigError, match="at least 32 random bytes"):
        Keyring(api_on_sqlite.stored.store, b"short", api_on_sqlite.stored.clock)


async def test_a_key_counts_as_soon_as_it_is_made(api: Api) -> None:
    for _one in range(3):
        assert (await api.send(await api.token(), report())).status_code == 201
        assert (await api.send_signed((await api.hook())[1], report())).status_code == 201


async def test_a_revoked_token_sends_nothing_from_that_very_moment(api: Api) -> None:
    key, token = api._kept(*api.keyring.new_token("unit", "dongshan", "platform", "test"))
    assert (await api.send(token, report())).status_code == 201
    assert await asyncio.to_thread(api.stored.store.revoke_key_blocking, key.id, "test")
    before = api.rows(KEPT)

    problem_of(await api.send(token, report()), 401, "key-revoked")  # the keyring's own copy is still fresh
    assert api.rows(KEPT) == before


async def test_a_revoked_hook_key_sends_nothing_from_that_very_moment(api: Api) -> None:
    key, secret = await api.hook()
    assert (await api.send_signed(secret, report())).status_code == 201
    assert await asyncio.to_thread(api.stored.store.revoke_key_blocking, key.id, "test")
    before = api.rows(KEPT)
    problem_of(await api.send_signed(secret, report()), 401, "key-revoked")
    assert api.rows(KEPT) == before


async def test_a_revoked_token_decides_nothing_from_that_very_moment(api: Api) -> None:
    key, token = api._kept(*api.keyring.new_token("office", "", "platform", "test"))
    number = (await api.send(token, report(unit="dongshan"))).json()["incident"]
    await asyncio.to_thread(api.stored.store.revoke_key_blocking, key.id, "test")
    problem_of(await api.post(token, f"/v1/incidents/{number}/confirmation"), 401, "key-revoked")
    assert api.stored.rows("incident")[0]["state"] == "reported"


async def test_a_revoked_token_reads_no_longer_than_two_seconds(api: Api, watch: Watch) -> None:
    key, token = api._kept(*api.keyring.new_token("office", "", "platform", "test"))
    assert (await api.get(token, "/v1/incidents")).status_code == 200
    await asyncio.to_thread(api.stored.store.revoke_key_blocking, key.id, "test")
    watch.shows += FRESH_SECONDS + 0.001
    problem_of(await api.get(token, "/v1/incidents"), 401, "key-revoked")


async def test_known_keys_are_read_from_the_store_once_in_two_seconds(
    api: Api, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = await api.token()
    seen = readings(api, monkeypatch)
    for _one in range(5):
        await api.get(token, "/v1/incidents")
    assert len(seen) == 1
    watch.shows += FRESH_SECONDS + 0.001
    await api.get(token, "/v1/incidents")
    assert len(seen) == 2


async def test_many_unknown_tokens_at_once_share_their_readings_of_the_store(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    await api.get(await api.token(), "/v1/incidents")
    seen = readings(api, monkeypatch)
    strangers = [f"inc_{number:08d}_{'x' * 43}" for number in range(50)]
    answers = await asyncio.gather(*(api.get(token, "/v1/incidents") for token in strangers))
    assert {answer.status_code for answer in answers} == {401}
    assert len(seen) < 10


@pytest.mark.parametrize("token", ["", "x", "inc_", f"inc_abcdefgh_{'x' * 43}", "inc_abcdefgh_短"])
async def test_an_unknown_token_is_refused_with_a_challenge(api_on_sqlite: Api, token: str) -> None:
    headers = {b"authorization": b"Bearer " + token.encode()}
    answer = await api_on_sqlite.http.get("/v1/incidents", headers=headers)
    problem_of(answer, 401, "token-unknown" if token else "credentials-missing")
    assert answer.headers["www-authenticate"].startswith("Bearer")


async def test_the_right_key_with_another_secret_is_an_unknown_token(api: Api) -> None:
    token = await api.token()
    problem_of(await api.get(token[:-1] + ("A" if token[-1] != "A" else "B"), "/v1/incidents"), 401, "token-unknown")


async def test_a_hook_key_is_no_token_and_a_token_is_no_hook_key(api: Api) -> None:
    key, secret = await api.hook()
    token = await api.token()
    problem_of(await api.send(f"inc_{key.id}_{'x' * 43}", report()), 401, "token-unknown")
    answer = await api.send_signed(secret, report(), query=f"?key={token.split('_')[1]}")
    problem_of(answer, 401, "key-unknown")


async def test_the_address_may_name_the_hook_key_that_signs(api: Api) -> None:
    one, secret = await api.hook()
    other, _secret = await api.hook()
    assert (await api.send_signed(secret, report(), query=f"?key={one.id}")).status_code == 201
    problem_of(await api.send_signed(secret, report(), query=f"?key={other.id}"), 401, "signature-wrong")
    problem_of(await api.send_signed(secret, report(), query="?key=nosuchky"), 401, "key-unknown")


async def test_a_revoked_hook_key_that_the_address_names_is_told_so(api: Api) -> None:
    key, secret = await api.hook()
    await asyncio.to_thread(api.stored.store.revoke_key_blocking, key.id, "test")
    problem_of(await api.send_signed(secret, report(), query=f"?key={key.id}"), 401, "key-revoked")


async def test_without_a_name_the_signing_key_is_found_among_hundreds_also_for_large_bodies(api_on_sqlite: Api) -> None:
    api = api_on_sqlite
    hooks = [api.keyring.new_hook("unit", "dongshan", f"sender {number}", "test") for number in range(300)]
    for key, _secret in hooks:
        api.stored.store.add_key_blocking(key, "test")
    large = report(elements={"course": "经" * (BODY_LIMIT // 4)})
    answer = await api.send_signed(hooks[257][1], large)
    assert answer.status_code == 201
    [line] = api.stored.audit("report.received")
    assert line.actor == f"key:{hooks[257][0].id}"


async def test_a_units_key_is_made_for_a_unit_of_the_directory_only(api: Api) -> None:
    with pytest.raises(Rejected, match="there is no unit 'nowhere'"):
        api.keyring.new_token("unit", "nowhere", "x", "test")
    with pytest.raises(Rejected, match="belongs to no unit"):
        api.keyring.new_hook("office", "dongshan", "x", "test")


LOOKS = {
    "/v1/incidents": "read_incidents",
    "/v1/messages": "read_messages",
    "/v1/quarantine": "read_quarantine",
    "/v1/quarantine/Q2026-000001": "open_quarantine",
    "/v1/audit": "read_audit",
}
ACTS = {"confirmation": "decide", "closure": "decide", "reopening": "decide", "correction": "decide"}


@pytest.mark.parametrize("role", RIGHTS)
async def test_each_role_may_do_what_the_table_of_rights_says_and_nothing_else(api: Api, role: KeyRole) -> None:
    number = (await api.send(await api.token(), report())).json()["incident"]
    token = await api.token(role)
    refused = {path for path in LOOKS if (await api.get(token, path)).status_code == 403}
    assert refused == {path for path, right in LOOKS.items() if right not in RIGHTS[role]}

    acts = {f"/v1/incidents/{number}/{act}": right for act, right in {**ACTS, "acknowledgement": "acknowledge"}.items()}
    refused = {path for path in acts if (await api.post(token, path, {"reason": "x"})).status_code == 403}
    assert refused == {path for path, right in acts.items() if right not in RIGHTS[role]}

    answer = await api.send(token, report(unit="dongshan"))
    assert answer.status_code == (201 if "report" in RIGHTS[role] else 403)

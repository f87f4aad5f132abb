"""`incidentd keys`, `check`, `migrate`, `policy`, `simulate`: what the administrator does."""

from __future__ import annotations

import hmac
import json
import os
import re
import socket
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import pytest
import typer

from incidentd.cli.check import check
from incidentd.cli.faults import one_line_of
from incidentd.cli.workspace import Workspace
from incidentd.config import load_settings
from incidentd.config.master import master_secret, secret_made_once
from incidentd.errors import StoreUnavailable
from incidentd.intake.webhook import shown_secret
from incidentd.rules_in_force import keep_as_good, load
from incidentd.store import database
from tests.helpers import of_this_year
from tests.integration.cli_rig import Site, site_in

# Words of English, but for what is typed or named: paths, keys, ids, options, values in quotes.
ENGLISH = re.compile(
    r"(?<![\w./$'-])(?:the|is|not|no|such|cannot|allowed|should|problems|missing|running|value)(?![\w./'-])"
)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return site_in(tmp_path)


def _change(site: Site, name: str, old: str, new: str) -> None:
    path = site.folder / "config" / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_a_token_is_shown_once_and_listed_without_it_on_either_database(tmp_path: Path, store_url: str) -> None:
    site = site_in(tmp_path, store_url)
    shown = site.ok("keys", "create", "县平台", "--unit", "dongshan-town")
    token = re.search(r"^inc_[a-z0-9]{8}_[\w-]{43}$", shown, re.MULTILINE)
    assert token
    assert "Authorization: Bearer" in shown
    key_id = token[0].split("_")[1]
    listed = site.ok("keys", "list", language="zh_CN")
    assert token[0] not in listed
    assert re.search(rf"{key_id} +县平台 +令牌 +单位 +东山镇 .* 有效", listed)
    assert site.ok("keys", "revoke", key_id) == f"Key {key_id} is revoked.\n"
    assert "there is no key" in site.refused("keys", "revoke", key_id)
    assert key_id not in site.ok("keys", "list")
    assert "revoked" in site.ok("keys", "list", "--revoked")
    kinds = [line.split()[3] for line in site.ok("audit", "query", "--kind", "key.*").splitlines()[1:]]
    assert kinds == ["key.created", "key.revoked"]


def test_a_hook_secret_is_derived_from_the_master_secret_which_is_made_once_for_this_user_alone(site: Site) -> None:
    made = site.json("keys", "create", "热线", "--kind", "hook", "--role", "office")
    master = site.state / "secrets" / "master"
    assert master.stat().st_mode & 0o777 == 0o600
    settings = load_settings(site.folder / "config" / "incidentd.toml")
    secret = hmac.digest(master_secret(settings), f"hook:{made['id']}".encode(), "sha256")
    assert made["secret"] == shown_secret(secret)
    before = master.read_bytes()
    site.ok("keys", "create", "平台", "--kind", "hook", "--role", "office")
    assert master.read_bytes() == before


def test_a_start_that_is_cut_short_while_the_master_secret_is_made_leaves_none_and_no_block(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = load_settings(site.folder / "config" / "incidentd.toml")
    path = site.state / "secrets" / "master"
    path.unlink(missing_ok=True)

    def power_fails(_handle: int) -> None:
        raise OSError("power failure")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", power_fails)
        with pytest.raises(OSError, match="power failure"):
            master_secret(settings)
    assert not path.exists()
    secret = master_secret(settings)
    assert secret
    assert master_secret(settings) == secret
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in path.parent.iterdir() if file.name.startswith("master")] == ["master"]


def test_of_two_that_make_the_master_secret_at_once_both_take_the_first(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = load_settings(site.folder / "config" / "incidentd.toml")
    path = site.state / "secrets" / "master"
    path.unlink(missing_ok=True)
    given: list[bytes] = []

    def slowly() -> str:
        given.append(secret_made_once(settings, "master", lambda: "first").encode())
        return "second"

    assert secret_made_once(settings, "master", slowly) == "first"
    assert given == [b"first"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["x"], 2, "a key of role unit needs its unit. name it with --unit: dongshan-town, xihe-town"),
        (["x", "--unit", "nowhere"], 1, "there is no unit 'nowhere'. allowed: dongshan-town"),
        (["x", "--role", "office", "--unit", "xihe-town"], 1, "a key of role office belongs to no unit"),
        (["  ", "--role", "office"], 2, "a key's name has 1 to 100 printable characters"),
    ],
)
def test_a_key_that_belongs_to_nobody_is_not_made(site: Site, arguments: list[str], code: int, said: str) -> None:
    assert said in site.refused("keys", "create", *arguments, code=code)
    assert site.json("keys", "list", "--revoked") == []


def test_check_says_for_each_part_whether_it_is_in_order(site: Site) -> None:
    said = site.ok("check", language="zh_CN")
    for part in ("设置", "规定", "通讯录", "值班表", "数据库", "服务单元"):
        assert re.search(rf"^(正常|提醒)  {part}：", said, re.MULTILINE), part
    assert re.search(r"^提醒  短信：未配置", said, re.MULTILINE)
    assert {one["level"] for one in site.json("check")} == {"ok", "warning"}


def test_check_lists_everything_that_is_wrong_with_what_to_do(site: Site) -> None:
    _change(site, "policy.toml", 'default_class = "urgent"', 'default_class = "urgnt"')
    _change(site, "directory.toml", 'head = "dongshan-head"', 'head = "nobody"')
    (site.state / "incidentd.db").unlink()
    done = site.run("check")
    assert done.returncode == 1
    assert re.search(
        r"^ERROR  policy: .*policy\.toml:\d+: default_class: there is no class 'urgnt'", done.stdout, re.MULTILINE
    )
    assert re.search(
        r"^ERROR  directory: .*directory\.toml:\d+: .*there is no person 'nobody'", done.stdout, re.MULTILINE
    )
    assert "ERROR  store: there is no store yet. run 'incidentd migrate' once" in done.stdout
    assert done.stderr == ""


def test_check_names_holes_in_the_roster(site: Site) -> None:
    _change(site, "directory.toml", 'head = "xihe-head"\n', "")
    _change(site, "directory.toml", 'phone = "+8610000000010"\n', "")
    said = site.ok("check")
    assert "WARNING  roster: nobody holds the role 'unit_head' for unit 'xihe-town'" in said
    assert "WARNING  roster: 'dongshan-head' is to be told by sms but has no address for it" in said


def test_check_finds_a_secret_that_is_missing(site: Site) -> None:
    _change(
        site,
        "incidentd.toml",
        "[delivery]",
        '[email]\nhost = "smtp.example.org"\nfrom = "duty@example.org"\n'
        'username = "u"\npassword = "smtp-password"\n[delivery]',
    )
    done = site.run("check", "--offline")
    assert done.returncode == 1
    assert "ERROR  secret smtp-password: secret 'smtp-password' is missing" in done.stdout
    site.environment["INCIDENTD_SECRET_SMTP_PASSWORD"] = "x"
    assert "OK  secret smtp-password: found" in site.ok("check", "--offline")


@pytest.mark.parametrize(("mebibytes", "mark"), [(3, "ERROR"), (100, "WARNING"), (5000, "OK")])
def test_check_says_when_the_disk_is_nearly_full(
    site: Site, mebibytes: int, mark: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    disk = SimpleNamespace(f_bavail=mebibytes * 256, f_frsize=4096)
    monkeypatch.setattr(os, "statvfs", lambda _: disk)
    workspace = Workspace(site.folder / "config" / "incidentd.toml", "en")
    with pytest.raises(typer.Exit) if mark == "ERROR" else nullcontext():
        check(workspace, json=False)
    assert re.search(rf"^{mark}  disk: (only )?{mebibytes:,} MiB free in ", capsys.readouterr().out, re.MULTILINE)


def test_check_finds_a_store_that_can_be_read_but_not_written(tmp_path: Path, postgresql_url: str) -> None:
    site = site_in(tmp_path, postgresql_url)
    assert "OK  store: " in site.ok("check")
    with site.store() as store, store.database.writer.begin() as connection:
        name = connection.exec_driver_sql("SELECT current_database()").scalar_one()
        connection.exec_driver_sql(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')
    done = site.run("check")
    assert done.returncode == 1
    assert re.search(r"^ERROR  store: .*read-only", done.stdout, re.MULTILINE)


def test_what_check_tries_leaves_no_trace(site: Site) -> None:
    with site.store() as store:
        before = store.read_blocking(lambda c: c.exec_driver_sql("SELECT seq, hash FROM audit_head").all())
        site.ok("check")
        assert store.read_blocking(lambda c: c.exec_driver_sql("SELECT seq, hash FROM audit_head").all()) == before


def test_check_counts_what_cannot_be_delivered(site: Site) -> None:
    site.report("--occurred-at", "2 h ago", "--class", "critical")
    with site.store() as store, store.database.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE message SET state = 'undeliverable'")
    assert re.search(r"WARNING  store: messages that cannot be delivered: \d+", site.ok("check"))


def test_check_names_the_rules_of_open_clocks_that_the_policy_no_longer_has(site: Site) -> None:
    site.report("--occurred-at", "10 min ago", "--class", "urgent")
    policy = site.folder / "config" / "policy.toml"
    assert "no longer has" not in site.ok("check")
    policy.write_text(policy.read_text().replace('id = "urgent-text"', 'id = "urgent-in-full"'))
    assert "open clocks: 1, by rule 'urgent-text', which the policy no longer has" in site.ok("check")


def test_migrate_says_what_it_did(site: Site) -> None:
    (site.state / "incidentd.db").unlink()
    assert "said" not in site.ok("migrate")
    assert "already" in site.ok("migrate")
    assert site.json("migrate")["before"] == site.json("migrate")["after"]


def test_root_leaves_no_files_behind_that_the_service_could_not_open(site: Site) -> None:
    service = 65534 if os.geteuid() == 0 else os.geteuid()
    for path in (site.state, *site.state.rglob("*")):
        os.chown(path, service, -1)
    for path in (site.folder, *site.folder.parents):
        if path == Path("/tmp"):
            break
        path.chmod(0o755)
    site.ok("keys", "create", "热线", "--kind", "hook", "--role", "office")
    site.ok("audit", "checkpoint")
    site.report()
    assert {path.stat().st_uid for path in site.state.rglob("*")} == {service}


def test_the_policy_is_explained_in_the_language_asked_for(site: Site) -> None:
    chinese = site.ok("policy", "explain", "--unit", "dongshan-town", language="zh_CN")
    assert "事发后30分钟内" in chinese
    assert "张三" in chinese
    english = site.ok("policy", "explain", "--class", "urgent")
    assert "within 30 minutes of the incident" in english
    assert "the first phone report" not in english
    assert "allowed: dongshan-town" in site.refused("policy", "explain", "--unit", "x", code=2)
    assert "the policy has no class 'x'" in site.refused("policy", "explain", "--class", "x", code=2)


def test_policy_check_says_what_is_wrong(site: Site) -> None:
    assert "OK  policy" in site.ok("policy", "check")
    _change(site, "policy.toml", 'default_class = "urgent"', 'default_class = "urgnt"')
    assert site.run("policy", "check").returncode == 1


def test_while_the_policy_cannot_be_used_commands_go_by_what_was_in_force_last_and_say_so(site: Site) -> None:
    settings = load_settings(site.folder / "config" / "incidentd.toml")
    keep_as_good(settings, load(settings))  # as the service does when it puts them in force
    _change(site, "policy.toml", 'default_class = "urgent"', 'default_class = "urgnt"')
    taken = site.run("report", "--unit", "dongshan-town", "--class", "critical", "--title", "山体滑坡", "--json")
    assert json.loads(taken.stdout)["incident"] == of_this_year(1)
    for command in (["incidents", "list"], ["audit", "query"], ["messages", "list"], ["keys", "list"]):
        done = site.run(*command)
        assert done.returncode == 0, done
        assert "there is no class 'urgnt'" in done.stderr
        assert "Gone by until that is mended: what was in force last." in done.stderr
        [line] = site.run(*command, language="zh_CN").stderr.splitlines()
        assert not ENGLISH.search(line), line
    assert "there is no class 'urgnt'" in site.refused("policy", "explain", code=2)


def test_a_scenario_is_played_and_nothing_is_kept(site: Site) -> None:
    scenario = next((site.folder / "config" / "scenarios").glob("*.toml"))
    told = site.ok("simulate", str(scenario), language="zh_CN")
    assert "短信" in told
    assert "「" in told
    assert "「" not in site.ok("simulate", str(scenario), "--brief", language="zh_CN")
    assert site.json("incidents", "list", "--state", "all")["incidents"] == []
    assert "nothing.toml: there is no such file" in site.refused("simulate", "nothing.toml", code=2)


def test_a_shipped_scenario_is_played_with_a_unit_of_ones_own(site: Site) -> None:
    """Whoever has configured an office of his own has none of the units that the scenarios name."""
    _change(site, "directory.toml", "nanping-forest-farm", "unit-1")
    scenario = str(site.folder / "config" / "scenarios" / "forest-fire.toml")
    assert "there is no unit 'nanping-forest-farm'; allowed: " in site.refused("simulate", scenario, code=2)
    assert "国有南坪林场" in site.ok("simulate", scenario, "--unit", "unit-1", language="zh_CN")
    said = site.refused("simulate", scenario, "--unit", "unit-99", code=2)
    assert "the directory has no unit 'unit-99'" in said
    assert "unit-1" in said


def test_serve_on_a_port_in_use_says_so(site: Site) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        site.environment["INCIDENTD_HTTP__PORT"] = str(taken.getsockname()[1])
        said = site.refused("serve", code=2)
        chinese = site.refused("serve", code=2, language="zh_CN")
    assert "is incidentd running already? stop it, or choose another port" in said
    assert "端口已被占用" in chinese
    assert not ENGLISH.search(chinese), chinese


def test_serve_on_an_address_of_another_machine_does_not_speak_of_the_port(site: Site) -> None:
    _change(site, "incidentd.toml", 'host = "127.0.0.1"', 'host = "300.1.1.1"')
    said = site.refused("serve", code=2)
    assert said.startswith("http.host: cannot listen on '300.1.1.1': this machine has no such address")
    assert "port" not in said.replace("http.port", "")


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("incidentd.toml", "port = 8170", 'port = "x"'),
        ("incidentd.toml", "port = 8170", "port = 99999"),
        ("incidentd.toml", "port = 8170", "prot = 8170"),
        ("incidentd.toml", "port = 8170", "port = "),
        ("policy.toml", 'default_class = "urgent"', 'default_class = "urgnt"'),
        ("policy.toml", 'zone = "Asia/Shanghai"', 'zone = "Asia/Nowhere"'),
        ("directory.toml", "[office]", "[ofice]"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_in_one_language(site: Site, name: str, old: str, new: str) -> None:
    _change(site, name, old, new)
    english = site.refused("policy", "explain", code=2)
    chinese = site.refused("policy", "explain", code=2, language="zh_CN")
    assert english.isascii()
    assert not ENGLISH.search(chinese), chinese


@pytest.mark.parametrize(
    "arguments",
    [
        *(["frob"], ["keys", "create"], ["keys", "create", "x", "--role", "foo"], ["keys", "create", "x"]),
        *(["report", "--frob"], ["report", "--unit"], ["incidents", "list", "--limit", "0"], ["report", "--yes"]),
        *(["report", "--file", "nothing.json"], ["--config", "nothing.toml", "check"]),
    ],
)
def test_a_wrong_command_line_is_answered_in_one_language(site: Site, arguments: list[str]) -> None:
    done = site.run(*arguments, language="zh_CN")
    assert done.returncode in (1, 2)
    assert not ENGLISH.search(done.stderr), done.stderr


def test_the_places_of_a_missing_secret_are_named_in_one_language(site: Site) -> None:
    _change(site, "incidentd.toml", 'url = "sqlite:///incidentd.db"', 'url_secret = "store_url"')
    said = site.refused("incidents", "list", code=2, language="zh_CN")
    assert "环境变量INCIDENTD_SECRET_STORE_URL；systemd凭据" in said
    assert not ENGLISH.search(said), said


def test_a_scenario_is_held_to_what_intake_would_take_and_all_that_is_wrong_is_told(site: Site) -> None:
    scenario = site.folder / "play.toml"
    head = 'title = { zh = "演练", en = "drill" }\nstart = 2026-11-22T03:20:00+08:00\nplay_for = "2 hours"\n'
    event = 'unit = "dongshan-town"\n[[events]]\nat = "0"\nreport = { %s }\n'
    scenario.write_text(
        head + event % 'flags = ["fyre"], elements = { occurred_at = 2027-11-22T03:20:00+08:00 }', "utf-8"
    )
    said = site.refused("simulate", str(scenario), code=2)
    assert "play.toml: 2 problems: " in said
    assert "there is no flag 'fyre'; allowed: " in said
    assert "is later than the event that states it" in said
    assert "incidentd check" not in said
    scenario.write_text(head + event % 'kind = "follow_up"', "utf-8")
    assert "the first event is a report of kind follow_up" in site.refused("simulate", str(scenario), code=2)


def test_a_full_disk_is_not_said_to_be_tried_again_by_a_command() -> None:
    hint = database._advice(OSError("database or disk is full"))
    error = StoreUnavailable("the store cannot be used now: database or disk is full", hint=hint)
    said = "the disk is full: make room, then do it again; nothing was written"
    assert one_line_of(error, "en") == f"the store cannot be used now: the disk is full. {said}"
    for reason in ("database or disk is full", "database is locked", "whatever"):
        hint = database._advice(OSError(reason))
        assert "tried again" not in one_line_of(StoreUnavailable("x", hint=hint), "en")
        assert not re.search("[a-z]{4}", one_line_of(StoreUnavailable("", hint=hint), "zh_CN"))

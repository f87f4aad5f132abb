"""Configuration files as an administrator writes them: read, checked, and every mistake named with its place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from incidentd import schemas
from incidentd.config import load_directory, load_policy, load_settings
from incidentd.core.policy_check import warnings
from incidentd.core.roster import holes
from incidentd.errors import ConfigError, SecretMissing

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "config"
FILES = {"incidentd": "config", "policy": "policy", "directory": "directory"}
NOW = datetime(2026, 11, 22, tzinfo=UTC)

Written = Callable[..., Path]


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("INCIDENTD_") or name in ("STATE_DIRECTORY", "CREDENTIALS_DIRECTORY"):
            monkeypatch.delenv(name)


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Write a file into a directory of its own."""

    def write(text: str | bytes, name: str = "incidentd.toml") -> Path:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def mistake(load: Callable[[Path], object], path: Path) -> ConfigError:
    with pytest.raises(ConfigError) as raised:
        load(path)
    return raised.value


# ------------------------------------------------------------------------------------------------------- as shipped


def test_the_shipped_configuration_loads_without_a_provider_and_on_loopback() -> None:
    settings = load_settings(SHIPPED / "incidentd.toml")
    assert (settings.email, settings.sms) == (None, None)
    assert (settings.http.host, settings.http.port) == ("127.0.0.1", 8170)
    assert settings.store_url == f"sqlite:///{SHIPPED}/var/incidentd.db"
    policy, directory = load_policy(settings.policy_path), load_directory(settings.directory_path)
    assert warnings(policy, NOW.date()) == []
    assert holes(policy, directory, NOW, days=366) == []


@pytest.mark.parametrize(("file", "schema"), FILES.items())
def test_the_shipped_files_fit_their_schemas(file: str, schema: str) -> None:
    stated = _json_values(tomllib.loads((SHIPPED / f"{file}.toml").read_text("utf-8")))
    rules = json.loads((ROOT / "schemas" / f"{schema}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(rules)
    jsonschema.validate(stated, rules, format_checker=jsonschema.FormatChecker())


@pytest.mark.parametrize("file", ["config", "policy", "directory"])
def test_the_schemas_refuse_a_misspelt_key(file: str) -> None:
    rules = json.loads((ROOT / "schemas" / f"{file}.schema.json").read_text("utf-8"))
    toml = next(toml for toml, schema in FILES.items() if schema == file)
    stated = _json_values(tomllib.loads((SHIPPED / f"{toml}.toml").read_text("utf-8")))
    with pytest.raises(jsonschema.ValidationError, match="ofice"):
        jsonschema.validate({**stated, "ofice": 1}, rules)


def test_the_schemas_are_those_of_the_models() -> None:
    """After a change of a model: `python -m incidentd.schemas schemas`."""
    kept = {name: (ROOT / "schemas" / name).read_text("utf-8") for name in schemas.generate()}
    assert kept == schemas.generate()


def test_schemas_are_written_by_the_command_that_the_docs_name(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "incidentd.schemas", str(tmp_path)], check=True, cwd=ROOT)
    assert {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()} == schemas.generate()


@pytest.mark.parametrize("file", ["incidentd", "policy", "directory"])
def test_every_commented_example_in_the_shipped_files_is_right(file: str, written: Written) -> None:
    """Taking away the # before a key (#key = …, #[table]) gives a file that loads."""
    text = (SHIPPED / f"{file}.toml").read_text("utf-8")
    lines = [line[1:] if _is_commented_out(line) else line for line in text.splitlines()]
    uncommented = "\n".join(line for line in lines if not line.startswith('url = "sqlite'))
    load: dict[str, Callable[[Path], object]] = {
        "incidentd": load_settings,
        "policy": load_policy,
        "directory": load_directory,
    }
    assert load[file](written(uncommented)) is not None


def _is_commented_out(line: str) -> bool:
    return line.startswith("#") and len(line) > 1 and line[1] != " "


# -------------------------------------------------------------------------------------------------- paths and secrets


def test_paths_are_relative_to_the_file(written: Written, tmp_path: Path) -> None:
    settings = load_settings(
        written(
            '[service]\nstate_directory = "data"\n[files]\npolicy = "rules/p.toml"\n[store]\nurl = "sqlite:///a.db"'
        )
    )
    assert settings.state_directory == tmp_path / "data"
    assert settings.policy_path == tmp_path / "rules/p.toml"
    assert settings.directory_path == tmp_path / "directory.toml"
    assert settings.store_url == f"sqlite:///{tmp_path}/data/a.db"


def test_absolute_paths_stay(written: Written) -> None:
    settings = load_settings(written('[store]\nurl = "sqlite:////srv/incidentd.db"\n[files]\npolicy = "/etc/p.toml"'))
    assert settings.store_url == "sqlite:////srv/incidentd.db"
    assert settings.policy_path == Path("/etc/p.toml")


def test_the_state_directory_is_what_systemd_says(written: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/incidentd:/var/lib/other")
    assert load_settings(written("")).state_directory == Path("/var/lib/incidentd")


def test_the_environment_overrides_the_file(written: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INCIDENTD_HTTP__PORT", "9000")
    monkeypatch.setenv("INCIDENTD_SMS__BASE_URL", "http://127.0.0.1:9001/")
    monkeypatch.setenv("INCIDENTD_DELIVERY__BACK_OFF", '["2 seconds"]')
    settings = load_settings(
        written(
            '[http]\nport = 1\nhost = "::1"\n'
            '[sms]\naccount_sid = "AC0123456789abcdef0123456789abcdef"\nauth_token = "token"\nfrom = "+8610000000000"'
        )
    )
    assert (settings.http.host, settings.http.port) == ("::1", 9000)
    assert settings.sms is not None
    assert (settings.sms.sender, settings.sms.base_url) == ("+8610000000000", "http://127.0.0.1:9001")
    assert settings.delivery.wait(1) == settings.delivery.wait(99) == timedelta(seconds=2)


def test_a_mail_server_has_the_usual_port_of_its_security(written: Written) -> None:
    ports = {}
    for security in ("none", "starttls", "tls"):
        email = load_settings(written(f'[email]\nhost = "h"\nfrom = "a@example.org"\nsecurity = "{security}"')).email
        assert email is not None
        ports[security] = email.port
    assert ports == {"none": 25, "starttls": 587, "tls": 465}


def test_waits_grow_and_the_last_is_repeated(written: Written) -> None:
    delivery = load_settings(written('[delivery]\nback_off = ["1 second", "1 minute"]')).delivery
    assert [delivery.wait(failed).total_seconds() for failed in (1, 2, 3, 50)] == [1, 60, 60, 60]


def test_a_secret_is_looked_for_in_three_places_in_order(
    written: Written, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = load_settings(written(""))
    private = settings.state_directory / "secrets" / "smtp-password"
    private.parent.mkdir(parents=True)
    private.write_text("of the file\n", "utf-8")
    private.chmod(0o600)
    assert settings.secret("smtp-password") == "of the file"
    credential = tmp_path / "credentials" / "smtp-password"
    credential.parent.mkdir()
    credential.write_text("of systemd\n", "utf-8")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(credential.parent))
    assert settings.secret("smtp-password") == "of systemd"
    monkeypatch.setenv("INCIDENTD_SECRET_SMTP_PASSWORD", "of the environment")
    assert settings.secret("smtp-password") == "of the environment"


def test_a_missing_secret_names_all_the_places(written: Written) -> None:
    settings = load_settings(written(""))
    with pytest.raises(SecretMissing) as raised:
        settings.secret("smtp-password")
    told = str(raised.value)
    assert "secret 'smtp-password' is missing" in told
    for place in ("INCIDENTD_SECRET_SMTP_PASSWORD", "systemd credential", f"{settings.state_directory}/secrets/"):
        assert place in told


@pytest.mark.parametrize(
    ("mode", "content", "says"),
    [
        (0o640, b"x", "other users of this machine may open this secret (mode 640)"),
        (0o604, b"x", "other users of this machine may open this secret (mode 604)"),
        (0o600, b"\n", "the secret is empty"),
        (0o600, b"\xff\xfe", "the secret is not UTF-8 text"),
    ],
)
def test_a_secret_in_an_unfit_file_is_refused(written: Written, mode: int, content: bytes, says: str) -> None:
    settings = load_settings(written(""))
    private = settings.state_directory / "secrets" / "token"
    private.parent.mkdir(parents=True)
    private.write_bytes(content)
    private.chmod(mode)
    with pytest.raises(ConfigError) as raised:
        settings.secret("token")
    assert says in str(raised.value)
    assert str(private) in str(raised.value)


def test_a_store_url_may_be_a_secret(written: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INCIDENTD_SECRET_STORE_URL", "postgresql://u:p@db.example.org/incidentd")
    settings = load_settings(written('[store]\nurl_secret = "store-url"'))
    assert settings.store_url == "postgresql://u:p@db.example.org/incidentd"


# ----------------------------------------------------------------------------------------------- what cannot be read


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    assert "there is no such file" in str(mistake(load_settings, tmp_path / "gone.toml"))
    assert "this is a directory" in str(mistake(load_policy, tmp_path))


def test_a_file_that_is_no_toml_names_the_line(written: Written) -> None:
    error = mistake(load_policy, written('id = "x"\n\nname = zh\n', "policy.toml"))
    assert "policy.toml:3: not TOML" in str(error)


def test_a_string_that_never_ends_names_the_last_line(written: Written) -> None:
    assert ".toml:3: not TOML" in str(mistake(load_policy, written('id = "x"\nname = """\nabc')))


@pytest.mark.parametrize("nested", ["x = " + "[" * 20_000, "x = " + "{a=" * 20_000])
def test_a_file_nested_too_deeply_is_told_like_other_broken_ones(nested: str, written: Written) -> None:
    assert "not TOML: lists or tables stand too deep in one another" in str(mistake(load_policy, written(nested)))


@pytest.mark.parametrize(
    ("encoding", "says"),
    [("gbk", "policy.toml:2: not UTF-8, it seems to be GBK"), ("utf-16", "it seems to be UTF-16")],
)
def test_a_file_in_another_encoding_says_which(written: Written, encoding: str, says: str) -> None:
    error = mistake(load_policy, written('id = "x"\nname = { zh = "紧急信息" }\n'.encode(encoding), "policy.toml"))
    assert says in str(error)
    assert "save it again as UTF-8" in str(error)


def test_a_byte_order_mark_does_no_harm(written: Written) -> None:
    assert load_settings(written(b"\xef\xbb\xbf[http]\nport = 8171\n")).http.port == 8171


# ------------------------------------------------------------------------------------------------- what makes no sense


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[htpp]\nport = 1", ":1: htpp: there is no such key: did you mean 'http'?; allowed: service, http, store"),
        ("[http]\nprot = 1", ":2: http.prot: there is no such key: did you mean 'port'?; allowed: host, port"),
        ("[http]\nport = 70000", ":2: http.port: 70000 is not allowed; allowed: less than or equal to 65535"),
        ('[http]\nport = "web"', ":2: http.port: 'web' is not allowed; allowed: a whole number"),
        ('[http]\npublic_url = "incidentd.example.org"', "http.public_url: 'incidentd.example.org' is no web address"),
        ('[service]\nzone = "Beijing"', ":2: service.zone: 'Beijing' is not a time zone; allowed: a name of the IANA"),
        ('[service]\nlanguage = "zh"', "service.language: 'zh' is not allowed; allowed: zh_CN, en"),
        ('[email]\nfrom = "a@example.org"', ":1: email.host: is missing"),
        (
            '[email]\nhost = "a b"\nfrom = "a@example.org"',
            ":2: email.host: 'a b' is not allowed; allowed: the name or address of a server, such as smtp.example.org",
        ),
        *(
            (
                f'[email]\nhost = "h"\nfrom = "{sender}"',
                ":3: email.from: ",
            )
            for sender in ("duty room", r"a\r\nBcc: x@example.org <a@example.org>", "a@b@example.org", "<a@example.org")
        ),
        (
            '[email]\nhost = "h"\nfrom = "a@example.org"\nsecurity = "ssl"',
            ":4: email.security: 'ssl' is not allowed; allowed: none, starttls, tls",
        ),
        (
            '[email]\nhost = "h"\nfrom = "a@example.org"\nusername = "u"',
            "email: 'username' and 'password' (the name of a secret) go together",
        ),
        (
            '[email]\nhost = "h"\nfrom = "a@example.org"\nusername = "u"\npassword = "p"\nsecurity = "none"',
            "email: a password would cross the network in the clear",
        ),
        ('[sms]\naccount_sid = "AC1"\nauth_token = "t"\nfrom = "+1"', "sms.account_sid: 'AC1' is not allowed"),
        (
            '[sms]\naccount_sid = "AC0123456789abcdef0123456789abcdef"\nauth_token = "t"',
            "sms: give exactly one of: from, messaging_service_sid",
        ),
        ('[store]\nurl = "mysql://h/d"', ":2: store.url: this is no store URL; allowed: sqlite:///incidentd.db"),
        ('[store]\nurl = "sqlite:///a.db"\nurl_secret = "s"', "store: give one of: url, url_secret"),
        ('[mail]\naddresses = ["a@example.org"]\nreply_to = "b@example.org"', "must be one of 'addresses'"),
        ("[delivery]\nback_off = []", "delivery.back_off: too few: at least 1 must be given"),
        ('[delivery]\nback_off = ["0"]', "waits a second at least"),
        ('[delivery]\ngive_up_after = "1 second"', "comes before the first new attempt"),
        ('[delivery]\nback_off = ["5 seconds", "soon"]', ":2: delivery.back_off[1]: 'soon' is not a length of time"),
        (
            '[sms]\naccount_sid = "AC0123456789abcdef0123456789abcdef"\nauth_token = "t"\nfrom = "1"\ntimeout = "0"',
            "no time",
        ),
    ],
)
def test_a_wrong_setting_names_file_line_key_and_what_is_allowed(written: Written, text: str, says: str) -> None:
    path = written(text)
    told = str(mistake(load_settings, path))
    assert told.startswith(str(path))
    assert says in told


@pytest.mark.parametrize(
    "text",
    [
        '[email]\nhost = "h"\nfrom = "a@example.org"\nusername = "u"\npassword = "Tr0ub4dor&3"',
        '[sms]\naccount_sid = "AC0123456789abcdef0123456789abcdef"\nauth_token = "Tr0ub4dor&3"\nfrom = "+1"',
        '[store]\nurl = "postgresql://u:Tr0ub4dor&3@h/d"',
        '[store]\nurl = "Tr0ub4dor&3"',
    ],
)
def test_a_secret_put_into_the_file_by_mistake_is_refused_and_not_repeated(written: Written, text: str) -> None:
    told = str(mistake(load_settings, written(text)))
    assert "allowed" in told or "does not belong in this file" in told
    assert "Tr0ub4dor" not in told


def test_a_wrong_variable_is_named_instead_of_the_line(written: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INCIDENTD_HTTP__PORT", "web")
    monkeypatch.setenv("INCIDENTD_HTTP__PROT", "1")
    error = mistake(load_settings, written("[http]\nport = 1"))
    assert "environment variable INCIDENTD_HTTP__PORT: http.port: 'web' is not allowed" in str(error)
    assert "environment variable INCIDENTD_HTTP__PROT: http.prot: there is no such key: did you mean 'port'?" in str(
        error
    )


def test_a_variable_that_is_no_json_list_says_so(written: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INCIDENTD_DELIVERY", "soon")
    assert "variables that begin with INCIDENTD_ override the file; a list is JSON" in str(
        mistake(load_settings, written(""))
    )


POLICY = """\
id = "p"
name = { zh = "规定", en = "policy" }
default_class = "urgent"
classes = [{ id = "urgent", name = { zh = "紧急", en = "urgent" } }]
elements = [
    { kinds = ["initial"], needs = ["source"] },
]

[[clocks]]
id = "first"
name = { zh = "一", en = "one" }
ladder = "short"
stopped_by = { kinds = ["initial"] }
citation = { title = "a notice" }
due = { anchor = "occurred", after = "30 minutes" }

[[clocks]]
id = "second"
name = { zh = "二", en = "two" }
ladder = "short"
stopped_by = { kinds = ["initial"] }
citation = { title = "a notice" }
[clocks.due]
anchor = "occurred"
after = "1 hour"

[[ladders]]
id = "short"
[[ladders.steps]]
at = "-5 minutes"
tell = ["duty_officer"]
by = ["sms"]
[[ladders.steps]]
at = "0"
tell = ["unit_head"]
by = ["sms", "email"]
"""


def test_the_policy_that_the_mistakes_are_made_in_is_good(written: Written) -> None:
    assert len(load_policy(written(POLICY)).clocks) == 2


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        (
            'after = "1 hour"',
            'after = "1 huor"',
            ":25: clocks[1].due.after: '1 huor' is not a length of time; allowed: ",
        ),
        ('after = "1 hour"', 'aftr = "1 hour"', ":25: clocks[1].due.aftr: there is no such key: did you mean 'after'?"),
        (
            'after = "30 minutes" }',
            'afer = "30 minutes" }',
            ":15: clocks[0].due.afer: there is no such key: did you mean",
        ),
        (
            'anchor = "occurred"\n',
            'anchor = "occured"\n',
            "'occured' is not allowed: did you mean 'occurred'?; allowed: ",
        ),
        ('anchor = "occurred"\n', "", ":23: clocks[1].due.anchor: is missing: it must be stated"),
        (
            'tell = ["unit_head"]',
            'tell = ["head"]',
            ":35: ladders[0].steps[1].tell[0]: 'head' is not allowed: did you mean 'unit_head'?",
        ),
        (
            'by = ["sms", "email"]',
            'by = ["sms", "emial"]',
            ":36: ladders[0].steps[1].by[1]: 'emial' is not allowed: did",
        ),
        (
            'needs = ["source"]',
            'needs = ["sorce"]',
            ":5: elements[0].needs[0]: 'sorce' is not allowed: did you mean 'source'",
        ),
        (
            'default_class = "urgent"',
            'default_class = "urgnt"',
            ":3: default_class: there is no class 'urgnt': did you mean",
        ),
        ('id = "second"', 'id = "first"', ":18: clocks[1].id: the id 'first' stands twice"),
        ('id = "second"', 'id = "Zwei"', "clocks[1].id: 'Zwei' is not allowed; allowed: an id of small letters"),
        ('id = "second"', "id = 2", "clocks[1].id: 2 is not allowed; allowed: text in quotes"),
        ('by = ["sms"]', 'by = "sms"', ":32: ladders[0].steps[0].by: 'sms' is not allowed; allowed: a list [ … ]"),
        ('stopped_by = { kinds = ["initial"] }\ncitation', 'stopped_by = "text"\ncitation', "allowed: a table { … }"),
    ],
)
def test_a_mistake_in_a_policy_names_file_line_key_and_what_is_allowed(
    written: Written, right: str, wrong: str, says: str
) -> None:
    assert right in POLICY
    told = str(mistake(load_policy, written(POLICY.replace(right, wrong, 1), "policy.toml")))
    assert "policy.toml" in told
    assert says in told


def test_all_mistakes_of_a_file_are_told_together(written: Written) -> None:
    wrong = POLICY.replace("30 minutes", "30").replace('"1 hour"', '"1 year"').replace("[0]", "[x]")
    error = mistake(load_policy, written(wrong, "policy.toml"))
    assert len(error.problems) == 2
    assert "2 problems" in str(error)
    assert all(problem in str(error) for problem in error.problems)


def test_a_mistake_in_the_directory_names_the_person(written: Written) -> None:
    text = (SHIPPED / "directory.toml").read_text("utf-8")
    wrong = text.replace('head = "dongshan-head"', 'head = "dongshan-haed"').replace("+8610000000001", "10000000001")
    told = str(mistake(load_directory, written(wrong)))
    assert "people[0].phone: '10000000001' is not allowed; allowed: a phone number in E.164 form" in told
    told = str(mistake(load_directory, written(text.replace('head = "dongshan-head"', 'head = "dongshan-haed"'))))
    assert "units[0].head: there is no person 'dongshan-haed': did you mean 'dongshan-head'?" in told


def test_settings_load_without_what_only_the_daemon_needs() -> None:
    """The command line must answer at once: configuration pulls in no web framework and no database."""
    program = "import sys, incidentd.config; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT, capture_output=True, text=True)
    assert not {"fastapi", "sqlalchemy", "twilio", "aiohttp", "apscheduler"} & {*loaded.stdout.split()}


def _json_values(stated: Any) -> Any:
    """What TOML says of times and dates, as JSON would."""
    if isinstance(stated, dict):
        return {key: _json_values(value) for key, value in stated.items()}
    if isinstance(stated, list):
        return [_json_values(value) for value in stated]
    return stated.isoformat() if isinstance(stated, date | time) else stated

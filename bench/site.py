"""An installation to measure: settings, policy, directory and secrets in a folder of its own.

The policy is the shipped one. The directory has as many units as there are clocks, each with one person who is head and
duty officer at once: so a clock that runs out is one SMS and one e-mail, to somebody who gets no other.
"""

from __future__ import annotations

import shutil
import socket
from pathlib import Path
from typing import NamedTuple

from bench.servers import Servers

SHIPPED = Path(__file__).parents[1] / "config"


class Site(NamedTuple):
    """Where an installation is, the port that its daemon listens on, and the numbers of its units."""

    folder: Path
    port: int
    units: range

    @property
    def settings(self) -> Path:
        """Its settings file."""
        return self.folder / "incidentd.toml"

    @property
    def sqlite_file(self) -> Path:
        """Its store, where that is SQLite."""
        return self.folder / "var" / "incidentd.db"


def unit_name(index: int) -> str:
    """The id of a unit, which is also that of its one person."""
    return f"unit-{index:04d}"


def phone_of(index: int) -> str:
    """The phone of a unit's person."""
    return f"+861000{index:07d}"


def email_of(index: int) -> str:
    """The e-mail address of a unit's person."""
    return f"{unit_name(index)}@example.org"


def make_site(
    folder: Path, servers: Servers, *, units: range, store_url: str = "", mailbox: tuple[int, str] | None = None
) -> Site:
    """Write an installation; its store is made when it is first opened.

    `mailbox` is the port of an IMAP server on this machine and the password of its user "office".
    """
    secrets = {"twilio-auth-token": servers.auth_token} | ({"mailbox": mailbox[1]} if mailbox else {})
    for name, value in secrets.items():
        secret = folder / "var" / "secrets" / name
        secret.parent.mkdir(parents=True, exist_ok=True)
        secret.write_text(value)
        secret.chmod(0o600)
    shutil.copy(SHIPPED / "policy.toml", folder)
    (folder / "directory.toml").write_text(_directory(units))
    site = Site(folder, _free_port(), units)
    settings = _settings(site.port, servers, store_url or "sqlite:///incidentd.db")
    site.settings.write_text(settings + (_MAILBOX.format(port=mailbox[0]) if mailbox else ""))
    return site


_MAILBOX = """
[mail]
addresses = ["report@example.org"]
trust_registered = true

[[mail.mailboxes]]
name = "office"
host = "127.0.0.1"
port = {port}
security = "none"
username = "office"
password = "mailbox"
"""


def _settings(port: int, servers: Servers, store_url: str) -> str:
    return f"""
[service]
state_directory = "var"

[http]
port = {port}

[store]
url = "{store_url}"

[email]
host = "127.0.0.1"
port = {servers.smtp_port}
security = "none"
from = "值班室 <duty@example.org>"

[sms]
account_sid = "{servers.account_sid}"
auth_token = "twilio-auth-token"
from = "+12025550100"
base_url = "http://127.0.0.1:{servers.sms_port}"
"""


def _directory(units: range) -> str:
    office = """
[office]
name = "示例县林业和自然资源局办公室"
duty = ["office"]
information_administrators = ["office"]
leading_group = ["office"]

[[people]]
id = "office"
name = "办公室值班员"
phone = "+8610009999999"
email = "office@example.org"
"""
    return office + "".join(_unit(index) for index in units)


def _unit(index: int) -> str:
    name = unit_name(index)
    return f"""
[[units]]
id = "{name}"
name = "第{index}林场"
head = "{name}"
informants = ["{name}"]
duty = ["{name}"]
leader_in_charge = "office"

[[people]]
id = "{name}"
name = "值班员{index}"
phone = "{phone_of(index)}"
email = "{email_of(index)}"
"""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port

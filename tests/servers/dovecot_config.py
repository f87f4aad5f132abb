"""The configuration of the tests' Dovecot, in the language of the release that is here: 2.3, or 2.4 and later."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.servers.certificate import Certificate

# What both languages say alike. The penalty is off: no waiting because another test gave a wrong password from the
# same address.
_ALIKE: Final = """
base_dir = {home}/run
state_dir = {home}/run
log_path = {home}/log
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
protocols = imap
listen = 127.0.0.1
ssl = yes
auth_mechanisms = plain login
auth_failure_delay = 0
mail_max_userip_connections = 100
first_valid_uid = 1
namespace inbox {{
  inbox = yes
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  process_min_avail = 1
  {clients_of_a_process}
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service stats {{
  chroot =
}}
"""

_OF_2_3: Final = """
ssl_cert = <{certificate}
ssl_key = <{key}
disable_plaintext_auth = no
mail_location = maildir:{home}/mail/%u
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={home}/mail/%u
}}
"""

# https://doc.dovecot.org/latest/installation/upgrade/2.3-to-2.4.html
_OF_2_4: Final = """
ssl_server_cert_file = {certificate}
ssl_server_key_file = {key}
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = {home}/mail/%{{user}}
passdb static {{
  password = {password}
}}
userdb static {{
  fields {{
    uid = {user}
    gid = {group}
    home = {home}/mail/%{{user}}
  }}
}}
"""

# These have to be the first lines. The defaults of the first release of that language, whichever is here.
_VERSIONS_OF_2_4: Final = """
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class DovecotConfig:
    """What the tests' Dovecot is told: where it lives, as whom, and how it greets.

    `capabilities` are named to clients that have logged in instead of the true ones; "" for the true ones.
    """

    home: Path
    user: str
    group: str
    certificate: Certificate
    password: str
    port: int
    tls_port: int
    capabilities: str = ""

    def text(self, release: tuple[int, int]) -> str:
        """The configuration file for a Dovecot of `release`, as `release_of` gives it."""
        new = release >= (2, 4)
        template = f"{_VERSIONS_OF_2_4}{_ALIKE}{_OF_2_4}" if new else f"{_ALIKE}{_OF_2_3}"
        text = template.format(
            home=self.home,
            user=self.user,
            group=self.group,
            certificate=self.certificate.file,
            key=self.certificate.key_file,
            password=self.password,
            port=self.port,
            tls_port=self.tls_port,
            clients_of_a_process="service_restart_request_count = unlimited" if new else "service_count = 0",
        )
        return f"{text}imap_capability = {self.capabilities}\n" if self.capabilities else text


def release_of(program: str) -> tuple[int, int]:
    """The release of a Dovecot by what it says of itself: (2, 4) for "2.4.5 (0cbb641e3e)".

    Raises:
        ValueError: it says something else.
    """
    said = subprocess.run([program, "--version"], check=True, capture_output=True, text=True, timeout=30).stdout
    found = re.match(r"(\d+)\.(\d+)\b", said)
    if found is None:
        raise ValueError(f"{program} --version is expected to begin with a release such as 2.4.1, but says {said!r}")
    return int(found[1]), int(found[2])

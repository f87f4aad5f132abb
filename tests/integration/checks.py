"""`incidentd check` on a site whose providers are real servers on loopback."""

from __future__ import annotations

from pathlib import Path

from incidentd.rehearsal.serve import ACCOUNT_SID
from tests.integration.cli_rig import Site


def configure(site: Site, sections: str, **secrets: str) -> None:
    """Add sections to the settings, and the secrets that they name."""
    settings = site.folder / "config" / "incidentd.toml"
    settings.write_text(f"{settings.read_text('utf-8')}\n{sections}\n", "utf-8")
    for name, value in secrets.items():
        site.environment[f"INCIDENTD_SECRET_{name.upper()}"] = value


def email(port: int, security: str = "none", *, login: bool = True, ca_file: Path | None = None) -> str:
    """A mail server on loopback; its secret is `smtp`."""
    lines = [f'[email]\nhost = "localhost"\nport = {port}\nsecurity = "{security}"\nfrom = "duty@example.org"']
    lines += ['username = "duty"\npassword = "smtp"'] if login else []
    lines += [f'ca_file = "{ca_file}"'] if ca_file else []
    return "\n".join([*lines, 'timeout = "20 seconds"'])


def sms(port: int) -> str:
    """An SMS account on loopback; its secret is `twilio`."""
    return (
        f'[sms]\naccount_sid = "{ACCOUNT_SID}"\nauth_token = "twilio"\nfrom = "+12025550100"\n'
        f'base_url = "http://127.0.0.1:{port}"\ntimeout = "20 seconds"'
    )


def mailbox(port: int, security: str = "none", ca_file: Path | None = None, **more: str) -> str:
    """A mailbox on loopback; its secret is `mailbox`."""
    lines = [f'[[mail.mailboxes]]\nname = "duty"\nhost = "localhost"\nport = {port}\nsecurity = "{security}"']
    lines += ['username = "duty"\npassword = "mailbox"\ntimeout = "20 seconds"']
    lines += [f'ca_file = "{ca_file}"'] if ca_file else []
    return "\n".join([*lines, *(f'{name} = "{value}"' for name, value in more.items())])


def said(site: Site, about: str, *options: str, language: str = "en") -> list[str]:
    """The lines about one part, whatever the exit status."""
    done = site.run("check", *options, language=language)
    assert done.stderr == "", done.stderr
    return [
        line for line in done.stdout.splitlines() if line.partition("  ")[2].startswith((f"{about}: ", f"{about}："))
    ]

"""What a server is given to read: by the Debian package and by the archive the same, and every link leads to a page."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.boot.links import lost
from tests.integration.cli_rig import ROOT

ON_A_SERVER = "/usr/share/doc/incidentd/"
SECRET = "config/var/secrets/smtp_password"


def installed(folder: Path, source: Path = ROOT) -> Path:
    """The folder as `packaging/tree.sh` fills it on a server."""
    subprocess.run(["sh", source / "packaging" / "docs.sh", folder], check=True)
    return folder


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout of what is packed, in which the daemon has been run: its secrets are beside its configuration."""
    folder = tmp_path / "checkout"
    for part in ("config", "docs", "packaging", "schemas", "systemd"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("var"))
    for file in ("CHANGELOG.md", "LICENSE", "incidentd/__init__.py"):
        (folder / file).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / file, folder / file)
    secret = folder / SECRET
    secret.parent.mkdir(parents=True)
    secret.write_text("nobody's")
    return folder


@pytest.fixture
def archive(tmp_path: Path, checkout: Path) -> Path:
    """The archive, unpacked; instead of the wheels, which take minutes, it has an empty one."""
    wheels, output = tmp_path / "wheels", tmp_path / "output"
    for folder in (wheels, output):
        folder.mkdir()
    (wheels / "none.whl").touch()
    script = ["sh", f"{checkout}/packaging/tarball.sh", sys.executable, str(wheels), "output"]
    made = subprocess.run(script, cwd=tmp_path, capture_output=True, text=True, check=True).stdout.strip()
    (tmp_path / "unpacked").mkdir()
    subprocess.run(["tar", "-xf", tmp_path / made, "-C", tmp_path / "unpacked"], check=True)
    [found] = (tmp_path / "unpacked").iterdir()
    return found


def test_every_link_of_the_installed_pages_leads_to_an_installed_file(tmp_path: Path) -> None:
    pages = installed(tmp_path / "doc")
    assert len(list(pages.rglob("*.md"))) > 30
    assert lost(pages) == []


def test_a_link_that_leads_nowhere_or_out_of_the_folder_is_found(tmp_path: Path) -> None:
    inner = tmp_path / "doc" / "admin"
    inner.mkdir(parents=True)
    (tmp_path / "beside.md").touch()
    (inner / "page.md").write_text("[a](page.md#x) [b](../../beside.md) [c](gone.md) [d](https://example.org) [e](..)")
    assert lost(tmp_path / "doc") == ["admin/page.md: ../../beside.md", "admin/page.md: gone.md"]


def test_the_archive_brings_the_same_and_what_installs_it(tmp_path: Path, archive: Path) -> None:
    assert files_in(installed(tmp_path / "of-the-archive", archive)) == files_in(installed(tmp_path / "doc"))
    assert lost(archive) == []


def test_neither_holds_the_secrets_of_a_checkout_that_has_been_run(
    tmp_path: Path, checkout: Path, archive: Path
) -> None:
    assert (checkout / SECRET).exists()
    for made in (installed(tmp_path / "doc", checkout), archive):
        assert "config/incidentd.toml" in files_in(made)
        assert [name for name in files_in(made) if name.startswith("config/var")] == []


def test_what_pages_units_and_first_files_name_in_the_folder_is_there(tmp_path: Path) -> None:
    pages = files_in(installed(tmp_path / "doc"))
    sources = [*(ROOT / "docs").rglob("*.md"), *(ROOT / "systemd").iterdir(), *(ROOT / "incidentd").rglob("*.py")]
    named = {
        name for source in sources for name in re.findall(rf"{ON_A_SERVER}([\w./-]*\w)", source.read_text("utf-8"))
    }
    assert len(named) >= 4
    assert named - set(pages) == set()

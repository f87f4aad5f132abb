"""The archive: a gzipped tar file that any system opens by hand, its manifest first; written and read as a stream.

tar -xzf incidentd-….tar.gz                          an archive that is not encrypted
age -d -i key.txt incidentd-….tar.gz.age | tar -xz   one that is
"""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import io
import tarfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any, Final

from incidentd.backup import encryption
from incidentd.backup.encryption import Recipients
from incidentd.backup.files import CHUNK, HashingWriter, Pace
from incidentd.backup.manifest import LARGEST, NAME, Manifest, Part, damaged, parse_manifest
from incidentd.backup.members import Content, Member, read_members
from incidentd.errors import BackupError
from incidentd.sentences import Sentence, _

_FASTEST: Final = 1
"""The level of compression: better ones take several times as long for a tenth of the size."""
_GROUP: Final = "incidentd"
"""The service's group (systemd/incidentd.sysusers); where it is not there tar takes the member's number, root's."""
_NO_FILE: Final = _("this is no file but a device or the like")
_NAME_ONE: Final = _("name a file that 'incidentd backup' made")
_BROKEN: Final = (EOFError, gzip.BadGzipFile, zlib.error, tarfile.TarError, UnicodeError)


def write_archive(
    path: Path, manifest: Manifest, files: Mapping[str, Path], recipients: Recipients | None
) -> tuple[int, str]:
    """Write a new archive at `path` from the files of its parts; returns its size and SHA-256."""
    with path.open("xb") as file:
        path.chmod(0o600)
        out = HashingWriter(file)
        with contextlib.ExitStack() as stack:
            inner: Any = stack.enter_context(recipients.encrypting(out)) if recipients else out
            packed = stack.enter_context(gzip.GzipFile("", "wb", _FASTEST, inner, mtime=0))
            tar = stack.enter_context(tarfile.open(fileobj=packed, mode="w|", format=tarfile.PAX_FORMAT))
            text = manifest.text()
            tar.addfile(_member(NAME, len(text), manifest), io.BytesIO(text))
            for part in manifest.parts:
                with files[part.name].open("rb") as content:
                    tar.addfile(_member(part.name, part.size, manifest), content)
        out.flush()
    return out.size, out.sha256


def _member(name: str, size: int, manifest: Manifest) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.size, member.mode, member.mtime = size, 0o600, int(manifest.made_at.timestamp())
    if name.startswith("config/"):  # root takes it out with tar: for the service to read, as `init` leaves it
        member.mode, member.uname, member.gname = 0o640, "root", _GROUP
    return member


def is_encrypted(path: Path) -> bool:
    """Whether it takes a private key to read an archive; raises BackupError for what is no file: it may never end."""
    if not path.is_file() and path.exists() and not path.is_dir():
        raise BackupError(Sentence(_("{place}: {what}"), place=path, what=Sentence.of(_NO_FILE)), hint=_NAME_ONE)
    with path.open("rb") as file:
        return file.read(len(encryption.HEADER)) == encryption.HEADER


def read_archive(path: Path, identity: Path | None = None, into: Path | None = None) -> Manifest:
    """Read a whole archive and hold every byte against its manifest; its parts go into a directory, if one is named.

    Raises BackupError where the archive is not what it was, or cannot be decrypted.
    """
    encrypted = is_encrypted(path)
    try:
        with path.open("rb") as file:
            if not encrypted:
                return _read(file, into)
            with encryption.decrypting(file, identity) as plain:
                return _read(plain, into)
    except _BROKEN:
        damaged(_("it is no gzipped tar archive, or its end is missing"))


def _read(file: IO[bytes], into: Path | None) -> Manifest:
    with gzip.GzipFile(fileobj=file) as unpacked:
        members = read_members(unpacked)
        manifest = _manifest(next(members, None))
        expected = {part.name: part for part in manifest.parts}
        for member in members:
            part = expected.pop(member.name, None)
            if part is None or not member.regular or member.size != part.size:
                damaged(Sentence(_("'{name}' is not as the manifest says"), name=member.name[:80]))
            _take(member.content, part, into)
        if expected:
            damaged(Sentence(_("'{name}' is missing"), name=next(iter(expected))))
        while unpacked.read(CHUNK):  # to its end, where the checksum stands
            pass
    return manifest


def _manifest(member: Member | None) -> Manifest:
    if member is None or member.name != NAME or not member.regular or member.size > LARGEST:
        raise BackupError(_("this is no backup of incidentd"), hint=_NAME_ONE)
    return parse_manifest(member.content.read(member.size))


def _take(content: Content, part: Part, into: Path | None) -> None:
    found = hashlib.sha256()
    with _target(part, into) as target:
        pace = Pace(target.fileno()) if target else None
        while block := content.read(CHUNK):
            found.update(block)
            if target and pace:
                target.write(block)
                pace.wrote(len(block))
    if found.hexdigest() != part.sha256:
        damaged(Sentence(_("'{name}' is not as the manifest says"), name=part.name))


@contextlib.contextmanager
def _target(part: Part, into: Path | None) -> Iterator[IO[bytes] | None]:
    if into is None:
        yield None
        return
    path = into / part.name
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with path.open("xb") as file:
        path.chmod(0o600)
        yield file

"""The archive of a backup as anybody may have made it: what its headers claim is not taken into memory."""

from __future__ import annotations

import gzip
import io
import tarfile
import tracemalloc
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from incidentd.backup.archive import read_archive
from incidentd.backup.manifest import Head, Manifest, Part
from incidentd.backup.members import read_members
from incidentd.errors import BackupError

HUGE = 64 * 1024 * 1024
LONG_NAME = f"config/{'a' * 190}.toml"


def _header(name: str, kind: bytes, size: int) -> bytes:
    member = tarfile.TarInfo(name)
    member.type, member.size = kind, size
    return member.tobuf(tarfile.GNU_FORMAT)


def _padded(content: bytes) -> bytes:
    return content + bytes(-len(content) % tarfile.BLOCKSIZE)


def _record(keyword: str, value: str) -> bytes:
    rest = f" {keyword}={value}\n".encode()
    length = len(rest)
    while len(f"{length}") + len(rest) != length:
        length = len(f"{length}") + len(rest)
    return f"{length}".encode() + rest


def _extension(*records: bytes) -> bytes:
    text = b"".join(records)
    return _header("extension", tarfile.XHDTYPE, len(text)) + _padded(text)


def _manifest() -> bytes:
    digest = "0" * 64
    text = Manifest(
        program="1",
        made_at=datetime(2026, 1, 1, tzinfo=UTC),
        store="sqlite",
        schema_version="0001",
        log="0" * 8,
        head=Head(seq=0, hash=digest),
        lines=0,
        records=0,
        parts=(Part(name="store.sqlite3", size=0, sha256=digest),),
    ).text()
    return _header("manifest.json", tarfile.REGTYPE, len(text)) + _padded(text)


def _written(path: Path, blocks: Iterable[bytes]) -> Path:
    with gzip.open(path, "wb", 1) as packed:
        packed.write(_manifest())
        for block in blocks:
            packed.write(block)
    return path


def _sparse_of_gnu() -> Iterable[bytes]:
    """A map of holes that goes on in one block after the other, each saying that another one follows."""
    first = bytearray(_header("store.sqlite3", tarfile.GNUTYPE_SPARSE, 0))
    first[482] = 1
    first[148:156] = b" " * 8
    first[148:156] = f"{sum(first):06o}\0 ".encode()
    yield bytes(first)
    more = (b"%011o\0" % 0 + b"%011o\0" % 1) * 21 + b"\1" + bytes(7)
    for _ in range(HUGE // 1024 // 512):
        yield more * 512


def _sparse_of_pax() -> Iterable[bytes]:
    """A map of holes at the beginning of the content, of as many numbers as the content begins with saying."""
    yield _extension(_record("GNU.sparse.major", "1"), _record("GNU.sparse.minor", "0"))
    yield _header("store.sqlite3", tarfile.REGTYPE, HUGE // 2)
    yield _padded(b"99999999\n" + b"0\n" * (HUGE // 4))


@pytest.mark.parametrize(
    "blocks",
    [
        *(
            pytest.param([_header("harmless", kind, HUGE), bytes(HUGE + 2 * tarfile.BLOCKSIZE)], id=kind.decode())
            for kind in (tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.SYMTYPE)
        ),
        pytest.param(_sparse_of_gnu(), id="sparse, GNU"),
        pytest.param(_sparse_of_pax(), id="sparse, pax"),
    ],
)
def test_what_a_header_claims_is_refused_and_not_taken_into_memory(tmp_path: Path, blocks: Iterable[bytes]) -> None:
    path = _written(tmp_path / "made-up.tar.gz", blocks)
    tracemalloc.start()
    try:
        with pytest.raises(BackupError, match="is not as the manifest says"):
            read_archive(path)
        assert tracemalloc.get_traced_memory()[1] < HUGE // 8
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "extension",
    [
        _extension(b"no record"),
        _extension(b"0 path=x\n"),
        _extension(b"99999 path=x\n"),
        _extension(b"10 path=x\n."),
        _extension(b"9 path=xy"),
        _extension(b"7 path\n"),
        _extension(_record("size", "-1")),
        _extension(_record("size", "1e3")),
        _extension(_record("size", "9" * 30)),
        _extension(_record("path", "../evil")),
        _extension(_record("path", "")),
    ],
)
def test_an_extended_header_that_makes_no_sense_is_refused(tmp_path: Path, extension: bytes) -> None:
    blocks = [extension, _header("store.sqlite3", tarfile.REGTYPE, 0), bytes(2 * tarfile.BLOCKSIZE)]
    with pytest.raises(BackupError, match="is not as the manifest says"):
        read_archive(_written(tmp_path / "made-up.tar.gz", blocks))


@pytest.mark.parametrize(
    "blocks",
    [
        pytest.param([], id="nothing"),
        pytest.param([_extension(_record("path", "x"))], id="an extended header of nothing"),
        pytest.param(
            [_extension(_record("path", "x")), bytes(2 * tarfile.BLOCKSIZE)], id="an extended header at the end"
        ),
        pytest.param([_header("store.sqlite3", tarfile.REGTYPE, 0)], id="no mark of the end"),
        pytest.param([_header("store.sqlite3", tarfile.REGTYPE, 0)[:-1]], id="half a header"),
        pytest.param([b"x" * tarfile.BLOCKSIZE], id="no header"),
    ],
)
def test_a_tar_whose_end_is_missing_is_refused(tmp_path: Path, blocks: list[bytes]) -> None:
    with pytest.raises(BackupError, match=r"its end is missing|is not as the manifest says"):
        read_archive(_written(tmp_path / "made-up.tar.gz", blocks))


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.PAX_FORMAT])
def test_members_are_what_tarfile_wrote(form: int) -> None:
    contents = {
        "manifest.json": b"{}",
        "config/" + "b" * 90: bytes(512),
        "config/empty": b"",
        "store.sqlite3": b"x" * 1025,
    }
    if form == tarfile.PAX_FORMAT:
        contents[LONG_NAME] = b"long"
        contents["config/紧急信息.toml"] = b"unicode"
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=form) as tar:
        for name, content in contents.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    made.seek(0)
    found = {member.name: (member.size, member.regular, member.content.read(4096)) for member in read_members(made)}
    assert found == {name: (len(content), True, content) for name, content in contents.items()}


def test_a_member_that_nobody_reads_is_passed_over() -> None:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as tar:
        for name in ("one", "other"):
            member = tarfile.TarInfo(name)
            member.size = 100_000
            tar.addfile(member, io.BytesIO(bytes(100_000)))
    made.seek(0)
    assert [member.name for member in read_members(made)] == ["one", "other"]


def test_a_store_of_more_than_8_gib_has_its_size_in_an_extended_header() -> None:
    member = tarfile.TarInfo("store.sqlite3")
    member.size = 9 * 1024**3
    made = io.BytesIO(member.tobuf(tarfile.PAX_FORMAT))
    found = next(read_members(made))
    assert (found.name, found.size, found.regular) == ("store.sqlite3", 9 * 1024**3, True)

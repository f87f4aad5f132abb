"""Files that appear whole or not at all, are read by nobody else, and reach the disk a little at a time.

What is copied in one go fills the disk's queue, and a report that is being committed waits behind it. So every few
megabytes what was written is sent to the disk, and then the copier rests as long as that took.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import hashlib
import os
import pwd
import shutil
import tempfile
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Final

from incidentd.clock import monotonic
from incidentd.disk import sync
from incidentd.errors import BackupError
from incidentd.sentences import Sentence, _

CHUNK: Final = 256 * 1024
_STEP: Final = 4 * 1024 * 1024
_LONGEST_REST: Final = 0.25
_STAGING: Final = ".incidentd-backup-"
_never = threading.Event()


class Pace:
    """Sends what was written to the disk, a step at a time, and rests."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._since = 0

    def wrote(self, count: int) -> None:
        """So many bytes more have been written."""
        self._since += count
        if self._since >= _STEP:
            self._since = 0
            began = monotonic()
            os.fdatasync(self._number)
            os.posix_fadvise(self._number, 0, 0, os.POSIX_FADV_DONTNEED)
            rest(monotonic() - began)


def rest(seconds: float) -> None:
    """Leave the disk and the processor to others for a while."""
    _never.wait(min(seconds, _LONGEST_REST))


class HashingWriter:
    """Writes to a file at its pace, counts and hashes what it writes."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._pace = Pace(file.fileno())
        self._hash = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes) -> int:
        """Write all of it."""
        self._file.write(data)
        self._hash.update(data)
        self.size += len(data)
        self._pace.wrote(len(data))
        return len(data)

    def flush(self) -> None:
        """Hand over what Python has kept back."""
        self._file.flush()

    @property
    def sha256(self) -> str:
        """The hash of everything written, in hex."""
        return self._hash.hexdigest()


def digest_of(path: Path) -> tuple[int, str]:
    """Size and SHA-256 of a file."""
    found, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while block := file.read(CHUNK):
            found.update(block)
            size += len(block)
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return size, found.hexdigest()


@contextlib.contextmanager
def staging(directory: Path) -> Iterator[Path]:
    """A place beside what is to be made, for this user alone; what is left there is thrown away.

    So is what others left who were killed: their places are locked no more.
    """
    with disk_trouble(directory):
        _make(directory)
        for left in directory.glob(f"{_STAGING}*"):
            _throw_away_unless_used(left)
        place = Path(tempfile.mkdtemp(prefix=_STAGING, dir=directory))
        lock = os.open(place, os.O_RDONLY)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield place
        finally:
            shutil.rmtree(place, ignore_errors=True)
            os.close(lock)


def _make(directory: Path) -> None:
    try:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    except FileExistsError:
        directory.stat()  # which tells of a link that leads nowhere
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(directory)) from None


def _throw_away_unless_used(place: Path) -> None:
    try:
        lock = os.open(place, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError:
        return
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return
    else:
        shutil.rmtree(place, ignore_errors=True)
    finally:
        os.close(lock)


def put_in_place(made: Path, names: Iterable[Path]) -> Path:
    """Give a finished file the first of these names that is free, for good; no other file is ever replaced.

    Raises FileExistsError where none is.
    """
    sync(made)
    for path in names:
        with contextlib.suppress(FileExistsError):
            _named(made, path)
            sync(path.parent)
            return path
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(made.parent.parent))


def _named(made: Path, path: Path) -> None:
    try:
        path.hardlink_to(made)
    except PermissionError:  # so say file systems that know no hard links, such as FAT
        # Whoever makes something here holds this lock between looking and naming.
        with _only_one(path.parent):
            if os.path.lexists(path):
                raise FileExistsError from None
            made.rename(path)
    else:
        made.unlink()


@contextlib.contextmanager
def _only_one(directory: Path) -> Iterator[None]:
    number = os.open(directory, os.O_RDONLY)
    try:
        fcntl.flock(number, fcntl.LOCK_EX)
        yield
    finally:
        os.close(number)


@contextlib.contextmanager
def disk_trouble(directory: Path) -> Iterator[None]:
    """Say what the disk refuses, and where, and that nothing is left half done."""
    try:
        yield
    except OSError as error:
        raise _refused(error, directory) from error


def _refused(error: OSError, directory: Path) -> BackupError:
    reasons = {
        errno.ENOSPC: (_("the disk is full"), _("make room, then do it again; nothing was left half done")),
        errno.EDQUOT: (_("the disk is full"), _("make room, then do it again; nothing was left half done")),
        errno.EFBIG: (_("the disk takes no file so large"), _("name a directory on another disk")),
        errno.EROFS: (_("the disk is read-only"), _("check how it is mounted")),
        errno.ENOENT: (_("there is no such file"), _("correct the path")),
        errno.ENOTDIR: (_("this is no directory"), _("correct the path")),
        errno.EISDIR: (_("this is a directory"), _("give the path of a file in it")),
        errno.ELOOP: (_("this is a link to itself"), _("correct the path")),
        errno.EEXIST: (_("there is a file of that name already"), _("do it again in a moment")),
    }
    what, hint = reasons.get(error.errno or 0, (error.strerror or str(error), _("nothing was left half done")))
    place = str(error.filename or directory)
    if isinstance(error, PermissionError):
        what, hint = _forbidden(Path(place)), _("change its owner or its mode, or name another place")
    return BackupError(Sentence(_("{place}: {what}"), place=place, what=Sentence.of(what)), hint=hint)


def _forbidden(place: Path) -> str:
    """What the user that works here may not do: behind sudo that is the owner of the state directory."""
    try:
        user = pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        user = str(os.geteuid())
    form = _("the user {user} may not write there")
    if os.path.isfile(place) and not os.access(place, os.R_OK, effective_ids=True):  # noqa: PTH113 - it never raises
        form = _("the user {user} may not read it")
    elif not os.path.lexists(place) and not os.access(place.parent, os.X_OK, effective_ids=True):
        form = _("the user {user} may not get there")
    return Sentence(form, user=user)

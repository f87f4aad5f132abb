"""Encryption to public keys in the age format (age-encryption.org/v1): who makes backups need not read them.

The library pushes where a tar archive pushes too, so that a pipe and a thread stand between the two.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, Final

from incidentd.errors import BackupError, ConfigError
from incidentd.sentences import Sentence, _

HEADER: Final = b"age-encryption.org/v1\n"
_INSTALL: Final = _("install incidentd with its 'encryption' extra")


class Recipients:
    """Those who can read a backup, by their public keys; raises ConfigError for what is no key."""

    def __init__(self, keys: Sequence[str]) -> None:
        age = _age()
        self._keys = [_recipient(age, key) for key in keys]

    @contextlib.contextmanager
    def encrypting(self, file: Any) -> Iterator[IO[bytes]]:
        """A file to write plain bytes to, while `file` gets them encrypted."""
        age = _age()
        reading, writing = os.pipe()

        def encrypt() -> None:
            with os.fdopen(reading, "rb") as plain:
                age.encrypt_io(plain, file, self._keys)

        worker = _Worker(encrypt)
        try:
            with os.fdopen(writing, "wb") as plain:
                yield plain
        except BrokenPipeError:
            pass  # what ended the other side is told below
        finally:
            worker.join()
        worker.raise_error()


@contextlib.contextmanager
def decrypting(file: IO[bytes], identity: Path | None) -> Iterator[IO[bytes]]:
    """A file of plain bytes to read, of a `file` that is encrypted; raises BackupError where the key does not fit."""
    if identity is None:
        raise BackupError(_("the backup is encrypted"), hint=_("name the private key's file with --identity"))
    age = _age()
    keys = _identities(age, identity)
    reading, writing = os.pipe()

    def decrypt() -> None:
        with os.fdopen(writing, "wb") as plain, contextlib.suppress(BrokenPipeError):
            age.decrypt_io(file, plain, keys)

    worker = _Worker(decrypt)
    try:
        with os.fdopen(reading, "rb") as plain:
            yield plain
    except Exception:
        # A damaged or foreign file ends the stream early: why it ended is the better answer.
        worker.join()
        _raise_why(age, worker.error)
        raise
    worker.join()
    _raise_why(age, worker.error)


def _raise_why(age: Any, error: BaseException | None) -> None:
    if isinstance(error, age.DecryptError):
        hint = _("name the file of the private key that belongs to the public key it was made with")
        raise BackupError(_("the backup is encrypted to another key"), hint=hint) from error
    if isinstance(error, OSError) and error.errno is None:  # the library's own, of a block that was changed or is gone
        form = _("the backup is damaged: {reason}")
        reason = Sentence.of(_("its encryption does not hold"))
        raise BackupError(Sentence(form, reason=reason), hint=_("take another backup")) from error


class _Worker:
    def __init__(self, work: Callable[[], None]) -> None:
        self.error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, args=(work,), name="incidentd-age", daemon=True)
        self._thread.start()

    def _run(self, work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - told by whoever waits
            self.error = error

    def join(self) -> None:
        self._thread.join()

    def raise_error(self) -> None:
        if self.error is not None:
            raise self.error


def _age() -> Any:
    try:
        import pyrage  # noqa: PLC0415 - an extra
    except ModuleNotFoundError:
        raise ConfigError(_("encrypted backups need the package 'pyrage'"), hint=_INSTALL) from None
    return pyrage


def _recipient(age: Any, key: str) -> Any:
    try:
        if key.startswith("ssh-"):
            return age.ssh.Recipient.from_str(key)
        return age.x25519.Recipient.from_str(key)
    except age.RecipientError:
        form = _("'{key}' is no public key; allowed: age1… (made by 'age-keygen'), or an SSH key (ssh-ed25519 …)")
        raise ConfigError(Sentence(form, key=key[:80])) from None


def _identities(age: Any, path: Path) -> list[Any]:
    """The private keys in a file: lines AGE-SECRET-KEY-1…, or an SSH key."""
    try:
        text = path.read_bytes()
    except OSError as error:
        raise BackupError(
            Sentence(_("{place}: {what}"), place=str(path), what=error.strerror or ""), hint=_("correct the path")
        ) from None
    try:
        if b"BEGIN" in text:
            return [age.ssh.Identity.from_buffer(text)]
        lines = [line.strip() for line in text.decode("ascii", "replace").splitlines()]
        found = [age.x25519.Identity.from_str(line) for line in lines if line and not line.startswith("#")]
    except age.IdentityError:
        found = []
    if not found:
        hint = _("name a file with a line AGE-SECRET-KEY-1… in it, or an SSH private key")
        raise BackupError(Sentence(_("{path} holds no private key"), path=str(path)), hint=hint)
    return found

"""A mail as it comes in: how much of it is held, and when it is too much."""

from __future__ import annotations

from types import TracebackType
from typing import Final, Self

from incidentd.intake.mail.handed import ListenerSettings

_NO_ROOM: Final = "452 4.3.1 no room for it now, try again later"


class TooMuch(Exception):
    """More than is read of any mail: its server must not send it again."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"552 5.3.4 larger than {limit} bytes: not taken, tell the sender")


class Room:
    """The bytes that all mails under way may take up together."""

    def __init__(self, size: int) -> None:
        self._size = size
        self.held = 0

    def take(self, more: int) -> bool:
        """Find room for some bytes; False where there is none."""
        if self.held + more > self._size:
            return False
        self.held += more
        return True

    def release(self, held: int) -> None:
        """Give back what was taken."""
        self.held -= held


class Incoming:
    """The beginning of a mail, as far as the limit goes; what follows is counted and dropped.

    `refusal` says why the mail cannot be taken now ("" where it can): what has come of it is then dropped.
    """

    def __init__(self, settings: ListenerSettings, room: Room) -> None:
        self._settings = settings
        self._room = room
        self._kept = bytearray()
        self._read = 0
        self.refusal = ""

    @property
    def whole(self) -> bool:
        """Whether all that came is held."""
        return self._read <= self._settings.largest_mail

    def add(self, piece: bytes) -> None:
        """Add what came next; raises TooMuch where no more is read."""
        self._read += len(piece)
        if self._read > self._settings.most_read:
            raise TooMuch(self._settings.most_read)
        fits = piece[: max(self._settings.largest_mail - len(self._kept), 0)]
        if self.refusal or not fits:
            return
        if self._room.take(len(fits)):
            self._kept += fits
        else:
            self.refusal = _NO_ROOM
            self._drop()

    def taken(self) -> bytes:
        """What is held of the mail."""
        return bytes(self._kept)

    def _drop(self) -> None:
        self._room.release(len(self._kept))
        self._kept.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._drop()

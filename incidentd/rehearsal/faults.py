"""The ways a provider misbehaves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["hang", "reset", "reject", "slow", "drop_reply"]


@dataclass(slots=True)
class Fault:
    """One way to misbehave, until it is removed or has struck `times` times.

    `hang` never answers; `reset` breaks the connection; `reject` answers with `code` and `text`; `slow` answers after
    `seconds`; `drop_reply` takes the message and breaks the connection instead of saying so.

    `stage` is the SMTP step it strikes at: connect, ehlo, starttls, auth, rset, mail, rcpt, data, or message (the
    answer to the mail itself). Twilio's server knows only "message". `address` limits it to one recipient (at rcpt
    and message). `provider_code` and `retry_after` (seconds) go into Twilio's answer.
    """

    kind: Kind
    stage: str = "message"
    address: str = ""
    code: int = 0
    text: str = "as rehearsed"
    provider_code: int = 0
    retry_after: float | None = None
    seconds: float = 0.0
    times: int | None = None


class Faults:
    """The faults of one server; they may change while it runs."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Misbehave so from now on."""
        self._faults.append(fault)

    def clear(self) -> None:
        """Behave from now on; what hangs already goes on hanging."""
        self._faults.clear()

    def strike(self, stage: str, addresses: tuple[str, ...] = ()) -> Fault | None:
        """The fault that strikes at `stage` now, if any; it is counted."""
        for fault in self._faults:
            if fault.stage == stage and (not fault.address or fault.address in addresses):
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self._faults.remove(fault)
                return fault
        return None

"""The terminal that a person sits at: whether there is one, a line typed, a key pressed."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import termios
import tty
from collections.abc import Iterator


class Abandoned(Exception):
    """Ctrl-C or Ctrl-D while something was asked: whoever types has thought better of it."""


def is_interactive() -> bool:
    """Whether somebody can be asked: input and output are both a terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def ask_line(prompt: str) -> str:
    """What is typed after a prompt; raises Abandoned."""
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401 - lets a line be edited, Chinese too
    try:
        return input(prompt)
    except UnicodeDecodeError:
        return ""
    except (EOFError, KeyboardInterrupt):
        sys.stdout.write("\n")
        raise Abandoned from None


@contextlib.contextmanager
def ended_by_signals() -> Iterator[None]:
    """Who closes the terminal or ends the process ends it as Ctrl-C does: what was begun is taken back."""
    before = {number: signal.signal(number, signal.default_int_handler) for number in (signal.SIGHUP, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextlib.contextmanager
def single_keys() -> Iterator[None]:
    """Keys come one by one and are not shown, until the end of the block."""
    if not sys.stdin.isatty():
        yield
        return
    number = sys.stdin.fileno()
    before = termios.tcgetattr(number)
    try:
        tty.setcbreak(number)
        yield
    finally:
        termios.tcsetattr(number, termios.TCSADRAIN, before)


def key_within(seconds: float) -> str:
    """The key that is pressed within so long; "" for none."""
    ready, _writable, _failed = select.select([sys.stdin], [], [], max(0.0, seconds))
    return os.read(sys.stdin.fileno(), 32).decode("utf-8", "replace") if ready else ""

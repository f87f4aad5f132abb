"""Promise: what a running service has loaded is not looked through for garbage again; what was replaced is freed."""

from __future__ import annotations

import subprocess
import sys
from typing import Final

SETTLES: Final = """
import gc, weakref
from incidentd import heap

class Rules:
    def __init__(self):
        self.itself = self

old = Rules()
gone = weakref.ref(old)
heap.settle()
kept = gc.get_freeze_count()
assert kept > 1000, kept
gc.collect()
assert gc.get_freeze_count() == kept
del old  # a reload puts others in its place; it refers to itself, and only a collection frees it
gc.collect()
assert gone() is not None
heap.settle()
assert gone() is None
"""


def test_what_stays_is_set_apart_and_what_was_replaced_is_freed() -> None:
    ended = subprocess.run([sys.executable, "-c", SETTLES], stderr=subprocess.PIPE, check=False, text=True)
    assert ended.returncode == 0, ended.stderr

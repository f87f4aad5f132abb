"""How long a property may take for one example, in all tests of properties.

Hypothesis's own 200 ms measure how busy the machine is; they would refute what holds. What needs longer than this on
any machine is a fault of the program: a reading that takes exponentially long, a search that does not end.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from hypothesis import settings

PATIENCE: Final = timedelta(seconds=20)

for _profile in ("default", "ci"):
    settings.register_profile(_profile, settings.get_profile(_profile), deadline=PATIENCE)

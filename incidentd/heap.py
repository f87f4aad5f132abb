"""What was loaded to stay is not looked through again and again for garbage.

A full collection looks at every object there is: modules, policy and directory are some 200,000, a tenth of a second on
a small server, in which no clock is looked at. It comes when many objects are made: when many clocks run out at once.
"""

from __future__ import annotations

import gc
from typing import Final

_YOUNG: Final = 5_000
"""Objects between two collections of young ones: about what some forty messages need."""


def settle() -> None:
    """Collect garbage now, and count what is left as there to stay; anew whenever much has been replaced."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG)

"""Words in the reader's language: gettext catalogues; the message ids are English."""

from __future__ import annotations

import gettext
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

Translate = Callable[[str], str]
LANGUAGES = ("zh_CN", "en")
_LOCALES = Path(__file__).parent / "locale"


@lru_cache
def translator(language: str) -> Translate:
    """The function that puts a message id into a language; a language without a catalogue reads the ids themselves."""
    if language == "en":
        return str
    return gettext.translation("incidentd", localedir=_LOCALES, languages=[language], fallback=True).gettext

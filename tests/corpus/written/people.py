"""Who writes the mails of the corpus: people of the shipped directory, and some that it does not know."""

from __future__ import annotations

from typing import Final

DONGSHAN: Final = "dongshan-informant@example.org"
DONGSHAN_DUTY: Final = "dongshan-duty-a@example.org"
XIHE: Final = "xihe-informant@example.org"
XIHE_DUTY: Final = "xihe-duty@example.org"
NANPING: Final = "nanping-informant@example.org"
NANPING_DUTY: Final = "nanping-duty-b@example.org"
FIRE: Final = "fire-informant@example.org"
GEOLOGY: Final = "geology-informant@example.org"
OFFICE_DUTY: Final = "office-duty-a@example.org"
STRANGER: Final = "laoli2026@example.net"
BUREAU: Final = "zhibanshi@example.com"
"""The duty room of a county bureau that the directory does not have."""

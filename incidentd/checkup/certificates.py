"""How long a server's certificate is still good for."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from cryptography import x509

from incidentd.checkup.findings import Finding
from incidentd.sentences import Sentence, _

NOTICE: Final = timedelta(days=21)
"""Time to have a new one made in an office where that needs a form and a signature."""


def certificate(about: str, der: bytes, now: datetime) -> Finding:
    """What to say of a certificate (DER) at a moment; nothing is verified here but its end."""
    try:
        until = x509.load_der_x509_certificate(der).not_valid_after_utc
    except ValueError:
        return Finding("warning", about, _("its certificate cannot be read"), _("have a new one made"))
    values = {"day": f"{until:%Y-%m-%d}", "days": (until - now).days}
    if until <= now:
        return Finding("error", about, Sentence(_("the certificate ended on {day}"), **values), _("renew it now"))
    if until - now < NOTICE:
        form = _("the certificate ends on {day}, in {days} days")
        return Finding("warning", about, Sentence(form, **values), _("have it renewed"))
    return Finding("ok", about, Sentence(_("the certificate is good until {day}"), **values))

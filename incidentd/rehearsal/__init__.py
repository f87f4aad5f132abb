"""A mail server and a Twilio-compatible server on loopback, for rehearsals, demonstrations and tests.

They speak the real protocols, keep what they are sent, and misbehave when told to. They bind to 127.0.0.1 only.
"""

from __future__ import annotations

from incidentd.rehearsal.faults import Fault, Faults
from incidentd.rehearsal.mails import ReceivedMail
from incidentd.rehearsal.smtp import SmtpServer
from incidentd.rehearsal.twilio import ReceivedSms, TwilioServer

__all__ = ["Fault", "Faults", "ReceivedMail", "ReceivedSms", "SmtpServer", "TwilioServer"]

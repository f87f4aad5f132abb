"""Where the sender of a mail that the office decides about is told what became of it."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection

from incidentd.intake.mail.manners import may_answer
from incidentd.intake.mail.mime import read_mail
from incidentd.store.mail_decisions import answer_was_withheld
from incidentd.store.mail_queries import raw_mail, show_mail


def withheld_answer_to(connection: Connection, number: str, own_addresses: Collection[str]) -> str:
    """The address to which a mail's answer was withheld when it came; "" where none was, or may be given.

    It is kept nowhere, but read anew in the mail as it came, by the same manners.
    """
    row = show_mail(connection, number)
    if row is None or row["answer"] or not answer_was_withheld(connection, number):
        return ""
    mail = read_mail(raw_mail(connection, number) or b"")
    manner = may_answer(mail, None, own_addresses)
    # Of a sender who is believed only this address is: the return path may be anybody's.
    return mail.sender.address if manner.answer and row["verified"] and mail.sender else manner.to

"""What is wrong with an answer that was typed, in the reader's language and the interview's own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from incidentd.cli.width import one_line
from incidentd.cli.words import _, worded
from incidentd.config.problems import problems_in
from incidentd.i18n import Translate
from incidentd.sentences import Sentence, in_language

_PLACES: Final = {
    "name": _("name"),
    "phone": _("phone"),
    "email": _("e-mail"),
    "host": _("mail server"),
    "port": _("port"),
    "security": _("encryption"),
    "username": _("user name"),
    "password": _("password"),
    "from": _("sender"),
    "account_sid": _("account SID"),
    "auth_token": _("auth token"),
}


def faults(error: ValidationError, kind: type[Any], stated: Mapping[str, Any], tr: Translate) -> Iterator[str]:
    """A line for each; secrets are not shown."""
    for problem in problems_in(error, stated, TypeAdapter(kind).json_schema):
        what = in_language(Sentence.of(problem.message), tr)
        if problem.allowed:
            allowed = tr(_(", ")).join(in_language(Sentence.of(one), tr) for one in problem.allowed)
            what = tr(_("{what}; allowed: {allowed}")).format(what=what, allowed=allowed)
        if problem.key:
            place = worded(_PLACES, str(problem.key[-1]), tr)
            what = tr(_("{place}: {what}")).format(place=place, what=what)
        yield one_line(what)

"""A command line that cannot be understood, in the reader's language: Typer says it in English only."""

from __future__ import annotations

import re
from typing import Final

from incidentd.cli.width import one_line
from incidentd.cli.words import _
from incidentd.i18n import Translate
from incidentd.intake.sentences import Sentence, in_language

_FORMS: Final = (
    (r"No such command '(?P<name>.*)'", _("there is no command '{name}'")),
    (
        r"No such option: (?P<name>\S+) \(?(?:Possible options?:|Did you mean) (?P<near>[^)?]*)[)?]",
        _("there is no option {name}; near: {near}"),
    ),
    (r"No such option: (?P<name>\S+)", _("there is no option {name}")),
    (r"Missing (?:argument|option) '(?P<name>.*)'", _("{name} is missing")),
    (r"Option '(?P<name>.*)' requires an argument", _("{name} needs a value")),
    (r"Got unexpected extra arguments? \((?P<text>.*)\)", _("this is too much: {text}")),
    (
        r"Invalid value for '(?P<name>.*)': (?:Value error, )?(?P<value>'.*?') is not one of (?P<allowed>.*)",
        _("{name}: {value} is not allowed; allowed: {allowed}"),
    ),
    (
        r"Invalid value for '(?P<name>.*)': Input should be greater than or equal to (?P<limit>\S+)",
        _("{name}: at least {limit}"),
    ),
    (
        r"Invalid value for '(?P<name>.*)': Input should be less than or equal to (?P<limit>\S+)",
        _("{name}: at most {limit}"),
    ),
    (r"Invalid value for '(?P<name>.*)': Input should be a valid integer.*", _("{name}: a whole number is needed")),
)


def usage_line(message: str, command: str, tr: Translate) -> str:
    """What is wrong with the command line, and where to look; what is not known here stays in Typer's words."""
    said = one_line(message).rstrip(".")
    what = next(
        (Sentence(form, **found.groupdict()) for pattern, form in _FORMS if (found := re.fullmatch(pattern, said))),
        Sentence(_("the command line cannot be understood ({said})"), said=said),
    )
    hint = Sentence(_("See '{command} --help'"), command=command)
    return tr(_(". ")).join((in_language(what, tr), in_language(hint, tr)))

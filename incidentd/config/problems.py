"""What is wrong with what a file states, in words: the key, the value, what is allowed, what was probably meant."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, Protocol

from pydantic import StringConstraints, ValidationError
from pydantic_core import ErrorDetails

from incidentd.config.sections import HostName, MailSender, SecretName
from incidentd.config.toml_file import Key
from incidentd.core.directory import EmailAddress, Phone
from incidentd.core.policy_parts import Problem, Words
from incidentd.core.reports import Slug
from incidentd.errors import ConfigError
from incidentd.sentences import Sentence, _

Schema = Mapping[str, Any]

# What a reader of the message must not see, whatever was put there by mistake.
_NOT_SHOWN: Final = frozenset({"password", "auth_token", "url", "url_secret"})
_LONGEST_SHOWN: Final = 80
_MANY: Final = 20
_PLAIN_WORDS: Final = {
    "a valid tuple": _("a list [ … ]"),
    "a valid dictionary": _("a table { … }"),
    "a valid boolean": _("true or false"),
    "a valid integer": _("a whole number"),
    "a valid string": _("text in quotes"),
    "a valid number": _("a number"),
}
_LIMITS: Final = {
    "ge": _("greater than or equal to {limit}"),
    "gt": _("greater than {limit}"),
    "le": _("less than or equal to {limit}"),
    "lt": _("less than {limit}"),
}
_SHOULD_BE: Final = "Input should be "


class Source(Protocol):
    """A file that states keys, and can tell where each of them stands."""

    @property
    def path(self) -> Path:
        """The file's path."""
        ...

    def where(self, key: Key) -> str:
        """The place of a key, for people to read."""
        ...


def config_error(file: Source, problems: Sequence[Problem]) -> ConfigError:
    """One error that tells all problems of a file."""
    if len(problems) == 1:
        only = problems[0]
        return ConfigError(
            only.message, file=file.where(only.key), key=_dotted(only.key), allowed=_listed(only.allowed)
        )
    lines = tuple(line(file, problem) for problem in problems)
    text = Sentence.of(f"{len(problems)} problems\n" + "\n".join(lines))
    return ConfigError(text, file=str(file.path), problems=lines)


def line(file: Source, problem: Problem) -> str:
    """A problem on one line: file, line, key, what is wrong, what is allowed."""
    found = ConfigError(
        problem.message, file=file.where(problem.key), key=_dotted(problem.key), allowed=_listed(problem.allowed)
    )
    return found.message


def problems_in(error: ValidationError, stated: Mapping[str, Any], schema: Callable[[], Schema]) -> list[Problem]:
    """Every problem that validation found; the `schema` is made only when keys must be suggested."""
    return [problem for details in error.errors() for problem in _problems(details, stated, schema)]


def _problems(details: ErrorDetails, stated: Mapping[str, Any], schema: Callable[[], Schema]) -> Iterator[Problem]:
    kind, context = details["type"], details.get("ctx", {})
    key = _key_in_file(details["loc"], stated, missing=kind == "missing")
    if kind == "problems":
        for problem in context["problems"]:
            yield Problem(
                problem.key, _meant(problem.message, _last_quoted(problem.message), problem.allowed), problem.allowed
            )
    elif kind == "default_factory_not_called":
        return  # only a consequence: what the default follows from is wrong
    elif kind == "missing":
        yield Problem(key, _("is missing: it must be stated"))
    elif kind == "extra_forbidden":
        allowed = tuple(_keys_at(schema(), key[:-1]))
        yield Problem(key, _meant(_("there is no such key"), str(key[-1]), allowed), allowed)
    elif kind == "too_short":
        if len(details["input"]) < context["min_length"]:  # else only a consequence: entries are there, but wrong
            yield Problem(key, Sentence(_("too few: at least {count} must be given"), count=context["min_length"]))
    else:
        yield _wrong_value(key, kind, details)


def _wrong_value(key: Key, kind: str, details: ErrorDetails) -> Problem:
    context, value = details.get("ctx", {}), details["input"]
    shown = _shown(key, value)
    not_allowed = Sentence(_("{value} is not allowed"), value=shown)
    if kind == "value_error":
        return Problem(key, context["error"].args[0])
    if kind == "literal_error":
        allowed = tuple(context["expected"].replace(" or ", ", ").replace("'", "").split(", "))
        return Problem(key, _meant(not_allowed, str(value), allowed), allowed)
    if kind == "string_pattern_mismatch":
        allowed_words = _IN_WORDS.get(context["pattern"]) or Sentence(
            _("text that fits {pattern}"), pattern=context["pattern"]
        )
        return Problem(key, not_allowed, (Sentence.of(allowed_words),))
    if kind == "string_too_short":
        return Problem(key, Sentence(_("too short: at least {count} characters"), count=context["min_length"]))
    if details["msg"].startswith(_SHOULD_BE):
        return Problem(key, not_allowed, (_plain(details),))
    return Problem(key, Sentence(_("{place}: {what}"), place=shown, what=details["msg"]))


def _plain(details: ErrorDetails) -> Sentence:
    """What pydantic would take, in the words of a TOML file; its own where there are none."""
    message = details["msg"].removeprefix(_SHOULD_BE)
    message = message.split(" or instance of ", maxsplit=1)[0].split(", unable to parse", maxsplit=1)[0]
    for limit, form in _LIMITS.items():
        if limit in details.get("ctx", {}):
            return Sentence(form, limit=details["ctx"][limit])
    return Sentence.of(_PLAIN_WORDS.get(message, message))


def _key_in_file(loc: Sequence[str | int], stated: Any, *, missing: bool) -> Key:
    """The key as the file has it: without what validation puts between (names of forms, of alternatives)."""
    key: list[str | int] = []
    for index, part in enumerate(loc):
        if _has(stated, part):
            key.append(part)
            stated = stated[part]
        elif missing and index == len(loc) - 1:
            key.append(part)
    return tuple(key)


def _has(stated: Any, part: str | int) -> bool:
    if isinstance(part, int):
        return isinstance(stated, list) and part < len(stated)
    return isinstance(stated, Mapping) and part in stated


def _keys_at(schema: Schema, key: Key) -> list[str]:
    """The keys that are allowed where `key` leads."""
    places = [schema]
    for part in key:
        places = [
            next_place
            for place in places
            for form in _forms(schema, place)
            if (next_place := form.get("items") if isinstance(part, int) else form.get("properties", {}).get(part))
        ]
    return [name for place in places for form in _forms(schema, place) for name in form.get("properties", {})]


def _forms(schema: Schema, place: Schema) -> Iterator[Schema]:
    """A place of a schema, references followed, each of its alternatives by itself."""
    if "$ref" in place:
        yield from _forms(schema, schema["$defs"][place["$ref"].rsplit("/", 1)[-1]])
    for alternatives in ("anyOf", "oneOf", "allOf"):
        for one in place.get(alternatives, ()):
            yield from _forms(schema, one)
    yield place


def _dotted(key: Key) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in key).lstrip(".")


def _listed(allowed: Sequence[str]) -> str:
    if len(allowed) == 1:
        return allowed[0]
    names = ", ".join(allowed[:_MANY])
    many = len(allowed) > _MANY
    return Sentence(_("{names} … ({count} in all)"), names=names, count=len(allowed)) if many else names


def _meant(message: str, word: str, allowed: Sequence[str]) -> Sentence:
    """The message, with what was probably meant where something allowed is like it."""
    close, what = get_close_matches(word, allowed, n=1), Sentence.of(message)
    return Sentence(_("{what}: did you mean '{near}'?"), what=what, near=close[0]) if close else what


def _last_quoted(message: str) -> str:
    return message.rsplit("'", 2)[-2] if message.count("'") >= 2 else ""


def _shown(key: Key, value: Any) -> str:
    if key and key[-1] in _NOT_SHOWN:
        return Sentence(_("the value (not shown)"))
    text = f"'{value}'" if isinstance(value, str) else str(value)
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"


def _pattern(annotated: Any) -> str:
    """The pattern of a string type, as validation reports it."""
    return next(
        str(constraint.pattern) for constraint in annotated.__metadata__ if isinstance(constraint, StringConstraints)
    )


_IN_WORDS: Final = {
    _pattern(SecretName): _("the name of a secret (small letters, digits, - and _), never the secret itself"),
    _pattern(Slug): _("an id of small letters, digits, - and _, at most 63, that begins with a letter or a digit"),
    _pattern(Phone): _("a phone number in E.164 form: + and country code, digits only, such as +8610000000001"),
    _pattern(Words): _("text on one line"),
    _pattern(HostName): _("the name or address of a server, such as smtp.example.org"),
    _pattern(MailSender): _("an e-mail address, a name before it where there is one: Duty room <duty@example.org>"),
    _pattern(EmailAddress): _("an e-mail address such as duty@example.org"),
}

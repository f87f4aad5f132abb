"""Sentences in English for machines and logs that can be said in another language, for they remember their parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


class Sentence(str):
    """An English sentence that remembers what it was made of: a message id and the values put into it."""

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Self:
        """Put `values` into `template`, which is a message id of the catalogues."""
        sentence = super().__new__(cls, template.format(**values))
        sentence.template = template
        sentence.values = values
        return sentence

    @classmethod
    def of(cls, whole: str) -> Self:
        """A sentence without values; braces in it are braces."""
        if isinstance(whole, cls):
            return whole
        sentence = super().__new__(cls, whole)
        sentence.template = whole
        sentence.values = {}
        return sentence


def in_language(text: str, tr: Callable[[str], str]) -> str:
    """The text in the language of `tr`; as it is, where the catalogue does not know it."""
    if not isinstance(text, Sentence):
        return tr(text) if text else ""
    values = {name: in_language(one, tr) if isinstance(one, Sentence) else one for name, one in text.values.items()}
    said = tr(text.template)
    return said.format(**values) if values else said

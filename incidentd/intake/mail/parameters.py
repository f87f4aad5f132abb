"""Parameters of Content-Type and Content-Disposition, and the file names that stand in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote_to_bytes

from incidentd.intake.mail.decoding import decode_text
from incidentd.intake.mail.headers import with_words_decoded
from incidentd.intake.mail.text_cleaning import on_one_line

_LONGEST_FIELD: Final = 16 * 1024
_PARAMETER: Final = re.compile(r";\s*([^\s=;\"]{1,100})\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^;]*))", re.DOTALL)
_ESCAPED: Final = re.compile(r"\\([\"\\])")
_SEGMENT: Final = re.compile(r"(.+?)(?:\*(\d{1,3}))?(\*)?")
_PERCENT_ENCODED: Final = re.compile(r"(?:%[0-9A-Fa-f]{2}){3}")

_FORBIDDEN: Final = re.compile(r'[<>:"|?*]')
_EXTENSION: Final = re.compile(r"\.[A-Za-z0-9]{1,8}$")
_LONGEST_NAME: Final = 120


def parameters(field: str) -> tuple[str, dict[str, str]]:
    """The value of a field in small letters, and its parameters with RFC 2231 and 2047 read; of one name the first."""
    field = field[:_LONGEST_FIELD]
    value = field.partition(";")[0].strip().lower()
    plain: dict[str, str] = {}
    segments: dict[str, dict[int, tuple[str, bool]]] = {}
    for name, quoted, bare in _PARAMETER.findall(field):
        content = _ESCAPED.sub(r"\1", quoted) if quoted else bare.strip().strip("\"'" if "'" not in bare[1:-1] else '"')
        found = _SEGMENT.fullmatch(name.lower())
        if found and (found[2] or found[3]):
            segments.setdefault(found[1], {}).setdefault(int(found[2] or 0), (content, bool(found[3])))
        else:
            plain.setdefault(name.lower(), content)
    values = {name: with_words_decoded(content).text for name, content in plain.items()}
    for name, parts in segments.items():
        values[name] = _joined(parts)
    return value, values


def _joined(segments: Mapping[int, tuple[str, bool]]) -> str:
    """The segments of one parameter in their order; the first names the charset of all."""
    charset = ""
    data = b""
    for place, index in enumerate(sorted(segments)):
        content, encoded = segments[index]
        if encoded and place == 0 and content.count("'") >= 2:
            charset, _language, content = content.split("'", 2)
        data += unquote_to_bytes(content) if encoded else content.encode("utf-8", "replace")
    text = decode_text(data, charset).text
    return with_words_decoded(text).text


def file_name(disposition: Mapping[str, str], content_type: Mapping[str, str]) -> str:
    """The name a part's file goes by, as its sender wrote it; "" for none."""
    name = disposition.get("filename") or content_type.get("name") or ""
    if _PERCENT_ENCODED.search(name):
        decoded = decode_text(unquote_to_bytes(name))
        name = decoded.text if decoded.charset == "utf-8" and decoded.fault is None else name
    return name


def safe_name(name: str, otherwise: str) -> str:
    """A name that can be shown and given to a file: no path, nothing unseen, at most 120 characters.

    `otherwise` stands where nothing is left of it.
    """
    name = unicodedata.normalize("NFC", on_one_line(name[:4000]))
    name = re.split(r"[/\\]", name.replace("\u2044", "/").replace("\u2215", "/"))[-1]
    name = _FORBIDDEN.sub("_", name).strip(" .")
    if not name.strip("_"):
        return otherwise
    extension = _EXTENSION.search(name)
    end = extension.group() if extension else ""
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - len(end)].rstrip() + end

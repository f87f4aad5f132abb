"""Domains of senders: compared, told apart from look-alikes, and those where anybody may have a mailbox."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

PUBLIC: Final = frozenset(
    {
        *("163.com", "126.com", "yeah.net", "188.com", "vip.163.com", "vip.126.com", "netease.com"),
        *("qq.com", "vip.qq.com", "foxmail.com", "sina.com", "sina.cn", "vip.sina.com", "sohu.com", "vip.sohu.com"),
        *("139.com", "189.cn", "wo.cn", "21cn.com", "tom.com", "aliyun.com", "263.net", "2980.com", "88.com"),
        *("gmail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "icloud.com", "me.com", "yahoo.com"),
        *("yahoo.com.cn", "yahoo.cn", "proton.me", "protonmail.com", "gmx.com", "mail.ru", "zoho.com", "yandex.com"),
    }
)
"""Providers at which anybody may have a mailbox."""

_SUFFIXES: Final = frozenset({"com", "net", "org", "gov", "edu", "ac", "mil", "co", "or", "ne", "go"})
_PROVINCES: Final = frozenset(
    [
        "ah",
        "bj",
        "cq",
        "fj",
        "gd",
        "gs",
        "gx",
        "gz",
        "ha",
        "hb",
        "he",
        "hi",
        "hk",
        "hl",
        "hn",
        "jl",
        "js",
        "jx",
        "ln",
        "mo",
        "nm",
        "nx",
        "qh",
        "sc",
        "sd",
        "sh",
        "sn",
        "sx",
        "tj",
        "tw",
        "xj",
        "xz",
        "yn",
        "zj",
    ]
)

HIDDEN: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
"""Characters that are not seen, or that turn the direction of text."""

_CONFUSED: Final = str.maketrans(
    {
        **dict(zip("авеѕіјкмнорстухѵԁԍɡһӏ", "abesijkmhopctyxvdgghl", strict=True)),
        **dict(zip("αβεικνορτυχω", "abeiknoptuxw", strict=True)),
        **dict(zip("ıɩıǀ|!1i", "llllllll", strict=True)),
        **dict(zip("0օσ", "ooo", strict=True)),
    }
)
"""Letters that look like another, with the one they are taken for; i, l and 1 are one."""


def comparable(domain: str) -> str:
    """A domain for comparing: small ASCII letters, IDNA where it needs it; "" where it is none.

    Characters that IDNA would fold into others (full-width letters) are not folded: whoever sends them means to look
    like somebody else.
    """
    text = domain.strip().rstrip(".").lower()
    if text.isascii():
        return text
    if unicodedata.normalize("NFKC", text) != text:
        return ""
    try:
        return text.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def is_suffix(domain: str) -> bool:
    """Whether names below it belong to different owners (cn, com.cn, gov.cn, bj.cn), or to anybody (163.com)."""
    labels = domain.split(".")
    if len(labels) == 1 or domain in PUBLIC:
        return True
    return len(labels) == 2 and (labels[0] in _SUFFIXES or (labels[1] == "cn" and labels[0] in _PROVINCES))


def looks_like(domain: str, other: str) -> bool:
    """Whether a domain could be taken for another that it is not."""
    one, two = comparable(domain) or domain, comparable(other)
    if one == two or one in PUBLIC or one.endswith(f".{two}") or two.endswith(f".{one}"):
        return False
    if _seen(one) == _seen(two):
        return True
    return min(len(one), len(two)) >= 8 and _one_slip(one, two)


def _seen(domain: str) -> str:
    """What an eye takes a domain for."""
    labels = [_shown(label) for label in domain.split(".")]
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", ".".join(labels)).lower())
    text = "".join(sign for sign in HIDDEN.sub("", text) if not unicodedata.combining(sign)).translate(_CONFUSED)
    return text.replace("rn", "m").replace("vv", "w").replace("cl", "d").replace("-", "")


def _shown(label: str) -> str:
    if not label.lower().startswith("xn--"):
        return label
    try:
        return label.encode("ascii").decode("idna")
    except UnicodeError:
        return label


def _one_slip(one: str, two: str) -> bool:
    """Whether one letter more, less, other, or two swapped make the one of the other."""
    if len(one) > len(two):
        one, two = two, one
    if len(two) - len(one) > 1:
        return False
    start = next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), len(one))
    if len(one) < len(two):
        return one[start:] == two[start + 1 :]
    swapped = one[start : start + 2][::-1] == two[start : start + 2] and one[start + 2 :] == two[start + 2 :]
    return one[start + 1 :] == two[start + 1 :] or swapped

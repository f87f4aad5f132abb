"""What an attachment is, by its bytes: the name and type its sender gave say only what it claims to be.

Nothing is opened: a ZIP file is told apart by its directory, an OLE file by the names of its streams.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from incidentd.intake.mail.zip_directory import NotReadable, TooMuch, directory

UNKNOWN: Final = "application/octet-stream"
PLAIN: Final = "text/plain"
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
DOCM: Final = "application/vnd.ms-word.document.macroenabled.12"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX: Final = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
DOC: Final = "application/msword"
LOCKED_OFFICE: Final = "application/x-encrypted-office"
OLE: Final = "application/x-ole-storage"
TNEF: Final = "application/ms-tnef"
MAIL: Final = "message/rfc822"

_HEAD: Final = 4096

# The longest mark that fits counts, so that the order here does not matter.
_MARKS: Final[Mapping[bytes, str]] = {
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
    b"II*\x00": "image/tiff",
    b"MM\x00*": "image/tiff",
    b"\x1aE\xdf\xa3": "video/x-matroska",
    b"FLV\x01": "video/x-flv",
    b"0&\xb2u\x8ef\xcf\x11": "video/x-ms-asf",
    b"\x00\x00\x01\xba": "video/mpeg",
    b"\x00\x00\x01\xb3": "video/mpeg",
    b"ID3": "audio/mpeg",
    b"#!AMR": "audio/amr",
    b"OggS": "audio/ogg",
    b"fLaC": "audio/flac",
    b"%PDF-": "application/pdf",
    b"%!PS": "application/postscript",
    b"{\\rtf": "application/rtf",
    b"Rar!\x1a\x07": "application/vnd.rar",
    b"7z\xbc\xaf\x27\x1c": "application/x-7z-compressed",
    b"\x1f\x8b": "application/gzip",
    b"BZh": "application/x-bzip2",
    b"\xfd7zXZ\x00": "application/x-xz",
    b"MSCF": "application/vnd.ms-cab-compressed",
    b"\x7fELF": "application/x-elf",
    b"\xca\xfe\xba\xbe": "application/java-vm",
    b"\x4c\x00\x00\x00\x01\x14\x02\x00": "application/x-ms-shortcut",
    b"\x78\x9f\x3e\x22": TNEF,
    b"#!": "text/x-script",
}
_LONGEST_MARK: Final = max(map(len, _MARKS))
_BY_MARK: Final = {length: {mark for mark in _MARKS if len(mark) == length} for length in range(1, _LONGEST_MARK + 1)}

# ISO 14496-12: the brand of what a file holds stands behind "ftyp".
_BRANDS: Final[Mapping[bytes, str]] = {
    **dict.fromkeys((b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis"), "image/heic"),
    **dict.fromkeys((b"mif1", b"msf1"), "image/heif"),
    b"avif": "image/avif",
    b"qt  ": "video/quicktime",
    **dict.fromkeys((b"M4A ", b"M4B "), "audio/mp4"),
    **dict.fromkeys((b"3gp4", b"3gp5", b"3gp6", b"3g2a", b"3gr6", b"3gs6"), "video/3gpp"),
}
_FRAMES: Final[Mapping[bytes, str]] = {b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo", b"WEBP": "image/webp"}

_OFFICE_STREAMS: Final[tuple[tuple[str, str], ...]] = (
    ("EncryptedPackage", LOCKED_OFFICE),
    ("__substg1.0_", "application/vnd.ms-outlook"),
    ("WordDocument", DOC),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
    ("Workbook", "application/vnd.ms-excel"),
    ("Book", "application/vnd.ms-excel"),
)
_OFFICE_FOLDERS: Final = (("word/", DOCX), ("xl/", XLSX), ("ppt/", PPTX))

_HEADER_LINE: Final = re.compile(rb"(?i)(?:received|return-path|from|date|message-id|mime-version|delivered-to)[ \t]*:")
_MARKUP: Final = re.compile(rb"(?i)<(?:!doctype\s+html|html|head|body|table|div|script)\b")
_JSON: Final = re.compile(rb'\s*(?:\{\s*(?:"|\})|\[\s*(?:[\[{"\d\]-]|true|false|null))')
_CONTROLS: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def find_type(data: bytes) -> str:
    """The media type of a file by its bytes; `application/octet-stream` where they are of no kind known here."""
    for length in range(_LONGEST_MARK, 0, -1):
        if data[:length] in _BY_MARK[length]:
            return _MARKS[data[:length]]
    for recognise in _RECOGNISERS:
        if found := recognise(data):
            return found
    return UNKNOWN


_TEXT_MARKS: Final = (
    (re.compile(rb"(?i)<\?xml"), "text/xml"),
    (_MARKUP, "text/html"),
    (re.compile(rb"(?i)@echo off"), "text/x-script"),
)


def _zip(data: bytes) -> str:
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return ""
    try:
        names = [entry.name for entry in directory(data)]
    except (NotReadable, TooMuch):
        return "application/zip"
    if "mimetype" in names[:1]:
        found = re.search(rb"application/vnd\.oasis\.opendocument\.[a-z]+", data[:200])
        return found.group().decode() if found else "application/zip"
    if "[Content_Types].xml" in names:
        for folder, kind in _OFFICE_FOLDERS:
            if any(name.startswith(folder) for name in names):
                return DOCM if kind == DOCX and f"{folder}vbaProject.bin" in names else kind
    if "AndroidManifest.xml" in names:
        return "application/vnd.android.package-archive"
    return "application/java-archive" if "META-INF/MANIFEST.MF" in names else "application/zip"


def _ole(data: bytes) -> str:
    if not data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return ""
    return next((kind for stream, kind in _OFFICE_STREAMS if stream.encode("utf-16-le") in data), OLE)


def _iso_media(data: bytes) -> str:
    if data[4:8] != b"ftyp":
        return "video/quicktime" if data[4:8] in (b"moov", b"mdat", b"wide") else ""
    brand = data[8:12]
    return _BRANDS.get(brand) or ("video/3gpp" if brand.startswith(b"3g") else "video/mp4")


def _riff(data: bytes) -> str:
    return _FRAMES.get(data[8:12], "") if data[:4] == b"RIFF" else ""


def _bitmap(data: bytes) -> str:
    small_header = data[:2] == b"BM" and int.from_bytes(data[14:18], "little") in (12, 40, 52, 56, 64, 108, 124)
    return "image/bmp" if small_header else ""


def _program(data: bytes) -> str:
    return "application/x-dosexec" if data[:2] == b"MZ" and len(data) > 64 and _CONTROLS.search(data[:_HEAD]) else ""


def _mpeg_audio(data: bytes) -> str:
    """A frame: eleven bits set, and no value that the standard keeps free."""
    if len(data) < 4 or data[0] != 0xFF or data[1] & 0xE0 != 0xE0:
        return ""
    version, layer, rate, sampling = data[1] >> 3 & 3, data[1] >> 1 & 3, data[2] >> 4, data[2] >> 2 & 3
    if data[1] & 0xF6 == 0xF0:
        return "audio/aac"
    return "audio/mpeg" if version != 1 and layer != 0 and rate not in (0, 15) and sampling != 3 else ""


def _tar(data: bytes) -> str:
    return "application/x-tar" if data[257:262] == b"ustar" else ""


def _text(data: bytes) -> str:
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) and len(data) % 2 == 0 and data.count(b"\x00\x00") == 0:
        return PLAIN
    if not head.strip() or _CONTROLS.search(head):
        return ""
    start = head.lstrip()
    for mark, kind in _TEXT_MARKS:
        if mark.match(start):
            return kind
    if _HEADER_LINE.match(start) and len(re.findall(rb"(?m)^[A-Za-z-]{2,40}:", head)) >= 3 and b"\n" in start:
        return MAIL
    return "application/json" if _JSON.match(start) else PLAIN


_RECOGNISERS: Final[tuple[Callable[[bytes], str], ...]] = (
    _zip,
    _ole,
    _iso_media,
    _riff,
    _bitmap,
    _program,
    _mpeg_audio,
    _tar,
    _text,
)

EXTENSIONS: Final[Mapping[str, str]] = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/bmp": ".bmp",
    "image/webp": ".webp",
    "image/tiff": ".tiff",
    "image/heic": ".heic",
    "video/mp4": ".mp4",
    "video/quicktime": ".mov",
    "video/x-msvideo": ".avi",
    "video/3gpp": ".3gp",
    "video/x-matroska": ".mkv",
    "audio/mpeg": ".mp3",
    "audio/amr": ".amr",
    "audio/wav": ".wav",
    "audio/mp4": ".m4a",
    "application/pdf": ".pdf",
    DOCX: ".docx",
    XLSX: ".xlsx",
    PPTX: ".pptx",
    DOC: ".doc",
    "application/zip": ".zip",
    "application/json": ".json",
    MAIL: ".eml",
    "text/html": ".html",
    PLAIN: ".txt",
}
"""The ending of a name that we make up for a file that came without one."""

"""What cannot be read, or only in part: empty, encrypted, in another program's form, broken, or noise."""

from __future__ import annotations

import hashlib
from typing import Any, Final

from tests.corpus.expecting import NONE_HURT, OPEN, Written, expect, for_a_human, has, maybe
from tests.corpus.making import Part, attached, envelope, quoted, several, text, words
from tests.corpus.written.people import DONGSHAN, FIRE, GEOLOGY, NANPING, XIHE

_AT: Final = "2026-11-24T23:10"
_REPORT: Final = "信息来源：护林员\n事发时间：11月24日22时35分\n事发地点：东山镇柳林村\n伤亡人数：无人员伤亡\n"
_READ: Final[dict[str, Any]] = {
    "source": "护林员",
    "occurred_at": "2026-11-24T22:35",
    "location": "东山镇柳林村",
    "casualties": NONE_HURT,
}
_MAYBE_READ: Final[dict[str, Any]] = {
    "source": has("护林员", absent=True),
    "occurred_at": maybe("2026-11-24T22:35:00+08:00"),
    "location": has("东山镇柳林村", absent=True),
    "casualties": {kind: maybe(0) for kind in ("dead", "missing", "seriously_injured", "slightly_injured", "trapped")},
}


def _noise(count: int) -> bytes:
    """Bytes without any order, the same each time."""
    blocks = (hashlib.sha256(b"%d" % number).digest() for number in range(count // 32 + 1))
    return b"".join(blocks)[:count]


def _deep(levels: int) -> Part:
    part = text(_REPORT)
    for level in range(levels):
        part = several(part, boundary=f"b{level}")
    return part


def _human(name: str, about: str, raw: bytes, **given: Any) -> Written:
    return Written(f"damaged-{name}", raw, for_a_human(_AT, about, **given))


def _mail(part: Part, subject: str | bytes = "东山镇情况报告", **given: Any) -> bytes:
    return envelope(subject, part, **({"sender": DONGSHAN, "received": _AT} | given))


_HEAD: Final = f"From: <{DONGSHAN}>\r\nTo: <duty@example.org>\r\nDate: Tue, 24 Nov 2026 23:09:00 +0800\r\n".encode()

WRITTEN: Final = (
    _human("empty-body", "A subject that says nothing, and no body.", _mail(text(""), "(无主题)"), faults=("empty",)),
    _human("blank-body", "Blanks, and nothing in the subject.", _mail(text("\n \u3000\n\n"), b""), faults=("empty",)),
    _human("nothing-at-all", "Not one byte.", b"", standing="unknown", unit="", faults=("empty",)),
    _human("headers-only", "Headers, and the connection was lost.", _HEAD + "Subject: 火情\r\n".encode(), nature=OPEN),
    _human(
        "smime",
        "Encrypted with S/MIME.",
        _mail(
            Part(
                (
                    b'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
                    b"Content-Transfer-Encoding: base64",
                    b'Content-Disposition: attachment; filename="smime.p7m"',
                ),
                b"MIAGCSqGSIb3DQEHA6CAMIACAQAxggGbMIIBlwIBADB/\r\nMGoxCzAJBgNVBAYTAkNO\r\n",
            ),
            "加密邮件",
        ),
        faults=("encrypted",),
    ),
    _human(
        "pgp",
        "Encrypted with PGP/MIME.",
        _mail(
            several(
                Part((b"Content-Type: application/pgp-encrypted",), b"Version: 1\r\n"),
                Part(
                    (b'Content-Type: application/octet-stream; name="encrypted.asc"',),
                    b"-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA0000000000000\r\n=0000\r\n-----END PGP MESSAGE-----\r\n",
                ),
                kind="encrypted",
                extra='; protocol="application/pgp-encrypted"',
            ),
            "加密邮件",
        ),
        faults=("encrypted",),
    ),
    _human(
        "winmail",
        "All of the report is in winmail.dat.",
        _mail(
            several(
                text("\n"),
                attached(
                    b'"winmail.dat"', b"\x78\x9f\x3e\x22\x01\x00\x06\x90\x08\x00" + _noise(200), "application/ms-tnef"
                ),
            )
        ),
        faults=("tnef",),
    ),
    _human(
        "winmail-beside-a-report",
        "Text that can be read beside winmail.dat: what is in there is for a human, what is here may be read.",
        _mail(
            several(text(_REPORT), attached(b'"winmail.dat"', b"\x78\x9f\x3e\x22" + _noise(99), "application/ms-tnef"))
        ),
        kind="initial",
        faults=("tnef",),
        **_MAYBE_READ,
    ),
    _human(
        "noise",
        "Binary noise.",
        _noise(4096),
        standing="unknown",
        unit="",
    ),
    _human(
        "noise-as-text", "Noise as the body.", _mail(Part((b"Content-Type: text/plain; charset=gbk",), _noise(2000)))
    ),
    _human(
        "deep",
        "Two hundred parts, each in the other, the report innermost.",
        _mail(_deep(200)),
        kind="initial",
        faults=("too_deep",),
        **_MAYBE_READ,
    ),
    _human(
        "many-parts",
        "Three hundred parts; the report is the first.",
        _mail(several(text(_REPORT), *(attached(b'"a.bin"', b"x") for _ in range(300)))),
        kind="initial",
        faults=("too_many_parts",),
        **_MAYBE_READ,
    ),
    _human(
        "no-boundary",
        "A multipart that names no boundary.",
        _mail(Part((b"Content-Type: multipart/mixed",), b"--x\r\nContent-Type: text/plain\r\n\r\n" + _REPORT.encode())),
        kind="initial",
        faults=("broken_mime",),
        **_MAYBE_READ,
    ),
    _human(
        "zip-with-password",
        "A zip that asks for a password, and nothing else.",
        _mail(
            several(
                text("密码另行电话告知。\n"),
                attached(
                    quoted("材料.zip"),
                    b"PK\x03\x04\x14\x00\x01\x00\x08\x00" + bytes(16) + b"\x05\x00\x00\x00a.txt" + _noise(60),
                    "application/zip",
                ),
            ),
            "材料报送",
        ),
        measures=OPEN,
    ),
    _human(
        "scan-only",
        "A report as a scanned PDF.",
        _mail(
            several(
                text("请见附件扫描件。\n"),
                attached(quoted("东山镇报告（盖章）.pdf", "gb2312"), b"%PDF-1.4\n" + _noise(300), "application/pdf"),
            )
        ),
    ),
    _human(
        "base64-garbage",
        "A body that says base64 and is none.",
        _mail(
            Part((b"Content-Type: text/plain; charset=utf-8", b"Content-Transfer-Encoding: base64"), b"@@@!!!###" * 40)
        ),
    ),
    _human(
        "nul-bytes",
        "NUL bytes and nothing else.",
        _HEAD + b"Subject: \x00\x00\r\nContent-Type: text/plain\r\n\r\n" + bytes(500),
    ),
    _human(
        "greeting-only", "A greeting, and the attachment was forgotten.", _mail(text("您好，报告见附件。\n"), "报告")
    ),
    Written(
        "damaged-cut-off",
        _mail(several(text(_REPORT, way="8bit"), attached(b'"a.jpg"', b"\xff\xd8\xff" + bytes(900), "image/jpeg")))[
            :-700
        ],
        for_a_human(
            _AT,
            "The closing boundary is lost with half a photo: the text before it holds.",
            kind="initial",
            faults=("broken_mime",),
            **_MAYBE_READ,
        ),
    ),
    Written(
        "damaged-bare-line-feeds",
        _mail(text(_REPORT, way="8bit"), "柳林村险情").replace(b"\r\n", b"\n"),
        expect(_AT, "Bare line feeds, as a spool has them.", **_READ),
    ),
    Written(
        "damaged-nul-in-text",
        _mail(text("\x00" + _REPORT.replace("护", "\x00护"), way="8bit")),
        expect(_AT, "NUL bytes strewn into a report that can be read.", **_READ),
    ),
    Written(
        "damaged-mbox-line",
        b"From MAILER Tue Nov 24 23:10:00 2026\r\n" + _mail(text(_REPORT), "柳林村险情"),
        expect(_AT, "A mailbox's separator line before the headers.", **_READ),
    ),
    Written(
        "damaged-header-without-colon",
        _mail(text(_REPORT, way="8bit")).replace(b"MIME-Version", b"this is no header\r\nMIME-Version", 1),
        expect(
            _AT,
            "A line among the headers that is none: read on, or leave it to a human.",
            disposition=maybe("report", "for_a_human"),
            unit=maybe("dongshan-town"),
            **_MAYBE_READ,
        ),
    ),
    Written(
        "damaged-unknown-transfer",
        _mail(
            Part((b"Content-Type: text/plain; charset=utf-8", b"Content-Transfer-Encoding: x-plain"), _REPORT.encode())
        ),
        expect(_AT, "A transfer encoding nobody knows, and plain text.", **_READ),
    ),
    Written(
        "damaged-two-content-types",
        _mail(text(_REPORT)).replace(b"MIME-Version", b"Content-Type: text/html\r\nMIME-Version", 1),
        expect(
            _AT,
            "Two content types that contradict each other.",
            disposition=maybe("report", "for_a_human"),
            **_MAYBE_READ,
        ),
    ),
    Written(
        "damaged-long-header",
        _mail(text(_REPORT), extra=("X-Trace: " + "0123456789abcdef" * 2500,)),
        expect(_AT, "A header of 40 kB in one line.", **_READ),
    ),
    Written(
        "damaged-subject-only",
        envelope(
            words("【特急】西河镇石桥村房屋火灾，2人被困，请速增援"),
            text(""),
            sender=XIHE,
            received=_AT,
        ),
        expect(
            _AT,
            "All of it is in the subject.",
            prose=True,
            unit="xihe-town",
            cls="critical",
            location=has("石桥村", absent=True),
            casualties={"trapped": maybe(2)},
            measures=None,
            next_steps=OPEN,
            disposition=maybe("for_a_human", "report"),
        ),
    ),
    Written(
        "damaged-text-in-a-text-file",
        _mail(
            several(text("见附件\n"), attached(quoted("报告.txt"), _REPORT.encode("gbk"), "text/plain")),
            sender=FIRE,
            subject="柳林村",
        ),
        expect(
            _AT,
            "The report is in an attached text file: read, or for a human.",
            disposition=maybe("report", "for_a_human"),
            unit="fire-prevention-centre",
            **_MAYBE_READ,
        ),
    ),
    Written(
        "damaged-photo-beside-a-report",
        _mail(
            several(
                text(_REPORT),
                attached(quoted("现场.jpg"), b"MZ\x90\x00" + _noise(100), "image/jpeg"),
                attached(b'"../../etc/passwd"', b"x", "text/plain"),
            ),
            sender=GEOLOGY,
        ),
        expect(_AT, "A program that claims to be a photo, and a name that climbs.", unit="geology-section", **_READ),
    ),
    Written(
        "damaged-signed",
        _mail(
            several(
                text(_REPORT),
                attached(b'"smime.p7s"', _noise(120), "application/pkcs7-signature"),
                kind="signed",
                extra='; protocol="application/pkcs7-signature"; micalg=sha-256',
            ),
            sender=NANPING,
        ),
        expect(_AT, "Signed, not encrypted: it is read.", unit="nanping-forest-farm", **_READ),
    ),
    Written(
        "damaged-from-nobody",
        b"Subject: x\r\n\r\n" + _REPORT.encode("gb18030"),
        expect(_AT, "Two headers less than a mail must have.", unit="", standing="unknown", **_READ),
    ),
)

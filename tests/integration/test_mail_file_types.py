"""What an attachment is, told by its bytes."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.intake.mail import file_types as ft
from incidentd.intake.mail.file_types import find_type
from incidentd.intake.mail.zip_directory import NotReadable, TooMuch, directory, unpacked

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500


def zipped(*names: str, content: bytes = b"x") -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, content)
    return file.getvalue()


def ole(stream: str) -> bytes:
    return OLE + stream.encode("utf-16-le") + b"\0" * 100


def media(brand: bytes) -> bytes:
    return b"\0\0\0\x20ftyp" + brand + b"\0" * 40


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"\xff\xd8\xff\xe1" + b"\0" * 9, "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 9, "image/png"),
        (b"GIF89a" + b"\0" * 9, "image/gif"),
        (b"BM" + b"\0" * 12 + b"\x28\0\0\0" + b"\0" * 40, "image/bmp"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (b"II*\0" + b"\0" * 9, "image/tiff"),
        (b"MM\0*" + b"\0" * 9, "image/tiff"),
        (media(b"heic"), "image/heic"),
        (media(b"isom"), "video/mp4"),
        (media(b"mp42"), "video/mp4"),
        (media(b"qt  "), "video/quicktime"),
        (media(b"3gp5"), "video/3gpp"),
        (media(b"M4A "), "audio/mp4"),
        (b"\0\0\0\x08wide\0\0\0\0mdat", "video/quicktime"),
        (b"RIFF\0\0\0\0AVI LIST", "video/x-msvideo"),
        (b"\x1aE\xdf\xa3" + b"\0" * 9, "video/x-matroska"),
        (b"ID3\x04" + b"\0" * 9, "audio/mpeg"),
        (b"\xff\xfb\x90\x64" + b"\0" * 9, "audio/mpeg"),
        (b"#!AMR\n" + b"\0" * 9, "audio/amr"),
        (b"RIFF\0\0\0\0WAVEfmt ", "audio/wav"),
        (b"%PDF-1.7\n", "application/pdf"),
        (ole("WordDocument"), "application/msword"),
        (ole("Workbook"), "application/vnd.ms-excel"),
        (ole("PowerPoint Document"), "application/vnd.ms-powerpoint"),
        (ole("EncryptedPackage"), ft.LOCKED_OFFICE),
        (OLE, "application/x-ole-storage"),
        (zipped("[Content_Types].xml", "word/document.xml"), ft.DOCX),
        (zipped("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), ft.DOCM),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), ft.XLSX),
        (zipped("[Content_Types].xml", "ppt/presentation.xml"), ft.PPTX),
        (zipped("a.txt"), "application/zip"),
        (zipped("word/document.xml"), "application/zip"),
        (zipped("META-INF/MANIFEST.MF"), "application/java-archive"),
        (b"Rar!\x1a\x07\x01\x00", "application/vnd.rar"),
        (b"7z\xbc\xaf\x27\x1c\0\0", "application/x-7z-compressed"),
        (b"\x1f\x8b\x08\0", "application/gzip"),
        (b"{\\rtf1\\ansi", "application/rtf"),
        (b"MZ\x90\0" + b"\0" * 100, "application/x-dosexec"),
        (b"\x7fELF\x02", "application/x-elf"),
        (b"#!/bin/sh\n", "text/x-script"),
        (b"@ECHO OFF\r\n", "text/x-script"),
        (b"<!DOCTYPE html><html>", "text/html"),
        (b"\xef\xbb\xbf\n<HTML>", "text/html"),
        (b"<?xml version='1.0'?><a/>", "text/xml"),
        (b'{"kind": "initial"}', "application/json"),
        (b'[{"a": 1}]', "application/json"),
        (b"From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\n\r\ntext", "message/rfc822"),
        (b"\x78\x9f\x3e\x22\0\0", "application/ms-tnef"),
        ("东山镇发生火灾".encode(), "text/plain"),
        ("东山镇发生火灾".encode("gb18030"), "text/plain"),
        ("东山镇发生火灾".encode("utf-16"), "text/plain"),
        (b"MZ is a text", "text/plain"),
        (b"[note] text", "text/plain"),
        (b"\0\1\2\3", "application/octet-stream"),
        (b"", "application/octet-stream"),
    ],
)
def test_a_file_is_what_its_bytes_are(data: bytes, found: str) -> None:
    assert find_type(data) == found


def test_an_open_document_is_told_by_its_first_entry() -> None:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<x/>")
    assert find_type(file.getvalue()) == "application/vnd.oasis.opendocument.text"


@given(st.binary(max_size=300) | st.binary(max_size=60).map(lambda tail: zipped("a") + tail))
def test_any_bytes_have_a_type(data: bytes) -> None:
    assert find_type(data).count("/") == 1


def test_an_entry_of_a_zip_file_is_unpacked_whole() -> None:
    data = b"before" + zipped("a", "b", content=b"hello" * 100)
    first, second = directory(data)
    assert (first.name, second.name) == ("a", "b")
    assert unpacked(data, second, 500) == b"hello" * 100


def test_an_entry_that_unpacks_to_more_than_allowed_is_given_up() -> None:
    data = zipped("a", content=b"\0" * 10_000_000)
    with pytest.raises(TooMuch):
        unpacked(data, directory(data)[0], 1000)


def test_a_directory_of_too_many_entries_is_not_read() -> None:
    with pytest.raises(TooMuch):
        directory(zipped(*map(str, range(4_100))))


@given(st.data())
def test_a_broken_zip_file_is_told(data: st.DataObject) -> None:
    whole = bytearray(zipped("[Content_Types].xml", "word/document.xml", content=b"hello" * 20))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        for entry in directory(bytes(whole)):
            assert len(unpacked(bytes(whole), entry, 1000)) <= 1000
    except (NotReadable, TooMuch):
        pass

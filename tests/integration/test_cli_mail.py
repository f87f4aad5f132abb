"""`incidentd mail` and `incidentd form`: a mail tried out, mails that came, and what the office decides."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from tests.integration.cli_rig import Site, site_in
from tests.integration.mail_office import FIRST, OURS, REST, STRANGER, SUBJECT, a_mail, kept_mails

DUTY = "dongshan-duty-a@example.org"
RECEIVED = ("--received-at", "2026-11-22 11:00")
PHOTO = b"\xff\xd8\xff\xe0 a photo"
KEYS = {"elements", "kind", "class", "unit", "incident", "missing"}


@pytest.fixture
def site(tmp_path: Path) -> Site:
    made = site_in(tmp_path)
    settings = made.folder / "config" / "incidentd.toml"
    settings.write_text(f'{settings.read_text()}\n[mail]\naddresses = ["{OURS}"]\ntrust_registered = true\n')
    return made


def saved(site: Site, raw: bytes) -> str:
    file = site.folder / "report.eml"
    file.write_bytes(raw)
    return str(file)


def came(site: Site, *mails: bytes) -> list[str]:
    """Have mails kept as if they had come just now; their numbers."""
    with site.store() as store:
        return kept_mails(store, *mails)


# --- mail try -----------------------------------------------------------------------------------------------------


def test_a_mail_is_tried_with_the_passages_and_nothing_is_kept(site: Site) -> None:
    file = saved(site, a_mail(SUBJECT, FIRST, DUTY))
    shown = site.ok("mail", "try", file, *RECEIVED)
    for words in ("Sender verified", "Elements", "Passage", "labelled", "山体滑坡", "Missing (9)", "东山镇"):
        assert words in shown
    assert "尚缺" in (chinese := site.ok("mail", "try", file, *RECEIVED, language="zh_CN"))
    assert "Missing" not in chinese
    assert site.json("mail", "list") == {"mails": []}
    assert site.json("incidents", "list")["incidents"] == []


def test_what_programs_are_told_of_a_mail_has_each_element_with_how_and_where(site: Site) -> None:
    found = site.json("mail", "try", saved(site, a_mail(SUBJECT, FIRST, DUTY)), *RECEIVED)
    assert found.keys() >= KEYS
    assert (found["kind"], found["class"], found["unit"], found["incident"]) == (
        *("initial", "urgent", "dongshan-town"),
        "",
    )
    assert all(one.keys() == {"value", "how", "passage"} for one in found["elements"].values())
    moment = found["elements"]["occurred_at"]
    assert (moment["value"], moment["how"]) == ("2026-11-22T10:58:00+08:00", "labelled")
    assert "10时58分" in moment["passage"]
    counts = {"dead": 0, "missing": 1, "seriously_injured": 0, "slightly_injured": 2, "trapped": 0}
    assert found["elements"]["casualties"]["value"] == counts
    assert "property_loss" in found["missing"]
    assert "property_loss" not in found["elements"]


def test_times_without_a_day_are_read_against_when_the_mail_was_received(site: Site) -> None:
    file = saved(site, a_mail("情况", "今天凌晨3时许，东山镇东山村发生山体滑坡，3人失联，10余人被困。", DUTY))
    for day in ("2026-11-22", "2025-03-01"):
        found = site.json("mail", "try", file, "--received-at", f"{day} 11:00")
        assert found["received_at"] == f"{day}T11:00:00+08:00"
        assert found["elements"]["occurred_at"]["value"] == f"{day}T03:00:00+08:00"
        assert found["elements"]["occurred_at"]["how"] == "rule"
        assert found["elements"]["casualties"]["value"] == {"missing": 3, "trapped": {"at_least": 10}}


def test_a_mail_may_come_by_a_pipe(site: Site) -> None:
    raw = a_mail(f"[2026-000123] 续报：{SUBJECT}", REST, DUTY)
    found = site.json("mail", "try", "-", *RECEIVED, given=raw)
    assert (found["incident"], found["kind"]) == ("2026-000123", "follow_up")
    assert site.json("mail", "try", "-", given=b"")["for_a_human"] is True


def test_a_file_that_is_not_there_is_one_line_of_advice(site: Site) -> None:
    assert "nowhere.eml" in site.refused("mail", "try", "nowhere.eml", code=2)
    assert "yesterdayish" in site.refused("mail", "try", saved(site, b""), "--received-at", "yesterdayish", code=2)


def test_a_tried_mail_is_shown_with_its_local_time_and_with_the_reasons_in_words(site: Site) -> None:
    shown = site.ok("mail", "try", saved(site, a_mail("x", "", DUTY)), *RECEIVED)
    assert "2026-11-22 11:00:00+08:00" in shown
    assert "It has neither text nor an attachment." in shown
    assert "empty" not in shown


# --- mails that came ----------------------------------------------------------------------------------------------


def test_mails_are_listed_and_shown_with_what_became_of_them(site: Site) -> None:
    [first, second] = came(site, a_mail(SUBJECT, FIRST, DUTY, (("现场.jpg", PHOTO),)), a_mail("x", "", STRANGER))
    listed = site.ok("mail", "list")
    assert listed.index(second) < listed.index(first)
    assert "编号" in site.ok("mail", "list", language="zh_CN")
    assert [mail["number"] for mail in site.json("mail", "list", "--outcome", "held")["mails"]] == []
    shown = site.ok("mail", "show", first)
    for words in (first, "山体滑坡", "现场.jpg", "opened an incident", "已转移群众38人"):
        assert words in shown
    assert site.json("mail", "show", first)["attachments"][0]["size"] == len(PHOTO)
    assert "E2026-999999" in site.refused("mail", "show", "E2026-999999")


def test_a_mail_is_written_as_it_came(site: Site) -> None:
    raw = a_mail(SUBJECT, FIRST, DUTY)
    [number] = came(site, raw)
    assert site.ok("mail", "show", number, "--raw").encode() == raw
    site.refused("mail", "show", "E2026-999999", "--raw")


def test_an_attached_file_is_saved_and_never_over_another(site: Site) -> None:
    [number] = came(site, a_mail(SUBJECT, FIRST, DUTY, (("现场.jpg", PHOTO),)))
    part = site.json("mail", "show", number)["attachments"][0]["part"]
    file = site.folder / "photo.jpg"
    site.ok("mail", "save", number, part, str(file))
    assert file.read_bytes() == PHOTO
    file.write_bytes(b"mine")
    assert "photo.jpg" in site.refused("mail", "save", number, part, str(file), code=2)
    assert file.read_bytes() == b"mine"
    site.refused("mail", "save", number, "99", str(site.folder / "other"), code=2)
    assert not (site.folder / "other").exists()


@pytest.mark.parametrize("verb", ["accept", "dismiss"])
def test_the_office_decides_once_about_a_mail_that_is_held(site: Site, verb: str) -> None:
    [first] = came(site, a_mail(SUBJECT, FIRST, DUTY))
    incident = site.json("mail", "show", first)["incident"]
    [held] = came(site, a_mail(f"[{incident}] 续报", REST, STRANGER))
    assert site.json("mail", "show", held)["outcome"] == "held"
    decided = site.json("mail", verb, held)
    assert decided["outcome"] == ("added" if verb == "accept" else "kept")
    assert decided["report"] == (f"{incident}-02" if verb == "accept" else "")
    assert held in site.refused("mail", verb, held)
    assert "The audit log holds" in site.ok("audit", "verify")


def test_a_units_secret_address_speaks_for_it_whoever_writes(site: Site) -> None:
    address = site.ok("mail", "address", "dongshan-town").strip()
    assert address.startswith("report+")
    assert address.endswith("@example.org")
    assert address != site.ok("mail", "address", "xihe-town").strip()
    assert site.ok("mail", "address", "dongshan-town").strip() == address
    file = saved(site, a_mail(SUBJECT, FIRST, STRANGER))
    found = site.json("mail", "try", file, *RECEIVED, "--to", address)
    assert (found["unit"], found["verified"]) == ("dongshan-town", True)
    assert site.json("mail", "try", file, *RECEIVED)["verified"] is False
    site.refused("mail", "address", "nowhere")


# --- the form -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_form_that_is_made_is_read_when_it_is_filled_in(site: Site, language: str) -> None:
    form = site.folder / "form.docx"
    site.ok("form", str(form), language=language)
    document = docx.Document(str(form))
    filled = 0
    for table in document.tables:
        for row in table.rows:
            if any(word in row.cells[0].text for word in ("事发地点", "Place", "place", "Location", "location")):
                row.cells[-1].text = "东山镇东山村三组"
                filled += 1
    assert filled == 1
    document.save(str(form))
    raw = a_mail("报告", "详见附件。", DUTY, (("报送表.docx", form.read_bytes()),))
    found = site.json("mail", "try", saved(site, raw), *RECEIVED)
    location = found["elements"]["location"]
    assert (location["value"], location["how"]) == ("东山镇东山村三组", "form")
    assert set(found["elements"]) == {"location"}


def test_a_form_is_never_made_over_another_file(site: Site) -> None:
    form = site.folder / "form.docx"
    form.write_bytes(b"mine")
    assert "form.docx" in site.refused("form", str(form), code=2)
    assert form.read_bytes() == b"mine"


@pytest.mark.parametrize(
    "arguments", [("form", "nodir/form.docx"), ("report", "--file", "nodir/r.json"), ("form", "nodir/deep/form.docx")]
)
def test_a_directory_that_does_not_exist_is_said_to_be_missing(site: Site, arguments: tuple[str, ...]) -> None:
    named = str(Path(arguments[-1]).parent)
    assert site.refused(*arguments).startswith(f"{named}: there is no such directory. correct the path")
    assert site.refused(*arguments, language="zh_CN").startswith(f"{named}：没有这个目录。请改正路径")
    assert site.refused("report", "--file", "r.json").startswith("r.json: there is no such file")


def test_the_list_says_in_words_who_is_unverified_and_what_is_to_be_read(site: Site) -> None:
    came(site, a_mail(SUBJECT, FIRST, DUTY, files=(("report.json", b"{bad"),)), a_mail("火灾", FIRST, STRANGER))
    listed = site.ok("mail", "list", language="zh_CN").splitlines()
    [own] = [line for line in listed if DUTY in line]
    [strangers] = [line for line in listed if STRANGER in line]
    assert ("需人工阅读" in own, "未核实" in own) == (True, False)
    assert ("需人工阅读" in strangers, "未核实" in strangers) == (False, True)


def test_an_answer_is_listed_with_the_address_it_goes_to(site: Site) -> None:
    came(site, a_mail(SUBJECT, FIRST, STRANGER))
    assert STRANGER in site.ok("messages", "list")


def test_of_an_incidents_mails_it_is_shown_which_is_for_a_human_and_why(site: Site) -> None:
    came(site, a_mail("x", "", DUTY))
    assert "It has neither text nor an attachment." in site.ok("incidents", "show", "2026-000001")
    came(site, a_mail(SUBJECT, FIRST, DUTY))
    assert "For a human" not in site.ok("incidents", "show", "2026-000002")


def test_what_a_retry_leaves_is_listed_with_the_reason_in_the_readers_language(site: Site) -> None:
    came(site, a_mail(SUBJECT, FIRST, STRANGER))
    with site.store() as store, store.database.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE message SET state = 'undeliverable' WHERE person != ''")
        [*left] = connection.exec_driver_sql("SELECT reference FROM message WHERE person != ''").scalars()
    site.ok("incidents", "confirm", "2026-000001")
    said = site.ok("messages", "retry", language="zh_CN")
    assert [[reference in line for reference in left].count(True) for line in said.splitlines()] == [1] * len(left) + [
        0
    ]
    assert said.count("所说情况已不再如此") == len(left) > 0

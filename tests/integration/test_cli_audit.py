"""`incidentd audit`: query, verify, checkpoint."""

from __future__ import annotations

import csv
import io
import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from incidentd.cli.audit_query import harmless_cell
from incidentd.clock import now
from tests.integration.cli_rig import Site, site_in
from tests.integration.mail_office import a_mail, kept_mails
from tests.integration.stored import unreadable


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return site_in(tmp_path)


def _lines(site: Site, *filters: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in site.ok("audit", "query", "--format", "jsonl", *filters).splitlines()]


def _tamper(site: Site, change: str) -> None:
    """Change the log as somebody with all rights on the machine could."""
    with site.store() as store, store.database.writer.begin() as connection:
        triggers = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
        for name in triggers:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql(change)


def test_lines_are_found_by_unit_incident_kind_actor_and_time_on_either_database(
    tmp_path: Path, store_url: str
) -> None:
    site = site_in(tmp_path, store_url)
    first = site.report("--occurred-at", "5 min ago")["incident"]
    site.report(unit="xihe-town")
    assert {line["unit"] for line in _lines(site, "--unit", "xihe-town")} == {"xihe-town"}
    assert {line["incident"] for line in _lines(site, "--incident", first)} == {first}
    assert {line["kind"] for line in _lines(site, "--kind", "clock.*")} == {"clock.started"}
    assert [line["kind"] for line in _lines(site, "--kind", "report.received")] == ["report.received"] * 2
    assert _lines(site, "--actor", "engine") == []
    everything = _lines(site)
    assert [line["seq"] for line in everything] == list(range(1, len(everything) + 1))
    assert _lines(site, "--since", "2 hours ago", "--until", "1 hour ago") == []
    of_today = everything[1:]  # the store itself was migrated years ago
    assert _lines(site, "--since", "yesterday", "--until", "today") == of_today
    assert len(_lines(site, "--limit", "2")) == 2


def test_times_are_local_with_their_offset_in_every_form(site: Site) -> None:
    site.report("--occurred-at", "5 min ago")
    for line in _lines(site):
        assert str(line["at"]).endswith("+08:00")
    rows = list(csv.DictReader(io.StringIO(site.ok("audit", "query", "--format", "csv"))))
    assert all(row["at"].endswith("+08:00") for row in rows)
    table = site.ok("audit", "query", "--kind", "clock.started").splitlines()[1]
    assert table.count("+08:00") == 3  # the line's, the anchor's, the due moment's
    assert "+00:00" not in table


def test_moments_inside_the_details_are_local_in_the_table_and_as_stored_elsewhere(site: Site) -> None:
    number = site.report("--occurred-at", "2026-11-22T03:20:00+08:00")["incident"]
    site.ok("incidents", "correct", number, "--occurred-at", "2026-11-22T03:40:30+08:00", "--reason", "x")
    table = site.ok("audit", "query")
    assert "'occurred' is now 2026-11-22 03:40:30+08:00" in table
    assert '"occurred_at": ["2026-11-22 03:20:00+08:00", "2026-11-22 03:40:30+08:00"]' in table
    assert "+00:00" not in table
    for form in ("jsonl", "csv"):
        assert "'occurred' is now 2026-11-21T19:40:30+00:00" in site.ok("audit", "query", "--format", form)


def test_the_table_has_one_line_each_in_a_pipe(site: Site) -> None:
    site.report("--occurred-at", "5 min ago")
    assert len(site.ok("audit", "query").splitlines()) == 1 + len(_lines(site))


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uff1d1+1", "\uff20x"])
def test_a_cell_that_a_spreadsheet_would_take_for_a_formula_is_text(text: str) -> None:
    assert harmless_cell(text) == "'" + text


@pytest.mark.parametrize("text", ["", "2026-000001", "cli:root", "东山镇", "{}"])
def test_other_cells_stay_as_they_are(text: str) -> None:
    assert harmless_cell(text) == text


def test_csv_for_excel_begins_with_a_byte_order_mark(site: Site) -> None:
    number = site.report()["incident"]
    site.ok("incidents", "confirm", number, "--note", '=HYPERLINK("http://example.org")')
    assert site.ok("audit", "query", "--format", "csv", "--bom").startswith("\ufeffseq,at,kind,")
    plain = site.ok("audit", "query", "--format", "csv")
    assert plain.startswith("seq,at,kind,")
    for row in csv.reader(io.StringIO(plain)):
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row)


@pytest.mark.parametrize(
    ("filters", "said"),
    [
        (["--kind", "clok.*"], "there is no kind of audit line 'clok.*'. allowed: service.*"),
        (["--kind", "clock"], "there is no kind of audit line 'clock'"),
        (["--since", "soon"], "'soon' is no time. for example"),
        (["--bom"], "--bom goes with --format csv"),
        (["--unit", "nowhere"], "the directory has no unit 'nowhere'. allowed: dongshan-town, xihe-town"),
        (["--incident", "foo"], "--incident: 'foo' is no number of an incident. numbers are as 2026-000001"),
        (["--actor", "root"], "the audit log names nobody as 'root'. write cli:<user>"),
        (["--since", "1 min ago", "--until", "1 hour ago"], "--until lies before --since"),
        (["--limit", "0"], "--limit: at least 1"),
        (["--limit", "-3"], "--limit: at least 1"),
    ],
)
def test_a_wrong_filter_does_not_read_as_nothing_happened(site: Site, filters: list[str], said: str) -> None:
    assert said in site.refused("audit", "query", *filters, code=2)


def test_a_line_that_was_tampered_with_is_shown_all_the_same(site: Site) -> None:
    site.report()
    nested = "[" * 50_000
    _tamper(site, f"UPDATE audit SET body = '{nested}' WHERE seq = 2")
    assert _lines(site)[1]["data"] == {"body": nested}
    assert "body=[[[" in site.ok("audit", "query")


def test_what_a_unit_did_is_found_after_it_has_left_the_directory(site: Site) -> None:
    number = site.report(unit="xihe-town")["incident"]
    directory = site.folder / "config" / "directory.toml"
    directory.write_text(directory.read_text().replace("xihe-town", "xihe-city"))
    assert [line["incident"] for line in _lines(site, "--unit", "xihe-town", "--kind", "report.received")] == [number]
    assert number in site.ok("incidents", "list", "--unit", "xihe-town", "--before", "2099-000001")
    assert "has no unit 'gone'" in site.refused("incidents", "list", "--unit", "gone", code=2)


def test_a_whole_log_is_said_to_hold_with_its_length_and_head(site: Site) -> None:
    site.report()
    last = _lines(site)[-1]
    said = site.ok("audit", "verify", language="zh_CN")
    assert f"审计日志完好：共 {last['seq']} 行" in said
    assert f"末行：{last['seq']}:{last['hash']}" in said
    verdict = site.json("audit", "verify")
    assert verdict["holds"] is True
    assert verdict["head"] == {"seq": last["seq"], "hash": last["hash"]}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("UPDATE audit SET body = replace(body, 'urgent', 'general') WHERE seq = 2", "哈希与本行不符"),
        ("UPDATE audit SET unit = 'xihe-town' WHERE seq = 2", "栏为"),
        ("DELETE FROM audit WHERE seq = 2", "缺少第 2 至 2 行"),
    ],
)
def test_a_log_that_was_tampered_with_is_said_to_be_broken_where_and_how(site: Site, change: str, reason: str) -> None:
    site.report()
    _tamper(site, change)
    done = site.run("audit", "verify", language="zh_CN")
    assert done.returncode == 1
    assert done.stdout.startswith("审计日志已损坏，第 2 行：")
    assert reason in done.stdout
    assert json.loads(site.run("audit", "verify", "--json").stdout)["broken"]["seq"] == 2


def test_lines_cut_off_the_end_are_missed_by_the_stores_own_head(site: Site) -> None:
    site.report()
    last = _lines(site)[-1]
    _tamper(site, f"DELETE FROM audit WHERE seq = {last['seq']}")
    done = site.run("audit", "verify", "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["broken"]["code"] == "head_beyond"


@pytest.mark.parametrize("table", ["report", "quarantine", "mail", "remark"])
def test_what_was_changed_beside_the_log_is_found_on_either_database(
    tmp_path: Path, store_url: str, table: str
) -> None:
    site = site_in(tmp_path, store_url)
    number = site.report()["incident"]
    site.ok("incidents", "confirm", number, "--note", "收到")
    with site.store() as store:
        store.take_blocking(unreadable("a"))
        kept_mails(store, a_mail("x", "", Auto_Submitted="auto-replied"))  # no report beside it
        columns, name = {
            "report": ("raw", "number"),
            "quarantine": ("raw", "number"),
            "mail": ("raw", "number"),
            "remark": ("words", "commitment"),
        }[table]
        assert site.json("audit", "verify")["contents"] == 4
        with store.database.writer.begin() as connection:
            key = connection.exec_driver_sql(f"SELECT {name} FROM {table}").scalar_one()
            changed = "'forged'" if table == "remark" or not store.database.is_sqlite else "X'00'"
            connection.exec_driver_sql(f"UPDATE {table} SET {columns} = {changed}")
    done = site.run("audit", "verify")
    assert done.returncode == 1
    assert "WHAT IS KEPT WAS CHANGED" in done.stdout
    assert str(key) in done.stdout
    assert "The audit log holds" in done.stdout


def test_what_was_erased_with_its_salt_is_a_remark(site: Site) -> None:
    report = site.report()["report"]
    with site.store() as store, store.database.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE report SET raw = X'', salt = X''")
    said = site.ok("audit", "verify")
    assert f"row {report} of table 'report'" in said
    assert "was erased" in said


def test_a_line_that_an_old_mail_contradicts_is_none_of_those_that_hold(site: Site) -> None:
    site.report()
    before = _lines(site)[-2]
    seq = int(str(before["seq"])) + 1
    said = site.run("audit", "verify", "--head", f"{seq}:{'0' * 16}").stdout
    assert f"THE AUDIT LOG IS BROKEN at line {seq}: " in said
    assert f"Lines that hold, from the first on: {seq - 1}." in said
    assert f"Head: {seq - 1}:{before['hash']}" in said


def test_a_head_from_an_old_mail_shows_that_the_log_was_cut_short(site: Site) -> None:
    site.report()
    last = _lines(site)[-1]
    head = f"{last['seq']}:{str(last['hash'])[:16]}"
    assert "holds" in site.ok("audit", "verify", "--head", head)
    _tamper(site, f"DELETE FROM audit WHERE seq = {last['seq']}")
    assert "were cut off" in site.run("audit", "verify", "--head", head).stdout
    assert "is not the head of a log" in site.refused("audit", "verify", "--head", "12", code=2)


def test_a_checkpoint_is_signed_recorded_and_held_against_the_log(site: Site) -> None:
    site.report()
    size = len(_lines(site))
    note = site.folder / "checkpoint.txt"
    done = site.run("audit", "checkpoint", "--out", str(note), "--origin", "incidentd.example.org/audit")
    assert done.returncode == 0
    assert f"Signed: {size} lines" in done.stdout
    key = site.state / "checkpoints" / "verifier_key.txt"
    assert key.read_text().startswith("incidentd.example.org/audit+")
    assert (site.state / "secrets" / "checkpoint_key").stat().st_mode & 0o777 == 0o600
    assert _lines(site)[-1]["kind"] == "audit.checkpointed"
    witness = ("--checkpoint", str(note), "--public-key", str(key))
    assert f"over {size} lines" in site.ok("audit", "verify", *witness)
    forged = site.folder / "forged.txt"
    forged.write_text(note.read_text("utf-8").replace(f"\n{size}\n", f"\n{size - 1}\n"), "utf-8")
    said = site.run("audit", "verify", "--checkpoint", str(forged), "--public-key", str(key)).stdout
    assert said.startswith("THE AUDIT LOG IS BROKEN")


def test_a_log_that_no_longer_begins_as_it_was_signed_is_not_signed_again(site: Site) -> None:
    site.report()
    site.ok("audit", "checkpoint")
    _tamper(site, "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)")
    _tamper(site, "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)")
    said = site.refused("audit", "checkpoint", language="zh_CN")
    assert "被截去" in said
    assert len(list((site.state / "checkpoints").glob("checkpoint-*.txt"))) == 1


def test_the_log_keeps_its_name_from_the_first_checkpoint_on(site: Site) -> None:
    site.ok("audit", "checkpoint", "--origin", "incidentd.example.org/audit")
    site.ok("audit", "checkpoint")
    said = site.refused("audit", "checkpoint", "--origin", "another.example.org/audit", code=2)
    assert "this log is called 'incidentd.example.org/audit'" in said


def test_the_audit_log_tells_what_happened_in_the_right_order_of_time(site: Site) -> None:
    begun = now() - timedelta(seconds=1)
    site.report("--occurred-at", "5 min ago")
    moments = [datetime.fromisoformat(str(line["at"])) for line in _lines(site) if line["kind"] != "store.migrated"]
    assert moments == sorted(moments)
    assert begun <= moments[0] <= now()

"""Files whose columns are named by hand, workbooks of Excel, and forms that may wait."""

from pathlib import Path

import pytest

from app.exchange.csv_files import read_csv
from app.office import applications, history, member_import, members
from app.rules.errors import BadFile
from tests.exchange import excel_like
from tests.office import member_files
from tests.office.member_files import HEADER, line
from tests.office.seats import Office

OLD_FORM = line("77", 同意日="2015-05-28", 登録日="")
NOT_AGREED = line("78", 同意="")
SLIP = line("79", 同意日="5月40日")


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    return member_files.write(tmp_path / "会員.csv", [line("1"), OLD_FORM, NOT_AGREED, SLIP])


@pytest.fixture
def waiting(tmp_path: Path) -> Path:
    return member_files.write(tmp_path / "会員.csv", [line("1"), OLD_FORM, NOT_AGREED])


def test_columns_are_shown_and_named_anew(office: Office, tmp_path: Path) -> None:
    path = member_files.write(tmp_path / "会員.csv", [line("1")])
    path.write_text(path.read_text("utf-8-sig").replace("住所", "すまい"), "utf-8")
    with pytest.raises(BadFile, match="「住所」の列がありません"):
        member_import.read(office.clerk, path)
    opened = member_import.open_file(office.clerk, path)
    home = next(one for one in opened.table.columns if one.title == "すまい")
    assert (home.field, home.samples) == ("", ("山形県鶴岡市末広町架空1",))
    mapping = {one.place: one.field for one in opened.table.columns} | {home.place: "address"}
    reading = member_import.read_opened(office.clerk, opened, mapping)
    assert len(reading.good) == 1
    assert member_import.register_read(office.clerk, reading).registered == 1


def test_rows_that_only_the_gate_refuses_may_wait(office: Office, mixed: Path) -> None:
    reading = member_import.read(office.clerk, mixed)
    assert [one.row for one in reading.may_wait] == [3, 4]
    done = member_import.register_read(office.clerk, reading, accept_good=True, keep_waiting=True)
    assert (done.registered, done.kept) == (1, 2)
    assert "applications" in done.changes.touched
    rows = applications.rows(office.clerk, applications.find_ids(office.clerk))
    assert [row.number for row in rows] == ["確26-0001", "確26-0002"]
    assert "改訂されています" in rows[0].reason_words
    newest = history.rows(office.manager)[0].values
    assert newest == {"read": 4, "registered": 1, "kept": 2}


def test_nothing_waits_unless_it_is_wished(office: Office, waiting: Path) -> None:
    done = member_import.register(office.clerk, waiting, accept_good=True)
    assert (done.registered, done.kept) == (1, 0)
    assert applications.find_ids(office.clerk, None) == []


def test_rows_that_wait_keep_nobody_out(office: Office, waiting: Path, mixed: Path) -> None:
    blocked = member_import.read(office.clerk, mixed)
    assert member_import.register_read(office.clerk, blocked, keep_waiting=True).registered == 0
    assert applications.find_ids(office.clerk) == []
    member_files.write(waiting, [line("1"), OLD_FORM, NOT_AGREED])
    reading = member_import.read(office.clerk, waiting)
    done = member_import.register_read(office.clerk, reading, keep_waiting=True)
    assert (done.registered, done.kept) == (1, 2)


def test_a_file_of_old_forms_alone_can_wait_and_waits_once(office: Office, tmp_path: Path) -> None:
    path = member_files.write(tmp_path / "会員.csv", [OLD_FORM, NOT_AGREED])
    for kept in (2, 0):
        reading = member_import.read(office.clerk, path)
        done = member_import.register_read(office.clerk, reading, keep_waiting=True)
        assert (done.registered, done.kept) == (0, kept)
    assert len(applications.find_ids(office.clerk)) == 2
    assert members.count(office.clerk) == 0


def test_what_waits_is_not_saved_to_be_corrected(office: Office, mixed: Path) -> None:
    reading = member_import.read(office.clerk, mixed)
    out = mixed.with_name("要修正.csv")
    assert member_import.save_rejected(reading, out, without_waiting=True) == 1
    assert read_csv(out)[1].cells[1 + HEADER.index("同意日")] == "5月40日"
    assert member_import.save_rejected(reading, out) == 3


def test_three_hundred_rows_of_excel_come_in_or_say_why_not(office: Office, tmp_path: Path) -> None:
    path = excel_like.write(tmp_path / "会員名簿.xlsx", 300)
    reading = member_import.read(office.clerk, path)
    rejected = {cell.row for cell in reading.rejected}
    assert len(reading.results) == 300
    assert len(reading.good) + len(rejected) == 300
    done = member_import.register_read(office.clerk, reading, accept_good=True)
    assert done.registered == members.count(office.clerk) == 300 - len(rejected)
    saved = tmp_path / "要修正.xlsx"
    assert member_import.save_rejected(reading, saved) == len(rejected)
    again = member_import.read(office.clerk, saved)
    assert len(again.results) == len(rejected)
    assert again.good == []

"""Attendance comes in from a filled-in list whole, or not at all with the rows named."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.exchange.csv_files import write_csv
from app.exchange.excel_files import write_excel
from app.office import attendance_import, history, registers, training_books, workers
from app.rules.attendance import Attendance
from app.rules.errors import Refused
from app.rules.workers import WorkerDraft
from tests.office.house_people import CENTRE, SHOP
from tests.office.seats import Office
from tests.office.training_work import Class, called

HEADER = ["職員番号", "氏名", "出欠", "受講日", "点数", "備考"]


def _file(folder: Path, *rows: Sequence[str], name: str = "出欠.xlsx") -> Path:
    write = write_excel if name.endswith("xlsx") else write_csv
    write(folder / name, HEADER, rows)
    return folder / name


def _taken(one: Class) -> dict[str, tuple[object, ...]]:
    return {
        person.worker.name[3:]: (person.taken.state.value, person.taken.taken_on)
        for person in one.seen.people
    }


@pytest.mark.parametrize("name", ["出欠.xlsx", "出欠.csv"])
def test_a_filled_in_list_is_recorded(name: str, office: Office, tmp_path: Path) -> None:
    one = called(office)
    path = _file(
        tmp_path,
        ("1001", "架空　一郎", "○", "2026/4/10", "18", ""),
        ("", "架空 二葉", "", "", "17点", ""),
        ("2001", "", "欠席", "", "", "体調不良"),
        ("2002", "架空　四方", "", "", "", ""),
        ("", "架空　理事子", "補講", "R8.4.18", "20", ""),
        name=name,
    )
    reading = attendance_import.read(office.clerk, one.id, path)
    assert [(cell.row, cell.column) for cell in reading.rejected] == [(3, "受講日")]
    path = _file(
        tmp_path,
        ("1001", "架空　一郎", "○", "2026/4/10", "18", ""),
        ("", "架空 二葉", "", "4/14", "17点", ""),
        ("2001", "", "欠席", "", "", "体調不良"),
        ("2002", "架空　四方", "", "", "", ""),
        ("", "架空　理事子", "補講", "R8.4.18", "20", ""),
        name=name,
    )
    reading = attendance_import.read(office.clerk, one.id, path)
    assert reading.rejected == ()
    assert (len(reading.told), [row.name for row in reading.unlisted]) == (4, ["架空　理事子"])
    assert set(_taken(one).values()) == {("expected", None)}
    attendance_import.record(office.clerk, reading)
    assert _taken(one) == {
        "一郎": ("attended", date(2026, 4, 10)),
        "二葉": ("attended", date(2026, 4, 14)),
        "三枝": ("absent", None),
        "四方": ("expected", None),
        "理事子": ("made_up", date(2026, 4, 18)),
    }


def test_every_odd_row_is_named_and_nothing_is_kept(office: Office, tmp_path: Path) -> None:
    one = called(office)
    path = _file(
        tmp_path,
        ("9999", "架空　一郎", "○", "2026/4/10", "18", ""),
        ("1002", "架空　一郎", "○", "2026/4/10", "18", ""),
        ("", "架空　誰か", "○", "2026/4/10", "18", ""),
        ("1001", "", "たぶん", "", "", ""),
        ("2001", "", "○", "2026/4/15", "18", ""),
        ("2001", "", "○", "2026/4/10", "99", ""),
        ("2002", "", "○", "2026/4/10", "18", ""),
        ("", "架空　四方", "欠席", "", "", ""),
    )
    reading = attendance_import.read(office.clerk, one.id, path)
    assert [(cell.row, cell.column) for cell in reading.rejected] == [
        (2, "職員番号"),
        (3, "職員番号"),
        (4, "氏名"),
        (5, "出欠"),
        (6, "受講日"),
        (7, "点数"),
        (9, "氏名"),
    ]
    assert "架空　二葉さんのもの" in reading.rejected[1].reason
    with pytest.raises(Refused, match="2行目の職員番号"):
        attendance_import.record(office.clerk, reading)
    assert set(_taken(one).values()) == {("expected", None)}


def test_zeros_that_a_spreadsheet_ate_and_two_people_of_one_name(
    office: Office, tmp_path: Path
) -> None:
    one = called(office)
    for number, place in (("0071", SHOP), ("0072", CENTRE)):
        draft = WorkerDraft(number, "架空　同名", "", place, "職員", "2020-04-01")
        workers.register(office.clerk, draft)
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.append([*HEADER, "部署"])
    sheet.append([72, "架空　同名", "○", date(2026, 4, 10), 18, None])
    sheet.append([None, "架空　同名", "○", date(2026, 4, 10), 18, None])
    book.save(tmp_path / "数値.xlsx")
    reading = attendance_import.read(office.clerk, one.id, tmp_path / "数値.xlsx")
    assert [line.worker.number for line in reading.told] == ["0072"]
    assert [(cell.row, cell.reason) for cell in reading.rejected] == [
        (3, "同じお名前の方が2人以上います。職員番号を入れてください。")
    ]
    sheet.cell(3, len(HEADER) + 1, SHOP)
    book.save(tmp_path / "数値.xlsx")
    reading = attendance_import.read(office.clerk, one.id, tmp_path / "数値.xlsx")
    assert [line.worker.number for line in reading.told] == ["0072", "0071"]


def test_a_list_that_says_nothing_is_refused(office: Office, tmp_path: Path) -> None:
    one = called(office)
    reading = attendance_import.read(
        office.clerk, one.id, _file(tmp_path, ("1001", "架空　一郎", "", "", "", ""))
    )
    with pytest.raises(Refused, match="入った行がありません"):
        attendance_import.record(office.clerk, reading)


def test_who_was_marked_meanwhile_is_not_written_over(office: Office, tmp_path: Path) -> None:
    one = called(office)
    path = _file(tmp_path, ("1001", "", "○", "2026/4/10", "18", ""))
    reading = attendance_import.read(office.clerk, one.id, path)
    one.mark(Attendance.absent, "一郎")
    with pytest.raises(Refused, match="ほかの人が先に変えました"):
        attendance_import.record(office.clerk, reading)
    assert _taken(one)["一郎"] == ("absent", None)


def test_the_list_that_is_written_is_read_again(office: Office, tmp_path: Path) -> None:
    one = called(office)
    one.mark(Attendance.absent, "三枝")
    path = tmp_path / "名簿.xlsx"
    registers.write(office.clerk, training_books.people(office.clerk, one.id), path)
    reading = attendance_import.read(office.clerk, one.id, path)
    assert reading.rejected == ()
    assert [line.worker.name for line in reading.told] == ["架空　三枝"]
    assert {line.worker.id for line in reading.lines} == set(
        one.house.of("一郎", "二葉", "三枝", "四方")
    )


def test_hundreds_of_notes_come_in_and_stand_in_the_log(office: Office, tmp_path: Path) -> None:
    one = called(office)
    for number in range(60):
        draft = WorkerDraft(f"7{number:03}", "架空　同名", "", SHOP, "職員", "2020-04-01")
        workers.register(office.clerk, draft)
    rows = [(f"7{n:03}", "", "対象外", "", "", "架空の理由" * 20) for n in range(60)]
    reading = attendance_import.read(office.clerk, one.id, _file(tmp_path, *rows))
    attendance_import.record(office.clerk, reading)
    told = history.rows(office.manager)[0].values
    assert told is not None
    assert isinstance(told["people"], list)
    assert len(told["people"]) == 60
    assert one.seen.reach.words == "4人中0人（0%）"

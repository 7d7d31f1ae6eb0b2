"""A list of the house's people is taken in whole, or not at all with the rows named."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.exchange.csv_files import write_csv
from app.exchange.excel_files import write_excel
from app.office import worker_import, workers
from app.office.workers import WorkerSearch
from app.rules.errors import Refused
from app.rules.workers import WorkerKind
from app.ui.dialogs.list_imports import tell_workers
from tests.office.house_people import CENTRE, SHOP, furnish
from tests.office.seats import Office

HEADER = ["職員番号", "氏名", "フリガナ", "所属", "雇用区分", "入職日"]


def _file(tmp_path: Path, *rows: Sequence[str], name: str = "名簿.xlsx") -> Path:
    write = write_excel if name.endswith("xlsx") else write_csv
    write(tmp_path / name, HEADER, rows)
    return tmp_path / name


@pytest.mark.parametrize("name", ["名簿.xlsx", "名簿.csv"])
def test_new_people_come_in_and_known_ones_are_brought_up_to_date(
    name: str, office: Office, tmp_path: Path
) -> None:
    house = furnish(office)
    path = _file(
        tmp_path,
        ("1001", "架空　一郎", "", SHOP, "管理者", ""),
        ("1002", "見本　二葉", "カクウ フタバ", CENTRE, "職員", ""),
        ("", "架空 理事子", "", "", "監事", ""),
        ("3001", "架空　新", "カクウ　アラタ", SHOP, "新入職員", "R8.4.1"),
        name=name,
    )
    reading = worker_import.read(office.clerk, path)
    assert reading.rejected == ()
    assert [one.row for one in reading.added] == [5]
    assert [one.row for one in reading.changed] == [3]
    assert [row.name for row in reading.absent] == ["架空　四方", "架空　三枝"]
    assert len(workers.ids(office.clerk)) == 5
    worker_import.store(office.clerk, reading)
    (changed,) = workers.rows(office.clerk, house.of("二葉"))
    assert (changed.name, changed.department_name) == ("見本　二葉", CENTRE)
    assert (changed.kana, changed.joined_on) == ("カクウ　フタバ", date(2018, 4, 1))
    (new,) = workers.rows(office.clerk, workers.ids(office.clerk, WorkerSearch("3001")))
    assert (new.kind, new.joined_on) == (WorkerKind.newcomer, date(2026, 4, 1))
    again = worker_import.read(office.clerk, path)
    assert (again.added, again.changed) == ([], [])


def test_every_row_that_cannot_be_read_is_named_and_nothing_is_kept(
    office: Office, tmp_path: Path
) -> None:
    furnish(office)
    path = _file(
        tmp_path,
        ("3001", "架空　新", "", "ない部", "職員", ""),
        ("3002", "", "", SHOP, "社長", "2026-02-29"),
        ("3003", "架空　新太", "", SHOP, "職員", ""),
        ("3003", "架空　新次", "", SHOP, "職員", ""),
        ("1001", "架空　一郎", "", SHOP, "管理者", ""),
        ("1001", "架空　一郎", "", SHOP, "管理者", ""),
    )
    reading = worker_import.read(office.clerk, path)
    assert [(one.row, one.column) for one in reading.rejected] == [
        (2, "部署"),
        (3, "入職日"),
        (3, "氏名"),
        (3, "区分"),
        (5, "行全体"),
        (7, "行全体"),
    ]
    assert "「ない部」という部署は登録されていません" in reading.rejected[0].reason
    assert "4行目と同じ方です（3003）" in reading.rejected[4].reason
    with pytest.raises(Refused, match="2行目の部署"):
        worker_import.store(office.clerk, reading)
    assert len(workers.ids(office.clerk)) == 5


def test_hundreds_of_people_come_in_at_once(office: Office, tmp_path: Path) -> None:
    furnish(office)
    rows = [(f"{n:05}", f"見本　花{n}", "", SHOP, "パート", "2026-04-01") for n in range(1, 401)]
    reading = worker_import.read(office.clerk, _file(tmp_path, *rows))
    worker_import.store(office.clerk, reading)
    found = workers.ids(office.clerk, WorkerSearch(kind=WorkerKind.part_time))
    assert len(found) == 401
    (first,) = workers.rows(office.clerk, workers.ids(office.clerk, WorkerSearch("00001")))
    assert first.name == "見本　花1"


def test_who_was_registered_in_between_is_not_taken_in_twice(
    office: Office, tmp_path: Path
) -> None:
    house = furnish(office)
    del house
    path = _file(tmp_path, ("3001", "架空　新", "", SHOP, "職員", ""))
    first, second = (worker_import.read(office.clerk, path) for _ in range(2))
    worker_import.store(office.clerk, first)
    worker_import.store(office.clerk, second)
    assert len(workers.ids(office.clerk, WorkerSearch("3001"))) == 1


def test_who_joined_again_is_back_and_a_last_day_before_the_first_is_faulty(
    office: Office, tmp_path: Path
) -> None:
    house = furnish(office)
    house.leave("二葉", date(2026, 3, 31))
    path = _file(tmp_path, ("1002", "架空　二葉", "", SHOP, "職員", "2026-04-15"))
    reading = worker_import.read(office.clerk, path)
    assert [one.new.name for one in reading.returned] == ["架空　二葉"]
    assert "再び入職し、退職の日を消す方（1人）：架空　二葉" in tell_workers(reading).details
    worker_import.store(office.clerk, reading)
    (row,) = workers.rows(office.clerk, house.of("二葉"))
    assert (row.joined_on, row.left_on) == (date(2026, 4, 15), None)
    header = ["職員番号", "氏名", "区分", "退職日"]
    write_csv(tmp_path / "退職.csv", header, [("1002", "架空　二葉", "職員", "2026-04-14")])
    (wrong,) = worker_import.read(office.clerk, tmp_path / "退職.csv").rejected
    assert (wrong.row, wrong.column) == (2, "退職日")
    assert "入職の日（2026年4月15日）より前" in wrong.reason


def test_who_left_and_did_not_join_again_stays_as_she_is(office: Office, tmp_path: Path) -> None:
    house = furnish(office)
    house.leave("二葉", date(2026, 3, 31))
    path = _file(tmp_path, ("1002", "架空　二葉", "", SHOP, "職員", "2018-04-01"))
    reading = worker_import.read(office.clerk, path)
    assert (reading.returned, reading.changed, reading.rejected) == ([], [], ())


def test_a_number_that_is_somebody_elses_is_named(office: Office, tmp_path: Path) -> None:
    house = furnish(office)
    path = _file(
        tmp_path,
        ("1001", "架空一郎", "", SHOP, "管理者", ""),
        ("1002", "見本　花", "ミホン　ハナ", SHOP, "職員", ""),
        ("2001", "見本　三枝", "", CENTRE, "パート", ""),
    )
    found = worker_import.read(office.clerk, path).rejected
    assert [(one.row, one.column, one.value) for one in found] == [
        (3, "職員番号", "1002"),
        (4, "職員番号", "2001"),
    ]
    assert "別の方（架空　二葉さん）の番号です" in found[0].reason
    (row,) = workers.rows(office.clerk, house.of("三枝"))
    draft = replace(workers.draft_of(office.clerk, row.id), name="見本　三枝", kana="ミホン　ミエ")
    workers.change(office.clerk, row.id, draft, row.edition)
    found = worker_import.read(office.clerk, path).rejected
    assert [one.row for one in found] == [3]

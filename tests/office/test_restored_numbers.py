"""Numbers go on behind the highest known, lost anchors stay checkable, who left stays out."""

from datetime import date
from pathlib import Path

import pytest

from app.office import incident_register, intake, members, request_register, restoring, staff
from app.office.desk import Desk
from app.rules.errors import OfficeError
from app.rules.periods import Days
from app.rules.roles import Role
from app.storage import backup_files, rekey
from tests.office import restore_work, seats
from tests.office.incident_work import recorded
from tests.office.restore_work import opened, put_back, put_back_anew, registered, target
from tests.office.seats import Office

NEW_KEY = bytes(range(32))
YEAR = Days(date(2026, 4, 1), date(2027, 3, 31))


def taken(desk: Desk) -> str:
    """Take a request and return its receipt number."""
    key = intake.take(desk, seats.request()).request_id
    with desk.look() as unit:
        case = unit.requests.case(key)
    assert case is not None
    return case.receipt_number


def test_a_number_that_stood_on_paper_comes_to_nobody_again(office: Office) -> None:
    registered(office, "00010001")
    assert taken(office.clerk) == "26-0001"
    path = restore_work.backup(office)
    assert [taken(office.clerk), taken(office.clerk)] == ["26-0002", "26-0003"]
    done = put_back(office, path)
    assert "受付番号（2026年度）の2から3までは、復元による欠番です。" in done.sentences
    desk = opened(office)
    assert taken(desk) == "26-0004"
    found = request_register.read(desk, YEAR)
    with desk.look() as unit:
        assert "2から3までは、復元による欠番です。" in request_register.lead_of(unit, found)
    desk.close()


def test_the_book_of_incidents_names_the_numbers_that_are_missing_in_it(office: Office) -> None:
    recorded(office.clerk)
    path = restore_work.backup(office)
    recorded(office.clerk)
    said = "事案の番号（2026年度）の2は、復元による欠番です。"
    assert said not in incident_register.register(office.manager, YEAR).lead
    put_back(office, path)
    desk = opened(office)
    recorded(desk)
    book = incident_register.register(desk, YEAR)
    assert book.lead.endswith(said)
    assert [row[0].split()[0] for row in book.rows] == ["案26-01", "案26-03"]
    desk.close()


def test_a_newer_backup_tells_the_numbers_where_the_records_are_gone(
    office: Office, tmp_path: Path
) -> None:
    registered(office, "00010001")
    path = restore_work.backup(office)
    assert taken(office.clerk) == "26-0001"
    newer = restore_work.backup(office)
    done = put_back_anew(office, path, tmp_path / "新しいPC")
    assert done.loss.rows is None
    assert any("最後の番号を確かめてください" in one for one in done.sentences)
    desk = opened(office, tmp_path / "新しいPC")
    assert taken(desk) == "26-0002"
    with desk.look() as unit:
        (row,) = unit.restores.rows()
        assert row.numbers["requests/2026"] == (1, 1)
        anchor = backup_files.read(newer)
        assert unit.restores.lost_anchor(anchor.history_number) == [anchor.history_hash]
    desk.close()


def test_who_left_since_does_not_come_back_and_who_joined_stays(office: Office) -> None:
    path = restore_work.backup(office)
    new = staff.NewStaff("shinjin", "試験　新人", seats.TYPED, frozenset({Role.clerk}))
    staff.add(office.manager, new)
    (gone,) = (one for one in staff.listed(office.manager) if one.login == seats.AUDITOR)
    staff.leave(office.manager, gone.id, office.watch().date())
    done = restoring.restore(target(office), path, restore_work.PASSWORD)
    desk = opened(office)
    people = {one.login: one.active for one in staff.listed(desk)}
    assert people[seats.AUDITOR] is False
    assert people["shinjin"] is True
    desk.close()
    opened(office, login="shinjin").close()
    with pytest.raises(OfficeError):
        opened(office, login=seats.AUDITOR)
    assert any(seats.AUDITOR in one for one in done.sentences)


def test_records_under_an_older_key_go_on_under_the_key_of_today(office: Office) -> None:
    registered(office, "00010001")
    path = restore_work.backup(office)
    rekey.renew(office.manager.store, NEW_KEY, seats.dice(7).randbytes)
    with pytest.raises(OfficeError, match="鍵がありません"):
        put_back(office, path)
    restoring.restore(target(office), path, restore_work.PASSWORD)
    desk = opened(office)
    assert desk.store.data_key == NEW_KEY
    assert len(members.find_ids(desk, "")) == 1
    desk.close()


def test_where_only_the_keys_of_today_open_who_has_none_stays_out(office: Office) -> None:
    path = restore_work.backup(office)
    (gone,) = (one for one in staff.listed(office.manager) if one.login == seats.AUDITOR)
    staff.leave(office.manager, gone.id, office.watch().date())
    office.manager.close()
    (office.folder / "records.db").write_bytes(b"broken" * 1_000)
    restoring.restore(target(office, live=False), path, restore_work.PASSWORD)
    desk = opened(office)
    assert {one.login for one in staff.listed(desk) if not one.active} == {seats.AUDITOR}
    desk.close()
    with pytest.raises(OfficeError):
        opened(office, login=seats.AUDITOR)

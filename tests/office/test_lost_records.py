"""A restore ends with a question; what could not be brought back is 滅失 in the incidents."""

import pytest

from app.office import incident_book, lost_records
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.incidents import IncidentKind
from tests.office import restore_work
from tests.office.restore_work import opened, put_back, registered
from tests.office.seats import Office


@pytest.fixture
def restored(office: Office) -> Desk:
    """Put a backup back and sign in to it."""
    path = restore_work.backup(office)
    registered(office, "00010001")
    put_back(office, path)
    return opened(office)


def test_the_question_stands_until_it_is_answered(restored: Desk) -> None:
    (row,) = lost_records.waiting(restored)
    assert row.lost_rows == 1
    lost_records.nothing(restored, row.id)
    assert lost_records.waiting(restored) == []
    with restored.look() as unit:
        (done,) = unit.restores.rows()
    assert (done.lost_people, done.incident_id) == (0, None)
    restored.close()


def test_a_loss_becomes_an_incident_with_its_number(restored: Desk) -> None:
    (row,) = lost_records.waiting(restored)
    said = lost_records.lost(restored, row.id, "１，２００人", "4月20日に登録した方の記録")
    assert said.number == "案26-01"
    (view,) = incident_book.rows(restored)
    assert view.row.kind is IncidentKind.loss
    assert view.row.people_count == 1_200
    assert [one.sign for one in view.row.types] == ["④"]
    assert "4月20日11時の控えに戻したとき" in view.row.what
    with restored.look() as unit:
        (done,) = unit.restores.rows()
    assert (done.lost_people, done.incident_id) == (1_200, view.row.id)
    restored.close()


def test_no_number_of_people_records_nothing(restored: Desk) -> None:
    (row,) = lost_records.waiting(restored)
    for typed in ("", "0", "たくさん", "-3", "1.5", "9" * 12):
        with pytest.raises(Refused, match="人数を、1以上の数"):
            lost_records.lost(restored, row.id, typed)
    assert lost_records.waiting(restored)
    assert not incident_book.rows(restored)
    restored.close()


def test_two_people_do_not_answer_twice(restored: Desk) -> None:
    (row,) = lost_records.waiting(restored)
    lost_records.nothing(restored, row.id)
    with pytest.raises(Refused, match="先に答えました"):
        lost_records.lost(restored, row.id, "3")
    assert not incident_book.rows(restored)
    restored.close()

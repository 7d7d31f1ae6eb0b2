"""Appointments keep every term, and no two of them hold a post on one day."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import appointment_terms, appointments, history, house_departments, house_posts
from app.rules.appointments import AppointmentDraft, Post
from app.rules.errors import Refused
from app.rules.house_departments import DepartmentDraft
from app.rules.ids import AppointmentId, DepartmentId
from app.rules.terms_of_office import SeatState
from tests.office.house_people import CENTRE, SHOP, House, furnish
from tests.office.seats import TODAY, Office

HEAD = AppointmentDraft("head", name="架空　太郎", title="専務理事", from_on="2024-04-01")
NEXT = AppointmentDraft("head", name="架空　花子", title="常務理事", from_on="2026-05-01")


@pytest.fixture
def house(office: Office) -> House:
    return furnish(office)


def appoint(office: Office, draft: AppointmentDraft) -> appointments.AppointmentRow:
    """Put an appointment on record and return it."""
    key = appointments.appoint(office.manager, draft).appointment_id
    return next(row for row in appointments.rows(office.manager) if row.id == key)


def refused(office: Office, draft: AppointmentDraft) -> str:
    """Return why an appointment is refused."""
    with pytest.raises(Refused) as caught:
        appointments.appoint(office.manager, draft)
    return caught.value.sentence


def test_an_appointment_is_on_record_and_in_the_log(office: Office) -> None:
    made = appointments.appoint(office.manager, HEAD)
    assert "公表を改めます" in made.hint
    (row,) = appointments.rows(office.auditor, (Post.head, None))
    assert (row.id, row.name, row.from_on, row.until_on) == (
        made.appointment_id,
        "架空　太郎",
        date(2024, 4, 1),
        None,
    )
    logged = history.rows(office.manager)[0]
    assert logged.title == "任命を登録"
    assert appointments.appoint(office.manager, replace(HEAD, post="desk")).hint == ""


def test_a_successor_ends_the_term_before_where_that_is_said(office: Office) -> None:
    before = appoint(office, HEAD)
    assert "架空　太郎さんの任期（令和6年4月1日から終わりの定めなし）と重なります" in refused(
        office, NEXT
    )
    found = appointments.predecessor(office.manager, NEXT)
    assert found is not None
    assert found.id == before.id
    appointments.appoint(office.manager, NEXT, before.id)
    first, second = appointments.rows(office.manager)
    assert (first.until_on, second.until_on) == (date(2026, 4, 30), None)
    assert appointments.predecessor(office.manager, HEAD) is None


def test_a_term_before_that_of_others_is_refused(office: Office) -> None:
    appoint(office, HEAD)
    earlier = replace(NEXT, from_on="2023-04-01")
    assert "重なります" in refused(office, earlier)
    appoint(office, replace(earlier, until_on="2024-03-31"))
    assert [row.name for row in appointments.rows(office.manager)] == ["架空　花子", "架空　太郎"]


def test_the_wrong_predecessor_ends_nothing(office: Office) -> None:
    before = appoint(office, HEAD)
    with pytest.raises(Refused):
        appointments.appoint(office.manager, NEXT, AppointmentId(before.id + 1))
    (row,) = appointments.rows(office.manager)
    assert row.until_on is None


def test_departments_have_managers_of_their_own(house: House) -> None:
    office = house.office
    for name in (SHOP, CENTRE):
        draft = AppointmentDraft(
            "department", house.departments[name], None, "架空　一郎", "店長", "2026-04-01"
        )
        appoint(office, draft)
    assert len(appointments.rows(office.manager)) == len(house.departments)
    gone = AppointmentDraft("department", DepartmentId(99), name="架空　一郎", from_on="2026-04-01")
    assert "この部署は" in refused(office, gone)


def test_a_manager_is_not_appointed_before_there_is_the_department(office: Office) -> None:
    new = DepartmentDraft("新しい店", begun_on="2026-06-01")
    key = house_departments.add(office.manager, new).department_id
    draft = AppointmentDraft("department", key, None, "架空　一郎", "", "2026-05-31")
    assert "令和8年5月31日）にはありません" in refused(office, draft)
    appoint(office, replace(draft, from_on="2026-06-01"))


def test_who_has_left_the_house_is_not_appointed(house: House) -> None:
    house.leave("一郎", date(2026, 3, 31))
    draft = replace(HEAD, name="架空　一郎", worker_id=house.people["一郎"], from_on="2026-04-01")
    assert "架空　一郎さんは" in refused(house.office, draft)


def test_the_end_of_a_term_is_changed_once(office: Office) -> None:
    row = appoint(office, HEAD)
    appointment_terms.change_end(office.manager, row.id, "2026-06-30", row.edition)
    with pytest.raises(Refused, match="ほかの人が先に"):
        appointment_terms.change_end(office.manager, row.id, "2026-05-31", row.edition)
    (now,) = appointments.rows(office.manager)
    assert now.until_on == date(2026, 6, 30)
    with pytest.raises(Refused, match="始まりより前"):
        appointment_terms.change_end(office.manager, row.id, "2024-03-31", now.edition)
    appoint(office, replace(NEXT, from_on="2026-07-01"))
    with pytest.raises(Refused, match="架空　花子さん"):
        appointment_terms.change_end(office.manager, row.id, "", now.edition)


def test_a_wrong_entry_is_taken_back_with_a_reason_and_stays_visible(office: Office) -> None:
    row = appoint(office, HEAD)
    with pytest.raises(Refused, match="理由がありません"):
        appointment_terms.cancel(office.manager, row.id, " ", row.edition)
    appointment_terms.cancel(office.manager, row.id, "お名前の入れ違い", row.edition)
    (now,) = appointments.rows(office.manager)
    assert (now.cancelled_on, now.cancel_reason) == (TODAY, "お名前の入れ違い")
    with pytest.raises(Refused, match="ほかの人が先に"):
        appointment_terms.cancel(office.manager, row.id, "もう一度", now.edition)
    appoint(office, HEAD)


def test_the_posts_are_listed_with_what_is_to_be_looked_after(house: House) -> None:
    office = house.office
    appoint(office, HEAD)
    rows = {row.seat.word: row for row in house_posts.rows(office.auditor)}
    assert [*rows] == [
        *("個人情報保護管理責任者", "監査責任者", "教育責任者", "窓口責任者"),
        *(f"{SHOP}の管理者", f"{CENTRE}の管理者"),
    ]
    assert rows["個人情報保護管理責任者"].seat.state(TODAY) is SeatState.held
    assert rows["個人情報保護管理責任者"].concerns == ()
    assert rows[f"{SHOP}の管理者"].concerns
    assert house_posts.one(office.manager, rows["監査責任者"].id).place == (Post.audit, None)
    with pytest.raises(Refused):
        house_posts.one(office.manager, 77)


def test_a_department_that_ended_keeps_its_history_at_the_end(house: House) -> None:
    office, key = house.office, house.departments[CENTRE]
    draft = AppointmentDraft("department", key, None, "架空　三枝", "", "2024-04-01", "2026-03-31")
    appoint(office, draft)
    for name in ("三枝", "四方"):
        house.leave(name, date(2026, 3, 31))
    (row,) = [row for row in house_departments.rows(office.manager) if row.id == key]
    ended = DepartmentDraft(CENTRE, ended_on="2026-03-31")
    house_departments.change(office.manager, key, ended, row.edition)
    last = house_posts.rows(office.manager)[-1]
    assert (last.seat.word, last.seat.stands, last.concerns) == (f"{CENTRE}の管理者", False, ())
    then = house_posts.rows(office.manager, date(2026, 3, 31))
    assert f"{CENTRE}の管理者" in [row.seat.word for row in then if row.seat.stands]

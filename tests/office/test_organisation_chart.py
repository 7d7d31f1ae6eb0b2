"""The sheet and the list of the posts tell the day and the period that is asked for."""

from datetime import date

import pytest

from app.letters.extraction import text
from app.office import appointment_book, appointment_terms, appointments, history, registers
from app.office import organisation_chart as chart
from app.rules.appointments import AppointmentDraft
from app.rules.errors import Refused
from app.rules.periods import Days
from tests.office.house_people import SHOP, House, furnish
from tests.office.seats import TODAY, Office

BEFORE = AppointmentDraft(
    "head", None, None, "架空　太郎", "専務理事", "2022-04-01", "2024-03-31", "2022-03-20", "議事録"
)
NOW = AppointmentDraft("head", None, None, "架空　花子", "常務理事", "2024-04-01")


@pytest.fixture
def house(office: Office) -> House:
    house = furnish(office)
    manager = AppointmentDraft(
        "department", house.departments[SHOP], house.people["一郎"], "架空　一郎", "", "2023-04-01"
    )
    for draft in (BEFORE, NOW, manager):
        appointments.appoint(office.manager, draft)
    return house


def test_the_sheet_of_a_day_in_the_past_names_who_held_the_post_then(house: House) -> None:
    desk = house.office.auditor
    today, then = text(chart.look(desk, TODAY)), text(chart.look(desk, date(2024, 3, 31)))
    assert "架空　花子" in today
    assert "架空　太郎" not in today
    assert "架空　太郎" in then
    assert "令和6年3月31日現在" in then
    assert "架空　一郎" in then
    assert "架空　一郎" not in text(chart.look(desk, date(2023, 3, 31)))


def test_printing_the_sheet_is_logged_and_looking_is_not(house: House) -> None:
    desk = house.office.manager
    before = history.rows(desk)[0].number
    chart.look(desk, TODAY)
    assert history.rows(desk)[0].number == before
    chart.take(desk, TODAY)
    assert history.rows(desk)[0].title == "管理体制図を印刷"


def test_the_list_holds_every_term_with_a_day_in_the_period(house: House) -> None:
    desk = house.office.auditor

    def names(begin: date, end: date) -> list[str]:
        return [row[1] for row in appointment_book.register(desk, Days(begin, end)).rows]

    assert names(date(2024, 3, 31), date(2024, 3, 31)) == ["専務理事　架空　太郎", "架空　一郎"]
    assert names(date(2024, 4, 1), date(2024, 4, 1)) == ["常務理事　架空　花子", "架空　一郎"]
    assert names(date(2021, 4, 1), date(2022, 3, 31)) == []
    assert len(appointment_book.register(desk, Days()).rows) == 3
    with pytest.raises(Refused):
        appointment_book.register(desk, Days(date(2024, 4, 2), date(2024, 4, 1)))


def test_what_was_taken_back_is_named_as_such(house: House) -> None:
    desk = house.office.manager
    row = appointments.rows(desk)[0]
    appointment_terms.cancel(desk, row.id, "お名前の誤り", row.edition)
    rows = appointment_book.register(desk, Days()).rows
    assert [cells[5] for cells in rows if cells[1].endswith("太郎")] == ["取消し（お名前の誤り）"]


def test_an_empty_list_prints_that_there_is_nothing(office: Office) -> None:
    assert "該当なし" in text(
        registers.look(office.manager, appointment_book.register(office.manager, Days()))
    )

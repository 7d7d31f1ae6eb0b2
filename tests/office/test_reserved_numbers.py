"""Numbers for the days without machines."""

from datetime import date

import pytest

from app.office import history, intake, reserved_numbers
from app.rules.errors import Refused
from app.rules.void_reasons import VoidReason
from tests.letters.drawn import text_of
from tests.office.seats import Office, request


def test_numbers_are_taken_out_of_the_series(office: Office) -> None:
    assert intake.take(office.clerk, request()).receipt_number == "26-0001"
    reserved_numbers.reserve(office.clerk, 3)
    numbers = [row.receipt_number for row in reserved_numbers.rows(office.auditor)]
    assert numbers == ["26-0002", "26-0003", "26-0004"]
    assert intake.take(office.clerk, request()).receipt_number == "26-0005"
    office.watch.turn_to(date(2027, 4, 1))
    reserved_numbers.reserve(office.clerk, 1)
    assert reserved_numbers.rows(office.clerk)[-1].receipt_number == "27-0001"


@pytest.mark.parametrize("count", [0, -1, 51])
def test_no_more_than_a_desk_needs(count: int, office: Office) -> None:
    with pytest.raises(Refused, match="50件まで"):
        reserved_numbers.reserve(office.clerk, count)
    assert intake.take(office.clerk, request()).receipt_number == "26-0001"


def test_what_waits_counts_against_the_most(office: Office) -> None:
    reserved_numbers.reserve(office.clerk, 49)
    with pytest.raises(Refused, match="いま49件"):
        reserved_numbers.reserve(office.clerk, 2)
    reserved_numbers.void(office.clerk, "26-0001", "書き損じ")
    reserved_numbers.reserve(office.clerk, 2)


def test_a_gap_has_its_day_and_reason(office: Office) -> None:
    reserved_numbers.reserve(office.clerk, 1)
    with pytest.raises(Refused, match="理由"):
        reserved_numbers.void(office.clerk, "26-0001", " ")
    with pytest.raises(Refused, match="「書き損じ」「用紙を汚した」"):
        reserved_numbers.void(office.clerk, "26-0001", "架空花子様が書き損じ")
    reserved_numbers.void(office.clerk, "26-0001", "用紙を汚した ")
    (row,) = reserved_numbers.rows(office.clerk)
    assert (row.voided_on, row.void_reason) == (date(2026, 4, 20), "用紙を汚した")
    with pytest.raises(Refused, match="まだ使っていない番号だけ"):
        reserved_numbers.void(office.clerk, "26-0001", "書き損じ")


def test_the_forms_bear_their_numbers_and_printing_is_logged(office: Office) -> None:
    reserved_numbers.reserve(office.clerk, 2)
    before = history.rows(office.manager)[0].number
    looked = text_of(reserved_numbers.preview(office.clerk, ["26-0001"]))
    assert "26-0001" in looked
    assert history.rows(office.manager)[0].number == before
    printed = text_of(reserved_numbers.take(office.clerk, ["26-0001", "26-0002"]))
    assert "26-0001" in printed
    assert "26-0002" in printed
    log = history.rows(office.manager)[0]
    assert (log.title, log.values) == ("手書き受付票を印刷", {"numbers": ["26-0001", "26-0002"]})


def test_only_waiting_numbers_are_printed(office: Office) -> None:
    reserved_numbers.reserve(office.clerk, 2)
    reserved_numbers.void(office.clerk, "26-0001", "書き損じ")
    for numbers in (["26-0001", "26-0002"], ["26-0009"], []):
        with pytest.raises(Refused, match="まだ使っていない番号だけ"):
            reserved_numbers.take(office.clerk, numbers)


def test_why_a_number_is_void_names_nobody(office: Office) -> None:
    reserved_numbers.reserve(office.clerk, 4)
    for place, why in enumerate(VoidReason, start=1):
        reserved_numbers.void(office.clerk, f"26-000{place}", why.word)
    (newest, *_others) = history.rows(office.manager)
    assert newest.values == {"number": "26-0004", "reason": "使わなかった"}

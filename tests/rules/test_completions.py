from datetime import date

import pytest

from app.rules.calendar import desk_calendar
from app.rules.completions import (
    AskingDraft,
    Matter,
    check_asking,
    items_of,
    return_by,
    stops_clock,
)

ASKED = date(2026, 4, 5)


@pytest.mark.parametrize("matter", [Matter.identity, Matter.authority, Matter.subject])
def test_what_the_law_lets_us_ask_stops_the_clock(matter: Matter) -> None:
    assert stops_clock(matter, ASKED, None)


@pytest.mark.parametrize("matter", [Matter.form, Matter.fee])
def test_form_and_fee_stop_it_only_once_published(matter: Matter) -> None:
    assert not stops_clock(matter, ASKED, None)
    assert not stops_clock(matter, ASKED, date(2026, 4, 6))
    assert stops_clock(matter, ASKED, ASKED)


def test_the_lines_are_taken_apart_into_things_and_notes() -> None:
    what = "戸籍全部事項証明書：3か月以内に発行されたもの\n\n 委任状 \n運転免許証:写し"
    assert items_of(what) == (
        ("戸籍全部事項証明書", "3か月以内に発行されたもの"),
        ("委任状", ""),
        ("運転免許証", "写し"),
    )


def test_things_should_come_in_on_an_open_day_after_a_fortnight() -> None:
    assert return_by(date(2026, 4, 20), desk_calendar()) == date(2026, 5, 7)


@pytest.mark.parametrize(
    ("what", "by", "field"),
    [
        ("　\n", date(2026, 5, 7), "words"),
        ("\n".join("一つ" for _ in range(13)), date(2026, 5, 7), "words"),
        ("委任状", ASKED, "return_by"),
    ],
)
def test_what_no_letter_could_say_is_complained_of(what: str, by: date, field: str) -> None:
    assert [one.field for one in check_asking(AskingDraft(what, by), ASKED)] == [field]


def test_what_a_letter_can_say_is_not() -> None:
    assert list(check_asking(AskingDraft("委任状", date(2026, 4, 20)), ASKED)) == []

from datetime import date

import pytest

from app.rules.completions import Matter, stops_clock

ASKED = date(2026, 4, 5)


@pytest.mark.parametrize("matter", [Matter.identity, Matter.authority, Matter.subject])
def test_what_the_law_lets_us_ask_stops_the_clock(matter: Matter) -> None:
    assert stops_clock(matter, ASKED, None)


@pytest.mark.parametrize("matter", [Matter.form, Matter.fee])
def test_form_and_fee_stop_it_only_once_published(matter: Matter) -> None:
    assert not stops_clock(matter, ASKED, None)
    assert not stops_clock(matter, ASKED, date(2026, 4, 6))
    assert stops_clock(matter, ASKED, ASKED)

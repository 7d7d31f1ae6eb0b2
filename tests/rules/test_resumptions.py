from dataclasses import replace
from datetime import date

import pytest

from app.rules.cases import Case
from app.rules.clock import Clock, Stop
from app.rules.resumptions import RESUMED, came_on, came_words, goes_on, owes_day
from app.rules.systems import System
from tests.rules.desk_cases import case_of

ASKED, CAME = date(2026, 4, 5), date(2026, 4, 12)
ASKING = ("completion_request", ASKED)
HERE = Stop(ASKED, CAME)
LATER = Stop(date(2026, 4, 14), date(2026, 4, 16))


def stopped(*stops: Stop) -> Case:
    return replace(case_of(), clock=Clock(date(2026, 4, 1), stops))


@pytest.mark.parametrize(
    ("stops", "on"),
    [((), None), ((Stop(ASKED),), None), ((HERE,), CAME), ((HERE, LATER), LATER.completed_on)],
)
def test_the_clock_goes_on_once_nothing_is_waited_for(
    stops: tuple[Stop, ...], on: date | None
) -> None:
    assert came_on(stopped(*stops)) == on
    assert goes_on(stopped(*stops), ["receipt"]) == (on is not None)
    assert came_on(stopped(HERE, Stop(LATER.asked_on))) is None


def test_what_no_letter_promised_and_what_has_no_clock_goes_on_in_silence() -> None:
    assert not goes_on(stopped(HERE), ["extension"])
    assert not goes_on(replace(stopped(HERE), system=System.member_roll), ["receipt"])


def test_the_new_day_is_owed_until_it_is_told() -> None:
    assert owes_day(stopped(HERE), [ASKING])
    assert not owes_day(stopped(HERE), [])
    assert not owes_day(stopped(HERE), [ASKING, (RESUMED, CAME)])
    assert owes_day(stopped(HERE, LATER), [ASKING, (RESUMED, CAME)])
    assert not owes_day(replace(stopped(HERE), closed_on=CAME), [ASKING])


@pytest.mark.parametrize(
    ("matters", "words"),
    [
        ({"identity", "form"}, "書類が届きました"),
        ({""}, "書類が届きました"),
        ({"subject"}, "ご連絡をいただきました"),
        ({"fee"}, "お支払いを確かめました"),
        ({"fee", "identity"}, "書類などが届きました"),
    ],
)
def test_the_subject_says_what_came(matters: set[str], words: str) -> None:
    assert came_words(matters) == words

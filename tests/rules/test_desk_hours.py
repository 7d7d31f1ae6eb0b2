"""Hours of a desk: what is none is refused, and the same hours are known however written."""

import pytest

from app.rules.desk_hours import clock_times, complaint, same_hours

SHIPPED = "月〜土 午前9時30分〜午後5時30分"


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("月曜日から土曜日 9:30〜17:30", True),
        ("月～土　午前９時半～午後５時３０分", True),
        ("月〜金 9:30〜17:30", False),
        ("月〜土 9:30〜17:00", False),
        ("", False),
    ],
)
def test_the_same_hours_are_known(other: str, same: bool) -> None:
    assert same_hours(SHIPPED, other) is same


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("いつでも", "読み取れません"),
        ("午前9時から", "読み取れません"),
        ("9:00〜25:00", "ない時刻"),
        ("午後13時〜午後17時", "ない時刻"),
        ("9時〜5時", "始まりより前"),
    ],
)
def test_hours_that_are_none_are_refused(typed: str, said: str) -> None:
    assert said in complaint(typed)


@pytest.mark.parametrize("typed", ["", SHIPPED, "午前9時〜正午12時 午後1時〜午後5時"])
def test_other_hours_are_left_alone(typed: str) -> None:
    assert complaint(typed) == ""


def test_noon_and_midnight_are_read() -> None:
    assert clock_times("午前0時〜午後12時") == [0, 12 * 60]
    assert clock_times("午後0時15分〜24時") == [12 * 60 + 15, 24 * 60]

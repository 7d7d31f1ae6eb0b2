from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.rules.calendar import desk_calendar
from app.rules.clock import (
    Clock,
    Extension,
    Stop,
    days_left,
    dispatch_by,
    due_on,
    is_stopped,
    lawsuit_on,
    refuse_extension,
    stop_counts,
    stopped_days,
)

ARRIVAL = Clock(date(2026, 4, 1))
COMPLETED = replace(ARRIVAL, stops=(Stop(date(2026, 4, 5), date(2026, 4, 12)),))
LATER = date(2026, 12, 1)


def extended(clock: Clock, on: date) -> Clock:
    return replace(clock, extension=Extension(on, "調べるのに日数がかかるため"))


def test_an_answer_is_due_two_weeks_after_arrival() -> None:
    assert due_on(ARRIVAL, LATER) == date(2026, 4, 15)
    assert lawsuit_on(ARRIVAL, legal=True) == date(2026, 4, 16)


def test_the_day_asked_does_not_count_and_the_day_completed_does() -> None:
    assert stopped_days(COMPLETED, LATER) == 7
    assert due_on(COMPLETED, LATER) == date(2026, 4, 22)


def test_while_it_is_stopped_nothing_is_due() -> None:
    assert [is_stopped(COMPLETED, date(2026, 4, day)) for day in (4, 5, 11, 12)] == [
        False,
        True,
        True,
        False,
    ]
    assert due_on(COMPLETED, date(2026, 4, 4)) == date(2026, 4, 15)
    assert due_on(COMPLETED, date(2026, 4, 5)) is None
    assert stopped_days(COMPLETED, date(2026, 4, 8)) == 3
    still = replace(ARRIVAL, stops=(Stop(date(2026, 4, 5)),))
    assert due_on(still, LATER) is None
    assert dispatch_by(still, LATER, desk_calendar()) is None


def test_a_day_in_two_stops_counts_once() -> None:
    stops = (
        Stop(date(2026, 9, 9), date(2026, 9, 18)),
        Stop(date(2026, 9, 11), date(2026, 9, 16)),
    )
    assert stopped_days(Clock(date(2026, 9, 1), stops), LATER) == 9


def test_an_extension_letter_may_be_dated_up_to_the_due_day() -> None:
    assert refuse_extension(COMPLETED, date(2026, 4, 22)) is None
    assert due_on(extended(COMPLETED, date(2026, 4, 22)), LATER) == date(2026, 5, 6)
    assert refuse_extension(COMPLETED, date(2026, 4, 23)) == (
        "この文書では期限を延長できません。回答期限は4月22日（水）ですが、"
        "文書の日付が4月23日（木）になっています。"
        "すでに送った場合は「期限後の連絡」として記録できます。"
    )


def test_a_late_extension_in_the_records_has_no_effect() -> None:
    assert due_on(extended(COMPLETED, date(2026, 4, 23)), LATER) == date(2026, 4, 22)


def test_an_extension_is_given_once_with_a_reason_and_after_arrival() -> None:
    again = refuse_extension(extended(ARRIVAL, date(2026, 4, 10)), date(2026, 4, 20))
    assert again is not None
    assert "4月10日（金）の文書ですでに延長しています" in again
    assert "より前" in (refuse_extension(ARRIVAL, date(2026, 3, 31)) or "")
    assert "理由" in (refuse_extension(ARRIVAL, date(2026, 4, 2), reason="　") or "")
    assert refuse_extension(ARRIVAL, date(2026, 4, 2), reason="量が多いため") is None


def test_an_extension_may_be_given_while_stopped() -> None:
    still = replace(ARRIVAL, stops=(Stop(date(2026, 4, 15)),))
    assert refuse_extension(still, date(2026, 5, 20)) is None
    done = replace(still, stops=(Stop(date(2026, 4, 15), date(2026, 5, 30)),))
    assert due_on(extended(done, date(2026, 5, 20)), LATER) == date(2026, 6, 13)


def test_a_completion_asked_for_after_the_due_day_stops_nothing() -> None:
    late = replace(ARRIVAL, stops=(Stop(date(2026, 4, 16), date(2026, 4, 30)),))
    assert due_on(late, LATER) == date(2026, 4, 15)
    assert not is_stopped(late, date(2026, 4, 20))
    assert stop_counts(ARRIVAL, date(2026, 4, 15))
    assert not stop_counts(ARRIVAL, date(2026, 4, 16))
    assert stop_counts(extended(ARRIVAL, date(2026, 4, 15)), date(2026, 4, 29))


def test_a_due_day_on_a_holiday_does_not_move() -> None:
    clock = Clock(date(2026, 4, 20))
    assert due_on(clock, LATER) == date(2026, 5, 4)
    assert dispatch_by(clock, LATER, desk_calendar()) == date(2026, 5, 2)


def test_the_turn_of_the_year_and_the_leap_day_are_counted_through() -> None:
    year_end = Clock(date(2026, 12, 20))
    assert due_on(year_end, date(2026, 12, 21)) == date(2027, 1, 3)
    assert dispatch_by(year_end, date(2026, 12, 21), desk_calendar()) == date(2026, 12, 28)
    leap = Clock(date(2028, 2, 15), (Stop(date(2028, 2, 27), date(2028, 3, 1)),))
    assert stopped_days(leap, date(2028, 4, 1)) == 3
    assert due_on(leap, date(2028, 4, 1)) == date(2028, 3, 3)


@pytest.mark.parametrize(
    ("day", "words"),
    [(date(2026, 4, 12), "あと3日"), (date(2026, 4, 15), "本日"), (date(2026, 4, 17), "2日超過")],
)
def test_the_days_left_are_said_in_words(day: date, words: str) -> None:
    assert days_left(ARRIVAL, day) == words


def test_a_stopped_clock_says_so() -> None:
    assert days_left(COMPLETED, date(2026, 4, 8)) == "停止中"


def test_the_day_of_article_39_is_moved_by_a_refusal_only() -> None:
    moved = extended(COMPLETED, date(2026, 4, 20))
    assert lawsuit_on(moved, legal=True) == date(2026, 4, 16)
    assert lawsuit_on(moved, legal=True, refused_on=date(2026, 4, 9)) == date(2026, 4, 9)
    assert lawsuit_on(moved, legal=True, refused_on=date(2026, 4, 30)) == date(2026, 4, 16)
    assert lawsuit_on(moved, legal=False) is None


def test_a_stop_before_arrival_counts_from_arrival() -> None:
    early = Clock(date(2026, 4, 10), (Stop(date(2026, 4, 8), date(2026, 4, 12)),))
    assert stopped_days(early, LATER) == 2
    assert due_on(early, LATER) == date(2026, 4, 24) + timedelta(days=2)


def test_a_letter_dated_in_another_year_is_refused_with_both_years() -> None:
    said = refuse_extension(Clock(date(2026, 4, 15)), date(2027, 4, 29))
    assert "回答期限は令和8年4月29日（水）ですが" in (said or "")
    assert "文書の日付が令和9年4月29日（木）に" in (said or "")

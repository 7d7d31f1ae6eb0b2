"""Backups are due, kept and gone as SAFETY §4 says."""

from datetime import UTC, date, datetime, timedelta

from app.rules.backup_causes import Cause, word_of
from app.rules.backup_schedule import (
    believed,
    drill_is_due,
    is_due,
    kept,
    lapses_on,
    longest,
    most_to_end,
)

NOON = datetime(2026, 4, 20, 3, 0, tzinfo=UTC)  # Monday, noon in Japan
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def test_a_backup_is_due_after_its_minutes_only_when_something_was_done() -> None:
    assert is_due(None, NOON, 30, moved=False)
    assert not is_due(NOON - HOUR, NOON, 30, moved=False)
    assert is_due(NOON - HOUR, NOON, 30, moved=True)
    assert not is_due(NOON - timedelta(minutes=29), NOON, 30, moved=True)
    assert is_due(NOON + HOUR, NOON, 30, moved=True), "a clock set back must not stop them"


def test_all_of_two_days_are_kept() -> None:
    made = [NOON - n * HOUR for n in range(24)]
    assert kept(made, NOON) == frozenset(made)


def test_a_year_of_every_half_hour_leaves_days_weeks_and_months() -> None:
    made = [NOON - n * HOUR / 2 for n in range(48 * 400)]
    left = sorted(kept(made, NOON), reverse=True)
    days = {(one + 9 * HOUR).date() for one in left}
    every = {date(2026, 4, 20) - n * DAY for n in range(14)}
    assert every <= days
    older = sorted(day for day in days if day < min(every))
    sundays = [day for day in older if day.weekday() == 6]
    assert len(sundays) >= 10
    assert {day.replace(day=1) for day in days} == {
        *(date(2025, month, 1) for month in range(5, 13)),
        *(date(2026, month, 1) for month in range(1, 5)),
    }
    assert len([one for one in left if one < NOON - 3 * DAY]) < 40


def test_the_newest_is_kept_however_old() -> None:
    old = NOON - 1000 * DAY
    assert kept([old, old - DAY], NOON) == frozenset({old})


def test_what_is_kept_today_stands_until_the_day_that_was_named() -> None:
    made = [NOON - n * 7 * HOUR for n in range(300)]
    made = sorted(kept(made, NOON))
    last = lapses_on(made, NOON)
    after = NOON + timedelta(seconds=1)
    later = datetime(last.year, last.month, last.day, 3, tzinfo=UTC)
    assert not kept([*made, after], later) & set(made)
    assert kept([*made, after], later - DAY) & set(made)


def test_the_backup_before_an_erasure_alone_lapses_after_two_days() -> None:
    assert lapses_on([], NOON) == date(2026, 4, 23)


def test_a_clock_far_ahead_is_believed_after_days_of_use() -> None:
    today, ahead = date(2026, 4, 20), NOON + 800 * DAY
    weekdays = [today - n * DAY for n in range(1, 30) if (today - n * DAY).weekday() < 5]
    assert believed(NOON, weekdays) == NOON, "a Monday"
    assert believed(ahead, [*weekdays, today]) <= NOON + 4 * DAY
    assert believed(ahead + DAY, [*weekdays, today, ahead.date()]) <= NOON + 5 * DAY
    used = [*weekdays, today, ahead.date(), (ahead + DAY).date()]
    assert believed(ahead + 2 * DAY, used) == ahead + 2 * DAY
    assert believed(NOON, used) == NOON, "put right again"
    assert believed(NOON, []) == NOON


def test_no_day_ends_most_of_them() -> None:
    assert most_to_end(20, 0) == 6
    assert most_to_end(14, 6) == 0
    assert most_to_end(3, 0) == 4
    assert most_to_end(48 * 3 + 38, 0) >= 48, "what a day of every quarter of an hour leaves"


def test_no_backup_of_a_day_is_kept_longer_than_the_longest() -> None:
    for day in range(400):
        made = NOON + day * DAY
        ends = longest(date(2026, 4, 20) + day * DAY)
        assert kept([made, NOON + 900 * DAY], datetime.combine(ends, NOON.timetz())) == {
            NOON + 900 * DAY
        }
        assert ends - date(2026, 4, 20) - day * DAY <= 366 * DAY


def test_the_drill_comes_once_a_month() -> None:
    today = date(2026, 4, 20)
    assert drill_is_due(None, today)
    assert not drill_is_due(today - 30 * DAY, today)
    assert drill_is_due(today - 31 * DAY, today)


def test_a_cause_of_a_newer_release_has_a_word_too() -> None:
    assert word_of(Cause.before_erasure) == "消去の前"
    assert word_of("from_the_future") == "その他"

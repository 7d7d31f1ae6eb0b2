from datetime import date

import pytest

from app.rules.closures import Closure, read_closures, spelt

TODAY = date(2026, 4, 20)


def test_days_and_spans_are_read_with_their_words() -> None:
    reading = read_closures("6/20 総代会\n\n8/13〜8/15　お盆\n2026年10月1日", today=TODAY)
    assert reading.problems == ()
    assert reading.closures == (
        Closure(date(2026, 6, 20), "総代会"),
        *(Closure(date(2026, 8, day), "お盆") for day in (13, 14, 15)),
        Closure(date(2026, 10, 1)),
    )


def test_a_span_may_run_over_the_turn_of_the_year() -> None:
    days = [one.on for one in read_closures("2026/12/30〜1/2", today=TODAY).closures]
    assert days == [
        date(2026, 12, 30),
        date(2026, 12, 31),
        date(2027, 1, 1),
        date(2027, 1, 2),
    ]


def test_a_day_that_is_named_twice_counts_once() -> None:
    assert len(read_closures("6/20 総代会\n6/20", today=TODAY).closures) == 1


@pytest.mark.parametrize("line", ["総代会 6/20", "8/15〜8/13", "4/1〜9/30", "13/40"])
def test_an_unreadable_line_is_named_and_nothing_is_kept(line: str) -> None:
    reading = read_closures(f"6/20\n{line}", today=TODAY)
    assert reading.closures == ()
    assert "休業日の2行目" in reading.problems[0].sentence


def test_what_is_written_can_be_read_again() -> None:
    kept = read_closures("6/20 総代会\n8/13〜8/15 お盆", today=TODAY).closures
    assert read_closures(spelt(kept), today=TODAY).closures == kept

"""Series: no gap and no number twice, whoever writes at once and whatever is rolled back."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.storage.records import Records


class ThoughtBetterError(Exception):
    """Stand for somebody who thinks better of it."""


def take(
    records: Records, name: str = "letters/2026", count: int = 1, *, better: bool = False
) -> int:
    with records.write() as unit:
        number = unit.series.take(name, count)
        unit.log()
        if better:
            raise ThoughtBetterError
    return number


def test_a_series_begins_at_one_and_counts(records: Records) -> None:
    assert [take(records) for _ in range(3)] == [1, 2, 3]
    assert take(records, "letters/2027") == 1


def test_several_numbers_are_taken_at_once(records: Records) -> None:
    assert take(records, count=5) == 1
    assert take(records, count=3) == 6
    assert take(records) == 9


def test_one_unit_counts_on(records: Records) -> None:
    with records.write() as unit:
        assert [unit.series.take("requests/2026") for _ in range(3)] == [1, 2, 3]
        unit.log()


def test_a_rollback_gives_the_number_back(records: Records) -> None:
    take(records)
    with pytest.raises(ThoughtBetterError):
        take(records, better=True)
    assert take(records) == 2


def test_threads_leave_no_gap(records: Records) -> None:
    def work(place: int) -> list[int]:
        try:
            return [take(records, better=place % 3 == 0)]
        except ThoughtBetterError:
            return []

    with ThreadPoolExecutor(max_workers=4) as pool:
        given = [number for numbers in pool.map(work, range(60)) for number in numbers]
    assert sorted(given) == list(range(1, 41))
    assert take(records) == 41

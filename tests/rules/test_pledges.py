"""Who owes a pledge: at entry, once in each fiscal year, and at the end."""

from datetime import date

import pytest

from app.rules.periods import Days
from app.rules.pledges import Given, PledgeDraft, PledgeKind, owed, read_pledge

TODAY = date(2026, 4, 20)
YEAR = Days(date(2026, 4, 1), date(2027, 3, 31))
ENTRY, YEARLY, EXIT = PledgeKind.entry, PledgeKind.yearly, PledgeKind.exit


@pytest.mark.parametrize(
    ("joined", "left", "given", "expected"),
    [
        (date(2020, 4, 1), None, (), (ENTRY,)),
        (None, None, (), (ENTRY,)),
        (date(2026, 4, 21), None, (), ()),
        (date(2026, 4, 20), None, (), (ENTRY,)),
        (date(2020, 4, 1), None, ((ENTRY, date(2020, 4, 1)),), (YEARLY,)),
        (date(2020, 4, 1), None, ((YEARLY, date(2026, 3, 31)),), (YEARLY,)),
        (date(2020, 4, 1), None, ((YEARLY, date(2026, 4, 1)),), ()),
        (date(2026, 4, 1), None, ((ENTRY, date(2026, 4, 1)),), ()),
        # Signed before the first day: of the year before.
        (date(2026, 4, 1), None, ((ENTRY, date(2026, 3, 25)),), (YEARLY,)),
        (date(2020, 4, 1), date(2026, 4, 20), ((ENTRY, date(2020, 4, 1)),), (YEARLY,)),
        (date(2020, 4, 1), date(2026, 4, 19), ((ENTRY, date(2020, 4, 1)),), (EXIT,)),
        (date(2020, 4, 1), date(2026, 4, 19), ((EXIT, date(2026, 4, 19)),), ()),
        (date(2026, 1, 1), date(2026, 4, 19), ((EXIT, date(2019, 4, 19)),), (EXIT,)),
        (None, date(2026, 4, 19), ((EXIT, date(2019, 4, 19)),), ()),
        (date(2026, 4, 1), None, ((EXIT, date(2019, 4, 19)),), (ENTRY,)),
    ],
)
def test_what_is_owed(
    joined: date | None,
    left: date | None,
    given: tuple[tuple[PledgeKind, date], ...],
    expected: tuple[PledgeKind, ...],
) -> None:
    assert owed(joined, left, [Given(*one) for one in given], YEAR, TODAY) == expected


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (PledgeDraft("", "2026-04-01"), "kind"),
        (PledgeDraft("entry", ""), "pledged_on"),
        (PledgeDraft("entry", "2026-04-21"), "pledged_on"),
        (PledgeDraft("entry", "2026-02-29"), "pledged_on"),
        (PledgeDraft("entry", "2026-04-01", "棚" * 201), "kept_at"),
    ],
)
def test_what_cannot_be_read_is_said(draft: PledgeDraft, field: str) -> None:
    reading = read_pledge(draft, today=TODAY)
    assert reading.pledge is None
    assert [problem.field for problem in reading.problems] == [field]


def test_a_whole_pledge_is_read() -> None:
    reading = read_pledge(PledgeDraft("exit", "0331", " 棚の3段目 ", "署名あり "), today=TODAY)
    assert reading.pledge is not None
    assert vars(reading.pledge) == {
        "kind": EXIT,
        "pledged_on": date(2026, 3, 31),
        "kept_at": "棚の3段目",
        "note": "署名あり",
    }

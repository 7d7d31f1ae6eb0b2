"""A span of days says itself, holds both its ends, and does not run backward."""

from datetime import date

import pytest

from app.rules.errors import Refused
from app.rules.periods import Days, refuse_backward


def test_a_span_that_ends_before_it_begins_is_refused() -> None:
    refuse_backward(Days(date(2026, 4, 1), date(2026, 4, 1)))
    refuse_backward(Days(None, date(2026, 4, 1)))
    with pytest.raises(Refused, match="期間の終わりが、始まりより前"):
        refuse_backward(Days(date(2026, 4, 2), date(2026, 4, 1)))


def test_a_span_says_itself_and_holds_both_its_ends() -> None:
    april = Days(date(2026, 4, 1), date(2026, 4, 30))
    assert april.words == "令和8年4月1日から令和8年4月30日まで"
    assert Days().words == "全期間"
    assert Days(to_on=date(2026, 4, 30)).words == "はじめから令和8年4月30日まで"
    held = [april.holds(date(2026, *day)) for day in ((3, 31), (4, 1), (4, 30), (5, 1))]
    assert held == [False, True, True, False]
    assert april.logged == {"from_on": "2026-04-01", "to_on": "2026-04-30"}

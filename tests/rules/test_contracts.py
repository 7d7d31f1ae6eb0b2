"""A contract says what its amendments made of it; each clause is there, is not, or is open."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.contracts import (
    CLAUSES,
    Amendment,
    Contract,
    Onward,
    Said,
    Terms,
    lacking,
    terms_on,
    unsure,
)

FIRST = date(2026, 4, 1)
YES = Said.yes
WHOLE = Terms("印刷", ("お名前",), (), YES, YES, YES, YES, Onward.approval)
CONTRACT = Contract("業務委託契約", FIRST, date(2027, 3, 31), WHOLE)


def test_terms_hold_from_the_day_of_the_amendment_on() -> None:
    two = (
        Amendment("覚書", date(2026, 10, 1), "項目を加える", items=("お名前", "ご住所")),
        Amendment("覚書2", date(2026, 7, 1), "再提供", no_onward=Said.no),
    )
    assert terms_on(CONTRACT, two, date(2026, 6, 30)) == WHOLE
    in_july = terms_on(CONTRACT, two, date(2026, 7, 1))
    assert (in_july.no_onward, in_july.items) == (Said.no, ("お名前",))
    assert terms_on(CONTRACT, two, date(2026, 10, 1)).items == ("お名前", "ご住所")


def test_of_two_amendments_of_one_day_the_later_recorded_wins() -> None:
    day = date(2026, 10, 1)
    two = (Amendment("1", day, "", work="発送"), Amendment("2", day, "", work="印刷と発送"))
    assert terms_on(CONTRACT, two, day).work == "印刷と発送"


def test_an_amendment_may_take_items_back() -> None:
    none = (Amendment("覚書", FIRST, "項目の定めをやめる", items=()),)
    assert terms_on(CONTRACT, none, FIRST).items == ()


@pytest.mark.parametrize("field", CLAUSES)
def test_each_clause_is_named_where_it_lacks_or_nobody_looked(field: str) -> None:
    without = replace(WHOLE, **{field: Said.no})  # type: ignore[arg-type]
    assert lacking(without) == (CLAUSES[field],)
    assert unsure(without) == ()
    unknown = replace(WHOLE, **{field: Said.unknown})  # type: ignore[arg-type]
    assert unsure(unknown) == (CLAUSES[field],)
    assert lacking(unknown) == ()


def test_the_right_to_look_is_none_of_the_three() -> None:
    assert lacking(replace(WHOLE, oversight=Said.no)) == ()
    assert tuple(CLAUSES.values()) == ("守秘義務", "再提供禁止", "事故時の責任分担")

"""Who signs some kinds without a last day ends where somebody follows her for good."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.errors import Refused
from app.rules.signatories import Signatory, last_day, refuse_signatory, signatory_on

FIRST = Signatory("部長", "架空　甲", date(2026, 4, 1), None, ("receipt", "extension"))
NEXT = Signatory("部長", "架空　乙", date(2027, 4, 3), None, ("receipt",))
LAST = Signatory("部長", "架空　丁", date(2028, 4, 1), None, ("extension",))
GENERAL = Signatory("理事長", "架空　丙", date(2027, 4, 3))


@pytest.mark.parametrize("holders", [[FIRST, NEXT, GENERAL], [GENERAL, NEXT, FIRST]])
def test_the_successor_signs_from_her_first_day_whoever_was_entered_first(
    holders: list[Signatory],
) -> None:
    refuse_signatory([FIRST], NEXT)
    refuse_signatory([NEXT], FIRST)
    assert signatory_on(holders, "receipt", date(2027, 4, 2)) == FIRST
    assert signatory_on(holders, "receipt", date(2027, 4, 3)) == NEXT
    assert signatory_on(holders, "extension", date(2027, 4, 3)) == FIRST
    assert signatory_on(holders, "cover_note", date(2027, 4, 3)) == GENERAL


def test_her_last_day_is_known_once_all_her_kinds_went_over() -> None:
    assert last_day([FIRST, NEXT], FIRST) is None
    assert last_day([FIRST, NEXT, LAST], FIRST) == date(2028, 3, 31)
    assert last_day([FIRST, NEXT, LAST], NEXT) is None


def test_on_one_day_or_for_a_while_nobody_takes_over() -> None:
    for new in (
        replace(NEXT, from_on=FIRST.from_on),
        replace(NEXT, to_on=date(2027, 5, 31)),
        replace(NEXT, from_on=date(2026, 3, 1), to_on=date(2026, 4, 1)),
    ):
        with pytest.raises(Refused, match="重なります"):
            refuse_signatory([FIRST], new)

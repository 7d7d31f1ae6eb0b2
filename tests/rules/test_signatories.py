"""Somebody signs on each day: no gap, no overlap, and kinds of their own go before."""

from datetime import date

import pytest

from app.rules.errors import Refused
from app.rules.signatories import Signatory, last_day, refuse_signatory, signatory_on

FIRST = Signatory("専務理事", "架空　太郎", date(2024, 6, 20))
NEXT = Signatory("専務理事", "試験　次郎", date(2026, 6, 20))
OWN = Signatory("部長", "見本　三郎", date(2026, 4, 1), date(2027, 3, 31), ("receipt",))
HOLDERS = (FIRST, NEXT, OWN)


@pytest.mark.parametrize(
    ("kind", "on", "who"),
    [
        ("disclosure", date(2024, 6, 19), None),
        ("disclosure", date(2024, 6, 20), FIRST),
        ("disclosure", date(2026, 6, 19), FIRST),
        ("disclosure", date(2026, 6, 20), NEXT),
        ("disclosure", date(2099, 1, 1), NEXT),
        ("receipt", date(2026, 3, 31), FIRST),
        ("receipt", date(2026, 4, 1), OWN),
        ("receipt", date(2027, 3, 31), OWN),
        ("receipt", date(2027, 4, 1), NEXT),
    ],
)
def test_one_signs_each_kind_on_each_day(kind: str, on: date, who: Signatory | None) -> None:
    assert signatory_on(HOLDERS, kind, on) == who


def test_the_last_day_is_the_one_before_the_next() -> None:
    assert last_day(HOLDERS, FIRST) == date(2026, 6, 19)
    assert last_day(HOLDERS, NEXT) is None
    assert last_day(HOLDERS, OWN) == date(2027, 3, 31)


@pytest.mark.parametrize(
    ("new", "part"),
    [
        (Signatory("理事", " ", date(2028, 1, 1)), "お名前を入れて"),
        (Signatory("理事", "架空", date(2026, 6, 20)), "試験　次郎さん"),
        (Signatory("理事", "架空", date(2028, 1, 1), date(2028, 2, 1)), "終わりの日を入れません"),
        (Signatory("理事", "架空", date(2028, 2, 1), date(2028, 1, 1), ("receipt",)), "前です"),
        (Signatory("理事", "架空", date(2027, 3, 31), None, ("receipt", "resumed")), "重なります"),
    ],
)
def test_what_crosses_is_refused(new: Signatory, part: str) -> None:
    with pytest.raises(Refused) as caught:
        refuse_signatory(HOLDERS, new)
    assert part in caught.value.sentence
    assert "何も変えていません。" in caught.value.sentence


def test_what_does_not_cross_may_be_added() -> None:
    refuse_signatory(HOLDERS, Signatory("理事", "架空", date(2027, 4, 1), None, ("receipt",)))
    refuse_signatory(HOLDERS, Signatory("理事", "架空", date(2026, 6, 20), None, ("resumed",)))
    refuse_signatory(HOLDERS, Signatory("理事", "架空", date(2025, 1, 1)))

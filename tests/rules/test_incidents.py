"""Which incidents must be reported, and what an incident is called."""

from datetime import date
from functools import partial

import pytest

from app.rules.incidents import (
    Duty,
    IncidentType,
    Origin,
    all_types,
    duty_of,
    incident_number,
    must_report,
    signs,
    types_in,
    types_out,
)

ONE = (IncidentType.sensitive,)


@pytest.mark.parametrize(
    ("count", "many"), [(None, False), (0, False), (1_000, False), (1_001, True)]
)
def test_more_than_a_thousand_people_make_the_fourth_type(count: int | None, *, many: bool) -> None:
    assert (IncidentType.many in all_types((), count)) is many


def test_the_fourth_type_is_not_ticked_but_counted() -> None:
    assert all_types((IncidentType.many, *ONE), 3) == ONE
    assert all_types((IncidentType.malice, *ONE), 2_000) == (
        IncidentType.sensitive,
        IncidentType.malice,
        IncidentType.many,
    )


def test_the_types_are_kept_in_their_order() -> None:
    kept = types_out((IncidentType.many, IncidentType.sensitive))
    assert types_in(kept) == (IncidentType.sensitive, IncidentType.many)
    assert types_in("") == ()
    assert signs(types_in(kept)) == "①④"
    assert signs(()) == "該当なし"


@pytest.mark.parametrize(
    ("types", "encrypted", "told", "waived", "duty"),
    [
        ((), False, None, False, Duty.none),
        ((), True, date(2026, 4, 1), True, Duty.none),
        (ONE, False, None, False, Duty.report),
        (ONE, True, None, False, Duty.encrypted),
        (ONE, True, date(2026, 4, 1), True, Duty.encrypted),
        (ONE, False, date(2026, 4, 1), False, Duty.client),
        (ONE, False, date(2026, 4, 1), True, Duty.client),
        (ONE, False, None, True, Duty.waived),
    ],
)
def test_what_the_office_owes(
    types: tuple[IncidentType, ...],
    *,
    encrypted: bool,
    told: date | None,
    waived: bool,
    duty: Duty,
) -> None:
    judged = partial(duty_of, types, encrypted=encrypted, client_told_on=told, waived=waived)
    assert judged(origin=Origin.client) is duty
    # Nobody entrusted our own data: whom we told of them relieves us of nothing.
    ours = (Duty.waived if waived else Duty.report) if duty is Duty.client else duty
    assert judged(origin=Origin.own) is judged(origin=Origin.contractor) is ours
    if told is None and not waived:
        assert must_report(types, encrypted=encrypted) is (duty is Duty.report)


def test_numbers_begin_with_the_fiscal_year() -> None:
    assert incident_number(2026, 1) == "案26-01"
    assert incident_number(2026, 120) == "案26-120"
    with pytest.raises(ValueError, match="0"):
        incident_number(2026, 0)

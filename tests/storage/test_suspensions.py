"""A stop holds from its day until it is lifted, over the doubles of a person too."""

from datetime import date

import pytest

from app.rules.ids import SuspensionId
from app.rules.suspensions import SuspensionKind, SuspensionPlan, SuspensionScope
from app.storage.unit import Unit
from tests.storage.cheats import assert_refused
from tests.storage.records import AT, BY, TODAY, Records
from tests.storage.remedies import Ground, ground


def stop(
    unit: Unit, on: Ground, kind: SuspensionKind, scope: SuspensionScope, items: str = ""
) -> SuspensionId:
    plan = SuspensionPlan(scope, items)
    return unit.suspensions.add(on.member_id, kind, plan, TODAY, right_id=on.right_id, by=BY, at=AT)


def test_stops_are_set_found_and_lifted(records: Records) -> None:
    with records.write() as unit:
        on = ground(unit)
        first = stop(unit, on, SuspensionKind.use, SuspensionScope.part, "電話")
        second = stop(unit, on, SuspensionKind.provision, SuspensionScope.whole)
        unit.suspensions.lift(first, date(2026, 5, 2), BY, "再開のご希望")
        unit.log()
    with records.read() as unit:
        assert unit.suspensions.ids() == [second]
        assert unit.suspensions.ids([on.member_id], open_only=False) == [first, second]
        assert unit.suspensions.ids([99], open_only=False) == []
        assert unit.suspensions.ids(right_id=on.right_id) == [second]
        lifted, standing = unit.suspensions.rows([first, second])
    assert (lifted.ended_on, lifted.end_reason, lifted.items) == (
        date(2026, 5, 2),
        "再開のご希望",
        "電話",
    )
    assert (standing.kind, standing.scope, standing.right_id) == (
        SuspensionKind.provision,
        SuspensionScope.whole,
        on.right_id,
    )
    with records.write() as unit:
        assert unit.suspensions.erase_words([on.member_id]) == 2
        unit.log()
    with records.read() as unit:
        assert {row.items + row.end_reason for row in unit.suspensions.rows([first])} == {""}


@pytest.mark.parametrize(
    ("kind", "scope", "reached"),
    [
        ("use", "all", False),
        ("use", "mail", False),
        ("use", "part", True),
        ("provision", "all", True),
    ],
)
def test_who_may_be_written_to(kind: str, scope: str, records: Records, *, reached: bool) -> None:
    with records.write() as unit:
        on = ground(unit)
        assert unit.members.written_to() == [on.member_id]
        key = stop(unit, on, SuspensionKind(kind), SuspensionScope(scope))
        assert bool(unit.members.written_to()) is reached
        unit.suspensions.lift(key, TODAY, BY, "架空")
        assert unit.members.written_to() == [on.member_id]
        unit.log()


def test_a_stop_is_never_moved_or_taken_away(records: Records) -> None:
    with records.write() as unit:
        stop(unit, ground(unit), SuspensionKind.use, SuspensionScope.whole)
        unit.log()
    assert_refused(records, ["DELETE FROM suspensions"], by="suspensions: rows stay")
    assert_refused(records, ["UPDATE suspensions SET scope = 'mail'"], by="facts stay")

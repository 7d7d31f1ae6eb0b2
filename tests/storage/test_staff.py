"""Staff: who may sign in, and as what."""

import pytest
from sqlalchemy.exc import IntegrityError

from app.rules.roles import Role
from app.storage.staff import StaffRow
from tests.storage.records import AT, BY, Records

FIRST = StaffRow(
    BY,
    "kakuu",
    "架空　担当",
    frozenset({Role.manager, Role.system}),
    active=True,
    added_at=AT,
    password_set_at=AT,
)


def test_somebody_added_is_found(records: Records) -> None:
    with records.write() as unit:
        key = unit.staff.add("shiken", "試験　監査", frozenset({Role.auditor}), AT)
        unit.log()
    with records.read() as unit:
        second = StaffRow(
            key,
            "shiken",
            "試験　監査",
            frozenset({Role.auditor}),
            active=True,
            added_at=AT,
            password_set_at=AT,
        )
        assert unit.staff.find("shiken") == second
        assert unit.staff.find("kakuu") == FIRST
        assert unit.staff.find("SHIKEN") is None
        assert unit.staff.listed() == [FIRST, second]
        assert unit.staff.names() == {BY: "架空　担当", key: "試験　監査"}


def test_somebody_may_have_no_role_yet(records: Records) -> None:
    with records.write() as unit:
        unit.staff.add("shiken", "試験", frozenset(), AT)
        unit.log()
    with records.read() as unit:
        found = unit.staff.find("shiken")
        assert found is not None
        assert found.roles == frozenset()


def test_a_login_is_taken_once(records: Records) -> None:
    with pytest.raises(IntegrityError), records.write() as unit:
        unit.staff.add("kakuu", "別の人", frozenset(), AT)
    with records.read() as unit:
        assert unit.staff.listed() == [FIRST]

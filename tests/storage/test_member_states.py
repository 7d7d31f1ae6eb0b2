"""States of members: a row for each change, marks beside them, and the set that gets mail."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy.exc import DBAPIError

from app.rules.ids import MemberId
from app.rules.member_states import State
from app.storage.exits import NewExit
from app.storage.unit import Unit
from tests.storage.records import AT, BY, HANAKO, TODAY, Records, enter, somebody


def test_each_change_of_state_stays_on_record(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        unit.members.states.change(key, "left", date(2026, 4, 29), BY, AT)
        unit.members.states.change(key, "deceased", TODAY, BY, AT)
    with records.read() as unit:
        row = unit.members.rows([key])[0]
        assert (row.state, row.state_since_on) == ("deceased", TODAY)
        kept = [(one.state, one.since_on, one.recorded_by) for one in unit.members.states.of(key)]
        assert kept == [
            ("left", date(2026, 4, 29), "架空　担当"),
            ("deceased", TODAY, "架空　担当"),
        ]


@pytest.mark.parametrize("state", ["left", "deceased", "graduated", "erased"])
def test_a_state_without_its_row_is_refused(state: State, records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
    with pytest.raises(DBAPIError, match="ledger of states"):
        records.cheat(f"UPDATE members SET state = '{state}' WHERE id = {key}")


def test_a_change_of_state_or_mark_makes_older_readings_stale(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        unit.members.states.stop_mail(key, stopped=True)
        unit.members.states.shield(key, confidential=True)
        assert not unit.members.change(key, HANAKO, edition=1, on=TODAY)
        row = unit.members.rows([key])[0]
    assert (row.mail_stopped, row.confidential) == (True, True)


def leave(unit: Unit, key: MemberId) -> None:
    unit.members.states.change(key, "left", TODAY, BY, AT)


def stop(unit: Unit, key: MemberId) -> None:
    unit.members.states.stop_mail(key, stopped=True)


def begin_exit(unit: Unit, key: MemberId) -> None:
    unit.members.exits.add(NewExit(key, "withdrawn", None, TODAY, TODAY), BY)


def stop_child(unit: Unit, key: MemberId) -> None:
    (child,) = unit.children.of([key])[key]
    unit.children.move(child.id, "stopped", TODAY, BY, AT)


def protect(unit: Unit, key: MemberId) -> None:
    unit.members.states.shield(key, confidential=True)


def end_exit(unit: Unit, key: MemberId) -> None:
    begin_exit(unit, key)
    unit.members.exits.end(unit.members.exits.ids(member_id=key), TODAY)


@pytest.mark.parametrize(
    ("happen", "written_to"),
    [
        (leave, False),
        (stop, False),
        (begin_exit, False),
        (stop_child, False),
        (protect, True),
        (end_exit, True),
    ],
)
def test_the_mailing_set_knows_who_wants_no_mail(
    happen: Callable[[Unit, MemberId], None], written_to: bool, records: Records
) -> None:
    with records.write() as unit:
        key, other = enter(unit, HANAKO), enter(unit, somebody(2))
        happen(unit, key)
    with records.read() as unit:
        assert unit.members.written_to() == ([key, other] if written_to else [other])

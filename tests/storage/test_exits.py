"""Exits: begun, listed by the day on which data may go, and ended once."""

from dataclasses import replace
from datetime import date

from app.storage.exits import ExitRow, NewExit
from tests.storage.records import BY, HANAKO, TODAY, Records, enter, somebody

LATER = date(2026, 8, 1)


def test_an_exit_comes_back_with_whom_it_is_about(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        made = unit.members.exits.add(NewExit(key, "withdrawn", None, TODAY, LATER), BY)
    with records.read() as unit:
        assert unit.members.exits.rows([99, made]) == [
            ExitRow(
                id=made,
                member_id=key,
                member_code="0000000001",
                member_name="試験　花子",
                member_state="active",
                kind="withdrawn",
                started_on=TODAY,
                erase_on=LATER,
                finished_on=None,
                recorded_by="架空　担当",
            )
        ]


def test_whose_data_may_go_first_stands_first(records: Records) -> None:
    with records.write() as unit:
        one, other = enter(unit, HANAKO), enter(unit, somebody(2))
        slow = NewExit(one, "left", None, TODAY, LATER)
        late = unit.members.exits.add(slow, BY)
        soon = unit.members.exits.add(replace(slow, member_id=other, erase_on=TODAY), BY)
        assert unit.members.exits.ids() == [soon, late]
        unit.members.exits.end([soon], TODAY)
    with records.read() as unit:
        assert unit.members.exits.ids() == [late]
        assert unit.members.exits.ids(open_only=False) == [soon, late]
        assert unit.members.exits.ids(member_id=other) == []
        assert unit.members.exits.rows([soon])[0].finished_on == TODAY

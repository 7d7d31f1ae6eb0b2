"""Registering costs few statements: an import of thousands is made of nothing else."""

from sqlalchemy import event

from tests.storage.records import Records, enter, somebody

MOST_STATEMENTS = 11


def test_one_more_member_costs_few_statements(records: Records) -> None:
    statements: list[str] = []

    def note(*seen: object) -> None:
        statements.append(str(seen[2]))

    with records.write() as unit:
        enter(unit, somebody(1))
        event.listen(records.engine, "before_cursor_execute", note)
        for code in range(2, 12):
            enter(unit, somebody(code))
        event.remove(records.engine, "before_cursor_execute", note)
    assert len(statements) <= 10 * MOST_STATEMENTS
    assert [one for one in statements if one.startswith(("SELECT", "DELETE"))] == []

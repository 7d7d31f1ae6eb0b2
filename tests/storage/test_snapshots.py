"""What was read once is remembered where nothing can change, and nowhere else."""

from itertools import count

from app.storage.snapshots import once
from tests.storage.records import Records


def test_a_transaction_that_only_reads_asks_once(records: Records) -> None:
    asked = count(1)
    with records.read() as unit:
        found = [once(unit.session, ("x", 1), lambda: next(asked)) for _ in range(3)]
        other = once(unit.session, ("x", 2), lambda: next(asked))
    assert (found, other) == ([1, 1, 1], 2)
    with records.read() as unit:
        assert once(unit.session, ("x", 1), lambda: next(asked)) == 3


def test_what_writes_reads_anew(records: Records) -> None:
    asked = count(1)
    with records.write() as unit:
        found = [once(unit.session, "x", lambda: next(asked)) for _ in range(2)]
        unit.log()
    assert found == [1, 2]

"""The fast walk through the log: it passes nothing that the slow look would not pass."""

import pytest
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from app.storage import chain, chain_rows, chain_walk
from tests.storage.records import Records, attempted

ROW = 3
TOUCHED = (("request", 7), ("member", 12), ("consent", 1), ("member", 5))

BESIDE = {
    "two records written as one": (
        f"DELETE FROM history_subjects WHERE number = {ROW} AND noun = 'consent'",
        f"""UPDATE history_subjects SET noun = 'member",12],["consent' , subject_id = 1
            WHERE number = {ROW} AND subject_id = 12""",
    ),
    "a bracket in a noun": (
        f"UPDATE history_subjects SET noun = 'consent[' WHERE number = {ROW} AND noun = 'consent'",
    ),
    "a key that is a blob": (
        f"UPDATE history_subjects SET subject_id = X'37' WHERE number = {ROW} AND subject_id = 7",
    ),
    "a noun that is a blob": (
        f"""UPDATE history_subjects SET noun = CAST('request' AS BLOB)
            WHERE number = {ROW} AND subject_id = 7""",
    ),
    "a record less": (f"DELETE FROM history_subjects WHERE number = {ROW} AND subject_id = 5",),
    "all records gone": (f"DELETE FROM history_subjects WHERE number = {ROW}",),
    "a record more": (f"INSERT INTO history_subjects VALUES ({ROW}, 'member', 6)",),
    "a key for another": (
        f"UPDATE history_subjects SET subject_id = 1 WHERE number = {ROW} AND subject_id = 12",
    ),
    "a record at a row without any": ("INSERT INTO history_subjects VALUES (4, 'member', 6)",),
}

OTHERWISE = (
    f"UPDATE history SET at = replace(at, ' ', 'T') WHERE number = {ROW}",
    f"UPDATE history SET at = at || '+00:00' WHERE number = {ROW}",
)
"""The same moment, spelt as the program does not."""


ANYWHERE = ("a record less", "a record more", "a key for another")
"""What a server lets somebody write as well; it keeps each value in its type."""


def work(records: Records) -> Records:
    """Log five acts, that of the beginning included: of many records, of none, of one twice."""
    with records.write() as unit:
        unit.log((("member", 1),), {"name": "架空"}, "一")
        unit.log(TOUCHED, {}, '引用"符\\と\n改行')
        unit.log((), {"rows": 3}, "だれにも触れない")
        unit.log((("member", 2), ("member", 2)), {}, "同じ方を二度")
    return records


@pytest.fixture
def worked(filed: Records) -> Records:
    """Give such a log in a file."""
    return work(filed)


def look(connection: Connection) -> int | None:
    with Session(connection) as session:
        return chain.verify(session).first_broken


def passed(connection: Connection) -> int:
    with Session(connection) as session:
        return chain_walk.standing(chain_rows.page(session, 0, 10), 0, "")


def test_everything_that_the_program_writes_stands_beyond_doubt(worked: Records) -> None:
    assert attempted(worked, [], passed) == 5


@pytest.mark.parametrize("name", BESIDE)
def test_whoever_alters_the_table_beside_the_log_is_found(worked: Records, name: str) -> None:
    broken = 4 if name == "a record at a row without any" else ROW
    assert attempted(worked, list(BESIDE[name]), look) == broken


@pytest.mark.parametrize("name", ANYWHERE)
def test_it_is_found_on_a_server_too(records: Records, name: str) -> None:
    work(records)
    assert attempted(records, [], look) is None
    assert attempted(records, list(BESIDE[name]), look) == ROW


def test_what_is_spelt_otherwise_is_looked_into(worked: Records) -> None:
    for statement in OTHERWISE:
        assert attempted(worked, [statement], passed) == ROW - 1
        assert attempted(worked, [statement], look) is None


def test_a_walk_goes_on_behind_what_was_looked_into(worked: Records) -> None:
    cut = f"DELETE FROM history_details WHERE number = {ROW}"
    with_odd = [OTHERWISE[0], cut]
    assert attempted(worked, with_odd, lambda one: verdict(one).rows) == 5
    assert attempted(worked, with_odd, lambda one: verdict(one).erased) == 1


def verdict(connection: Connection) -> chain.Verdict:
    with Session(connection) as session:
        return chain.verify(session)

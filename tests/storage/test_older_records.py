"""Records of older releases: they open, nothing in them is lost, and they can go back."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from app.rules.clock import Stop
from app.rules.ids import MemberId, RequestId
from app.rules.names import search_key
from app.rules.systems import System
from app.storage import chain, migrate, seals
from app.storage.engine import sqlite_engine
from app.storage.errors import AlteredRecords
from app.storage.members import Members
from app.storage.requests import Requests
from tests.storage.records import HANAKO, Records, enter

OLD = Path(__file__).parent / "old_databases"
OLD_CHILDREN = "SELECT id, member_id, position, name, kana, birth_on, relationship_word"


@pytest.fixture(params=sorted(path.name for path in OLD.glob("*.sqlite")))
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """Open a copy of a file that an older release wrote."""
    engine = sqlite_engine(Path(shutil.copy(OLD / request.param, tmp_path / "records.db")), None)
    yield engine
    engine.dispose()


def test_there_is_a_file_of_every_older_shape() -> None:
    assert {path.stem for path in OLD.glob("*.sqlite")} == set(seals.SEALS) - {seals.NEWEST}


def test_records_of_an_older_release_open(older: Engine) -> None:
    migrate.upgrade(older)
    migrate.prove(older)
    with older.connect() as connection:
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
        assert connection.execute(text("PRAGMA foreign_keys")).scalar_one() == 1


def test_children_of_an_older_release_stay_with_their_members(older: Engine) -> None:
    migrate.upgrade(older)
    with Session(older) as session:
        details = Members(session).details(MemberId(1))
        keys = session.execute(text("SELECT name_key FROM child_details ORDER BY child_id"))
        assert details is not None
        assert [(child.name, child.birth_on, child.relationship) for child in details.children] == [
            ("試験　若葉", date(2022, 5, 5), "長女"),
            ("試験　髙志", date(2024, 2, 29), ""),
        ]
        assert keys.scalars().all() == [search_key("試験若葉"), search_key("試験高志")]


def test_consents_and_log_of_an_older_release_stay(older: Engine) -> None:
    with older.connect() as connection:
        query = text("SELECT id, member_id, answer, given_on, details_mac FROM consents")
        before = connection.execute(query).all()
    migrate.upgrade(older)
    with Session(older) as session:
        assert session.execute(query).all() == before
        verdict = chain.verify(session)
    assert verdict.ok
    assert verdict.rows > 0


def test_what_was_altered_in_an_older_release_is_refused(older: Engine) -> None:
    with older.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = OFF")
        connection.exec_driver_sql("DROP TRIGGER guard_members_insert")
        connection.commit()
    with pytest.raises(AlteredRecords):
        migrate.upgrade(older)


def test_children_go_back_and_come_again(records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        before = unit.members.details(key)
    migrate.downgrade(records.owner, "0001")
    (row,) = records.all(f"{OLD_CHILDREN} FROM children")
    assert row[1:5] == (key, 1, HANAKO.children[0].name, HANAKO.children[0].kana)
    # Going back is for tests only: what it makes has no guards, and its spelling no seal.
    monkeypatch.setattr(seals, "verify", lambda _connection, _revision: None)
    migrate.upgrade(records.owner)
    with Session(records.owner) as session:
        assert Members(session).details(key) == before


def test_a_request_of_the_second_release_stands_as_it_was(tmp_path: Path) -> None:
    engine = sqlite_engine(Path(shutil.copy(OLD / "0002.sqlite", tmp_path / "records.db")), None)
    migrate.upgrade(engine)
    with Session(engine) as session:
        requests = Requests(session)
        case, draft = requests.case(RequestId(1)), requests.draft(RequestId(1))
    engine.dispose()
    assert case is not None
    assert case.system is System.personal
    assert case.clock.stops == (Stop(date(2026, 5, 5)),)
    assert draft is not None
    assert draft.requester_name == "試験 花子"

"""All records move between a file and a server, and nothing of them changes on the way."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select, text

from app.storage import chain, copy_proof, migrate, search_copy, server_copy, server_tables
from app.storage.engine import WRITES, sqlite_engine
from app.storage.errors import CopyRefused
from app.storage.server_engine import postgresql_engine
from app.storage.unit import Stamp, reading, writing
from tests.storage.conftest import KEY
from tests.storage.records import AT, BY, HANAKO, TODAY, Records, enter


@pytest.fixture
def empty_server(new_database: Callable[[], str]) -> Iterator[Engine]:
    """Give migrated records of a server in which nothing stands, opened as their owner."""
    engine = postgresql_engine(new_database())
    migrate.upgrade(engine)
    yield engine
    engine.dispose()


def work(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        assert unit.members.change(key, HANAKO, edition=1, on=TODAY)
        unit.settings.change("organisation", {"名称": "架空の組合"})
        unit.series.take("架空", 3)


@contextmanager
def opened(path: Path) -> Iterator[Engine]:
    engine = sqlite_engine(path, KEY)
    yield engine
    engine.dispose()


def everything(engine: Engine) -> dict[str, list[tuple[Any, ...]]]:
    with engine.connect() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=repr)
            for table in server_tables.COPIED
        }


def found(engine: Engine, typed: str) -> list[int]:
    with reading(engine, os.urandom, Stamp(BY, AT, "")) as unit:
        return list(unit.members.ids(typed))


def test_records_go_to_a_server_and_back_unchanged(
    filed: Records, empty_server: Engine, tmp_path: Path
) -> None:
    work(filed)
    copied = server_copy.copy(filed.engine, empty_server)
    assert copied.rows["members"] == 1
    assert copied.rows["history"] == copied.head.number > 0
    assert everything(empty_server) == everything(filed.engine)
    for typed in ("花子", "ハナコ", "花", "0000000001"):
        assert found(empty_server, typed) == found(filed.engine, typed) == [1]
    back = tmp_path / "戻した.db"
    assert server_copy.to_file(empty_server, back, KEY) == copied
    with opened(back) as engine:
        assert everything(engine) == everything(filed.engine)
        assert found(engine, "花子") == [1]


def test_work_goes_on_where_the_copy_stands(filed: Records, empty_server: Engine) -> None:
    work(filed)
    head = server_copy.copy(filed.engine, empty_server).head
    with writing(empty_server, os.urandom, Stamp(BY, AT, "試験")) as unit:
        # Keys and numbers go on where the file had stopped.
        assert unit.staff.add("atarashii", "試験　新", frozenset(), AT) == 2
        assert unit.series.take("架空") == 4
        assert unit.log().startswith(f"{head.number + 1}:")
    with reading(empty_server, os.urandom, Stamp(BY, AT, "")) as unit:
        assert chain.verify(unit.session).ok


def test_a_place_that_is_taken_is_refused(filed: Records, shared: Records) -> None:
    before = everything(shared.owner)
    with pytest.raises(CopyRefused, match="もう記録があります。何も変えていません"):
        server_copy.copy(filed.engine, shared.owner)
    assert everything(shared.owner) == before
    migrate.prove(shared.owner)


def test_a_row_that_does_not_fit_stops_the_copy(plain: Records, empty_server: Engine) -> None:
    work(plain)
    # SQLite keeps a text of any length, and the sign NUL.
    for content in ("'" + "架" * 100 + "'", "'a' || char(0)"):
        plain.cheat_unguarded(f"UPDATE staff SET login = {content}")
        with pytest.raises(CopyRefused, match="入らない行があります（表 staff）"):
            server_copy.copy(plain.engine, empty_server)
        with empty_server.connect() as connection:
            server_tables.refuse_filled(connection)
        migrate.prove(empty_server)


def test_a_reference_to_nothing_stops_the_copy(plain: Records, empty_server: Engine) -> None:
    work(plain)
    plain.cheat_unguarded("UPDATE members SET entered_by = 99")
    with pytest.raises(CopyRefused):
        server_copy.copy(plain.engine, empty_server)
    migrate.prove(empty_server)


def test_a_broken_log_is_not_copied(plain: Records, tmp_path: Path) -> None:
    work(plain)
    plain.cheat_unguarded("UPDATE history SET title = '別の操作' WHERE number = 1")
    path = tmp_path / "写し.db"
    with pytest.raises(CopyRefused, match="同じになりませんでした（操作記録）"):
        server_copy.to_file(plain.engine, path, None)
    assert [one.name for one in tmp_path.iterdir() if "写し" in one.name] == []


def test_every_table_is_copied_or_belongs_to_the_place(shared: Records) -> None:
    names = {
        name
        for (name,) in shared.all(
            "SELECT relname FROM pg_class WHERE relkind = 'r'"
            " AND relnamespace = current_schema()::regnamespace"
        )
    }
    left = names - {table.name for table in server_tables.COPIED}
    assert left == {"key_rings", "sign_in_tries", "alembic_version", "member_search"}


def test_the_sums_see_each_value() -> None:
    rows: list[dict[str, object]] = [{"id": 1, "name": "架空"}, {"id": 2, "name": None}]
    whole = copy_proof.sum_of(rows)
    assert (
        whole
        == copy_proof.sum_of(rows[::-1])
        == copy_proof.sum_of(rows[:1]) + (copy_proof.sum_of(rows[1:]))
    )
    for other in ([{**rows[0], "name": "架空 "}, rows[1]], rows[:1], [*rows, rows[1]]):
        assert copy_proof.sum_of(other) != whole


def test_the_folded_texts_come_back_from_their_pairs(shared: Records) -> None:
    work(shared)
    ((pairs, folded),) = shared.all("SELECT pairs, folded FROM member_search")
    assert search_copy.folded(pairs) == folded


def test_a_copy_shows_one_moment(shared: Records, tmp_path: Path) -> None:
    work(shared)
    with shared.engine.connect() as early:
        early.execute(text("SELECT 1 FROM members")).all()
        with shared.engine.execution_options(**{WRITES: True}).begin() as late:
            late.execute(text("UPDATE settings SET content = '1'"))
        assert server_copy.to_file(shared.engine, tmp_path / "a.db", KEY).rows["settings"] == 1
        assert early.execute(text("SELECT content FROM settings")).scalar_one() != "1"

"""Records that vanish or are replaced while open are noticed before anything is saved."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from app.storage.engine import WRITES, sqlite_engine
from app.storage.errors import RecordsOutOfReach

KEY = bytes(range(32))


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """Open a small encrypted file whose connection stays in the pool."""
    folder = tmp_path / "records"
    folder.mkdir()
    made = sqlite_engine(folder / "records.db", KEY).execution_options(**{WRITES: True})
    with made.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE lines (line TEXT)")
    yield made
    made.dispose()


def save(engine: Engine, line: str) -> None:
    """Save one line."""
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO lines VALUES (?)", (line,))


def test_nothing_is_saved_into_a_file_that_is_gone(engine: Engine, tmp_path: Path) -> None:
    save(engine, "一")
    away = (tmp_path / "records").rename(tmp_path / "away")
    with pytest.raises(RecordsOutOfReach, match=r"記録（records\.db）が見つかりません"):
        save(engine, "二")
    away.rename(tmp_path / "records")
    save(engine, "三")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT line FROM lines").scalars().all() == ["一", "三"]


def test_nothing_is_saved_into_a_file_that_was_replaced(engine: Engine, tmp_path: Path) -> None:
    save(engine, "一")
    path = tmp_path / "records" / "records.db"
    other = Path(shutil.copy(path, tmp_path / "other.db"))
    path.rename(tmp_path / "old.db")
    other.rename(path)
    for _again in range(2):
        with pytest.raises(RecordsOutOfReach, match="開き直してください"):
            save(engine, "二")
    with pytest.raises(RecordsOutOfReach, match="入れ替わっています"), engine.connect() as looking:
        looking.exec_driver_sql("SELECT 1")

"""Texts are kept for good: the newest choice holds, and every version is found again."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text as sql
from sqlalchemy.exc import DBAPIError

from app.office.desk import Desk
from app.rules.ids import StaffId
from app.storage.wordings import NewWording
from tests.office import seats

AT = datetime(2026, 4, 20, 2, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    seats.begin(tmp_path / "records")
    office = seats.open_office(tmp_path / "records")
    yield office.manager
    office.manager.close()


def add(desk: Desk, *texts: NewWording) -> None:
    with desk.unit("架空の文面") as unit:
        for one in texts:
            unit.wordings.add(one, StaffId(1), AT)
        unit.log()


def test_the_newest_choice_of_a_kind_holds(desk: Desk) -> None:
    first = NewWording("receipt", "a" * 12, "一", chosen=True, note="はじめ")
    add(desk, first, NewWording("receipt", "b" * 12, "二", shipped=True))
    with desk.look() as unit:
        assert unit.wordings.chosen() == {"receipt": ("一", False)}
    add(desk, NewWording("receipt", "b" * 12, "二", shipped=True, chosen=True))
    with desk.look() as unit:
        assert unit.wordings.chosen() == {"receipt": ("二", True)}
        rows = unit.wordings.rows("receipt")
        assert [row.text for row in rows] == ["二", "二", "一"]
        assert rows[-1].note == "はじめ"
        assert rows[-1].recorded_by
        assert unit.wordings.text("a" * 12) == "一"
        assert unit.wordings.text("c" * 12) is None
        assert unit.wordings.has("receipt", "a" * 12)
        assert not unit.wordings.has("resumed", "a" * 12)


def test_a_text_is_never_changed_or_taken_away(desk: Desk) -> None:
    add(desk, NewWording("receipt", "a" * 12, "一", chosen=True))
    for statement in ("UPDATE wordings SET text = '別'", "DELETE FROM wordings"):
        with pytest.raises(DBAPIError), desk.unit("書き換え") as unit:
            unit.session.execute(sql(statement))
    with desk.look() as unit:
        assert unit.wordings.text("a" * 12) == "一"

"""What others do is news for a screen; what it did itself is not."""

from typing import get_args

import pytest

from app.office import members, others
from app.office.changes import Noun
from app.storage import news, own_rows
from tests.office import seats
from tests.office.seats import Office


def test_another_program_at_the_same_records_is_news(office: Office) -> None:
    beside = seats.sit(office.folder, office.watch)
    number = others.begin(office.clerk).number
    assert others.since(office.clerk, number).changes.touched == frozenset()
    members.register(beside, seats.member())
    found = others.since(office.clerk, number)
    assert {"members", "consents", "history"} <= found.changes.touched
    assert "trainings" not in found.changes.touched
    assert others.since(office.clerk, found.number).changes.touched == frozenset()
    beside.close()


def test_an_act_of_this_window_is_none(office: Office) -> None:
    number = others.begin(office.clerk).number
    members.register(office.clerk, seats.member())
    found = others.since(office.clerk, number)
    assert found.number > number
    assert found.changes.touched == frozenset()


def test_what_is_not_known_means_everything() -> None:
    assert others._touched(None) == frozenset(get_args(Noun))
    assert others._touched(frozenset({"something_new"})) == frozenset(get_args(Noun))
    assert others._touched(frozenset()) == frozenset()


def test_an_act_that_names_nothing_may_have_touched_anything(office: Office) -> None:
    beside = seats.sit(office.folder, office.watch)
    number = others.begin(office.clerk).number
    with beside.unit("試験") as unit:
        unit.log()
    assert others.since(office.clerk, number).changes.touched == others.EVERYTHING
    beside.close()


def test_after_very_many_rows_everything_is_asked_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(news, "MOST", 0)
    beside = seats.sit(office.folder, office.watch)
    number = others.begin(office.clerk).number
    members.register(beside, seats.member())
    assert others.since(office.clerk, number).changes.touched == others.EVERYTHING
    beside.close()


def test_own_rows_are_forgotten_once_they_were_asked_for(office: Office) -> None:
    engine = office.manager.store.engine
    own_rows.note(engine, 100, 103)
    assert own_rows.among(engine, range(102, 110)) == {102, 103}
    assert own_rows.among(engine, range(104, 110)) == frozenset()
    assert own_rows.among(engine, range(101, 110)) == frozenset()

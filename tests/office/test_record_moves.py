"""A window that stands open while its records go to a server saves nothing more in the folder."""

from collections.abc import Iterator

import pytest

from app.office import history, members, others, settings
from app.office.desk import Desk
from app.office.record_moves import MOVED_TO
from app.rules.errors import Refused
from tests.office import seats
from tests.office.seats import CLERK, Office

THERE = "架空のサーバー"


@pytest.fixture
def beside(office: Office) -> Iterator[Desk]:
    """Let the clerk sit before a window of her own, at the same folder."""
    desk = seats.sit(office.folder, office.watch, CLERK)
    yield desk
    desk.close()


def move_away(office: Office) -> None:
    with office.manager.unit("試験") as unit:
        unit.settings.change(MOVED_TO, THERE)
        unit.log()


def test_nothing_is_saved_where_nobody_will_look_for_it(office: Office, beside: Desk) -> None:
    members.register(beside, seats.member())
    move_away(office)
    before = [row.number for row in history.rows(office.auditor)]
    with pytest.raises(Refused) as refusal:
        members.register(beside, seats.member("00010002", telephone="0235000002"))
    assert THERE in refusal.value.sentence
    assert "いまの操作も保存していません" in refusal.value.sentence
    assert "書き写し" in refusal.value.sentence
    assert [row.number for row in history.rows(office.auditor)] == before


def test_the_window_is_told_soon(office: Office, beside: Desk) -> None:
    number = others.begin(beside).number
    move_away(office)
    with pytest.raises(Refused, match=THERE):
        others.since(beside, number)


def test_what_was_saved_can_still_be_read_and_the_window_be_left(
    office: Office, beside: Desk
) -> None:
    members.register(beside, seats.member())
    move_away(office)
    assert len(members.find_ids(beside, "花子")) == 1  # to copy from it what is half typed
    settings.remember(beside, "window", "{}")

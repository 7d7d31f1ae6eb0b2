"""In `--demo` somebody else takes over the locked screen as at the real records."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from shiboken6 import isValid

from app.bootstrap.window import practise
from app.office import demo
from app.ui.demo_doors import DemoDoors
from app.ui.dialogs.lock_dialog import LockDialog
from app.ui.dialogs.sign_in_dialog import SignInDialog
from app.ui.window import Window
from tests.office.seats import Watch, dice
from tests.stories.hands import Hands


@pytest.fixture
def given_up() -> list[str]:
    """Count how often somebody closed the door again, which ends the program."""
    return []


@pytest.fixture
def opened(tmp_path: Path, watch: Watch, given_up: list[str]) -> Iterator[list[Window]]:
    """Begin to practise."""
    chance = dice(4).randbytes
    folder = tmp_path / "練習用の記録"
    demo.make(folder, members=0, seed=1, clock=watch, randomness=chance)
    opened: list[Window] = []
    practise(DemoDoors(folder, watch, chance), opened, lambda: given_up.append("over"))
    yield opened
    for window in filter(isValid, opened):
        window.close()
        window.deleteLater()


def test_another_person_signs_in_to_the_practice_records(
    opened: list[Window], hands: Hands, given_up: list[str]
) -> None:
    (first,) = opened
    hands.turn_to(first)
    hands.chord("Ctrl+L")
    locked = hands.see(LockDialog)
    hands.click(locked.ui.other_button)
    hands.reply(locked, "替わる")
    door = hands.see(SignInDialog).ui
    hands.until(lambda: not isValid(first))
    assert "ログイン名は demo（管理責任者）か tanto（担当者）" in door.place_label.plain
    hands.fill((door.login_edit, demo.CLERK), (door.password_edit, demo.PASSWORD))
    hands.chord("Ctrl+S")
    hands.until(lambda: opened[0] is not first)
    assert opened[0].seat.desk.actor.login == demo.CLERK
    assert given_up == []


def test_who_closes_the_door_instead_ends_the_practice(
    opened: list[Window], hands: Hands, given_up: list[str]
) -> None:
    hands.turn_to(opened[0])
    hands.chord("Ctrl+L")
    locked = hands.see(LockDialog)
    hands.click(locked.ui.other_button)
    hands.reply(locked, "替わる")
    hands.see(SignInDialog).leave()
    hands.until(lambda: given_up == ["over"])

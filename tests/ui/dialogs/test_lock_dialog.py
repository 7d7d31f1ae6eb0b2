"""The locked screen asks for a password and nothing else, and says it to who practises."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import demo, staff
from app.office.staff import NewStaff
from app.rules.roles import Role
from app.ui.dialogs.lock_dialog import WRONG, LockDialog
from app.ui.seat import Seat, take_seat
from tests.ui.conftest import doors_of

FIRST = "架空のはじめの合言葉です"


def opened(qtbot: QtBot, seat: Seat) -> LockDialog:
    made = LockDialog(seat)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
    made.show()
    return made


@pytest.fixture
def colleague(practice_seat: Seat, qtbot: QtBot) -> Iterator[Seat]:
    """Let somebody sit down who was added to the practice records."""
    desk = practice_seat.desk
    staff.add(desk, NewStaff("jiro", "架空　次郎", FIRST, frozenset({Role.clerk})))
    own = take_seat(doors_of(desk.folder, 5).by_password("jiro", FIRST))
    yield own
    qtbot.waitUntil(own.doing.is_idle)
    own.doing.finish()
    own.desk.close()


def test_a_wrong_password_says_nothing_of_a_login_that_is_not_asked_for(
    seat: Seat, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, seat)
    dialog.ui.password_edit.setText("something else altogether")
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.password_problem.isVisible)
    assert dialog.ui.password_problem.plain == WRONG
    assert "ログイン名" not in WRONG


def test_who_practises_reads_the_password(practice_seat: Seat, qtbot: QtBot) -> None:
    said = opened(qtbot, practice_seat).ui.who_label.plain.splitlines()
    assert said[0].startswith(practice_seat.desk.actor.name)
    assert said[1:] == [f"練習用の記録です。パスワードは、変えていなければ {demo.PASSWORD} です。"]


def test_a_password_of_ones_own_is_not_said(seat: Seat, colleague: Seat, qtbot: QtBot) -> None:
    for one in (seat, colleague):
        said = opened(qtbot, one).ui.who_label.plain
        assert len(said.splitlines()) == 1
        assert demo.PASSWORD not in said

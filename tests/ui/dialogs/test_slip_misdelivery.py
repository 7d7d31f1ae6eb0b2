"""A letter of a run that went astray is recorded by its 整理番号, from the book and the slips."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.office import misdeliveries
from app.office.desk import Desk
from app.rules.slip_numbers import spoken
from app.ui.dialogs.dispatch_book_dialog import LOST_OF_RUN, DispatchBookDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.misdeliveries_dialog import MisdeliveriesDialog
from app.ui.dialogs.slip_misdelivery_dialog import SlipMisdeliveryDialog
from app.ui.seat import Seat, take_seat
from app.ui.tabs import campaign_acts as acts
from app.ui.tabs.campaign_steps import CampaignSteps
from tests.ui.campaign_desk import Asked, approve_next, ask_people
from tests.ui.conftest import Register


@pytest.fixture
def sent(desk: Desk, register: Register, tmp_path: Path) -> Asked:
    ask_people(register, 2)
    approve_next(desk, tmp_path)
    return Asked.frozen(desk).posted()


@pytest.fixture
def seat(sent: Asked) -> Seat:
    return take_seat(sent.desk)


def shown(widget: QWidget, qtbot: QtBot) -> None:
    widget.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(widget, before_close_func=lambda one: one.hide())
    widget.show()


def under(kind: type[QDialog], host: QWidget) -> QDialog:
    (found,) = (one for one in host.findChildren(kind) if one.isVisible())
    return found


def record(dialog: SlipMisdeliveryDialog, qtbot: QtBot) -> None:
    dialog.ui.name_edit.setText("架空　隣子")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()


def test_the_book_asks_whose_letter_it_was_and_her_letter_is_printed_again(
    sent: Asked, seat: Seat, qtbot: QtBot
) -> None:
    book = DispatchBookDialog(seat)
    shown(book, qtbot)
    qtbot.waitUntil(lambda: book.current() is not None)
    menu = book.ui.letter_button.menu()
    assert menu is not None
    (line,) = (one for one in menu.actions() if one.text() == LOST_OF_RUN)
    line.trigger()
    dialog = under(SlipMisdeliveryDialog, book)
    assert isinstance(dialog, SlipMisdeliveryDialog)
    dialog.ui.name_edit.setText("架空　隣子")
    dialog.number_edit.setText("12")
    dialog.save()
    qtbot.waitUntil(lambda: "整理番号" in dialog.ui.trouble_notice.sentence)
    number = sent.slips()[0].number
    dialog.number_edit.setText(spoken(number))
    record(dialog, qtbot)
    (row,) = misdeliveries.rows(seat.desk)
    assert row.slip_number == spoken(number)
    listed = MisdeliveriesDialog(seat)
    shown(listed, qtbot)
    qtbot.waitUntil(lambda: listed.current() is not None)
    listed.show_whole()
    letter = under(LetterDialog, listed)
    assert isinstance(letter, LetterDialog)
    qtbot.waitUntil(lambda: letter.ui.stack.currentWidget() is letter.ui.letter_page)
    assert not letter.ui.mail_button.isVisible()
    qtbot.waitUntil(seat.doing.is_idle)


def test_a_slip_brings_its_own_number(sent: Asked, seat: Seat, qtbot: QtBot) -> None:
    slip, page = sent.slips()[0], sent.page
    offered = acts.slip_acts(page, slip, seat.desk.actor.roles, member=True)
    assert acts.LOST in [one.key for one in offered]
    host = QWidget()
    shown(host, qtbot)
    CampaignSteps(seat, host).begin_slip(acts.LOST, slip, page)
    dialog = under(SlipMisdeliveryDialog, host)
    assert isinstance(dialog, SlipMisdeliveryDialog)
    assert dialog.number_edit.text() == spoken(slip.number)
    record(dialog, qtbot)
    (row,) = misdeliveries.rows(seat.desk)
    assert row.incident.slip_id == slip.slip_id
    qtbot.waitUntil(seat.doing.is_idle)

"""A letter about an exit is read before it is issued; then it lies with the member."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import confidentiality, member_page, member_states
from app.rules.exit_letters import ExitLetter
from app.rules.ids import MemberId
from app.ui.dialogs.exit_letter_dialog import ExitLetterDialog
from app.ui.dialogs.member_letter import member_letter
from app.ui.seat import Seat
from tests.ui.conftest import Register


@pytest.fixture
def left(seat: Seat, register: Register) -> MemberId:
    key = register()
    member_states.leave(seat.desk, key, "", "架空の都合")
    return key


def opened(seat: Seat, key: MemberId, qtbot: QtBot) -> ExitLetterDialog:
    page = member_page.page(seat.desk, key)
    dialog = ExitLetterDialog(seat, page, ExitLetter.leaving)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.letter_page)
    return dialog


def test_the_draft_becomes_the_letter(seat: Seat, left: MemberId, qtbot: QtBot) -> None:
    dialog = opened(seat, left, qtbot)
    assert dialog.ui.title_label.text() == "退会のお知らせ（案）"
    assert dialog.ui.print_button.isHidden()
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.ui.save_button.click()
    page = member_page.page(seat.desk, left)
    (row,) = page.letters
    assert told.args == [f"文書番号 {row.document_number} で発行しました。"]
    assert dialog.ui.print_button.isVisible()
    assert dialog.ui.save_button.isHidden()
    qtbot.waitUntil(seat.doing.is_idle)
    again = member_letter(seat, page, row)
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.ui.stack.currentWidget() is again.ui.letter_page)
    assert "退会の手続について" in again.ui.title_label.text()


def test_a_protected_address_needs_its_reason(seat: Seat, left: MemberId, qtbot: QtBot) -> None:
    confidentiality.protect(seat.desk, left, "", "架空の支援措置のため")
    dialog = opened(seat, left, qtbot)
    assert dialog.reason is not None
    assert not dialog.reason.edit.isHidden()
    assert not dialog.is_touched()
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    qtbot.waitUntil(seat.doing.is_idle)
    assert dialog.reason.edit.isHidden()


def test_what_does_not_fit_any_more_is_refused(seat: Seat, left: MemberId, qtbot: QtBot) -> None:
    dialog = opened(seat, left, qtbot)
    member_states.undo(seat.desk, left, "架空の取り違え")
    dialog.save()
    qtbot.waitUntil(lambda: "発行していません" in dialog.ui.notice.sentence)
    assert member_page.page(seat.desk, left).letters == []

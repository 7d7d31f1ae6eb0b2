import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.office import letters
from app.office.desk import Desk
from app.rules.ids import RequestId
from app.ui.dialogs.disclosure_dialog import DisclosureDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.seat import Seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def key(desk: Desk, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    key = at.take(desk)
    at.identify(desk, key)
    return key


def shown(seat: Seat, key: RequestId, qtbot: QtBot) -> DisclosureDialog:
    page = at.page_of(seat.desk, key)
    dialog = DisclosureDialog(seat, page.case, page.case.rights[0])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._kept is not None)
    return dialog


def test_everything_held_is_listed_and_ticked(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    at.decide(seat.desk, key)
    dialog = shown(seat, key, qtbot)
    tree = dialog.ui.item_tree
    held = letters.held(seat.desk, key)
    assert tree.count == len(held) == 8
    assert tree.masks() == {}
    assert dialog.ui.count_label.text() == f"全{len(held)}項目のうち、開示しない項目 0"
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()


def test_an_item_is_masked_by_space_with_its_reason(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    at.decide(seat.desk, key, "partial")
    dialog = shown(seat, key, qtbot)
    tree, ui = dialog.ui.item_tree, dialog.ui
    tree.pick("address")
    assert not ui.reason_box.isEnabled()
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert tree.masks() == {"address": "他の方の情報が含まれるため"}
    assert ui.reason_box.isEnabled()
    ui.reason_combo.setEditText("")
    dialog.save()
    assert ui.reason_problem.isVisible()
    ui.reason_combo.setEditText("別の理由")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    right = at.right_of(seat.desk, key)
    assert letters.masks(seat.desk, key, right.id).reasons == {"address": "別の理由"}


def test_a_whole_disclosure_masks_nothing(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    at.decide(seat.desk, key)
    dialog = shown(seat, key, qtbot)
    dialog.ui.item_tree.black_out("address")
    dialog.save()
    assert "「一部」に直してください" in dialog.ui.trouble_notice.sentence
    dialog.ui.all_button.click()
    assert not dialog.is_touched()


def test_a_part_without_masks_is_asked_about(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    at.decide(seat.desk, key, "partial")
    dialog = shown(seat, key, qtbot)
    dialog.save()
    box = dialog.findChild(QMessageBox)
    assert box is not None
    with qtbot.waitSignal(dialog.recorded):
        next(one for one in box.buttons() if "このまま" in one.text()).click()


def test_the_draft_can_be_seen_with_what_is_chosen(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    at.decide(seat.desk, key, "partial")
    dialog = shown(seat, key, qtbot)
    dialog.ui.item_tree.black_out("address")
    dialog.ui.preview_button.click()
    qtbot.waitUntil(lambda: dialog.findChild(LetterDialog) is not None)
    letter = dialog.findChild(LetterDialog)
    assert letter is not None
    qtbot.waitUntil(lambda: letter.ui.pdf_view.page_count == 2)
    assert letter.ui.print_button.isHidden()
    letter.leave()
    dialog.leave()


def test_nothing_held_is_said(seat: Seat, qtbot: QtBot) -> None:
    key = at.take(seat.desk, member_code="")
    at.identify(seat.desk, key)
    dialog = shown(seat, key, qtbot)
    assert dialog.ui.stack.currentWidget() is dialog.ui.empty_page

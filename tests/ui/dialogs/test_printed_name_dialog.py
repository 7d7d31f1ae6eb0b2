"""From the refusal of a letter one decides how the name is printed, and the letter appears."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.office import intake, member_page, member_states, members, requests
from app.office.spelt_names import Whose
from app.rules.exit_letters import ExitLetter
from app.rules.ids import MemberId
from app.ui.dialogs.exit_letter_dialog import ExitLetterDialog
from app.ui.dialogs.letter_dialog import BY_HAND
from app.ui.dialogs.printed_name_dialog import ENDED, SUBSTITUTE, PrintedNameDialog
from app.ui.dialogs.spelling_offer import OFFER
from app.ui.seat import Seat
from app.ui.tabs import spelling_lines
from app.ui.tabs.member_menus import acts_for
from tests.office.seats import member, request
from tests.ui.conftest import Register

RARE, PLAIN = "渡邊\U000e0104　花子", "渡邊　花子"


@pytest.fixture
def left(seat: Seat, register: Register) -> MemberId:
    key = register(name=RARE)
    member_states.leave(seat.desk, key, "", "架空の都合")
    return key


def decide(seat: Seat, key: MemberId, qtbot: QtBot) -> PrintedNameDialog:
    dialog = PrintedNameDialog(seat, Whose(key))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    return dialog


def refused_letter(seat: Seat, key: MemberId, qtbot: QtBot) -> ExitLetterDialog:
    page = member_page.page(seat.desk, key)
    letter = ExitLetterDialog(seat, page, ExitLetter.leaving)
    letter.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(letter, before_close_func=lambda widget: widget.hide())
    letter.show()
    qtbot.waitUntil(lambda: letter.ui.stack.currentWidget() is letter.ui.trouble_page)
    return letter


@pytest.mark.parametrize("typed", [PLAIN, ""])
def test_the_refused_letter_appears_once_it_is_decided(
    seat: Seat, left: MemberId, qtbot: QtBot, typed: str
) -> None:
    letter = refused_letter(seat, left, qtbot)
    assert letter.ui.notice.offer_button.text() == OFFER
    letter.ui.notice.offer_button.click()
    (question,) = letter.findChildren(PrintedNameDialog)
    qtbot.waitUntil(question.ui.save_button.isEnabled)
    assert question.ui.reason_edit.text() == PLAIN
    question.ui.reason_edit.setText(typed)
    question.save()
    qtbot.waitUntil(lambda: letter.ui.stack.currentWidget() is letter.ui.letter_page)
    assert (letter.ui.notice.sentence == BY_HAND) is (typed == "")


def test_it_is_taken_back_by_the_name_on_record(seat: Seat, left: MemberId, qtbot: QtBot) -> None:
    for typed, said in ((PLAIN, SUBSTITUTE), (RARE, ENDED)):
        dialog = decide(seat, left, qtbot)
        dialog.ui.reason_edit.setText(typed)
        with qtbot.waitSignal(dialog.recorded) as told:
            dialog.save()
        assert told.args == [said]


def test_what_cannot_be_printed_either_is_refused(seat: Seat, left: MemberId, qtbot: QtBot) -> None:
    dialog = decide(seat, left, qtbot)
    dialog.ui.reason_edit.setText(f"{RARE}子")
    dialog.save()
    qtbot.waitUntil(lambda: "印刷できません" in dialog.ui.trouble_notice.sentence)
    assert dialog.is_touched()


def test_only_a_rare_name_has_its_line_in_the_menu(
    seat: Seat, register: Register, left: MemberId
) -> None:
    for key, offered in ((left, True), (register("00010002"), False)):
        page = member_page.page(seat.desk, key)
        words = [act.word for group in acts_for(page, seat.desk.actor.roles) for act in group]
        assert ("お名前の印刷のしかた(&J)…" in words) is offered


def test_a_child_s_rare_name_has_a_line_of_its_own(seat: Seat, qtbot: QtBot) -> None:
    (child,) = member().children
    draft = member(children=(replace(child, name=RARE),))
    page = member_page.page(seat.desk, members.register(seat.desk, draft).member_id)
    words = {act.word: act for group in acts_for(page, seat.desk.actor.roles) for act in group}
    assert "お名前の印刷のしかた(&J)…" not in words
    assert "お子さまのお名前の印刷のしかた(&Z)…" in words
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = spelling_lines.of_child(seat, page, parent)
    assert isinstance(dialog, PrintedNameDialog)
    dialog.show()
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    assert dialog.ui.title_label.text() == f"{RARE} 様"
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()


def test_who_asks_in_a_case_is_decided_there(seat: Seat, register: Register, qtbot: QtBot) -> None:
    register("00010002", name="架空　太郎")
    taken = intake.take(seat.desk, request(requester_name=RARE))
    case = requests.page(seat.desk, taken.request_id).case
    dialog = PrintedNameDialog(seat, Whose(case.member_id, case.id))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    assert dialog.ui.title_label.text() == f"{RARE} 様"

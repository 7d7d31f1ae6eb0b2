import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.office import consents, follow_ups, slips
from app.rules.campaigns import Returned, SlipState
from app.rules.slip_numbers import slip_number, spoken
from app.ui.dialogs.slip_correction_dialog import SlipCorrectionDialog
from app.ui.dialogs.slip_entry_dialog import SlipEntryDialog
from app.ui.seat import Seat
from tests.ui.campaign_desk import TODAY, Asked, ask_people
from tests.ui.conftest import Register

ENTER = Qt.Key.Key_Return


@pytest.fixture
def asked(seat: Seat, register: Register) -> Asked:
    ask_people(register, 3)
    return Asked.frozen(seat.desk).posted()


@pytest.fixture
def dialog(seat: Seat, qtbot: QtBot) -> SlipEntryDialog:
    return opened(SlipEntryDialog(seat), qtbot)


def opened(made: SlipEntryDialog, qtbot: QtBot) -> SlipEntryDialog:
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def strike(*keys: str | Qt.Key) -> None:
    """Strike keys, each where the cursor is at that moment, as a scanner or a hand does."""
    for key in keys:
        for one in key if isinstance(key, str) else (key,):
            field = QApplication.focusWidget()
            assert field is not None
            if isinstance(one, str):
                QTest.keyClicks(field, one)
            else:
                QTest.keyClick(field, one)


def lines(dialog: SlipEntryDialog) -> list[tuple[str, str, str]]:
    model = dialog.ui.table.model()
    return [
        (model.index(line, 1).data(), model.index(line, 2).data(), model.index(line, 3).data())
        for line in range(model.rowCount())
    ]


def test_twenty_slips_are_entered_by_keys_alone(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    ask_people(register, 20)
    asked = Asked.frozen(seat.desk).posted()
    dialog = opened(SlipEntryDialog(seat), qtbot)
    assert dialog.ui.number_edit.hasFocus()
    wanted = {}
    for at, row in enumerate(asked.slips()):
        strike(row.number, ENTER)
        qtbot.waitUntil(lambda: bool(dialog.ui.name_label.text()))
        assert row.member_name in dialog.ui.name_label.text()
        if at % 10 == 7:
            strike("3", Qt.Key.Key_Down, Qt.Key.Key_Down, ENTER)
            wanted[row.slip_id] = SlipState.undelivered
        else:
            answer = "2" if at % 10 == 4 else "1"
            strike(answer, *(("4/20",) if at == 0 else ()), ENTER)
            wanted[row.slip_id] = SlipState.declined if answer == "2" else SlipState.granted
        assert dialog.ui.number_edit.hasFocus()
        assert dialog.ui.number_edit.text() == ""
    qtbot.waitUntil(lambda: dialog.ui.count_label.text() == "20件（同意 16・不同意 2・返戻 2）")
    assert {row.slip_id: row.state for row in asked.slips()} == wanted
    assert len(lines(dialog)) == 20
    last = asked.slips()[-1]
    assert lines(dialog)[0] == (last.member_name, "同意", "4月20日（月）")
    events = slips.events(seat.desk, next(k for k, v in wanted.items() if v == "undelivered"))
    assert events[-1].reason == Returned.moved.word
    with qtbot.waitSignal(dialog.recorded) as told:
        strike(Qt.Key.Key_Escape)
    assert told.args == ["返信票を20件（同意 16・不同意 2・返戻 2）入力しました。"]


def test_quick_fingers_are_ahead_of_the_records(
    dialog: SlipEntryDialog, asked: Asked, qtbot: QtBot
) -> None:
    first, second, third = asked.slips()
    strike(first.number, ENTER, "1", ENTER)
    qtbot.waitUntil(lambda: dialog.ui.count_label.text() == "1件（同意 1）")
    strike(second.number, ENTER, "2", ENTER)
    qtbot.waitUntil(lambda: dialog.ui.number_edit.text() == "")
    strike(third.number, ENTER, "1", ENTER)
    qtbot.waitUntil(lambda: dialog.ui.count_label.text() == "3件（同意 2・不同意 1）")
    assert [row.state for row in asked.slips()] == ["granted", "declined", "granted"]
    dialog.leave()


def test_a_slip_without_its_day_counts_from_its_arrival(
    dialog: SlipEntryDialog, asked: Asked, qtbot: QtBot
) -> None:
    row = asked.slips()[0]
    strike(row.number, ENTER, "1", ENTER)
    qtbot.waitUntil(lambda: [one[1:] for one in lines(dialog)] == [("同意", "記入なし")])
    (key,) = consents.find_ids(asked.desk, member_id=row.member_id, answer="renewed")
    assert consents.rows(asked.desk, [key])[0].given_on == TODAY
    dialog.leave()


def test_a_wrong_digit_is_said_beside_the_field_and_nothing_is_lost(
    dialog: SlipEntryDialog, asked: Asked, qtbot: QtBot
) -> None:
    number = asked.slips()[0].number
    strike(f"{number[:-1]}{(int(number[-1]) + 1) % 10}", ENTER)
    assert "正しくありません" in dialog.ui.number_problem.plain
    assert dialog.ui.number_edit.hasFocus()
    strike(number, ENTER)
    assert dialog.ui.number_problem.isHidden()
    qtbot.waitUntil(lambda: bool(dialog.ui.name_label.text()))
    dialog.leave()


def test_an_unknown_number_and_an_empty_field_are_said(
    dialog: SlipEntryDialog, asked: Asked, qtbot: QtBot
) -> None:
    assert asked.slips()
    strike(ENTER)
    assert "整理番号を入れてください" in dialog.ui.number_problem.plain
    strike(slip_number(2026, 1, 99), ENTER)
    qtbot.waitUntil(lambda: "返信票はありません" in dialog.ui.number_problem.plain)
    assert dialog.ui.number_edit.hasFocus()
    dialog.ui.save_button.click()
    assert "Enter" in dialog.ui.number_problem.plain
    dialog.leave()


def test_full_width_digits_and_dashes_are_read(
    dialog: SlipEntryDialog, asked: Asked, qtbot: QtBot
) -> None:
    row = asked.slips()[1]
    wide = spoken(row.number).translate(str.maketrans("0123456789-", "０１２３４５６７８９－"))
    dialog.ui.number_edit.setText(wide)
    strike(ENTER)
    qtbot.waitUntil(lambda: row.member_name in dialog.ui.name_label.text())
    qtbot.waitUntil(lambda: "架空の春の再同意" in dialog.ui.campaign_label.plain)
    dialog.leave()


def test_what_was_answered_is_shown_and_can_be_corrected(
    dialog: SlipEntryDialog, asked: Asked, qtbot: QtBot
) -> None:
    row = asked.slips()[0]
    slips.enter(asked.desk, row.slip_id, "granted", "2026-04-20", "2026-04-20")
    strike(row.number, ENTER)
    qtbot.waitUntil(lambda: "「同意」を記録済みです" in dialog.ui.number_problem.plain)
    assert dialog.ui.number_edit.hasFocus()
    assert dialog.ui.state_pill.accessibleName() == "同意"
    assert dialog.ui.answer_box.isHidden()
    dialog.ui.mend_button.click()
    (mending,) = dialog.findChildren(SlipCorrectionDialog)
    mending.ui.choices.choose("declined")
    mending.ui.words_edit.setPlainText("丸の位置を読み違えたため")
    mending.save()
    qtbot.waitUntil(lambda: "訂正しました" in dialog.ui.notice.sentence)
    assert asked.slips()[0].state is SlipState.declined
    dialog.leave()


def test_the_last_entry_is_taken_back_and_opened_again(
    dialog: SlipEntryDialog, asked: Asked, qtbot: QtBot
) -> None:
    row = asked.slips()[0]
    assert not dialog.ui.undo_button.isEnabled()
    strike(row.number, ENTER, "2", ENTER)
    qtbot.waitUntil(dialog.ui.undo_button.isEnabled)
    dialog.ui.undo_button.click()
    qtbot.waitUntil(lambda: row.member_name in dialog.ui.name_label.text())
    assert lines(dialog)[0][1] == "取消済"
    assert not dialog.ui.undo_button.isEnabled()
    assert asked.slips()[0].state is SlipState.sent
    qtbot.waitUntil(dialog.ui.answer_choices.buttons()[0].hasFocus)
    strike("1", ENTER)
    qtbot.waitUntil(lambda: dialog.ui.count_label.text() == "1件（同意 1）")
    assert asked.slips()[0].state is SlipState.granted
    assert follow_ups.ids(asked.desk) == []
    dialog.leave()


def test_a_day_that_does_not_fit_brings_the_entry_back(
    dialog: SlipEntryDialog, asked: Asked, qtbot: QtBot
) -> None:
    row = asked.slips()[0]
    strike(row.number, ENTER)
    qtbot.waitUntil(lambda: bool(dialog.ui.name_label.text()))
    strike("1", "4/10", ENTER)
    qtbot.waitUntil(dialog.ui.written_problem.isVisible)
    assert "前になっています" in dialog.ui.written_problem.plain
    assert dialog.ui.number_edit.text() == spoken(row.number)
    assert dialog.ui.written_field.hasFocus()
    assert lines(dialog)[0][1] == "記録できず"
    dialog.ui.written_field.selectAll()
    strike("4/20", ENTER)
    qtbot.waitUntil(lambda: dialog.ui.count_label.text() == "1件（同意 1）")
    dialog.leave()


def test_a_refusal_does_not_disturb_the_next_slip(
    dialog: SlipEntryDialog, asked: Asked, qtbot: QtBot
) -> None:
    first, second, _third = asked.slips()
    strike(first.number, ENTER)
    qtbot.waitUntil(lambda: bool(dialog.ui.name_label.text()))
    strike("1", "4/10", ENTER, second.number[:4])
    qtbot.waitUntil(dialog.ui.notice.isVisible)
    assert spoken(first.number) in dialog.ui.notice.sentence
    assert dialog.ui.number_edit.text() == second.number[:4]
    dialog.leave()


def test_each_thing_missing_is_said_where_it_belongs(
    dialog: SlipEntryDialog, asked: Asked, qtbot: QtBot
) -> None:
    ui = dialog.ui
    strike(asked.slips()[0].number, ENTER)
    qtbot.waitUntil(lambda: bool(ui.name_label.text()))
    strike(ENTER)
    assert "数字のキー" in ui.answer_problem.plain
    strike("1", "4/40", ENTER)
    assert "読み取れません" in ui.written_problem.plain
    ui.written_field.clear()
    ui.arrived_field.clear()
    dialog.save()
    assert "届いた日" in ui.arrived_problem.plain
    ui.arrived_field.set_day(TODAY)
    ui.answer_choices.buttons()[0].setFocus()
    strike("3", ENTER)
    assert "返戻の理由" in ui.reason_problem.plain
    assert ui.written_box.isHidden()
    assert dialog.is_touched()
    assert asked.slips(SlipState.sent) == asked.slips()
    dialog.leave()


def test_a_letter_that_was_not_posted_is_said(seat: Seat, register: Register, qtbot: QtBot) -> None:
    ask_people(register, 1)
    asked = Asked.frozen(seat.desk)
    dialog = opened(SlipEntryDialog(seat, number=asked.slips()[0].number), qtbot)
    qtbot.waitUntil(lambda: "投函を記録していません" in dialog.ui.number_problem.plain)
    assert dialog.ui.mend_button.isHidden()
    dialog.leave()

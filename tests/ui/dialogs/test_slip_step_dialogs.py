from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.office import follow_ups, slips
from app.office.campaigns import SlipRow
from app.rules.campaigns import Returned, SlipState
from app.rules.follow_ups import FollowUpEnd
from app.ui.dialogs.follow_up_dialog import FollowUpDialog
from app.ui.dialogs.slip_correction_dialog import CLEAR, SlipCorrectionDialog
from app.ui.dialogs.slip_returned_dialog import SlipReturnedDialog
from app.ui.dialogs.slip_step_dialog import SlipStepDialog
from app.ui.seat import Seat
from tests.ui.campaign_desk import Asked, ask_people
from tests.ui.conftest import Register

Show = Callable[[SlipStepDialog], SlipStepDialog]


@pytest.fixture
def asked(seat: Seat, register: Register) -> Asked:
    ask_people(register, 2)
    return Asked.frozen(seat.desk).posted()


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def act(made: SlipStepDialog) -> SlipStepDialog:
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
        made.show()
        return made

    return act


def granted(asked: Asked) -> SlipRow:
    first = asked.slips()[0]
    slips.enter(asked.desk, first.slip_id, "granted", "2026-04-20", "2026-04-20")
    return asked.slips()[0]


def test_a_return_takes_the_word_of_the_post(
    asked: Asked, seat: Seat, show: Show, qtbot: QtBot
) -> None:
    dialog = show(SlipReturnedDialog(seat, asked.slips()[0]))
    assert dialog.ui.choices.keys() == [one.value for one in Returned]
    assert dialog.ui.words_box.isHidden()
    dialog.save()
    assert "封筒の印" in dialog.ui.choice_problem.plain
    dialog.ui.choices.choose(Returned.kept_too_long)
    assert dialog.ui.choice_problem.isHidden()
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.save()
    assert told.args == ["返戻（保管期間経過）を記録しました。個別対応の一覧に加えました。"]
    assert asked.slips()[0].reason == "保管期間経過"


def test_a_return_before_the_posting_is_refused(
    asked: Asked, seat: Seat, show: Show, qtbot: QtBot
) -> None:
    dialog = show(SlipReturnedDialog(seat, asked.slips()[0]))
    dialog.ui.choices.choose(Returned.moved)
    dialog.ui.day_field.setText("4/1")
    dialog.save()
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    assert "何も記録していません" in dialog.ui.trouble_notice.sentence
    assert asked.slips()[0].state is SlipState.sent
    dialog.leave()


def test_a_correction_needs_its_reason(asked: Asked, seat: Seat, show: Show, qtbot: QtBot) -> None:
    dialog = show(SlipCorrectionDialog(seat, granted(asked)))
    assert dialog.ui.choices.keys() == ["declined", CLEAR]
    assert dialog.ui.day_box.isHidden()
    dialog.ui.choices.choose("declined")
    dialog.save()
    assert "理由" in dialog.ui.words_problem.plain
    dialog.ui.words_edit.setPlainText("丸の位置を読み違えたため")
    assert dialog.is_touched()
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.save()
    assert told.args == ["返信票を「不同意」に訂正しました。"]
    assert asked.slips()[0].state is SlipState.declined


def test_an_entry_by_mistake_is_taken_back(
    asked: Asked, seat: Seat, show: Show, qtbot: QtBot
) -> None:
    dialog = show(SlipCorrectionDialog(seat, granted(asked)))
    height = dialog.height()
    dialog.ui.choices.choose(CLEAR)
    assert "まだ入力していない状態" in dialog.ui.effect_label.plain
    assert dialog.height() >= height
    dialog.ui.words_edit.setPlainText("別の方の返信票でした")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert asked.slips()[0].state is SlipState.sent


def test_a_return_by_mistake_can_only_be_taken_back(asked: Asked, seat: Seat, show: Show) -> None:
    slips.undelivered(asked.desk, asked.slips()[0].slip_id, "moved", "2026-04-20")
    dialog = show(SlipCorrectionDialog(seat, asked.slips()[0]))
    assert dialog.ui.choices.keys() == [CLEAR]
    dialog.leave()


def test_a_follow_up_ends_with_its_outcome(
    asked: Asked, seat: Seat, show: Show, qtbot: QtBot
) -> None:
    slips.undelivered(asked.desk, asked.slips()[0].slip_id, "moved", "2026-04-20")
    (row,) = follow_ups.rows(asked.desk, follow_ups.ids(asked.desk))
    dialog = show(FollowUpDialog(seat, row))
    assert "返戻の確認" in dialog.ui.intro_label.plain
    assert not dialog.findChildren(QComboBox)
    dialog.save()
    assert "結果を選んで" in dialog.ui.choice_problem.plain
    dialog.ui.choices.choose(FollowUpEnd.other)
    dialog.save()
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    dialog.ui.choices.choose(FollowUpEnd.address_corrected)
    assert "会員の画面" in dialog.ui.effect_label.plain
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert follow_ups.ids(asked.desk) == []

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import member_states
from app.rules.campaigns import SlipState
from app.ui.dialogs.campaign_posting_dialog import CampaignPostingDialog
from app.ui.seat import Seat
from tests.ui.campaign_desk import TODAY, Asked, ask_people
from tests.ui.conftest import Register

Show = Callable[[], CampaignPostingDialog]


@pytest.fixture
def asked(seat: Seat, register: Register) -> Asked:
    ask_people(register, 3)
    made = Asked.frozen(seat.desk)
    made.printed()
    return made


@pytest.fixture
def show(asked: Asked, seat: Seat, qtbot: QtBot) -> Show:
    def act() -> CampaignPostingDialog:
        made = CampaignPostingDialog(seat, asked.page.row, asked.page.runs[0])
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
        made.show()
        qtbot.waitUntil(made.ui.save_button.isEnabled)
        return made

    return act


def test_the_posting_is_recorded(asked: Asked, show: Show, qtbot: QtBot) -> None:
    dialog = show()
    assert dialog.ui.pull_box.isHidden()
    assert "3通" in dialog.ui.intro_label.plain
    dialog.ui.method_combo.setCurrentText("配達便")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    (run,) = asked.page.runs
    assert (run.posted_on, run.method) == (TODAY, "配達便")
    assert len(asked.slips(SlipState.sent)) == 3


def test_letters_of_those_who_stopped_are_pulled_out_first(
    asked: Asked, seat: Seat, show: Show, qtbot: QtBot
) -> None:
    gone = asked.slips()[1]
    member_states.stop_mail(seat.desk, gone.member_id, "お申し出のため")
    dialog = show()
    ui = dialog.ui
    assert ui.pull_box.isVisible()
    assert "1通" in ui.pull_label.plain
    assert "2通" in ui.intro_label.plain
    dialog.save()
    assert "抜き取" in ui.pulled_problem.plain
    ui.pulled_check.setChecked(True)
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert [row.slip_id for row in asked.slips(SlipState.left_out)] == [gone.slip_id]
    assert len(asked.slips(SlipState.sent)) == 2


def test_a_day_is_needed_and_must_fit(asked: Asked, show: Show, qtbot: QtBot) -> None:
    dialog = show()
    dialog.ui.day_field.clear()
    dialog.save()
    assert "投函した日" in dialog.ui.day_problem.plain
    dialog.ui.day_field.setText("2026/4/1")
    dialog.save()
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    assert "何も記録していません" in dialog.ui.trouble_notice.sentence
    assert asked.page.runs[0].posted_on is None
    dialog.leave()

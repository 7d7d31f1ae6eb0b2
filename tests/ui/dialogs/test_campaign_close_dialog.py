import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.office import consents, follow_ups, slips
from app.rules.campaigns import CampaignState, NoAnswer, SlipState
from app.ui.dialogs.campaign_close_dialog import EFFECTS, CampaignCloseDialog
from app.ui.seat import Seat, take_seat
from tests.ui.campaign_desk import AFTER_DUE, Asked, ask_people, on
from tests.ui.conftest import Register


def opened(asked: Asked, seat: Seat, qtbot: QtBot) -> CampaignCloseDialog:
    made = shown(asked, seat, qtbot)
    qtbot.waitUntil(made.ui.save_button.isEnabled)
    return made


def shown(asked: Asked, seat: Seat, qtbot: QtBot) -> CampaignCloseDialog:
    made = CampaignCloseDialog(seat, asked.page.row)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def told(dialog: CampaignCloseDialog) -> str:
    return "\n".join(label.text() for label in dialog.ui.effect_facts.findChildren(QLabel))


@pytest.fixture
def people(register: Register) -> None:
    ask_people(register, 3)


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("choice", [NoAnswer.keep, NoAnswer.stop_mail, NoAnswer.contact])
def test_it_names_who_is_silent_and_rests_on_cancel(
    choice: NoAnswer, seat: Seat, qtbot: QtBot
) -> None:
    asked = Asked.frozen(seat.desk, on_no_answer=choice).posted()
    slips.enter(seat.desk, asked.slips()[0].slip_id, "granted", "2026-04-20", "2026-04-20")
    later = take_seat(on(seat.desk, AFTER_DUE))
    dialog = opened(asked, later, qtbot)
    qtbot.waitUntil(dialog.ui.cancel_button.hasFocus)
    assert "2名　「期限内のご回答なし」になります。" in told(dialog)
    assert EFFECTS[choice] in told(dialog)
    assert "同意として記録することはありません" in dialog.ui.silence_label.plain
    dialog.ui.cancel_button.click()
    assert asked.page.row.state is CampaignState.frozen
    later.doing.finish()


@pytest.mark.usefixtures("people")
def test_before_the_due_day_is_over_it_says_from_when_it_can_be_closed(
    seat: Seat, qtbot: QtBot
) -> None:
    asked = Asked.frozen(seat.desk).posted()
    asked.printed()
    dialog = shown(asked, seat, qtbot)
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    assert "7月1日（水）から締め切れます" in dialog.ui.trouble_notice.sentence
    assert not dialog.ui.save_button.isEnabled()
    assert "締め切った後は、投函を記録できません" in told(dialog)
    dialog.leave()


@pytest.mark.usefixtures("people")
def test_closing_opens_the_tasks_and_writes_no_consent(seat: Seat, qtbot: QtBot) -> None:
    asked = Asked.frozen(seat.desk, on_no_answer=NoAnswer.contact).posted()
    before = len(consents.find_ids(seat.desk))
    later = take_seat(on(seat.desk, AFTER_DUE))
    dialog = opened(asked, later, qtbot)
    with qtbot.waitSignal(dialog.closed):
        dialog.ui.save_button.click()
    assert asked.page.row.state is CampaignState.closed
    assert len(asked.slips(SlipState.expired)) == 3
    assert len(follow_ups.ids(seat.desk)) == 3
    assert len(consents.find_ids(seat.desk)) == before
    later.doing.finish()


@pytest.mark.usefixtures("people")
def test_nobody_silent_and_a_campaign_closed_meanwhile(seat: Seat, qtbot: QtBot) -> None:
    asked = Asked.frozen(seat.desk).posted()
    for row in asked.slips():
        slips.enter(seat.desk, row.slip_id, "granted", "2026-04-20", "2026-04-20")
    dialog, other = opened(asked, seat, qtbot), opened(asked, seat, qtbot)
    assert "いません" in told(dialog)
    with qtbot.waitSignal(dialog.closed):
        dialog.save()
    other.save()
    qtbot.waitUntil(other.ui.trouble_notice.isVisible)
    assert "終了しています" in other.ui.trouble_notice.sentence
    other.leave()

"""The letter of a campaign goes round before a clerk makes it for everybody."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.rules.campaigns import RunKind
from app.ui.dialogs.campaign_run_dialog import CampaignRunDialog
from app.ui.dialogs.issue_button import SEND_ROUND
from app.ui.dialogs.run_round import APPROVED, WAITS
from app.ui.dialogs.sent_round import SENT
from app.ui.seat import Seat
from tests.ui import request_desk as at
from tests.ui.campaign_desk import Asked, ask_people
from tests.ui.conftest import Register
from tests.ui.dialogs.test_signing_dialogs import approve


def test_a_clerk_sends_the_letter_to_everybody_round(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    ask_people(register, 2)
    asked = Asked.frozen(seat.desk)
    beside = at.seat_of(at.clerk_beside(seat.desk))

    def opened() -> CampaignRunDialog:
        dialog = CampaignRunDialog(beside, asked.page.row, RunKind.first)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
        dialog.show()
        qtbot.waitUntil(beside.doing.is_idle)
        return dialog

    dialog = opened()
    assert dialog.ui.save_button.text() == SEND_ROUND
    said: list[str] = []
    dialog.recorded.connect(said.append)
    dialog.save()
    qtbot.waitUntil(lambda: said == [SENT])
    dialog = opened()
    assert not dialog.ui.save_button.isEnabled()
    assert dialog.ui.notice.sentence == WAITS
    dialog.leave()
    approve(seat.desk)
    dialog = opened()
    assert dialog.ui.notice.sentence == APPROVED
    assert dialog.ui.save_button.text() == "2通の文書を作る(&S)"
    dialog.save()
    qtbot.waitUntil(dialog.ui.done_page.isVisible)
    assert len(asked.page.runs) == 1
    qtbot.waitUntil(beside.doing.is_idle)
    dialog.leave()
    beside.doing.finish()

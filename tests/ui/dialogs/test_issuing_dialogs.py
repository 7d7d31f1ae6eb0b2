"""A letter to a recipient and a notice of an incident are read before they are issued."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import dispatches, misdeliveries, recipients, requests
from app.rules.dispatches import Posting
from app.rules.ids import IncidentId, RecipientId
from app.rules.misdelivery import Misdelivery, Receiver
from app.rules.recipient_papers import RecipientPaper
from app.rules.recipients import RecipientDraft
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.incident_notice_dialog import IncidentNoticeDialog
from app.ui.dialogs.issuing_dialog import IssuingDialog
from app.ui.dialogs.recipient_paper_dialog import RecipientPaperDialog
from app.ui.seat import Seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register

PRINTER = RecipientDraft(
    kind="contractor",
    name="架空印刷株式会社",
    postal_code="997-0000",
    address="山形県鶴岡市架空町5-5",
)


def shown(dialog: OfficeDialog, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()


def drawn(dialog: IssuingDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.letter_page)


@pytest.fixture
def printer(seat: Seat) -> RecipientId:
    return recipients.add(seat.desk, PRINTER).recipient_id


@pytest.fixture
def incident(seat: Seat, register: Register) -> IncidentId:
    """Answer a disclosure, post it, and let it reach somebody else."""
    register("1001", "架空　太郎")
    desk, clerk = seat.desk, at.clerk_beside(seat.desk)
    key = at.take(clerk)
    for act in (at.identify, at.decide, at.submit):
        act(clerk, key)
    at.approve(desk, key)
    at.issue(clerk, key)
    letter = requests.page(desk, key).letters[0].id
    dispatches.post(desk, [Posting(letter, "簡易書留", "123-45-67890-3")], desk.today)
    said = Misdelivery(desk.today, Receiver("架空　隣子"))
    return misdeliveries.record(desk, letter, said).id


def test_the_letter_that_is_chosen_is_issued(
    seat: Seat, printer: RecipientId, qtbot: QtBot
) -> None:
    row = recipients.rows(seat.desk, [printer])[0]
    dialog = RecipientPaperDialog(seat, row)
    shown(dialog, qtbot)
    drawn(dialog, qtbot)
    assert dialog.ui.pages_label.text() == "A4　3枚"
    combo = dialog.paper_combo
    combo.setCurrentIndex(combo.findData(RecipientPaper.returning.value))
    qtbot.waitUntil(lambda: dialog.ui.pages_label.text() == "A4　2枚")
    assert dialog.ui.title_label.text() == "返還・消去の証明の依頼（案）"
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.save()
    assert "発行しました" in told.args[0]
    assert dialog.paper_combo.isHidden()
    assert dialog.ui.save_button.isHidden()
    qtbot.waitUntil(lambda: not dialog.ui.print_button.isHidden())


def test_the_items_are_proposed_and_the_notice_is_issued(
    seat: Seat, incident: IncidentId, qtbot: QtBot
) -> None:
    dialog = IncidentNoticeDialog(seat, incident, "個人情報の開示について（回答）")
    shown(dialog, qtbot)
    qtbot.waitUntil(lambda: bool(dialog.words().items))
    assert not dialog.is_touched()
    dialog.ui.cause_edit.clear()
    dialog.save()
    assert "原因" in dialog.ui.trouble_notice.sentence
    dialog.ui.cause_edit.setPlainText("宛名の確認が足りなかったため")
    assert dialog.is_touched()
    dialog.save()
    (letter,) = dialog.findChildren(IssuingDialog)
    drawn(letter, qtbot)
    with qtbot.waitSignal(dialog.recorded) as told:
        letter.save()
    assert "発行しました" in told.args[0]
    qtbot.waitUntil(seat.doing.is_idle)
    letter.close()
    qtbot.waitUntil(dialog.isHidden)

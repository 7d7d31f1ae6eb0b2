"""Who was registered without consent is put on record from the very refusal (OFFICE L-08)."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import members, nonconformities
from app.rules.nonconformities import Gate
from app.ui.dialogs.fact_dialog import FactDialog
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.seat import Seat


def test_the_fact_is_kept_and_the_form_stays_open(seat: Seat, qtbot: QtBot) -> None:
    dialog = MemberDialog(seat)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    dialog.ui.name_edit.setText("架空　太郎")
    dialog.ui.save_button.click()
    notice = dialog.ui.trouble_notice
    qtbot.waitUntil(notice.offer_button.isVisible)
    notice.offer_button.click()
    (fact,) = dialog.findChildren(FactDialog)
    assert fact.gate is Gate.consent
    fact.ui.what_edit.setPlainText("架空の登録を先に行った")
    with qtbot.waitSignal(fact.recorded):
        fact.ui.save_button.click()
    (line,) = nonconformities.rows(seat.desk)
    assert "同意" in line.row.refusal
    assert dialog.isVisible()
    assert dialog.ui.name_edit.text() == "架空　太郎"
    assert members.count(seat.desk) == 0

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import confidentiality, history
from app.rules.ids import RequestId
from app.ui.dialogs.covered_contact_dialog import CoveredContactDialog
from app.ui.seat import Seat
from app.ui.tabs.case_menus import acts_for
from app.ui.widgets.paragraph import Paragraph
from tests.ui import request_desk as at
from tests.ui.conftest import Register

WORD = "秘匿の連絡先を開く"


def words(seat: Seat, key: RequestId) -> list[str]:
    sight = at.sight_of(seat.desk, key)
    groups = acts_for(sight, seat.desk.actor.roles)
    return [act.word for group in groups for act in group]


def test_the_contact_is_shown_after_a_reason(seat: Seat, register: Register, qtbot: QtBot) -> None:
    member = register("1001", "架空　太郎")
    key = at.take(seat.desk)
    assert not any(WORD in word for word in words(seat, key))
    confidentiality.protect(seat.desk, member, "", "架空の支援措置")
    assert any(WORD in word for word in words(seat, key))
    dialog = CoveredContactDialog(seat, at.case_of(seat.desk, key))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save()
    assert "理由" in dialog.ui.reason_problem.plain
    dialog.ui.reason_edit.setText("架空の発送のため")
    dialog.save()
    qtbot.waitUntil(dialog.ui.contact_sheet.isVisible)
    said = {one.plain for one in dialog.ui.contact_facts.findChildren(Paragraph)}
    assert {"〒997-0015　山形県鶴岡市架空町1-1", "0235-00-0001"} <= said
    assert not dialog.is_touched()
    assert (history.rows(seat.desk)[0].values or {}) == {"reason": "架空の発送のため"}

"""Where the gate is closed at a child, the child alone is left out of a provision."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import children, provision_rows
from app.office.desk import Desk
from app.ui.dialogs.provision_dialog import ProvisionDialog
from app.ui.seat import Seat
from tests.ui import remedy_desk as remedy
from tests.ui.conftest import Register
from tests.ui.dialogs.test_recipient_dialogs import shown


def test_of_a_stopped_child_the_mother_stays(
    seat: Seat, desk: Desk, register: Register, qtbot: QtBot
) -> None:
    mother = register("1001", "架空　花子")
    (child,) = children.children_of(desk, mother)
    children.stop(desk, child.id)
    remedy.contractor(desk)
    dialog = ProvisionDialog(seat)
    shown(dialog, seat, qtbot)
    dialog.people.choose(mother)
    qtbot.waitUntil(lambda: dialog.ui.people_list.count() > 1)
    dialog.ui.people_list.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.people.people() == ((mother, None), (mother, child.id))
    dialog.purposes.tick("商品・サービス情報を提供するため")
    dialog.items["お名前"].setChecked(True)
    dialog.save()
    notice = dialog.ui.trouble_notice
    qtbot.waitUntil(lambda: "お子さま情報の停止の対象です" in notice.sentence)
    assert notice.offer_button.text() == "1名を除いて登録(&N)"
    with qtbot.waitSignal(dialog.recorded):
        notice.offer_button.click()
    (row,) = provision_rows.of_member(desk, mother)
    assert row.people == ((mother, None),)

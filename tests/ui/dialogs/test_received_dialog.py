"""A receipt is taken with who gave it and how they had it; a file names its people."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.office import nonconformities, received_rows
from app.office.desk import Desk
from app.rules.ids import MemberId
from app.ui.dialogs.received_dialog import ReceivedDialog
from app.ui.seat import Seat
from tests.ui.conftest import Register
from tests.ui.dialogs.test_recipient_dialogs import shown


@pytest.fixture
def person(register: Register) -> MemberId:
    """Register somebody."""
    return register("1001", "架空　太郎")


@pytest.fixture
def dialog(seat: Seat, qtbot: QtBot) -> ReceivedDialog:
    """Open the form."""
    form = ReceivedDialog(seat)
    shown(form, seat, qtbot)
    return form


def fill(dialog: ReceivedDialog) -> None:
    ui = dialog.ui
    ui.provider_name_edit.setText("架空育児用品株式会社")
    ui.provider_address_edit.setText("山形県鶴岡市架空町8-8")
    ui.provider_representative_edit.setText("架空　社長")
    ui.background_edit.setText("店頭の申込書で本人から取得")
    ui.checked_how_edit.setText("申込書の写しを見た")
    ui.from_on_field.setText("4/16")
    dialog.items["お名前"].setChecked(True)
    ui.other_items_edit.setText("来店の記録")


def test_what_is_missing_is_said_beside_its_field(dialog: ReceivedDialog) -> None:
    assert not dialog.is_touched()
    dialog.save()
    for name in ("provider_name", "provider_address", "background", "people", "items"):
        assert getattr(dialog.ui, f"{name}_problem").isVisible(), name
    assert not dialog.ui.to_on_field.isVisible()
    dialog.ui.record_method_combo.setCurrentIndex(1)
    assert dialog.ui.to_on_field.isVisible()


def test_a_receipt_is_recorded(
    dialog: ReceivedDialog, desk: Desk, person: MemberId, seat: Seat, qtbot: QtBot
) -> None:
    fill(dialog)
    dialog.people.choose(person)
    qtbot.waitUntil(seat.doing.is_idle)
    with qtbot.waitSignal(dialog.recorded) as said:
        dialog.ui.save_button.click()
    assert said.args == ["受領を登録しました。"]
    (row,) = received_rows.of_member(desk, person)
    assert (row.items, row.provider_name) == (("お名前", "来店の記録"), "架空育児用品株式会社")


def test_an_unknown_ground_is_recorded_as_a_fact_too(
    dialog: ReceivedDialog, desk: Desk, qtbot: QtBot
) -> None:
    fill(dialog)
    ui = dialog.ui
    ui.ground_combo.setCurrentText("共同利用")
    assert not ui.background_edit.isVisible()
    ui.ground_combo.setCurrentText("確かめられていない")
    assert "要是正" in ui.trouble_notice.sentence
    ui.others_count_edit.setText("12")
    with qtbot.waitSignal(dialog.recorded) as said:
        dialog.save()
    assert "要是正の記録にも載せました" in said.args[0]
    assert len(nonconformities.rows(desk)) == 1


@pytest.mark.usefixtures("person")
def test_a_file_names_people_or_says_which_row_is_wrong(
    dialog: ReceivedDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "名簿.csv"
    path.write_text("組合員コード\n99999999\n", "utf-8")
    dialog.file.read(path)
    qtbot.waitUntil(lambda: "2行目　99999999" in dialog.ui.trouble_notice.sentence)
    assert dialog.people.people() == ()
    path.write_text("組合員コード\n1001\n", "utf-8")
    dialog.file.read(path)
    qtbot.waitUntil(lambda: len(dialog.people.people()) == 1)
    assert "名簿.csvから1名を加えました" in dialog.ui.trouble_notice.sentence
    assert dialog.ui.people_list.item(0).text() == "名簿.csv　1名"

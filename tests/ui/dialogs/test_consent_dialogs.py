"""Consents, refusals and withdrawals are recorded as the form says them, or nothing is."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import certificates, consents
from app.office.rows import ConsentRow
from app.rules.ids import MemberId
from app.ui.dialogs.consent_dialog import ConsentDialog
from app.ui.dialogs.withdraw_dialog import WithdrawDialog
from app.ui.seat import Seat
from tests.ui.conftest import Register

HEADING = "架空　太郎 様（1001）"


@pytest.fixture
def member_id(register: Register) -> MemberId:
    return register(given_on="2017-04-01", registered_on="2017-05-10")


@pytest.fixture
def dialog(seat: Seat, member_id: MemberId, qtbot: QtBot) -> ConsentDialog:
    made = ConsentDialog(seat, HEADING, member_id)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return made


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what is told in a box."""
    sentences: list[str] = []
    monkeypatch.setattr("app.ui.alerts.tell", lambda _asker, words: sentences.append(words))
    return sentences


def newest(seat: Seat, member_id: MemberId) -> ConsentRow:
    return consents.rows(seat.desk, consents.find_ids(seat.desk, member_id=member_id))[0]


def record(dialog: ConsentDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()


def test_a_consent_to_the_new_version_is_recorded(
    dialog: ConsentDialog, seat: Seat, member_id: MemberId, qtbot: QtBot
) -> None:
    today = seat.desk.today
    assert consents.as_of(seat.desk, member_id, today) == "renewal_due"
    assert "令和4年4月1日" in dialog.ui.version_label.plain
    dialog.ui.agreed_check.setChecked(True)
    dialog.ui.given_field.set_text("t")
    dialog.ui.method_combo.setCurrentText("郵送")
    dialog.ui.kept_at_edit.setText("本部 書庫3-12")
    record(dialog, qtbot)
    row = newest(seat, member_id)
    assert (row.answer, row.method, row.receiver) == ("renewed", "郵送", "試験　花子")
    assert (row.consenter, row.child_name, row.kept_at) == ("self", "", "本部 書庫3-12")
    assert consents.as_of(seat.desk, member_id, today) == "current"


def test_a_consent_that_is_not_whole_is_refused(
    dialog: ConsentDialog, seat: Seat, qtbot: QtBot
) -> None:
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.agreed_problem.isVisible)
    assert "「同意されない」を選んで" in dialog.ui.agreed_problem.plain
    assert len(consents.find_ids(seat.desk)) == 1
    dialog.leave()


def test_a_no_is_recorded_as_such(
    dialog: ConsentDialog, seat: Seat, member_id: MemberId, qtbot: QtBot
) -> None:
    dialog.ui.agreed_check.setChecked(True)
    dialog.ui.declined_radio.setChecked(True)
    assert dialog.is_touched()
    assert not dialog.ui.agreed_check.isEnabled()
    assert not dialog.ui.agreed_check.isChecked()
    assert dialog.ui.save_button.text() == "不同意を記録する(&S)"
    record(dialog, qtbot)
    assert newest(seat, member_id).answer == "declined"
    assert consents.as_of(seat.desk, member_id, seat.desk.today) == "declined"


def test_a_guardian_consents_for_a_child(
    dialog: ConsentDialog, seat: Seat, member_id: MemberId, qtbot: QtBot
) -> None:
    ui = dialog.ui
    words = [ui.about_combo.itemText(at) for at in range(ui.about_combo.count())]
    assert words == ["ご本人（会員）", "お子さま　架空　一郎"]
    ui.about_combo.setCurrentIndex(1)
    assert ui.consenter_combo.currentText() == "保護者・法定代理人"
    ui.agreed_check.setChecked(True)
    dialog.save()
    qtbot.waitUntil(ui.relationship_problem.isVisible)
    assert "続柄" in ui.relationship_problem.plain
    assert "お名前" in ui.consenter_name_problem.plain
    ui.relationship_edit.setText("父")
    ui.consenter_name_edit.setText("架空　太郎")
    record(dialog, qtbot)
    row = newest(seat, member_id)
    assert (row.child_name, row.consenter, row.relationship, row.consenter_name) == (
        "架空　一郎",
        "guardian",
        "父",
        "架空　太郎",
    )
    assert consents.as_of(seat.desk, member_id, seat.desk.today) == "renewal_due"


def test_who_consents_herself_needs_no_name(dialog: ConsentDialog) -> None:
    ui = dialog.ui
    ui.consenter_combo.setCurrentIndex(1)
    ui.consenter_name_edit.setText("架空　良子")
    assert ui.guardian_row.isVisible()
    ui.consenter_combo.setCurrentIndex(0)
    assert ui.guardian_row.isHidden()
    assert (dialog.draft().consenter, dialog.draft().consenter_name) == ("self", "")


def test_evidence_goes_with_the_answer(
    dialog: ConsentDialog, seat: Seat, member_id: MemberId, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "申込書.pdf"
    path.write_bytes(certificates.preview(seat.desk, member_id, seat.desk.today))
    dialog.ui.agreed_check.setChecked(True)
    dialog.ui.evidence_drop.take(path)
    record(dialog, qtbot)
    row = newest(seat, member_id)
    (kept,) = consents.evidence(seat.desk, row.id)
    assert (kept.file_name, kept.media_type) == ("申込書.pdf", "application/pdf")


def test_evidence_that_is_no_scan_does_not_undo_the_answer(
    dialog: ConsentDialog, seat: Seat, told: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "申込書.pdf"
    path.write_bytes(b"no pdf at all")
    dialog.ui.agreed_check.setChecked(True)
    dialog.ui.evidence_drop.take(path)
    record(dialog, qtbot)
    kept = consents.rows(seat.desk, consents.find_ids(seat.desk))
    assert [(row.answer, row.evidence_count) for row in kept] == [("renewed", 0), ("granted", 0)]
    assert told[0].startswith("回答は記録しましたが、証拠のファイルは付けられませんでした。")


def test_a_withdrawal_is_recorded_with_its_words(
    seat: Seat, member_id: MemberId, qtbot: QtBot
) -> None:
    dialog = WithdrawDialog(seat, HEADING, member_id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.ui.cancel_button.hasFocus)
    dialog.ui.reason_edit.setPlainText("ご案内は不要とのこと")
    dialog.ui.method_combo.setCurrentText("電話")
    with qtbot.waitSignal(dialog.withdrawn) as told:
        dialog.ui.save_button.click()
    assert told.args == [member_id]
    row = newest(seat, member_id)
    assert (row.answer, row.note) == ("withdrawn", "ご案内は不要とのこと")
    assert row.method == "電話"
    assert consents.as_of(seat.desk, member_id, seat.desk.today) == "withdrawn"


def test_a_withdrawal_without_its_way_is_not_recorded(
    seat: Seat, member_id: MemberId, qtbot: QtBot
) -> None:
    dialog = WithdrawDialog(seat, HEADING, member_id)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.save_button.click()
    assert "方法を選んでください" in dialog.ui.method_problem.plain
    assert newest(seat, member_id).answer == "granted"


def test_a_withdrawal_twice_is_refused(seat: Seat, member_id: MemberId, qtbot: QtBot) -> None:
    dialogs = [WithdrawDialog(seat, HEADING, member_id) for _ in range(2)]
    for dialog in dialogs:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.ui.method_combo.setCurrentText("窓口")
        dialog.show()
    with qtbot.waitSignal(dialogs[0].recorded):
        dialogs[0].ui.save_button.click()
    dialogs[1].ui.save_button.click()
    qtbot.waitUntil(dialogs[1].ui.on_problem.isVisible)
    assert "すでに撤回" in dialogs[1].ui.on_problem.plain
    dialogs[1].leave()

"""A scan is shown as it is kept: a PDF page by page, a picture as a picture."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.office import certificates, confidentiality, consents, history
from app.office.rows import EvidenceRow
from app.rules.ids import MemberId
from app.ui.dialogs.evidence_dialog import EvidenceDialog
from app.ui.seat import Seat
from tests.ui.conftest import Register


def attached(seat: Seat, path: Path) -> EvidenceRow:
    (key,) = consents.find_ids(seat.desk)
    consents.attach(seat.desk, key, path)
    (row,) = consents.evidence(seat.desk, key)
    return row


def scan(seat: Seat, member_id: MemberId, folder: Path) -> Path:
    path = folder / "申込書.pdf"
    path.write_bytes(certificates.preview(seat.desk, member_id, seat.desk.today))
    return path


def opened(seat: Seat, row: EvidenceRow, qtbot: QtBot) -> EvidenceDialog:
    dialog = EvidenceDialog(seat, row)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return dialog


def test_the_pages_of_a_pdf_are_shown_and_the_log_says_so(
    seat: Seat, register: Register, tmp_path: Path, qtbot: QtBot
) -> None:
    row = attached(seat, scan(seat, register(), tmp_path))
    dialog = opened(seat, row, qtbot)
    assert dialog.ui.pdf_view.page_count == 1
    assert dialog.ui.file_label.text() == "申込書.pdf"
    assert dialog.ui.detail_label.text().startswith("PDF　")
    assert history.rows(seat.desk, 1)[0].title == "同意の資料を閲覧"


def test_a_picture_is_shown(seat: Seat, register: Register, tmp_path: Path, qtbot: QtBot) -> None:
    register()
    path = tmp_path / "申込書.png"
    image = QImage(31, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(path))
    dialog = opened(seat, attached(seat, path), qtbot)
    assert dialog.ui.pdf_view.page_count == 1
    assert dialog.ui.detail_label.text().startswith("画像　")


def test_a_protected_persons_scan_opens_with_a_reason_only(
    seat: Seat, register: Register, tmp_path: Path, qtbot: QtBot
) -> None:
    member_id = register()
    row = attached(seat, scan(seat, member_id, tmp_path))
    confidentiality.protect(seat.desk, member_id, "2026-04-15", "支援措置の申出")
    dialog = opened(seat, row, qtbot)
    assert dialog.ui.pdf_view.page_count == 0
    assert "開く理由" in dialog.ui.trouble_state.sentence_label.plain
    dialog.ui.reason_edit.setText("ご本人からのお問い合わせのため")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.ui.pdf_view.page_count == 1)
    assert dialog.ui.reason_row.isHidden()


def test_what_was_erased_says_so_and_asks_for_nothing(
    seat: Seat, register: Register, tmp_path: Path, qtbot: QtBot
) -> None:
    row = attached(seat, scan(seat, register(), tmp_path))
    with seat.desk.unit("消去") as unit:
        unit.session.connection().exec_driver_sql(
            "UPDATE consent_evidence SET content = NULL, file_name = ''"
        )
        unit.log()
    (row,) = consents.evidence(seat.desk, row.consent_id)
    dialog = opened(seat, row, qtbot)
    assert dialog.ui.file_label.text() == "PDF（内容は消去済）"
    assert "消去済" in dialog.ui.trouble_state.sentence_label.plain
    assert dialog.ui.reason_row.isHidden()

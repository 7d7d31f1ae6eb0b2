"""The certificate is read before it is issued; issuing gives it a number and a place."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import history, letters, member_page
from app.rules.ids import MemberId
from app.ui.dialogs.certificate_dialog import CertificateDialog
from app.ui.seat import Seat
from tests.ui.conftest import Register

HEADING = "架空　太郎 様（1001）"


@pytest.fixture
def member_id(register: Register) -> MemberId:
    return register()


@pytest.fixture
def dialog(seat: Seat, member_id: MemberId, qtbot: QtBot) -> CertificateDialog:
    made = CertificateDialog(seat, HEADING, member_id)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.ui.pdf_view.page_count == 1)
    return made


def test_the_draft_is_seen_and_nothing_is_on_record(
    dialog: CertificateDialog, seat: Seat, member_id: MemberId
) -> None:
    assert dialog.ui.title_label.text() == "同意証明書（案）"
    assert dialog.ui.print_button.isHidden()
    assert dialog.day_field.typed() == "2026-04-20"
    assert member_page.page(seat.desk, member_id).letters == []


def test_another_day_is_drawn_anew(dialog: CertificateDialog, seat: Seat, qtbot: QtBot) -> None:
    dialog.ui.pages_label.clear()
    dialog.day_field.setText("2026/4/10")
    qtbot.waitUntil(lambda: dialog.ui.pages_label.text() == "A4　1枚")
    dialog.day_field.setText("2026/4/31")
    qtbot.waitUntil(dialog.day_problem.isVisible)
    dialog.save()
    qtbot.waitUntil(seat.doing.is_idle)
    assert not dialog.ui.save_button.isHidden()


def test_issuing_shows_the_letter_ready_for_printing(
    dialog: CertificateDialog, seat: Seat, member_id: MemberId, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.issued) as told:
        dialog.ui.save_button.click()
    qtbot.waitUntil(seat.doing.is_idle)
    (letter,) = member_page.page(seat.desk, member_id).letters
    assert told.args == [letter.document_number]
    assert dialog.ui.title_label.text() == "同意証明書"
    assert dialog.ui.save_button.isHidden()
    assert dialog.day_field.isHidden()
    assert dialog.ui.print_button.isVisible()
    assert letter.document_number in dialog.ui.notice.sentence


def test_only_the_second_copy_is_a_reprint(
    dialog: CertificateDialog, seat: Seat, member_id: MemberId, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.issued):
        dialog.ui.save_button.click()
    qtbot.waitUntil(seat.doing.is_idle)
    (letter,) = member_page.page(seat.desk, member_id).letters
    path = seat.desk.folder.parent / "証明書.pdf"
    dialog.keep_as(path)
    qtbot.waitUntil(seat.doing.is_idle)
    assert path.read_bytes() == letters.pdf(seat.desk, letter.id, reprint=False)
    assert history.rows(seat.desk, 1)[0].title == "文書を保管"
    dialog.keep_as(path)
    qtbot.waitUntil(seat.doing.is_idle)
    assert history.rows(seat.desk, 1)[0].title == "文書を再印刷"


def test_a_member_who_is_gone_has_no_certificate(seat: Seat, qtbot: QtBot) -> None:
    dialog = CertificateDialog(seat, HEADING, MemberId(99))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.ui.trouble_state.isVisible)
    assert "見つかりません" in dialog.ui.trouble_state.sentence_label.plain
    dialog.leave()

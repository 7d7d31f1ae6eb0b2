from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.office import confidentiality, history
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.ids import RequestId
from app.ui import printing
from app.ui.dialogs.approval_dialog import ApprovalDialog
from app.ui.dialogs.issue_dialog import IssueDialog
from app.ui.dialogs.issued_letter import draft_sheets, issued_sheets
from app.ui.dialogs.issued_letter_dialog import IssuedLetterDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.return_dialog import ReturnDialog
from app.ui.seat import Seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def clerk(desk: Desk, register: Register) -> Desk:
    register("1001", "架空　太郎")
    return at.clerk_beside(desk)


@pytest.fixture
def key(clerk: Desk) -> RequestId:
    key = at.take(clerk)
    at.identify(clerk, key)
    at.decide(clerk, key)
    at.submit(clerk, key)
    return key


def shown(dialog: LetterDialog, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()


def titles(desk: Desk) -> list[str]:
    return [row.title for row in history.rows(desk)]


def test_a_draft_can_only_be_looked_at(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    page = at.page_of(seat.desk, key)
    dialog = LetterDialog(seat, draft_sheets(seat.desk, page.case, page.case.rights[0]))
    shown(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.ui.pdf_view.page_count == 2)
    assert dialog.ui.pages_label.text() == "A4　2枚"
    assert "「案」" in dialog.ui.hint_label.plain
    assert dialog.ui.print_button.isHidden()
    assert dialog.ui.keep_button.isHidden()
    assert dialog.ui.save_button.isHidden()


def test_another_person_approves_what_she_has_read(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    page = at.page_of(seat.desk, key)
    dialog = ApprovalDialog(seat, page.case, page.case.rights[0])
    shown(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.ui.pdf_view.page_count == 2)
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.ui.save_button.click()
    assert told.args == ["承認しました。"]
    assert at.right_of(seat.desk, key).approved_by == seat.desk.actor.id


def test_nothing_is_approved_before_it_can_be_read(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    page = at.page_of(seat.desk, key)
    dialog = ApprovalDialog(seat, page.case, page.case.rights[0])
    shown(dialog, qtbot)
    assert not dialog.ui.save_button.isEnabled()
    dialog.save()
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    assert dialog.ui.stack.currentWidget() is dialog.ui.letter_page
    assert at.right_of(seat.desk, key).approved_on is None


def test_what_changed_while_it_was_read_is_not_approved(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    page = at.page_of(seat.desk, key)
    dialog = ApprovalDialog(seat, page.case, page.case.rights[0])
    shown(dialog, qtbot)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    at.take(seat.desk, about="新しい記録")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: "お読みになった後で" in dialog.ui.notice.sentence)
    assert at.right_of(seat.desk, key).approved_on is None


def test_the_approver_sees_who_asks_and_whose_data_they_are(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    page = at.page_of(seat.desk, key)
    right = page.case.rights[0]
    dialog = ApprovalDialog(seat, page.case, right, about="架空　次郎")
    shown(dialog, qtbot)
    words = [label.text() for label in dialog.ui.letter_facts.findChildren(QLabel)]
    said = "".join(words)
    assert "架空　太郎 様" in said
    assert "架空　次郎 様" in said


def test_the_drafter_cannot_approve(desk: Desk, clerk: Desk, seat: Seat, qtbot: QtBot) -> None:
    assert clerk
    key = at.take(desk)
    at.identify(desk, key)
    at.decide(desk, key)
    at.submit(desk, key)
    page = at.page_of(desk, key)
    dialog = ApprovalDialog(seat, page.case, page.case.rights[0])
    shown(dialog, qtbot)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: "ご自分が起案した" in dialog.ui.notice.sentence)
    assert at.right_of(desk, key).approved_on is None


def test_it_goes_back_from_the_same_window(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    page = at.page_of(seat.desk, key)
    dialog = ApprovalDialog(seat, page.case, page.case.rights[0])
    shown(dialog, qtbot)
    dialog.ui.second_button.click()
    reason = dialog.findChild(ReturnDialog)
    assert reason is not None
    reason.ui.words_edit.setPlainText("書き直してください")
    with qtbot.waitSignal(dialog.recorded) as told:
        reason.save()
    assert told.args == ["差し戻しました。"]
    assert at.right_of(seat.desk, key).submitted_on is None


def test_issuing_gives_a_number_and_offers_printing(
    seat: Seat, key: RequestId, tmp_path: Path, qtbot: QtBot
) -> None:
    at.approve(seat.desk, key)
    page = at.page_of(seat.desk, key)
    dialog = IssueDialog(seat, page.case, page.case.rights[0])
    shown(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.ui.pdf_view.page_count == 2)
    with qtbot.waitSignal(dialog.issued) as told:
        dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.print_button.isVisible)
    qtbot.waitUntil(seat.doing.is_idle)
    number = at.page_of(seat.desk, key).letters[0].document_number
    assert told.args == [number]
    assert number in dialog.ui.notice.sentence
    assert dialog.ui.save_button.isHidden()
    dialog.keep_as(tmp_path / "answer.pdf")
    qtbot.waitUntil(lambda: "answer.pdf" in dialog.ui.notice.sentence)
    assert (tmp_path / "answer.pdf").read_bytes().startswith(b"%PDF-")
    assert "文書を再印刷" not in titles(seat.desk)
    dialog.keep_as(tmp_path / "again.pdf")
    qtbot.waitUntil(lambda: "again.pdf" in dialog.ui.notice.sentence)
    assert titles(seat.desk).count("文書を再印刷") == 1


def test_a_letter_is_kept_again_byte_for_byte_and_logged(
    seat: Seat, key: RequestId, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    at.approve(seat.desk, key)
    letter_id = at.issue(seat.desk, key)
    page = at.page_of(seat.desk, key)
    dialog = LetterDialog(seat, issued_sheets(seat.desk, page, letter_id))
    shown(dialog, qtbot)
    assert not dialog.ui.open_button.isEnabled()
    for name in ("one.pdf", "two.pdf"):
        dialog.keep_as(tmp_path / name)
        qtbot.waitUntil((tmp_path / name).exists)
        qtbot.waitUntil(seat.doing.is_idle)
        assert name in dialog.ui.notice.sentence
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
    assert titles(seat.desk).count("文書を再印刷") == 2
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.fileName()))
    dialog.ui.open_button.click()
    assert opened == ["two.pdf"]
    dialog.keep_as(tmp_path / "no" / "such" / "folder.pdf")
    qtbot.waitUntil(lambda: "保存できませんでした" in dialog.ui.notice.sentence)


def test_printing_hands_over_every_page(
    seat: Seat, key: RequestId, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    at.approve(seat.desk, key)
    letter_id = at.issue(seat.desk, key)
    page = at.page_of(seat.desk, key)
    dialog = LetterDialog(seat, issued_sheets(seat.desk, page, letter_id))
    shown(dialog, qtbot)
    sizes: list[int] = []
    monkeypatch.setattr(
        printing,
        "ask_and_print",
        lambda _asker, pages, _then: sizes.extend(p.width() for p in pages),
    )
    dialog.ui.print_button.click()
    qtbot.waitUntil(lambda: len(sizes) == 2)
    assert min(sizes) > 1600


def test_what_cannot_be_drawn_is_said_in_its_place(seat: Seat, qtbot: QtBot) -> None:
    def refuse() -> bytes:
        raise Refused("この文書は作れません。")

    dialog = LetterDialog(seat, Sheets("試し", [], refuse))
    shown(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.trouble_page)
    assert dialog.ui.trouble_state.sentence_label.plain == "この文書は作れません。"


def test_a_protected_persons_letter_opens_for_a_reason(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    desk = seat.desk
    at.approve(desk, key)
    case = at.page_of(desk, key).case
    issued = IssueDialog(seat, case, case.rights[0])
    shown(issued, qtbot)
    assert case.member_id is not None
    confidentiality.protect(desk, case.member_id, "", "支援措置の申出")
    qtbot.waitUntil(lambda: issued.ui.pdf_view.page_count == 2)
    issued.ui.save_button.click()
    qtbot.waitUntil(issued.ui.print_button.isVisible)
    qtbot.waitUntil(seat.doing.is_idle)
    assert titles(desk)[0] == "秘匿の方の文書を開いた"
    page = at.page_of(desk, key)
    letter_id = page.letters[0].id
    dialog = IssuedLetterDialog(
        seat, lambda reason: issued_sheets(desk, page, letter_id, reason=reason)
    )
    shown(dialog, qtbot)
    qtbot.waitUntil(dialog.reason_edit.isVisible)
    assert "開く理由" in dialog.ui.trouble_state.sentence_label.plain
    assert dialog.ui.pdf_view.page_count == 0
    assert dialog.ui.print_button.isHidden()
    dialog.reason_edit.setText("ご本人からのお問い合わせのため")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.ui.pdf_view.page_count == 2)
    assert dialog.reason_edit.isHidden()
    assert dialog.ui.print_button.isVisible()
    assert history.rows(desk)[0].values == {"reason": "ご本人からのお問い合わせのため"}

"""The dialogs about what left: several at once, back, void, replaced, gone astray, where to."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.office import answer_addresses, dispatch_book, misdeliveries, requests
from app.office.desk import Desk
from app.office.rows import LetterRow
from app.rules.answer_addresses import AddressBasis
from app.rules.ids import RequestId
from app.rules.periods import Days
from app.ui import alerts
from app.ui.dialogs.answer_address_dialog import AnswerAddressDialog
from app.ui.dialogs.cover_note_dialog import NOTHING, CoverNoteDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.dispatch_book_dialog import SEE, DispatchBookDialog
from app.ui.dialogs.dispatch_dialog import DispatchDialog
from app.ui.dialogs.letter_moves import (
    BACK,
    CANCEL,
    LOST,
    REPLACE,
    about_letter,
    moves_of,
    open_move,
    standing_of,
)
from app.ui.dialogs.letter_steps import CancelLetterDialog
from app.ui.dialogs.misdeliveries_dialog import MisdeliveriesDialog, RecoveryDialog
from app.ui.dialogs.misdelivery_dialog import MisdeliveryDialog
from app.ui.dialogs.post_letters_dialog import PostLettersDialog
from app.ui.seat import Seat
from app.ui.tabs.next_tasks import next_task
from tests.ui import request_desk as at
from tests.ui.conftest import Register

NUMBER = "123-45-67890-3"


@pytest.fixture
def key(desk: Desk, register: Register) -> RequestId:
    """Answer a disclosure; the letter waits to be posted."""
    register("1001", "架空　太郎")
    clerk = at.clerk_beside(desk)
    key = at.take(clerk)
    for act in (at.identify, at.decide, at.submit):
        act(clerk, key)
    at.approve(desk, key)
    at.issue(clerk, key)
    return key


def shown(dialog: OfficeDialog, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(seat_of(dialog).doing.is_idle)


def seat_of(dialog: OfficeDialog) -> Seat:
    seat = getattr(dialog, "seat", None)
    assert isinstance(seat, Seat)
    return seat


def saved(dialog: OfficeDialog, qtbot: QtBot) -> str:
    said: list[str] = []
    dialog.recorded.connect(said.append)
    dialog.save()
    qtbot.waitUntil(lambda: bool(said))
    return said[0]


def letter_of(desk: Desk, key: RequestId) -> LetterRow:
    return requests.page(desk, key).letters[0]


def move(seat: Seat, key: RequestId, which: str, qtbot: QtBot) -> OfficeDialog:
    page = requests.page(seat.desk, key)
    dialog = open_move(which, seat, about_letter(page.letters[0], page.case), None)
    shown(dialog, qtbot)
    return dialog


def keys(seat: Seat, key: RequestId) -> list[str]:
    page = requests.page(seat.desk, key)
    standing = standing_of(page.letters[0], page.case)
    return [act.key.removeprefix("letter_") for act in moves_of(standing, seat.desk.actor.roles)]


def post(seat: Seat, key: RequestId, qtbot: QtBot) -> PostLettersDialog:
    dialog = PostLettersDialog(seat)
    shown(dialog, qtbot)
    ui, letter = dialog.ui, letter_of(seat.desk, key)
    ui.method_combo.setCurrentText("簡易書留")
    ui.posting_lines.box(int(letter.id)).setChecked(True)
    ui.posting_lines.number_edit(int(letter.id)).setText(NUMBER)
    assert saved(dialog, qtbot) == "1通の発送を記録しました。"
    return dialog


def test_letters_are_posted_together(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    dialog = PostLettersDialog(seat)
    shown(dialog, qtbot)
    ui, letter = dialog.ui, letter_of(seat.desk, key)
    edit = ui.posting_lines.number_edit(int(letter.id))
    assert (edit.isVisible(), ui.save_button.isEnabled()) == (False, False)
    ui.method_combo.setCurrentText("特定記録")
    assert edit.isVisible()
    ui.all_button.click()
    assert ui.count_label.text() == "1通を選んでいます"
    edit.setText("123-45-6789")
    dialog.save()
    assert "数字11桁" in ui.trouble_notice.sentence
    edit.setText("123-45-67890-1")
    dialog.save()
    box = doubt(dialog, qtbot)
    assert box.text() == ("123-45-67890-1 は、番号が合わないようです。控えと見比べてください。")
    box.close()
    assert letter_of(seat.desk, key).posted_on is None
    edit.setText(NUMBER)
    assert saved(dialog, qtbot) == "1通の発送を記録しました。"
    assert letter_of(seat.desk, key).tracking_number == NUMBER


def doubt(dialog: OfficeDialog, qtbot: QtBot) -> QMessageBox:
    """Return the box that asks about a number."""

    def boxes() -> list[QMessageBox]:
        return [one for one in dialog.findChildren(QMessageBox) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(boxes()))
    return boxes()[0]


def test_a_number_that_looks_wrong_is_recorded_as_typed_when_it_is_wanted(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    page = requests.page(seat.desk, key)
    dialog = DispatchDialog(seat, page.case, page.letters[0])
    shown(dialog, qtbot)
    dialog.ui.tracking_edit.setText("123")
    dialog.save()
    assert "数字11桁" in dialog.ui.tracking_problem.text()
    dialog.ui.tracking_edit.setText("12345678909")
    dialog.save()
    box = doubt(dialog, qtbot)
    assert letter_of(seat.desk, key).posted_on is None
    (yes,) = (one for one in box.buttons() if "このまま記録する" in one.text())
    with qtbot.waitSignal(dialog.recorded):
        yes.click()
    assert letter_of(seat.desk, key).tracking_number == "123-45-67890-9"
    qtbot.waitUntil(seat.doing.is_idle)


def test_what_can_be_done_follows_how_far_it_has_come(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    assert keys(seat, key) == ["cancel"]
    post(seat, key, qtbot)
    assert keys(seat, key) == ["delivered", "back", "replace", "lost"]
    dialog = move(seat, key, BACK, qtbot)
    assert "戻りました" in saved(dialog, qtbot) or letter_of(seat.desk, key).is_back
    assert keys(seat, key) == ["hold", "replace"]
    task = next_task(requests.page(seat.desk, key))
    assert task is not None
    assert (task.key, task.words) == ("answer_address", "回答送付先を確かめる(&O)")
    page = requests.page(seat.desk, key)
    again = DispatchDialog(seat, page.case, page.letters[0])
    shown(again, qtbot)
    assert "そのまま印刷" in again.ui.effect_label.text()


def test_a_void_letter_offers_nothing_more(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    dialog = move(seat, key, CANCEL, qtbot)
    assert isinstance(dialog, CancelLetterDialog)
    assert "欠番になり" in dialog.effect()
    assert saved(dialog, qtbot).startswith("発行を取り消しました")
    assert keys(seat, key) == []
    task = next_task(requests.page(seat.desk, key))
    assert task is not None
    assert task.words == "回答を発行する(&O)"


def test_where_it_goes_is_asked_and_the_form_offered(
    seat: Seat, key: RequestId, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(alerts, "ask", lambda _asker, sentence, **_rest: asked.append(sentence))
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = AnswerAddressDialog(seat, requests.page(seat.desk, key).case, owner)
    shown(dialog, qtbot)
    qtbot.waitUntil(lambda: bool(dialog.ui.address_edit.text()))
    dialog.ui.address_edit.setText("山形県鶴岡市架空新町7-8")
    assert saved(dialog, qtbot) == "回答送付先を記録しました。"
    assert len(asked) == 1
    kept = answer_addresses.choice(seat.desk, key).kept
    assert kept is not None
    assert kept.address.basis is AddressBasis.identity_paper


def test_a_cover_note_wants_something_under_it(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    dialog = CoverNoteDialog(seat, requests.page(seat.desk, key).case)
    shown(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.ui.letters_list.ticked() == [True])
    dialog.ui.letters_list.tick(0, done=False)
    dialog.save()
    assert dialog.ui.trouble_notice.sentence == NOTHING


def test_what_went_astray_is_followed(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    post(seat, key, qtbot)
    dialog = move(seat, key, LOST, qtbot)
    assert isinstance(dialog, MisdeliveryDialog)
    dialog.save()
    assert "お名前を入れて" in dialog.ui.name_problem.text()
    dialog.ui.name_edit.setText("架空　隣子")
    assert saved(dialog, qtbot).startswith("誤送付を記録しました")
    found = MisdeliveriesDialog(seat)
    shown(found, qtbot)
    row = found.current()
    assert row is not None
    assert "架空　隣子 様に届いた" in found.whole(row)
    task = next_task(requests.page(seat.desk, key))
    assert task is not None
    assert task.key == REPLACE
    assert "発行しました" in saved(move(seat, key, REPLACE, qtbot), qtbot)
    recovery = RecoveryDialog(seat, row)
    shown(recovery, qtbot)
    assert saved(recovery, qtbot) == "回収の結果を記録しました。"
    (now,) = misdeliveries.rows(seat.desk)
    assert (bool(now.replacement_number), now.incident.recovery) == (True, "sent_back")


def test_the_book_is_filtered_and_written_out(
    seat: Seat, key: RequestId, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = DispatchBookDialog(seat)
    shown(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.current() is not None)
    line = dialog.current()
    assert line is not None
    assert line.state.word == "未発送"
    menu = dialog.ui.letter_button.menu()
    assert [act.text() for act in menu.actions()] == [SEE, "発行を取り消す(&X)…"]
    dialog.ui.chips.choose("void")
    assert dialog.ui.stack.currentWidget() is dialog.ui.empty_page
    dialog.ui.chips.choose("")
    asked: list[int] = []
    dialog.request_asked.connect(asked.append)
    dialog.keep_as(tmp_path / "発送簿.xlsx")
    qtbot.waitUntil((tmp_path / "発送簿.xlsx").exists)
    dialog.ui.case_button.click()
    assert asked == [int(key)]
    assert len(dispatch_book.rows(seat.desk, Days())) == 1

"""The window of the papers of an audit: a period, a new folder, progress, and where they lie."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.office import audit_packs
from app.office.audit_pack_sections import SECTIONS
from app.office.desk import Desk
from app.rules.periods import Span
from app.ui.dialogs import pack_words
from app.ui.dialogs.audit_pack_dialog import AuditPackDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import said


@pytest.fixture(autouse=True)
def _few_books(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_packs, "SECTIONS", SECTIONS[:3])


@pytest.fixture
def dialog(seat: Seat, qtbot: QtBot, tmp_path: Path) -> AuditPackDialog:
    made = AuditPackDialog(seat)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(seat.doing.is_idle)
    made.put_into(tmp_path / "監査")
    return made


def choose(dialog: AuditPackDialog, span: Span) -> None:
    combo = dialog.ui.span_combo
    combo.setCurrentIndex(combo.findData(span.value))


def test_every_book_is_named_before_it_is_written(dialog: AuditPackDialog) -> None:
    words = "".join(text for _group, text in pack_words.contents())
    assert all(section.title in words for section in SECTIONS)
    assert "官公署等" in words
    assert dialog.ui.book_facts.isVisible()


def test_the_folder_is_named_after_the_period_until_somebody_names_it(
    dialog: AuditPackDialog, tmp_path: Path
) -> None:
    edit = dialog.ui.place_edit
    assert edit.text() == str(tmp_path / "監査" / "監査資料一式_20260401-20270331")
    choose(dialog, Span.last_month)
    assert edit.text() == str(tmp_path / "監査" / "監査資料一式_20260301-20260331")
    choose(dialog, Span.chosen)
    assert dialog.ui.days_box.isVisible()
    dialog.ui.from_field.set_text("R8.4.2")
    dialog.ui.to_field.set_text("R8.4.3")
    assert Path(edit.text()).name == "監査資料一式_20260402-20260403"
    edit.setText(str(tmp_path / "春の監査"))
    choose(dialog, Span.this_month)
    assert edit.text() == str(tmp_path / "春の監査")


def test_it_is_written_whole_and_says_where_it_lies(
    dialog: AuditPackDialog, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(dialog, Span.this_month)
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.ui.save_button.click()
        assert dialog.ui.long_work.isVisible()
    assert "監査資料一式を書き出しました" in str(told.args)
    (row,) = audit_packs.rows(desk)
    place = tmp_path / "監査" / "監査資料一式_20260401-20260430"
    assert len(list(place.iterdir())) == row.file_count
    assert dialog.ui.done_sheet.isVisible()
    assert not dialog.is_busy
    assert str(place) in dialog.ui.done_facts.findChildren(QWidget)[3].property("text")


def test_a_place_that_holds_something_is_told_and_nothing_is_written(
    dialog: AuditPackDialog, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "前の.pdf").write_bytes(b"x")
    dialog.ui.place_edit.setText(str(tmp_path))
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.notice.isVisible)
    assert "すでにファイルがあります" in dialog.ui.notice.sentence
    assert dialog.ui.pages.currentWidget() is dialog.ui.ask_page
    assert dialog.ui.save_button.isVisible()
    assert audit_packs.rows(desk) == []


@pytest.mark.parametrize(
    ("first", "last", "place", "told"),
    [
        ("4月のはじめ", "R8.4.30", "x", "日付が読み取れません"),
        ("R8.4.30", "R8.4.1", "x", "始まりより前"),
        ("R8.4.1", "R8.4.30", " ", "書き出す先のフォルダを入れてください"),
    ],
)
def test_what_is_missing_stands_beside_its_field(
    dialog: AuditPackDialog, first: str, last: str, place: str, told: str
) -> None:
    choose(dialog, Span.chosen)
    dialog.ui.from_field.set_text(first)
    dialog.ui.to_field.set_text(last)
    dialog.ui.place_edit.setText(place)
    dialog.ui.save_button.click()
    assert told in said(dialog.ui.day_problem) + said(dialog.ui.place_problem)
    assert dialog.ui.pages.currentWidget() is dialog.ui.ask_page


def test_stopped_it_leaves_nothing_and_can_be_begun_again(
    dialog: AuditPackDialog, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.ui.save_button.click()
    dialog.ui.long_work.stop()
    qtbot.waitUntil(dialog.ui.notice.isVisible)
    assert dialog.ui.notice.sentence == pack_words.STOPPED
    assert audit_packs.rows(desk) == []
    assert not list((tmp_path / "監査").glob("*"))
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    assert len(audit_packs.rows(desk)) == 1


def test_the_place_is_chosen_in_the_usual_window(
    dialog: AuditPackDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.ui.place_button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)))
    (asking,) = dialog.findChildren(QFileDialog)
    asking.fileSelected.emit(str(tmp_path / "別"))
    asking.done(QDialog.DialogCode.Rejected)
    assert dialog.ui.place_edit.text() == str(tmp_path / "別" / "監査資料一式_20260401-20270331")

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.rules.members import ChildDraft
from app.ui.dialogs.child_fields import ChildFields

TODAY = date(2026, 4, 20)


@pytest.fixture
def row(qtbot: QtBot) -> ChildFields:
    made = ChildFields(TODAY, 2)
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_untouched_row_is_empty(row: ChildFields) -> None:
    assert row.read().is_empty()
    assert (row.read().custody, row.read().lives_together) == ("不明", "不明")


def test_a_known_child_is_shown_and_read_back_whole(row: ChildFields) -> None:
    draft = ChildDraft("架空　湊", "カクウ　ミナト", "2020-06-20", "子", "7", "", "共同", "はい")
    row.show_draft(draft)
    assert row.read() == draft


def test_an_expected_month_is_spelt_out_once_the_field_is_left(row: ChildFields) -> None:
    edit = row.ui.expected_edit
    edit.setFocus()
    QTest.keyClicks(edit, "R8.8")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "2026年8月（令和8年）"
    edit.setText("R19.8")
    edit.editingFinished.emit()
    assert edit.text() == "R19.8"


def test_a_stored_month_is_shown_in_words(row: ChildFields) -> None:
    row.show_draft(ChildDraft(child_id="3", expected_month="2026-08"))
    assert row.read().expected_month == "2026年8月（令和8年）"
    assert row.read().child_id == "3"


def test_each_field_says_whose_it_is(row: ChildFields) -> None:
    ui = row.ui
    assert ui.expected_edit.accessibleName() == "お子さま2 ご出産予定の年月"
    assert ui.custody_combo.accessibleName() == "お子さま2 会員の親権"
    row.number(3)
    assert ui.together_combo.accessibleName() == "お子さま3 会員との同居"
    assert {"a.expected_month", "a.custody", "a.lives_together"} <= row.places("a.").keys()

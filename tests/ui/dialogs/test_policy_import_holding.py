"""What is shown stands still while a file is read or a text is stored; nothing is mixed up."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.office import policy, policy_import, policy_reading
from app.ui.request_pictures import POLICY
from app.ui.seat import Seat
from app.ui.widgets.policy_reading_view import PolicyReadingView
from tests.ui.dialogs.test_policy_import_adjusting import asked, press, purposes, turned
from tests.ui.dialogs.test_policy_import_dialog import LATE, file_of
from tests.ui.dialogs.test_policy_import_questions import NEXT, answer, read
from tests.ui.dialogs.test_policy_import_questions import asked as question

Slow = Callable[[object, str], list[int]]


@pytest.fixture
def gate() -> Iterator[Event]:
    opened = Event()
    yield opened
    opened.set()


@pytest.fixture
def slow(gate: Event, monkeypatch: pytest.MonkeyPatch) -> Slow:
    """Let an act of the office wait at the gate; return a list that counts its calls."""

    def hold(module: object, name: str) -> list[int]:
        real, calls = getattr(module, name), list[int]()

        def waiting(*given: object, **named: object) -> object:
            calls.append(1)
            gate.wait(5)
            return real(*given, **named)

        monkeypatch.setattr(module, name, waiting)
        return calls

    return hold


def answers(view: PolicyReadingView) -> list[object]:
    """Return a list that grows with each answer about the dates."""
    noted: list[object] = []
    real = view.show_notes

    def note(notes: Sequence[str]) -> None:
        real(notes)
        noted.append(notes)

    view.show_notes = note  # type: ignore[method-assign]
    return noted


def stored(seat: Seat) -> int:
    return len(policy.versions(seat.desk))


def test_the_file_before_is_not_registered_while_another_is_read(
    seat: Seat, tmp_path: Path, qtbot: QtBot, gate: Event, slow: Slow
) -> None:
    dialog = read(seat, qtbot, file_of(tmp_path, POLICY))
    view, before = turned(dialog, "purposes"), stored(seat)
    noted = answers(view)
    other = tmp_path / "other.txt"
    other.write_text(NEXT, "utf-8")
    slow(policy_reading, "take_up")
    dialog.read(other)
    press(view, Qt.Key.Key_Delete)
    view.undo()
    view.changed.emit()
    qtbot.waitUntil(lambda: bool(noted))
    assert dialog.ui.path_label.text() == "other.txt（読み取っています）"
    assert (len(purposes(view)), view.isEnabled()) == (2, False)
    assert not dialog.ui.save_button.isEnabled()
    dialog.save()
    gate.set()
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    assert "2027年4月1日" in dialog.ui.version_label.text()
    assert dialog.ui.path_label.text() == "other.txt"
    assert (view.isEnabled(), stored(seat)) == (True, before)


def test_a_second_file_that_is_refused_leaves_the_first_and_says_so(
    seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = read(seat, qtbot, file_of(tmp_path, POLICY))
    turned(dialog, "purposes").do("remove")
    dialog.read(tmp_path / "gone.txt")
    qtbot.waitUntil(lambda: "「gone.txt」を読み取れません。" in dialog.ui.trouble_notice.sentence)
    assert "「policy.txt」の読み取りは、そのまま" in dialog.ui.trouble_notice.sentence
    assert dialog.ui.path_label.text() == "policy.txt"
    assert dialog.ui.stack.currentWidget() is dialog.ui.found_page
    assert dialog.is_touched()
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)


def test_nothing_is_adjusted_or_registered_twice_while_the_office_works(
    seat: Seat, tmp_path: Path, qtbot: QtBot, gate: Event, slow: Slow
) -> None:
    dialog = read(seat, qtbot, file_of(tmp_path, POLICY))
    view = turned(dialog, "purposes")
    calls, noted = slow(policy_import, "register"), answers(view)
    dialog.ui.save_button.click()
    press(view, Qt.Key.Key_Delete)
    view.changed.emit()
    qtbot.waitUntil(lambda: bool(calls and noted))
    dialog.save()
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.ui.save_button.isEnabled()
    assert not dialog.ui.choose_button.isEnabled()
    assert len(purposes(view)) == 2
    with qtbot.waitSignal(dialog.taken_in):
        gate.set()
    assert len(calls) == 1


def test_a_refused_registration_is_not_offered_again(
    seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = read(seat, qtbot, file_of(tmp_path, LATE))
    dialog.save()
    box = question(dialog, qtbot)
    policy.import_file(seat.desk, file_of(tmp_path, LATE.replace("配達", "お届け")))
    answer(box, "本文として登録する")
    qtbot.waitUntil(lambda: "別の本文が登録されています" in dialog.ui.trouble_notice.sentence)
    assert not dialog.ui.save_button.isEnabled()
    qtbot.waitUntil(lambda: "このままでは登録できません" in dialog.ui.version_label.text())
    assert not dialog.ui.save_button.isEnabled()
    assert dialog.ui.reading_view.isEnabled()
    assert "別の本文が登録されています" in dialog.ui.trouble_notice.sentence


def test_adjusting_what_is_approved_is_not_offered(
    seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    path = file_of(tmp_path, LATE)
    policy.import_file(seat.desk, path)
    dialog = read(seat, qtbot, path)
    turned(dialog, "purposes").do("remove")
    qtbot.waitUntil(lambda: "読み取りも変えられない" in dialog.ui.version_label.text())
    assert not dialog.ui.save_button.isEnabled()
    dialog.ui.reading_view.undo()
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)


def test_the_kind_of_the_version_is_one_of_the_list(
    seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = read(seat, qtbot, file_of(tmp_path, NEXT))
    view = turned(dialog, "dates")
    view.do("type_version")
    window = asked(dialog, qtbot)
    assert window.ui.short_label.text() == "種類（制定・改訂・改定・一部改正）(&N)"
    for wrong in ("ほげ", ""):
        window.ui.short_edit.setText(wrong)
        window.ui.save_button.click()
        assert "制定・改訂・改定・一部改正のどれか" in window.ui.trouble_notice.sentence
    window.ui.short_edit.setText("改訂")
    window.ui.save_button.click()
    assert view.ui.adjusted_label.text() == "読み取ったままです。"


@pytest.mark.parametrize(
    ("day", "why"), [(date(2010, 3, 31), "より前です"), (date(2099, 4, 1), "10年より先")]
)
def test_a_day_that_cannot_be_meant_is_not_offered(
    day: date, why: str, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = read(seat, qtbot, file_of(tmp_path, NEXT))
    turned(dialog, "dates").do("type_version")
    window = asked(dialog, qtbot)
    window.ui.day_field.set_day(day)
    window.ui.save_button.click()
    qtbot.waitUntil(lambda: why in dialog.ui.version_label.text())
    assert not dialog.ui.save_button.isEnabled()


def test_a_text_without_title_and_clauses_is_asked_about_once(
    seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    path = file_of(tmp_path, "2027年4月1日 制定\n")
    dialog = read(seat, qtbot, path)
    dialog.save()
    box = question(dialog, qtbot)
    assert "表題も項目も見つかりません" in box.text()
    with qtbot.waitSignal(dialog.taken_in):
        answer(box, "このまま登録する")
    again = read(seat, qtbot, path)
    with qtbot.waitSignal(again.taken_in):
        again.save()
    assert again.findChild(QMessageBox) is None

"""What a run has is chosen first: its letters, single files, the list, labels."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from app.letters.extraction import page_texts
from app.office import campaigns
from app.rules.campaigns import RunKind
from app.rules.delivery_courses import Delivery
from app.ui.dialogs.campaign_posting_dialog import CampaignPostingDialog
from app.ui.dialogs.campaign_run_dialog import CampaignRunDialog
from app.ui.dialogs.run_copies import RunCopies
from app.ui.dialogs.run_papers import Wanted
from app.ui.seat import Seat
from tests.ui.campaign_desk import Asked, ask_people
from tests.ui.conftest import Register

Kept = Callable[[Path], str]


@pytest.fixture
def asked(seat: Seat, register: Register) -> Asked:
    ask_people(register, 5)
    return Asked.frozen(seat.desk)


@pytest.fixture
def copies(asked: Asked, seat: Seat, qtbot: QtBot) -> RunCopies:
    made = RunCopies(seat)
    qtbot.addWidget(made)
    made.show_run(asked.printed())
    made.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return made


@pytest.fixture
def kept(copies: RunCopies, qtbot: QtBot) -> Kept:
    """Press the button that keeps, name a place, and return what is said then."""

    def act(place: Path) -> str:
        copies.ui.notice.hide()
        copies.ui.keep_button.click()
        qtbot.waitUntil(lambda: bool(copies.findChildren(QFileDialog)))
        (dialog,) = copies.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(place))
        dialog.done(QDialog.DialogCode.Rejected)
        qtbot.waitUntil(copies.ui.notice.isVisible)
        qtbot.waitUntil(lambda: not copies.findChildren(QFileDialog))
        return copies.ui.notice.sentence

    return act


def choose(copies: RunCopies, wanted: Wanted) -> None:
    copies.ui.what_combo.setCurrentText(wanted.word)


def test_only_labels_have_a_sheet_and_single_files_are_not_printed(copies: RunCopies) -> None:
    seen = {}
    for wanted in Wanted:
        choose(copies, wanted)
        seen[wanted] = (copies.ui.label_box.isVisible(), copies.ui.print_button.isEnabled())
    assert seen == {
        Wanted.letters: (False, True),
        Wanted.each: (False, False),
        Wanted.listed: (False, True),
        Wanted.labels: (True, True),
    }


def test_labels_begin_where_the_sheet_does(copies: RunCopies, kept: Kept, tmp_path: Path) -> None:
    choose(copies, Wanted.labels)
    assert copies.ui.start_combo.count() == 12
    copies.ui.start_combo.setCurrentIndex(11)
    assert "保存しました" in kept(tmp_path / "labels.pdf")
    assert len(page_texts((tmp_path / "labels.pdf").read_bytes())) == 2
    copies.ui.labels_combo.setCurrentIndex(2)
    assert copies.ui.start_combo.count() == 24
    assert copies.choice.start == 1


def test_the_list_is_kept(copies: RunCopies, kept: Kept, tmp_path: Path) -> None:
    choose(copies, Wanted.listed)
    kept(tmp_path / "list.pdf")
    assert "送付先一覧" in page_texts((tmp_path / "list.pdf").read_bytes())[0]


def test_each_letter_gets_a_file(copies: RunCopies, kept: Kept, tmp_path: Path) -> None:
    choose(copies, Wanted.each)
    assert "5通を保存しました" in kept(tmp_path / "files")
    assert len(list((tmp_path / "files").iterdir())) == 5
    assert "前に保存した5通はそのままです" in kept(tmp_path / "files")
    assert copies.ui.open_button.isEnabled()


def test_a_refusal_is_said(copies: RunCopies, kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    choose(copies, Wanted.each)
    assert "フォルダを作れません" in kept(tmp_path / "taken")


def test_the_way_of_delivery_is_chosen_with_the_print(
    asked: Asked, seat: Seat, qtbot: QtBot
) -> None:
    dialog = CampaignRunDialog(seat, asked.page.row, RunKind.first)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    dialog.ui.delivery_combo.setCurrentText(Delivery.course.word)
    dialog.save()
    qtbot.waitUntil(dialog.ui.done_page.isVisible)
    (run,) = asked.page.runs
    assert run.delivery is Delivery.course
    posting = CampaignPostingDialog(seat, asked.page.row, run)
    qtbot.addWidget(posting, before_close_func=lambda widget: widget.hide())
    assert posting.ui.method_combo.currentText() == "配達便"
    qtbot.waitUntil(seat.doing.is_idle)
    lines = campaigns.bundles(asked.desk, run.id)
    assert sum(one.letters for one in lines) == 5
    assert lines[0].words.startswith("架空センター")

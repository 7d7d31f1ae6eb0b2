import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import papers
from app.rules.held_papers import PaperRules
from app.rules.papers import PAPERS, Use
from app.rules.requesters import RequesterKind
from app.ui.dialogs.paper_table_dialog import PaperTableDialog
from app.ui.seat import Seat


@pytest.fixture
def dialog(seat: Seat, qtbot: QtBot) -> PaperTableDialog:
    made = PaperTableDialog(seat)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return made


def row_of(code: str) -> int:
    return list(PAPERS).index(code)


def test_looking_at_every_kind_changes_nothing(dialog: PaperTableDialog) -> None:
    for row in range(len(PAPERS)):
        dialog.ui.papers_list.setCurrentRow(row)
    assert not dialog.is_touched()


def test_a_forbidden_number_cannot_even_be_ticked(dialog: PaperTableDialog) -> None:
    ui = dialog.ui
    ui.papers_list.setCurrentRow(row_of("my_number_card"))
    assert not ui.number_check.isEnabled()
    ui.papers_list.setCurrentRow(row_of("driving_licence"))
    assert ui.number_check.isEnabled()
    assert ui.number_check.isChecked()
    ui.papers_list.setCurrentRow(row_of("power_of_attorney"))
    assert ui.number_check.isHidden()
    assert ui.agent_check.isChecked()


def test_a_kind_of_its_own_and_the_rules_are_saved(
    seat: Seat, dialog: PaperTableDialog, qtbot: QtBot
) -> None:
    ui = dialog.ui
    dialog.add(Use.authority)
    ui.word_edit.setText("架空の選任書")
    ui.minor_check.setChecked(True)
    ui.months_edit.setText("６")
    ui.from_field.setText("R8.5.1")
    ui.kept_edit.setText("14")
    ui.images_check.setChecked(True)
    ui.image_edit.setText("7")
    with qtbot.waitSignal(dialog.recorded):
        ui.save_button.click()
    added = papers.table(seat.desk)["own_1"]
    assert (added.word, added.valid_months) == ("架空の選任書", 6)
    assert added.shows == (RequesterKind.minor_guardian,)
    assert str(added.accepted_from) == "2026-05-01"
    assert papers.rules(seat.desk) == PaperRules(14, images_allowed=True, image_days=7)


def test_what_cannot_be_kept_is_shown_where_it_stands(seat: Seat, dialog: PaperTableDialog) -> None:
    ui = dialog.ui
    dialog.add(Use.authority)
    ui.months_edit.setText("半年")
    ui.kept_edit.setText("0")
    ui.papers_list.setCurrentRow(0)
    dialog.save()
    assert ui.papers_list.currentRow() == len(PAPERS)
    assert "どなたの代理権" in ui.shows_problem.plain
    assert "月数" in ui.months_problem.plain
    assert "1から366" in ui.kept_problem.plain
    assert dict(papers.table(seat.desk)) == dict(PAPERS)


def test_a_day_that_is_none_is_complained_of(dialog: PaperTableDialog) -> None:
    dialog.ui.until_field.setText("いつか")
    dialog.save()
    assert "読み取れません" in dialog.ui.until_problem.plain


def test_a_name_typed_twice_is_found(dialog: PaperTableDialog) -> None:
    dialog.add(Use.identity)
    dialog.ui.word_edit.setText("運転免許証")
    dialog.save()
    assert "2つあります" in dialog.ui.word_problem.plain

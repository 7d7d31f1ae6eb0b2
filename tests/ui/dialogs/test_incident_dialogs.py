"""The dialogs of an incident: recorded, reported, its people named and told."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import (
    incident_book,
    incident_measures,
    incident_named,
    incidents,
    nonconformities,
)
from app.office.incident_book import IncidentView
from app.rules.ids import IncidentId
from app.rules.nonconformities import Gate
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.incident_dialog import Begun, IncidentDialog
from app.ui.dialogs.incident_filing_dialog import IncidentFilingDialog
from app.ui.dialogs.incident_letters_dialog import IncidentLettersDialog
from app.ui.dialogs.incident_people_dialog import IncidentPeopleDialog
from app.ui.dialogs.incident_proposals_dialog import IncidentProposalsDialog
from app.ui.dialogs.incident_report_dialog import IncidentReportDialog
from app.ui.dialogs.incident_words import client_words
from app.ui.seat import Seat
from tests.office.incident_work import WORDS, recorded
from tests.ui.conftest import Register


@pytest.fixture
def key(seat: Seat) -> IncidentId:
    return recorded(seat.desk)


def view(seat: Seat, key: IncidentId) -> IncidentView:
    return incident_book.one(seat.desk, key)


def shown(dialog: OfficeDialog, seat: Seat, qtbot: QtBot) -> list[str]:
    """Show a dialog and return the list in which it says what was done."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    said: list[str] = []
    dialog.recorded.connect(said.append)
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return said


def saved(dialog: ActingDialog, said: list[str], qtbot: QtBot) -> str:
    dialog.save()
    qtbot.waitUntil(lambda: bool(said))
    return said[0]


def test_an_incident_is_recorded_and_its_days_are_said_while_typing(
    seat: Seat, qtbot: QtBot
) -> None:
    dialog = IncidentDialog(seat)
    said, ui = shown(dialog, seat, qtbot), dialog.ui
    assert "対象外" in ui.due_label.text()
    dialog.save()
    assert "件名を入れて" in ui.title_problem.text()
    ui.title_edit.setText("名簿の置き忘れ")
    ui.department_edit.setText("見本センター")
    ui.what_edit.setPlainText("名簿を置き忘れた。")
    ui.people_count_edit.setText("1,001")
    assert "報告が必要" in ui.due_label.text()
    ui.known_on_field.set_day(date(2026, 4, 1))
    assert "2026/04/30（木）" in ui.due_label.text()
    ui.malice_check.setChecked(True)
    assert "2026/06/01（月）" in ui.due_label.text()
    ui.encrypted_check.setChecked(True)
    assert "対象外" in ui.due_label.text()
    assert dialog.is_touched()
    assert "期限を確かめて" in saved(dialog, said, qtbot)
    assert [one.number for one in incident_book.rows(seat.desk)] == ["案26-01"]


def test_who_was_slower_keeps_what_was_typed(seat: Seat, key: IncidentId, qtbot: QtBot) -> None:
    dialog = IncidentDialog(seat, Begun(key=key))
    shown(dialog, seat, qtbot)
    assert dialog.ui.title_edit.text() == "配達名簿の置き忘れ"
    assert not dialog.is_touched()
    typed = incidents.typed(seat.desk, key)
    incidents.change(seat.desk, key, typed.draft, typed.edition)
    dialog.ui.title_edit.setText("別の件名")
    dialog.save()
    qtbot.waitUntil(lambda: "ほかの人が先に" in dialog.ui.trouble_notice.sentence)
    assert dialog.ui.title_edit.text() == "別の件名"


def test_what_a_correction_takes_with_it_is_said(seat: Seat, key: IncidentId, qtbot: QtBot) -> None:
    incident_measures.waive(seat.desk, key, "お一人の記録だけだった", 1)
    dialog = IncidentDialog(seat, Begun(key=key))
    said = shown(dialog, seat, qtbot)
    dialog.ui.people_count_edit.setText("5,000")
    assert "報告不要の判断は外れました" in saved(dialog, said, qtbot)


def test_the_dialog_says_that_the_day_to_tell_the_client_is_over(seat: Seat) -> None:
    late = recorded(seat.desk, origin="client", known_on="2026-04-01", happened_on="")
    assert "2026/04/05（日）を過ぎています" in client_words(view(seat, late)).intro
    timely = recorded(seat.desk, origin="client")
    assert "過ぎています" not in client_words(view(seat, timely)).intro


def test_a_contractor_is_asked_for_where_it_happened_there(seat: Seat, qtbot: QtBot) -> None:
    dialog = IncidentDialog(seat)
    shown(dialog, seat, qtbot)
    ui = dialog.ui
    assert not ui.recipient_id_combo.isEnabled()
    ui.origin_combo.setCurrentIndex(1)
    assert ui.recipient_id_combo.isEnabled()
    dialog.save()
    assert "委託先" in ui.recipient_id_problem.text()


def test_nine_items_are_written_and_proposed_again(
    seat: Seat, key: IncidentId, qtbot: QtBot
) -> None:
    dialog = IncidentReportDialog(seat, key)
    said, ui = shown(dialog, seat, qtbot), dialog.ui
    assert "置き忘れた" in ui.summary_edit.toPlainText()
    ui.cause_edit.setPlainText("確認の不足")
    ui.people_edit.setPlainText("")
    dialog.propose()
    assert (ui.people_edit.toPlainText(), ui.cause_edit.toPlainText()) == ("2人", "確認の不足")
    assert "保存しました" in saved(dialog, said, qtbot)
    assert view(seat, key).stand.items.cause == "確認の不足"


def test_a_late_report_says_so_before_it_is_recorded(seat: Seat, qtbot: QtBot) -> None:
    recorded_on = recorded(seat.desk, known_on="2026-04-01", happened_on="")
    dialog = IncidentFilingDialog(seat, view(seat, recorded_on))
    said, ui = shown(dialog, seat, qtbot), dialog.ui
    assert "遅れ" in ui.late_label.text()
    ui.filed_on_field.set_day(date(2026, 4, 5))
    assert not ui.late_label.isVisible()
    ui.filed_on_field.set_text("3/31")
    dialog.save()
    assert "知った日より前" in ui.filed_on_problem.text()
    ui.filed_on_field.set_day(date(2026, 4, 5))
    assert saved(dialog, said, qtbot) == "速報の提出を記録しました。"
    again = IncidentFilingDialog(seat, view(seat, recorded_on))
    assert again.draft().kind == "final"
    qtbot.addWidget(again)


def test_people_come_from_the_search_and_from_a_file(
    seat: Seat, key: IncidentId, register: Register, qtbot: QtBot, tmp_path: Path
) -> None:
    first, _second = register("1001", "架空　太郎"), register("1002", "架空　次郎")
    dialog = IncidentPeopleDialog(seat, view(seat, key))
    said, ui = shown(dialog, seat, qtbot), dialog.ui
    dialog.add([first])
    qtbot.waitUntil(lambda: ui.people_list.count() == 1)
    file = tmp_path / "名簿.csv"
    file.write_text("組合員コード\n1001\n1002\n", "utf-8-sig")
    dialog.file.read(file)
    qtbot.waitUntil(lambda: ui.people_list.count() == 2)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "もう載っています" in said[-1]
    dialog.save()
    assert "先に、一覧で" in ui.trouble_notice.sentence
    ui.people_list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.save()
    qtbot.waitUntil(lambda: said[-1].startswith("1名への電話"))
    qtbot.waitUntil(lambda: "お知らせ済 1名" in ui.people_label.text())
    ui.all_check.setChecked(True)
    assert len(dialog.ticked()) == 1
    dialog.remove()
    qtbot.waitUntil(lambda: ui.people_list.count() == 1)


def test_letters_to_all_are_made_and_counted(
    seat: Seat, key: IncidentId, register: Register, qtbot: QtBot
) -> None:
    people = [register(str(1000 + n), f"架空　太郎{n}") for n in range(1, 4)]
    incident_named.add(seat.desk, key, [(one, None) for one in people])
    dialog = IncidentLettersDialog(seat, view(seat, key))
    said, ui = shown(dialog, seat, qtbot), dialog.ui
    assert ui.save_button.text() == "3名への文書を作る(&S)"
    ui.items_edit.setPlainText("")
    dialog.save()
    assert "「含まれていた情報」" in ui.trouble_notice.sentence
    dialog.fill(WORDS)
    dialog.save()
    qtbot.waitUntil(lambda: said == ["お知らせの文書を3通作りました。"])
    assert ui.pages.currentWidget() is ui.done_page
    assert not ui.left_label.isVisible()
    assert view(seat, key).stand.told == 3


def test_nobody_named_means_no_letters(seat: Seat, key: IncidentId, qtbot: QtBot) -> None:
    dialog = IncidentLettersDialog(seat, view(seat, key))
    shown(dialog, seat, qtbot)
    assert not dialog.ui.save_button.isEnabled()
    assert dialog.ui.public_button.isEnabled()


def test_a_fact_becomes_an_incident(seat: Seat, qtbot: QtBot) -> None:
    nonconformities.record(
        seat.desk, Gate.disclosed, happened_on=seat.desk.today, what="別の方に話した。"
    )
    dialog = IncidentProposalsDialog(seat)
    shown(dialog, seat, qtbot)
    row = dialog.current()
    assert row is not None
    assert dialog.whole(row) == "別の方に話した。"
    made = IncidentDialog(seat, Begun(draft=row.draft, fact=row.id))
    said = shown(made, seat, qtbot)
    made.ui.department_edit.setText("見本センター")
    saved(made, said, qtbot)
    qtbot.waitUntil(lambda: dialog.current() is None)

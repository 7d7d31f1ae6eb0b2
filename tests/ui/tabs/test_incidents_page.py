"""The page of incidents leads from one step to the next."""

from datetime import date

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.office import (
    incident_book,
    incident_closing,
    incident_log,
    incident_measures,
    incident_named,
)
from app.office.incident_book import IncidentView
from app.rules.ids import IncidentId
from app.rules.incidents import Origin
from app.rules.roles import Role
from app.ui.dialogs.day_words_dialog import DayWordsDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.seat import Seat
from app.ui.tabs import incident_sheet
from app.ui.tabs.incident_steps import step_of
from app.ui.tabs.incidents_page import IncidentsPage
from tests.office.incident_work import recorded, reported
from tests.ui.conftest import Register

HEAD, CLERK, AUDITOR = ({one} for one in (Role.manager, Role.clerk, Role.auditor))


@pytest.fixture
def key(seat: Seat) -> IncidentId:
    return recorded(seat.desk)


@pytest.fixture
def page(seat: Seat, key: IncidentId, qtbot: QtBot) -> IncidentsPage:
    made = IncidentsPage(seat)
    qtbot.addWidget(made)
    made.resize(1300, 600)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.current() is not None)
    qtbot.waitUntil(lambda: made.sheet.sheet is not None and seat.doing.is_idle())
    assert key
    return made


def view(seat: Seat, key: IncidentId) -> IncidentView:
    return incident_book.one(seat.desk, key)


def step_key(seat: Seat, key: IncidentId) -> str:
    step = step_of(view(seat, key), HEAD)
    assert step is not None
    return step.key


def opened(page: IncidentsPage) -> list[OfficeDialog]:
    return [one for one in page.findChildren(OfficeDialog) if one.isVisible()]


def test_the_list_names_number_day_title_and_state(page: IncidentsPage) -> None:
    row = page.current()
    assert row is not None
    said = [column.text(row) for column in page.columns()]
    assert said == ["案26-01", "2026/04/18（土）", "配達名簿の置き忘れ", "報告待ち"]
    assert page.ui.count_label.text() == "1件"


def test_each_step_leads_to_the_next(seat: Seat, key: IncidentId, register: Register) -> None:
    head, today = seat.desk, date(2026, 4, 20)
    assert step_key(seat, key) == "report"
    reported(head, key, "preliminary", today)
    assert step_key(seat, key) == "file"
    reported(head, key, "final", today)
    assert step_key(seat, key) == ""
    incident_named.add(head, key, [(register("1001", "架空　太郎"), None)])
    assert step_key(seat, key) == "letters"
    incident_measures.publish(head, key, today, "店頭に掲示", view(seat, key).row.edition)
    assert step_key(seat, key) == "close"
    assert step_of(view(seat, key), CLERK) is not None
    assert step_of(view(seat, key), AUDITOR) is None


def test_whoever_entrusted_the_data_is_told_first(seat: Seat) -> None:
    theirs = recorded(seat.desk, origin=Origin.client.value)
    assert step_key(seat, theirs) == "client"
    incident_measures.tell_client(seat.desk, theirs, seat.desk.today, 1)
    assert step_key(seat, theirs) == "close"


def test_who_may_only_read_gets_no_buttons_that_write(seat: Seat, key: IncidentId) -> None:
    sheet = incident_sheet.describe(view(seat, key), [], AUDITOR)
    assert [act.key for act in sheet.acts] == ["print"]
    inside = [act.key for part in sheet.parts for block in part.blocks for act in block.acts]
    assert inside == ["actions"]
    head = incident_sheet.describe(view(seat, key), [], HEAD)
    assert {"change", "print"} <= {act.key for act in head.acts}
    clerk = incident_sheet.describe(view(seat, key), [], CLERK)
    assert "close" not in {one.key for act in clerk.acts for one in act.menu}


def test_what_was_done_is_listed_with_its_reason(seat: Seat, key: IncidentId) -> None:
    incident_closing.close(seat.desk, key, 1, "架空の理由")
    done = incident_log.rows(seat.desk, key)
    assert [one.title for one in done] == ["漏えい等事案を完了", "漏えい等事案を記録"]
    sheet = incident_sheet.describe(view(seat, key), [], HEAD, [*done] * 30)
    (block,) = sheet.parts[-1].blocks
    assert block.words.startswith("ほか20件")
    assert "架空の理由" in block.entries[0].detail


@pytest.mark.parametrize(
    "act", ["change", "report", "file", "people", "letters", "actions", "publish", "waive", "close"]
)
def test_every_button_opens_its_dialog(page: IncidentsPage, act: str, qtbot: QtBot) -> None:
    row = page.current()
    assert row is not None
    page.act(act, None, row)
    qtbot.waitUntil(lambda: len(opened(page)) == 1)
    qtbot.waitUntil(page.seat.doing.is_idle)
    opened(page)[0].leave()


def test_a_judgement_is_recorded_and_taken_back(
    page: IncidentsPage, seat: Seat, key: IncidentId, qtbot: QtBot
) -> None:
    said: list[str] = []
    page.said.connect(said.append)
    page.act("waive", None, view(seat, key))
    (dialog,) = opened(page)
    assert isinstance(dialog, DayWordsDialog)
    dialog.save()
    assert "理由" in dialog.ui.words_problem.text()
    dialog.ui.words_edit.setPlainText("読める状態では外に出ていない")
    dialog.save()
    qtbot.waitUntil(lambda: said == ["報告不要の判断を記録しました。"])
    assert view(seat, key).stand.duty_word == "報告不要と判断"
    page.act("unwaive", None, view(seat, key))
    box = next(one for one in page.findChildren(QMessageBox) if one.isVisible())
    next(one for one in box.buttons() if one.text().startswith("取り消す")).click()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert view(seat, key).stand.duty_word == "報告が必要"

"""The page of the trainings says what comes next, how far each reached and who is missing."""

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.office import planned_trainings, training_closing, training_lists, trainings
from app.office.training_closing import Closing
from app.office.training_lists import Mark
from app.rules.attendance_drafts import MarkDraft
from app.rules.roles import Role
from app.ui.dialogs.attendance_dialog import AttendanceDialog
from app.ui.dialogs.book_dialog import BookDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.list_import_dialog import ListImportDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.dialogs.training_closing_dialog import TrainingClosingDialog
from app.ui.dialogs.training_dialog import TrainingDialog
from app.ui.dialogs.training_plan_dialog import TrainingPlanDialog
from app.ui.seat import Seat
from app.ui.tabs.sheet import Sheet
from app.ui.tabs.trainings_page import TrainingsPage
from app.ui.tabs.trainings_sheet import MOST_NAMED, describe
from tests.ui.house_desk import HEAD, HouseDesk, close_window, furnish


def opened(seat: Seat, qtbot: QtBot) -> TrainingsPage:
    page = TrainingsPage(seat)
    qtbot.addWidget(page)
    page.resize(1300, 600)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: page.sheet.sheet is not None and seat.doing.is_idle())
    return page


def said(house: HouseDesk, *roles: Role) -> Sheet:
    return describe(house.view(), frozenset(roles or {Role.manager}))


def mark(house: HouseDesk, state: str, *places: int, points: str = "") -> None:
    draft = MarkDraft(state, "2026-04-10" if points else "", points)
    marks = [Mark(house.people[place], draft) for place in places]
    training_lists.mark(house.desk, house.training_id, marks)


def step(sheet: Sheet) -> str:
    return sheet.step.key if sheet.step else ""


def test_the_next_step_follows_what_is_recorded(seat: Seat) -> None:
    house = furnish(seat, call=False)
    assert step(said(house)) == "call_up"
    training_lists.call_up(house.desk, house.training_id)
    assert step(said(house)) == "mark"
    mark(house, "attended", 0, 1, 2, points="18")
    assert step(said(house)) == "close"
    # Only who plans may close; others read that it is to be done.
    assert step(said(house, Role.clerk)) == ""
    closing = Closing(date(2026, 4, 20), HEAD, "なし")
    edition = house.view().row.edition
    training_closing.close(house.desk, house.training_id, closing, edition)
    sheet = said(house)
    assert (step(sheet), [act.key for act in sheet.acts]) == ("", ["sheet", "list", "reopen"])
    assert [part.word for part in sheet.parts] == ["受講の状況", "未受講 0", "内容"]
    assert sheet.parts[2].blocks[1].facts[2] == ("次年度への課題", "なし")


def test_a_training_of_a_day_to_come_only_waits(seat: Seat) -> None:
    house = furnish(seat)
    row = house.view().row
    coming = replace(planned_trainings.draft_of(row), from_on="2026-04-27", to_on="2026-04-27")
    trainings.change(house.desk, row.id, coming, row.edition)
    sheet = said(house)
    assert (step(sheet), sheet.step and sheet.step.sentence) == (
        "",
        "2026/04/27（月）に実施します。",
    )


def test_who_is_missing_is_named_with_points(seat: Seat) -> None:
    house = furnish(seat)
    mark(house, "attended", 0, points="9")
    mark(house, "absent", 1)
    entries = said(house).parts[1].blocks[0].entries
    assert [(one.title, one.pill.word if one.pill else "") for one in entries] == [
        ("架空　三枝", "未受講"),
        ("架空　一郎", "不合格（補講待ち）"),
        ("架空　二葉", "補講待ち"),
    ]
    assert "9点" in entries[1].detail
    assert said(house, Role.auditor).parts[1].blocks[0].entries[0].acts == ()
    assert len(entries) < MOST_NAMED


def test_the_page_lists_and_leads_to_each_window(seat: Seat, qtbot: QtBot) -> None:
    house = furnish(seat)
    mark(house, "absent", 1)
    page = opened(seat, qtbot)
    row = page.current()
    assert row is not None
    model = page.ui.table.model()
    assert [model.index(0, at).data() for at in range(4)] == [
        "2026/04/10（金）",
        "個人情報の取扱い",
        "0/3人",
        "補講・出欠待ち",
    ]
    for key, kind in (
        ("change", TrainingDialog),
        ("mark", AttendanceDialog),
        ("mark_one", AttendanceDialog),
        ("import", ListImportDialog),
        ("close", TrainingClosingDialog),
        ("cancel", ReasonDialog),
        ("sheet", LetterDialog),
        ("list", BookDialog),
    ):
        page.act(key, int(house.people[1]), row)
        close_window(page, kind, qtbot)


def test_the_list_is_made_by_the_step(seat: Seat, qtbot: QtBot) -> None:
    house = furnish(seat, call=False)
    page = opened(seat, qtbot)
    with qtbot.waitSignal(page.said) as told:
        page.sheet.ui.next_button.click()
    assert told.args == ["「個人情報の取扱い」の受講者名簿に3人を加えました。"]
    assert len(house.view().people) == 3


@pytest.mark.parametrize("planned", [True, False])
def test_planning_begins_with_the_plan_of_the_year(
    seat: Seat, qtbot: QtBot, *, planned: bool
) -> None:
    if planned:
        furnish(seat)
    page = TrainingsPage(seat)
    qtbot.addWidget(page)
    page.new()
    kind = TrainingDialog if planned else TrainingPlanDialog
    qtbot.waitUntil(lambda: bool(page.findChildren(kind)) and seat.doing.is_idle())
    assert len(planned_trainings.ids(seat.desk)) == int(planned)

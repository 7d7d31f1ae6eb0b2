"""The page of the people says who works here, who owes a pledge, and leads to each act."""

import pytest
from pytestqt.qtbot import QtBot

from app.office import pledges, workers
from app.rules.pledges import PledgeDraft
from app.ui.dialogs.blank_forms_dialog import BlankFormsDialog
from app.ui.dialogs.house_departments_dialog import HouseDepartmentsDialog
from app.ui.dialogs.list_import_dialog import ListImportDialog
from app.ui.dialogs.pledge_dialog import PledgeDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.dialogs.worker_dialog import WorkerDialog
from app.ui.dialogs.worker_leave_dialog import WorkerLeaveDialog
from app.ui.seat import Seat
from app.ui.tabs.workers_page import WorkersPage
from tests.ui.house_desk import HouseDesk, close_window, furnish


def opened(seat: Seat, qtbot: QtBot) -> WorkersPage:
    page = WorkersPage(seat)
    qtbot.addWidget(page)
    page.resize(1300, 600)
    page.show()
    page.refresh()
    qtbot.waitUntil(seat.doing.is_idle)
    return page


def names(page: WorkersPage) -> list[str]:
    model = page.ui.table.model()
    return [model.index(line, 0).data() for line in range(model.rowCount())]


def choose(page: WorkersPage, qtbot: QtBot, row_id: int) -> None:
    page.ui.table.choose(row_id)
    qtbot.waitUntil(
        lambda: (
            page.seat.doing.is_idle()
            and page.sheet.sheet is not None
            and (row := page.current()) is not None
            and page.sheet.sheet.title == row.worker.name
        )
    )


@pytest.fixture
def house(seat: Seat) -> HouseDesk:
    return furnish(seat)


def test_an_empty_page_says_how_the_first_person_comes_in(seat: Seat, qtbot: QtBot) -> None:
    page = opened(seat, qtbot)
    qtbot.waitUntil(
        lambda: page.ui.empty_state.heading_label.text() == "役職員はまだ登録されていません"
    )


def test_who_owes_a_pledge_is_counted_and_named(house: HouseDesk, seat: Seat, qtbot: QtBot) -> None:
    pledges.record(house.desk, house.people[:1], PledgeDraft("entry", "2026-04-10", "書庫"))
    page = opened(seat, qtbot)
    assert names(page) == ["架空　三枝", "架空　一郎", "架空　二葉"]
    assert [chip.text() for chip in page.ui.chips.buttons()][1] == "誓約書なし 2"
    choose(page, qtbot, house.people[0])
    sheet = page.sheet.sheet
    assert sheet is not None
    assert sheet.step is None
    assert sheet.blocks[1].entries[0].title == "入職時　2026/04/10（金）"
    assert sheet.blocks[2].words == "2026年度 1件中0件を受講"
    assert sheet.blocks[2].entries[0].title == "個人情報の取扱い"
    choose(page, qtbot, house.people[1])
    sheet = page.sheet.sheet
    assert sheet is not None
    assert sheet.step is not None
    assert sheet.step.sentence == "入職時の誓約書が記録されていません。"


def test_each_act_opens_its_window(house: HouseDesk, seat: Seat, qtbot: QtBot) -> None:
    pledges.record(house.desk, house.people[:1], PledgeDraft("entry", "2026-04-10"))
    page = opened(seat, qtbot)
    choose(page, qtbot, house.people[0])
    row = page.current()
    assert row is not None
    (given,) = pledges.of_worker(house.desk, house.people[0])
    for key, kind in (
        ("pledge", PledgeDialog),
        ("change", WorkerDialog),
        ("leave", WorkerLeaveDialog),
        ("cancel_pledge", ReasonDialog),
    ):
        page.act(key, int(given.id), row)
        close_window(page, kind, qtbot)
    kinds = (
        *(WorkerDialog, PledgeDialog, BlankFormsDialog),
        *(ListImportDialog, HouseDepartmentsDialog),
    )
    for deed, window in zip(page.deeds(), kinds, strict=True):
        deed.run()
        close_window(page, window, qtbot)


def test_a_pledge_taken_back_stays_to_be_read(house: HouseDesk, seat: Seat, qtbot: QtBot) -> None:
    pledges.record(house.desk, house.people[:1], PledgeDraft("entry", "2026-04-10"))
    (given,) = pledges.of_worker(house.desk, house.people[0])
    pledges.cancel(house.desk, given.id, "署名がない")
    page = opened(seat, qtbot)
    choose(page, qtbot, house.people[0])
    sheet = page.sheet.sheet
    assert sheet is not None
    entry = sheet.blocks[1].entries[0]
    assert entry.detail == "2026/04/20（月）に取消し：署名がない"
    assert entry.acts == ()


def test_who_left_stands_under_her_own_chip(house: HouseDesk, seat: Seat, qtbot: QtBot) -> None:
    (row,) = workers.rows(house.desk, house.people[2:])
    workers.leave(house.desk, row.id, seat.desk.today.replace(day=1), row.edition)
    page = opened(seat, qtbot)
    assert names(page) == ["架空　一郎", "架空　二葉"]
    page.ui.chips.choose("left")
    qtbot.waitUntil(lambda: names(page) == ["架空　三枝"])

"""The page 廃棄 leads from the proposal over the approval to the record."""

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.office import disposal_approval, disposal_page, disposals
from app.office.desk import Desk
from app.office.disposal_approval import PaperSeal
from app.office.disposals import DisposalRow
from app.rules.disposals import DisposalState
from app.rules.roles import Role
from app.ui.dialogs.day_name_words_dialog import DayNameWordsDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.disposal_deed_dialog import DisposalDeedDialog
from app.ui.dialogs.disposal_dialog import DisposalDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.seat import Seat
from app.ui.tabs import disposal_sheet
from app.ui.tabs.disposals_page import DisposalsPage
from tests.office.disposal_work import DRAFT
from tests.ui import request_desk as at

HEAD, CLERK, AUDITOR = (frozenset({one}) for one in (Role.manager, Role.clerk, Role.auditor))


@pytest.fixture
def page(desk: Desk, seat: Seat, qtbot: QtBot) -> DisposalsPage:
    """Open the page over a proposal of somebody else."""
    disposals.propose(at.clerk_beside(desk), DRAFT)
    made = DisposalsPage(seat)
    qtbot.addWidget(made)
    made.resize(1300, 600)
    made.show()
    made.refresh()
    settle(made, qtbot)
    return made


def settle(page: DisposalsPage, qtbot: QtBot) -> None:
    """Wait until the sheet of the row under the cursor stands as the records do."""

    def there() -> bool:
        row, sheet = page.current(), page.sheet.sheet
        if row is None or sheet is None or not page.seat.doing.is_idle():
            return False
        return sheet.pills == (disposal_sheet.PILLS[stored(page).state],)

    qtbot.waitUntil(there)


def stored(page: DisposalsPage) -> DisposalRow:
    return disposals.rows(page.seat.desk)[0]


def opened(page: DisposalsPage, kind: type[OfficeDialog]) -> OfficeDialog:
    (found,) = page.findChildren(kind)
    return found


def acts(page: DisposalsPage, roles: frozenset[Role]) -> list[str]:
    """List what a person with these roles is offered."""
    whole = disposal_page.page(page.seat.desk, stored(page).id)
    sheet = disposal_sheet.describe(whole, roles)
    step = [sheet.step.key] if sheet.step and sheet.step.key else []
    more = [one.key for act in sheet.acts for one in act.menu]
    return [*step, *(act.key for act in sheet.acts if act.key), *more]


def test_the_list_names_number_title_day_and_state(page: DisposalsPage) -> None:
    row = page.current()
    assert row is not None
    assert [column.text(row) for column in page.columns()] == [
        *("廃26-0001", "2022年度の申込書", "2026/04/20（月）", "承認待ち")
    ]
    sheet = page.sheet.sheet
    assert sheet is not None
    assert [block.heading for block in sheet.blocks][:2] == ["廃棄する理由", "廃棄するもの　1件"]
    assert sheet.blocks[1].entries[0].detail == (
        "3箱　2022年度　架空書庫　箱番号 12　2026年3月31日まで"
    )


def test_everybody_is_offered_what_she_may(page: DisposalsPage) -> None:
    desk, row = page.seat.desk, stored(page)
    writes = ["change", "deed", "cancel"]
    assert acts(page, HEAD) == ["approve", "print", "paper", "back", *writes]
    assert acts(page, CLERK) == ["print", "paper", *writes]
    assert acts(page, AUDITOR) == ["print"]
    disposal_approval.send_back(desk, row.id, "架空の理由", 1)
    assert acts(page, CLERK) == ["change", "print", *writes]
    disposals.change(desk, row.id, DRAFT, 2)
    assert acts(page, HEAD) == ["print", "paper", "back", *writes]
    seal = PaperSeal(desk.today, "架空 理事子", "架空の綴り")
    disposal_approval.enter_paper(desk, row.id, seal, 3)
    assert acts(page, CLERK) == ["deed", "print", "cancel"]
    disposals.cancel(desk, row.id, "架空の理由", 4)
    assert acts(page, HEAD) == []


def test_it_is_approved_after_a_question_and_then_done(page: DisposalsPage, qtbot: QtBot) -> None:
    said: list[str] = []
    page.said.connect(said.append)
    page.sheet.go_on()
    (box,) = page.findChildren(QMessageBox)
    assert "一覧の1件は直せなくなります" in box.text()
    next(button for button in box.buttons() if "承認" in button.text()).click()
    qtbot.waitUntil(lambda: said == ["廃26-0001を承認しました。"])
    page.refresh()
    settle(page, qtbot)
    assert stored(page).state is DisposalState.approved
    page.sheet.go_on()
    assert isinstance(opened(page, DisposalDeedDialog), DisposalDeedDialog)


def test_each_act_opens_its_window(page: DisposalsPage, qtbot: QtBot) -> None:
    row = page.current()
    assert row is not None
    for key, kind in (
        ("paper", DayNameWordsDialog),
        ("back", ReasonDialog),
        ("change", DisposalDialog),
        ("print", LetterDialog),
    ):
        page.act(key, None, row)
        opened(page, kind).close()
        qtbot.waitUntil(page.seat.doing.is_idle)
    assert stored(page).edition == row.edition


def test_a_reason_takes_it_back(page: DisposalsPage, qtbot: QtBot) -> None:
    row = page.current()
    assert row is not None
    page.act("cancel", None, row)
    dialog = opened(page, ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    dialog.ui.reason_edit.setText("裁判の資料になるため")
    with qtbot.waitSignal(page.said) as told:
        dialog.ui.save_button.click()
    assert told.args == ["廃26-0001を取り消しました。"]
    page.ui.chips.choose("")
    page.refresh()
    settle(page, qtbot)
    sheet = page.sheet.sheet
    assert sheet is not None
    assert sheet.blocks[-1].words == "2026/04/20（月）　裁判の資料になるため"


def test_a_new_proposal_is_listed_at_once(page: DisposalsPage, qtbot: QtBot) -> None:
    page.new()
    dialog = opened(page, DisposalDialog)
    assert isinstance(dialog, DisposalDialog)
    dialog.ui.title_edit.setText("新しい件名")
    dialog.lines.add_many(DRAFT.items)
    with qtbot.waitSignal(page.said):
        dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: page.ui.count_label.text() == "2件")
    assert stored(page).title == "新しい件名"


def test_the_register_and_the_first_proposal_are_offered(page: DisposalsPage) -> None:
    assert [book.title for book in page.books()] == ["廃棄記録簿", "保存期間の過ぎたものの一覧"]
    assert page.empty_words()[2] == "廃棄を伺う…"

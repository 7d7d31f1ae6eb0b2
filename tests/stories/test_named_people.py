"""A case of a colleague is for named people alone; a late entry uses a reserved number."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from app.office import staff
from app.office.desk import Desk
from app.office.staff import NewStaff
from app.rules.rights import Remedy
from app.rules.roles import Role
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.reserved_numbers_dialog import ReservedNumbersDialog
from app.ui.window import Window
from tests.office.seats import Watch
from tests.stories import (
    case_work,
    due_days,
    form_work,
    ground_work,
    intake_work,
    lists,
    member_work,
    register_work,
    step_work,
)
from tests.stories.hands import Hands
from tests.stories.intake_work import Arrival, requests_tab
from tests.stories.people import CLERK, MANAGER, TYPED
from tests.stories.reception import Reception

COLLEAGUE = "tanto2"
DUE = date(2026, 5, 4)
OF_STAFF = Arrival(rights=(Remedy.disclosure,), about_staff=True)
LATE = Arrival(
    rights=(Remedy.disclosure,),
    channel="来所",
    received="4/20",
    reserved="26-0001",
    late="停電のため、手書きの受付票で受け付けた",
)


def lists_nothing(hands: Hands, window: Window, words: str = "") -> None:
    """See that nothing is listed among all requests, whatever is searched for."""
    tab = requests_tab(window)
    hands.turn_to(window)
    hands.chord("F3")
    hands.chord("Ctrl+A")
    if words:
        hands.write(words)
    else:
        hands.key(Qt.Key.Key_Delete)
    hands.rest()
    hands.until(tab.seat.doing.is_idle)
    hands.until(lambda: tab.ui.list_stack.currentWidget() is tab.ui.empty_page)


def reserve(hands: Hands, window: Window, count: str) -> list[str]:
    """Reserve numbers and look at their forms; return the numbers."""
    hands.turn_to(window)
    hands.chord("Ctrl+3")
    hands.pick(requests_tab(window).ui.lists_button, "手書き受付票")
    dialog = hands.see(ReservedNumbersDialog, window)
    form_work.put(hands, dialog.ui.count_edit, count)
    hands.click(dialog.ui.reserve_button)
    lists.wait_for(hands, dialog.ui.table, int(count))
    numbers = lists.column(dialog.ui.table, "受付番号")
    hands.chord("Ctrl+S")
    sheets = hands.see(LetterDialog, dialog)
    hands.until(lambda: sheets.ui.pdf_view.page_count == int(count))
    hands.key(Qt.Key.Key_Escape)
    hands.gone(LetterDialog, dialog)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(ReservedNumbersDialog, window)
    return numbers


def test_a_case_of_a_colleague_is_nowhere_for_others(
    reception: Reception, hands: Hands, office: Desk, tmp_path: Path
) -> None:
    ground_work.register(office)
    staff.add(office, NewStaff(COLLEAGUE, "試験　同僚子", TYPED, frozenset({Role.clerk})))
    window = reception.let_in(CLERK)
    number = intake_work.take(hands, window, OF_STAFF)
    step_work.tell_receipt(hands, window)
    due_days.agree(hands, window, office, DUE)

    other = reception.let_in(COLLEAGUE)
    hands.chord("Ctrl+3")
    case_work.show_all(hands, other)
    for words in ("", number, "花子", "00010001"):
        lists_nothing(hands, other, words)
    page = member_work.find(hands, other, "00010001")
    said = "　".join(hands.read(page))
    assert number not in said
    assert "開示" not in said

    manager = reception.let_in(MANAGER)
    hands.chord("Ctrl+3")
    case_work.find(hands, manager, number)
    told = register_work.excel(hands, manager, tmp_path / "受付簿.xlsx", number)
    assert told["回答期限（内規）"] == "2026/05/04"


def test_what_came_in_by_hand_is_entered_later_under_its_number(
    reception: Reception, hands: Hands, office: Desk, watch: Watch
) -> None:
    ground_work.register(office)
    window = reception.let_in(CLERK)
    assert reserve(hands, window, "2") == ["26-0001", "26-0002"]
    watch.turn_to(date(2026, 4, 30))
    assert intake_work.take(hands, window, LATE) == "26-0001"
    page = case_work.case_page(window)
    hands.until(lambda: "停電のため" in "".join(hands.read(page)))
    step_work.tell_receipt(hands, window)
    due_days.agree(hands, window, office, DUE)

"""Plan an erasure, carry it out, see who is asked, and certify it, by keys and mouse."""

from PySide6.QtCore import Qt

from app.ui.dialogs.erasure_dialog import ErasureDialog
from app.ui.dialogs.erasure_plan_dialog import ErasurePlanDialog
from app.ui.dialogs.erasures_dialog import ErasuresDialog
from app.ui.dialogs.follow_throughs_dialog import FollowThroughsDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.window import Window
from tests.stories import form_work, lists, member_work, step_work
from tests.stories.desk_work import members_tab
from tests.stories.hands import Hands
from tests.stories.intake_work import requests_tab

ELSEWHERE = "ほかの帳簿に残るもの"


def plan(hands: Hands, window: Window) -> list[str]:
    """Read the dry run that has opened, name the roll of members as what keeps her, keep it."""
    dialog = hands.see(ErasurePlanDialog, window)
    hands.until(dialog.ui.save_button.isEnabled)
    form_work.tick(hands, dialog.ui.roll_check)
    hands.until(lambda: ELSEWHERE in hands.read(dialog.ui.lines))
    told = hands.read(dialog.ui.lines)
    form_work.save(hands, dialog, window)
    return told


def carry_out(hands: Hands, window: Window, about: str) -> tuple[str, list[str]]:
    """Erase: the cursor rests on キャンセル; return what was said before it, and the lines."""
    step_work.go_on(hands, window, "消去する", about)
    dialog = hands.see(ErasureDialog, window)
    hands.until(dialog.ui.save_button.isEnabled)
    assert dialog.ui.cancel_button.hasFocus()
    hands.until(lambda: ELSEWHERE in hands.read(dialog.ui.lines))
    warning: str = dialog.ui.intro_label.plain
    told = hands.read(dialog.ui.lines)
    form_work.save(hands, dialog, window)
    return warning, told


def asked(hands: Hands, window: Window) -> list[lists.Line]:
    """Read who was asked to erase too."""
    dialog = step_work.begin(hands, window, "提供先への連絡", FollowThroughsDialog)
    rows = lists.wait_for(hands, dialog.ui.table, 1)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(FollowThroughsDialog, window)
    return rows


def certify(hands: Hands, window: Window) -> tuple[list[lists.Line], list[str]]:
    """Issue the certificate of the one erasure; return its line, and what stays of it."""
    hands.turn_to(window)
    hands.pick(requests_tab(window).ui.lists_button, "消去の記録")
    dialog = hands.see(ErasuresDialog, window)
    rows = lists.wait_for(hands, dialog.ui.table, 1)
    hands.until(lambda: len(hands.read(dialog.ui.lines)) > 1)
    kept = hands.read(dialog.ui.lines)
    hands.chord("Ctrl+S")
    letter = hands.see(LetterDialog, dialog)
    hands.until(lambda: letter.ui.pdf_view.page_count > 0)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(LetterDialog, dialog)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(ErasuresDialog, window)
    return rows, kept


def search_in_vain(hands: Hands, window: Window, words: str, another: str) -> None:
    """Find somebody else, so that the list is not empty yet; then search for her: nobody."""
    member_work.find(hands, window, another)
    member_work.search(hands, window, words)
    ui = members_tab(window).ui
    hands.until(lambda: ui.list_stack.currentWidget() is ui.empty_page)

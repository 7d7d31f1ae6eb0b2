"""Leaving, coming back and 秘匿, as it is done by keys and mouse, step by step."""

import csv
from pathlib import Path

from PySide6.QtCore import Qt

from app.ui.dialogs.come_back_dialog import ComeBackDialog
from app.ui.dialogs.confidentiality_dialogs import ProtectDialog, UnveilDialog
from app.ui.dialogs.exit_plan_dialog import ExitPlanDialog
from app.ui.dialogs.exits_dialog import ExitsDialog
from app.ui.dialogs.export_dialog import ExportDialog
from app.ui.dialogs.member_end_dialogs import LeaveDialog
from app.ui.dialogs.withdraw_dialog import WithdrawDialog
from app.ui.window import Window
from tests.stories import lists, member_work
from tests.stories.desk_work import members_tab
from tests.stories.hands import Hands


def withdraw(hands: Hands, window: Window, day: str, words: str) -> None:
    """Record that the member who is shown takes her consent back by telephone."""
    hands.chord("Alt+B")
    dialog = hands.see(WithdrawDialog, window)
    hands.on(dialog.ui.cancel_button)
    hands.chord("Alt+D")
    hands.on(dialog.ui.on_field)
    hands.chord("Ctrl+A")
    hands.fill((dialog.ui.on_field, day))
    hands.choose(dialog.ui.method_combo, "電話")
    hands.on(dialog.ui.reason_edit)
    hands.write(words)
    hands.chord("Ctrl+S")


def follow_the_plan(hands: Hands, window: Window) -> list[str]:
    """Read the plan of the exit that opens by itself, and go on to 退会 from it."""
    dialog = hands.see(ExitPlanDialog, window)
    hands.until(lambda: "すぐに止まるもの" in hands.read(dialog.ui.exit_lines))
    told = hands.read(dialog.ui.exit_lines)
    hands.chord("Ctrl+S")
    return told


def leave(hands: Hands, window: Window, reason: str) -> None:
    """Record 退会 in the dialog that has opened."""
    dialog = hands.see(LeaveDialog, window)
    hands.on(dialog.ui.cancel_button)
    hands.chord("Alt+R")
    hands.on(dialog.ui.reason_edit)
    hands.write(reason)
    hands.chord("Ctrl+S")
    hands.gone(LeaveDialog, window)


def read_exits(hands: Hands, window: Window) -> list[lists.Line]:
    """Read the one line in the list of those who are on their way out."""
    dialog = member_work.look_through(hands, window, "退会などの手続き", ExitsDialog)
    found = lists.wait_for(hands, dialog.ui.table, 1)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(ExitsDialog, window)
    return found


def write_out(hands: Hands, window: Window, path: Path) -> list[dict[str, str]]:
    """Write the members to a file for the first purpose that is offered; read the file."""
    hands.turn_to(window)
    hands.chord("Ctrl+1")
    hands.click(members_tab(window).ui.export_button)
    dialog = hands.see(ExportDialog, window)
    hands.name_file(dialog.ui.save_button, path)
    hands.gone(ExportDialog, window)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def search_everywhere(hands: Hands, window: Window, code: str) -> None:
    """Search for somebody who is not registered now, as the empty list suggests."""
    member_work.search(hands, window, code)
    tab = members_tab(window)
    hands.until(tab.ui.empty_state.isVisible)
    hands.chord("Alt+Z")
    hands.until(lambda: tab.person.ui.code_label.text().endswith(code))
    hands.until(tab.person.ui.name_label.isVisible)


def come_back(hands: Hands, window: Window, day: str) -> None:
    """Take the member who is shown back, with a consent given on a day."""
    dialog = member_work.begin(hands, window, "登録に戻す", ComeBackDialog)
    hands.chord("Alt+Y")
    hands.until(dialog.ui.agreed_check.isChecked)
    hands.chord("Alt+G")
    hands.fill((dialog.ui.given_field, day))
    hands.choose(dialog.ui.method_combo, "書面")
    hands.chord("Ctrl+S")
    hands.gone(ComeBackDialog, window)


def protect(hands: Hands, window: Window, reason: str) -> None:
    """Begin to protect where the member who is shown lives."""
    dialog = member_work.begin(hands, window, "秘匿にする", ProtectDialog)
    hands.on(dialog.ui.reason_edit)
    hands.write(reason)
    hands.chord("Ctrl+S")
    hands.gone(ProtectDialog, window)


def unveil(hands: Hands, window: Window, reason: str) -> list[str]:
    """Open the contact of the member who is shown, first without a reason; return what stands."""
    hands.rest()
    dialog = member_work.begin(hands, window, "秘匿の連絡先を開く", UnveilDialog)
    hands.on(dialog.ui.reason_edit)
    hands.chord("Ctrl+S")
    hands.until(dialog.ui.reason_problem.isVisible)
    assert dialog.ui.contact_facts.isHidden()
    hands.write(reason)
    hands.chord("Ctrl+S")
    hands.until(lambda: bool(hands.read(dialog.ui.contact_facts)))
    shown = hands.read(dialog.ui.contact_facts)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(UnveilDialog, window)
    return shown

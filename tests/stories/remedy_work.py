"""Plan and carry out what was granted, and tell recipients, by keys and mouse."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from app.ui.dialogs.carry_out_dialog import CarryOutDialog
from app.ui.dialogs.correction_plan_dialog import CorrectionPlanDialog
from app.ui.dialogs.follow_confirm_dialog import FollowConfirmDialog
from app.ui.dialogs.follow_letter_dialog import FollowLetterDialog
from app.ui.dialogs.follow_throughs_dialog import FollowThroughsDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.dialogs.suspension_plan_dialog import SuspensionPlanDialog
from app.ui.window import Window
from tests.stories import form_work, lists, step_work
from tests.stories.hands import Hands


def plan_correction(hands: Hands, window: Window, after: Mapping[str, str]) -> None:
    """Write into the plan that has opened what fields should say."""
    dialog = hands.see(CorrectionPlanDialog, window)
    hands.until(lambda: bool(dialog.fields.edits()))
    for key, words in after.items():
        form_work.put(hands, dialog.fields.edit(key), words)
    form_work.save(hands, dialog, window)


def plan_stop(hands: Hands, window: Window, scope: str, part: str = "") -> str:
    """Say in the plan that has opened how far the stop reaches; return what it will hold back."""
    dialog = hands.see(SuspensionPlanDialog, window)
    form_work.choose(hands, dialog.ui.choice_combo, scope)
    if part:
        form_work.put(hands, dialog.ui.words_edit, part)
    told = dialog.ui.effect_label.text()
    form_work.save(hands, dialog, window)
    return told


def carry_out(hands: Hands, window: Window, task: str, about: str) -> str:
    """Do what was approved; return what was told before."""
    step_work.go_on(hands, window, task, about)
    dialog = hands.see(CarryOutDialog, window)
    ui = dialog.ui
    hands.until(lambda: "\n" in ui.intro_label.plain)
    told: str = ui.intro_label.plain
    form_work.save(hands, dialog, window)
    return told


def tell_recipients(hands: Hands, window: Window, *told: tuple[str, str]) -> list[str]:
    """Write to each recipient (name, what is asked of it); return the numbers of the letters."""
    dialog = step_work.begin(hands, window, "提供先への連絡", FollowThroughsDialog)
    numbers = []
    for name, asked in told:
        lists.point_at(hands, dialog.ui.table, name, asked, "依頼前")
        hands.click(dialog.ui.save_button)
        numbers.append(step_work.issue_open(hands, dialog, FollowLetterDialog))
        hands.until(lambda: numbers[-1] in lists.column(dialog.ui.table, "文書番号"))
    hands.key(Qt.Key.Key_Escape)
    hands.gone(FollowThroughsDialog, window)
    return numbers


def tell_not(hands: Hands, window: Window, name: str, asked: str, reason: str) -> None:
    """Write down why a recipient is not told."""
    dialog = step_work.begin(hands, window, "提供先への連絡", FollowThroughsDialog)
    lists.point_at(hands, dialog.ui.table, name, asked, "依頼前")
    hands.click(hands.button(dialog, "連絡しない"))
    ask = hands.see(ReasonDialog, dialog)
    form_work.put(hands, ask.ui.reason_edit, reason)
    form_work.save(hands, ask, dialog)
    hands.until(lambda: "連絡しない" in lists.column(dialog.ui.table, "状態"))
    hands.key(Qt.Key.Key_Escape)
    hands.gone(FollowThroughsDialog, window)


def confirm_told(hands: Hands, window: Window, name: str, note: str) -> None:
    """Write down that a recipient says it is done."""
    dialog = step_work.begin(hands, window, "提供先への連絡", FollowThroughsDialog)
    lists.point_at(hands, dialog.ui.table, name)
    hands.click(hands.button(dialog, "完了の連絡を記録"))
    confirm = hands.see(FollowConfirmDialog, dialog)
    form_work.put(hands, confirm.ui.note_edit, note)
    form_work.save(hands, confirm, dialog)
    hands.until(lambda: "完了の連絡あり" in lists.column(dialog.ui.table, "状態"))
    hands.key(Qt.Key.Key_Escape)
    hands.gone(FollowThroughsDialog, window)

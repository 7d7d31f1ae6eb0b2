"""End cases beside a decision, take requests back, and read the counts, by keys and mouse."""

from PySide6.QtCore import Qt

from app.ui.dialogs.case_letter_dialog import CaseLetterDialog
from app.ui.dialogs.register_dialog import RegisterDialog
from app.ui.dialogs.withdrawal_dialog import WithdrawalDialog
from app.ui.window import Window
from tests.stories import case_work, form_work, step_work
from tests.stories.case_work import case_page, settle
from tests.stories.hands import Hands
from tests.stories.intake_work import requests_tab
from tests.stories.step_work import Decision


def end(hands: Hands, window: Window, about: str, decision: Decision) -> None:
    """End a right without an answer to its substance, and send that round."""
    step_work.press(hands, window, "対応せずに終える", about)
    step_work.write_decision(hands, window, decision)
    step_work.submit(hands, window, about)
    step_work.waits(hands, window, "決裁を待っています")


def withdraw(hands: Hands, window: Window, day: str) -> None:
    """Record that she takes the whole request back, tell her so by a letter, and post it."""
    _press(hands, window, "取下げ")
    dialog = hands.see(WithdrawalDialog, window)
    form_work.put(hands, dialog.ui.day_field, day)
    hands.enter()
    form_work.save(hands, dialog, window)
    _press(hands, window, "取下げを承ったお知らせ")
    number = step_work.issue_open(hands, window, CaseLetterDialog)
    step_work.post_letter(hands, window, number)


def tell(hands: Hands, window: Window, about: str) -> None:
    """Issue and post the letter that ends a right, and close the case."""
    step_work.issue(hands, window, about)
    step_work.post(hands, window, about)
    case_work.close(hands, window)


def counts(hands: Hands, window: Window) -> tuple[str, str]:
    """Read from the counts how many were decided how, and how many ended otherwise."""
    hands.turn_to(window)
    hands.pick(requests_tab(window).ui.lists_button, "受付簿と集計")
    dialog = hands.see(RegisterDialog, window)
    ui = dialog.ui
    hands.until(lambda: bool(ui.outcome_bars.accessibleDescription()))
    told = ui.outcome_bars.accessibleDescription(), ui.ending_bars.accessibleDescription()
    hands.key(Qt.Key.Key_Escape)
    hands.gone(RegisterDialog, window)
    return told


def _press(hands: Hands, window: Window, act: str) -> None:
    hands.turn_to(window)
    settle(hands, window)
    acts = case_page(window).ui.case_acts
    (button,) = (one for one in hands.buttons(acts) if one.text() == act)
    hands.click(button)

"""The work on an audit, as it is done by keys and mouse, step by step."""

from typing import TypeVar

from PySide6.QtCore import Qt

from app.ui.dialogs.audit_checks_dialog import AuditChecksDialog
from app.ui.dialogs.audit_dialog import AuditDialog
from app.ui.dialogs.audit_finding_dialog import AuditFindingDialog
from app.ui.dialogs.audit_plan_dialog import AuditPlanDialog
from app.ui.dialogs.corrective_action_dialog import CorrectiveActionDialog
from app.ui.dialogs.corrective_actions_dialog import CorrectiveActionsDialog
from app.ui.dialogs.day_words_dialog import DayWordsDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.effect_dialog import EffectDialog
from app.ui.tabs.audits_page import AuditsPage
from app.ui.tabs.corrective_actions_page import CorrectiveActionsPage
from app.ui.tabs.governance_tab import GovernanceTab
from app.ui.tabs.register_page import RegisterPage
from app.ui.window import Window
from tests.stories import form_work
from tests.stories.hands import Hands

D = TypeVar("D", bound=OfficeDialog)
P = TypeVar("P", bound=RegisterPage)  # type: ignore[type-arg]


def page_of(hands: Hands, window: Window, kind: type[P]) -> P:
    """Turn to a page of 監査・教育."""
    hands.turn_to(window)
    (tab,) = (one for one in window.tabs if isinstance(one, GovernanceTab))
    hands.chord(f"Ctrl+{window.tabs.index(tab) + 1}")
    hands.until(tab.isVisible)
    at, page = next((at, one) for at, one in enumerate(tab.pages) if isinstance(one, kind))
    hands.chord(f"Alt+{at + 1}")
    hands.until(lambda: page.isVisible() and page.seat.doing.is_idle())
    return page


def plan_year(hands: Hands, window: Window, head: str) -> None:
    """Draw up the plan of the running year."""
    page = page_of(hands, window, AuditsPage)
    hands.pick(page.ui.more_button, "年度の監査計画")
    dialog = hands.see(AuditPlanDialog, window)
    hands.until(lambda: dialog.current() is not None)
    form_work.put(hands, dialog.ui.head_edit, head)
    form_work.save(hands, dialog, window)


def plan_audit(hands: Hands, window: Window, department: str, auditor: str) -> None:
    """Put the audit of a department on the plan."""
    page_of(hands, window, AuditsPage)
    hands.chord("Ctrl+N")
    dialog = hands.see(AuditDialog, window)
    ui = dialog.ui
    form_work.choose(hands, ui.department_combo, department)
    form_work.put(hands, ui.from_field, "t")
    form_work.put(hands, ui.to_field, "+7")
    form_work.tick_line(hands, ui.auditors_list, auditor)
    form_work.save(hands, dialog, window)


def go_on(hands: Hands, window: Window, words: str, kind: type[D]) -> D:
    """Press the next step of the audit once it is this one, and return its dialog."""
    return _step(hands, window, page_of(hands, window, AuditsPage), words, kind)


def confirm(hands: Hands, window: Window, words: str, said: str = "") -> None:
    """Take the next step, which asks for a day and perhaps some words."""
    dialog = go_on(hands, window, words, DayWordsDialog)
    if said:
        form_work.put(hands, dialog.ui.words_edit, said)
    form_work.save(hands, dialog, window)


def judge(hands: Hands, window: Window, remarks: list[str]) -> None:
    """Judge every question: it conforms, or else there is a remark and a finding."""
    dialog = go_on(hands, window, "判定を入れる", AuditChecksDialog)
    for number, remark in enumerate(remarks, start=1):
        hands.until(lambda at=number: _number(dialog) == at)  # type: ignore[misc]
        hands.click(dialog.ui.choices.button("nonconforming" if remark else "conforming"))
        if remark:
            form_work.put(hands, dialog.ui.remark_edit, remark)
            _find(hands, dialog, remark)
        hands.chord("Ctrl+S")
        hands.until(lambda at=number: _judged(dialog) == at)  # type: ignore[misc]
    hands.key(Qt.Key.Key_Escape)
    hands.gone(AuditChecksDialog, window)


def correct(hands: Hands, window: Window, action: str, by: str, done: str) -> None:
    """Open an action about the finding, and record at once that it was done."""
    page = page_of(hands, window, AuditsPage)
    hands.click(hands.button(page.ui.chips, "すべて"))
    hands.until(lambda: page.sheet.sheet is not None)
    hands.click(hands.button(page.sheet, "是正処置"))
    listed = hands.see(CorrectiveActionsDialog, window)
    hands.chord("Alt+N")
    dialog = hands.see(CorrectiveActionDialog, listed)
    form_work.put(hands, dialog.ui.action_edit, action)
    form_work.put(hands, dialog.ui.due_field, "+30")
    form_work.put(hands, dialog.ui.responsible_edit, by)
    form_work.save(hands, dialog, listed)
    hands.until(lambda: listed.current() is not None)
    hands.chord("Alt+D")
    step = hands.see(DayWordsDialog, listed)
    form_work.put(hands, step.ui.words_edit, done)
    form_work.save(hands, step, listed)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(CorrectiveActionsDialog, window)


def check_effect(hands: Hands, window: Window, note: str) -> None:
    """Look at the effect of the action that waits, and say that it helped."""
    page = page_of(hands, window, CorrectiveActionsPage)
    dialog = _step(hands, window, page, "有効性を確認", EffectDialog)
    hands.click(dialog.ui.choices.button("yes"))
    form_work.put(hands, dialog.ui.note_edit, note)
    form_work.save(hands, dialog, window)


def _step(hands: Hands, window: Window, page: P, words: str, kind: type[D]) -> D:
    button = page.sheet.ui.next_button
    hands.until(lambda: button.isVisible() and button.text().startswith(words))
    hands.click(button)
    return hands.see(kind, window)


def _find(hands: Hands, checks: AuditChecksDialog, what: str) -> None:
    hands.chord("Alt+F")
    dialog = hands.see(AuditFindingDialog, checks)
    hands.until(lambda: dialog.ui.check_combo.currentIndex() > 0)
    hands.click(dialog.ui.choices.button("minor"))
    form_work.put(hands, dialog.ui.what_edit, what)
    form_work.save(hands, dialog, checks)
    hands.until(checks.seat.doing.is_idle)


def _number(dialog: AuditChecksDialog) -> int:
    row = dialog.current()
    seen = dialog.fields.seen
    return row.position if row and seen and seen.id == row.id else 0


def _judged(dialog: AuditChecksDialog) -> int:
    return sum(bool(row.verdict) for row in dialog.checks)

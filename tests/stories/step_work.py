"""Carry a right from the decision to the posted answer, by keys and mouse, step by step."""

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from app.rules.outcomes import Outcome
from app.ui.dialogs.approval_dialog import ApprovalDialog
from app.ui.dialogs.decision_dialog import DecisionDialog
from app.ui.dialogs.dispatch_dialog import DispatchDialog
from app.ui.dialogs.issue_dialog import IssueDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.receipt_dialog import ReceiptDialog
from app.ui.tabs.right_panel import RightPanel
from app.ui.window import Window
from tests.stories import form_work
from tests.stories.case_work import case_page, letter_line, settle
from tests.stories.hands import Hands

D = TypeVar("D", bound=QWidget)


@dataclass(frozen=True)
class Decision:
    """Be what is decided on a right, and in which words."""

    outcome: Outcome = Outcome.full
    ground: str = ""
    public: str = ""
    internal: str = ""
    findings: str = ""
    words: str = ""
    alternative: str = ""
    paper_reason: str = ""


def go_on(hands: Hands, window: Window, task: str, about: str = "") -> None:
    """Begin the next thing to do by its key; `about` is the word of its right."""
    page = case_page(window)
    hands.turn_to(window)
    hands.until(lambda: page.isVisible() and page.ui.next_button.text().startswith(task))
    hands.until(lambda: about in page.ui.next_label.text())
    hands.until(page.ui.next_button.isVisible)
    hands.chord("Alt+O")


def press(hands: Hands, window: Window, act: str, about: str) -> None:
    """Press a button in the part of the page about one right."""
    page = case_page(window)

    def panels() -> list[RightPanel]:
        shown = (one for one in page.findChildren(RightPanel) if one.isVisible())
        return [one for one in shown if one.ui.word_label.text() == about]

    hands.turn_to(window)
    settle(hands, window)
    hands.until(lambda: page.isVisible() and len(panels()) == 1)
    hands.click(hands.button(panels()[0], act))


def come_back(hands: Hands, window: Window) -> None:
    """Turn to a window again, and see what others have done meanwhile."""
    hands.turn_to(window)
    hands.chord("F5")


def waits(hands: Hands, window: Window, words: str) -> None:
    """Wait until the page says that something is waited for."""
    page = case_page(window)
    hands.until(lambda: page.isVisible() and words in page.ui.next_label.text())


def begin(hands: Hands, window: Window, act: str, kind: type[D]) -> D:
    """Choose a line of 「手続き」 on the page of the case; return the dialog it opens."""
    button = case_page(window).acts_button
    hands.turn_to(window)
    hands.until(lambda: button.isVisible() and _offers(button, act))
    hands.pick(button, act)
    return hands.see(kind, window)


def _offers(button: QPushButton, act: str) -> bool:
    """Tell whether the menu behind a button has a line by now."""
    return any(line.text().startswith(act) for line in button.menu().actions())


def decide(hands: Hands, window: Window, about: str, decision: Decision) -> None:
    """Decide on a right; what follows opens by itself."""
    go_on(hands, window, "対応を決定する", about)
    write_decision(hands, window, decision)


def write_decision(hands: Hands, window: Window, decision: Decision) -> None:
    """Fill in a decision that is open, and save it."""
    dialog = hands.see(DecisionDialog, window)
    ui = dialog.ui
    hands.click(ui.outcomes.button(decision.outcome))
    if decision.ground:
        hands.click(ui.grounds.button(decision.ground))
    written: tuple[tuple[QPlainTextEdit, str], ...] = (
        (ui.findings_edit, decision.findings),
        (ui.words_edit, decision.words),
        (ui.public_reason_edit, decision.public),
        (ui.alternative_edit, decision.alternative),
        (ui.paper_reason_edit, decision.paper_reason),
        (ui.internal_reason_edit, decision.internal),
    )
    for edit, words in written:
        if words:
            form_work.put(hands, edit, words)
    form_work.save(hands, dialog, window)


def submit(hands: Hands, window: Window, about: str) -> None:
    """Send the decision on a right round."""
    go_on(hands, window, "決裁に回す", about)


def approve(hands: Hands, window: Window, about: str, *, beside: bool = False) -> list[str]:
    """Read the draft and approve it; return the facts that stood beside it.

    `beside`: another right has its next step first, so it is done by the button of this right.
    """
    if beside:
        press(hands, window, "承認する", about)
    else:
        go_on(hands, window, "内容を確かめる", about)
    dialog = hands.see(ApprovalDialog, window)
    _wait_for_letter(hands, dialog)
    facts = hands.read(dialog.ui.letter_facts)
    hands.chord("Alt+S")
    hands.gone(ApprovalDialog, window)
    return facts


def issue(hands: Hands, window: Window, about: str) -> str:
    """Issue the answer to a right; return its number."""
    go_on(hands, window, "回答を発行する", about)
    return issue_open(hands, window, IssueDialog)


def issue_open(hands: Hands, window: QWidget, kind: type[LetterDialog]) -> str:
    """Issue the letter whose draft is shown, close its window, and return its number."""
    dialog = hands.see(kind, window)
    _wait_for_letter(hands, dialog)
    hands.chord("Ctrl+S")
    hands.until(dialog.ui.keep_button.isVisible)
    _wait_for_letter(hands, dialog)
    facts = hands.read(dialog.ui.letter_facts)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(kind, window)
    return facts[facts.index("文書番号") + 1]


def tell_receipt(hands: Hands, window: Window) -> None:
    """Write to her that her request has arrived, and post it."""
    begin(hands, window, "受付のお知らせ", ReceiptDialog)
    post_letter(hands, window, issue_open(hands, window, ReceiptDialog))


def post(hands: Hands, window: Window, about: str, method: str = "簡易書留") -> None:
    """Write down that the answer to a right left."""
    go_on(hands, window, "発送を記録する", about)
    _write_post(hands, window, method)


def post_letter(hands: Hands, window: Window, words: str, method: str = "普通郵便") -> None:
    """Write down that another letter of the case left, by the button beside its number or name."""
    hands.turn_to(window)
    hands.click(hands.button(letter_line(hands, window, words), "発送を記録"))
    _write_post(hands, window, method)


def _write_post(hands: Hands, window: Window, method: str) -> None:
    dialog = hands.see(DispatchDialog, window)
    form_work.choose(hands, dialog.ui.method_combo, method)
    if dialog.ui.tracking_box.isVisible():
        form_work.put(hands, dialog.ui.tracking_edit, number_of_post(int(dialog.letter.id)))
    form_work.save(hands, dialog, window)


def number_of_post(letter_id: int) -> str:
    """Return a number as the post gives it, another for each letter; its last digit fits."""
    head = 4_000_000_000 + letter_id
    return f"{head}{head % 7}"


def _wait_for_letter(hands: Hands, dialog: LetterDialog) -> None:
    """Wait until the pages of a letter stand there."""
    ui = dialog.ui
    hands.until(lambda: ui.stack.currentWidget() is ui.letter_page)
    hands.until(lambda: ui.pdf_view.page_count > 0)

"""The work on a case, as it is done by keys and mouse, step by step."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.rules.letter_kinds import letter_word
from app.rules.rights import Remedy
from app.ui.dialogs.approval_dialog import ApprovalDialog
from app.ui.dialogs.decision_dialog import DecisionDialog
from app.ui.dialogs.disclosure_dialog import DisclosureDialog
from app.ui.dialogs.dispatch_dialog import DispatchDialog
from app.ui.dialogs.identity_dialog import IdentityDialog
from app.ui.dialogs.issue_dialog import IssueDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.tabs.request_page import CasePage
from app.ui.tabs.requests_tab import RequestsTab
from app.ui.window import Window
from tests.stories.hands import Hands


def case_page(window: Window) -> CasePage:
    """Return the page of the case that is chosen."""
    (tab,) = (one for one in window.tabs if isinstance(one, RequestsTab))
    return tab.case_page


def wait_for(hands: Hands, window: Window, task: str) -> None:
    """Wait until the page offers this as the next thing to do."""
    page = case_page(window)
    hands.turn_to(window)
    hands.until(lambda: page.isVisible() and page.ui.next_button.text().startswith(task))
    hands.until(page.ui.next_button.isVisible)


def go_on(hands: Hands, window: Window, task: str) -> None:
    """Begin the next thing to do by its key."""
    wait_for(hands, window, task)
    hands.chord("Alt+O")


def take_by_post(hands: Hands, window: Window) -> None:
    """Write down a request that came by post, about the member the dialog already names."""
    dialog = hands.see(RequestDialog, window)
    ui = dialog.ui
    hands.until(lambda: bool(dialog.subject.code))
    hands.chord("Alt+G")
    hands.on(ui.channel_combo)
    hands.choose(ui.channel_combo, "郵送")
    hands.on(ui.kind_combo)
    hands.chord("Alt+B")
    hands.on(ui.about_edit)
    hands.write("すくすく会員として登録している個人情報")
    hands.chord("Alt+W")
    hands.choose(ui.method_combo, "書面を郵送")
    hands.chord("Alt+A")
    hands.enter()
    tick(hands, dialog, Remedy.disclosure)
    hands.until(lambda: ui.save_button.text() == "受付する(&S)")
    hands.chord("Ctrl+S")
    hands.gone(RequestDialog, window)


def tick(hands: Hands, dialog: RequestDialog, remedy: Remedy) -> None:
    """Go through the boxes of what can be asked for by Enter, and tick one by Space."""
    for one, box in dialog.rights.boxes.items():
        hands.on(box)
        if one is remedy:
            hands.key(Qt.Key.Key_Space)
            break
        hands.enter()
    assert dialog.rights.boxes[remedy].isChecked()


def check_licence(hands: Hands, window: Window) -> None:
    """Record the copy of a driving licence."""
    go_on(hands, window, "本人確認を記録する")
    dialog = hands.see(IdentityDialog, window)
    assert dialog.ui.method_combo.currentText().startswith("写しの送付")
    hands.on(dialog.ui.checked_field)
    hands.enter(2)
    (row,) = dialog.papers.rows
    hands.choose(row.ui.paper_combo, "運転免許証（顔写真あり）")
    hands.on(row.ui.kept_combo)
    assert row.ui.kept_combo.currentText() == "写しを預かった"
    hands.enter()
    hands.fill((row.ui.issuer_edit, "架空県公安委員会"), (row.ui.number_edit, "0000"))
    hands.fill((row.ui.valid_field, "2028/3/31"))
    hands.chord("Ctrl+S")
    hands.gone(IdentityDialog, window)


def decide_for_all(hands: Hands, window: Window) -> None:
    """Decide to disclose everything; the list of what is held opens by itself."""
    go_on(hands, window, "対応を決定する")
    dialog = hands.see(DecisionDialog, window)
    hands.click(dialog.ui.outcomes.button("full"))
    hands.chord("Ctrl+S")
    hands.see(DisclosureDialog, window)


def look_through(hands: Hands, window: Window) -> list[tuple[str, str]]:
    """Read what is held line by line, look at the draft, and keep the choice; return the lines."""
    dialog = hands.see(DisclosureDialog, window)
    tree = dialog.ui.item_tree
    hands.until(lambda: tree.count > 0)
    found = tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    lines = [(item.text(0), item.text(1)) for item in found if item.parent() is not None]
    hands.chord("Alt+V")
    draft = hands.see(LetterDialog, dialog)
    hands.until(lambda: draft.ui.pdf_view.page_count > 0)
    assert draft.ui.title_label.text() == "開示の回答（案）"
    hands.key(Qt.Key.Key_Escape)
    hands.gone(LetterDialog, dialog)
    hands.chord("Ctrl+S")
    hands.gone(DisclosureDialog, window)
    return lines


def submit(hands: Hands, window: Window) -> None:
    """Send the decision round for approval."""
    go_on(hands, window, "決裁に回す")
    page = case_page(window)
    hands.until(lambda: "決裁を待っています" in page.ui.next_label.text())


def approve(hands: Hands, window: Window) -> None:
    """Read the draft and approve it."""
    go_on(hands, window, "内容を確かめる")
    dialog = hands.see(ApprovalDialog, window)
    hands.until(lambda: dialog.ui.pdf_view.page_count > 0)
    hands.chord("Alt+S")
    hands.gone(ApprovalDialog, window)


def issue(hands: Hands, window: Window, kept: Path) -> str:
    """Issue the letter, look at it, keep it as a file, and return its number."""
    go_on(hands, window, "回答を発行する")
    dialog = hands.see(IssueDialog, window)
    hands.until(lambda: dialog.ui.pdf_view.page_count > 0)
    hands.chord("Alt+S")
    hands.until(dialog.ui.keep_button.isVisible)
    hands.until(lambda: dialog.ui.stack.currentWidget() is dialog.ui.letter_page)
    facts = hands.read(dialog.ui.letter_facts)
    keep(hands, dialog, kept)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(IssueDialog, window)
    return facts[facts.index("文書番号") + 1]


def keep(hands: Hands, dialog: LetterDialog, path: Path) -> None:
    """Keep a letter that is shown as a file."""
    hands.name_file(dialog.ui.keep_button, path)
    hands.until(lambda: path.name in dialog.ui.notice.sentence)


def post(hands: Hands, window: Window, number: str) -> None:
    """Write down that the letter left by 簡易書留 under the number of the post."""
    go_on(hands, window, "発送を記録する")
    write_post(hands, window, number)


def write_post(hands: Hands, window: Window, number: str) -> None:
    """Fill in a posting by 簡易書留 that is open, and save it."""
    dialog = hands.see(DispatchDialog, window)
    hands.on(dialog.ui.method_combo)
    hands.choose(dialog.ui.method_combo, "簡易書留")
    hands.fill((dialog.ui.tracking_edit, number), (dialog.ui.day_field, ""))
    hands.chord("Ctrl+S")
    hands.gone(DispatchDialog, window)


def close(hands: Hands, window: Window) -> str:
    """Close the case; return what was asked first."""
    go_on(hands, window, "完了にする")
    return hands.answer(window, "完了にする")


def find(hands: Hands, window: Window, receipt_number: str) -> None:
    """Search for a case; its page stands beside the list."""
    hands.turn_to(window)
    hands.chord("F3")
    hands.write(receipt_number)
    page = case_page(window)
    hands.until(lambda: receipt_number in page.ui.number_label.text())


def show_all(hands: Hands, window: Window) -> None:
    """List closed cases too."""
    (tab,) = (one for one in window.tabs if isinstance(one, RequestsTab))
    hands.click(hands.button(tab.ui.chips, "すべて"))


def wait_for_state(hands: Hands, window: Window, word: str) -> None:
    """Wait until the page of the chosen case says that it stands so."""
    pill = case_page(window).ui.state_pill
    hands.until(lambda: pill.isVisible() and pill.accessibleName() == word)


def settle(hands: Hands, window: Window) -> None:
    """Look away until nothing moves any more: each change draws the page of the case anew."""
    (tab,) = (one for one in window.tabs if isinstance(one, RequestsTab))
    hands.until(tab.seat.doing.is_idle)
    hands.rest()
    hands.until(tab.seat.doing.is_idle)


def letter_line(hands: Hands, window: Window, words: str) -> QWidget:
    """Find the one letter on the page of its case in whose lines these words stand."""
    settle(hands, window)
    held = case_page(window).ui.letter_lines

    def lines() -> list[QWidget]:
        shown = (one for one in held.children() if isinstance(one, QWidget) and one.isVisible())
        return [line for line in shown if words in "　".join(hands.read(line))]

    hands.until(lambda: held.isVisible() and len(lines()) == 1)
    return lines()[0]


def see_again(hands: Hands, window: Window, kept: Path) -> None:
    """Open the issued answer from the page of its case and keep it once more."""
    line = letter_line(hands, window, letter_word("disclosure"))
    hands.click(hands.button(line, "見る・印刷"))
    dialog = hands.see(LetterDialog, window)
    hands.until(lambda: dialog.ui.pdf_view.page_count > 0)
    keep(hands, dialog, kept)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(LetterDialog, window)

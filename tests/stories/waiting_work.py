"""The work with forms that cannot be registered yet, step by step by keys and mouse."""

from pathlib import Path

from PySide6.QtCore import Qt

from app.ui.dialogs.application_dialog import ApplicationDialog
from app.ui.dialogs.application_letter_dialog import ApplicationLetterDialog
from app.ui.dialogs.applications_dialog import ApplicationsDialog
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.window import Window
from tests.stories import lists, member_work
from tests.stories.hands import Hands
from tests.stories.people import Person


def type_form(hands: Hands, window: Window, person: Person, consented: str) -> MemberDialog:
    """Fill in what a short form says, with a consent given on a day, and try to save it."""
    hands.chord("Ctrl+1")
    hands.chord("Ctrl+N")
    dialog = hands.see(MemberDialog, window)
    ui = dialog.ui
    hands.on(ui.name_edit)
    hands.compose(*person.family)
    hands.write("　")
    hands.compose(*person.given)
    hands.enter(2)
    hands.fill((ui.birth_field, "S63.5.6"))
    hands.choose(ui.gender_combo, "女")
    hands.fill((ui.code_edit, person.code), (ui.postal_edit, "9970015"))
    hands.until(lambda: ui.address_edit.text() == "山形県鶴岡市末広町")
    hands.fill((ui.address_edit, "架空9-9"), (ui.telephone_edit, "0235-00-0009"))
    hands.chord("Alt+U")
    hands.fill((ui.received_field, "4/17"))
    hands.chord("Alt+Y")
    hands.until(ui.agreed_check.isChecked)
    hands.chord("Alt+G")
    hands.fill((ui.given_field, consented))
    hands.choose(ui.method_combo, "書面")
    hands.chord("Ctrl+S")
    return dialog


def keep_waiting(hands: Hands, window: Window, dialog: MemberDialog) -> str:
    """Leave a form in 確認待ち; return what the window says of it."""
    hands.until(dialog.ui.keep_button.isVisible)
    hands.chord("Alt+W")
    hands.gone(MemberDialog, window)
    hands.until(lambda: "確認待ち" in window.ui.notice.sentence)
    return window.ui.notice.sentence


def open_inbox(hands: Hands, window: Window) -> ApplicationsDialog:
    """Open the list of the forms that wait."""
    return member_work.look_through(hands, window, "申込の確認待ち", ApplicationsDialog)


def write_to_applicant(hands: Hands, inbox: ApplicationsDialog, kept: Path) -> str:
    """Look at the letter to the applicant, issue it and keep it; return its number."""
    hands.chord("Alt+L")
    dialog = hands.see(ApplicationLetterDialog, inbox)
    ui = dialog.ui
    hands.until(lambda: ui.pdf_view.page_count > 0)
    assert ui.title_label.text().endswith("（案）")
    assert ui.keep_button.isHidden()
    hands.chord("Ctrl+S")
    hands.until(ui.keep_button.isVisible)
    hands.until(lambda: ui.stack.currentWidget() is ui.letter_page)
    facts = hands.read(ui.letter_facts)
    hands.name_file(ui.keep_button, kept)
    hands.until(lambda: kept.name in ui.notice.sentence)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(ApplicationLetterDialog, inbox)
    return facts[facts.index("文書番号") + 1]


def register_waiting(hands: Hands, inbox: ApplicationsDialog, consented: str) -> list[str]:
    """Open the one form that waits and register it with a new consent; return its reasons."""
    lists.wait_for(hands, inbox.ui.table, 1)
    hands.chord("Alt+O")
    dialog = hands.see(ApplicationDialog, inbox)
    ui = dialog.ui
    hands.until(ui.trouble_notice.isVisible)
    reasons = ui.trouble_notice.sentence.splitlines()
    hands.chord("Alt+U")
    hands.on(ui.received_field)
    hands.chord("Ctrl+A")
    hands.fill((ui.received_field, consented))
    assert not ui.agreed_check.isChecked(), "the tick was about another version"
    hands.chord("Alt+Y")
    hands.until(ui.agreed_check.isChecked)
    hands.chord("Alt+G")
    hands.on(ui.given_field)
    hands.chord("Ctrl+A")
    hands.fill((ui.given_field, consented))
    hands.chord("Ctrl+S")
    hands.gone(ApplicationDialog, inbox)
    return reasons

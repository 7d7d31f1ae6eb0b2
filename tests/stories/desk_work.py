"""The work at the desk, as it is done by keys and mouse, step by step."""

from app.ui.dialogs.child_fields import ChildFields
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.tabs.members_tab import MembersTab
from app.ui.window import Window
from tests.stories.hands import Hands
from tests.stories.people import Person


def members_tab(window: Window) -> MembersTab:
    """Return the first tab."""
    (tab,) = (one for one in window.tabs if isinstance(one, MembersTab))
    return tab


def register(hands: Hands, window: Window, person: Person) -> None:
    """Fill in an application form from its first line to its last, and save it."""
    hands.chord("Ctrl+1")
    hands.chord("Ctrl+N")
    dialog = hands.see(MemberDialog, window)
    ui = dialog.ui
    hands.on(ui.name_edit)
    _write_name(hands, person)
    hands.on(ui.kana_edit)
    assert ui.kana_edit.text() == person.kana
    hands.enter()
    hands.fill((ui.birth_field, "H2.4.1"))
    hands.choose(ui.gender_combo, "女")
    hands.fill((ui.code_edit, person.code), (ui.postal_edit, "9970015"))
    hands.on(ui.address_edit)
    hands.until(lambda: ui.address_edit.text() == "山形県鶴岡市末広町")
    hands.fill((ui.address_edit, "架空1-2"), (ui.telephone_edit, "0235-00-0001"))
    hands.fill((ui.email_edit, "kaku@example.jp"))
    _write_child(hands, dialog)
    hands.fill((ui.registered_field, ""), (ui.received_field, "4/17"))
    hands.fill((ui.centre_edit, "見本センター"), (ui.course_edit, "月-01"))
    _write_consent(hands, dialog)
    hands.chord("Ctrl+S")
    hands.gone(MemberDialog, window)
    tab = members_tab(window)
    hands.until(lambda: tab.person.ui.name_label.text().startswith(person.name))


def _write_name(hands: Hands, person: Person) -> None:
    """Write a name through the input method, its parts one after the other."""
    hands.compose(*person.family)
    hands.write("　")
    hands.compose(*person.given)
    hands.enter()


def _write_child(hands: Hands, dialog: MemberDialog) -> None:
    """Add one child by Enter; the last one goes past the button that takes it away again."""
    hands.chord("Alt+B")
    hands.until(lambda: len(dialog.findChildren(ChildFields)) == 1)
    (row,) = dialog.findChildren(ChildFields)
    hands.on(row.ui.name_edit)
    hands.compose("わたなべ", "渡邊")
    hands.write("　")
    hands.compose("みなと", "湊")
    hands.enter(2)
    hands.fill((row.ui.relationship_combo, "子"), (row.ui.birth_field, "R2.6.20"))
    hands.fill((row.ui.expected_edit, ""))
    hands.choose(row.ui.custody_combo, "共同")
    hands.choose(row.ui.together_combo, "はい")


def _write_consent(hands: Hands, dialog: MemberDialog) -> None:
    """Tick the consent to everything and say how it was given."""
    ui = dialog.ui
    hands.chord("Alt+Y")
    hands.until(ui.agreed_check.isChecked)
    hands.chord("Alt+G")
    hands.fill((ui.given_field, "4/17"))
    hands.choose(ui.method_combo, "書面")
    hands.on(ui.receiver_edit)

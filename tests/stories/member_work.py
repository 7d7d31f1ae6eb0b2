"""The work with members and their consents, as it is done by keys and mouse, step by step."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.dialogs.consent_dialog import ConsentDialog
from app.ui.tabs.consents_tab import ConsentsTab
from app.ui.tabs.person_page import PersonPage
from app.ui.window import Window
from tests.stories.desk_work import members_tab
from tests.stories.hands import Hands

D = TypeVar("D", bound=QWidget)


def consents_tab(window: Window) -> ConsentsTab:
    """Return the tab of the ledger."""
    (tab,) = (one for one in window.tabs if isinstance(one, ConsentsTab))
    return tab


def search(hands: Hands, window: Window, words: str) -> None:
    """Search the members by these words, or list all of them again."""
    hands.turn_to(window)
    hands.chord("Ctrl+1")
    hands.chord("F3")
    if words:
        hands.write(words)
    else:
        hands.key(Qt.Key.Key_Delete)
        hands.enter()


def find(hands: Hands, window: Window, code: str) -> PersonPage:
    """Search for a member by her code; her page stands beside the list."""
    search(hands, window, code)
    page = members_tab(window).person
    hands.until(lambda: page.ui.code_label.text().endswith(code) and page.isVisible())
    hands.until(page.ui.name_label.isVisible)
    return page


def begin(hands: Hands, window: Window, act: str, kind: type[D]) -> D:
    """Choose a line of 「手続き」 for the member who is shown; return the dialog it opens."""
    hands.pick(members_tab(window).person.ui.acts_button, act)
    return hands.see(kind, window)


def look_through(hands: Hands, window: Window, check: str, kind: type[D]) -> D:
    """Choose a line of 「点検」; return the dialog it opens."""
    hands.turn_to(window)
    hands.chord("Ctrl+1")
    hands.pick(members_tab(window).ui.checks_button, check)
    return hands.see(kind, window)


def consent_for_child(
    hands: Hands, window: Window, child: str, guardian: tuple[str, str], day: str
) -> str:
    """Record that a guardian, given as 続柄 and name, consented for a child on a day.

    Return what the dialog says of this child and this member.
    """
    relationship, name = guardian
    hands.chord("Alt+C")
    dialog = hands.see(ConsentDialog, window)
    ui = dialog.ui
    hands.until(lambda: ui.about_combo.count() > 1)
    hands.chord("Alt+A")
    hands.until(ui.agreed_check.isChecked)
    hands.chord("Alt+H")
    hands.choose(ui.about_combo, f"お子さま　{child}")
    hands.on(ui.consenter_combo)
    assert ui.consenter_combo.currentText() == "保護者・法定代理人"
    told = ui.about_problem.plain if ui.about_problem.isVisible() else ""
    hands.enter()
    hands.fill((ui.relationship_edit, relationship), (ui.consenter_name_edit, name))
    hands.fill((ui.given_field, day))
    hands.chord("Ctrl+S")
    hands.gone(ConsentDialog, window)
    return told

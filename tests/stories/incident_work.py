"""The work on an incident, as it is done by keys and mouse, step by step."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.incident_dialog import IncidentDialog
from app.ui.dialogs.incident_filing_dialog import IncidentFilingDialog
from app.ui.dialogs.incident_letters_dialog import IncidentLettersDialog
from app.ui.dialogs.incident_people_dialog import IncidentPeopleDialog
from app.ui.dialogs.incident_report_dialog import IncidentReportDialog
from app.ui.tabs.governance_tab import GovernanceTab
from app.ui.tabs.incidents_page import IncidentsPage
from app.ui.window import Window
from tests.stories import form_work
from tests.stories.hands import Hands

D = TypeVar("D", bound=OfficeDialog)


def incidents_page(hands: Hands, window: Window) -> IncidentsPage:
    """Turn to the page of incidents."""
    hands.turn_to(window)
    (tab,) = (one for one in window.tabs if isinstance(one, GovernanceTab))
    hands.chord(f"Ctrl+{window.tabs.index(tab) + 1}")
    hands.until(tab.isVisible)
    at = next(at for at, page in enumerate(tab.pages) if isinstance(page, IncidentsPage))
    hands.chord(f"Alt+{at + 1}")
    page = tab.pages[at]
    assert isinstance(page, IncidentsPage)
    hands.until(lambda: page.isVisible() and page.seat.doing.is_idle())
    return page


def record(hands: Hands, window: Window, title: str, what: str) -> None:
    """Record an incident that needs a report (①), known two days ago."""
    page = incidents_page(hands, window)
    hands.click(page.ui.new_button)
    dialog = hands.see(IncidentDialog, window)
    ui = dialog.ui
    form_work.put(hands, ui.title_edit, title)
    form_work.put(hands, ui.known_on_field, "-2")
    form_work.put(hands, ui.department_edit, "見本センター")
    form_work.put(hands, ui.what_edit, what)
    form_work.tick(hands, ui.sensitive_check)
    form_work.put(hands, ui.people_count_edit, "1")
    form_work.save(hands, dialog, window)
    hands.until(lambda: page.sheet.ui.title_label.text() == title)


def go_on(hands: Hands, window: Window, words: str, kind: type[D]) -> D:
    """Press the next step once it is this one, and return its dialog."""
    page = incidents_page(hands, window)
    button = page.sheet.ui.next_button
    hands.until(lambda: button.isVisible() and button.text().startswith(words))
    hands.click(button)
    return hands.see(kind, window)


def write_report(hands: Hands, window: Window, **items: str) -> None:
    """Write items of the report; those that are not named stay as proposed."""
    dialog = go_on(hands, window, "報告書を書く", IncidentReportDialog)
    hands.until(lambda: bool(dialog.ui.summary_edit.toPlainText()))
    for name, text in items.items():
        form_work.put(hands, getattr(dialog.ui, f"{name}_edit"), text)
    form_work.save(hands, dialog, window)


def hand_in(hands: Hands, window: Window, kind: str, number: str) -> None:
    """Record that the report that comes next was handed in today."""
    dialog = go_on(hands, window, kind, IncidentFilingDialog)
    assert dialog.ui.kind_combo.currentText() == kind
    form_work.put(hands, dialog.ui.number_edit, number)
    form_work.save(hands, dialog, window)


def name_person(hands: Hands, window: Window, code: str) -> None:
    """Find a member by her code and put her on the list."""
    page = incidents_page(hands, window)
    hands.click(hands.button(page.sheet.ui.parts, "ご本人"))
    hands.click(hands.button(page.sheet, "対象の方"))
    dialog = hands.see(IncidentPeopleDialog, window)
    form_work.put(hands, dialog.ui.subject_search, code)
    form_work.point_at_line(hands, dialog.ui.subject_list, code)
    hands.until(lambda: dialog.ui.people_list.count() == 1)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(IncidentPeopleDialog, window)


def write_letters(hands: Hands, window: Window) -> str:
    """Make the letters to all who are not told; return what is said of them."""
    dialog = go_on(hands, window, "お知らせの文書", IncidentLettersDialog)
    hands.until(lambda: bool(dialog.ui.happened_edit.toPlainText()))
    hands.chord("Ctrl+S")
    hands.until(dialog.ui.print_button.isVisible)
    said = dialog.ui.done_label.text()
    hands.click(dialog.ui.cancel_button)
    hands.gone(IncidentLettersDialog, window)
    return said


def close(hands: Hands, window: Window) -> str:
    """End the incident after the question; return what the page says then."""
    page = incidents_page(hands, window)
    button = page.sheet.ui.next_button
    hands.until(lambda: button.isVisible() and button.text().startswith("完了にする"))
    hands.click(button)
    hands.answer(window, "完了にする")
    hands.click(hands.button(page.ui.chips, "すべて"))
    hands.until(lambda: "完了" in page.sheet.ui.under_label.text())
    return said(page.sheet.ui.under_label)


def said(label: QLabel) -> str:
    """Read a label."""
    return label.text()

"""The work of giving data to somebody, as it is done by keys and mouse, step by step."""

from typing import TypeVar

from PySide6.QtCore import Qt

from app.ui.dialogs.amendment_dialog import AmendmentDialog
from app.ui.dialogs.provision_dialog import ProvisionDialog
from app.ui.tabs.provisions_page import ProvisionsPage
from app.ui.tabs.recipients_page import RecipientsPage
from app.ui.tabs.recipients_tab import RecipientsTab
from app.ui.tabs.register_page import RegisterPage
from app.ui.window import Window
from tests.stories import form_work
from tests.stories.hands import Hands

P = TypeVar("P", bound=RegisterPage)  # type: ignore[type-arg]
PURPOSE = "商品・サービス情報を提供するため"


def page_of(hands: Hands, window: Window, kind: type[P]) -> P:
    """Turn to a page of 提供・委託."""
    hands.turn_to(window)
    (tab,) = (one for one in window.tabs if isinstance(one, RecipientsTab))
    hands.chord(f"Ctrl+{window.tabs.index(tab) + 1}")
    hands.until(tab.isVisible)
    at, page = next((at, one) for at, one in enumerate(tab.pages) if isinstance(one, kind))
    hands.chord(f"Alt+{at + 1}")
    hands.until(lambda: page.isVisible() and page.seat.doing.is_idle())
    return page


def fill(hands: Hands, window: Window, code: str) -> ProvisionDialog:
    """Open the form of a provision and fill it for one member."""
    page_of(hands, window, ProvisionsPage)
    hands.chord("Ctrl+N")
    dialog = hands.see(ProvisionDialog, window)
    ui = dialog.ui
    hands.until(lambda: ui.ground_combo.currentText() == "業務の委託")
    form_work.tick_line(hands, ui.purposes_list, PURPOSE)
    form_work.put(hands, ui.purpose_edit, "架空のご案内の発送")
    form_work.put(hands, ui.subject_search, code)
    hands.until(lambda: ui.subject_list.isVisible() and ui.subject_list.count() == 1)
    hands.enter()
    hands.on(ui.subject_list)
    hands.enter()
    hands.until(lambda: len(dialog.people.people()) == 1)
    form_work.tick(hands, dialog.items["お名前"])
    form_work.tick(hands, dialog.items["ご住所"])
    return dialog


def refused(hands: Hands, window: Window, dialog: ProvisionDialog) -> str:
    """Try to register the provision, read why the gate is closed, and give it up."""
    hands.chord("Ctrl+S")
    notice = dialog.ui.trouble_notice
    hands.until(notice.isVisible)
    said = notice.sentence
    hands.key(Qt.Key.Key_Escape)
    hands.reply(dialog, "保存しないで閉じる")
    hands.gone(ProvisionDialog, window)
    return said


def extend_contract(hands: Hands, window: Window, effective: str, until: str) -> None:
    """Let the contract of the chosen contractor go on by an amendment."""
    page = page_of(hands, window, RecipientsPage)
    hands.until(lambda: page.sheet.sheet is not None)
    hands.click(hands.button(page.sheet, "契約 1"))
    hands.click(hands.button(page.sheet, "覚書…"))
    dialog = hands.see(AmendmentDialog, window)
    ui = dialog.ui
    form_work.put(hands, ui.effective_on_field, effective)
    form_work.put(hands, ui.until_on_field, until)
    form_work.put(hands, ui.what_edit, "契約の期間を1年延ばす")
    form_work.save(hands, dialog, window)

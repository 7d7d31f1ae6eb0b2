"""Take requests as they come in, by keys and mouse: who asks, about whom, for what."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt

from app.rules.rights import Remedy
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.tabs.requests_tab import RequestsTab
from app.ui.window import Window
from tests.stories import form_work
from tests.stories.case_work import case_page
from tests.stories.hands import Hands

NEED = "法第35条第5項（利用する必要がなくなった）"
HARM = "法第35条第5項（権利や正当な利益が害されるおそれ）"


@dataclass(frozen=True)
class Arrival:
    """Be what the letter says, or the person before the counter.

    `own` are the lines about who asks, where they are not those of the member; `other` are the
    lines about a person who is not on record.
    """

    rights: tuple[Remedy, ...]
    member: str = "00010001"
    channel: str = "郵送"
    kind: str = "ご本人"
    whom: str = ""
    received: str = ""
    about: str = "すくすく会員として登録している個人情報"
    method: str = "書面を郵送"
    asked: Mapping[Remedy, str] = field(default_factory=dict)
    bases: Mapping[Remedy, str] = field(default_factory=dict)
    wish: str = ""
    own: tuple[str, str, str, str, str] | None = None
    other: tuple[str, str, str] | None = None
    reserved: str = ""
    late: str = ""
    memo: str = ""
    about_staff: bool = False


def requests_tab(window: Window) -> RequestsTab:
    """Return the tab of requests."""
    (tab,) = (one for one in window.tabs if isinstance(one, RequestsTab))
    return tab


def take(hands: Hands, window: Window, arrival: Arrival) -> str:
    """Write down a request from the tab of requests; return its number."""
    hands.turn_to(window)
    hands.chord("Ctrl+3")
    hands.chord("Ctrl+N")
    dialog = hands.see(RequestDialog, window)
    hands.chord("Alt+G")
    fill(hands, dialog, arrival)
    return keep(hands, dialog, window)


def fill(hands: Hands, dialog: RequestDialog, arrival: Arrival) -> None:
    """Fill in the form from the top."""
    hands.until(dialog.ui.channel_combo.isVisible)
    if arrival.member:
        find_member(hands, dialog, arrival.member)
    _write_whence(hands, dialog, arrival)
    _write_person(hands, dialog, arrival)
    _write_whom(hands, dialog, arrival)
    fill_matter(hands, dialog, arrival)


def find_member(hands: Hands, dialog: RequestDialog, code: str) -> None:
    """Search for whom it is about by the code, and click on the line that is found."""
    ui = dialog.ui
    form_work.put(hands, ui.subject_search, code)
    form_work.point_at_line(hands, ui.subject_list, code)
    hands.until(ui.subject_clear_button.isVisible)


def _write_whence(hands: Hands, dialog: RequestDialog, arrival: Arrival) -> None:
    """Say when and how it came."""
    ui = dialog.ui
    if arrival.received:
        form_work.put(hands, ui.received_field, arrival.received)
        hands.enter()
    form_work.choose(hands, ui.channel_combo, arrival.channel)
    if arrival.late:
        form_work.put(hands, ui.late_reason_edit, arrival.late)
    form_work.choose(hands, ui.kind_combo, arrival.kind)
    if arrival.reserved:
        form_work.put(hands, ui.reserved_edit, arrival.reserved)


def _write_person(hands: Hands, dialog: RequestDialog, arrival: Arrival) -> None:
    """Say who asks: name, kana, postal code, address, telephone."""
    ui = dialog.ui
    if arrival.own is None:
        return
    fields = (ui.name_edit, ui.kana_edit, ui.postal_edit, ui.address_edit, ui.telephone_edit)
    for edit, words in zip(fields, arrival.own, strict=True):
        form_work.put(hands, edit, words)


def _write_whom(hands: Hands, dialog: RequestDialog, arrival: Arrival) -> None:
    """Say whose data it is about: which of the family, or name, kana and birthday of another."""
    ui = dialog.ui
    if arrival.whom:
        form_work.choose(hands, ui.about_whom_combo, arrival.whom)
    if arrival.other is not None:
        fields = (ui.subject_name_edit, ui.subject_kana_edit, ui.subject_birth_edit)
        for edit, words in zip(fields, arrival.other, strict=True):
            form_work.put(hands, edit, words)


def fill_matter(hands: Hands, dialog: RequestDialog, arrival: Arrival) -> None:
    """Say what is asked for."""
    ui, rights, asked = dialog.ui, dialog.rights, dialog.asked
    for remedy in arrival.rights:
        form_work.go_to(hands, rights.boxes[remedy])
        hands.key(Qt.Key.Key_Space)
        hands.until(rights.boxes[remedy].isChecked)
    for remedy, basis in arrival.bases.items():
        form_work.choose(hands, rights.bases[remedy], basis)
    for remedy, words in arrival.asked.items():
        form_work.put(hands, asked.edits[remedy], words)
    if arrival.wish:
        form_work.choose(hands, asked.wish_combo, arrival.wish)
    form_work.put(hands, ui.about_edit, arrival.about)
    form_work.choose(hands, ui.method_combo, arrival.method)
    if arrival.memo:
        form_work.put(hands, ui.memo_edit, arrival.memo)
    if arrival.about_staff:
        form_work.go_to(hands, ui.staff_check)
        hands.key(Qt.Key.Key_Space)


def keep(hands: Hands, dialog: RequestDialog, window: Window) -> str:
    """Save a whole request; return the number under which it stands."""
    hands.until(lambda: dialog.ui.save_button.text() == "受付する(&S)")
    earlier = case_page(window).request_id
    form_work.save(hands, dialog, window)
    page = case_page(window)
    hands.until(lambda: page.request_id not in {None, earlier} and page.isVisible())
    return page.ui.number_label.text().split("　")[0].split()[-1]

"""The work of a re-consent campaign, as it is done by keys and mouse, step by step."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import zxingcpp
from PySide6.QtCore import Qt

from app.letters.extraction import page_texts
from app.letters.preview import POINTS
from app.letters.reading import opened
from app.office import member_import
from app.office.desk import Desk
from app.ui.dialogs.campaign_close_dialog import CampaignCloseDialog
from app.ui.dialogs.campaign_dialog import CampaignDialog
from app.ui.dialogs.campaign_posting_dialog import CampaignPostingDialog
from app.ui.dialogs.campaign_run_dialog import CampaignRunDialog
from app.ui.dialogs.policy_import_dialog import PolicyImportDialog
from app.ui.dialogs.slip_entry_dialog import SlipEntryDialog
from app.ui.tabs.campaign_page import CampaignPage
from app.ui.tabs.policy_tab import PolicyTab
from app.ui.window import Window
from tests.office import member_files
from tests.stories import policy_work
from tests.stories.hands import Hands
from tests.stories.member_work import consents_tab

NUMBER = re.compile(r"\d\d-\d\d-\d{5}-\d")
NAME = re.compile(r"架空　\d{3}号　様")
SCAN_DPI = 203
POLICY = "架空の方針\n\n(利用目的)\nお届けのため\n\n2027年4月1日 改訂\n"


@dataclass(frozen=True)
class Letter:
    """Be what a reader finds on one letter: the slip's number, the name above, all words."""

    number: str
    name: str
    text: str


def register_people(desk: Desk, folder: Path, count: int) -> None:
    """Register so many people at once from a file, as an office begins."""
    lines = [
        member_files.line(
            f"{place:08d}", 氏名=f"架空　{place:03d}号", 住所=f"山形県鶴岡市末広町架空{place}"
        )
        for place in range(1, count + 1)
    ]
    result = member_import.register(desk, member_files.write(folder / "名簿.csv", lines))
    assert result.registered == count


def take_policy_in(hands: Hands, window: Window, folder: Path) -> None:
    """Take the revised policy in and approve it."""
    path = folder / "改訂.txt"
    path.write_text(POLICY, "utf-8")
    hands.chord("Ctrl+4")
    (tab,) = (one for one in window.tabs if isinstance(one, PolicyTab))
    hands.click(tab.ui.import_button)
    dialog = hands.see(PolicyImportDialog, window)
    hands.name_file(dialog.ui.choose_button, path)
    hands.until(dialog.ui.save_button.isEnabled)
    hands.chord("Ctrl+S")
    hands.gone(PolicyImportDialog, window)
    policy_work.approve(hands, window)


def campaign_page(hands: Hands, window: Window) -> CampaignPage:
    """Turn to the requests to consent again."""
    hands.turn_to(window)
    hands.chord("Ctrl+2")
    hands.chord("Alt+4")
    page = consents_tab(window).campaigns
    hands.until(page.isVisible)
    return page


def begin(hands: Hands, window: Window, title: str, due: str, changes: str) -> str:
    """Begin a campaign for everybody who waits; return how many it says it will ask."""
    page = campaign_page(hands, window)
    hands.until(page.ui.nothing_state.isVisible)
    hands.chord("Alt+N")
    dialog = hands.see(CampaignDialog, window)
    ui = dialog.ui
    hands.on(ui.title_edit)
    hands.write(title)
    hands.enter()
    hands.on(ui.due_field)
    hands.chord("Ctrl+A")
    hands.fill((ui.due_field, due))
    hands.on(ui.version_combo)
    hands.enter()
    hands.on(ui.changes_edit)
    hands.write(changes)
    hands.until(ui.letter_picture.pdf_view.isVisible)
    hands.rest()
    hands.until(dialog.seat.doing.is_idle)
    asked = ui.target_label.text()
    hands.chord("Ctrl+S")
    hands.gone(CampaignDialog, window)
    hands.until(lambda: page.ui.title_label.text() == title)
    return asked


def wait_for_task(hands: Hands, page: CampaignPage, words: str) -> None:
    """Wait until the page says what comes next."""
    hands.until(lambda: words in page.ui.next_label.text())


def print_letters(hands: Hands, window: Window, kept: Path) -> list[str]:
    """Make the letters, keep them as one file; return what is known of the run."""
    page = campaign_page(hands, window)
    wait_for_task(hands, page, "1回目のお願いを印刷してください")
    hands.chord("Alt+T")
    dialog = hands.see(CampaignRunDialog, window)
    ui = dialog.ui
    hands.until(ui.save_button.isEnabled)
    hands.chord("Ctrl+S")
    hands.until(dialog.copies.ui.keep_button.isVisible)
    hands.until(lambda: bool(hands.read(dialog.copies.ui.run_facts)))
    facts = hands.read(dialog.copies.ui.run_facts)
    hands.name_file(dialog.copies.ui.keep_button, kept)
    hands.until(lambda: kept.name in dialog.copies.ui.notice.sentence)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(CampaignRunDialog, window)
    return facts


def printed(kept: Path) -> list[Letter]:
    """Read what stands on the letters, page by page."""
    return [_letter(text) for text in page_texts(kept.read_bytes())]


def _letter(text: str) -> Letter:
    (number,) = set(NUMBER.findall(text))
    (name,) = set(NAME.findall(text))
    return Letter(number, name, text)


def scanned(kept: Path, place: int) -> list[tuple[str, str]]:
    """Read the barcodes of one page with a decoder that is not ours."""
    with opened(kept.read_bytes()) as document:
        bitmap = document[place].render(scale=SCAN_DPI / POINTS, rev_byteorder=True)
        data, row = bytes(bitmap.buffer), bitmap.width * 3
        starts = range(0, bitmap.stride * bitmap.height, bitmap.stride)
        pixels = b"".join(data[at : at + row] for at in starts)
    picture = memoryview(pixels).cast("B", [bitmap.height, bitmap.width, 3])
    return [(str(one.format), one.text) for one in zxingcpp.read_barcodes(picture)]


def post(hands: Hands, window: Window) -> None:
    """Record that the letters left today."""
    page = campaign_page(hands, window)
    wait_for_task(hands, page, "投函したら")
    hands.chord("Alt+J")
    dialog = hands.see(CampaignPostingDialog, window)
    hands.until(dialog.ui.save_button.isEnabled)
    hands.choose(dialog.ui.method_combo, "普通郵便")
    hands.chord("Ctrl+S")
    hands.gone(CampaignPostingDialog, window)


def open_entry(hands: Hands, window: Window) -> SlipEntryDialog:
    """Begin to enter slips."""
    page = campaign_page(hands, window)
    wait_for_task(hands, page, "届いた返信票を入力してください")
    hands.chord("Alt+E")
    dialog = hands.see(SlipEntryDialog, window)
    hands.on(dialog.ui.number_edit)
    return dialog


def enter_slips(hands: Hands, dialog: SlipEntryDialog, slips: Iterable[Letter], key: str) -> None:
    """Type slip after slip: the number, the digit of the answer, Enter for the day."""
    for slip in slips:
        _strike_number(hands, dialog, slip)
        hands.write(key)
        hands.on(dialog.ui.written_field)
        hands.enter()
        hands.on(dialog.ui.number_edit)


def enter_returned(hands: Hands, dialog: SlipEntryDialog, slips: Sequence[Letter]) -> None:
    """Type letters that the post brought back; the reason is chosen once and stays."""
    for slip in slips:
        _strike_number(hands, dialog, slip)
        hands.write("3")
        if slip is slips[0]:
            hands.choose(dialog.ui.reason_combo, "あて所に尋ねあたりません")
        else:
            hands.on(dialog.ui.reason_combo)
            hands.enter()
        hands.on(dialog.ui.number_edit)


def _strike_number(hands: Hands, dialog: SlipEntryDialog, slip: Letter) -> None:
    """Type a number as it is printed; the name that appears is the one on the same letter."""
    hands.write(slip.number)
    hands.enter()
    hands.until(lambda: bool(dialog.ui.name_label.text()))
    assert dialog.ui.name_label.text().split() == slip.name.split()


def close(hands: Hands, window: Window) -> list[str]:
    """Close the campaign; return what closing said it would do."""
    page = campaign_page(hands, window)
    wait_for_task(hands, page, "返信の期限を過ぎ")
    hands.chord("Alt+X")
    dialog = hands.see(CampaignCloseDialog, window)
    hands.until(dialog.ui.save_button.isEnabled)
    hands.on(dialog.ui.cancel_button)
    hands.until(lambda: bool(hands.read(dialog.ui.effect_facts)))
    told = hands.read(dialog.ui.effect_facts)
    hands.chord("Ctrl+S")
    hands.gone(CampaignCloseDialog, window)
    return told

"""A 重要 revision puts 300 members into 再同意待ち; a campaign on paper asks them all again."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from app.letters.preview import page_count
from app.office import campaigns, consents, history
from app.office.desk import Desk
from app.rules.campaigns import SlipState
from app.rules.ids import CampaignId
from app.ui.dialogs.slip_entry_dialog import SlipEntryDialog
from app.ui.window import Window
from tests.office.seats import Watch
from tests.stories import campaign_work
from tests.stories.campaign_work import Letter
from tests.stories.desk_work import members_tab
from tests.stories.hands import Hands
from tests.stories.member_work import consents_tab
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception

PEOPLE = 300
AGREED, REFUSED, RETURNED = slice(0, 180), slice(180, 200), slice(200, 210)
SCANNED = 123
TITLE = "令和9年の改訂の再同意"
ENTERED = "210件（同意 180・不同意 20・返戻 10）"
COUNTED = (
    "未送付 0名、回答待ち 0名、同意 180名、不同意 20名、返戻 10名、"
    "期限内のご回答なし 90名、印刷の対象外 0名"
)


def ask(reception: Reception, hands: Hands, watch: Watch, folder: Path) -> list[Letter]:
    """Put the revision into force, print the letters of the campaign and post them."""
    window = reception.let_in(MANAGER)
    campaign_work.take_policy_in(hands, window, folder)
    window.close()
    watch.turn_to(date(2027, 4, 2))
    window = reception.let_in(MANAGER)
    assert count_of(hands, window, "再同意待ち") == "300名"
    asked = campaign_work.begin(hands, window, TITLE, "4/30", "架空の変更")
    assert asked == "お願いする方　300名"
    kept = folder / "再同意のお願い.pdf"
    facts = campaign_work.print_letters(hands, window, kept)
    assert "300通（300枚）" in facts
    campaign_work.post(hands, window)
    window.close()
    return read_back(kept)


def read_back(kept: Path) -> list[Letter]:
    """Read the letters of the file as their readers do; one of them is entered as scanned."""
    letters = campaign_work.printed(kept)
    assert page_count(kept.read_bytes()) == len({one.number for one in letters}) == PEOPLE
    one = letters[SCANNED]
    ((kind, digits),) = campaign_work.scanned(kept, SCANNED)
    assert (kind, digits) == ("Code 128", one.number.replace("-", ""))
    assert "2027年4月1日改訂" in one.text.replace("\n", "")
    assert "共人総発第9-1号" in one.text
    letters[SCANNED] = replace(one, number=digits)
    return letters


def enter(hands: Hands, window: Window, letters: list[Letter]) -> None:
    """Type what came back, by keys alone."""
    dialog = campaign_work.open_entry(hands, window)
    campaign_work.enter_slips(hands, dialog, letters[AGREED], "1")
    campaign_work.enter_slips(hands, dialog, letters[REFUSED], "2")
    campaign_work.enter_returned(hands, dialog, letters[RETURNED])
    hands.until(lambda: dialog.ui.count_label.text() == ENTERED)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(SlipEntryDialog, window)


def count_of(hands: Hands, window: Window, chip: str) -> str:
    """Choose a chip of the members; return how many there are."""
    hands.turn_to(window)
    hands.chord("Ctrl+1")
    tab = members_tab(window)
    hands.click(hands.button(tab.ui.chips, chip))
    hands.until(tab.seat.doing.is_idle)
    return tab.ui.count_label.text()


def counts_before(hands: Hands, window: Window) -> list[str]:
    """Read how everybody stood on the day before the revision."""
    hands.turn_to(window)
    hands.chord("Ctrl+2")
    hands.chord("Alt+2")
    page = consents_tab(window).as_of
    hands.until(page.ui.before_button.isEnabled)
    hands.chord("Alt+B")
    hands.until(lambda: page.ui.day_field.text() == "2027/03/31")
    hands.until(page.seat.doing.is_idle)
    return [button.text() for button in hands.buttons(page.ui.chips)]


def test_300_letters_go_out_and_only_what_came_back_counts(
    reception: Reception, hands: Hands, clerk: Desk, watch: Watch, tmp_path: Path
) -> None:
    campaign_work.register_people(clerk, tmp_path, PEOPLE)
    letters = ask(reception, hands, watch, tmp_path)

    watch.turn_to(date(2027, 4, 20))
    window = reception.let_in(CLERK)
    enter(hands, window, letters)
    window.close()

    watch.turn_to(date(2027, 5, 1))
    window = reception.let_in(MANAGER)
    told = campaign_work.close(hands, window)
    assert "90名　「期限内のご回答なし」になります。" in told
    page = campaign_work.campaign_page(hands, window)
    hands.until(lambda: page.ui.state_pill.accessibleName() == "終了")
    assert page.ui.share_bars.accessibleDescription() == COUNTED
    assert page.ui.coverage_label.text() == "対象 300名　回収 66%　同意 60%"
    hands.button(page.slips.ui.parts, "個別対応（30）")
    assert [count_of(hands, window, word) for word in ("最新", "不同意", "再同意待ち")] == [
        "180名",
        "20名",
        "100名",
    ]
    assert counts_before(hands, window)[:3] == ["すべて 300", "最新 300", "再同意待ち 0"]
    nobody_answered_for_the_silent(clerk)


def nobody_answered_for_the_silent(desk: Desk) -> None:
    """Assert that those who were silent have the one consent they came in with, and no other."""
    keys = campaigns.slip_ids(desk, CampaignId(1), SlipState.expired)
    silent = [row.member_id for row in campaigns.slip_rows(desk, keys)]
    assert len(silent) == 90
    rows = consents.rows(desk, consents.find_ids(desk))
    assert len(rows) == PEOPLE + 200
    theirs = [row for row in rows if row.member_id in silent]
    assert [(row.answer, row.version_on) for row in theirs] == [("granted", date(2022, 4, 1))] * 90
    assert history.verify(desk).verdict.ok

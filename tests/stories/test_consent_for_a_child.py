"""A mother consents for her child; a grandmother cannot; a wrong day is put right."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt

from app.office import consents, history, members
from app.office.desk import Desk
from app.office.rows import ConsentRow
from app.rules.members import ChildDraft, ConsentDraft
from app.ui.dialogs.correct_dialog import CorrectDialog
from app.ui.dialogs.family_dialog import FamilyDialog
from app.ui.dialogs.tie_dialog import TieDialog
from app.ui.tabs.consent_history_page import ConsentHistoryPage
from app.ui.window import Window
from tests.office import seats
from tests.stories import lists, member_work
from tests.stories.hands import Hands
from tests.stories.people import CLERK
from tests.stories.reception import Reception

MOTHER, GRANDMOTHER = "00010001", "00010002"
CHILD = "架空　湊"
FAMILY = f"ご家族：{CHILD}"
LONG_AGO = ConsentDraft("はい", "2021-04-01", "書面", "見本　受付子")


def register_both(clerk: Desk) -> None:
    """Register a mother with her child and a grandmother, both under an old version."""
    child = ChildDraft(CHILD, "カクウ　ミナト", "2020-06-20", "子", custody="共同")
    members.register(
        clerk,
        seats.member(MOTHER, children=(child,), consent=LONG_AGO, registered_on="2021-04-10"),
    )
    members.register(
        clerk,
        seats.member(
            GRANDMOTHER,
            name="架空　トメ",
            kana="カクウ　トメ",
            birth_on="1950-01-01",
            telephone="0235000002",
            email="",
            children=(),
            consent=LONG_AGO,
            registered_on="2021-04-10",
        ),
    )


def tie_grandmother(hands: Hands, family: FamilyDialog) -> None:
    """Add the grandmother, who has no 親権, to the adults of the child."""
    hands.chord("Alt+A")
    dialog = hands.see(TieDialog, family)
    ui = dialog.ui
    hands.chord("Alt+M")
    hands.on(ui.subject_search)
    hands.write(GRANDMOTHER)
    hands.until(lambda: ui.subject_list.isVisible() and ui.subject_list.count() == 1)
    hands.enter()
    hands.on(ui.subject_list)
    hands.enter()
    hands.until(lambda: ui.subject_label.text().startswith(GRANDMOTHER))
    hands.chord("Alt+W")
    hands.fill((ui.relationship_combo, "孫"))
    hands.choose(ui.custody_combo, "なし")
    hands.choose(ui.together_combo, "はい")
    hands.chord("Ctrl+S")
    hands.gone(TieDialog, family)


def open_family(hands: Hands, window: Window) -> FamilyDialog:
    """Open the family of the child from the page of the member who is shown."""
    dialog = member_work.begin(hands, window, FAMILY, FamilyDialog)
    hands.until(lambda: bool(dialog.ui.whose_label.text()))
    return dialog


def close_family(hands: Hands, window: Window) -> None:
    """Close the family."""
    hands.key(Qt.Key.Key_Escape)
    hands.gone(FamilyDialog, window)


def open_ledger(hands: Hands, window: Window) -> ConsentHistoryPage:
    """Turn to the history of all answers."""
    hands.turn_to(window)
    hands.chord("Ctrl+2")
    page = member_work.consents_tab(window).history
    hands.until(page.isVisible)
    return page


def point_at_hers(hands: Hands, ledger: ConsentHistoryPage) -> None:
    """Click on the answer that the mother gave for her child."""
    lists.point_at(hands, ledger.ui.table, "保護者（母）")
    panel = ledger.event_panel
    hands.until(lambda: "架空　花子（母）" in "　".join(hands.read(panel.ui.event_facts)))
    hands.button(panel.ui.acts, "訂正")


def correct_day(hands: Hands, window: Window, day: str, reason: str) -> None:
    """Correct the day of the answer that is shown."""
    hands.chord("Alt+U")
    dialog = hands.see(CorrectDialog, window)
    hands.chord("Alt+D")
    hands.fill((dialog.ui.given_field, day))
    hands.chord("Alt+R")
    hands.on(dialog.ui.reason_edit)
    hands.write(reason)
    hands.chord("Ctrl+S")
    hands.gone(CorrectDialog, window)


def standing_in_family(hands: Hands, window: Window) -> str:
    """Read how it stands with the child on the page of the family."""
    dialog = open_family(hands, window)
    words = dialog.ui.standing_pill.accessibleName()
    close_family(hands, window)
    return words


def test_a_guardian_consents_for_her_child(reception: Reception, hands: Hands, clerk: Desk) -> None:
    register_both(clerk)
    window = reception.let_in(CLERK)
    member_work.find(hands, window, MOTHER)
    family = open_family(hands, window)
    assert family.ui.whose_label.plain == "架空　花子 様（親権 共同）"
    tie_grandmother(hands, family)
    adults = lists.wait_for(hands, family.ui.table, 2)
    assert [(line[0], *line[2:6]) for line in adults] == [
        ("架空　花子", "子", "共同", "不明", "再同意待ち"),
        ("架空　トメ", "孫", "なし", "はい", "数えません"),
    ]
    assert family.ui.whose_label.plain == "架空　花子 様（親権 共同）"
    assert "親権のある方の同意によります" in family.ui.why_label.plain
    close_family(hands, window)

    member_work.find(hands, window, GRANDMOTHER)
    told = member_work.consent_for_child(hands, window, CHILD, ("祖母", "架空　トメ"), "4/16")
    assert "お子さまの同意には数えません" in told
    assert standing_in_family(hands, window) == "再同意待ち"

    page = member_work.find(hands, window, MOTHER)
    told = member_work.consent_for_child(hands, window, CHILD, ("母", "架空　花子"), "4/18")
    assert not told
    assert standing_in_family(hands, window) == "最新"
    timeline = page.ui.consent_timeline
    hands.until(lambda: f"お子さま {CHILD}" in timeline.accessibleDescription())
    assert "架空　花子（母）" in timeline.accessibleDescription()

    ledger = open_ledger(hands, window)
    first, second = lists.wait_for(hands, ledger.ui.table, 4)[:2]
    assert first[1:4] + first[6:7] == ("架空　花子", CHILD, "同意", "保護者（母）")
    assert second[1:4] + second[6:7] == ("架空　トメ", CHILD, "同意", "保護者（祖母）")
    point_at_hers(hands, ledger)
    facts = hands.read(ledger.event_panel.ui.event_facts)
    assert "架空　花子（母）" in facts


def test_a_wrong_day_is_corrected_and_stays_to_be_seen(
    reception: Reception, hands: Hands, clerk: Desk, office: Desk
) -> None:
    register_both(clerk)
    window = reception.let_in(CLERK)
    page = member_work.find(hands, window, MOTHER)
    member_work.consent_for_child(hands, window, CHILD, ("母", "架空　花子"), "4/18")
    ledger = open_ledger(hands, window)
    lists.wait_for(hands, ledger.ui.table, 3)
    point_at_hers(hands, ledger)
    correct_day(hands, window, "4/17", "申込書の日付を読み違えた")

    found = lists.wait_for(hands, ledger.ui.table, 4)
    mine = [line for line in found if line[2] == CHILD]
    assert [(line[0][:10], line[3]) for line in mine] == [
        ("2026/04/17", "同意"),
        ("2026/04/18", "訂正済 同意"),
    ]
    hands.click(hands.button(ledger.ui.chips, "訂正済"))
    (old,) = lists.wait_for(hands, ledger.ui.table, 1)
    assert old == mine[1]
    hands.until(lambda: ledger.event_panel.ui.answer_pill.accessibleName() == "訂正済 同意")
    assert "この記録は数えません" in ledger.event_panel.ui.corrected_label.plain

    member_work.find(hands, window, MOTHER)
    assert standing_in_family(hands, window) == "最新"
    timeline = page.ui.consent_timeline
    hands.until(lambda: timeline.accessibleDescription().count("訂正済") == 1)
    rows = consents.rows(office, consents.find_ids(office))
    assert [row.corrects_id for row in rows if row.corrects_id] == [old_id(rows)]
    assert history.verify(office).verdict.ok


def old_id(rows: Sequence[ConsentRow]) -> int:
    """Return the one row that another row stands for."""
    (row,) = (row for row in rows if row.corrected_by is not None)
    assert row.given_on == date(2026, 4, 18)
    return row.id

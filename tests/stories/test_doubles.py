"""One person stands on the register twice, 髙橋 and 高橋; she is made one, and parted again."""

from datetime import date

from PySide6.QtCore import Qt

from app.office import consents, history, members
from app.office.desk import Desk
from app.rules.members import ConsentDraft
from app.ui.dialogs.merge_dialog import MergeDialog
from app.ui.dialogs.merges_dialog import MergesDialog
from app.ui.dialogs.part_dialog import PartDialog
from app.ui.window import Window
from tests.office import seats
from tests.stories import lists, member_work
from tests.stories.desk_work import members_tab
from tests.stories.hands import Hands
from tests.stories.people import CLERK
from tests.stories.reception import Reception

NEW, OLD = "00010001", "00010002"
KANA = "タカハシ　ハナコ"


def register_twice(clerk: Desk) -> None:
    """Register one woman twice: now, and years ago with another address and the plain 高."""
    members.register(clerk, seats.member(NEW, name="髙橋　花子", kana=KANA, children=()))
    members.register(
        clerk,
        seats.member(
            OLD,
            name="高橋　花子",
            kana=KANA,
            children=(),
            address="山形県鶴岡市架空町9-9",
            telephone="",
            email="",
            registered_on="2021-04-10",
            consent=ConsentDraft("はい", "2021-04-01", "書面", "見本　受付子"),
        ),
    )


def merge(hands: Hands, window: Window) -> dict[str, tuple[str, ...]]:
    """Look at the pair side by side and make it one; return the lines of the preview."""
    found = member_work.look_through(hands, window, "名寄せの候補", MergesDialog)
    (pair,) = lists.wait_for(hands, found.ui.table, 1)
    assert pair[:3] == (
        "髙橋　花子 様（00010001）",
        "高橋　花子 様（00010002）",
        "お名前と生年月日",
    )
    hands.chord("Alt+V")
    dialog = hands.see(MergeDialog, found)
    hands.until(dialog.ui.save_button.isEnabled)
    assert dialog.ui.save_button.text() == f"{OLD} を名寄せする(&S)"
    preview = {line[0]: line[1:] for line in lists.lines(dialog.ui.table)}
    hands.chord("Alt+R")
    hands.on(dialog.ui.reason_edit)
    hands.write("お電話で、ご本人に確かめた")
    hands.chord("Ctrl+S")
    hands.gone(MergeDialog, found)
    hands.until(found.ui.empty_state.isVisible)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(MergesDialog, window)
    return preview


def part(hands: Hands, window: Window) -> None:
    """Take the merge back from the page of the one who is shown."""
    dialog = member_work.begin(hands, window, f"名寄せの取消し：{OLD}", PartDialog)
    hands.on(dialog.ui.reason_edit)
    hands.write("別の方と分かった")
    hands.chord("Ctrl+S")
    hands.gone(PartDialog, window)


def test_two_registrations_of_one_person_become_one_and_part_again(
    reception: Reception, hands: Hands, clerk: Desk, office: Desk
) -> None:
    register_twice(clerk)
    window = reception.let_in(CLERK)
    table = members_tab(window).ui.table
    assert len(lists.wait_for(hands, table, 2)) == 2
    preview = merge(hands, window)

    assert [preview[label][2] for label in ("氏名", "生年月日", "住所", "同意の記録")] == [
        "同じ",
        "同じ",
        "違い",
        "あわせる",
    ]
    assert preview["住所"][3] == "山形県鶴岡市末広町架空1-2"
    (line,) = lists.wait_for(hands, table, 1)
    assert (line[:2], line[5]) == ((NEW, "髙橋　花子"), "最新")

    member_work.search(hands, window, OLD)
    page = members_tab(window).person
    hands.until(lambda: OLD in hands.read(page.ui.contact_facts))
    assert page.ui.code_label.text() == f"組合員コード {NEW}"
    newer, older = page.ui.consent_timeline.accessibleDescription().split("、")
    assert "2026/04/05" in newer
    assert "2021/04/01" in older
    assert owners(office) == {date(2021, 4, 1): NEW, date(2026, 4, 5): NEW}

    part(hands, window)
    member_work.search(hands, window, "")
    mine, hers = lists.wait_for(hands, table, 2)
    assert (mine[:2], mine[5]) == ((NEW, "髙橋　花子"), "最新")
    assert (hers[:2], hers[5]) == ((OLD, "高橋　花子"), "再同意待ち")
    assert owners(office) == {date(2021, 4, 1): OLD, date(2026, 4, 5): NEW}
    assert [row.title for row in history.rows(office)][:2] == ["名寄せを取り消した", "会員を名寄せ"]
    assert history.verify(office).verdict.ok


def owners(office: Desk) -> dict[date, str]:
    """Return under which code each consent is read, by its day."""
    rows = consents.rows(office, consents.find_ids(office))
    return {row.given_on: row.member_code for row in rows}

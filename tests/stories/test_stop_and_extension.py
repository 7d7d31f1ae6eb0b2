"""Copies are missing, a department is asked, the answer is put off: then a file with gaps."""

from datetime import date
from pathlib import Path

import pikepdf

from app.office import history, signing_table
from app.office.desk import Desk
from app.rules.outcomes import Outcome
from app.rules.rights import Remedy
from app.rules.roles import Role
from app.ui.window import Window
from tests.office.seats import Watch
from tests.stories import (
    case_work,
    clock_work,
    disclosure_work,
    due_days,
    file_work,
    ground_work,
    identity_work,
    inquiry_work,
    intake_work,
    letter_texts,
    step_work,
)
from tests.stories.hands import Hands
from tests.stories.inquiry_work import Delivered
from tests.stories.intake_work import Arrival
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception
from tests.stories.step_work import Decision

ABOUT = "開示"
ARRIVAL = Arrival(rights=(Remedy.disclosure,), method="電磁的記録を郵送")
MISSING = "運転免許証など、ご本人であることが分かる書類の写し　1通"
WHY = "宅配の利用の記録を、係で確かめるのに日数がかかるため"
ITEM = Delivered(
    "お届け時のメモ",
    "4月2日、隣家の架空　隣子さんにお預けした",
    "令和8年4月2日、配達の係",
    "商品のお届けのため",
)
MASKED = "他の方の情報が含まれているため"
PARTIAL = Decision(
    Outcome.partial,
    ground="disclosure_person",
    public="他の方のお名前が含まれており、その方の権利や利益を損なうおそれがあるため",
    internal="隣家の方のお名前",
)


def wait_for_copies(hands: Hands, window: Window, office: Desk, watch: Watch) -> None:
    """Take the request in, ask for copies, wait seven days, and check them."""
    intake_work.take(hands, window, ARRIVAL)
    step_work.tell_receipt(hands, window)
    due_days.agree(hands, window, office, date(2026, 5, 4))
    watch.turn_to(date(2026, 4, 24))
    number = clock_work.ask_by_letter(hands, window, "本人", MISSING, "5/8")
    step_work.post_letter(hands, window, number)
    due_days.stopped(hands, window, office)
    watch.turn_to(date(2026, 5, 1))
    told = clock_work.receive(hands, window, "5/1")
    assert told == "新しい回答期限は 令和8年5月11日（月） になります。"
    step_work.tell_receipt(hands, window)
    due_days.agree(hands, window, office, date(2026, 5, 11), letter="回答予定日のお知らせ")
    identity_work.check(hands, window)


def ask_and_put_off(hands: Hands, window: Window, office: Desk, watch: Watch) -> None:
    """Ask a department; the answer is put off on the last day on which it may be."""
    inquiry_work.ask(hands, window, "宅配の利用", "保有", "5/12")
    step_work.waits(hands, window, "社内照会の回答を待っています（宅配の利用）")
    watch.turn_to(date(2026, 5, 11))
    step_work.post_letter(hands, window, clock_work.put_off(hands, window, WHY))
    due_days.agree(hands, window, office, date(2026, 5, 25), letter="予定日の変更")
    watch.turn_to(date(2026, 5, 12))
    inquiry_work.deliver(hands, window, "宅配の利用", "架空　係子", (ITEM,))


def give_as_file(hands: Hands, window: Window, kept: Path) -> None:
    """Issue the answer, write it into a file, tell the password by telephone, and post the file."""
    step_work.come_back(hands, window)
    step_work.issue(hands, window, ABOUT)
    password = file_work.make(hands, window, kept, "CD-R")
    file_work.tell(hands, window, "登録の電話番号への電話")
    with pikepdf.open(kept, password=password) as file:
        assert file.encryption.R == 6
        assert len(file.pages) == 3
    step_work.post(hands, window, ABOUT)
    case_work.close(hands, window)
    case_work.show_all(hands, window)
    case_work.wait_for_state(hands, window, "完了")


def test_a_stopped_and_extended_case_is_answered_by_a_file_with_gaps(
    reception: Reception, hands: Hands, office: Desk, watch: Watch, tmp_path: Path
) -> None:
    ground_work.register(office)
    signing_table.change(office, {"extension": Role.clerk})
    window = reception.let_in(CLERK)
    wait_for_copies(hands, window, office, watch)
    ask_and_put_off(hands, window, office, watch)
    step_work.decide(hands, window, ABOUT, PARTIAL)
    *_rest, last = disclosure_work.look_through(hands, window, (ITEM.name, MASKED))
    assert last == (ITEM.name, ITEM.content, ITEM.obtained, ITEM.purpose, MASKED)
    step_work.submit(hands, window, ABOUT)
    step_work.waits(hands, window, "決裁を待っています")
    watch.turn_to(date(2026, 5, 13))
    manager = reception.let_in(MANAGER)
    hands.chord("Ctrl+3")
    step_work.approve(hands, manager, ABOUT)
    watch.turn_to(date(2026, 5, 14))
    give_as_file(hands, window, tmp_path / "回答.pdf")
    assert letter_texts.texts(office, 1) == letter_texts.expected("stop_and_extension")
    assert history.verify(office).verdict.ok

"""A case of a colleague is for named people alone; a late entry uses a reserved number."""

from datetime import date
from pathlib import Path

from app.office import history
from app.office.desk import Desk
from app.rules.rights import Remedy
from app.rules.roles import Role
from tests.office.seats import Watch
from tests.stories import (
    case_work,
    due_days,
    ground_work,
    identity_work,
    intake_work,
    letter_texts,
    named_work,
    register_work,
    reserved_work,
    step_work,
)
from tests.stories.ground_work import HANAKO, YUI
from tests.stories.hands import Hands
from tests.stories.intake_work import Arrival
from tests.stories.joining import join
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception

COLLEAGUE = "tanto2"
DUE = date(2026, 5, 4)
OF_STAFF = Arrival(rights=(Remedy.disclosure,), about_staff=True)
OF_NEIGHBOUR = Arrival(rights=(Remedy.disclosure,), member=YUI)
LATE = Arrival(
    rights=(Remedy.disclosure,),
    channel="来所",
    received="4/20",
    reserved="26-0001",
    late="停電のため、手書きの受付票で受け付けた",
)


def test_a_case_of_a_colleague_is_nowhere_for_others(
    reception: Reception, hands: Hands, office: Desk, tmp_path: Path
) -> None:
    ground_work.register(office)
    ground_work.register_neighbour(office)
    join(office, COLLEAGUE, "試験　同僚子", Role.clerk)
    window = reception.let_in(CLERK)
    hers = intake_work.take(hands, window, OF_STAFF)
    step_work.tell_receipt(hands, window)
    due_days.agree(hands, window, office, DUE)
    identity_work.check(hands, window)
    plain = intake_work.take(hands, window, OF_NEIGHBOUR)
    identity_work.check(hands, window)
    assert set(named_work.papers_of(hands, window, 2)) == {hers, plain}

    other = reception.let_in(COLLEAGUE)
    hands.chord("Ctrl+3")
    case_work.show_all(hands, other)
    for words, found in (("", [plain]), (hers, []), (plain, [plain]), ("花子", []), (HANAKO, [])):
        named_work.listed(hands, other, words, found)
    named_work.listed(hands, other, "", [plain])
    assert named_work.papers_of(hands, other, 1) == [plain]
    week = named_work.week(hands, other, tmp_path / "週間進行表.pdf")
    assert (plain in week, hers in week, "花子" in week) == (True, False, False)
    told, numbers = named_work.register(hands, other, tmp_path / "同僚の受付簿.xlsx")
    assert (told, numbers) == ("受付 1件　閲覧を限った1件は数えていません", [plain])
    assert plain in named_work.asked_again(hands, other, YUI)
    assert named_work.asked_again(hands, other, HANAKO) == ""
    for code, open_case in ((YUI, True), (HANAKO, False)):
        said = named_work.told_of_member(hands, other, code)
        assert ("開示" in said) is open_case
        assert hers not in said

    manager = reception.let_in(MANAGER)
    hands.chord("Ctrl+3")
    case_work.find(hands, manager, hers)
    told, numbers = named_work.register(hands, manager, tmp_path / "受付簿.xlsx")
    assert (told, numbers) == ("受付 2件", [hers, plain])
    assert history.verify(office).verdict.ok


def test_what_came_in_by_hand_is_entered_later_under_its_number(
    reception: Reception, hands: Hands, office: Desk, watch: Watch, tmp_path: Path
) -> None:
    ground_work.register(office)
    ground_work.register_neighbour(office)
    window = reception.let_in(CLERK)
    assert reserved_work.reserve(hands, window, 2) == ["26-0001", "26-0002"]

    watch.turn_to(date(2026, 4, 30))
    assert intake_work.take(hands, window, LATE) == "26-0001"
    page = case_work.case_page(window)
    hands.until(lambda: LATE.late in "".join(hands.read(page)))
    step_work.tell_receipt(hands, window)
    due_days.agree(hands, window, office, DUE)
    stand = reserved_work.void(hands, window, "26-0002", "使わなかった")
    assert stand == {"26-0001": "入力済", "26-0002": "欠番"}
    assert intake_work.take(hands, window, OF_NEIGHBOUR) == "26-0003"

    manager = reception.let_in(MANAGER)
    kept = tmp_path / "受付簿.xlsx"
    assert register_work.write(hands, manager, kept) == "受付 2件"
    late, plain = register_work.lines(kept)
    assert (late["受付番号"], late["到達日"], late["備考"]) == (
        "26-0001",
        "2026/04/20",
        f"後日入力：{LATE.late}",
    )
    assert (plain["受付番号"], plain["到達日"]) == ("26-0003", "2026/04/30")
    assert letter_texts.texts(office, 1) == letter_texts.expected("late_entry")
    assert history.verify(office).verdict.ok

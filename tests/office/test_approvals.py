"""Who approves an answer: whom the table names, a deputy, a paper, or one act for many."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from app.letters.extraction import text
from app.office import (
    approval_batches,
    approval_readings,
    approvals,
    decisions,
    deputies,
    draft_sheets,
    history,
    later_readings,
    letters,
    paper_approvals,
    requests,
    returning,
    signing_table,
    waiting_approvals,
)
from app.office.desk import Desk
from app.office.paper_approvals import PaperApproval
from app.rules.approvals import Deputy, Manner, Verdict
from app.rules.decisions import DecisionDraft
from app.rules.errors import Refused
from app.rules.moves import Move
from app.rules.roles import Role
from tests.office import signers
from tests.office.matters import Matter
from tests.office.seats import Office


def submitted(matter: Matter, outcome: str = "full", **words: str) -> Matter:
    return matter.identify().decide(outcome, **words).submit()


def withheld(matter: Matter, head: Desk) -> None:
    matter.identify()
    draft = DecisionDraft(
        "existence_withheld",
        public_reason="お調べした範囲に、ご請求の対象となる保有個人データはございませんでした。",
        internal_reason="架空の秘密",
    )
    decisions.decide(head, matter.id, matter.right.id, draft)
    decisions.submit(head, matter.id, matter.right.id)


def seen_by(desk: Desk, matter: Matter) -> str:
    return approval_readings.read(desk, [signers.pending(matter)]).seen[0].digest


def on_paper(matter: Matter, desk: Desk, **changed: object) -> PaperApproval:
    paper = PaperApproval(desk.actor.id, matter.office.clerk.today, "架空決裁綴り 第3号")
    return replace(paper, **changed)  # type: ignore[arg-type]  # only what each test changes


def test_the_table_says_who_approves_which_answer(matter: Matter) -> None:
    desk = signers.department(matter.office)
    submitted(matter)
    with pytest.raises(Refused, match="管理責任者の決裁になっています。まだ承認していません"):
        approvals.approve(desk, matter.id, matter.right.id)
    assert Move.approve not in requests.page(desk, matter.id).right_moves[matter.right.id]
    signing_table.change(matter.office.manager, {"disclosure": Role.department_manager})
    assert Move.approve in requests.page(desk, matter.id).right_moves[matter.right.id]
    approvals.approve(desk, matter.id, matter.right.id)
    assert matter.right.approved_on == desk.today


def test_that_nothing_is_held_stays_the_head_s_whatever_the_table_says(matter: Matter) -> None:
    desk = signers.department(matter.office)
    signers.deputise(matter.office, desk, desk.today)
    signing_table.change(matter.office.manager, {"disclosure": Role.department_manager})
    withheld(matter, matter.office.manager)
    with pytest.raises(Refused, match="まだ承認していません"):
        approvals.approve(desk, matter.id, matter.right.id)


def test_a_deputy_approves_while_the_head_is_away_and_the_head_reads_later(
    matter: Matter,
) -> None:
    office, desk = matter.office, signers.department(matter.office)
    submitted(matter)
    signers.deputise(office, desk, desk.today)
    assert approval_readings.manner_on(desk, matter.id, matter.right.id) is Manner.deputy
    approvals.approve(desk, matter.id, matter.right.id)
    assert letters.issue(office.clerk, matter.id, matter.right.id).document_number
    (row,) = later_readings.rows(office.manager)
    assert (row.letter, row.decided_by) == ("開示の回答（全部）", desk.actor.name)
    later_readings.mark_read(office.manager, [row.id])
    assert later_readings.rows(office.manager) == []
    with pytest.raises(Refused, match="後閲済"):
        later_readings.mark_read(office.manager, [row.id])
    assert history.rows(office.manager)[0].title == "後閲"


def test_a_deputy_is_none_outside_her_days(matter: Matter) -> None:
    desk = signers.department(matter.office)
    submitted(matter)
    signers.deputise(matter.office, desk, desk.today + timedelta(days=1))
    with pytest.raises(Refused, match="決裁できる方"):
        approvals.approve(desk, matter.id, matter.right.id)


def test_nobody_reads_later_what_she_decided_as_a_deputy(matter: Matter) -> None:
    office = matter.office
    desk = signers.department(office)
    submitted(matter)
    signers.deputise(office, desk, desk.today)
    approvals.approve(desk, matter.id, matter.right.id)
    head_now = replace(desk, actor=replace(desk.actor, roles=frozenset({Role.manager})))
    (row,) = later_readings.rows(head_now)
    with pytest.raises(Refused, match="ご自分の代決"):
        later_readings.mark_read(head_now, [row.id])


def test_only_heads_of_departments_are_named_deputies(office: Office) -> None:
    day = office.clerk.today
    with pytest.raises(Refused, match="部署管理者の役割"):
        deputies.change(office.manager, [Deputy(office.clerk.actor.id, day)])
    desk = signers.department(office)
    with pytest.raises(Refused, match="前になっています"):
        deputies.change(office.manager, [Deputy(desk.actor.id, day, day - timedelta(days=1))])
    deputies.change(office.manager, [Deputy(desk.actor.id, day)])
    assert signing_table.read(office.clerk).deputies == (Deputy(desk.actor.id, day),)
    assert list(deputies.candidates(office.clerk)) == [desk.actor.id]


def test_the_drafter_enters_what_another_decided_on_paper(matter: Matter) -> None:
    clerk, manager = matter.office.clerk, matter.office.manager
    submitted(matter)
    seen = seen_by(clerk, matter)
    printed = text(draft_sheets.take(clerk, [signers.pending(matter)]))
    mark = re.search("[0-9A-F]{4}-[0-9A-F]{4}", printed)
    assert mark is not None
    assert {"起案者", "代決"} <= set(printed.split())
    paper = on_paper(matter, manager, mark=mark[0].lower())
    paper_approvals.enter(clerk, signers.pending(matter), paper, seen)
    assert (matter.right.approved_on, matter.right.approved_by) == (clerk.today, manager.actor.id)
    with clerk.look() as unit:
        (row,) = unit.approvals.of_right(matter.right.id)
    assert (row.manner, row.paper_document) == (Manner.paper, "架空決裁綴り 第3号")
    assert (row.decided_by, row.recorded_by) == (manager.actor.id, clerk.actor.id)


def test_the_drafter_never_decides_on_paper(matter: Matter) -> None:
    office = matter.office
    matter.identify()
    decisions.decide(office.manager, matter.id, matter.right.id, DecisionDraft("full"))
    decisions.submit(office.manager, matter.id, matter.right.id)
    seen = seen_by(office.clerk, matter)
    with pytest.raises(Refused, match="ご自分が起案した"):
        paper_approvals.enter(
            office.clerk, signers.pending(matter), on_paper(matter, office.manager), seen
        )


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"document": " "}, "決裁した文書"),
        ({"mark": "0000-0000"}, "照合番号が、いまの内容"),
        ({"decided_on": "later"}, "先の日付"),
        ({"decided_on": "before"}, "起案した日"),
    ],
)
def test_a_paper_that_cannot_be_is_refused(
    matter: Matter, changed: dict[str, object], words: str
) -> None:
    clerk = matter.office.clerk
    submitted(matter)
    days = {"later": clerk.today + timedelta(days=1), "before": clerk.today - timedelta(days=1)}
    real = {key: days.get(str(value), value) for key, value in changed.items()}
    paper = on_paper(matter, matter.office.manager, **real)
    with pytest.raises(Refused, match=words):
        paper_approvals.enter(clerk, signers.pending(matter), paper, seen_by(clerk, matter))
    assert matter.right.approved_on is None


def test_a_clerk_does_not_decide_on_paper(matter: Matter) -> None:
    clerk = matter.office.clerk
    second = signers.seat(matter.office, "betsu", Role.clerk)
    submitted(matter)
    assert second.actor.id not in dict(paper_approvals.deciders(clerk))
    with pytest.raises(Refused):
        paper_approvals.enter(
            clerk, signers.pending(matter), on_paper(matter, second), seen_by(clerk, matter)
        )


def test_a_batch_is_approved_by_one_act(matter: Matter) -> None:
    office = matter.office
    submitted(matter)
    other = submitted(signers.another(office, "00010002"))
    key = signers.sent_extension(office.clerk, signers.another(office, "00010003"))
    rows = waiting_approvals.rows(office.manager)
    assert [row.manner for row in rows] == [Manner.screen] * 3
    reading = approval_readings.read(office.manager, [row.pending for row in rows])
    approval_batches.approve(office.manager, reading.seen)
    assert waiting_approvals.rows(office.manager) == []
    assert matter.right.approved_on == other.right.approved_on == office.clerk.today
    with office.manager.look() as unit:
        batches = {one.batch for one in unit.approvals.of_right(matter.right.id)}
        row = unit.letter_drafts.find(key)
    assert batches == {1}
    assert row is not None
    assert row.decided_by == office.manager.actor.id


def test_one_that_changed_holds_the_whole_batch_back(matter: Matter) -> None:
    office = matter.office
    submitted(matter)
    other = submitted(signers.another(office, "00010002"))
    both = [signers.pending(matter), signers.pending(other)]
    reading = approval_readings.read(office.manager, both)
    decisions.send_back(office.manager, other.id, other.right.id, "架空の理由")
    other.decide("full", internal_reason="架空の事情")
    other.submit()
    with pytest.raises(Refused, match="2件のうち2件目で止まりました"):
        approval_batches.approve(office.manager, reading.seen)
    assert matter.right.approved_on is None


def test_the_list_says_whose_it_is_and_why_not_hers(matter: Matter) -> None:
    submitted(matter)
    (hers,) = waiting_approvals.rows(matter.office.manager)
    (own,) = waiting_approvals.rows(matter.office.clerk)
    assert (hers.manner, hers.level) == (Manner.screen, Role.manager)
    assert (own.manner, own.why_not) == (None, "ご自分の起案です")
    assert "架空　花子 様" in own.about


def test_a_return_is_kept_beside_the_approvals(matter: Matter) -> None:
    submitted(matter)
    decisions.send_back(matter.office.manager, matter.id, matter.right.id, "架空の理由")
    with matter.office.manager.look() as unit:
        (row,) = unit.approvals.of_right(matter.right.id)
    assert row.verdict is Verdict.returned
    with pytest.raises(Refused, match="理由を書いて"):
        returning.refuse_unsaid(" ")


def test_the_sheet_says_nothing_of_why_existence_is_withheld(matter: Matter) -> None:
    office = matter.office
    withheld(matter, signers.seat(office, "betsu", Role.manager))
    printed = text(draft_sheets.draw(office.manager, [signers.pending(matter)]))
    assert "架空の秘密" not in printed
    assert "開示の回答（不存在）" in printed
    assert "起案者" in printed
    assert "代決" not in printed

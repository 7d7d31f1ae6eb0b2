"""An erasure does what was approved, in one act with its answer, and leaves a tombstone."""

from dataclasses import replace
from datetime import date

import pytest

from app.letters.extraction import text as text_of
from app.office import (
    decisions,
    erasing,
    erasure_due,
    erasure_plan,
    erasure_targets,
    erasures,
    exits,
    guardianships,
    letters,
    member_page,
    members,
    merging,
    requests,
)
from app.rules.erasures import OTHER_LEDGERS, Held, Scope
from app.rules.errors import Refused
from app.rules.members import ChildDraft
from app.rules.ties import GuardianshipDraft
from app.storage.chain import verify
from app.storage.schema.base import table_of
from app.storage.schema.requests import RequestSubjectRecord
from tests.office import erasure_work, scans, seats
from tests.office.seats import Office

WORDS = ("花子", "ハナコ", "末広町架空", "0235000001", "hanako@", "00010001")


def test_the_answer_goes_with_the_act_and_names_what_was_erased(office: Office) -> None:
    matter = erasure_work.approved(erasure_work.asked(office))
    done = erasure_work.carried_out(matter)
    right = matter.right
    assert (right.carried_out_on, right.answered_on) == (seats.TODAY, seats.TODAY)
    assert right.letter_id == done.letter_id is not None
    words = text_of(letters.pdf(office.manager, done.letter_id))
    for part in ("架空　花子　様", "ご請求のとおり", "お子さまの情報（1名）", "令和8年4月20日"):
        assert part in words
    assert done.settled


def test_nothing_names_her_outside_the_case(office: Office) -> None:
    matter = erasure_work.approved(erasure_work.asked(office))
    erasure_work.carried_out(matter)
    assert {place.split(".")[0] for place in scans.rows_with(office.manager, WORDS)} == {
        *("request_details", "letters", "letter_addressees")
    }
    page = member_page.page(office.manager, matter.member_id)
    assert (page.row.state, page.row.name, page.details) == ("erased", "", None)
    assert members.find_ids(office.manager, "花子") == []
    assert requests.page(office.manager, matter.id).case.requester_name == "架空　花子"
    with office.manager.look() as unit:
        assert verify(unit.session).ok


def test_all_is_refused_where_something_must_stay(office: Office) -> None:
    matter = erasure_work.asked(office).identify().decide("full")
    with pytest.raises(Refused, match="組合員名簿"):
        erasure_plan.plan(office.clerk, matter.id, matter.right.id, Scope.whole, OTHER_LEDGERS)
    matter.decide("partial", **erasure_work.PARTLY)
    erasure_plan.plan(office.clerk, matter.id, matter.right.id, Scope.whole, OTHER_LEDGERS)
    matter.submit().approve()
    done = erasure_work.carried_out(matter)
    assert done.letter_id is not None
    assert "組合員名簿（組合員でいらっしゃる間）" in text_of(
        letters.pdf(office.manager, done.letter_id)
    )


def test_without_a_plan_nothing_is_sent_round(office: Office) -> None:
    matter = erasure_work.asked(office).identify().decide("full")
    with pytest.raises(Refused, match="まだ決まっていません"):
        matter.submit()


def test_another_plan_than_the_approved_one_is_not_carried_out(office: Office) -> None:
    matter = erasure_work.approved(erasure_work.asked(office))
    changed = replace(
        members.draft(office.clerk, matter.member_id),
        children=(
            ChildDraft("架空　湊", "カクウ　ミナト", "2020-06-20", "子"),
            ChildDraft("架空　新", "カクウ　アラタ", "2026-04-01", "子"),
        ),
    )
    members.change(office.clerk, matter.member_id, changed, 1)
    with pytest.raises(Refused, match="何も消去していません"):
        erasure_work.carried_out(matter)
    assert members.rows(office.clerk, [matter.member_id])[0].name == "架空　花子"


def test_what_she_asked_to_know_is_answered_first(office: Office) -> None:
    matter = erasure_work.asked(
        office, rights=("disclosure", "erasure"), bases=("", erasure_work.BASIS)
    ).identify()
    erasing = requests.page(office.manager, matter.id).case.rights[1].id
    run = erasure_plan.dry_run(office.clerk, matter.id, erasing)
    assert run.obstacles == ("「開示」のご請求（受付番号 26-0001）に、まだ回答していません。",)


def test_only_the_head_erases_and_only_after_the_approval(office: Office) -> None:
    matter = erasure_work.planned(erasure_work.asked(office))
    with pytest.raises(Refused, match="決裁"):
        erasure_work.carried_out(matter)
    with pytest.raises(Refused, match="管理責任者の仕事"):
        erasures.carry_out(office.clerk, matter.id, matter.right.id)


def test_a_child_of_another_registered_adult_stays_hers(office: Office) -> None:
    matter = erasure_work.asked(office)
    child = erasure_work.child_of(office, matter.member_id)
    other = members.register(
        office.clerk,
        seats.member("00010002", name="試験　次郎", kana="シケン　ジロウ", children=()),
    ).member_id
    tie = GuardianshipDraft(other, relationship="子", custody="共同", lives_together="はい")
    guardianships.link(office.clerk, child, tie)
    named = GuardianshipDraft(None, "架空　花子", "カクウ　ハナコ", "", "子", "共同", "はい")
    guardianships.link(office.clerk, child, named)
    run = erasure_plan.dry_run(office.clerk, matter.id, matter.right.id)
    goes, stays = erasure_work.nouns(run)
    assert Held.child not in goes
    assert Held.shared_child in stays
    erasure_work.carried_out(erasure_work.approved(matter, "partial"))
    with office.clerk.look() as unit:
        assert unit.children.rows([child])[0].name == "架空　湊"
        assert [row.id for row in unit.children.of([other])[other]] == [child]
        assert "架空　花子" not in {row.name for row in unit.guardianships.of_child(child)}
        assert unit.children.of([matter.member_id])[matter.member_id] == ()


def test_a_childs_data_alone_can_go(office: Office) -> None:
    matter = erasure_work.asked(office, requester_kind="parent")
    child = erasure_work.child_of(office, matter.member_id)
    with office.manager.unit("架空") as unit:
        unit.session.execute(
            table_of(RequestSubjectRecord)
            .insert()
            .values(request_id=matter.id, kind="child", child_id=child, deceased=False)
        )
        unit.log()
    run = erasure_plan.dry_run(office.clerk, matter.id, matter.right.id)
    assert run.scope is Scope.child
    goes, _stays = erasure_work.nouns(run)
    assert Held.child in goes
    assert Held.member not in goes
    with office.manager.unit("架空の消去") as unit:
        target = erasure_targets.of_child(unit, matter.member_id, child)
        found = erasure_targets.find(unit, target, office.manager.today, matter.id)
        erasing.erase_in(office.manager, unit, found, erasing.Cause(erasures.REQUESTED))
        unit.log()
    assert scans.rows_with(office.manager, ["湊", "ミナト"]) == {}
    assert members.rows(office.clerk, [matter.member_id])[0].name == "架空　花子"
    assert members.find_ids(office.clerk, "花子") == [matter.member_id]
    assert members.find_ids(office.clerk, "ミナト") == []


def test_merged_doubles_go_together_each_with_a_tombstone(office: Office) -> None:
    matter = erasure_work.asked(office)
    double = members.register(
        office.clerk, seats.member("00010009", children=(), telephone="0235000009")
    ).member_id
    merging.merge(office.clerk, matter.member_id, double, "架空の同じ方")
    erasure_work.carried_out(erasure_work.approved(matter))
    rows = erasures.rows(office.manager)
    assert {row.member_id: bool(row.code_mac) for row in rows} == {
        matter.member_id: True,
        double: True,
    }
    reading = members.check(office.clerk, seats.member("00010009"))
    assert any("消去した方のコードと同じ" in one.sentence for one in reading.warnings)


def test_a_reused_code_is_noticed_and_on_record(office: Office) -> None:
    erasure_work.carried_out(erasure_work.approved(erasure_work.asked(office)))
    reading = members.check(office.clerk, seats.member())
    assert reading.member is not None
    assert [one.field for one in reading.warnings] == ["member_code"]
    key = members.register(office.clerk, seats.member()).member_id
    with office.manager.look() as unit:
        titles = [row.title for row in unit.history.rows(subject=("member", key))]
    assert titles[0] == "消去した方と同じ組合員コードで登録"


def test_who_left_is_erased_when_her_time_is_over(office: Office) -> None:
    key = erasure_work.left(office)
    with pytest.raises(Refused, match="残しておきます"):
        erasures.erase_left(office.manager, [key])
    assert erasure_due.rows(office.manager) == []
    erasure_work.over(office)
    (due,) = erasure_due.rows(office.manager)
    assert (due.member_id, due.why, due.since_on) == (key, "退会", date(2026, 7, 20))
    assert erasures.erase_left(office.manager, [key]).settled
    assert scans.rows_with(office.manager, WORDS) == {}
    assert erasure_due.rows(office.manager) == []
    with pytest.raises(Refused, match="消去済"):
        erasures.erase_left(office.manager, [key])


def test_an_exit_put_away_too_early_does_not_hide_her(office: Office) -> None:
    key = erasure_work.left(office)
    erasure_work.over(office)
    with office.clerk.look() as unit:
        (exit_id,) = unit.members.exits.ids(member_id=key)
    exits.finish(office.clerk, exit_id)
    assert [row.member_id for row in erasure_due.rows(office.manager)] == [key]


def test_who_stands_in_the_register_is_not_erased_by_the_list(office: Office) -> None:
    key = members.register(office.clerk, seats.member()).member_id
    with pytest.raises(Refused, match="登録中"):
        erasures.erase_left(office.manager, [key])


def test_what_was_kept_goes_the_day_after_its_last(office: Office) -> None:
    matter = erasure_work.approved(erasure_work.asked(office))
    done = erasure_work.carried_out(matter)
    assert done.letter_id is not None
    (kept,) = erasures.retained(office.manager, done.erasure_ids[0])
    assert (kept.noun, kept.until_on) == (Held.own_request, date(2029, 4, 20))
    matter.post(letters.Issued(done.letter_id, done.document_number, done.changes))
    decisions.close(office.clerk, matter.id)
    office.watch.turn_to(date(2029, 4, 20))
    with pytest.raises(Refused, match="まだ過ぎていません"):
        erasures.erase_again(office.manager, [matter.member_id])
    office.watch.turn_to(date(2029, 4, 21))
    (due,) = erasure_due.rows(office.manager)
    assert due.member_id == matter.member_id
    erasures.erase_again(office.manager, [matter.member_id])
    assert scans.rows_with(office.manager, WORDS) == {}
    with pytest.raises(Refused, match="消去済"):
        letters.pdf(office.manager, done.letter_id)
    page = requests.page(office.manager, matter.id)
    assert (page.case.requester_name, page.case.receipt_number) == ("", "26-0001")
    assert page.case.rights[0].public_reason == ""
    assert erasure_due.rows(office.manager) == []


def test_a_reader_holds_the_last_trace_back_until_it_is_gone(office: Office) -> None:
    matter = erasure_work.approved(erasure_work.asked(office))
    with office.auditor.look() as reading:
        reading.members.count()  # from here on it sees the records as they stand
        done = erasure_work.carried_out(matter)
        assert not done.settled
        assert [row.wiped for row in erasures.rows(office.manager)] == [False]
    assert erasures.settle(office.manager)
    assert [row.wiped for row in erasures.rows(office.manager)] == [True]

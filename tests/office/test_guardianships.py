from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from app.office import children, guardianships, history, members
from app.office.shields import SHIELDED
from app.rules.errors import Refused
from app.rules.ids import ChildId, GuardianshipId, MemberId
from app.rules.ties import GuardianshipDraft
from tests.office.families import FATHER, MINATO, child_of, end_tie, mother_of
from tests.office.seats import Office, member


def begun(office: Office) -> tuple[MemberId, ChildId]:
    mother = mother_of(office.clerk, replace(MINATO, custody="共同", lives_together="はい"))
    return mother, child_of(office.clerk, mother)


def test_a_father_who_is_no_member_is_named_and_counts(office: Office) -> None:
    _mother, child = begun(office)
    guardianships.link(office.clerk, child, FATHER)
    family = children.family(office.clerk, child)
    assert [row.name for row in family.adults] == ["架空　花子", "架空　太郎"]
    assert [one.name for one in family.consent.whose.adults] == ["架空　花子", "架空　太郎"]
    assert family.consent.standing == "current"


def test_a_grandmother_who_is_a_member_has_the_child_on_her_page_and_does_not_count(
    office: Office,
) -> None:
    _mother, child = begun(office)
    ume = member("00010002", name="架空　ウメ", kana="カクウ　ウメ", children=())
    grandmother = members.register(office.clerk, ume).member_id
    guardianships.link(office.clerk, child, GuardianshipDraft(grandmother, relationship="孫"))
    assert [row.id for row in children.children_of(office.clerk, grandmother)] == [child]
    whose = children.family(office.clerk, child).consent.whose
    assert [one.name for one in whose.adults] == ["架空　花子"]
    assert not whose.doubtful
    assert grandmother in members.find_ids(office.clerk, "ミナト")


def test_nobody_is_tied_to_a_child_twice(office: Office) -> None:
    mother, child = begun(office)
    with pytest.raises(Refused, match="もう登録されています"):
        guardianships.link(office.clerk, child, GuardianshipDraft(mother, relationship="子"))
    with pytest.raises(Refused, match="この会員は見つかりません"):
        guardianships.link(office.clerk, child, GuardianshipDraft(MemberId(99)))


def test_a_divorce_changes_who_counts_from_its_day_on(office: Office) -> None:
    _mother, child = begun(office)
    guardianships.link(office.clerk, child, FATHER)
    hers, his = children.family(office.clerk, child).adults
    guardianships.change_tie(
        office.clerk, hers.id, GuardianshipDraft(relationship="子", custody="単独")
    )
    guardianships.change_tie(office.clerk, his.id, replace(FATHER, custody="なし"))
    whose = children.family(office.clerk, child).consent.whose
    assert [(one.name, one.custody) for one in whose.adults] == [("架空　花子", "sole")]
    newest = history.rows(office.manager)[0]
    assert newest.values is not None
    assert newest.values["custody"] == ["joint", "none"]


def test_what_another_desk_changed_meanwhile_is_not_written_over(office: Office) -> None:
    _mother, child = begun(office)
    guardianships.link(office.clerk, child, FATHER)
    his = children.family(office.clerk, child).adults[1]
    sole = replace(FATHER, custody="単独")
    guardianships.change_tie(office.manager, his.id, sole, his)
    stale = replace(FATHER, lives_together="いいえ")
    with pytest.raises(Refused, match="ほかの人が先に"):
        guardianships.change_tie(office.clerk, his.id, stale, his)
    now = children.family(office.clerk, child).adults[1]
    assert (now.custody, now.lives_together) == ("sole", "yes")
    guardianships.change_tie(office.clerk, now.id, replace(sole, lives_together="いいえ"), now)
    assert children.family(office.clerk, child).adults[1].lives_together == "no"


def test_a_tie_that_ended_stays_on_record(office: Office) -> None:
    mother, child = begun(office)
    guardianships.link(office.clerk, child, FATHER)
    his = children.family(office.clerk, child).adults[1]
    end_tie(office.clerk, his, date(2026, 4, 1))
    family = children.family(office.clerk, child)
    assert [row.ended_on for row in family.adults] == [None, date(2026, 4, 1)]
    assert [row.ended_on is None for row in family.adults].count(True) == 1
    before = children.family(office.clerk, child, date(2026, 3, 31)).consent.whose
    assert len(before.adults) == 2
    hers = family.adults[0]
    draft = GuardianshipDraft(relationship="子", custody="なし", ended_on="R8.4.10")
    guardianships.change_tie(office.clerk, hers.id, draft)
    assert children.children_of(office.clerk, mother) == ()
    assert members.find_ids(office.clerk, "ミナト") == []


def test_a_tie_does_not_end_in_the_future(office: Office) -> None:
    _mother, child = begun(office)
    tie = children.family(office.clerk, child).adults[0]
    with pytest.raises(Refused, match="今日より後"):
        end_tie(office.clerk, tie, date(2026, 4, 21))
    with pytest.raises(Refused, match="見つかりません"):
        end_tie(office.clerk, replace(tie, id=GuardianshipId(99)), date(2026, 4, 1))


def test_a_bad_draft_changes_nothing(office: Office) -> None:
    _mother, child = begun(office)
    wrong = replace(FATHER, name="", custody="たぶん")
    reading = guardianships.check(office.clerk, wrong)
    assert [problem.field for problem in reading.problems] == ["custody", "name"]
    with pytest.raises(Refused, match="氏名がありません"):
        guardianships.link(office.clerk, child, wrong)
    assert len(children.family(office.clerk, child).adults) == 1


def test_the_auditor_ties_nobody(office: Office) -> None:
    _mother, child = begun(office)
    with pytest.raises(Refused, match="担当者"):
        guardianships.link(office.auditor, child, FATHER)


def test_the_telephone_beside_a_confidential_child_is_hidden_and_kept(office: Office) -> None:
    _mother, child = begun(office)
    guardianships.link(office.clerk, child, FATHER)
    with office.clerk.unit("試験") as unit:
        unit.session.execute(text("UPDATE children SET confidential = true"))
        unit.log()
    his = children.family(office.clerk, child).adults[1]
    assert his.telephone == SHIELDED
    seen = replace(FATHER, telephone=his.telephone, custody="単独")
    guardianships.change_tie(office.clerk, his.id, seen)
    with office.clerk.look() as unit:
        row = unit.guardianships.row(his.id)
    assert row is not None
    assert (row.telephone, row.custody) == ("09000000001", "sole")

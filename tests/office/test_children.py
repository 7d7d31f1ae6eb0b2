from dataclasses import replace
from datetime import date

import pytest

from app.office import children, confidentiality, guardianships, history, members
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.ids import ChildId, MemberId
from app.rules.members import ChildDraft
from tests.office.families import EXPECTED, FATHER, MINATO, child_of, end_tie, mother_of
from tests.office.seats import Office


def counted(desk: Desk, mother: MemberId) -> int:
    return members.rows(desk, [mother])[0].child_count


def test_a_family_shows_the_child_the_adults_and_whose_consent_counts(office: Office) -> None:
    mother = mother_of(office.clerk, replace(MINATO, custody="共同", lives_together="はい"))
    family = children.family(office.auditor, child_of(office.clerk, mother))
    assert family.child.name == "架空　湊"
    assert [(row.name, row.custody, row.lives_together) for row in family.adults] == [
        ("架空　花子", "joint", "yes")
    ]
    assert family.consent.standing == "current"
    assert family.consent.whose.by == "guardian"
    assert not family.consent.whose.doubtful


def test_unknown_custody_is_to_be_asked_for(office: Office) -> None:
    family = children.family(office.clerk, child_of(office.clerk, mother_of(office.clerk)))
    assert family.consent.whose.doubtful
    assert family.consent.standing == "current"


def test_a_stopped_child_is_out_of_the_count_at_once_and_nothing_says_why(
    office: Office,
) -> None:
    mother = mother_of(office.clerk)
    child = child_of(office.clerk, mother)
    told = children.stop(office.clerk, child, "お電話で伺った")
    assert "members" in told.touched
    assert counted(office.clerk, mother) == 0
    family = children.family(office.clerk, child)
    assert (family.child.state, family.child.state_since_on) == ("stopped", office.clerk.today)
    newest = history.rows(office.manager)[0]
    assert newest.title == "お子さま情報を停止"
    assert {("child", child), ("member", mother)} == set(newest.subjects)
    assert newest.values is not None
    assert newest.values["note"] == "お電話で伺った"


def test_a_stop_is_taken_back_with_a_reason_that_stays_in_the_log(office: Office) -> None:
    mother = mother_of(office.clerk)
    child = child_of(office.clerk, mother)
    children.stop(office.clerk, child)
    with pytest.raises(Refused, match="理由を書いてください"):
        children.resume(office.clerk, child, "　")
    children.resume(office.clerk, child, "別のお子さまだった")
    assert counted(office.clerk, mother) == 1
    newest = history.rows(office.manager)[0]
    assert newest.values == {"state": ["stopped", "active"], "note": "別のお子さまだった"}


def test_nothing_is_stopped_or_resumed_twice(office: Office) -> None:
    child = child_of(office.clerk, mother_of(office.clerk))
    with pytest.raises(Refused, match="ほかの人が先に"):
        children.resume(office.clerk, child, "理由")
    children.stop(office.clerk, child)
    with pytest.raises(Refused, match="ほかの人が先に"):
        children.stop(office.clerk, child)


def test_a_birth_takes_the_place_of_the_expected_month(office: Office) -> None:
    mother = mother_of(office.clerk, EXPECTED)
    child = child_of(office.clerk, mother)
    assert children.children_of(office.clerk, mother)[0].expected_month == "2026-07"
    children.born(office.clerk, child, ChildDraft("架空 希", "かくう のぞみ", "R8.4.18"))
    (row,) = children.children_of(office.clerk, mother)
    assert (row.name, row.kana, str(row.birth_on), row.expected_month) == (
        "架空　希",
        "カクウ　ノゾミ",
        "2026-04-18",
        "",
    )
    assert row.relationship == "子"
    assert members.find_ids(office.clerk, "ノゾミ") == [mother]
    with pytest.raises(Refused, match="もう登録されています"):
        children.born(office.clerk, child, ChildDraft("別　名", "", "R8.4.18"))


def test_a_birth_needs_name_and_birthday(office: Office) -> None:
    child = child_of(office.clerk, mother_of(office.clerk, EXPECTED))
    with pytest.raises(Refused, match="お子さまの氏名がありません"):
        children.born(office.clerk, child, ChildDraft("", "", "R8.4.18"))
    with pytest.raises(Refused, match="4月に31日はありません"):
        children.born(office.clerk, child, ChildDraft("架空　希", "", "R8.4.31"))


def test_nobody_stands_under_an_unknown_key(office: Office) -> None:
    with pytest.raises(Refused, match="見つかりません"):
        children.family(office.clerk, ChildId(99))


def test_the_auditor_reads_and_changes_nothing(office: Office) -> None:
    child = child_of(office.clerk, mother_of(office.clerk, EXPECTED))
    with pytest.raises(Refused, match="担当者"):
        children.stop(office.auditor, child)
    with pytest.raises(Refused, match="担当者"):
        children.resume(office.auditor, child, "理由")
    with pytest.raises(Refused, match="担当者"):
        children.born(office.auditor, child, ChildDraft("架空　希", "", "R8.4.18"))


@pytest.mark.parametrize("way", ["form", "tie"])
def test_a_stop_stays_in_force_when_the_child_is_taken_off_the_form(
    way: str, office: Office
) -> None:
    mother = mother_of(office.clerk, EXPECTED)
    child = child_of(office.clerk, mother)
    children.stop(office.clerk, child)
    if way == "form":
        with office.clerk.look() as unit:
            held = unit.members.details(mother)
        assert held is not None
        draft = replace(members.draft(office.clerk, mother), children=())
        members.change(office.clerk, mother, draft, held.edition)
    else:
        (adult,) = children.family(office.clerk, child).adults
        end_tie(office.clerk, adult, office.clerk.today)
    with office.clerk.look() as unit:
        assert unit.members.written_to() == []
    children.resume(office.clerk, child, "架空の理由")
    with office.clerk.look() as unit:
        assert unit.members.written_to() == [mother]


def test_a_tie_that_ended_before_the_stop_is_none_of_it(office: Office) -> None:
    mother = mother_of(office.clerk)
    child = child_of(office.clerk, mother)
    (adult,) = children.family(office.clerk, child).adults
    end_tie(office.clerk, adult, date(2026, 4, 10))
    children.stop(office.clerk, child)
    with office.clerk.look() as unit:
        assert unit.members.written_to() == [mother]


def test_whom_a_protected_mother_lives_with_gives_no_telephone(office: Office) -> None:
    mother = mother_of(office.clerk)
    child = child_of(office.clerk, mother)
    guardianships.link(office.clerk, child, FATHER)
    confidentiality.protect(office.clerk, mother, "", "支援措置")
    shown = children.family(office.auditor, child).adults[1]
    assert (shown.name, shown.telephone) == ("架空　太郎", "（秘匿）")
    kept = replace(FATHER, telephone="（秘匿）", lives_together="いいえ")
    guardianships.change_tie(office.clerk, shown.id, kept)
    confidentiality.lift(office.manager, mother, "支援措置の終了")
    assert children.family(office.clerk, child).adults[1].telephone == "09000000001"

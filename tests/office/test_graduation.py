from datetime import date

import pytest

from app.office import children, graduation, guardianships, history, members
from app.rules.errors import Refused
from app.rules.ids import ChildId
from app.rules.members import ChildDraft
from app.rules.ties import GuardianshipDraft
from tests.office.families import child_of, mother_of
from tests.office.seats import Office, member

FIRST_OF_APRIL = ChildDraft("架空　一", "カクウ　ハジメ", "2020-04-01", "子")
SECOND_OF_APRIL = ChildDraft("架空　次", "カクウ　ツギ", "2020-04-02", "子")
ELDER = ChildDraft("架空　大", "カクウ　ダイ", "2018-08-08", "子")
MARCH_2026 = date(2026, 3, 31)


def names(office: Office, year: int, month: int) -> list[tuple[str, bool]]:
    return [(row.name, row.late) for row in graduation.due(office.auditor, year, month)]


def test_the_list_of_a_month_holds_who_leaves_and_who_is_late(office: Office) -> None:
    mother_of(office.clerk, FIRST_OF_APRIL, SECOND_OF_APRIL, ELDER)
    assert names(office, 2026, 3) == [("架空　大", True), ("架空　一", False)]
    assert names(office, 2026, 2) == [("架空　大", True)]
    assert names(office, 2027, 3)[-1] == ("架空　次", False)
    (row,) = graduation.due(office.clerk, 2025, 3)
    assert (row.graduates_on, row.late) == (date(2025, 3, 31), False)
    assert [one.member_code for one in row.members] == ["00010001"]


def test_the_rule_is_a_setting(office: Office) -> None:
    mother_of(office.clerk, FIRST_OF_APRIL)
    assert graduation.rule(office.clerk).words == "満6歳に達した後、最初の3月31日"
    graduation.set_rule(office.manager, 3, 12, 31)
    assert names(office, 2023, 12) == [("架空　一", False)]
    newest = history.rows(office.manager)[0]
    assert newest.values == {
        "graduation_rule": ["満6歳に達した後、最初の3月31日", "満3歳に達した後、最初の12月31日"]
    }
    with pytest.raises(Refused, match="4月31日という日はない"):
        graduation.set_rule(office.manager, 6, 4, 31)
    with pytest.raises(Refused, match="設定の変更"):
        graduation.set_rule(office.clerk, 6, 3, 31)


def test_children_leave_and_their_member_stays_while_one_is_left(office: Office) -> None:
    mother = mother_of(office.clerk, FIRST_OF_APRIL, SECOND_OF_APRIL)
    first = child_of(office.clerk, mother)
    assert graduation.preview(office.clerk, [first]).member_ids == []
    told = graduation.graduate(office.clerk, [first])
    assert (told.children, list(told.member_ids)) == (1, [])
    family = children.family(office.clerk, first)
    assert (family.child.state, family.child.state_since_on) == ("graduated", MARCH_2026)
    assert members.rows(office.clerk, [mother])[0].child_count == 1
    assert names(office, 2026, 3) == []
    newest = history.rows(office.manager)[0]
    assert newest.title == "お子さまを卒業にした"
    assert ("member", mother) in newest.subjects


def test_whose_last_child_leaves_is_named(office: Office) -> None:
    mother = mother_of(office.clerk, FIRST_OF_APRIL, SECOND_OF_APRIL)
    ume = member("00010002", name="架空　ウメ", kana="カクウ　ウメ", children=())
    grandmother = members.register(office.clerk, ume).member_id
    first, second = (row.id for row in children.children_of(office.clerk, mother))
    guardianships.link(office.clerk, first, GuardianshipDraft(grandmother, relationship="孫"))
    assert graduation.preview(office.clerk, [first]).member_ids == [grandmother]
    with pytest.raises(Refused, match="卒業の日がまだ来ていないお子さまが1人"):
        graduation.graduate(office.clerk, [first, second])
    office.watch.turn_to(date(2027, 3, 31))
    told = graduation.graduate(office.clerk, [first, second])
    assert sorted(told.member_ids) == sorted([mother, grandmother])
    rows = members.rows(office.clerk, [mother, grandmother])
    assert [(row.state, row.state_since_on) for row in rows] == [
        ("graduated", date(2027, 3, 31)),
        ("graduated", date(2027, 3, 31)),
    ]


def test_nobody_leaves_before_she_came(office: Office) -> None:
    mother = mother_of(office.clerk, ELDER)
    graduation.graduate(office.clerk, [child_of(office.clerk, mother)])
    (row,) = members.rows(office.clerk, [mother])
    assert (row.state, row.state_since_on) == ("graduated", date(2026, 4, 10))


def test_an_expected_child_keeps_its_mother(office: Office) -> None:
    mother = mother_of(office.clerk, FIRST_OF_APRIL, ChildDraft(expected_month="2026年8月"))
    first = child_of(office.clerk, mother)
    assert graduation.preview(office.clerk, [first]).member_ids == []


def test_a_stopped_child_is_on_no_list_and_keeps_nobody(office: Office) -> None:
    mother = mother_of(office.clerk, FIRST_OF_APRIL, SECOND_OF_APRIL)
    first, second = (row.id for row in children.children_of(office.clerk, mother))
    children.stop(office.clerk, first)
    assert names(office, 2026, 3) == []
    with pytest.raises(Refused, match="もう登録中でない"):
        graduation.graduate(office.clerk, [first, second])
    assert graduation.preview(office.clerk, [second]).member_ids == [mother]


def test_a_stop_after_the_graduation_is_taken_back_to_it(office: Office) -> None:
    child = child_of(office.clerk, mother_of(office.clerk, FIRST_OF_APRIL))
    graduation.graduate(office.clerk, [child])
    children.stop(office.clerk, child)
    children.resume(office.clerk, child, "誤り")
    assert children.family(office.clerk, child).child.state == "graduated"


def test_nobody_graduates_from_an_empty_choice_or_without_the_right(office: Office) -> None:
    with pytest.raises(Refused, match="登録中でない"):
        graduation.graduate(office.clerk, [])
    with pytest.raises(Refused, match="担当者"):
        graduation.graduate(office.auditor, [ChildId(1)])

"""One child who was entered twice becomes one, and two again; a protected family is left alone."""

import pytest

from app.office import (
    child_merging,
    children,
    confidentiality,
    history,
    member_page,
    members,
    merging,
)
from app.rules.errors import Refused
from app.rules.ids import ChildId, MemberId
from app.rules.member_drafts import ChildDraft
from tests.office.seats import Office, member

REASON = "父母の両方から申込みがあった"
FATHER = {"name": "架空　一郎", "kana": "カクウ　イチロウ", "birth_on": "1988-02-02"}


def child_of(office: Office, key: MemberId) -> ChildId:
    return children.children_of(office.clerk, key)[0].id


@pytest.fixture
def parents(office: Office) -> tuple[MemberId, MemberId]:
    mother = members.register(office.clerk, member()).member_id
    same = ChildDraft("架空 湊", "カクウ　ミナト", "2020-06-20", "子")
    draft = member("2", **FATHER, telephone="", children=(same,))
    return mother, members.register(office.clerk, draft).member_id


def test_a_child_of_two_parents_is_named_with_both(
    office: Office, parents: tuple[MemberId, MemberId]
) -> None:
    (pair,) = child_merging.candidates(office.clerk)
    assert (pair.keep_adults, pair.other_adults) == ("架空　花子 様", "架空　一郎 様")
    assert merging.candidates(office.clerk) == []
    child_merging.merge(office.clerk, pair.keep.id, pair.other.id, REASON)
    assert child_merging.candidates(office.clerk) == []
    mother, father = parents
    assert child_of(office, mother) == child_of(office, father) == pair.keep.id
    adults = children.family(office.clerk, pair.keep.id).adults
    assert [row.member_id for row in adults] == [mother, father]
    assert history.rows(office.manager)[0].title == "お子さまを名寄せ"


def test_it_can_be_undone(office: Office, parents: tuple[MemberId, MemberId]) -> None:
    (pair,) = child_merging.candidates(office.clerk)
    child_merging.merge(office.clerk, pair.keep.id, pair.other.id, REASON)
    for key in parents:
        (double,) = member_page.page(office.clerk, key).child_doubles
        assert (double.id, double.adults) == (pair.other.id, pair.other_adults)
    child_merging.part(office.clerk, pair.other.id, "別のお子さまと分かった")
    assert member_page.page(office.clerk, parents[0]).child_doubles == []
    assert [child_of(office, key) for key in parents] == [pair.keep.id, pair.other.id]
    with pytest.raises(Refused, match="名寄せされていません"):
        child_merging.part(office.clerk, pair.other.id, "架空")


def test_other_children_are_never_one(office: Office, parents: tuple[MemberId, MemberId]) -> None:
    twin = ChildDraft("架空　凪", "カクウ　ナギ", "2020-06-20", "子")
    aunt = member("3", name="架空　月子", kana="カクウ　ツキコ", telephone="", children=(twin,))
    other = child_of(office, members.register(office.clerk, aunt).member_id)
    mine = child_of(office, parents[0])
    for pair in ((mine, other), (mine, mine)):
        with pytest.raises(Refused, match="まとめられません"):
            child_merging.merge(office.clerk, *pair, REASON)
    with pytest.raises(Refused, match="理由"):
        child_merging.merge(office.clerk, mine, other, "")


def test_what_was_stopped_stays_stopped(office: Office, parents: tuple[MemberId, MemberId]) -> None:
    stopped = child_of(office, parents[1])
    children.stop(office.clerk, stopped)
    (pair,) = child_merging.candidates(office.clerk)
    assert pair.keep.id == stopped
    child_merging.merge(office.clerk, pair.keep.id, pair.other.id, REASON)
    assert children.family(office.clerk, stopped).child.state == children.STOPPED
    assert child_of(office, parents[0]) == stopped


def test_a_protected_family_is_neither_named_nor_joined(
    office: Office, parents: tuple[MemberId, MemberId]
) -> None:
    confidentiality.protect(office.clerk, parents[0], "", "架空の支援措置")
    assert child_merging.candidates(office.clerk) == []
    mine, other = (child_of(office, key) for key in parents)
    with pytest.raises(Refused, match="秘匿の方がいる"):
        child_merging.merge(office.clerk, mine, other, REASON)


def test_two_codes_of_one_mother_name_one_child_once(office: Office) -> None:
    keep = members.register(office.clerk, member()).member_id
    other = members.register(office.clerk, member("2")).member_id
    mine, hers = child_of(office, keep), child_of(office, other)
    merging.merge(office.clerk, keep, other, "申込書が2枚あった")
    page = member_page.page(office.clerk, keep)
    assert page.details is not None
    assert [child.id for child in page.details.children] == [mine]
    merging.part(office.clerk, other, "別の方と分かった")
    assert (child_of(office, keep), child_of(office, other)) == (mine, hers)


@pytest.mark.parametrize("stopped_first", [True, False])
@pytest.mark.parametrize("place", [0, 1])
def test_nobody_of_a_stopped_child_is_written_to_under_either_record(
    stopped_first: bool, place: int, office: Office, parents: tuple[MemberId, MemberId]
) -> None:
    one = child_of(office, parents[place])
    if stopped_first:
        children.stop(office.clerk, one)
    (pair,) = child_merging.candidates(office.clerk)
    child_merging.merge(office.clerk, pair.keep.id, pair.other.id, REASON)
    if not stopped_first:
        children.stop(office.clerk, one)
    assert written_to(office) == []
    assert [row.state for key in parents for row in children.children_of(office.clerk, key)] == [
        "stopped",
        "stopped",
    ]
    with pytest.raises(Refused, match="先に変えています"):
        children.stop(office.clerk, pair.other.id)
    children.resume(office.clerk, pair.other.id, "架空の理由")
    assert written_to(office) == list(parents)


@pytest.mark.usefixtures("parents")
def test_what_was_stopped_while_two_were_one_stays_stopped(office: Office) -> None:
    (pair,) = child_merging.candidates(office.clerk)
    child_merging.merge(office.clerk, pair.keep.id, pair.other.id, REASON)
    children.stop(office.clerk, pair.keep.id)
    child_merging.part(office.clerk, pair.other.id, "別のお子さまと分かった")
    assert written_to(office) == []


def written_to(office: Office) -> list[MemberId]:
    with office.clerk.look() as unit:
        return sorted(unit.members.written_to())

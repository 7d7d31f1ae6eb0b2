"""Whose data a case is about, who asks, and what of the items held it reaches (OFFICE L-06)."""

from dataclasses import replace

import pytest

from app.rules.ids import ChildId
from app.rules.requesters import RequesterKind
from app.rules.scopes import (
    Asker,
    CaseScope,
    Named,
    asker_of,
    is_of_a_child,
    names_a_child,
    who_asks,
)
from tests.rules.desk_cases import CASE

MOTHER, CHILD = Named("架空　花子", "カクウ　ハナコ"), Named("架空　湊", "カクウ　ミナト")
OTHER = Named("試験　父夫", "シケン　チチオ")
KINDS = tuple(RequesterKind)
KEYS = (
    *("name", "address", "child.1", "child.2", "consent.1", "consent.1.note", "consent.2"),
    *("request.3.about", "letter.1", "guardian.1", "inquiry.4.1", "inquiry.4.2.child"),
    *("provision.1", "provision.2.child"),
)
OF_ONE = ("child.1", "consent.2", "inquiry.4.2.child", "provision.2.child")


def asker(kind: RequesterKind | None, who: Named, *, about_child: bool) -> Asker:
    return who_asks(kind, who, member=MOTHER, child=CHILD, about_child=about_child)


@pytest.mark.parametrize("kind", KINDS)
def test_in_a_case_about_a_child_everybody_else_is_another(kind: RequesterKind) -> None:
    assert asker(kind, OTHER, about_child=True) is Asker.another
    subject = kind is RequesterKind.subject
    mother = Asker.another if subject else Asker.member
    assert asker(kind, MOTHER, about_child=True) is mother
    child = Asker.child if subject else Asker.another
    assert asker(kind, CHILD, about_child=True) is child


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (RequesterKind.subject, Asker.member),
        (RequesterKind.adult_guardian, Asker.member),
        (RequesterKind.mandated_agent, Asker.member),
        (RequesterKind.bereaved, Asker.member),
        (RequesterKind.parent, Asker.another),
        (RequesterKind.minor_guardian, Asker.another),
        (None, Asker.member),
    ],
)
def test_who_acts_for_the_member_counts_as_the_member(
    kind: RequesterKind | None, expected: Asker
) -> None:
    assert asker(kind, OTHER, about_child=False) is expected


def test_who_cannot_be_recognised_is_another() -> None:
    for kind in (RequesterKind.subject, RequesterKind.parent):
        found = who_asks(kind, MOTHER, member=None, child=None, about_child=True)
        assert found is Asker.another


@pytest.mark.parametrize("kind", KINDS)
def test_a_case_about_a_child_is_of_the_child_whoever_asks(kind: RequesterKind) -> None:
    case = replace(CASE, requester_kind=kind)
    assert not is_of_a_child(case)
    named, chosen = replace(case, about_child=True), replace(case, child_id=ChildId(1))
    for of_child in (named, chosen):
        assert names_a_child(of_child)
        assert is_of_a_child(of_child)
    another = replace(case, another_adult=True)
    assert (names_a_child(another), is_of_a_child(another)) == (False, True)


def test_a_case_knows_who_asks() -> None:
    own = replace(CASE, about_child=True)
    assert asker_of(CASE) is Asker.member
    assert asker_of(own) is Asker.child
    assert asker_of(replace(own, another_adult=True)) is Asker.another
    assert asker_of(replace(own, requester_kind=RequesterKind.parent)) is Asker.member


def test_the_members_own_case_lists_all_and_masks_nothing() -> None:
    scope = CaseScope(Asker.member, of_member=True)
    assert all(scope.lists(key) and not scope.masks(key) for key in KEYS)
    assert all(map(scope.tells_source, KEYS))


@pytest.mark.parametrize("who", list(Asker))
def test_a_childs_case_lists_what_is_that_childs(who: Asker) -> None:
    shown = frozenset({"child.1", "consent.2"})
    scope = CaseScope(who, of_member=False, child_id=ChildId(1), shown=shown)
    assert tuple(filter(scope.lists, KEYS)) == OF_ONE
    assert not [key for key in OF_ONE if scope.masks(key)]
    told = tuple(filter(scope.tells_source, OF_ONE))
    assert told == (OF_ONE if who is Asker.member else OF_ONE[2:])


def test_where_the_registration_was_asked_for_hers_is_blacked_out() -> None:
    shown = frozenset({"child.1", "consent.2"})
    scope = CaseScope(Asker.another, of_member=False, shown=shown, blackens=True)
    listed = tuple(filter(scope.lists, KEYS))
    assert listed == ("name", "address", *OF_ONE)
    assert tuple(filter(scope.masks, listed)) == ("name", "address")


def test_a_child_that_nobody_knows_opens_nothing() -> None:
    scope = CaseScope(Asker.another, of_member=False)
    assert not [key for key in KEYS if scope.lists(key) and not key.endswith(".child")]

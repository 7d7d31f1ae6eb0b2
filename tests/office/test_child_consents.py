from dataclasses import replace
from datetime import date

import pytest

from app.office import children, consents, guardianships, member_states, members
from app.rules.consents import Standing
from app.rules.ids import ChildId, MemberId
from app.rules.members import ChildDraft, ConsentDraft
from app.rules.ties import GuardianshipDraft
from tests.office.families import MINATO, child_of, mother_of
from tests.office.seats import Office, member

GROWN = ChildDraft("架空　葵", "カクウ　アオイ", "2012-05-10", "子", custody="共同")
SMALL = replace(MINATO, custody="共同")


def about(child: ChildId, consenter: str, given_on: str = "2026-04-20") -> ConsentDraft:
    return ConsentDraft(
        "はい",
        given_on,
        "書面",
        "見本　受付子",
        child_id=str(child),
        consenter=consenter,
        relationship="母" if consenter == "guardian" else "",
    )


def begun(office: Office, child: ChildDraft) -> tuple[MemberId, ChildId]:
    mother = mother_of(office.clerk, child)
    return mother, child_of(office.clerk, mother)


def stands(office: Office, child: ChildId, day: date | None = None) -> Standing:
    return children.family(office.clerk, child, day).consent.standing


def test_a_mothers_own_consent_covers_her_small_child(office: Office) -> None:
    _mother, child = begun(office, SMALL)
    assert stands(office, child) == "current"
    assert stands(office, child, date(2026, 4, 4)) == "none"


def test_what_she_answers_about_the_child_stands_above_her_own(office: Office) -> None:
    mother, child = begun(office, SMALL)
    consents.decline(office.clerk, mother, about(child, "guardian"))
    assert stands(office, child) == "declined"
    assert members.rows(office.clerk, [mother])[0].standing == "current"


def test_a_withdrawal_of_her_own_ends_it_for_the_child_too(office: Office) -> None:
    mother, child = begun(office, SMALL)
    consents.withdraw(office.clerk, mother, ConsentDraft(given_on="2026-04-18"))
    assert stands(office, child) == "withdrawn"


def test_over_the_age_the_child_itself_answers(office: Office) -> None:
    mother, child = begun(office, GROWN)
    assert stands(office, child) == "renewal_due"
    consents.record(office.clerk, mother, about(child, "guardian"))
    assert stands(office, child) == "renewal_due"
    consents.record(office.clerk, mother, about(child, "self"))
    assert stands(office, child) == "current"
    assert stands(office, child, date(2026, 4, 19)) == "renewal_due"


@pytest.mark.parametrize(("custody", "counts"), [("共同", "withdrawn"), ("なし", "current")])
def test_a_father_who_objects_counts_only_with_custody(
    office: Office, custody: str, counts: Standing
) -> None:
    _mother, child = begun(office, SMALL)
    taro = member("00010002", name="架空　太郎", kana="カクウ　タロウ", children=())
    father = members.register(office.clerk, taro).member_id
    draft = GuardianshipDraft(father, relationship="子", custody=custody)
    guardianships.link(office.clerk, child, draft)
    consents.withdraw(office.clerk, father, ConsentDraft(given_on="2026-04-18"))
    family = children.family(office.clerk, child)
    assert family.consent.standing == counts
    assert family.consent.whose.doubtful == (counts == "withdrawn")


def test_a_mother_who_has_died_answers_no_more(office: Office) -> None:
    mother, child = begun(office, SMALL)
    member_states.decease(office.clerk, mother, "2026-04-19")
    family = children.family(office.clerk, child)
    assert family.consent.whose.answering == ()
    assert family.consent.standing == "none"
    assert "親権のある方が登録されていません" in family.consent.whose.doubts[0]
    assert stands(office, child, date(2026, 4, 18)) == "current"

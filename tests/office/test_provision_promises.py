"""A provision stays within the purposes in force and under a contract, from its first day on."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import (
    consents,
    contracts,
    joint_uses,
    members,
    provision_promises,
    provision_rows,
    provisions,
    recipients,
)
from app.office.provisions import ProvisionClosed
from app.rules.contract_drafts import ContractDraft
from app.rules.errors import Refused
from app.rules.gates import AtGate
from app.rules.ids import RecipientId
from app.rules.members import ConsentDraft
from app.rules.provision_grounds import ProvisionGround
from app.rules.recipients import RecipientDraft
from app.rules.suspensions import SuspensionKind, SuspensionPlan, SuspensionScope
from tests.office import seats
from tests.office.matters import Matter
from tests.office.remedies import (
    PURPOSE,
    contract_of,
    contractor,
    given,
    joint_user,
    provide,
    third_party,
)
from tests.office.seats import Office

PERIOD = {"record_method": "batch", "from_on": "2026-03-20", "to_on": "2026-04-16"}


def agree(office: Office, to: RecipientId, draft: ContractDraft) -> int:
    return contracts.add(office.clerk, to, draft).contract_id


def test_the_record_names_its_contract_its_version_and_its_purposes(matter: Matter) -> None:
    to = contractor(matter.office)
    key = provide(matter, to, "entrusting")
    row = provision_rows.rows(matter.office.clerk, [key])[0]
    with matter.office.clerk.look() as unit:
        version = provision_promises.version_on(unit, date(2026, 4, 16))
        standing = contracts.standing(unit, to, date(2026, 4, 16))
    assert version is not None
    assert standing is not None
    assert (row.purposes, row.contract_id, row.version_id) == (
        (PURPOSE,),
        standing.contract_id,
        version.id,
    )


def test_a_purpose_beyond_the_policy_is_refused_by_name(matter: Matter) -> None:
    to = third_party(matter.office)
    with pytest.raises(AtGate, match="「架空の販売のため」は、2026年4月16日に施行中の"):
        provide(matter, to, "consent", purposes=(PURPOSE, "架空の販売のため"))
    with pytest.raises(Refused, match="方針の利用目的から選んで"):
        provide(matter, to, "consent", purposes=())
    draft = given(matter, to, "consent", purposes=("架空の販売のため",))
    provisions.record_fact(matter.office.clerk, draft, "目的外で渡していた")
    row = provision_rows.of_member(matter.office.clerk, matter.member_id)[0]
    assert row.purposes == ("架空の販売のため",)


def test_purposes_are_offered_by_ground(office: Office) -> None:
    day = date(2026, 4, 16)
    own = provision_promises.purposes_for(office.clerk, ProvisionGround.consent, day)
    assert PURPOSE in own
    shared = provision_promises.purposes_for(office.auditor, ProvisionGround.joint_use, day)
    assert len(shared) == 1
    assert shared[0] not in own


def test_two_contracts_one_after_the_other_cover_a_period(matter: Matter) -> None:
    to = contractor(matter.office, from_on="2025-04-01", until_on="2026-03-31")
    with pytest.raises(Refused, match="契約は2026年3月31日で終わっています"):
        provide(matter, to, "entrusting", **PERIOD)
    agree(matter.office, to, contract_of("2026-04-02"))
    with pytest.raises(Refused, match="契約は2026年3月31日で終わっています"):
        provide(matter, to, "entrusting", **PERIOD)
    agree(matter.office, to, contract_of("2026-04-01"))
    provide(matter, to, "entrusting", **PERIOD)


def test_each_contract_of_a_period_must_say_what_it_must(matter: Matter) -> None:
    to = contractor(matter.office, from_on="2025-04-01", until_on="2026-03-31")
    agree(matter.office, to, contract_of("2026-04-01", no_onward="no"))
    with pytest.raises(Refused, match="「再提供禁止」の条項がありません"):
        provide(matter, to, "entrusting", **PERIOD)
    provide(matter, to, "entrusting", from_on="2026-03-20")


def test_an_unread_clause_is_asked_and_what_was_answered_is_kept(matter: Matter) -> None:
    to = contractor(matter.office, from_on="")
    agree(matter.office, to, contract_of("2026-04-01", liability="unknown"))
    with pytest.raises(AtGate, match="「事故時の責任分担」の条項が未確認です"):
        provide(matter, to, "entrusting")
    provide(matter, to, "entrusting", confirmed=True)
    with matter.office.manager.look() as unit:
        entry = unit.history.rows(limit=1)[0]
    assert "未確認です" in str(entry.values)


def test_a_contract_that_names_items_and_purposes_allows_no_others(matter: Matter) -> None:
    to = contractor(matter.office, from_on="")
    terms = contract_of("2026-04-01", items=("お名前",), purposes=("生協組合員加入ご案内のため",))
    agree(matter.office, to, terms)
    with pytest.raises(Refused, match=f"利用目的「{PURPOSE}」、項目「ご住所」がありません"):
        provide(matter, to, "entrusting")
    purposes = ("生協組合員加入ご案内のため",)
    provide(matter, to, "entrusting", items=("お名前",), purposes=purposes)


def test_of_two_people_the_one_who_took_her_consent_back_can_be_left_out(matter: Matter) -> None:
    office = matter.office
    other = members.register(office.clerk, seats.member("00010002")).member_id
    consents.withdraw(office.clerk, other, ConsentDraft(given_on="2026-04-16", method="書面"))
    both = ((matter.member_id, None), (other, None))
    draft = given(matter, third_party(office), "consent", people=both)
    with pytest.raises(ProvisionClosed, match="2名のうち1名") as caught:
        provisions.provide(office.clerk, draft)
    assert caught.value.leaving.people == (other,)
    without = replace(draft, people=tuple(one for one in both if one[0] != other))
    assert provisions.provide(office.clerk, without).provision_id


def test_a_joint_user_must_be_in_the_list_of_the_version_in_force(matter: Matter) -> None:
    office = matter.office
    with office.clerk.look() as unit:
        shared = provision_promises.promised(unit, date(2026, 4, 16)).joint_purposes
    to, day = joint_user(office), "2026-04-16"
    key = provide(matter, to, "joint_use", purposes=shared, from_on=day)
    assert provision_rows.rows(office.clerk, [key])[0].record_duty is False
    with pytest.raises(Refused, match="方針の共同利用の目的にありません"):
        provide(matter, to, "joint_use")
    draft = RecipientDraft(kind="joint_user", name="架空の別の連合会")
    other = recipients.add(office.clerk, draft).recipient_id
    with pytest.raises(Refused, match="方針の共同利用者として登録されていません"):
        provide(matter, other, "joint_use", purposes=shared)
    use = replace(joint_uses.proposed(office.clerk, other), from_on="2025-04-01")
    joint_uses.add(office.clerk, other, use)
    with pytest.raises(Refused, match="方針の共同利用者として登録されていません"):
        provide(matter, other, "joint_use", purposes=shared)


def test_a_stop_that_was_lifted_or_came_later_does_not_hold_back(matter: Matter) -> None:
    to = contractor(matter.office)
    with matter.office.clerk.unit("架空の停止") as unit:
        unit.suspensions.add(
            matter.member_id,
            SuspensionKind.use,
            SuspensionPlan(SuspensionScope.whole),
            date(2026, 4, 17),
            right_id=None,
            by=unit.stamp.by,
            at=unit.stamp.at,
        )
        unit.log((("member", matter.member_id),))
    provide(matter, to, "entrusting", from_on="2026-04-16")
    with pytest.raises(Refused, match="は、利用停止（全部）の対象です"):
        provide(matter, to, "entrusting", from_on="2026-04-17")

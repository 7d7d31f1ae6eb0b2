"""Work is handed on only with approval; what the contract forbids is not approved."""

from datetime import date

import pytest

from app.office import contracts, recipient_views, sub_contracting
from app.rules.errors import Refused
from app.rules.ids import ContractId, RecipientId, SubContractorId
from app.rules.sub_contractor_drafts import SubContractorDraft
from app.rules.sub_contractors import SubState
from app.storage.sub_contractors import SubContractorRow
from tests.office.remedies import contract_of, contractor
from tests.office.seats import Office

BINDER = SubContractorDraft("架空製本株式会社", "架空町9", "製本と封入", "2026-04-10")
DAY = date(2026, 4, 15)


def asked(office: Office, onward: str = "approval") -> tuple[RecipientId, ContractId]:
    key = contractor(office, from_on="")
    contract = contracts.add(
        office.clerk, key, contract_of("2026-04-01", subcontracting=onward)
    ).contract_id
    sub_contracting.ask(office.clerk, contract, BINDER)
    return key, contract


def the_sub(office: Office, key: RecipientId) -> SubContractorRow:
    found = recipient_views.view(office.clerk, key)
    assert found is not None
    return found.subs[0]


def test_a_sub_contractor_is_asked_for_approved_and_ended(office: Office) -> None:
    key, contract = asked(office)
    sub = the_sub(office, key)
    assert (sub.name, sub.state, sub.contract_id) == ("架空製本株式会社", SubState.asked, contract)
    sub_contracting.decide(office.clerk, sub.id, DAY, sub.edition, approved=True)
    sub = the_sub(office, key)
    assert (sub.state, sub.approved_by) == (SubState.approved, office.clerk.actor.name)
    with pytest.raises(Refused, match="もう「承認」"):
        sub_contracting.decide(office.clerk, sub.id, DAY, sub.edition, approved=False)
    with pytest.raises(Refused, match="承認した日以後"):
        sub_contracting.end(office.clerk, sub.id, date(2026, 4, 14), "終了", sub.edition)
    sub_contracting.end(office.clerk, sub.id, DAY, "製本を自社で行うため", sub.edition)
    assert the_sub(office, key).state is SubState.ended


def test_a_wish_may_be_refused_and_the_second_person_comes_too_late(office: Office) -> None:
    key, _contract = asked(office)
    sub = the_sub(office, key)
    with pytest.raises(Refused, match="先にこの再委託"):
        sub_contracting.decide(office.clerk, sub.id, DAY, sub.edition + 1, approved=False)
    sub_contracting.decide(office.clerk, sub.id, DAY, sub.edition, approved=False, by="架空　部長")
    sub = the_sub(office, key)
    assert (sub.state, sub.approved_by) == (SubState.refused, "架空　部長")


def test_what_the_contract_forbids_is_not_approved(office: Office) -> None:
    key, _contract = asked(office, "forbidden")
    sub = the_sub(office, key)
    with pytest.raises(Refused, match="再委託を禁じています"):
        sub_contracting.decide(office.clerk, sub.id, DAY, sub.edition, approved=True)
    with pytest.raises(Refused, match="届け出を受けた日より前"):
        sub_contracting.decide(office.clerk, sub.id, date(2026, 4, 9), sub.edition, approved=False)
    with pytest.raises(Refused, match="先の日付"):
        sub_contracting.decide(office.clerk, sub.id, date(2026, 4, 21), sub.edition, approved=False)
    assert the_sub(office, key).state is SubState.asked


def test_what_is_missing_is_said(office: Office) -> None:
    _key, contract = asked(office)
    reading = sub_contracting.check(office.clerk, SubContractorDraft(address="架空町"))
    assert {problem.field for problem in reading.problems} == {"name", "work", "asked_on"}
    with pytest.raises(Refused, match="名称がありません"):
        sub_contracting.ask(office.clerk, contract, SubContractorDraft())
    with pytest.raises(Refused, match="見つかりません"):
        sub_contracting.end(office.clerk, SubContractorId(99), DAY, "終了", 1)

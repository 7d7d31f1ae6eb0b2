"""Bring corrections, stops, recipients and provisions to where a test of the screens needs them."""

from app.office import contracts, corrections, decisions, provisions, recipients, suspensions
from app.office.corrections import CorrectionPlanDraft
from app.office.desk import Desk
from app.rules.ids import MemberId, ProvisionId, RecipientId, RequestId
from app.rules.provision_drafts import ProvisionDraft
from app.rules.recipients import RecipientDraft
from tests.office.remedies import contract_of
from tests.ui import request_desk as at

NEEDLESS = "法第35条第5項（利用する必要がなくなった）"


def take_correction(desk: Desk) -> RequestId:
    """Take a request for correction and decide to grant it."""
    return _granted(desk, at.take(desk, rights=("correction",)))


def take_stop(desk: Desk, remedy: str = "suspension_of_use") -> RequestId:
    """Take a request for a stop and decide to grant it."""
    return _granted(desk, at.take(desk, rights=(remedy,), bases=(NEEDLESS,)))


def plan_correction(desk: Desk, key: RequestId) -> None:
    """Plan another telephone number."""
    draft = CorrectionPlanDraft({"member.telephone": "0235000099"})
    corrections.plan(desk, key, at.right_of(desk, key).id, draft)


def plan_stop(desk: Desk, key: RequestId) -> None:
    """Plan a stop of everything."""
    suspensions.plan(desk, key, at.right_of(desk, key).id, "all")


def approve(drafter: Desk, manager: Desk, key: RequestId) -> None:
    """Send the plan round and approve it."""
    at.submit(drafter, key)
    at.approve(manager, key)


def carry_out(desk: Desk, key: RequestId) -> None:
    """Do what was approved."""
    decisions.carry_out(desk, key, at.right_of(desk, key).id, "")


def contractor(desk: Desk, name: str = "架空印刷株式会社", until: str = "") -> RecipientId:
    """Put a contractor with a contract on record."""
    draft = RecipientDraft(kind="contractor", name=name, address="山形県鶴岡市架空町10")
    key = recipients.add(desk, draft).recipient_id
    contracts.add(desk, key, contract_of("2025-04-01", until))
    return key


def give(desk: Desk, member_id: MemberId, to: RecipientId) -> ProvisionId:
    """Give a member's name and telephone number to a contractor."""
    draft = ProvisionDraft(
        recipient_id=to,
        ground="entrusting",
        record_method="each",
        from_on="2026-04-16",
        items=("お名前", "お電話番号"),
        way="medium",
        purposes=("商品・サービス情報を提供するため",),
        people=((member_id, None),),
    )
    return provisions.provide(desk, draft).provision_id


def _granted(desk: Desk, key: RequestId) -> RequestId:
    at.identify(desk, key)
    at.decide(desk, key)
    return key

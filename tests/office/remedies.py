"""Carry corrections and stops on as far as a test needs them, and keep recipients for them."""

from dataclasses import replace

from app.office import (
    contracts,
    corrections,
    decisions,
    joint_uses,
    provisions,
    recipients,
    suspensions,
)
from app.office.corrections import CorrectionPlanDraft
from app.rules.contract_drafts import ContractDraft
from app.rules.ids import ProvisionId, RecipientId
from app.rules.provision_drafts import ProvisionDraft
from app.rules.recipients import RecipientDraft
from app.rules.rights import Remedy
from tests.office.matters import Matter
from tests.office.seats import Office, request

CORRECTION = request(rights=("correction",))
STOP_OF_USE = request(
    rights=("suspension_of_use",), bases=("法第35条第5項（利用する必要がなくなった）",)
)
STOP_OF_PROVISION = request(
    rights=("suspension_of_provision",), bases=("法第35条第5項（利用する必要がなくなった）",)
)
PURPOSE = "商品・サービス情報を提供するため"
"""One of the purposes of the policy, as it ships."""
NEW_NAME = {"member.name": "架空　華子"}


def plan(matter: Matter, **after: str) -> Matter:
    """Plan a correction as the clerk; without fields the name is corrected."""
    wanted = {key.replace("__", "."): text for key, text in after.items()} or NEW_NAME
    draft = CorrectionPlanDraft(wanted)
    corrections.plan(matter.office.clerk, matter.id, matter.right.id, draft)
    return matter


def plan_stop(matter: Matter, scope: str = "all", items: str = "") -> Matter:
    """Plan a stop as the clerk."""
    suspensions.plan(matter.office.clerk, matter.id, matter.right.id, scope, items)
    return matter


def planned(matter: Matter) -> Matter:
    """Identify, decide and plan whatever the right of the matter needs."""
    matter.identify().decide()
    if matter.right.remedy is Remedy.correction:
        return plan(matter)
    return plan_stop(matter)


def ready(matter: Matter) -> Matter:
    """Go the whole way to the approval of a planned remedy."""
    return planned(matter).submit().approve()


def carried_out(matter: Matter, note: str = "") -> Matter:
    """Go the whole way to the act."""
    ready(matter)
    decisions.carry_out(matter.office.clerk, matter.id, matter.right.id, note)
    return matter


def contractor(
    office: Office,
    name: str = "架空印刷株式会社",
    from_on: str = "2026-04-01",
    until_on: str = "2027-03-31",
    **changed: str,
) -> RecipientId:
    """Put a contractor with a contract on record; without a first day there is no contract."""
    whole = {
        "kind": "contractor",
        "name": name,
        "postal_code": "997-0000",
        "address": "山形県鶴岡市架空町1-1",
        **changed,
    }
    key = recipients.add(office.clerk, RecipientDraft(**whole)).recipient_id
    if from_on:
        contracts.add(office.clerk, key, contract_of(from_on, until_on))
    return key


def contract_of(from_on: str, until_on: str = "", **changed: object) -> ContractDraft:
    """Return what is typed of a contract with the three clauses and no items of its own."""
    whole: dict[str, object] = {
        "title": "印刷・発送の業務委託契約",
        "work": "架空のお知らせの印刷と発送",
        "from_on": from_on,
        "until_on": until_on,
        **dict.fromkeys(("confidentiality", "no_onward", "liability", "oversight"), "yes"),
        **changed,
    }
    return ContractDraft(**whole)  # type: ignore[arg-type]


def third_party(office: Office, name: str = "架空子育て支援センター") -> RecipientId:
    """Put a third party on record."""
    draft = RecipientDraft(
        kind="third_party",
        name=name,
        address="山形県鶴岡市架空町2-2",
        representative="架空　代表子",
    )
    return recipients.add(office.clerk, draft).recipient_id


def joint_user(office: Office, name: str = "架空生活協同組合連合会") -> RecipientId:
    """Put a joint user on record, as one of those whom the policy in force lists."""
    draft = RecipientDraft(kind="joint_user", name=name, address="山形県鶴岡市架空町3-3")
    key = recipients.add(office.clerk, draft).recipient_id
    use = replace(
        joint_uses.proposed(office.clerk, key),
        from_on="2025-04-01",
        agreement="yes",
        listed_as="㈱コープ開発センター",
    )
    joint_uses.add(office.clerk, key, use)
    return key


def given(matter: Matter, to: RecipientId, ground: str, **changed: object) -> ProvisionDraft:
    """Return what is typed of a provision of the matter's member."""
    whole: dict[str, object] = {
        "recipient_id": to,
        "ground": ground,
        "record_method": "each",
        "from_on": "2026-04-16",
        "items": ("お名前", "ご住所"),
        "purpose": "架空のお知らせの発送",
        "purposes": (PURPOSE,),
        "way": "medium",
        "people": ((matter.member_id, None),),
        **changed,
    }
    return ProvisionDraft(**whole)  # type: ignore[arg-type]


def provide(matter: Matter, to: RecipientId, ground: str, **changed: object) -> ProvisionId:
    """Give the matter's member's data to a recipient."""
    done = provisions.provide(matter.office.clerk, given(matter, to, ground, **changed))
    return done.provision_id

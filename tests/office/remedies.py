"""Carry corrections and stops on as far as a test needs them, and keep recipients for them."""

from app.office import corrections, decisions, provisions, recipients, suspensions
from app.office.corrections import CorrectionPlanDraft
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


def contractor(office: Office, name: str = "架空印刷株式会社", **changed: str) -> RecipientId:
    """Put a contractor with a contract on record."""
    whole = {
        "kind": "contractor",
        "name": name,
        "postal_code": "997-0000",
        "address": "山形県鶴岡市架空町1-1",
        "contract_from_on": "2026-04-01",
        "contract_until_on": "2027-03-31",
        **changed,
    }
    return recipients.add(office.clerk, RecipientDraft(**whole)).recipient_id


def third_party(office: Office, name: str = "架空子育て支援センター") -> RecipientId:
    """Put a third party on record."""
    draft = RecipientDraft(
        kind="third_party",
        name=name,
        address="山形県鶴岡市架空町2-2",
        representative="架空　代表子",
    )
    return recipients.add(office.clerk, draft).recipient_id


def given(matter: Matter, to: RecipientId, ground: str, **changed: object) -> ProvisionDraft:
    """Return what is typed of a provision of the matter's member."""
    whole: dict[str, object] = {
        "recipient_id": to,
        "ground": ground,
        "record_method": "each",
        "from_on": "2026-04-16",
        "items": ("お名前", "ご住所"),
        "purpose": "架空のお知らせの発送",
        "way": "medium",
        "people": ((matter.member_id, None),),
        **changed,
    }
    return ProvisionDraft(**whole)  # type: ignore[arg-type]


def provide(matter: Matter, to: RecipientId, ground: str, **changed: object) -> ProvisionId:
    """Give the matter's member's data to a recipient."""
    done = provisions.provide(matter.office.clerk, given(matter, to, ground, **changed))
    return done.provision_id

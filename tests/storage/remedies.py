"""Put a case, a member and recipients on record for the tests of what follows from them."""

from dataclasses import dataclass
from datetime import date

from app.rules.identity import Channel, RequesterKind
from app.rules.ids import MemberId, RecipientId, RequestId, RightId
from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import Provision, RecordMethod, Way
from app.rules.recipients import Recipient, RecipientKind
from app.rules.requests import NewRequest, NewRight, RequestDraft
from app.rules.rights import Remedy
from app.storage.unit import Unit
from tests.storage.records import AT, BY, HANAKO, TODAY, enter

PRINTER = Recipient(RecipientKind.contractor, "架空印刷株式会社")
CENTRE = Recipient(RecipientKind.third_party, "架空センター", address="架空町2-2")
_TYPED = RequestDraft(requester_name="試験　花子", rights=("correction",), bases=("",))
_NEW = NewRequest(
    provisional=False,
    received_on=date(2026, 4, 27),
    channel=Channel.post,
    requester_kind=RequesterKind.subject,
    requester_name="試験　花子",
    requester_kana="",
    postal_code="",
    address="",
    telephone="",
    member_code="1",
    about="",
    wished_method="",
    rights=(NewRight(Remedy.correction, ""),),
    memo="",
)


@dataclass(frozen=True)
class Ground:
    """Hold the keys of what stands."""

    member_id: MemberId
    request_id: RequestId
    right_id: RightId
    printer: RecipientId
    centre: RecipientId


def ground(unit: Unit) -> Ground:
    """Register a member, take her case, and put two recipients on record."""
    member_id = enter(unit, HANAKO)
    request_id = unit.requests.intake.add("26-0001", _NEW, _TYPED, BY, AT)
    case = unit.requests.case(request_id)
    assert case is not None
    return Ground(
        member_id,
        request_id,
        case.rights[0].id,
        unit.recipients.add(PRINTER),
        unit.recipients.add(CENTRE),
    )


def provision(on: Ground, to: RecipientId, **changed: object) -> Provision:
    """Return a provision of the member's name."""
    whole: dict[str, object] = {
        "recipient_id": to,
        "ground": ProvisionGround.entrusting,
        "record_method": RecordMethod.each,
        "from_on": TODAY,
        "to_on": TODAY,
        "items": ("お名前", "ご住所"),
        "way": Way.paper,
        "people": ((on.member_id, None),),
        **changed,
    }
    return Provision(**whole)  # type: ignore[arg-type]

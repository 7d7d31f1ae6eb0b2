"""Lay situations before the gate of a provision: whom, on which ground, under which contract."""

from dataclasses import dataclass, replace
from datetime import date

from app.rules.consents import Standing
from app.rules.contracts import Said, Terms
from app.rules.ids import ContractId, MemberId, RecipientId, SuspensionId
from app.rules.provision_gate import Situation, Subject
from app.rules.provision_grounds import GROUND_RULES, ProvisionGround
from app.rules.provision_promises import Cover, HeldContract, Promise
from app.rules.provisions import Provision, RecordMethod, Way
from app.rules.recipients import Recipient, RecipientKind
from app.rules.suspensions import Suspension, SuspensionKind, SuspensionScope

DAY, PERSON = date(2026, 4, 16), MemberId(1)
NAMES = {
    RecipientKind.contractor: "架空印刷株式会社",
    RecipientKind.joint_user: "架空連合会",
    RecipientKind.third_party: "架空センター",
    RecipientKind.authority: "架空署",
}
POST, SHARE = "商品のお届けのため", "共同のお届けのため"
PROMISE = Promise((POST, "ご案内のため"), (SHARE,), ("氏名", "住所", "その他の属性情報"))
WHOLE = Terms("発送", (), (), Said.yes, Said.yes, Said.yes)


@dataclass(frozen=True)
class Case:
    """Name one situation; what is not named stands as it should."""

    ground: ProvisionGround
    cover: Cover
    standing: Standing = "current"
    stops: tuple[Suspension, ...] = ()
    purposes: tuple[str, ...] | None = None


def recipient(ground: ProvisionGround, kind: RecipientKind | None = None) -> Recipient:
    """Return somebody to whom one may give on this ground, or one of another kind."""
    fitting = GROUND_RULES[ground].kinds
    chosen = kind or next((one for one in RecipientKind if one in fitting), RecipientKind.authority)
    return Recipient(chosen, NAMES[chosen])


def provision(ground: ProvisionGround, **changed: object) -> Provision:
    """Return what is to be given, for a purpose that this ground has."""
    whole = Provision(
        recipient_id=RecipientId(1),
        ground=ground,
        record_method=RecordMethod.each,
        from_on=DAY,
        to_on=DAY,
        items=("お名前",),
        way=Way.paper,
        purpose="架空の法第1条による" if ground is ProvisionGround.law else "",
        people=((PERSON, None),),
        purposes=(SHARE if ground is ProvisionGround.joint_use else POST,),
    )
    return replace(whole, **changed)  # type: ignore[arg-type]


def cover(terms: Terms | None = WHOLE, **opened: date) -> Cover:
    """Return one contract with these terms on the first and the last day, or none."""
    if terms is None:
        return Cover((), DAY, **opened)
    return Cover((((HeldContract(ContractId(7), "架空の契約", terms)),),) * 2)


def stop(kind: SuspensionKind, scope: SuspensionScope) -> Suspension:
    """Return one stop that stands."""
    return Suspension(SuspensionId(1), PERSON, kind, scope, "電話", DAY)


def situation(case: Case) -> Situation:
    """Lay a case before the gate."""
    given = provision(case.ground)
    if case.purposes is not None:
        given = replace(given, purposes=case.purposes)
    subject = Subject("架空　花子", case.standing, case.stops)
    return Situation(
        given, recipient(case.ground), {PERSON: subject}, PROMISE, case.cover, is_joint=True
    )

"""Read what the policy in force and the contracts say of giving, for the gate of a provision."""

from collections.abc import Sequence
from datetime import date

from app.office import profile
from app.office.contract_standings import standing_of, states
from app.office.desk import Desk
from app.rules.contract_days import ends_on, holds
from app.rules.ids import RecipientId
from app.rules.policy_parts import FactKind
from app.rules.provision_grounds import ProvisionGround
from app.rules.provision_promises import Cover, HeldContract, Promise
from app.rules.roles import Verb
from app.storage.contracts import ContractRow
from app.storage.policy import VersionRow
from app.storage.unit import Unit


def promised(unit: Unit, day: date) -> Promise:
    """Return what the version in force on a day says; what it lacks, the shipped profile says."""
    row = version_on(unit, day)
    kept, joint = profile.shipped(), profile.shipped().joint_use
    return Promise(
        purposes=_facts(unit, row, FactKind.purpose) or kept.purposes,
        joint_purposes=_facts(unit, row, FactKind.joint_purpose) or (joint.purpose,),
        joint_users=_facts(unit, row, FactKind.joint_user) or joint.users,
        joint_items=_facts(unit, row, FactKind.joint_item) or joint.items,
        version_id=row.id if row else None,
        on=row.on if row else None,
    )


def purposes_for(desk: Desk, ground: ProvisionGround | None, day: date) -> Sequence[str]:
    """Return the purposes that are offered for a provision on a ground, on a day."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        promise = promised(unit, day)
    joint = ground is ProvisionGround.joint_use
    return promise.joint_purposes if joint else promise.purposes


def version_on(unit: Unit, day: date) -> VersionRow | None:
    """Return the approved version in force on a day."""
    past = [row for row in unit.policies.rows() if row.approved_at is not None and row.on <= day]
    return past[-1] if past else None


def cover_of(unit: Unit, recipient_id: RecipientId, day: date) -> Cover:
    """Say which contracts with a recipient cover a day, or how far off they are."""
    known = states(unit, recipient_id)
    held = [_held(row, day) for row in known if holds(row, row.amendments, day)]
    if held:
        return Cover((tuple(held),))
    ended = [last for row in known if (last := ends_on(row, row.amendments, day)) and last < day]
    begin = [row.from_on for row in known if row.from_on > day]
    return Cover((), day, max(ended, default=None), min(begin, default=None))


def _held(row: ContractRow, day: date) -> HeldContract:
    now = standing_of(row, day)
    return HeldContract(now.contract_id, now.title, now.terms)


def _facts(unit: Unit, row: VersionRow | None, kind: FactKind) -> tuple[str, ...]:
    return tuple(unit.policies.facts(row.id, kind.value)) if row else ()

"""Read what the policy in force says of joint use, to propose it for a partner."""

from datetime import date

from app.office import profile
from app.rules.ids import PolicyVersionId
from app.rules.joint_uses import JointUseDraft, listed
from app.rules.policy_parts import FactKind
from app.storage.policy import VersionRow
from app.storage.unit import Unit


def version_id_on(unit: Unit, day: date) -> PolicyVersionId | None:
    """Return the approved version in force on a day; None before the first."""
    found = _version_on(unit, day)
    return None if found is None else found.id


def users_on(unit: Unit, day: date) -> tuple[str, ...]:
    """Return the joint users that the version in force on a day names."""
    found = _version_on(unit, day)
    return _facts(unit, found, FactKind.joint_user)


def draft_for(unit: Unit, name: str, day: date) -> JointUseDraft:
    """Return what the version in force says of joint use with a partner of this name.

    What it does not say, the profile that is shipped says.
    """
    found, shipped = _version_on(unit, day), profile.shipped().joint_use
    return JointUseDraft(
        from_on="" if found is None else found.on.isoformat(),
        listed_as=listed(name, _facts(unit, found, FactKind.joint_user)),
        items=_facts(unit, found, FactKind.joint_item) or shipped.items,
        purpose="\n".join(_facts(unit, found, FactKind.joint_purpose)) or shipped.purpose,
    )


def _version_on(unit: Unit, day: date) -> VersionRow | None:
    past = [row for row in unit.policies.rows() if row.approved_at is not None and row.on <= day]
    return past[-1] if past else None


def _facts(unit: Unit, row: VersionRow | None, kind: FactKind) -> tuple[str, ...]:
    return tuple(unit.policies.facts(row.id, kind.value)) if row else ()

"""Say of a provision that was made although the gate is closed what of it can be believed."""

from dataclasses import replace

from app.rules.ids import ProvisionId
from app.rules.provision_gate import Situation
from app.rules.provision_grounds import GROUND_RULES, ProvisionGround
from app.rules.provisions import Provision, RecordMethod
from app.storage.nonconformities import Nonconformities
from app.storage.unit import Unit


def as_fact(now: Situation) -> Provision:
    """Return a provision as the fact that it is: with the ground and the method that remain.

    Whoever is no joint user, or not of the kind that a ground is for, is a third party without a
    ground, so that 法29条 wants the record.
    """
    given = now.provision
    if given.record_method is RecordMethod.contract:
        # No contract stands for the record of what was given against it.
        given = replace(given, record_method=RecordMethod.each)
    return replace(given, ground=ProvisionGround.none) if _is_third(now) else given


def with_facts(unit: Unit) -> frozenset[ProvisionId]:
    """Return the provisions that were recorded as facts, remedied or not."""
    keys = (one.provision_id for one in Nonconformities(unit.session).rows())
    return frozenset(key for key in keys if key is not None)


def _is_third(now: Situation) -> bool:
    given, ended = now.provision, now.recipient.ended_on
    if now.recipient.kind not in GROUND_RULES[given.ground].kinds:
        return True
    over = ended is not None and ended < given.to_on
    joint = all(day.is_joint for day in (now, *now.later))
    return given.ground is ProvisionGround.joint_use and (over or not joint)

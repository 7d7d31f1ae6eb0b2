"""Keep recipients and provisions to practise on, and carry one stop of use through."""

from dataclasses import replace
from typing import Final

from app.office import (
    decisions,
    demo_recipients,
    follow_throughs,
    members,
    provision_promises,
    provisions,
    suspensions,
)
from app.office.demo_scenes import Scene
from app.office.members import MemberRow
from app.rules.ids import RecipientId
from app.rules.provision_drafts import ProvisionDraft
from app.rules.provision_grounds import ProvisionGround

_PURPOSE: Final = "商品・サービス情報を提供するため"
_PEOPLE: Final = (5, 6, 10)
"""The places of the members whose data were given away: those of the cases that follow."""


def keep_recipients(scene: Scene) -> None:
    """Register recipients of each kind and what was given to them."""
    kept = demo_recipients.keep(scene)
    for row in _people(scene):
        day = scene.today.isoformat()
        given = ProvisionDraft(
            recipient_id=kept.printer,
            ground="entrusting",
            record_method="each",
            from_on=day,
            items=("お名前", "ご住所", "お電話番号"),
            purpose="子育て応援のご案内の印刷と発送",
            way="medium",
            purposes=(_PURPOSE,),
            people=((row.id, None),),
        )
        provisions.provide(scene.clerk, given)
        purposes = provision_promises.purposes_for(
            scene.clerk, ProvisionGround.joint_use, scene.today
        )
        shared = replace(given, recipient_id=kept.union, ground="joint_use", way="system")
        shared = replace(shared, purposes=tuple(purposes))
        provisions.provide(scene.clerk, shared)
        if row.standing == "current":
            provisions.provide(scene.clerk, _to_centre(given, kept.centre))


def plan_stop(scene: Scene) -> None:
    """Plan a stop of everything."""
    suspensions.plan(scene.clerk, scene.request_id, scene.right, "all")


def carry_out(scene: Scene) -> None:
    """Do what was approved."""
    decisions.carry_out(scene.clerk, scene.request_id, scene.right, "")


def tell_recipients(scene: Scene) -> None:
    """Write to the first of those who got it; the others still wait."""
    found = follow_throughs.rows(scene.clerk, request_id=scene.request_id)
    if found:
        follow_throughs.ask(scene.clerk, [found[0].follow.id])


def _to_centre(given: ProvisionDraft, centre: RecipientId) -> ProvisionDraft:
    return replace(
        given,
        recipient_id=centre,
        ground="consent",
        items=("お名前", "お子さまのお名前", "お子さまの生年月日"),
        purpose="子育て相談会のご案内",
        way="paper",
    )


def _people(scene: Scene) -> list[MemberRow]:
    ids = members.find_ids(scene.clerk)
    return list(members.rows(scene.clerk, [ids[place] for place in _PEOPLE if place < len(ids)]))

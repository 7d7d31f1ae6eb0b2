"""Keep recipients and provisions to practise on, and carry one stop of use through."""

from dataclasses import replace
from typing import Final

from app.office import (
    contracts,
    decisions,
    follow_throughs,
    joint_uses,
    members,
    provision_promises,
    provisions,
    recipients,
    suspensions,
)
from app.office.demo_scenes import Scene
from app.office.members import MemberRow
from app.rules.contract_drafts import ContractDraft
from app.rules.ids import RecipientId
from app.rules.joint_uses import JointUseDraft
from app.rules.provision_drafts import ProvisionDraft
from app.rules.provision_grounds import ProvisionGround
from app.rules.recipients import RecipientDraft

_PURPOSE: Final = "商品・サービス情報を提供するため"
_PEOPLE: Final = (5, 6, 10)
"""The places of the members whose data were given away: those of the cases that follow."""
_PRINTER: Final = RecipientDraft(
    kind="contractor",
    name="架空印刷株式会社",
    postal_code="997-0000",
    address="山形県鶴岡市架空町10",
    representative="架空　印刷子",
    contact="個人情報の窓口",
    telephone="0235000100",
)
_PRINTING: Final = ContractDraft(
    title="印刷・発送の業務委託契約",
    work="子育て応援のご案内の印刷と発送",
    people_count="3000",
    sensitive="no",
    handover="暗号化した記録媒体の手渡し",
    concluded_on="2020-03-20",
    from_on="2020-04-01",
    until_on="2021-03-31",
    renews=True,
    renewal_months="12",
    notice_months="3",
    confidentiality="yes",
    no_onward="yes",
    liability="yes",
    oversight="yes",
    subcontracting="approval",
)
_CENTRE: Final = RecipientDraft(
    kind="third_party",
    name="架空子育て支援センター",
    postal_code="997-0000",
    address="山形県鶴岡市架空町20",
    representative="架空　代表子",
    telephone="0235000200",
)


_UNION: Final = RecipientDraft(
    kind="joint_user", name="架空生活協同組合連合会", address="山形県鶴岡市架空町30"
)


def keep_recipients(scene: Scene) -> None:
    """Register recipients of each kind and what was given to them."""
    printer = recipients.add(scene.clerk, _PRINTER).recipient_id
    contracts.add(scene.clerk, printer, _PRINTING)
    centre = recipients.add(scene.clerk, _CENTRE).recipient_id
    union = recipients.add(scene.clerk, _UNION).recipient_id
    shared_use = joint_uses.proposed(scene.clerk, union)
    joint_uses.add(scene.clerk, union, _joined(shared_use))
    for row in _people(scene):
        day = scene.today.isoformat()
        given = ProvisionDraft(
            recipient_id=printer,
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
        shared = replace(given, recipient_id=union, ground="joint_use", way="system")
        shared = replace(shared, purposes=tuple(purposes))
        provisions.provide(scene.clerk, shared)
        if row.standing == "current":
            provisions.provide(scene.clerk, _to_centre(given, centre))


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


def _joined(draft: JointUseDraft) -> JointUseDraft:
    """Let the union stand for a partner that the policy lists by another name."""
    return replace(
        draft, from_on="2020-04-01", agreement="yes", listed_as="コープ東北サンネット事業連合"
    )


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

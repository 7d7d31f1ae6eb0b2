"""Play the data that others gave to the office, and one provision that the gate would refuse."""

from typing import Final

from app.office import members, provisions, received_data, recipients
from app.office.demo_scenes import Act, Scene
from app.rules.ids import ChildId, MemberId
from app.rules.provision_drafts import ProvisionDraft
from app.rules.received_drafts import ReceivedDraft
from app.rules.recipients import RecipientDraft

_GIVER: Final = {
    "provider_name": "見本育児用品株式会社",
    "provider_address": "山形県鶴岡市架空町40",
    "provider_representative": "見本　社長",
}
_CARRIER: Final = RecipientDraft(
    kind="contractor",
    name="見本運送株式会社",
    address="山形県鶴岡市架空町50",
    representative="見本　運送子",
)
_RECEIVED: Final = (0, 1, 3)
_GIVEN: Final = (12, 13, 14)
"""The places of the members; those whose list was handed over stand in no other matter."""


def scripts() -> tuple[tuple[tuple[int, Act], ...], ...]:
    """Return what is played, many days ago first."""
    return (((26, _receive), (12, _receive_more)), ((18, _hand_over),))


def _receive(scene: Scene) -> None:
    draft = ReceivedDraft(
        **_GIVER,
        ground="consent",
        background="店頭の申込書で、ご本人から取得",
        checked_how="申込書の写しを見た",
        record_method="each",
        from_on=scene.today.isoformat(),
        items=("お名前", "お子さまの生年月日"),
        way="paper",
        others_count="2",
        people=_people(scene, _RECEIVED),
    )
    received_data.receive(scene.clerk, draft)


def _receive_more(scene: Scene) -> None:
    draft = ReceivedDraft(
        provider_name="見本子育てサークル",
        ground="joint_use",
        record_method="each",
        from_on=scene.today.isoformat(),
        items=("お名前",),
        way="mail",
        others_count="4",
        people=_people(scene, _RECEIVED[:1]),
    )
    received_data.receive(scene.clerk, draft)


def _hand_over(scene: Scene) -> None:
    """Give a list to a carrier with whom there is no contract yet (要是正)."""
    people = _people(scene, _GIVEN)
    if not people:
        return
    key = recipients.add(scene.clerk, _CARRIER).recipient_id
    draft = ProvisionDraft(
        recipient_id=key,
        ground="entrusting",
        record_method="each",
        from_on=scene.today.isoformat(),
        items=("お名前", "ご住所"),
        purpose="見本品の配達",
        way="paper",
        people=people,
    )
    what = "契約書を交わす前に、配達の名簿を渡していた。契約書の案を送った。"
    provisions.record_fact(scene.clerk, draft, what)


def _people(scene: Scene, places: tuple[int, ...]) -> tuple[tuple[MemberId, ChildId | None], ...]:
    ids = members.find_ids(scene.clerk)
    return tuple((ids[place], None) for place in places if place < len(ids))

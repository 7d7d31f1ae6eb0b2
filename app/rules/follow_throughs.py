"""Say who is told of a correction, a stop or an erasure, and how far that has come."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from app.rules.errors import Refused
from app.rules.given_fields import given_fields, own_words, unclear_items
from app.rules.ids import (
    ChildId,
    FollowThroughId,
    LetterId,
    RecipientId,
    RequestId,
    RightId,
)
from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import CHILD_ITEMS, Provision
from app.rules.recipients import RecipientKind
from app.rules.rights import Remedy
from app.rules.worded import Worded


class FollowKind(Worded):
    """Name what a recipient is asked to do as well."""

    correction = "correction", "訂正"
    use = "use", "利用の停止"
    provision = "provision", "提供の停止"
    erasure = "erasure", "消去"


class FollowState(Worded):
    """Name how far it has come."""

    proposed = "proposed", "依頼前"
    asked = "asked", "依頼中"
    confirmed = "confirmed", "完了の連絡あり"
    dropped = "dropped", "連絡しない"


OPEN: Final = (FollowState.proposed, FollowState.asked)
KIND_OF: Final[Mapping[Remedy, FollowKind]] = {
    Remedy.correction: FollowKind.correction,
    Remedy.suspension_of_use: FollowKind.use,
    Remedy.suspension_of_provision: FollowKind.provision,
    Remedy.erasure: FollowKind.erasure,
}


@dataclass(frozen=True)
class FollowThrough:
    """Stand for what one recipient is told about one right; `note` says why not, or what came."""

    id: FollowThroughId
    request_id: RequestId
    right_id: RightId
    recipient_id: RecipientId
    kind: FollowKind
    state: FollowState
    proposed_on: date
    letter_id: LetterId | None = None
    asked_on: date | None = None
    ended_on: date | None = None
    note: str = ""


def whom_to_tell(
    kind: FollowKind,
    provisions: Iterable[tuple[Provision, RecipientKind]],
    fields: tuple[str, ...] = (),
    roots: Mapping[ChildId, ChildId] = MappingProxyType({}),
) -> tuple[RecipientId, ...]:
    """List who got what is no longer right, each once, in the order of the provisions.

    Authorities are left out: what they asked for is told to nobody by itself (OFFICE L-03). A stop
    of provision concerns those who got something because the person agreed, a correction those
    who were given one of the fields, or something in words of its own that may hold one. `roots`
    says which record stands for each child.
    """
    return tuple(
        dict.fromkeys(
            provision.recipient_id
            for provision, of_kind in provisions
            if of_kind is not RecipientKind.authority
            and not provision.head_only
            and _concerned(kind, provision, fields, roots)
        )
    )


def tells_of_child(
    provision: Provision, child_id: ChildId, roots: Mapping[ChildId, ChildId]
) -> bool:
    """Tell whether a provision gave data of one child: named, or with all of the member's.

    `roots` says which record stands for each child that is named.
    """
    named = {roots.get(key, key) for _member, key in provision.people if key is not None}
    return child_id in named if named else any(item in CHILD_ITEMS for item in provision.items)


def may_tell_of_child(
    provision: Provision, child_id: ChildId, roots: Mapping[ChildId, ChildId]
) -> bool:
    """Tell whether a provision gave data of one child, or may have in words of its own.

    Who was given such words is asked about it; what is listed as given rests on
    `tells_of_child` alone.
    """
    named = any(key is not None for _member, key in provision.people)
    unclear = not named and bool(own_words([provision]))
    return unclear or tells_of_child(provision, child_id, roots)


def refuse_unlike(one: FollowThrough, *allowed: FollowState) -> None:
    """Refuse a step that a follow-through is not ready for.

    Raises:
        Refused: it stands elsewhere than at one of the allowed states.
    """
    if one.state not in allowed:
        raise Refused(
            f"この連絡は「{one.state.word}」になっています。何も変えていません。"
            "画面を最新にして、状態を確かめてください。"
        )


def _concerned(
    kind: FollowKind,
    provision: Provision,
    fields: tuple[str, ...],
    roots: Mapping[ChildId, ChildId],
) -> bool:
    if kind is FollowKind.correction:
        known = [provision]
        return bool(given_fields(fields, known, roots) or unclear_items(fields, known, roots))
    if kind is FollowKind.provision:
        return provision.ground in {ProvisionGround.consent, ProvisionGround.none}
    return True

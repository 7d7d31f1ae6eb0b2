"""Play what is rare: joint custody that waits for the head, a protected child, an erased person."""

from datetime import timedelta

from app.office import (
    child_confidentiality,
    children,
    decisions,
    erasures,
    guardianships,
    intake,
    member_states,
    members,
)
from app.office.demo_scenes import Act, Scene
from app.rules.identity import Custody, IdentityCheck, OtherParent, PaperSeen
from app.rules.ids import ChildId, MemberId
from app.rules.requests import RequestDraft, SubjectKind
from app.rules.ties import GuardianshipDraft

_ENOUGH = 30
"""With fewer members the other matters need every one of them."""
_LEFT_DAYS = 100
"""How long ago she left: longer than what is kept of those who leave."""


def scripts() -> tuple[tuple[tuple[int, Act], ...], ...]:
    """Return the matters of a shared child, of a protected one, and of somebody who is gone."""
    return (
        ((26, _share), (4, _ask_as_father), (3, _check_father)),
        ((29, _protect),),
        ((28, _leave_long_ago), (27, _erase)),
    )


def _active(scene: Scene, place: int) -> MemberId | None:
    ids = members.find_ids(scene.clerk, state="active")
    return ids[place] if len(ids) >= _ENOUGH else None


def _share(scene: Scene) -> None:
    """Give the mother her half of the custody that the other matters gave the father."""
    if (mother := _active(scene, -2)) is not None:
        _live_together(scene, mother, custody="共同")


def _live_together(scene: Scene, mother: MemberId, custody: str = "単独") -> ChildId:
    """Say that a mother lives with her first child, and how she has the custody."""
    child = children.children_of(scene.clerk, mother)[0].id
    adults = children.family(scene.clerk, child).adults
    tie = next(one for one in adults if one.member_id == mother)
    draft = GuardianshipDraft(mother, relationship="子", custody=custody, lives_together="はい")
    guardianships.change_tie(scene.clerk, tie.id, draft)
    return child


def _ask_as_father(scene: Scene) -> None:
    if (mother := _active(scene, -2)) is None:
        return
    child = children.children_of(scene.clerk, mother)[0]
    draft = RequestDraft(
        received_on=scene.today.isoformat(),
        channel="post",
        requester_kind="parent",
        requester_name="練習　父郎",
        requester_kana="レンシュウ　チチロウ",
        postal_code="997-0003",
        address="山形県鶴岡市架空町7-7",
        telephone="0235000007",
        member_code=members.rows(scene.clerk, [mother])[0].member_code,
        subject_kind=SubjectKind.child,
        child_id=child.id,
        about="お子さまについて登録している情報",
        wished_method="書面を郵送",
        rights=("disclosure",),
    )
    scene.request_id = intake.take(scene.clerk, draft).request_id


def _check_father(scene: Scene) -> None:
    """Note the papers of the father; the custody waits for the 管理責任者."""
    if not scene.request_id:
        return
    until = scene.today + timedelta(days=700)
    check = IdentityCheck(
        scene.today,
        scene.clerk.actor.id,
        (PaperSeen("driving_licence", "架空県公安委員会", until, last_four="0000"),),
        agent_papers=(PaperSeen("family_register", "架空市", issued_on=scene.today),),
        custody=Custody.joint,
        custody_note="進学の手続に使うため（練習）",
        other_parent=OtherParent.unclear,
    )
    decisions.identify(scene.clerk, scene.request_id, check)


def _protect(scene: Scene) -> None:
    """Protect a child, and with it the mother whose address is its own."""
    if (mother := _active(scene, -11)) is not None:
        child = _live_together(scene, mother)
        reason = "お子さまの支援措置のお申し出（練習）"
        child_confidentiality.protect(scene.clerk, child, scene.today.isoformat(), reason)


def _leave_long_ago(scene: Scene) -> None:
    if (member_id := _active(scene, -12)) is not None:
        on = scene.today - timedelta(days=_LEFT_DAYS)
        member_states.leave(scene.clerk, member_id, on.isoformat(), "転居のため（練習）")


def _erase(scene: Scene) -> None:
    """Erase who left; only with so many members is anybody due by now."""
    left = members.find_ids(scene.manager, state="left")
    if left:
        erasures.erase_left(scene.manager, left)

"""Play what happens in families: a second parent, a protected one, leavers, a form that waits."""

from collections.abc import Callable, Sequence
from functools import partial

from app.office import (
    applications,
    children,
    confidentiality,
    consents,
    guardianships,
    member_states,
    members,
)
from app.office.demo_scenes import Act, Scene
from app.rules.ids import MemberId
from app.rules.members import ChildDraft, ConsentDraft, MemberDraft
from app.rules.ties import GuardianshipDraft

_ENOUGH = 16
"""With fewer members the requests of the practice records need every one of them."""

Play = Callable[[Scene, Sequence[MemberId]], object]


def scripts() -> tuple[tuple[tuple[int, Act], ...], ...]:
    """Return one matter for each thing that happens to members, from the end of the list."""
    told = (
        ((30, _protect), (28, _second_parent), (27, _grandmother)),
        ((21, _withdraw),),
        ((19, _leave), (18, _decease)),
        ((16, _stop_child), (15, _stop_mail)),
    )
    matters = tuple(tuple((day, partial(_to, act)) for day, act in matter) for matter in told)
    return (*matters, ((6, _old_form), (2, _no_consent)))


def _to(act: Play, scene: Scene) -> None:
    ids = members.find_ids(scene.clerk, state="active")
    if len(ids) >= _ENOUGH:
        act(scene, ids)


def _protect(scene: Scene, ids: Sequence[MemberId]) -> None:
    reason = "配偶者からの支援措置のお申し出（練習）"
    confidentiality.protect(scene.clerk, ids[-1], scene.today.isoformat(), reason)


def _second_parent(scene: Scene, ids: Sequence[MemberId]) -> None:
    child = children.children_of(scene.clerk, ids[-2])[0]
    father = GuardianshipDraft(
        name="練習　父郎",
        kana="レンシュウ　チチロウ",
        relationship="子",
        custody="共同",
        lives_together="いいえ",
    )
    guardianships.link(scene.clerk, child.id, father)


def _grandmother(scene: Scene, ids: Sequence[MemberId]) -> None:
    child = children.children_of(scene.clerk, ids[-3])[0]
    tie = GuardianshipDraft(member_id=ids[-4], relationship="孫", custody="なし")
    guardianships.link(scene.clerk, child.id, tie)


def _withdraw(scene: Scene, ids: Sequence[MemberId]) -> None:
    draft = ConsentDraft(given_on=scene.today.isoformat(), method="電話")
    consents.withdraw(scene.clerk, ids[-5], draft, "ご案内が不要になったため（練習）")


def _leave(scene: Scene, ids: Sequence[MemberId]) -> None:
    member_states.leave(scene.clerk, ids[-6], scene.today.isoformat(), "転居のため（練習）")


def _decease(scene: Scene, ids: Sequence[MemberId]) -> None:
    member_states.decease(scene.clerk, ids[-6], scene.today.isoformat())


def _stop_child(scene: Scene, ids: Sequence[MemberId]) -> None:
    children.stop(scene.clerk, children.children_of(scene.clerk, ids[-7])[0].id)


def _stop_mail(scene: Scene, ids: Sequence[MemberId]) -> None:
    member_states.stop_mail(scene.clerk, ids[-8], "カタログは不要とのこと（練習）")


def _old_form(scene: Scene) -> None:
    """Keep a form that was printed under an older version of the policy."""
    _keep(scene, "練習　待子", "レンシュウ　マチコ", ConsentDraft("はい", "2021-12-20", "書面"))


def _no_consent(scene: Scene) -> None:
    _keep(scene, "練習　未記子", "レンシュウ　ミキコ", ConsentDraft())


def _keep(scene: Scene, name: str, kana: str, consent: ConsentDraft) -> None:
    draft = MemberDraft(
        member_code="",
        name=name,
        kana=kana,
        birth_on="1992-05-05",
        postal_code="997-0015",
        address="山形県鶴岡市末広町架空9",
        telephone="0235000999",
        received_on=scene.today.isoformat(),
        children=(ChildDraft("練習　待太", "レンシュウ　マチタ", "2024-02-29", "子"),),
        consent=consent,
    )
    problems = members.check(scene.clerk, draft).problems
    applications.keep(scene.clerk, draft, problems)

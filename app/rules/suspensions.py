"""Say what a stop of use or of provision holds back, and what goes on beside it (OFFICE L-26)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

from app.rules.errors import Refused
from app.rules.ids import ChildId, MemberId, RightId, SuspensionId
from app.rules.provision_grounds import ProvisionGround
from app.rules.rights import Remedy
from app.rules.worded import Worded

PLAN: Final = "suspension"
"""The place of a stop in the plan of a right."""
Effect = Literal["refuse", "ask", "pass"]


class SuspensionKind(Worded):
    """Name what is stopped; a stop of provision leaves the work of contractors alone."""

    use = "use", "利用停止"
    provision = "provision", "第三者提供の停止"


class SuspensionScope(Worded):
    """Name how far a stop reaches."""

    whole = "all", "全部"
    mail = "mail", "ご案内・お知らせの送付だけ"
    part = "part", "一部（下に書いた範囲）"


KIND_OF: Final[Mapping[Remedy, SuspensionKind]] = {
    Remedy.suspension_of_use: SuspensionKind.use,
    Remedy.suspension_of_provision: SuspensionKind.provision,
}
SCOPES: Final[Mapping[SuspensionKind, tuple[SuspensionScope, ...]]] = {
    SuspensionKind.use: (SuspensionScope.whole, SuspensionScope.mail, SuspensionScope.part),
    SuspensionKind.provision: (SuspensionScope.whole, SuspensionScope.part),
}
STOPS_MAIL: Final = (SuspensionScope.whole, SuspensionScope.mail)
"""The scopes of a stop of use under which nothing goes to her that goes to many."""
_PASSES_USE = frozenset({ProvisionGround.law})
_HELD_BY_PROVISION = frozenset({ProvisionGround.consent, ProvisionGround.none})


@dataclass(frozen=True)
class Suspension:
    """Stand for one stop, from a day until it is lifted; `items` are the words of a part."""

    id: SuspensionId
    member_id: MemberId
    kind: SuspensionKind
    scope: SuspensionScope
    items: str
    from_on: date
    right_id: RightId | None = None
    ended_on: date | None = None
    end_reason: str = ""

    @property
    def words(self) -> str:
        """Say what is stopped, and how far."""
        return f"{self.kind.word}（{scope_words(self.scope, self.items)}）"


@dataclass(frozen=True)
class SuspensionPlan:
    """Hold how far a stop will reach; of one child's data alone where `child_id` is named."""

    scope: SuspensionScope
    items: str = ""
    child_id: ChildId | None = None


def scope_words(scope: SuspensionScope, items: str) -> str:
    """Say how far a stop reaches; of a part its own words."""
    return items or "一部" if scope is SuspensionScope.part else scope.word


def scopes_of(kind: SuspensionKind, *, of_child: bool) -> tuple[SuspensionScope, ...]:
    """List how far a stop may reach; what is sent goes to the member, never to a child."""
    without = SuspensionScope.mail if of_child else None
    return tuple(one for one in SCOPES[kind] if one is not without)


def make_plan(
    kind: SuspensionKind, scope: str, items: str, child_id: ChildId | None = None
) -> SuspensionPlan:
    """Read how far a stop is to reach; of a child's data alone where a child is named.

    Raises:
        Refused: no scope of this kind was chosen, or a part has no words.
    """
    offered = scopes_of(kind, of_child=child_id is not None)
    chosen = next((one for one in offered if one == scope), None)
    if chosen is None:
        raise Refused("停止の範囲を選んでください。まだ何も変えていません。")
    if chosen is not SuspensionScope.part:
        return SuspensionPlan(chosen, child_id=child_id)
    if not items.strip():
        raise Refused("停止する項目や利用の範囲を書いてください。まだ何も変えていません。")
    return SuspensionPlan(chosen, items.strip(), child_id)


def spelt(plan: SuspensionPlan) -> dict[str, Any]:
    """Write a plan for the records."""
    kept = {"scope": plan.scope.value, "items": plan.items}
    return kept if plan.child_id is None else {**kept, "child_id": int(plan.child_id)}


def read_plan(plan: Mapping[str, Any]) -> SuspensionPlan | None:
    """Read the stop out of the plan of a right; None where nothing was planned."""
    kept = plan.get(PLAN)
    if not kept:
        return None
    child = kept.get("child_id")
    return SuspensionPlan(
        scope=SuspensionScope(kept["scope"]),
        items=kept.get("items", ""),
        child_id=None if child is None else ChildId(child),
    )


def effect(standing: Iterable[Suspension], ground: ProvisionGround) -> Effect:
    """Say whether the stops that stand hold a provision on this ground back.

    A whole stop refuses; one of a part, or of mail, asks whether this is the part.
    """
    held = [one.scope for one in standing if _holds(one.kind, ground)]
    if SuspensionScope.whole in held:
        return "refuse"
    return "ask" if held else "pass"


def _holds(kind: SuspensionKind, ground: ProvisionGround) -> bool:
    if kind is SuspensionKind.use:
        return ground not in _PASSES_USE
    return ground in _HELD_BY_PROVISION

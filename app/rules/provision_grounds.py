"""List the grounds on which data may leave the house, each with what the law says of it (A-7)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.rules.recipients import RecipientKind
from app.rules.worded import Worded


class ProvisionGround(Worded):
    """Name why something may be given to somebody; `none` is only ever a fact that happened."""

    consent = "consent", "本人の同意"
    entrusting = "entrusting", "業務の委託"
    joint_use = "joint_use", "共同利用"
    succession = "succession", "事業の承継"
    law = "law", "法令にもとづく場合"
    life = "life", "人の生命・身体・財産の保護"
    health = "health", "公衆衛生の向上・児童の健全な育成"
    state = "state", "国の機関などの事務への協力"
    none = "none", "根拠なし"


@dataclass(frozen=True)
class GroundRule:
    """State the article, whether 法29条 wants a record, and to whom one may give on this ground."""

    article: str
    record_duty: bool = False
    kinds: frozenset[RecipientKind] = frozenset(RecipientKind)


_ANYBODY = frozenset(RecipientKind)
GROUND_RULES: Final[Mapping[ProvisionGround, GroundRule]] = {
    ProvisionGround.consent: GroundRule(
        "法第27条第1項", record_duty=True, kinds=_ANYBODY - {RecipientKind.authority}
    ),
    ProvisionGround.entrusting: GroundRule(
        "法第27条第5項第1号", kinds=frozenset({RecipientKind.contractor})
    ),
    ProvisionGround.joint_use: GroundRule(
        "法第27条第5項第3号", kinds=frozenset({RecipientKind.joint_user})
    ),
    ProvisionGround.succession: GroundRule("法第27条第5項第2号"),
    ProvisionGround.law: GroundRule("法第27条第1項第1号"),
    ProvisionGround.life: GroundRule("法第27条第1項第2号"),
    ProvisionGround.health: GroundRule("法第27条第1項第3号"),
    ProvisionGround.state: GroundRule("法第27条第1項第4号"),
    # A third party that got something without a ground is a third party all the same (法29条).
    ProvisionGround.none: GroundRule("", record_duty=True, kinds=frozenset()),
}


_USUAL: Final[Mapping[RecipientKind, ProvisionGround]] = {
    RecipientKind.contractor: ProvisionGround.entrusting,
    RecipientKind.joint_user: ProvisionGround.joint_use,
}


def usual_ground(kind: RecipientKind) -> ProvisionGround:
    """Return the ground on which something is mostly given to this kind of recipient."""
    return _USUAL.get(kind, ProvisionGround.consent)


def grounds_for(kind: RecipientKind) -> tuple[ProvisionGround, ...]:
    """List the grounds on which something may be given to this kind of recipient."""
    return tuple(ground for ground, rule in GROUND_RULES.items() if kind in rule.kinds)

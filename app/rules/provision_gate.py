"""Judge a provision before it is made: ground, recipient, contract, purposes, stops, consents."""

from collections.abc import Callable, Iterator
from typing import Final

from app.rules.eras import western
from app.rules.provision_contracts import contract_allows, contract_holds, unclear_contracts
from app.rules.provision_grounds import GROUND_RULES
from app.rules.provision_people import (
    everybody_consents,
    no_child_stopped,
    nobody_erased,
    nobody_stopped,
    stopped_in_part,
)
from app.rules.provision_purposes import (
    is_joint_user,
    joint_items,
    unclear_items,
    within_purposes,
)
from app.rules.provision_situation import RECORDABLE, REFUSED, Closed, Situation, Subject

__all__ = ["Closed", "Situation", "Subject", "closed", "question", "refusal"]

_LOOK: Final = "まだ何も登録していません。確かめたら「確かめました」に印を付けてください。"


def closed(now: Situation) -> Closed | None:
    """Say why the provision cannot be made; None where it can, or where only asking is left."""
    return next((found for ask in _CHECKS if (found := ask(now))), None)


def refusal(now: Situation) -> str | None:
    """Say in a sentence why the provision cannot be made."""
    found = closed(now)
    return None if found is None else found.sentence


def question(now: Situation) -> str | None:
    """Say all that a person must look at before the provision; None where nothing is left."""
    asked = [sentence for ask in _QUESTIONS for sentence in ask(now)]
    return "\n".join((*asked, _LOOK)) if asked else None


def _fits_recipient(now: Situation) -> Closed | None:
    ground, kind = now.provision.ground, now.recipient.kind
    if kind in GROUND_RULES[ground].kinds:
        return None
    what = f"「{ground.word}」では、{kind.word}に提供できません。"
    return Closed(f"{REFUSED}{what}根拠か提供先を選び直してください。{RECORDABLE}")


def _recipient_stands(now: Situation) -> Closed | None:
    ended = now.recipient.ended_on
    if ended is None or now.provision.to_on <= ended:
        return None
    what = f"{now.recipient.name}への提供は{western(ended)}で終わっています。"
    return Closed(f"{REFUSED}{what}提供先を確かめてください。{RECORDABLE}")


_CHECKS: tuple[Callable[[Situation], Closed | None], ...] = (
    _fits_recipient,
    _recipient_stands,
    contract_holds,
    is_joint_user,
    within_purposes,
    contract_allows,
    joint_items,
    nobody_erased,
    no_child_stopped,
    nobody_stopped,
    everybody_consents,
)
_QUESTIONS: tuple[Callable[[Situation], Iterator[str]], ...] = (
    unclear_contracts,
    unclear_items,
    stopped_in_part,
)

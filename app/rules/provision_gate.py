"""Judge a provision before it is made: ground, recipient, contract, purposes, stops, consents."""

from collections.abc import Callable, Iterator
from typing import Final

from app.rules.provision_contracts import (
    contract_allows,
    contract_holds,
    unclear_contracts,
    without_contract,
)
from app.rules.provision_people import (
    every_child_known,
    everybody_consents,
    no_child_erased,
    no_child_stopped,
    nobody_erased,
    nobody_stopped,
    stopped_in_part,
    who_has_left,
)
from app.rules.provision_purposes import (
    is_joint_user,
    joint_items,
    unclear_items,
    within_purposes,
)
from app.rules.provision_recipient import fits_recipient, law_is_named, recipient_stands
from app.rules.provision_situation import Closed, Situation, Subject

__all__ = ["Closed", "Situation", "Subject", "closed", "question", "questions", "refusal"]

_LOOK: Final = (
    "まだ何も登録していません。確かめたら「上のことを確かめました」に印を付けてください。"
)


def closed(now: Situation) -> Closed | None:
    """Say why the provision cannot be made; None where it can, or where only asking is left.

    What speaks against it on any day of the provision speaks against it.
    """
    days = (now, *now.later)
    return next((found for ask in _CHECKS for day in days if (found := ask(day))), None)


def refusal(now: Situation) -> str | None:
    """Say in a sentence why the provision cannot be made."""
    found = closed(now)
    return None if found is None else found.sentence


def question(now: Situation) -> str | None:
    """Say all that a person must look at before the provision; None where nothing is left."""
    asked = questions(now)
    return "\n".join((*asked, _LOOK)) if asked else None


def questions(now: Situation) -> tuple[str, ...]:
    """Return what must be looked at on any day of the provision, each once."""
    days = (now, *now.later)
    return tuple(dict.fromkeys(one for ask in _QUESTIONS for day in days for one in ask(day)))


_CHECKS: tuple[Callable[[Situation], Closed | None], ...] = (
    fits_recipient,
    law_is_named,
    recipient_stands,
    contract_holds,
    is_joint_user,
    within_purposes,
    contract_allows,
    joint_items,
    nobody_erased,
    no_child_erased,
    every_child_known,
    no_child_stopped,
    nobody_stopped,
    everybody_consents,
)
_QUESTIONS: tuple[Callable[[Situation], Iterator[str]], ...] = (
    unclear_contracts,
    without_contract,
    unclear_items,
    stopped_in_part,
    who_has_left,
)

"""Gather what the letters of a run are drawn from, and notice what has changed meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.letters.campaign_letter import Look, Recipient, RunFacts
from app.office.campaign_letters import People, Sheet, facts_of, look_of, recipients
from app.office.customer_codes import code_of
from app.rules.delivery_courses import Delivery
from app.rules.ids import SlipId
from app.rules.postal_order import postal_key
from app.storage.slips import Owner
from app.storage.unit import Unit


@dataclass(frozen=True)
class Ground:
    """Hold what a run is drawn from: what all letters say, how they look, and each one's own.

    `head` is the last number of the operation log at that moment: while it stands, nothing has
    changed. `postponed_to` is the new day by which slips are asked for, if there is one; `faults`
    are slips that were set aside since they cannot be printed.
    """

    sheet: Sheet
    found: People
    facts: RunFacts
    look: Look
    owners: Sequence[Owner]
    recipients: Sequence[Recipient]
    delivery: Delivery
    head: int
    postponed_to: date | None = None
    faults: frozenset[SlipId] = frozenset()


def ground_of(
    unit: Unit,
    sheet: Sheet,
    found: People,
    delivery: Delivery,
    *,
    postponed_to: date | None = None,
    faults: frozenset[SlipId] = frozenset(),
) -> Ground:
    """Gather the ground of a run, its letters in the order in which they are to leave."""
    to = recipients(unit, found.owners, sheet.dated_on)
    pairs = _in_order(list(zip(found.owners, to, strict=True)), delivery)
    return Ground(
        sheet=sheet,
        found=found,
        facts=facts_of(unit, sheet),
        look=look_of(unit, found.kind),
        owners=[owner for owner, _ in pairs],
        recipients=[one for _, one in pairs],
        delivery=delivery,
        head=unit.history.head().number,
        postponed_to=postponed_to,
        faults=faults,
    )


def places_still(drawn: Ground, now: Ground) -> Sequence[int] | None:
    """Return the places, counted from 0, of the drawn letters that are to be kept as they are.

    Who is to be left out meanwhile is left out. None: something else has changed, and the letters
    must be drawn again.
    """
    if (drawn.facts, drawn.look, drawn.sheet) != (now.facts, now.look, now.sheet):
        return None
    places = {one.slip_number: place for place, one in enumerate(drawn.recipients)}
    kept = [places.get(one.slip_number) for one in now.recipients]
    same = [
        place
        for place, one in zip(kept, now.recipients, strict=True)
        if place is not None and drawn.recipients[place] == one
    ]
    return same if len(same) == len(kept) and same == sorted(same) else None


def _in_order(
    pairs: Sequence[tuple[Owner, Recipient]], delivery: Delivery
) -> Sequence[tuple[Owner, Recipient]]:
    if delivery is Delivery.course:
        return pairs
    coded = [(owner, _coded(one)) for owner, one in pairs]
    return sorted(coded, key=lambda pair: _postal(pair[1]))


def _coded(one: Recipient) -> Recipient:
    return replace(one, customer_code=code_of(one.addressee))


def _postal(one: Recipient) -> tuple[object, ...]:
    return postal_key(one.addressee.postal_code, one.addressee.address, one.slip_number)

"""Say what speaks against a 引受番号 before it is recorded: the clerk decides, not the program."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date

from app.office import sent_letters
from app.office.desk import Desk
from app.rules.dispatches import Posting, read_method, read_tracking, tracking_doubt
from app.rules.errors import Refused
from app.rules.ids import LetterId
from app.rules.roles import Verb
from app.rules.spoken_days import compared
from app.storage.unit import Unit


def doubts(desk: Desk, postings: Sequence[Posting], on: date) -> Sequence[str]:
    """Return a sentence for each number that looks mistyped, or stands on an earlier posting."""
    desk.demand(Verb.issue_letter)
    with desk.look() as unit:
        return list(dict.fromkeys(_doubts(desk, unit, postings, on)))


def of_letter(desk: Desk, letter_id: LetterId, number: str) -> Sequence[str]:
    """Return what speaks against a number that a letter gets after it left."""
    desk.demand(Verb.issue_letter)
    with desk.look() as unit:
        left = unit.dispatches.newest(letter_id)
    return doubts(desk, [Posting(letter_id, left.method, number)], left.posted_on) if left else []


def _doubts(desk: Desk, unit: Unit, postings: Sequence[Posting], on: date) -> Iterator[str]:
    read = [(one, _read(one)) for one in postings]
    numbers = [number for _one, number in read if number]
    said = _elsewhere(desk, unit, numbers, on, {one.letter_id for one in postings})
    for one, number in read:
        if number:
            yield from filter(None, (tracking_doubt(read_method(one.method), number),))
            yield from filter(None, (said.get(number, ""),))


def _read(one: Posting) -> str:
    """Return the number as the post writes it; one that cannot be is refused by the act itself."""
    try:
        return read_tracking(read_method(one.method), one.tracking_number)
    except Refused:
        return ""


def _elsewhere(
    desk: Desk, unit: Unit, numbers: Sequence[str], on: date, own: AbstractSet[LetterId]
) -> Mapping[str, str]:
    """Say of numbers where they stand already: on another day, or on a sending that came back.

    One envelope on one day holds several letters, which share its number.
    """
    hidden = sent_letters.hidden(desk, unit)
    bearing = unit.dispatches.bearing(numbers)
    found = [row for row in bearing if row.posted_on != on or row.letter_id in own]
    named = unit.letters.numbers([row.letter_id for row in found if row.letter_id not in hidden])
    return {
        row.tracking_number: (
            f"{row.tracking_number} は、{compared(row.posted_on, on)[0]}に発送した"
            f"{named.get(row.letter_id, '別の文書')}の引受番号として、もう記録されています。"
            "受領証と見比べてください。"
        )
        for row in found
    }

"""List children by what is due: who comes of the age to answer, who is expected (M-10, P-18)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.office.ages import rules_of
from app.office.child_consents import consents_of
from app.office.desk import Desk
from app.rules.ages import By, Turn, births_turning, rule_on, turns
from app.rules.consents import Standing
from app.rules.errors import Refused
from app.rules.expected import overdue
from app.rules.ids import ChildId
from app.rules.roles import Verb
from app.storage.child_rows import KnownChild
from app.storage.guardianships import TieRow
from app.storage.unit import Unit


@dataclass(frozen=True)
class PassingRow:
    """Show a child for whom somebody else answers from a day on; `standing` is that of the day."""

    id: ChildId
    name: str
    kana: str
    birth_on: date
    turns_on: date
    by: By
    rule_words: str
    standing: Standing
    members: Sequence[TieRow]


@dataclass(frozen=True)
class ExpectedRow:
    """Show a child that is expected; `overdue` asks for name and birthday."""

    id: ChildId
    name: str
    expected_month: str
    overdue: bool
    members: Sequence[TieRow]


def passing_age(desk: Desk, first: date, last: date) -> Sequence[PassingRow]:
    """List who passes the age of consent in a period, or falls back by a new rule."""
    desk.demand(Verb.read_members)
    if last < first:
        raise Refused("期間の末日が初日より前になっています。期間を直してください。")
    with desk.look() as unit:
        rules = rules_of(unit)
        spans = births_turning(rules, first, last)
        found = [key for span in spans for key in unit.children.born_within(*span)]
        turned = [
            (child, turn)
            for child in unit.children.rows(list(dict.fromkeys(found)))
            if child.birth_on is not None
            for turn in turns(child.birth_on, rules, first, last)
        ]
        words = {turn.on: rule_on(rules, turn.on).words for _child, turn in turned}
        rows = _rows(unit, turned, words)
    return sorted(rows, key=lambda row: (row.turns_on, row.birth_on, row.id))


def expected(desk: Desk) -> Sequence[ExpectedRow]:
    """List who is expected, the first to come first; those whose month is over among them."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        keys = unit.children.expected()
        adults = unit.guardianships.of_children(keys)
        return [
            ExpectedRow(
                child.id,
                child.name,
                child.expected_month,
                overdue(child.expected_month, desk.today),
                members_among(adults[child.id]),
            )
            for child in unit.children.rows(keys)
        ]


def members_among(adults: Sequence[TieRow]) -> Sequence[TieRow]:
    """Return the members among the adults of a child whose tie stands."""
    return [row for row in adults if row.member_id is not None and row.ended_on is None]


def _rows(
    unit: Unit, turned: Sequence[tuple[KnownChild, Turn]], words: dict[date, str]
) -> Sequence[PassingRow]:
    adults = unit.guardianships.of_children([child.id for child, _turn in turned])
    stands = {
        day: consents_of(unit, [child for child, turn in turned if turn.on == day], day)
        for day in words
    }
    return [
        PassingRow(
            child.id,
            child.name,
            child.kana,
            child.birth_on or turn.on,
            turn.on,
            turn.by,
            words[turn.on],
            stands[turn.on][child.id].standing,
            members_among(adults[child.id]),
        )
        for child, turn in turned
    ]

"""Derive whose consent counts for a child on a day, and how it stands; nothing is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.office.ages import rules_of
from app.rules.ages import AgeRule, rule_on
from app.rules.consents import Entry, Standing, effective, standing
from app.rules.guardians import Adult, Whose, child_standing, whose_consent
from app.rules.ids import ChildId
from app.storage.child_rows import KnownChild
from app.storage.consent_entries import ChildEntry
from app.storage.guardianships import TieRow
from app.storage.unit import Unit


@dataclass(frozen=True)
class ChildConsent:
    """Say whose consent counts for a child on a day, how it stands, and by which rule."""

    whose: Whose
    standing: Standing
    rule: AgeRule


def consents_of(
    unit: Unit, children: Sequence[KnownChild], day: date
) -> Mapping[ChildId, ChildConsent]:
    """Return how it stands with each of these children on a day."""
    keys = [child.id for child in children]
    ties = unit.guardianships.of_children(keys)
    reader = _Reader(unit, keys, [row for key in keys for row in ties[key]], day)
    return {child.id: reader.consent(child, ties[child.id]) for child in children}


class _Reader:
    """Hold all answers that are asked for together."""

    def __init__(
        self, unit: Unit, keys: Sequence[ChildId], ties: Sequence[TieRow], day: date
    ) -> None:
        members = sorted({row.member_id for row in ties if row.member_id is not None})
        self._rules = rules_of(unit)
        self._versions = unit.policies.days()
        self._day = day
        self._members = unit.consents.entries(members)
        self._children = unit.consents.child_entries(keys)

    def consent(self, child: KnownChild, ties: Sequence[TieRow]) -> ChildConsent:
        about = self._children[child.id]
        adults = [self._adult(row, about) for row in ties]
        whose = whose_consent(child.birth_on, adults, self._rules, self._day)
        own = self._standing([one.entry for one in about if one.consenter == "self"])
        return ChildConsent(whose, child_standing(whose, own), rule_on(self._rules, self._day))

    def _adult(self, row: TieRow, about: Sequence[ChildEntry]) -> Adult:
        # Her own consent covers her children; what she answers about one of them stands beside it.
        given = [
            one.entry for one in about if one.consenter != "self" and one.member_id == row.member_id
        ]
        general = self._members.get(row.member_id, ()) if row.member_id is not None else ()
        return Adult(
            member_id=row.member_id,
            name=row.name or "（消去済）",
            relationship=row.relationship,
            custody=row.custody,
            lives_together=row.lives_together,
            standing=self._standing([*general, *given]),
            ended_on=row.ended_on,
            living=not self._has_died(row),
        )

    def _has_died(self, row: TieRow) -> bool:
        return row.member_state == "deceased" and (row.member_since_on or date.min) <= self._day

    def _standing(self, entries: Sequence[Entry]) -> Standing:
        answers = [entry.answer for entry in effective(entries)]
        return standing(answers, self._versions, self._day)

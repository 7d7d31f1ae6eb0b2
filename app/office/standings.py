"""Derive how each member's consent stands on a day; nothing of it is stored."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import cast

from app.rules.consents import Answer, AnswerKind, Standing, standing
from app.storage.unit import Unit


def standings(unit: Unit, ids: Sequence[int], day: date) -> Mapping[int, Standing]:
    """Return the standing of each of these members on a day."""
    versions = unit.policies.days()
    return {
        key: standing([_answer(*answer) for answer in answers], versions, day)
        for key, answers in unit.consents.answers(ids).items()
    }


def _answer(kind: str, version_on: date, given_on: date) -> Answer:
    return Answer(version_on, cast("AnswerKind", kind), given_on)

"""Look through the texts that letters were ever drawn with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from app.letters import wording_names, wording_texts
from app.letters.wording import shipped_text
from app.office import wordings
from app.office.desk import Desk
from app.rules.roles import Verb
from app.storage.unit import Unit
from app.storage.wordings import WordingRow


@dataclass(frozen=True)
class SentenceDifference:
    """Hold what a text changed: the sentence's name, and what it said before and after."""

    word: str
    before: str
    after: str


@dataclass(frozen=True)
class VersionLine:
    """Hold one text of a kind: since when, by whom, why, and what differs from the one before.

    `version` is empty for the text that ships now; `letters` counts those drawn with it.
    """

    version: str
    at: datetime
    by: str
    note: str
    shipped: bool
    holds: bool
    letters: int
    changed: Sequence[SentenceDifference]


def history(desk: Desk, name: str) -> Sequence[VersionLine]:
    """List the texts that were ever in use, the newest first, each compared with the one before."""
    desk.demand(Verb.shape_letters)
    with desk.look() as unit:
        rows, now = unit.wordings.rows(name), wordings.usable(unit, name).version
        holding = next((row.id for row in rows if row.version == now), None)
        older = chain((row.text for row in rows[1:]), [shipped_text(name)])
        return [
            _line(unit, row, before, holds=row.id == holding)
            for row, before in zip(rows, older, strict=False)
        ]


def _line(unit: Unit, row: WordingRow, before: str, *, holds: bool) -> VersionLine:
    return VersionLine(
        version=row.version,
        at=row.recorded_at,
        by=row.recorded_by,
        note=row.note,
        shipped=row.shipped,
        holds=holds,
        letters=unit.wordings.used(row.version),
        changed=differences(before, row.text),
    )


def differences(before: str, after: str) -> Sequence[SentenceDifference]:
    """List the sentences that two texts say differently, as the office speaks of them."""
    return [
        SentenceDifference(
            wording_names.sentence_name(one.key, one.before or one.after),
            wording_names.shown(one.before),
            wording_names.shown(one.after),
        )
        for one in wording_texts.compared(before, after)
    ]

"""Look through the texts that letters were ever drawn with, and go back to one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from app.letters import wording_names, wording_texts
from app.letters.specimens import SLOTS
from app.letters.wording import read, shipped_text
from app.office import wordings
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.wording_editing import said_reason
from app.rules.errors import Refused
from app.rules.roles import Verb
from app.rules.wording_kinds import wording_word
from app.storage.unit import Unit
from app.storage.wordings import NewWording, WordingRow


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


def go_back(desk: Desk, name: str, version: str, reason: str) -> Changes:
    """Put an earlier text into use again; the empty version is the one that ships.

    Raises:
        OfficeError: no such text, this program cannot use it any more, no reason, or it holds.
    """
    desk.demand(Verb.shape_letters)
    why = said_reason(reason)
    with desk.unit("前の文面に戻した") as unit:
        text = _kept(unit, name, version) if version else shipped_text(name)
        found = read(wording_word(name), text, SLOTS[name])
        if found.sentences == wordings.usable(unit, name).sentences:
            raise Refused("この文面は、いま使っているものと同じです。何も変えていません。")
        is_shipped = text == shipped_text(name)
        row = NewWording(name, found.version, text, shipped=is_shipped, chosen=True, note=why)
        unit.wordings.add(row, unit.stamp.by, unit.stamp.at)
        unit.log((), {"wording": name, "version": found.version, "reason": why})
    return changes("settings", "letters")


def _kept(unit: Unit, name: str, version: str) -> str:
    row = next((one for one in unit.wordings.rows(name) if one.version == version), None)
    if row is None:
        raise Refused("この文面は見つかりません。画面を最新にしてからお試しください。")
    return row.text


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

"""Take up a text of the policy to be adjusted: out of a file, or as it is on record."""

from dataclasses import replace
from pathlib import Path

from app.office.desk import Desk
from app.office.policy_dates import DateView, date_view
from app.office.policy_file import read
from app.office.policy_kind import kind_for
from app.office.policy_outlook import Beside, outlook
from app.office.policy_unprintable import unprintable_words
from app.office.policy_versions import known
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.rules.policy_reading import Reading, read_policy, settled_reading
from app.rules.policy_text import Revision
from app.rules.roles import Verb, may
from app.storage.policy import VersionRow, text_digest
from app.storage.unit import Unit

__all__ = [
    "Reading",
    "dates_beside",
    "draft_of",
    "of_version",
    "read",
    "registered",
    "take_up",
    "view_beside",
]


def of_version(desk: Desk, version_id: PolicyVersionId) -> Reading:
    """Take up the text of a version with its parts as they are on record.

    Raises:
        Refused: there is no such version, or its text is not registered.
    """
    with desk.look() as unit:
        row = known(unit, version_id)
        raw = unit.policies.text(version_id)
        if raw is None:
            raise Refused(
                f"{western(row.on)}の版は、本文が登録されていません。何も変えていません。"
                "そのときの文書を取り込んでください。"
            )
        return _kept(unit, row, raw)


def take_up(desk: Desk, path: Path) -> Reading:
    """Read a file; a text that is on record already comes with its parts as settled there.

    Raises:
        BadFile: the file cannot be read.
        Refused: a line of it would be lost.
    """
    reading = read(path)
    with desk.look() as unit:
        row = registered(unit, reading)
        return reading if row is None else _kept(unit, row, reading.raw)


def registered(unit: Unit, reading: Reading) -> VersionRow | None:
    """Find the version whose text is this one, first of all the one of its day."""
    digest = text_digest(reading.raw)
    rows = [row for row in unit.policies.rows() if row.sha256 == digest]
    return next((row for row in rows if row.on == reading.on), rows[-1] if rows else None)


def draft_of(unit: Unit, reading: Reading) -> VersionRow | None:
    """Find the draft of the same text, though on another day."""
    row = registered(unit, reading)
    return row if row and row.approved_at is None else None


def dates_beside(desk: Desk, reading: Reading) -> DateView:
    """Compare a reading with the versions on record, and say what registering it would do."""
    with desk.look() as unit:
        return view_beside(unit, reading, desk)


def view_beside(unit: Unit, reading: Reading, desk: Desk) -> DateView:
    """Compare a reading with the versions on record, inside an open unit."""
    view = replace(date_view(unit, reading, desk.today), unprintable=unprintable_words(reading.raw))
    if reading.on is None:
        return view
    row = unit.policies.find(reading.on) or draft_of(unit, reading)
    is_head = may(desk.actor.roles, Verb.approve_policy)
    seen = Beside(desk.today, is_head)
    kind = kind_for(unit, reading, row)
    return replace(view, outlook=outlook(unit, row, reading, seen), kind=kind)


def _kept(unit: Unit, row: VersionRow, raw: str) -> Reading:
    parts = unit.policies.parts(row.id) if row.parts_kept else read_policy(raw).parts
    return settled_reading(raw, parts, Revision(row.on.isoformat(), row.kind))

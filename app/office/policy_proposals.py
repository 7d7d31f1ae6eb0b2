"""Propose the next version where the policy names another representative than signs letters."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from app.office import profile
from app.office.desk import Desk
from app.office.policy_drafts import revise, words_of
from app.office.policy_import import PolicyImport, register
from app.office.policy_text import settled
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.names import search_key
from app.rules.policy_adjust_dates import choose, count
from app.rules.policy_proposal import (
    REVISED,
    is_representative,
    with_parts,
    with_representative,
    with_revision,
)
from app.rules.policy_reading import Reading, read_policy, settled_reading
from app.rules.policy_text import Revision
from app.rules.roles import Verb
from app.rules.short_dates import read_short_date
from app.storage.policy import VersionRow
from app.storage.unit import Unit

SUMMARY: Final = "代表者の変更"
_KEPT: Final = "下書きは作っていません。"
_NEWEST: Final = 4
"""So many versions are looked at for one that names the right person already."""


@dataclass(frozen=True)
class Proposal:
    """Hold whom the newest version names as representative, and who signs letters."""

    version_on: date
    before: str
    after: str


def proposal(desk: Desk) -> Proposal | None:
    """Return what a next version would change; None where a version names the right person.

    A draft counts, and so does a version that is approved for a day to come.
    """
    with desk.look() as unit:
        if any(_names(unit, row, desk.today) for row in unit.policies.rows()[-_NEWEST:]):
            return None
        return _proposal(unit, desk.today)


def propose(desk: Desk, on: str) -> PolicyImport:
    """Register the text in force with the new representative as a draft for a day to come.

    Raises:
        Refused: the day is none or is over, nothing is to be changed, the name stands nowhere
            in the text, or another version is there for that day.
    """
    desk.demand(Verb.import_policy)
    day = _day(on, desk.today)
    with desk.look() as unit:
        _refuse_taken(unit, day)
        reading = _reading(unit, day)
    done = register(desk, reading)
    with desk.look() as unit:
        row = unit.policies.find(day)
    if row is not None and row.approved_at is None:
        revise(desk, row.id, replace(words_of(row), summary=SUMMARY))
    return done


def _reading(unit: Unit, day: date) -> Reading:
    row, found = _base(unit, day), _proposal(unit, day)
    raw = unit.policies.text(row.id) if row else None
    if row is None or found is None or raw is None:
        raise Refused(f"方針に書かれた代表者は、{western(day)}の手紙の差出人と同じです。{_KEPT}")
    named = (found.before, found.after)
    text = with_revision(with_representative(raw, *named), day, named)
    reading = _taken_over(unit, row, raw, text, named)
    if not _same(reading.parsed.organisation.representative, found.after):
        raise Refused(
            f"方針の本文のうち、代表者の氏名を書き換えるところが分かりません。{_KEPT}"
            "文書を直してから、取り込んでください。"
        )
    return choose(count(reading, day.isoformat(), REVISED), day, REVISED)


def _taken_over(
    unit: Unit, row: VersionRow, raw: str, text: str, named: tuple[str, str]
) -> Reading:
    """Read the new text; what somebody settled of the old one holds for it too."""
    if not row.parts_kept:
        return read_policy(text)
    parts = with_parts(unit.policies.parts(row.id), raw, text, named)
    return settled_reading(text, parts, Revision(row.on.isoformat(), row.kind))


def _refuse_taken(unit: Unit, day: date) -> None:
    if unit.policies.find(day) is not None:
        raise Refused(
            f"{western(day)}の版はすでにあります。{_KEPT}ほかの日を選ぶか、その版を直してください。"
        )


def _proposal(unit: Unit, on: date) -> Proposal | None:
    row = _base(unit, on)
    policy = settled(unit, row) if row else None
    signs = profile.sender(unit, "", on)
    if row is None or policy is None or not is_representative(signs.signatory_title):
        return None
    named = policy.organisation.representative
    if not named or not signs.signatory_name or _same(named, signs.signatory_name):
        return None
    return Proposal(row.on, named, signs.signatory_name)


def _base(unit: Unit, on: date) -> VersionRow | None:
    """Find the newest approved version with a text that is in force by a day."""
    rows = [row for row in unit.policies.rows() if row.approved_at is not None and row.has_text]
    return max((row for row in rows if row.on <= on), key=lambda row: row.on, default=None)


def _names(unit: Unit, row: VersionRow, today: date) -> bool:
    """Tell whether a version to come names who signs on its day."""
    policy = settled(unit, row) if row.has_text and row.on > today else None
    signs = profile.sender(unit, "", row.on).signatory_name
    return policy is not None and _same(policy.organisation.representative, signs)


def _day(typed: str, today: date) -> date:
    if not typed.strip():
        raise Refused(f"施行日を入れてください。{_KEPT}")
    day = read_short_date(typed, today=today)
    if day < today:
        raise Refused(
            f"施行日（{western(day)}）は過ぎています。{_KEPT}今日より後の日にしてください。"
        )
    return day


def _same(one: str, other: str) -> bool:
    """Tell whether two spellings name one person: old character forms and spaces do not count."""
    return search_key(one) == search_key(other)

"""Cover where a protected person lives and how she is reached (秘匿, OFFICE L-06).

Whatever leaves the records for a screen or a file passes here first; `confidentiality` opens one
person's contact, with a reason and a row in the log.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from app.office.desk import Desk
from app.office.held_lines import HeldLine
from app.office.typed import refuse_unfit
from app.rules.errors import Refused
from app.rules.member_drafts import MemberDraft
from app.rules.problems import Problem
from app.rules.roles import Verb
from app.storage.history import HistoryRow
from app.storage.member_rows import MemberDetails, MemberRow
from app.storage.unit import Unit

SHIELDED = "（秘匿）"
FIELDS = (
    *("postal_code", "address", "telephone", "email", "care_of"),
    *("away_postal_code", "away_address", "away_care_of"),
)
_OF_A_ROW = ("telephone", "address")
_OF_DETAILS = tuple(name for name in FIELDS if name not in _OF_A_ROW)
_HELD = frozenset({*FIELDS, "away"})
_TELLING = frozenset({"application", "call", "evidence", "inquiry"})
"""What holds the words of a form or of a department, and file names that somebody chose."""
_WRITTEN_BY_HER = frozenset({"contact", "about", "memo", "investigation", "delivered"})
"""What stands on a request in words of its own."""
_TOGETHER = (("postal_code", "address"), ("away_postal_code", "away_address"))

_HALF_CHANGED = (
    "郵便番号と住所は、一緒に入れ直してください。前の内容は表示していないため、"
    "片方だけを変えると食い違います。"
)

R = TypeVar("R", bound=MemberRow)


class ReasonNeeded(Refused):
    """Refuse to open what shows where a protected person lives until a reason is given."""


def demand_reason(desk: Desk, reason: str) -> None:
    """Let only those open a paper of a protected person who may read her contact, for a reason.

    Raises:
        ReasonNeeded: there is no reason.
        Refused: the role does not read protected contacts.
    """
    desk.demand(Verb.unveil)
    refuse_unfit({"理由": reason})
    if not reason.strip():
        raise ReasonNeeded(
            "この方は秘匿（支援措置等）の対象です。書類には住所などが写っていることがあるため、"
            "開く理由を入れてください（操作記録に残ります）。まだ何も開いていません。"
        )


def shielded(row: R) -> R:
    """Return a row as lists may show it; what is empty stays empty."""
    return replace(row, **_covered(row, _OF_A_ROW)) if row.confidential else row


def shielded_details(row: MemberRow, details: MemberDetails) -> MemberDetails:
    """Return a member's details as her page may show them."""
    return replace(details, **_covered(details, _OF_DETAILS)) if row.confidential else details


def shielded_draft(draft: MemberDraft) -> MemberDraft:
    """Return the draft of a protected person, for a dialog or a file."""
    return replace(draft, **_covered(draft, FIELDS))


def unshielded(draft: MemberDraft, stored: MemberDraft) -> MemberDraft:
    """Put back what was only covered: a field that still says 「（秘匿）」 was not changed."""
    kept = {name: getattr(stored, name) for name in FIELDS if _is_cover(draft, name)}
    return replace(draft, **kept)


def half_changed(draft: MemberDraft, stored: MemberDraft) -> Iterator[Problem]:
    """Complain where an address was typed anew beside a covered postal code, or the reverse."""
    shown = shielded_draft(stored)
    for pair in _TOGETHER:
        for covered, other in (pair, pair[::-1]):
            if _is_cover(draft, covered) and getattr(draft, other) != getattr(shown, other):
                yield Problem(covered, _HALF_CHANGED, SHIELDED)


def shielded_values(values: Mapping[str, object]) -> dict[str, object]:
    """Return values for the log without where a protected person lives."""
    return {name: SHIELDED if name in FIELDS else value for name, value in values.items()}


def shielded_log(unit: Unit, rows: Sequence[HistoryRow]) -> Sequence[HistoryRow]:
    """Cover what older rows of the log say of people who are protected by now."""
    telling = {row.number: _members(row) for row in rows if set(FIELDS) & set(row.values or {})}
    people = {key for keys in telling.values() for key in keys}
    hidden = {row.id for row in unit.members.rows(sorted(people)) if row.confidential}
    return [
        replace(row, values=shielded_values(row.values or {}))
        if hidden.intersection(telling.get(row.number, ()))
        else row
        for row in rows
    ]


def shielded_lines(lines: Sequence[HeldLine]) -> Sequence[HeldLine]:
    """Cover what is held of where a protected person lives, on the screen that chooses masks."""
    return [replace(one, content=SHIELDED) if _tells_where(one.key) else one for one in lines]


def _tells_where(key: str) -> bool:
    """Tell whether a line can say where she lives, whatever stands before its item.

    Merged registrations stand under `double.2.address`, an earlier request under
    `request.7.contact`, a form that waits under `application.…`, a scan under `evidence.3`.
    """
    parts = key.split(".")
    return parts[0] in _TELLING or parts[-1] in (_HELD | _WRITTEN_BY_HER)


def _members(row: HistoryRow) -> tuple[int, ...]:
    return tuple(key for noun, key in row.subjects if noun == "member")


def _covered(holder: object, names: Sequence[str]) -> dict[str, Any]:
    return {name: SHIELDED for name in names if getattr(holder, name)}


def _is_cover(draft: MemberDraft, name: str) -> bool:
    return bool(getattr(draft, name).strip() == SHIELDED)

"""Erase one person inside an open unit: rows, codes, search, log details; leave a tombstone.

Whoever opened the unit logs the act and calls `erasures.settle` after it, so that no trace is left
in the files of the records either (SAFETY §5).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.office import exits
from app.office.desk import Desk
from app.office.erasure_targets import Found
from app.office.list_keys import list_key
from app.rules.erasures import Held, Scope
from app.rules.ids import ErasureId, MemberId, RequestId, RightId
from app.storage import kept_names, log_wiping, tombstones, wiping
from app.storage.erasures import NewErasure, Retained
from app.storage.history import Subjects
from app.storage.kept_names import GIVEN, RECEIVED
from app.storage.unit import Unit

DOUBLE = "double"


@dataclass(frozen=True)
class Cause:
    """Say why somebody is erased: on request, after an exit, or because a time is over."""

    word: str
    request_id: RequestId | None = None
    right_id: RightId | None = None


def erase_in(desk: Desk, unit: Unit, found: Found, cause: Cause) -> ErasureId:
    """Take away what was found and record it; names that the law keeps are written apart first."""
    target, session = found.target, unit.session
    kept_names.keep(session, GIVEN, found.names)
    kept_names.keep(session, RECEIVED, found.received_names)
    key = list_key(desk, unit)
    codes = tombstones.codes(session, target.person.members)
    children = [tombstones.child_mac(key, one) for one in unit.children.rows(target.child_ids)]
    _leave(unit, found, desk.today)
    wiping.take_away(session, found.reach)
    log_wiping.forget(session, found.acts)
    tombstones.bury(session, list(codes))
    for adult in target.person.adults:
        unit.members.index(MemberId(adult))
    macs = {member: tombstones.code_mac(key, code) for member, code in codes.items()}
    new = _new(found, cause, (macs.pop(target.root, ""), *children), desk.today)
    erasure_id = unit.erasures.add(new, _retained(found), unit.stamp.by, unit.stamp.at)
    for member, mac in macs.items():
        double = NewErasure(member, DOUBLE, mac, desk.today, {})
        unit.erasures.add(double, (), unit.stamp.by, unit.stamp.at)
    return erasure_id


def subjects(found: Found, erasure_id: ErasureId) -> Subjects:
    """Name what an erasure touched, for its row in the log."""
    return (
        ("erasure", erasure_id),
        ("member", found.target.root),
        *(("child", key) for key in found.target.child_ids),
    )


def values(found: Found) -> dict[str, object]:
    """Return what the log says of an erasure: kinds and counts, never a name."""
    return {
        "erased": _counts(found),
        "kept": [line.noun.value for line in found.stays if not line.secret],
    }


def _leave(unit: Unit, found: Found, day: date) -> None:
    """Put the person, or the child, into the state 消去済; open exits end with it."""
    target, by, at = found.target, unit.stamp.by, unit.stamp.at
    for row in unit.members.rows(target.person.members):
        if row.state != "erased":
            unit.members.states.change(row.id, "erased", day, by, at)
    if target.scope is Scope.whole:
        exits.end_in(unit, target.root, day)
    for child in unit.children.rows(target.child_ids):
        if child.state != "erased":
            unit.children.move(child.id, "erased", day, by, at)
    if target.scope is Scope.whole:
        _part_from_shared(unit, found, day)


def _part_from_shared(unit: Unit, found: Found, day: date) -> None:
    for child in found.target.shared:
        for member in found.target.person.members:
            unit.children.part(child, MemberId(member), day)


def _new(found: Found, cause: Cause, macs: Sequence[str], day: date) -> NewErasure:
    return NewErasure(
        member_id=found.target.root,
        cause=cause.word,
        code_mac=macs[0],
        erased_on=day,
        counts=_counts(found),
        child_ids=tuple(found.target.child_ids),
        child_macs=tuple(macs[1:]),
        other_requests=found.other_requests,
        other_inquiries=found.other_inquiries,
        request_id=cause.request_id,
        right_id=cause.right_id,
    )


def _counts(found: Found) -> dict[str, int]:
    # That an authority asked about somebody is for the head alone to know (P-12).
    return {line.noun.value: line.count for line in found.goes if line.noun is not Held.authority}


def _retained(found: Found) -> list[Retained]:
    return [
        Retained(line.noun, line.count, line.ground, line.until_on)
        for line in found.stays
        if line.noun is not Held.shared_child
    ]

"""Register members, change them, find them, and show one on a page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from app.office import reused_codes
from app.office.changed_names import end_changed
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.gate import register_one
from app.office.member_drafts import stored_draft
from app.office.seen import Seen, refuse_stale, stale_words
from app.office.shields import (
    half_changed,
    shielded,
    shielded_draft,
    shielded_values,
    unshielded,
)
from app.office.standings import standings
from app.office.typed import LONGEST_LINE
from app.rules.consents import Standing
from app.rules.errors import Overtaken, Refused
from app.rules.ids import MemberId
from app.rules.members import MemberDraft, MemberReading, NewMember, read_draft
from app.rules.problems import Problem
from app.rules.roles import Verb
from app.rules.versions import PolicyDay
from app.storage.members import MemberRow as StoredRow
from app.storage.unit import Unit

_WHAT = "この会員の内容"


@dataclass(frozen=True)
class MemberRow(StoredRow):
    """Show one member in a list, with how the consent stands today."""

    standing: Standing = "none"


@dataclass(frozen=True)
class Opened:
    """Hold what the form of a known member begins with, and the edition it was read at."""

    draft: MemberDraft
    edition: int


@dataclass(frozen=True)
class Registered:
    """Say what the registration touched, and under which key the member stands."""

    changes: Changes
    member_id: MemberId


def check(desk: Desk, draft: MemberDraft) -> MemberReading:
    """Check a new member's draft against the rules and the records; change nothing."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        reading = _check(unit, draft, desk.today)
        code = reading.member.member_code if reading.member else ""
        erased = reused_codes.asker(desk, unit)(code) if code else None
    if erased is None:
        return reading
    problem = Problem("member_code", reused_codes.warning(erased, code), code)
    return replace(reading, warnings=(*reading.warnings, problem))


def check_change(desk: Desk, member_id: MemberId, draft: MemberDraft) -> MemberReading:
    """Check a changed draft of a member who stands already; change nothing."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return _check_change(stored_draft(unit, member_id), draft, desk.today)


def register(desk: Desk, draft: MemberDraft) -> Registered:
    """Register a member with the consent, children and all, in one transaction.

    Raises:
        Refused: the draft has problems; the sentences say which.
    """
    desk.demand(Verb.register_member)
    with desk.unit("会員を登録") as unit:
        key = register_in(unit, draft, desk.today)
        erased = reused_codes.asker(desk, unit)(_row(unit, key).member_code)
        if erased is not None:
            touched = (("member", key), ("erasure", erased.id))
            unit.log(touched, {}, "消去した方と同じ組合員コードで登録")
    return Registered(changes("members", "consents"), key)


def register_in(unit: Unit, draft: MemberDraft, today: date) -> MemberId:
    """Register a member inside an open unit, which this act logs.

    Raises:
        Refused: the draft has problems; the sentences say which.
    """
    return register_one(unit, _clean(_check(unit, draft, today)))


def change(
    desk: Desk,
    member_id: MemberId,
    draft: MemberDraft,
    edition: int,
    seen: Seen[MemberDraft] | None = None,
) -> Changes:
    """Change what names a member; what the consent was given for stays as it was.

    What the draft covers with 「（秘匿）」 stays too. `seen` is what the form began with: her
    children change elsewhere too, at their other parent or by a birth, which her edition does not
    tell.

    Raises:
        Overtaken: somebody else changed the member since `edition`, or anything of `seen`.
        Refused: the draft has problems.
    """
    desk.demand(Verb.register_member)
    with desk.unit("会員の内容を変更") as unit:
        before = stored_draft(unit, member_id)
        refuse_stale(_shown(unit, member_id, before), seen, _WHAT)
        member = _clean(_check_change(before, draft, desk.today))
        if not unit.members.change(member_id, member, edition, desk.today):
            raise Overtaken(stale_words(_WHAT))
        end_changed(unit, member_id, before.name, member.name, desk.today)
        values = _differences(before, stored_draft(unit, member_id))
        hidden = _row(unit, member_id).confidential
        unit.log((("member", member_id),), shielded_values(values) if hidden else values)
    return changes("members")


def opened(desk: Desk, member_id: MemberId) -> Opened:
    """Return what the form that changes a member begins with, all of one reading.

    秘匿 stays covered.
    """
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        found = _shown(unit, member_id, stored_draft(unit, member_id))
        held = unit.members.details(member_id)
        return Opened(found, held.edition if held else 0)


def draft(desk: Desk, member_id: MemberId) -> MemberDraft:
    """Return what is stored as a draft; 秘匿 stays covered."""
    return opened(desk, member_id).draft


def find_ids(
    desk: Desk,
    text: str = "",
    *,
    sort: str = "member_code",
    descending: bool = False,
    state: str | None = None,
    standing: str | None = None,
    limit: int | None = None,
) -> Sequence[MemberId]:
    """Return the ordered keys of those whom the text finds; rows are asked for by key."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        wanted = limit if standing is None else None
        found = unit.members.ids(
            text[:LONGEST_LINE], sort=sort, descending=descending, state=state, limit=wanted
        )
        if standing is None:
            return found
        those = set(unit.standings.ids(desk.today, cast("Standing", standing)))
        return [key for key in found if key in those][:limit]


def count(desk: Desk) -> int:
    """Count all members."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.members.count()


def rows(desk: Desk, ids: Sequence[int]) -> Sequence[MemberRow]:
    """Return the rows of these keys, in their order."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return _rows(unit, ids, desk.today)


def _check(unit: Unit, draft: MemberDraft, today: date) -> MemberReading:
    reading = read_draft(draft, versions=unit.policies.days(), today=today)
    if reading.member is None or unit.members.find(reading.member.member_code) is None:
        return reading
    code = reading.member.member_code
    problem = Problem("member_code", f"組合員コード {code} は、もう登録されています。", code)
    return replace(reading, member=None, problems=(problem,))


def _check_change(before: MemberDraft, draft: MemberDraft, today: date) -> MemberReading:
    reading = read_change(before, unshielded(draft, before), today)
    halves = tuple(half_changed(draft, before))
    if not halves:
        return reading
    return replace(reading, member=None, problems=(*reading.problems, *halves))


def read_change(before: MemberDraft, draft: MemberDraft, today: date) -> MemberReading:
    """Read a changed draft of a member who stands already; code, days and consent stay."""
    # The gate was passed on the day of registration; a later revision does not close it again.
    kept = replace(
        draft,
        member_code=before.member_code,
        registered_on=before.registered_on,
        received_on=before.received_on,
        consent=before.consent,
    )
    version = PolicyDay(date.fromisoformat(before.consent.version_on))
    return read_draft(kept, versions=[version], today=today)


def _clean(reading: MemberReading) -> NewMember:
    if reading.member is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.member


def _rows(unit: Unit, ids: Sequence[int], day: date) -> Sequence[MemberRow]:
    derived = standings(unit, ids, day)
    return [
        # vars: the stored row, field by field
        MemberRow(**vars(shielded(row)), standing=derived[row.id])
        for row in unit.members.rows(ids)
    ]


def _shown(unit: Unit, member_id: MemberId, stored: MemberDraft) -> MemberDraft:
    return shielded_draft(stored) if _row(unit, member_id).confidential else stored


def _row(unit: Unit, member_id: MemberId) -> StoredRow:
    return unit.members.rows([member_id])[0]


def _differences(before: MemberDraft, after: MemberDraft) -> dict[str, object]:
    old, new = vars(before), vars(after)
    return {name: [str(old[name]), str(new[name])] for name in old if old[name] != new[name]}

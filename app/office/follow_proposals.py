"""Propose from the provisions on record who is told of a correction, a stop or an erasure."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.office.case_scopes import scope_of
from app.rules.cases import Case, RightLine
from app.rules.follow_throughs import FollowKind, FollowState, tells_of_child, whom_to_tell
from app.rules.ids import ChildId, FollowThroughId, MemberId, RecipientId, RightId
from app.storage.child_merges import ChildMerges
from app.storage.provisions import ProvisionRow
from app.storage.recipients import RecipientRow
from app.storage.unit import Unit


def told_of(
    unit: Unit,
    member_id: MemberId,
    kind: FollowKind,
    fields: tuple[str, ...] = (),
    *,
    child_id: ChildId | None = None,
) -> Sequence[RecipientRow]:
    """Return who would be told of this about a member, or one child, by what is on record."""
    return unit.recipients.rows(_whom(unit, given_of(unit, member_id, child_id), kind, fields))


def propose_in(
    unit: Unit,
    case: Case,
    right_id: RightId,
    kind: FollowKind,
    day: date,
    *,
    fields: tuple[str, ...] = (),
) -> Sequence[FollowThroughId]:
    """Propose inside an open unit, which logs it, to tell those who got it; each once a right."""
    if case.member_id is None:
        return ()
    known = unit.follow_throughs.rows(unit.follow_throughs.ids(right_id=right_id))
    told = {one.recipient_id for one in known}
    given = given_of(unit, case.member_id, scope_of(unit, case).child_id)
    whom = [key for key in _whom(unit, given, kind, fields) if key not in told]
    return [unit.follow_throughs.propose(case.id, right_id, key, kind, day) for key in whom]


def answer_line(unit: Unit, right: RightLine) -> str:
    """Return what the answer says of those who got it; empty where nobody did."""
    found = unit.follow_throughs.rows(unit.follow_throughs.ids(right_id=right.id))
    told = [one for one in found if one.state is not FollowState.dropped]
    if not told:
        return ""
    what = told[0].kind.word
    if all(one.state is FollowState.confirmed for one in told):
        return f"お渡ししていた{len(told)}か所から、{what}が済んだとの連絡を受けました。"
    if all(one.state is FollowState.proposed for one in told):
        return f"お渡ししていた{len(told)}か所に、{what}をお願いします。"
    return f"お渡ししていた{len(told)}か所に、{what}をお願いしています。"


def given_of(
    unit: Unit,
    member_id: MemberId,
    child_id: ChildId | None,
    recipient_id: RecipientId | None = None,
) -> Sequence[ProvisionRow]:
    """Return the provisions of a member, or those with data of one child, the oldest first."""
    whole = unit.members.families.whole(member_id)
    rows = unit.provisions.rows(unit.provisions.ids(whole, recipient_id=recipient_id))
    roots = roots_of(unit, rows)
    return [
        row for row in reversed(rows) if child_id is None or tells_of_child(row, child_id, roots)
    ]


def roots_of(unit: Unit, given: Sequence[ProvisionRow]) -> Mapping[ChildId, ChildId]:
    """Say which record stands for each child that these provisions name."""
    merges = ChildMerges(unit.session)
    keys = {key for row in given for _member, key in row.people if key is not None}
    return {key: merges.root(key) for key in keys}


def _whom(
    unit: Unit, given: Sequence[ProvisionRow], kind: FollowKind, fields: tuple[str, ...]
) -> Sequence[RecipientId]:
    known = [(row, row.recipient_kind) for row in given]
    return whom_to_tell(kind, known, fields, roots_of(unit, given))

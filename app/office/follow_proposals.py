"""Propose from the provisions on record who is told of a correction, a stop or an erasure."""

from collections.abc import Sequence
from datetime import date

from app.rules.cases import Case, RightLine
from app.rules.follow_throughs import FollowKind, FollowState, whom_to_tell
from app.rules.ids import FollowThroughId, MemberId, RecipientId, RightId
from app.storage.recipients import RecipientRow
from app.storage.unit import Unit


def told_of(
    unit: Unit, member_id: MemberId, kind: FollowKind, fields: tuple[str, ...] = ()
) -> Sequence[RecipientRow]:
    """Return who would be told of this about a member, by the provisions on record."""
    return unit.recipients.rows(_whom(unit, member_id, kind, fields))


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
    whom = [key for key in _whom(unit, case.member_id, kind, fields) if key not in told]
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


def _whom(
    unit: Unit, member_id: MemberId, kind: FollowKind, fields: tuple[str, ...]
) -> Sequence[RecipientId]:
    whole = unit.members.families.whole(member_id)
    # The oldest first: in the order in which they were given something.
    rows = reversed(unit.provisions.rows(unit.provisions.ids(whole)))
    return whom_to_tell(kind, [(row, row.recipient_kind) for row in rows], fields)

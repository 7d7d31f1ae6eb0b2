"""Propose from the provisions on record who is told of a correction, a stop or an erasure."""

from collections.abc import Sequence
from datetime import date

from app.office import recipient_items
from app.office.case_scopes import scope_of
from app.office.cases import find
from app.office.given_data import given_of, roots_of
from app.rules.cases import Case, RightLine
from app.rules.follow_throughs import OPEN, FollowKind, FollowState, FollowThrough, whom_to_tell
from app.rules.ids import ChildId, FollowThroughId, MemberId, RecipientId, RightId
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
    given = given_of(unit, member_id, child_id, unsure=True)
    return unit.recipients.rows(_whom(unit, given, kind, fields))


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
    given = given_of(unit, case.member_id, scope_of(unit, case).child_id, unsure=True)
    whom = [key for key in _whom(unit, given, kind, fields) if key not in told]
    return [unit.follow_throughs.propose(case.id, right_id, key, kind, day) for key in whom]


def answer_line(unit: Unit, right: RightLine) -> str:
    """Return what the answer says of those who got it; empty where nobody did."""
    found = unit.follow_throughs.rows(unit.follow_throughs.ids(right_id=right.id))
    told = [one for one in found if one.state is not FollowState.dropped]
    looked_into = [one for one in told if one.state in OPEN and _only_asks(unit, right, one)]
    asked = [one for one in told if one not in looked_into]
    said = [_asked_words(asked), _looked_into_words(looked_into, beside=bool(asked))]
    return "".join(said)


def _asked_words(asked: Sequence[FollowThrough]) -> str:
    if not asked:
        return ""
    what = asked[0].kind.word
    if all(one.state is FollowState.confirmed for one in asked):
        return f"お渡ししていた{len(asked)}か所から、{what}が済んだとの連絡を受けました。"
    if all(one.state is FollowState.proposed for one in asked):
        return f"お渡ししていた{len(asked)}か所に、{what}をお願いします。"
    return f"お渡ししていた{len(asked)}か所に、{what}をお願いしています。"


def _looked_into_words(looked_into: Sequence[FollowThrough], *, beside: bool) -> str:
    if not looked_into:
        return ""
    where = "このほか" if beside else ""
    waits = all(one.state is FollowState.proposed for one in looked_into)
    does = "確かめます" if waits else "確かめています"
    return f"{where}{len(looked_into)}か所について、訂正した内容をお渡ししていたかどうかを{does}。"


def _only_asks(unit: Unit, right: RightLine, one: FollowThrough) -> bool:
    return recipient_items.only_asks(unit, find(unit, one.request_id), right, one)


def _whom(
    unit: Unit, given: Sequence[ProvisionRow], kind: FollowKind, fields: tuple[str, ...]
) -> Sequence[RecipientId]:
    known = [(row, row.recipient_kind) for row in given]
    return whom_to_tell(kind, known, fields, roots_of(unit, given))

"""Find what was given of a person, or of one child, and to whom."""

from collections.abc import Mapping, Sequence

from app.office.case_scopes import scope_of
from app.rules.cases import Case
from app.rules.follow_throughs import FollowThrough, may_tell_of_child, tells_of_child
from app.rules.ids import ChildId, MemberId, RecipientId
from app.storage.child_merges import ChildMerges
from app.storage.erasure_people import adults_of, records_of
from app.storage.provisions import ProvisionRow
from app.storage.unit import Unit


def given_of(
    unit: Unit,
    member_id: MemberId,
    child_id: ChildId | None,
    recipient_id: RecipientId | None = None,
    *,
    unsure: bool = False,
) -> Sequence[ProvisionRow]:
    """Return the provisions of a member, or those with data of one child, the oldest first.

    A child's data were given with any of its adults. `unsure`: what was given in words of its
    own counts too, for it may have held the child's.
    """
    people = whole_of(unit, member_id, child_id)
    found = unit.provisions.rows(unit.provisions.ids(people, recipient_id=recipient_id))
    rows = [row for row in found if not row.is_cancelled]
    roots = roots_of(unit, rows)
    tells = may_tell_of_child if unsure else tells_of_child
    return [row for row in reversed(rows) if child_id is None or tells(row, child_id, roots)]


def whole_of(
    unit: Unit, member_id: MemberId, child_id: ChildId | None = None
) -> Sequence[MemberId]:
    """Return the records of a member, and of whoever else the child stands or stood with."""
    whole = unit.members.families.whole(member_id)
    if child_id is None:
        return whole
    children = records_of(unit.session, [ChildMerges(unit.session).root(child_id)])
    return tuple(dict.fromkeys((*whole, *adults_of(unit.session, children))))


def given_before(unit: Unit, case: Case, follow: FollowThrough) -> Sequence[ProvisionRow]:
    """Return what one recipient had of the person of a case when it was proposed to tell it."""
    # What it got since then was right already.
    assert case.member_id is not None
    child_id = scope_of(unit, case).child_id
    known = given_of(unit, case.member_id, child_id, follow.recipient_id, unsure=True)
    return [one for one in known if one.from_on <= follow.proposed_on]


def roots_of(unit: Unit, given: Sequence[ProvisionRow]) -> Mapping[ChildId, ChildId]:
    """Say which record stands for each child that these provisions name."""
    merges = ChildMerges(unit.session)
    keys = {key for row in given for _member, key in row.people if key is not None}
    return {key: merges.root(key) for key in keys}

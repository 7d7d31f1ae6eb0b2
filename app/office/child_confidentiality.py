"""Protect a child from whoever need not know where it lives (秘匿, OFFICE L-06).

A child has no address of its own: what tells where it lives is that of the members who live with
it, so they are protected with it. Whoever asks for a protected child waits for the 管理責任者.
"""

from collections.abc import Sequence

from app.office.changes import Changes, changes
from app.office.children import found, subjects
from app.office.desk import Desk
from app.office.stated import need_reason
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.ids import ChildId, MemberId
from app.rules.roles import Verb
from app.rules.short_dates import read_short_date
from app.storage.child_merges import ChildMerges
from app.storage.child_rows import KnownChild
from app.storage.unit import Unit


def protect(desk: Desk, child_id: ChildId, since: str, reason: str) -> Changes:
    """Protect a child, and the members who live with it, from now on.

    `since` is the day from which it was asked for (支援措置の日), as it was typed.
    """
    desk.demand(Verb.protect)
    today = desk.today
    on = read_short_date(since, today=today, future=False) if since.strip() else today
    need_reason(reason, "秘匿にする理由")
    with desk.unit("お子さまを秘匿にした") as unit:
        child = _child(unit, child_id)
        if child.confidential:
            raise Refused("このお子さまは、すでに秘匿になっています。何も変えていません。")
        unit.children.shield(child.id, confidential=True)
        housed = _housemates(unit, child.id)
        for member_id in housed:
            _protect_member(unit, member_id)
        values = {"since": japanese(on), "reason": reason.strip(), "members": len(housed)}
        unit.log(subjects(unit, child.id), values)
    return changes("members", "requests")


def lift(desk: Desk, child_id: ChildId, reason: str) -> Changes:
    """End the protection of a child; that of its members is lifted on their own pages."""
    desk.demand(Verb.lift_protection)
    need_reason(reason, "秘匿を解除する理由")
    with desk.unit("お子さまの秘匿を解除した") as unit:
        child = _child(unit, child_id)
        if not child.confidential:
            raise Refused("このお子さまは秘匿になっていません。何も変えていません。")
        unit.children.shield(child.id, confidential=False)
        unit.log(subjects(unit, child.id), {"reason": reason.strip()})
    return changes("members", "requests")


def _child(unit: Unit, child_id: ChildId) -> KnownChild:
    child = found(unit, ChildMerges(unit.session).root(child_id))
    if child.state == "erased":
        raise Refused("このお子さまの内容は消去済です。何も変えていません。")
    return child


def _housemates(unit: Unit, child_id: ChildId) -> Sequence[MemberId]:
    """Return the members who are known to live with the child and are not protected yet."""
    ties = unit.guardianships.of_child(child_id)
    keys = {
        row.member_id
        for row in ties
        if row.member_id is not None and row.ended_on is None and row.lives_together == "yes"
    }
    return [row.id for row in unit.members.rows(sorted(keys)) if not row.confidential]


def _protect_member(unit: Unit, member_id: MemberId) -> None:
    # Her doubles hold addresses too, and a merge may be taken back.
    for one in unit.members.families.whole(member_id):
        unit.members.states.shield(one, confidential=True)
    unit.members.index(member_id)

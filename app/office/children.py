"""Show the children and their adults; tie, part, stop and resume them, and take in a birth."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.office.changes import Changes, changes
from app.office.child_consents import ChildConsent, consents_of
from app.office.desk import Desk
from app.office.seen import Seen, refuse_stale
from app.office.shields import SHIELDED
from app.office.typed import refuse_unfit
from app.rules.child_fields import NewChild, read_child
from app.rules.errors import Overtaken, Refused
from app.rules.findings import Findings
from app.rules.ids import ChildId, MemberId
from app.rules.member_drafts import ChildDraft
from app.rules.problems import Problem
from app.rules.roles import Verb
from app.storage.child_merges import ChildMerges
from app.storage.child_rows import ChildRow, KnownChild
from app.storage.guardianships import TieRow
from app.storage.unit import Unit

ERASED = "このお子さまの内容は消去済です。何も記録していません。"
GONE = "このお子さまは見つかりません。画面を最新にしてから、もう一度お試しください。"
STOPPED = "stopped"
_OVERTAKEN = (
    "このお子さまの状態は、ほかの人が先に変えています。何も変わっていません。"
    "画面を最新にして確かめてください。"
)


@dataclass(frozen=True)
class Family:
    """Hold one child, the adults, and whose consent counts today and why."""

    child: KnownChild
    adults: Sequence[TieRow]
    consent: ChildConsent


def family(desk: Desk, child_id: ChildId, day: date | None = None) -> Family:
    """Return a child with all adults and whose consent counts, today or on another day."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        child = found(unit, child_id)
        consent = consents_of(unit, [child], day or desk.today)[child_id]
        adults = unit.guardianships.of_child(child_id)
        hidden = child.confidential or _is_protected(unit, adults)
    return Family(child, _shielded(adults) if hidden else adults, consent)


def children_of(desk: Desk, member_id: MemberId) -> Sequence[ChildRow]:
    """Return a member's children in their places."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.children.of([member_id])[member_id]


def stop(desk: Desk, child_id: ChildId, note: str = "") -> Changes:
    """Take a child out of every list, export and label at once (OFFICE L-21).

    Nothing says why anywhere; a note stays in the operation log alone.
    """
    desk.demand(Verb.register_member)
    refuse_unfit({"メモ": note})
    with desk.unit("お子さま情報を停止") as unit:
        child = found(unit, ChildMerges(unit.session).root(child_id))
        if child.state in {STOPPED, "erased"}:
            raise Overtaken(_OVERTAKEN)
        _move(unit, child, STOPPED, desk.today, note)
    return changes("members", "campaigns")


def resume(desk: Desk, child_id: ChildId, reason: str) -> Changes:
    """Put a child back where it stood before the stop; the reason stays in the operation log."""
    desk.demand(Verb.register_member)
    if not reason.strip():
        raise Refused("停止を解く理由を書いてください。お子さま情報は停止したままです。")
    refuse_unfit({"停止を解く理由": reason})
    with desk.unit("お子さま情報の停止を解除") as unit:
        child = found(unit, ChildMerges(unit.session).root(child_id))
        if child.state != STOPPED:
            raise Overtaken(_OVERTAKEN)
        _move(unit, child, unit.children.state_before(child.id), desk.today, reason)
    return changes("members", "campaigns")


def born(
    desk: Desk, child_id: ChildId, draft: ChildDraft, seen: Seen[KnownChild] | None = None
) -> Changes:
    """Take in the birth of an expected child: name and birthday in place of the month.

    Raises:
        Overtaken: somebody else has changed what is known of the child since it was `seen`.
        Refused: the draft has problems, or the birth is on record already.
    """
    desk.demand(Verb.register_member)
    child, problems = _read(draft, desk.today)
    if problems:
        raise Refused("\n".join(problem.sentence for problem in problems))
    with desk.unit("お生まれを登録") as unit:
        before = unerased(unit, child_id)
        if before.birth_on is not None:
            raise Refused(
                "このお子さまの生年月日は、もう登録されています。内容は変わっていません。"
                "直すときは、会員の内容の変更から行ってください。"
            )
        refuse_stale(before, seen, "このお子さまの内容")
        unit.children.name(child_id, child)
        names_anew(unit, child_id)
        values = {"name": child.name, "birth_on": str(child.birth_on)}
        unit.log(subjects(unit, child_id), values)
    return changes("members")


def found(unit: Unit, child_id: ChildId) -> KnownChild:
    """Return a child inside an open unit.

    Raises:
        Refused: nobody stands under this key.
    """
    rows = unit.children.rows([child_id])
    if not rows:
        raise Refused(GONE)
    return rows[0]


def unerased(unit: Unit, child_id: ChildId) -> KnownChild:
    """Return a child about whom something may be written inside an open unit.

    Raises:
        Refused: nobody stands under this key, or who stood there was erased.
    """
    child = found(unit, child_id)
    if child.state == "erased":
        raise Refused(ERASED)
    return child


def subjects(unit: Unit, child_id: ChildId) -> tuple[tuple[str, int], ...]:
    """Name the child and its members, so that the log of each shows the act."""
    ties = unit.guardianships.of_child(child_id)
    members = [("member", int(row.member_id)) for row in ties if row.member_id is not None]
    return (("child", int(child_id)), *members)


def names_anew(unit: Unit, child_id: ChildId) -> None:
    """Let the search find the child's members by the child's name."""
    for row in unit.guardianships.of_child(child_id):
        if row.member_id is not None and row.ended_on is None:
            unit.members.index(row.member_id)


def _is_protected(unit: Unit, adults: Sequence[TieRow]) -> bool:
    """Tell whether one of the adults is protected: the others may tell where she lives."""
    keys = [row.member_id for row in adults if row.member_id is not None]
    return any(row.confidential for row in unit.members.rows(keys))


def _shielded(adults: Sequence[TieRow]) -> Sequence[TieRow]:
    """Hide the telephones of those who are only named (OFFICE L-06)."""
    return [replace(row, telephone=SHIELDED if row.telephone else "") for row in adults]


def _move(unit: Unit, child: KnownChild, state: str, on: date, note: str) -> None:
    unit.children.move(child.id, state, on, unit.stamp.by, unit.stamp.at)
    unit.log(subjects(unit, child.id), {"state": [child.state, state], "note": note})


def _read(draft: ChildDraft, today: date) -> tuple[NewChild, Sequence[Problem]]:
    noted = Findings()
    return read_child(draft, "child", noted, today=today), noted.problems

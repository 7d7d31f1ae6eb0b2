"""Erase once more, in restored records, whoever was erased since the backup was made."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.office import erasing, erasure_list, erasure_targets
from app.office.desk import Desk
from app.office.erasing import Cause
from app.office.erasure_targets import Found
from app.rules.eras import today_in_japan
from app.rules.erased_lines import ErasedLine
from app.rules.ids import ChildId, ErasureId, MemberId
from app.storage import tombstones
from app.storage.child_merges import ChildMerges
from app.storage.child_rows import KnownChild
from app.storage.erasure_people import adults_of
from app.storage.member_origins import member_origins
from app.storage.unit import Unit

AGAIN = "復元のあとの消去"
ABSENT = "控えにこの方の登録がありません"
DOUBTFUL = "同じお子さまの登録かどうか確かめられません"


@dataclass(frozen=True)
class Past:
    """Say of restored records when their backup was made, and hold the key of the hashes."""

    made_at: datetime
    key: bytes = field(repr=False)


@dataclass(frozen=True)
class Waiting:
    """Hold what of a line still stands, or why nothing is done about it: nothing stands there.

    `problem` is empty where it was done before.
    """

    found: Found | None = None
    problem: str = ""


@dataclass(frozen=True)
class Replayed:
    """Say which erasures were carried out again, and which lines could not be, and why."""

    erasure_ids: tuple[ErasureId, ...]
    left: tuple[tuple[ErasedLine, str], ...]

    @property
    def doubtful(self) -> int:
        """Return how many lines name a child who may be another one."""
        return sum(problem == DOUBTFUL for _line, problem in self.left)


def waiting(unit: Unit, lines: Sequence[ErasedLine], past: Past) -> list[ErasedLine]:
    """Return the lines whose people stand in these records although they were erased."""
    return [line for line in lines if _waiting(unit, line, past).found is not None]


def replay(desk: Desk, unit: Unit, lines: Sequence[ErasedLine], past: Past) -> Replayed:
    """Erase by these lines, each with its row in the log."""
    done: list[ErasureId] = []
    left: list[tuple[ErasedLine, str]] = []
    for line in lines:
        standing = _waiting(unit, line, past)
        if standing.problem:
            left.append((line, standing.problem))
        if standing.found is not None:
            done.append(erasing.erase_in(desk, unit, standing.found, Cause(line.cause)))
            unit.log(
                erasing.subjects(standing.found, done[-1]), erasing.values(standing.found), AGAIN
            )
    return Replayed(tuple(done), tuple(left))


def _waiting(unit: Unit, line: ErasedLine, past: Past) -> Waiting:
    if line.child_only:
        return _waiting_child(unit, line, past)
    if not _is_member(unit, line):
        return Waiting(problem=ABSENT)
    whole = erasure_targets.whole(unit, MemberId(line.member))
    found = erasure_targets.find(unit, whole, today_in_japan(unit.stamp.at))
    stands = unit.members.rows([found.target.root])[0].state != "erased"
    return Waiting(found if stands or (line.cause == "retention" and found.names_her) else None)


def _waiting_child(unit: Unit, line: ErasedLine, past: Past) -> Waiting:
    """Look for a child who was erased alone; the key may be another child's after a restore."""
    if _was_done(unit, line):
        return Waiting()
    rows = unit.children.rows([ChildId(key) for key in line.children])
    merges = ChildMerges(unit.session)
    standing = [row for row in rows if row.state != "erased"]
    if not standing:
        return Waiting(problem=ABSENT)
    hers = [merges.root(row.id) for row in standing if _is_child(row, line, past)]
    adult = _adult(unit, line, hers)
    if adult is None:
        return Waiting(problem=DOUBTFUL)
    target = erasure_targets.of_children(unit, adult, hers)
    return Waiting(erasure_targets.find(unit, target, today_in_japan(unit.stamp.at)))


def _was_done(unit: Unit, line: ErasedLine) -> bool:
    known = [one.macs_by_child.items() for one in erasure_list.erased_in(unit)]
    return bool(line.child_macs) and any(line.macs_by_child.items() <= one for one in known)


def _is_child(row: KnownChild, line: ErasedLine, past: Past) -> bool:
    """Tell whether this is the child of the line.

    Who stands in a backup that was made after the erasure may have been entered anew.
    """
    mac = tombstones.child_mac(past.key, row)
    return past.made_at <= line.erased_at and line.macs_by_child.get(row.id) == mac


def _adult(unit: Unit, line: ErasedLine, children: Sequence[ChildId]) -> MemberId | None:
    adults = adults_of(unit.session, children)
    if MemberId(line.member) in adults and _is_member(unit, line):
        return MemberId(line.member)
    return next(iter(adults), None)


def _is_member(unit: Unit, line: ErasedLine) -> bool:
    """Tell whether the key stands for the person of the line, and not for somebody after her."""
    member = MemberId(line.member)
    entered = member_origins(unit.session, [member]).get(member)
    return entered is not None and entered.isoformat() == line.origin

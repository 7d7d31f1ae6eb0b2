"""Erase once more, in restored records, whoever was erased since the backup was made."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.office import erasing, erasure_targets
from app.office.desk import Desk
from app.office.erasing import Cause
from app.office.erasure_targets import Found
from app.rules.eras import today_in_japan
from app.rules.erased_lines import ErasedLine
from app.rules.ids import ChildId, ErasureId, MemberId
from app.storage import tombstones
from app.storage.erasure_people import adults_of
from app.storage.member_origins import member_origins
from app.storage.unit import Unit

AGAIN = "復元のあとの消去"
ABSENT = "控えにこの方の登録がありません"


@dataclass(frozen=True)
class Replayed:
    """Say which erasures were carried out again, and which lines name nobody in the records."""

    erasure_ids: tuple[ErasureId, ...]
    absent: tuple[ErasedLine, ...]


def waiting(unit: Unit, lines: Sequence[ErasedLine], key: bytes) -> list[ErasedLine]:
    """Return the lines whose people stand in these records although they were erased."""
    return [line for line in lines if _found(unit, line, key) is not None]


def replay(desk: Desk, unit: Unit, lines: Sequence[ErasedLine], key: bytes) -> Replayed:
    """Erase by these lines, each with its row in the log."""
    done: list[ErasureId] = []
    absent: list[ErasedLine] = []
    for line in lines:
        if not _is_member(unit, line, key):
            absent.append(line)
            continue
        found = _found(unit, line, key)
        if found is not None:
            done.append(erasing.erase_in(desk, unit, found, Cause(line.cause)))
            unit.log(erasing.subjects(found, done[-1]), erasing.values(found), AGAIN)
    return Replayed(tuple(done), tuple(absent))


def _found(unit: Unit, line: ErasedLine, key: bytes) -> Found | None:
    """Find what of a line still stands; None where there is nothing (any more)."""
    if not _is_member(unit, line, key):
        return None
    member, day = MemberId(line.member), today_in_japan(unit.stamp.at)
    if line.child_only:
        return _found_child(unit, line)
    found = erasure_targets.find(unit, erasure_targets.whole(unit, member), day)
    stands = unit.members.rows([found.target.root])[0].state != "erased"
    return found if stands or (line.cause == "retention" and found.names_her) else None


def _found_child(unit: Unit, line: ErasedLine) -> Found | None:
    for child in unit.children.rows([ChildId(key) for key in line.children]):
        tied = MemberId(line.member) in adults_of(unit.session, [child.id])
        if child.state != "erased" and tied:
            target = erasure_targets.of_child(unit, MemberId(line.member), child.id)
            return erasure_targets.find(unit, target, today_in_japan(unit.stamp.at))
    return None


def _is_member(unit: Unit, line: ErasedLine, key: bytes) -> bool:
    """Tell whether the key stands for the person of the line, and not for somebody after her."""
    member = MemberId(line.member)
    entered = member_origins(unit.session, [member]).get(member)
    if entered is None:
        return False
    if line.origin:
        return entered.isoformat() == line.origin
    code = tombstones.codes(unit.session, [member]).get(member)
    if line.code_mac and code is not None:
        return tombstones.code_mac(key, code) == line.code_mac
    return today_in_japan(entered) <= line.erased_on

"""Bring records of one child together, where two parents or two codes entered her twice."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from app.office.changes import Changes, changes
from app.office.children import STOPPED, found, names_anew, subjects
from app.office.desk import Desk
from app.office.stated import need_reason
from app.rules.errors import Refused
from app.rules.ids import ChildId, MemberId
from app.rules.merging import child_that_stays, same_child
from app.rules.roles import Verb
from app.storage.child_merges import ChildMerges
from app.storage.child_rows import KnownChild
from app.storage.unit import Unit

_PROTECTED = (
    "ご家族に秘匿の方がいるため、お子さまの名寄せはできません。何も変えていません。"
    "名寄せすると、もう一方の保護者の画面にご家族のお名前が出ます。"
)
_NOT_ONE = (
    "お名前か生年月日が違うか、停止などの扱いが違うため、1人のお子さまにまとめられません。"
    "何も変えていません。お子さまの内容を確かめてください。"
)


@dataclass(frozen=True)
class ChildPair:
    """Show two records that may be one child, each with the adults who entered it."""

    id: int
    keep: KnownChild
    other: KnownChild
    keep_adults: str
    other_adults: str


@dataclass(frozen=True)
class ChildDouble:
    """Show a record of a child for which another one stands, with the adults who entered it."""

    id: ChildId
    name: str
    adults: str


def doubles_in(
    unit: Unit, roots: Sequence[ChildId], doubles: Sequence[MemberId]
) -> Sequence[ChildDouble]:
    """Return the records merged into these children, but those that go with a merged member."""
    merges = ChildMerges(unit.session)
    theirs = merges.own(doubles)
    keys = [key for key in merges.doubles(roots) if key not in theirs]
    entered = {key: _adults(unit, key) for key in keys}
    return [ChildDouble(row.id, row.name, entered[row.id]) for row in unit.children.rows(keys)]


def candidates(desk: Desk) -> Sequence[ChildPair]:
    """List children of the same name and birthday; nobody whose family is protected."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        pairs = (_ordered(unit, *pair) for pair in ChildMerges(unit.session).pairs())
        shown = [pair for pair in pairs if pair and not _is_protected(unit, pair)]
        return [
            ChildPair(number, *pair, *(_adults(unit, child.id) for child in pair))
            for number, pair in enumerate(shown)
        ]


def merge(desk: Desk, keep_id: ChildId, other_id: ChildId, reason: str) -> Changes:
    """Let one record stand for a child that was entered twice; both parents stay hers.

    Raises:
        Refused: they differ, or somebody of the family is protected.
    """
    desk.demand(Verb.merge_members)
    need_reason(reason, "名寄せの理由")
    with desk.unit("お子さまを名寄せ") as unit:
        pair = _ordered(unit, keep_id, other_id)
        if pair is None:
            raise Refused(_NOT_ONE)
        if _is_protected(unit, pair):
            raise Refused(_PROTECTED)
        keep, other = pair
        ChildMerges(unit.session).join(keep.id, other.id)
        names_anew(unit, keep.id)
        about = dict.fromkeys((*subjects(unit, keep.id), ("child", int(other.id))))
        unit.log(tuple(about), {"reason": reason.strip()})
    return changes("members", "consents")


def part(desk: Desk, other_id: ChildId, reason: str) -> Changes:
    """Undo the merge of a child: the record stands for itself again."""
    desk.demand(Verb.merge_members)
    need_reason(reason, "名寄せを取り消す理由")
    with desk.unit("お子さまの名寄せを取り消した") as unit:
        merges = ChildMerges(unit.session)
        keep_id = merges.root(other_id)
        if keep_id == other_id:
            raise Refused("このお子さまは名寄せされていません。何も変えていません。")
        _part(unit, other_id, desk.today)
        about = dict.fromkeys((*subjects(unit, keep_id), *subjects(unit, other_id)))
        unit.log(tuple(about), {"reason": reason.strip()})
    return changes("members", "consents")


def join_in(unit: Unit, mine: Sequence[MemberId], hers: Sequence[MemberId]) -> Sequence[ChildId]:
    """Join the children whom two registrations of one person both name; return who was joined."""
    merges, joined = ChildMerges(unit.session), []
    for one, other in product(_roots(unit, mine), _roots(unit, hers)):
        pair = _ordered(unit, one, other) if merges.root(other) == other else None
        if pair is not None:
            merges.join(pair[0].id, pair[1].id)
            joined.append(pair[1].id)
    return joined


def part_in(
    unit: Unit, mine: Sequence[MemberId], hers: Sequence[MemberId], today: date
) -> Sequence[ChildId]:
    """Undo what joining two registrations did to their children; return who was parted."""
    merges = ChildMerges(unit.session)
    own, other = merges.own(mine), merges.own(hers)
    parted = [
        key
        for ours, theirs in ((own, other), (other, own))
        for key in sorted(ours - theirs)
        if merges.root(key) != key and merges.root(key) in theirs
    ]
    for key in parted:
        _part(unit, key, today)
    return parted


def _part(unit: Unit, key: ChildId, today: date) -> None:
    """Let a record stand for itself again; what was stopped while they were one stays stopped."""
    merges = ChildMerges(unit.session)
    root, own = found(unit, merges.root(key)), found(unit, key)
    merges.part(key)
    if root.state == STOPPED and own.state not in {STOPPED, "erased"}:
        unit.children.move(key, STOPPED, today, unit.stamp.by, unit.stamp.at)


def _roots(unit: Unit, members: Sequence[MemberId]) -> Iterable[ChildId]:
    merges = ChildMerges(unit.session)
    return sorted({merges.root(key) for key in merges.own(members)})


def _ordered(
    unit: Unit, one_id: ChildId, other_id: ChildId
) -> tuple[KnownChild, KnownChild] | None:
    """Return two records of one child, the one that stays first; None where they are not one."""
    one, other = found(unit, one_id), found(unit, other_id)
    stays = child_that_stays(one, other) if one.id != other.id else None
    if stays is None or not same_child(one, other):
        return None
    return (one, other) if stays is one else (other, one)


def _is_protected(unit: Unit, pair: tuple[KnownChild, KnownChild]) -> bool:
    ties = [row for child in pair for row in unit.guardianships.of_child(child.id)]
    adults = unit.members.rows([row.member_id for row in ties if row.member_id is not None])
    return any(child.confidential for child in pair) or any(one.confidential for one in adults)


def _adults(unit: Unit, child_id: ChildId) -> str:
    ties = unit.guardianships.of_child(child_id)
    return "、".join(f"{row.name} 様" for row in ties if row.ended_on is None)

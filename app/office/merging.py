"""Bring two registrations of one person together (名寄せ), and apart again (DECISIONS 14).

Nothing is rewritten: one of them stands for both from now on, and ledgers are read over both.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.office import exits
from app.office.changes import Changes, changes
from app.office.child_merging import join_in, part_in
from app.office.desk import Desk
from app.office.merge_lines import MergeLine, cautions, lines_of
from app.office.shields import SHIELDED
from app.office.stated import need_reason
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.merging import Likeness, Person, likeness, why_a_manager, why_never
from app.rules.roles import Verb
from app.storage.merges import Merges
from app.storage.unit import Unit

APART = "members_apart"
"""The setting that holds, by keys, whom somebody looked at and found to be two people."""


@dataclass(frozen=True)
class Pair:
    """Show two who may be one person; the longer registered one is offered to stay."""

    id: int
    keep: Person
    other: Person
    likeness: Likeness


@dataclass(frozen=True)
class MergePreview:
    """Show two registrations side by side; `never` and `manager` say what stands in the way.

    `cautions` say what would be out of sight, `takes_over` what protects the other one.
    """

    keep: Person
    other: Person
    lines: tuple[MergeLine, ...]
    never: str
    manager: str
    takes_over: tuple[str, ...]
    cautions: tuple[str, ...]


@dataclass(frozen=True)
class DoubleRow:
    """Show one registration that another one stands for."""

    member_id: MemberId
    member_code: str
    name: str


def candidates(desk: Desk) -> Sequence[Pair]:
    """List who may be one person, the surest first; pairs found to be two are left out."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        apart = _apart(unit)
        found = [pair for pair in Merges(unit.session).pairs() if pair not in apart]
        people = _people(unit, {key for pair in found for key in pair})
    alike = [(people[one], people[other]) for one, other in found]
    kinds = [(one, other, likeness(one, other)) for one, other in alike]
    sure = sorted(
        ((_shown(one), _shown(other), kind) for one, other, kind in kinds if kind),
        key=lambda pair: (list(Likeness).index(pair[2]), pair[0].member_code),
    )
    return [
        Pair(number, *_stays_first(one, other), kind)
        for number, (one, other, kind) in enumerate(sure)
    ]


def preview(desk: Desk, keep_id: MemberId, other_id: MemberId) -> MergePreview:
    """Show what stays, whose address is kept, and what is read over both; change nothing."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        keep, other = _both(unit, keep_id, other_id)
        lines = lines_of(unit, keep_id, other_id)
        return MergePreview(
            keep=_shown(keep),
            other=_shown(other),
            lines=lines,
            never=why_never(keep, other) or "",
            manager=why_a_manager(keep, other) or "",
            takes_over=_takes_over(keep, other),
            cautions=cautions(lines),
        )


def merge(desk: Desk, keep_id: MemberId, other_id: MemberId, reason: str) -> Changes:
    """Let one registration stand for both; 秘匿 and 案内停止 of either hold for both.

    A child whom both name is one child from now on.

    Raises:
        Refused: they are two people, or only a 管理責任者 may say that they are one.
    """
    desk.demand(Verb.merge_members)
    need_reason(reason, "名寄せの理由")
    with desk.unit("会員を名寄せ") as unit:
        keep, other = _both(unit, keep_id, other_id)
        _refuse_two(desk, keep, other)
        families = unit.members.families
        joined = join_in(unit, families.whole(keep_id), families.whole(other_id))
        if keep.state == "active" and other.state != "active":
            # Who stays registered under one code has not left under the other.
            exits.end_in(unit, other_id, desk.today)
        Merges(unit.session).join(keep_id, other_id)
        _protect(unit, keep, other)
        exits.settle_in(unit, keep_id, desk.today)
        unit.members.index(keep_id)
        values = {"kept": keep.member_code, "merged": other.member_code, "reason": reason.strip()}
        children = tuple(("child", int(key)) for key in joined)
        unit.log((("member", keep_id), ("member", other_id), *children), values)
    return changes("members", "consents", "requests", "letters")


def part(desk: Desk, other_id: MemberId, reason: str) -> Changes:
    """Undo a merge: the registration stands for itself again; what protects the other one stays."""
    desk.demand(Verb.merge_members)
    need_reason(reason, "名寄せを取り消す理由")
    with desk.unit("名寄せを取り消した") as unit:
        keep_id = unit.members.families.root(other_id)
        if keep_id == other_id:
            raise Refused("この方は名寄せされていません。何も変えていません。")
        keep, other = _both(unit, keep_id, other_id)
        whole = unit.members.families.whole(keep_id)
        part_in(unit, [key for key in whole if key != other_id], [other_id], desk.today)
        Merges(unit.session).part(other_id)
        _protect(unit, other, keep)
        for key in (keep_id, other_id):
            exits.settle_in(unit, key, desk.today)
            unit.members.index(key)
        values = {"kept": keep.member_code, "parted": other.member_code, "reason": reason.strip()}
        unit.log((("member", keep_id), ("member", other_id)), values)
    return changes("members", "consents", "requests", "letters")


def doubles_of(desk: Desk, member_id: MemberId) -> Sequence[DoubleRow]:
    """Return the registrations that a member stands for."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        doubles = unit.members.families.doubles(unit.members.families.root(member_id))
        rows = unit.members.rows(doubles)
    return [DoubleRow(row.id, row.member_code, row.name) for row in rows]


def keep_apart(desk: Desk, one_id: MemberId, other_id: MemberId, reason: str) -> Changes:
    """Record that two who look alike are two people, so that nobody is asked again."""
    desk.demand(Verb.merge_members)
    need_reason(reason, "別の方と判断した理由")
    with desk.unit("別の方と確かめた") as unit:
        one, other = _both(unit, one_id, other_id)
        pair = (min(one_id, other_id), max(one_id, other_id))
        unit.settings.change(APART, sorted({*_apart(unit), pair}))
        values = {"codes": [one.member_code, other.member_code], "reason": reason.strip()}
        unit.log((("member", one_id), ("member", other_id)), values)
    return changes("members")


def _refuse_two(desk: Desk, keep: Person, other: Person) -> None:
    never = why_never(keep, other)
    if never is not None:
        raise Refused(f"{never}何も変えていません。")
    if why_a_manager(keep, other) is not None:
        desk.demand(Verb.judge_sameness)


def _protect(unit: Unit, keep: Person, other: Person) -> None:
    """Let what protects one of two registrations protect the other one too.

    Where she lives stands under every code of hers, so 秘匿 covers each of them.
    """
    if keep.confidential or other.confidential:
        family = dict.fromkeys((other.member_id, *unit.members.families.whole(keep.member_id)))
        for row in unit.members.rows(list(family)):
            if not row.confidential:
                unit.members.states.shield(row.id, confidential=True)
    if other.mail_stopped and not keep.mail_stopped:
        unit.members.states.stop_mail(keep.member_id, stopped=True)


def _takes_over(keep: Person, other: Person) -> tuple[str, ...]:
    words = []
    if other.confidential and not keep.confidential:
        words.append("秘匿")
    if other.mail_stopped and not keep.mail_stopped:
        words.append("案内停止")
    return tuple(words)


def _both(unit: Unit, keep_id: MemberId, other_id: MemberId) -> tuple[Person, Person]:
    people = _people(unit, {keep_id, other_id})
    if not {keep_id, other_id} <= people.keys():
        raise Refused("この会員の内容は消去済です。何も変わっていません。")
    return people[keep_id], people[other_id]


def _people(unit: Unit, keys: set[MemberId]) -> Mapping[MemberId, Person]:
    return {person.member_id: person for person in Merges(unit.session).people(sorted(keys))}


def _shown(person: Person) -> Person:
    """Return a person as the screen may show her."""
    return replace(person, telephone=SHIELDED) if person.confidential else person


def _stays_first(one: Person, other: Person) -> tuple[Person, Person]:
    if other.state == "active" and one.state != "active":
        return other, one
    return one, other


def _apart(unit: Unit) -> frozenset[tuple[MemberId, MemberId]]:
    kept = unit.settings.read(APART)
    pairs = kept if isinstance(kept, list) else []
    return frozenset((MemberId(one), MemberId(other)) for one, other in pairs)

"""Let children grow out of the service: the rule, the monthly list, the act (OFFICE M-11)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.office import member_states
from app.office.changes import Changes, changes
from app.office.child_lists import members_among
from app.office.children import subjects
from app.office.desk import Desk
from app.office.seen import Seen, refuse_stale
from app.rules.errors import Refused
from app.rules.graduation import (
    GraduationRule,
    born_until,
    graduates_on,
    is_possible,
    month_ends_on,
)
from app.rules.ids import ChildId, MemberId
from app.rules.roles import Verb
from app.storage.child_rows import KnownChild
from app.storage.guardianships import TieRow
from app.storage.member_rows import MemberRow
from app.storage.unit import Unit

RULE_KEY = "graduation_rule"


@dataclass(frozen=True)
class GraduationRow:
    """Show one child on the list; `late` where its day was in an earlier month."""

    id: ChildId
    name: str
    kana: str
    birth_on: date
    graduates_on: date
    late: bool
    members: Sequence[TieRow]


@dataclass(frozen=True)
class Leaving:
    """Say what a graduation does: these children, and members whose last child leaves."""

    children: int
    member_ids: Sequence[MemberId]


@dataclass(frozen=True)
class Graduated:
    """Say what was touched, and which members left with their last child."""

    changes: Changes
    children: int
    member_ids: Sequence[MemberId]


def rule_of(unit: Unit) -> GraduationRule:
    """Return the rule inside an open unit."""
    kept = unit.settings.read(RULE_KEY)
    return GraduationRule(*kept) if isinstance(kept, list) else GraduationRule()


def rule(desk: Desk) -> GraduationRule:
    """Return the rule by which children leave."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return rule_of(unit)


def set_rule(
    desk: Desk, age: int, month: int, day: int, seen: Seen[GraduationRule] | None = None
) -> Changes:
    """Set the rule: the first such day of the year after an age is full.

    Raises:
        Overtaken: somebody else has changed the rule since it was seen.
    """
    desk.demand(Verb.change_settings)
    if not is_possible(age, month, day):
        raise Refused(
            f"{month}月{day}日という日はないか、年齢が合っていません。"
            "卒業の決まりは変わっていません。月と日を確かめてください。"
        )
    with desk.unit("卒業の決まりを変更") as unit:
        before, after = rule_of(unit), GraduationRule(age, month, day)
        refuse_stale(before, seen, "卒業の決まり")
        unit.settings.change(RULE_KEY, [age, month, day])
        unit.log((), {"graduation_rule": [before.words, after.words]})
    return changes("settings", "members")


def due(desk: Desk, year: int, month: int) -> Sequence[GraduationRow]:
    """List who leaves in a month, and before them who should have left earlier."""
    desk.demand(Verb.read_members)
    last = month_ends_on(year, month)
    with desk.look() as unit:
        used = rule_of(unit)
        found = unit.children.born_within(date.min, born_until(last, used))
        children = unit.children.rows(found)
        adults = unit.guardianships.of_children(found)
    rows = [_row(child, used, last.replace(day=1), adults[child.id]) for child in children]
    return sorted(rows, key=lambda row: (row.graduates_on, row.birth_on, row.id))


def preview(desk: Desk, child_ids: Sequence[ChildId]) -> Leaving:
    """Say which members would have no child in the service any more; change nothing."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return Leaving(len(child_ids), _last_ones(unit, child_ids))


def graduate(desk: Desk, child_ids: Sequence[ChildId]) -> Graduated:
    """Let children leave, each from its own day on, and with the last child its member (卒業).

    Raises:
        Refused: one of them is not in the service, or its day has not come; nobody was changed.
    """
    desk.demand(Verb.register_member)
    with desk.unit("お子さまを卒業にした") as unit:
        children, used = unit.children.rows(child_ids), rule_of(unit)
        days = {row.id: _day_of(row, used) for row in children}
        _refuse_early(children, days, desk.today)
        last = _last_ones(unit, child_ids)
        for key, on in days.items():
            unit.children.move(key, "graduated", on or desk.today, unit.stamp.by, unit.stamp.at)
        for member in unit.members.rows(last):
            member_states.graduate_in(unit, member.id, _left_on(member, days), desk.today)
        named = {one for row in children for one in subjects(unit, row.id)}
        unit.log(tuple(sorted(named)), {"children": len(children)})
    return Graduated(changes("members", "campaigns"), len(children), last)


def _left_on(member: MemberRow, days: Mapping[ChildId, date | None]) -> date:
    """Return the day on which a member leaves: her last child's, but not before she came."""
    began = member.state_since_on or member.registered_on
    return max([began, *(day for day in days.values() if day is not None)])


def _day_of(child: KnownChild, used: GraduationRule) -> date | None:
    return None if child.birth_on is None else graduates_on(child.birth_on, used)


def _refuse_early(
    children: Sequence[KnownChild], days: Mapping[ChildId, date | None], today: date
) -> None:
    if not children or any(row.state != "active" for row in children):
        raise Refused(
            "選んだお子さまの中に、もう登録中でない方がいます。まだ何も変わっていません。"
            "一覧を最新にして、もう一度選んでください。"
        )
    early = [row for row in children if (days[row.id] or date.max) > today]
    if early:
        raise Refused(
            f"卒業の日がまだ来ていないお子さまが{len(early)}人います。まだ何も変わっていません。"
            "その方を外すか、卒業の日から行ってください。"
        )


def _last_ones(unit: Unit, child_ids: Sequence[ChildId]) -> Sequence[MemberId]:
    """Find the registered members all of whose children in the service are among these."""
    adults = unit.guardianships.of_children(child_ids)
    members = {
        row.member_id
        for rows in adults.values()
        for row in members_among(rows)
        if row.member_state == "active" and row.member_id is not None
    }
    leaving, kept = frozenset(child_ids), unit.children.of(sorted(members))
    return [
        MemberId(key)
        for key, rows in kept.items()
        if {row.id for row in rows if row.state == "active"} <= leaving
    ]


def _row(
    child: KnownChild, used: GraduationRule, first: date, adults: Sequence[TieRow]
) -> GraduationRow:
    on = _day_of(child, used) or first
    born = child.birth_on or first
    return GraduationRow(
        child.id, child.name, child.kana, born, on, on < first, members_among(adults)
    )

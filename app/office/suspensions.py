"""Stop the use of a person's data, or their provision, from her case; lift it with a reason.

A case about a child never stops anything of the member's (`rules.scopes`): what was done for the
child is done by hand and noted. お子さま情報の停止 is an act of its own, for it holds back the mail
to the member too.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.office.case_scopes import needed_child, scope_of
from app.office.cases import Step, find, right_of
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.remedy_plans import planning, put_plan
from app.office.stated import need_reason
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules import suspensions as rules
from app.rules.cases import Case, RightLine
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.ids import ChildId, MemberId, RequestId, RightId, SuspensionId
from app.rules.roles import Verb
from app.rules.spoken_days import month_day
from app.rules.suspensions import (
    KIND_OF,
    STOPS_MAIL,
    Suspension,
    SuspensionKind,
    SuspensionPlan,
    SuspensionScope,
    make_plan,
    scope_words,
)
from app.storage.unit import Unit

_ASIDE = {
    SuspensionKind.use: "法令にもとづく場合を除き、すべての利用と提供を止めます",
    SuspensionKind.provision: "ご同意にもとづく第三者への提供を止めます。業務の委託は続きます",
}
_ANOTHER = (
    "どなたの情報を停止するかが、予定を決めた時と違います。何も変えていません。"
    "差し戻して停止の範囲を決め直し、もう一度承認を受けてください。"
)
_BY_HAND = (
    "お子さまの情報だけの停止は、会員ご本人の登録には設定しません。まだ何も記録していません。"
    "担当の部署と提供先に停止を依頼し、行ったことを「実施した内容」に書いてください。"
    "会員の画面の「お子さま情報の停止」は、会員ご本人あてのご案内も止めるため、別に判断します。"
)


@dataclass(frozen=True)
class SuspensionRow:
    """Show one stop in a list, with whose it is; the name is empty once erased."""

    suspension: Suspension
    member_code: str
    member_name: str

    @property
    def id(self) -> SuspensionId:
        """Return the key of the record."""
        return self.suspension.id


def plan(
    desk: Desk, request_id: RequestId, right_id: RightId, scope: str, items: str = ""
) -> Changes:
    """Say how far the stop will reach; possible until submitted, by who drafted the decision."""
    refuse_unfit({"停止の範囲": items}, LONGEST_LINE)
    with planning(desk, request_id, right_id, *KIND_OF) as step:
        child_id = _whose(step.unit, step.case)
        wanted = make_plan(KIND_OF[step.line.remedy], scope, items, child_id)
        put_plan(step.unit, right_id, rules.PLAN, rules.spelt(wanted))
        step.log({"scope": wanted.scope.value})
    return changes("requests")


def planned(desk: Desk, request_id: RequestId, right_id: RightId) -> SuspensionPlan | None:
    """Return how far a stop is to reach; None where nothing was planned yet."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        right = right_of(find(unit, request_id), right_id)
        return rules.read_plan(unit.requests.plan(right.id))


def apply_in(desk: Desk, step: Step, note: str = "") -> SuspensionId | None:
    """Set the planned stop; None where the person is not on record and nothing can be set.

    Raises:
        Refused: it was planned for somebody whom the case is not about, or what was done by hand
            for a child is not noted.
    """
    unit, case, line = step.unit, step.case, step.line
    wanted = rules.read_plan(unit.requests.plan(line.id))
    if wanted is None or case.member_id is None:
        return None
    if wanted.child_id != _whose(unit, case):
        raise Refused(_ANOTHER)
    if wanted.child_id is not None:
        if not note.strip():
            raise Refused(_BY_HAND)
        return None
    return unit.suspensions.add(
        unit.members.families.root(case.member_id),
        KIND_OF[line.remedy],
        wanted,
        desk.today,
        right_id=line.id,
        by=unit.stamp.by,
        at=unit.stamp.at,
    )


def _whose(unit: Unit, case: Case) -> ChildId | None:
    """Return the child whose data are stopped; None for the member, and for nobody on record."""
    return None if case.member_id is None else needed_child(scope_of(unit, case))


def lift(desk: Desk, suspension_id: SuspensionId, reason: str) -> Changes:
    """End a stop; only the 管理責任者 may, and the reason stays."""
    desk.demand(Verb.judge)
    need_reason(reason, "停止を解く理由")
    with desk.unit("利用・提供の停止を解除") as unit:
        row = next(iter(unit.suspensions.rows([suspension_id])), None)
        if row is None:
            raise Refused("この停止は見つかりません。画面を最新にしてからお試しください。")
        if row.ended_on is not None:
            raise Refused(
                f"この停止は{month_day(row.ended_on)}に解除されています。何も変えていません。"
            )
        unit.suspensions.lift(suspension_id, desk.today, unit.stamp.by, reason.strip())
        about = (("member", int(row.member_id)), ("suspension", int(suspension_id)))
        unit.log(about, {"kind": row.kind.value, "reason": reason.strip()})
    return changes("members", "requests", "campaigns")


def in_force(unit: Unit, member_id: MemberId) -> Sequence[Suspension]:
    """Return the stops of a member and of her merged doubles that stand now."""
    return unit.suspensions.rows(unit.suspensions.ids(unit.members.families.whole(member_id)))


def of_member(desk: Desk, member_id: MemberId) -> Sequence[Suspension]:
    """Return all stops of a member, lifted ones too, oldest first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        whole = unit.members.families.whole(member_id)
        return unit.suspensions.rows(unit.suspensions.ids(whole, open_only=False))


def rows(desk: Desk, *, open_only: bool = True) -> Sequence[SuspensionRow]:
    """Return the stops of everybody, oldest first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        found = unit.suspensions.rows(unit.suspensions.ids(open_only=open_only))
        roots = {one.member_id: unit.members.families.root(one.member_id) for one in found}
        people = {row.id: row for row in unit.members.rows(sorted(set(roots.values())))}
    return [
        SuspensionRow(one, people[root].member_code, people[root].name)
        for one in found
        if (root := roots[one.member_id]) in people
    ]


def kept_from_mail(desk: Desk) -> int:
    """Count the registered members to whom nothing goes because the use of their data stopped."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        found = unit.suspensions.rows(unit.suspensions.ids())
        stopped = {one.member_id for one in found if _stops_mail(one)}
        roots = {unit.members.families.root(key) for key in stopped}
        return sum(row.state == "active" for row in unit.members.rows(sorted(roots)))


def answer_lines(unit: Unit, right: RightLine) -> Sequence[tuple[str, str]]:
    """Return what the answer says of a stop: what, how far, since when, what goes on."""
    wanted = rules.read_plan(unit.requests.plan(right.id))
    if wanted is None:
        return ()
    kind = KIND_OF[right.remedy]
    begun = right.carried_out_on
    whole = wanted.scope is SuspensionScope.whole
    child = wanted.child_id is not None
    lines = (
        ("行った措置", f"お子さまの{kind.word}" if child else kind.word),
        ("停止する範囲", scope_words(wanted.scope, wanted.items)),
        ("停止した日", japanese(begun) if begun else ""),
        ("停止の内容", _ASIDE[kind] if whole else ""),
    )
    return tuple((label, text) for label, text in lines if text)


def _stops_mail(one: Suspension) -> bool:
    return one.kind is SuspensionKind.use and one.scope in STOPS_MAIL

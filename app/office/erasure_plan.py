"""Say before an erasure what goes, what stays until when and why; plan it with the decision."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.office import backup_places, backup_rotation, erasure_targets, set_aside
from app.office.case_scopes import needed_child, scope_of
from app.office.cases import find, right_of
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.erasure_targets import Found, Target
from app.office.follow_throughs import told_of
from app.office.remedy_plans import planning, put_plan
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules import erasures as rules
from app.rules.cases import Case, RightLine, rule_in
from app.rules.erasures import DryRun, Elsewhere, ErasurePlan, Held, Scope
from app.rules.errors import Refused
from app.rules.follow_throughs import FollowKind
from app.rules.ids import ChildId, MemberId, RequestId, RightId
from app.rules.outcomes import Outcome, must_carry_out
from app.rules.rights import Remedy
from app.rules.roles import Role, Verb, may
from app.storage.recipients import RecipientRow
from app.storage.unit import Unit

__all__ = ["DryRun", "Elsewhere", "ErasurePlan", "Scope"]
__all__ += ["dry_run", "dry_run_of", "found_for", "plan", "planned", "refuse_unplanned", "run_of"]

_NOBODY = (
    "この受付には会員の登録が結び付いていません。何も変えていません。"
    "登録のない方のときは、ここで消去するものはありません。"
)
_CHILD_ALONE = (
    "お子さまについてのご請求で消去できるのは、お子さまの情報だけです。何も変えていません。"
    "会員ご本人の登録の消去は、会員ご本人のご請求として受け付けてください。"
)
_MEMBER_ALONE = (
    "会員ご本人についてのご請求です。何も変えていません。"
    "お子さまの情報だけを消去するときは、お子さまを選んで受け付けてください。"
)
# Whoever asked to know or to correct must have it before it is gone.
_FIRST = frozenset(Remedy) - {Remedy.complaint, Remedy.wish, Remedy.erasure}


def dry_run(
    desk: Desk, request_id: RequestId, right_id: RightId, scope: Scope | None = None
) -> DryRun:
    """Return what the erasure of a case would do today; nothing is changed."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        right_of(case, right_id)
        found = found_for(desk, unit, case, scope or scope_in(unit, case))
        run = run_of(desk, unit, found, case)
    return _with_backups(desk, run)


def dry_run_of(desk: Desk, member_id: MemberId) -> DryRun:
    """Return what erasing a member who has left would do today; nothing is changed."""
    desk.demand(Verb.erase)
    with desk.look() as unit:
        target = erasure_targets.whole(unit, member_id)
        run = run_of(desk, unit, erasure_targets.find(unit, target, desk.today))
    return _with_backups(desk, run)


def plan(
    desk: Desk,
    request_id: RequestId,
    right_id: RightId,
    scope: Scope,
    elsewhere: Sequence[Elsewhere] = (),
) -> Changes:
    """Keep what an erasure will do beside its decision, so that the approval covers it.

    Raises:
        Refused: nothing goes, or something stays although «all» was decided.
    """
    refuse_unfit({"ほかの帳簿に残るもの": "".join(map(_joined, elsewhere))}, LONGEST_LINE)
    with planning(desk, request_id, right_id, Remedy.erasure) as step:
        found = found_for(desk, step.unit, step.case, scope)
        run = run_of(desk, step.unit, found, step.case)
        whole = step.line.outcome is Outcome.full
        sentence = rules.refusal(run, whole=whole, elsewhere=elsewhere)
        if sentence:
            raise Refused(sentence)
        made = rules.planned(run, elsewhere)
        put_plan(step.unit, right_id, rules.PLAN_KEY, rules.spell(made))
        erasable_on = rules.erasable_on(made) or step.line.erasable_on
        step.unit.requests.change_right(right_id, erasable_on=erasable_on)
        step.log({"scope": scope.value, "stays": [line.noun.value for line in made.stays]})
    return changes("requests")


def planned(desk: Desk, request_id: RequestId, right_id: RightId) -> ErasurePlan | None:
    """Return what was planned; None where nothing was yet."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        right = right_of(find(unit, request_id), right_id)
        return rules.read(unit.requests.plan(right.id))


def refuse_unplanned(unit: Unit, case: Case, right: RightLine) -> None:
    """Refuse to send round an erasure of which nobody has looked what it takes.

    Raises:
        Refused: it was granted for somebody on record, and nothing is planned.
    """
    granted = right.outcome is not None and must_carry_out(right.outcome, rule_in(case, right))
    if not granted or right.remedy is not Remedy.erasure or case.member_id is None:
        return
    if rules.read(unit.requests.plan(right.id)) is None:
        raise Refused(
            "消去するものと残すものが、まだ決まっていません。何も変えていません。"
            "「消去の内容を決める」で確かめてから、続けてください。"
        )


def found_for(desk: Desk, unit: Unit, case: Case, scope: Scope) -> Found:
    """Find what an erasure for a case touches.

    Raises:
        Refused: nobody on record is meant, or somebody whom the case is not about.
    """
    if case.member_id is None:
        raise Refused(_NOBODY)
    child_id = needed_child(scope_of(unit, case))
    if scope is not _fitting(child_id):
        raise Refused(_MEMBER_ALONE if child_id is None else _CHILD_ALONE)
    if child_id is None:
        target = erasure_targets.whole(unit, case.member_id)
    else:
        target = erasure_targets.of_child(unit, case.member_id, child_id)
    return erasure_targets.find(unit, target, desk.today, case.id)


def scope_in(unit: Unit, case: Case) -> Scope:
    """Return how much a case may erase: what it is about, and nothing else."""
    return _fitting(needed_child(scope_of(unit, case)))


def run_of(desk: Desk, unit: Unit, found: Found, case: Case | None = None) -> DryRun:
    """Put together what a person reads before an erasure; the head alone reads all of it."""
    head = Role.manager in desk.actor.roles and may(desk.actor.roles, Verb.handle_authority)
    hidden = {Held.authority} if not head else set()
    target = found.target
    return DryRun(
        scope=target.scope,
        member_id=target.root,
        child_ids=target.child_ids,
        goes=tuple(line for line in found.goes if line.noun not in hidden),
        stays=tuple(line for line in found.stays if head or not line.secret),
        told=tuple(row.name for row in _told(unit, target)),
        obstacles=tuple(_obstacles(unit, found, case)),
        notes=tuple(_notes(unit, target)),
    )


def _with_backups(desk: Desk, run: DryRun) -> DryRun:
    """Add until when backups still hold the person: what is erased comes back from none of them.

    Old files that a restore moved aside hold her as well.
    """
    with desk.look() as unit:
        _here, *others = backup_places.places(desk, unit)
    aside = set_aside.notes(desk.folder, *others)
    notes = (*run.notes, *aside, *backup_rotation.elsewhere(desk))
    return replace(run, notes=notes, backups_lapse_on=backup_rotation.lapses_on(desk))


def _told(unit: Unit, target: Target) -> Sequence[RecipientRow]:
    child_id = target.child_ids[0] if target.scope is Scope.child else None
    return told_of(unit, target.root, FollowKind.erasure, child_id=child_id)


def _notes(unit: Unit, target: Target) -> Iterator[str]:
    """Say with whom the child stands too: it goes from her registration as well."""
    if target.scope is not Scope.child:
        return
    for row in unit.members.rows(target.person.adults):
        is_other = unit.members.families.root(row.id) != target.root
        if is_other and row.state != "erased":
            yield (
                f"このお子さまは、{row.name} 様（組合員コード {row.member_code}）のご登録にも"
                "あります。消去すると、そちらのご登録からもなくなります。"
            )


def _obstacles(unit: Unit, found: Found, case: Case | None) -> Iterator[str]:
    hidden = unit.requests.hidden_count(found.target.root)
    if hidden:
        yield (
            "この方には、閲覧を限った受付があります。"
            "管理責任者が担当者を決めてから、進めてください。"
        )
    yield from _astray(unit, found)
    yield from _untold(unit, found)
    for other in unit.requests.cases(found.matters.kept_requests):
        if other.closed_on is None:
            yield from _waiting(other, case)


def _astray(unit: Unit, found: Found) -> Iterator[str]:
    """Name the open misdeliveries of her letters: who has one must not be lost with her data."""
    reach = found.reach
    for one in unit.incidents.rows(open_only=True):
        of_letter = one.slip_id is None and one.letter_id in {*reach.letters, *reach.told}
        if of_letter or (one.slip_id is not None and one.slip_id in reach.slips):
            # Of a letter to an authority nobody but the head may learn the number (P-12).
            named = [] if one.letter_id in reach.told else [one.letter_id]
            number = "".join(f"（{word}）" for word in unit.letters.numbers(named).values())
            yield f"誤送付した文書{number}の対応が終わっていません。先に対応を完了してください。"


def _untold(unit: Unit, found: Found) -> Iterator[str]:
    """Name the open incidents of which she is still to be told: afterwards nobody could."""
    for row in unit.incidents.book.rows(open_only=True):
        people = unit.incident_people.of(row.id)
        hers = [one for one in people if one.member_id in found.target.person.members]
        if row.letter_id is None and any(one.told_on is None for one in hers):
            yield (
                f"漏えい等事案（{row.number}）について、この方にまだお知らせしていません。"
                "先にお知らせするか、対象の方から外してください。"
            )


def _waiting(other: Case, case: Case | None) -> Iterator[str]:
    for right in other.rights:
        if right.remedy in _FIRST and not (right.answered_on or right.is_withdrawn):
            word, number = right.remedy.word, other.receipt_number
            yield f"「{word}」のご請求（受付番号 {number}）に、まだ回答していません。"
        elif right.remedy is Remedy.erasure and case is None and not right.is_finished:
            yield (
                f"消去のご請求（受付番号 {other.receipt_number}）の途中です。"
                "そのご請求の画面から進めてください。"
            )


def _fitting(child_id: ChildId | None) -> Scope:
    return Scope.whole if child_id is None else Scope.child


def _joined(one: Elsewhere) -> str:
    return f"{one.label}{one.ground}{one.until}"

"""Enter what was decided on paper: the day, who decided, and the paper's number (M-03)."""

from dataclasses import dataclass
from datetime import date

from app.office.approving import approve_in
from app.office.changes import Changes, changes
from app.office.deciders import Decider
from app.office.desk import Actor, Desk
from app.office.letter_drafts import known
from app.office.typed import refuse_unfit
from app.rules.approvals import Pending
from app.rules.eras import today_in_japan
from app.rules.errors import Refused
from app.rules.ids import StaffId
from app.rules.roles import Role, Verb
from app.rules.sheet_marks import mark_of, same_mark
from app.rules.spoken_days import compared
from app.storage.unit import Unit

LONGEST_DOCUMENT = 60


@dataclass(frozen=True)
class PaperApproval:
    """Hold what stands on the sealed sheet; `mark` is its 照合番号 where the program printed it."""

    decided_by: StaffId
    decided_on: date
    document: str
    mark: str = ""


def enter(desk: Desk, pending: Pending, paper: PaperApproval, seen: str) -> Changes:
    """Record an approval given on paper; whoever drafted it may enter it, but never decides.

    `seen` is the digest of what the screen shows beside the paper.

    Raises:
        Refused: who decided may not, the day cannot be, or the paper is of another text.
    """
    desk.demand(Verb.enter_paper_approval)
    document = paper.document.strip()
    if not document:
        raise Refused("決裁した文書（番号や綴り）を書いてください。まだ承認していません。")
    refuse_unfit({"決裁した文書": document}, LONGEST_DOCUMENT)
    if paper.mark.strip() and not same_mark(paper.mark, seen):
        raise Refused(
            f"照合番号が、いまの内容（{mark_of(seen)}）と違います。まだ承認していません。"
            "決裁の後で内容が変わっています。いまの内容で、もう一度決裁を受けてください。"
        )
    with desk.unit("紙の決裁を入力") as unit:
        by = Decider(
            _decider(unit, paper.decided_by), paper.decided_on, on_paper=True, document=document
        )
        _refuse_early(desk, unit, pending, paper.decided_on)
        approve_in(desk, unit, pending, by, seen)
    return changes("requests", "letters")


def deciders(desk: Desk) -> tuple[tuple[StaffId, str], ...]:
    """Return who may decide on paper, with their roles, to be chosen from."""
    desk.demand(Verb.enter_paper_approval)
    with desk.look() as unit:
        able = {Role.department_manager, Role.manager}
        listed = [one for one in unit.staff.listed() if one.active and one.roles & able]
    words = {one.id: "・".join(role.word for role in Role if role in one.roles) for one in listed}
    return tuple((one.id, f"{one.name}（{words[one.id]}）") for one in listed)


def _decider(unit: Unit, staff_id: StaffId) -> Actor:
    found = next((one for one in unit.staff.listed() if one.id == staff_id), None)
    if found is None:
        raise Refused("決裁した方を選んでください。まだ承認していません。")
    return Actor(found.id, found.login, found.name, found.roles)


def _refuse_early(desk: Desk, unit: Unit, pending: Pending, on: date) -> None:
    drafted_on = _drafted_on(unit, pending)
    if on > desk.today:
        raise Refused("決裁の日が先の日付になっています。まだ承認していません。")
    if drafted_on is not None and on < drafted_on:
        decided, drafted = compared(on, drafted_on)
        raise Refused(
            f"決裁の日（{decided}）が、起案した日（{drafted}）より前になっています。"
            "まだ承認していません。日付を確かめてください。"
        )


def _drafted_on(unit: Unit, pending: Pending) -> date | None:
    if pending.draft_id is not None:
        return today_in_japan(known(unit, pending.draft_id).submitted_at)
    case = unit.requests.case(pending.request_id) if pending.request_id is not None else None
    rights = case.rights if case is not None else ()
    return next((one.decided_on for one in rights if one.id == pending.right_id), None)

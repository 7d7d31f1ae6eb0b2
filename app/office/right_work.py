"""Tell what the screens must know of the work on a right: what is kept, and what is lacking."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.office import erasure_plan, remedy_plans
from app.office.answer_content import WORDS
from app.office.cases import find
from app.office.desk import Desk
from app.office.disclosures import PAPER_REASON
from app.rules.answers import DISCLOSED, is_electronic
from app.rules.cases import Case, RightLine
from app.rules.errors import Refused
from app.rules.ids import RequestId, RightId
from app.rules.roles import Verb
from app.storage.unit import Unit


@dataclass(frozen=True)
class RightWork:
    """Hold it of one right; `unplanned`: what was granted still needs to be said what it is.

    `electronic`: she wishes a file, and `paper_reason` says why it will be paper all the same.
    """

    unplanned: bool = False
    words: str = ""
    electronic: bool = False
    paper_reason: str = ""


def work_of(desk: Desk, request_id: RequestId) -> Mapping[RightId, RightWork]:
    """Return it of each right of a case."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        return {right.id: _work(unit, case, right) for right in case.rights}


def refuse_unplanned(unit: Unit, case: Case, right: RightLine) -> None:
    """Refuse to send round what was granted while nobody has said what will be done."""
    remedy_plans.refuse_unplanned(unit, case, right)
    erasure_plan.refuse_unplanned(unit, case, right)


def _work(unit: Unit, case: Case, right: RightLine) -> RightWork:
    plan, typed = unit.requests.plan(right.id), unit.requests.draft(case.id)
    wished = typed.wished_method if typed and right.remedy in DISCLOSED else ""
    return RightWork(
        unplanned=_lacks_plan(unit, case, right),
        words=str(plan.get(WORDS, "")),
        electronic=is_electronic(wished),
        paper_reason=str(plan.get(PAPER_REASON, "")),
    )


def _lacks_plan(unit: Unit, case: Case, right: RightLine) -> bool:
    try:
        refuse_unplanned(unit, case, right)
    except Refused:
        return True
    return False

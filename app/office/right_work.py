"""Tell what the screens must know of the work on a right: what is kept, and what is lacking."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from app.office import erasure_plan, remedy_plans
from app.office.answer_content import WORDS
from app.office.cases import find, right_of
from app.office.covered_cases import covered_case
from app.office.desk import Desk
from app.office.disclosures import PAPER_REASON
from app.office.withheld import case_for
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
    `mark` tells one state of all that is planned and masked from another.
    """

    unplanned: bool = False
    words: str = ""
    electronic: bool = False
    paper_reason: str = ""
    mark: str = ""


@dataclass(frozen=True)
class Drafted:
    """Hold what a form about the decision on a right was made from."""

    right: RightLine
    mark: str


def drafted_in(desk: Desk, unit: Unit, case: Case, right: RightLine) -> Drafted:
    """Return what a form about the decision would be made from now, for this person."""
    shown = case_for(desk, covered_case(unit, case))
    return Drafted(right_of(shown, right.id), _mark(unit, right))


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
        mark=_mark(unit, right),
    )


def _mark(unit: Unit, right: RightLine) -> str:
    kept = (unit.requests.plan(right.id), unit.requests.masks(right.id))
    return sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()


def _lacks_plan(unit: Unit, case: Case, right: RightLine) -> bool:
    try:
        refuse_unplanned(unit, case, right)
    except Refused:
        return True
    return False

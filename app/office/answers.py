"""Answer a decided right by letter: draft it, approve just what it says, issue it, once."""

import hashlib
import json
from dataclasses import asdict, dataclass

from app.office import deciders, issuing, page_settings, wordings
from app.office.answer_papers import content_of, paper_of, printed_of, settled
from app.office.cases import Step, find, moving, refuse_recused, right_of
from app.office.changes import Changes, changes
from app.office.covered_cases import is_covered
from app.office.desk import Desk
from app.office.inquiry_lines import refuse_against_departments
from app.office.issuing import IssuedPaper
from app.rules.answers import has_letter, kind_of
from app.rules.cases import Case, RightLine
from app.rules.errors import Refused
from app.rules.ids import LetterId, RequestId, RightId
from app.rules.moves import Move
from app.rules.roles import Verb
from app.storage.unit import Unit

__all__ = [
    "Draft",
    "Issued",
    "approved_digest",
    "draft",
    "has_letter",
    "issue",
    "issue_in",
    "kind_of",
    "refuse_changed",
]


@dataclass(frozen=True)
class Draft:
    """Hold a draft and the digest of what it says, for the approval of just that."""

    pdf: bytes
    digest: str


@dataclass(frozen=True)
class Issued:
    """Say under which number a letter went on record."""

    letter_id: LetterId
    document_number: str
    changes: Changes


def approved_digest(desk: Desk, unit: Unit, case: Case, right: RightLine) -> str:
    """Return the digest of what an approval covers: what the letter says, and what will be done.

    That is the facts as they are printed, the office's wording, and how days and seal are written.
    Number, day, anchor, the person in charge, what the act brings about, and where on the sheet
    all this stands are not part of it.

    Raises:
        OfficeError: no letter can say what was decided.
    """
    look = page_settings.of(unit)
    facts, reason = printed_of(unit, case, content_of(desk, unit, case, right), right)
    content = [
        right.outcome,
        asdict(settled(facts)),
        reason,
        unit.requests.plan(right.id),
        wordings.version_of(unit, kind_of(right)),
        look.era_dates,
        look.seal_mark,
    ]
    spelt = json.dumps(content, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(spelt.encode("utf-8", "surrogatepass")).hexdigest()


def refuse_changed(desk: Desk, unit: Unit, case: Case, right: RightLine) -> None:
    """Refuse to do or to answer what is not what was approved, or by whom the table has it now."""
    deciders.refuse_outranked_right(unit, right)
    if unit.requests.approved_digest(right.id) != approved_digest(desk, unit, case, right):
        raise Refused(
            "承認の後で、回答に載る内容が変わりました。文書は発行していません。"
            "差し戻して内容を確かめ、もう一度承認を受けてください。"
        )


def draft(desk: Desk, request_id: RequestId, right_id: RightId) -> Draft:
    """Return the answer as a draft: 「案」, no number, nothing recorded.

    It says where a protected person lives, to those who may read her contact.
    """
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        refuse_recused(desk, case)
        right = right_of(case, right_id)
        if is_covered(unit, case):
            desk.demand(Verb.unveil)
        digest = approved_digest(desk, unit, case, right)
        return Draft(issuing.draft(desk, unit, paper_of(desk, unit, case, right)), digest)


def issue(desk: Desk, request_id: RequestId, right_id: RightId) -> Issued:
    """Give the answer its number and store it byte for byte, in the transaction of its log row.

    Raises:
        Refused: not approved, not carried out, or what it says has changed since the approval.
    """
    with moving(desk, Move.answer, request_id, day=desk.today, right_id=right_id) as step:
        issued = _issue(desk, step)
    return Issued(issued.letter_id, issued.document_number, changes("letters", "requests"))


def issue_in(desk: Desk, unit: Unit, case: Case, right: RightLine) -> IssuedPaper:
    """Issue the answer inside the open unit of the act that it tells of: an erasure.

    The case is read anew, so that the letter tells what has just been done.
    """
    now = find(unit, case.id)
    return _issue(desk, Step(unit, now, right_of(now, right.id)))


def _issue(desk: Desk, step: Step) -> IssuedPaper:
    refuse_against_departments(step.unit, step.case, step.line, step.line.outcome)
    refuse_changed(desk, step.unit, step.case, step.line)
    paper = paper_of(desk, step.unit, step.case, step.line)
    issued = issuing.issue(desk, step.unit, paper)
    step.unit.requests.change_right(
        step.line.id, answered_on=desk.today, letter_id=issued.letter_id
    )
    return issued

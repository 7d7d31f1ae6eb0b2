"""Tell her that what she asked for comes on paper, and not as she wished (法33②③)."""

from collections.abc import Iterator

from app.office import issuing
from app.office.answer_parts import LAW, typed_of
from app.office.case_notices import CaseNotice, IssuedNotice, demand_sight, paper
from app.office.cases import find, refuse_recused
from app.office.changes import changes
from app.office.desk import Desk
from app.office.disclosures import PAPER_REASON
from app.rules.answers import DISCLOSED, is_electronic
from app.rules.cases import Case, RightLine
from app.rules.errors import Refused
from app.rules.ids import RequestId
from app.rules.outcomes import OUTCOMES
from app.rules.rights import Remedy
from app.rules.roles import Verb
from app.storage.unit import Unit

KIND = "method_change"
_ARTICLES = {
    Remedy.disclosure: f"{LAW}第33条第2項・第3項",
    Remedy.provision_record_disclosure: f"{LAW}第33条第5項（同条第2項・第3項の準用）",
}


def preview(desk: Desk, request_id: RequestId) -> bytes:
    """Return the letter as a draft: 「案」, no number, nothing recorded."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        demand_sight(desk, unit, case)
        return issuing.draft(desk, unit, paper(desk, unit, case, _said(unit, case)))


def issue(desk: Desk, request_id: RequestId) -> IssuedNotice:
    """Give the letter its number and store it.

    Raises:
        Refused: no approved decision says that it comes on paper and why, or it was answered.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit("開示方法の変更のお知らせを発行") as unit:
        case = find(unit, request_id)
        refuse_recused(desk, case)
        issued = issuing.issue(desk, unit, paper(desk, unit, case, _said(unit, case)))
    return IssuedNotice(issued.letter_id, issued.document_number, changes("letters", "requests"))


def may_change(right: RightLine) -> bool:
    """Tell whether the letter can make sense for a right: approved, to be given, not answered."""
    given = right.outcome is not None and OUTCOMES[right.outcome].accepted
    waits = right.approved_on is not None and right.answered_on is None
    return right.remedy in DISCLOSED and given and waits


def _said(unit: Unit, case: Case) -> CaseNotice:
    wished = typed_of(unit, case).wished_method
    found = next(_reasons(unit, case), None) if is_electronic(wished) else None
    if found is None:
        raise Refused(
            "開示方法の変更のお知らせは、書面でお渡しする理由が承認されてから、回答の前までに"
            "発行できます。文書は発行していません。"
            "理由は「対応の決定」で入れて、決裁に回してください。"
        )
    right, reason = found
    items = (
        ("ご希望の方法", wished),
        ("お受けできない理由", reason),
        ("お渡しする方法", "書面を郵送"),
        ("ほかの方法", "窓口での受取りと、窓口での閲覧もお選びいただけます"),
    )
    values = {"article": _ARTICLES[right.remedy]}
    return CaseNotice(KIND, items, values, ("closing", "article"))


def _reasons(unit: Unit, case: Case) -> Iterator[tuple[RightLine, str]]:
    for right in case.rights:
        reason = str(unit.requests.plan(right.id).get(PAPER_REASON, "")).strip()
        if may_change(right) and reason:
            yield right, reason

"""Answer a decided right by letter: draft it, approve just what it says, issue it, once."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date

from app.letters import answer, attached, disclosure
from app.letters.answer_facts import AnswerFacts
from app.letters.answer_words import KINDS as ANSWER_KINDS
from app.letters.answer_words import wording_of
from app.letters.facts import DisclosureFacts, Head
from app.letters.wording import load
from app.office import answer_content, disclosures, issuing
from app.office.cases import Step, find, moving, right_of, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.disclosures import printed_reason
from app.office.holdings import subject_of
from app.office.inquiry_lines import delivered_files
from app.office.issuing import IssuedPaper, Paper
from app.rules.answers import has_letter, is_listed, kind_of
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

PURPOSE = "answer"
_NOWHERE = Head("", date.min, "")


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

    Number, day, anchor, the person in charge and what the act brings about are not part of it.

    Raises:
        OfficeError: no letter can say what was decided.
    """
    _refuse_undecided(right)
    content = [
        right.outcome,
        asdict(_settled(_content(desk, unit, case, right, _NOWHERE))),
        printed_reason(right),
        unit.requests.plan(right.id),
    ]
    spelt = json.dumps(content, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(spelt.encode("utf-8", "surrogatepass")).hexdigest()


def refuse_changed(desk: Desk, unit: Unit, case: Case, right: RightLine) -> None:
    """Refuse to do or to answer what is no longer what was approved."""
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
        about, right = subject_of(unit, case), right_of(case, right_id)
        if about is not None and about.confidential:
            desk.demand(Verb.unveil)
        digest = approved_digest(desk, unit, case, right)
        return Draft(issuing.draft(desk, unit, _paper(desk, unit, case, right)), digest)


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
    refuse_changed(desk, step.unit, step.case, step.line)
    paper = _paper(desk, step.unit, step.case, step.line)
    issued = issuing.issue(desk, step.unit, paper)
    step.unit.requests.change_right(
        step.line.id, answered_on=desk.today, letter_id=issued.letter_id
    )
    return issued


def _paper(desk: Desk, unit: Unit, case: Case, right: RightLine) -> Paper:
    """Describe the letter; everything that it says is read from the records here, once."""
    content = _content(desk, unit, case, right, _NOWHERE)
    kind = kind_of(right)
    return Paper(
        kind=kind,
        draw=_drawing(unit, case, content, right),
        wording_version=_version(kind),
        subjects=subjects(case, right),
        request_id=case.id,
        member_id=case.member_id,
        purpose=PURPOSE,
        right_id=right.id,
    )


def _content(
    desk: Desk, unit: Unit, case: Case, right: RightLine, head: Head
) -> AnswerFacts | DisclosureFacts:
    _refuse_undecided(right)
    if is_listed(right):
        return disclosures.content_of(desk, unit, case, right, head)
    return answer_content.content_of(desk, unit, case, right, head)


def _settled(content: AnswerFacts | DisclosureFacts) -> AnswerFacts | DisclosureFacts:
    """Leave out what may change without being another answer."""
    if isinstance(content, AnswerFacts):
        return replace(content, in_charge="", papers="", done=None)
    return replace(content, in_charge="", papers="")


def _drawing(
    unit: Unit, case: Case, content: AnswerFacts | DisclosureFacts, right: RightLine
) -> Callable[[Head], bytes]:
    kind = kind_of(right)
    if isinstance(content, AnswerFacts):
        return lambda head: answer.draw(kind, replace(content, head=head))
    words = load(kind, disclosure.SLOTS)
    papers = _behind(unit, case, content)
    reason = printed_reason(right)
    return lambda head: attached.attached(
        disclosure.draw(replace(content, head=head), wording=words, reason=reason), papers
    )


def _behind(unit: Unit, case: Case, content: DisclosureFacts) -> Sequence[bytes]:
    """Fetch the papers that the letter names as enclosed."""
    if not content.enclosed:
        return ()
    named = {one.sha256 for one in content.enclosed}
    return [one.content for one in delivered_files(unit, case.id) if one.sha256 in named]


def _version(kind: str) -> str:
    if kind in ANSWER_KINDS:
        return wording_of(kind).version
    return load(kind, disclosure.SLOTS).version


def _refuse_undecided(right: RightLine) -> None:
    if not has_letter(right):
        raise Refused(
            "対応がまだ決まっていないか、取り下げられているため、回答の文書を作れません。"
            "先に対応を決定してください。"
        )

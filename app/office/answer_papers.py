"""Describe the answer to a right as a letter: what it says, and how it is drawn."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from app.letters import answer, attached, disclosure
from app.letters.answer_facts import AnswerFacts
from app.letters.blanks import with_blanks
from app.letters.facts import DisclosureFacts, Head
from app.office import answer_content, disclosures, page_settings, wordings
from app.office.cases import subjects
from app.office.desk import Desk
from app.office.disclosures import printed_reason
from app.office.inquiry_lines import delivered_files
from app.office.issuing import Paper
from app.office.spelt_names import Whose, respelled
from app.rules.answers import has_letter, is_listed, kind_of
from app.rules.cases import Case, RightLine
from app.rules.errors import Refused
from app.storage.snapshots import once
from app.storage.unit import Unit

PURPOSE = "answer"
BLANKS = "blanks"
"""Where the plan of a right says that blanks are left for what cannot be printed."""
_NOWHERE = Head("", date.min, "")


def paper_of(desk: Desk, unit: Unit, case: Case, right: RightLine) -> Paper:
    """Describe the letter; everything that it says is read from the records here, once."""
    content = content_of(desk, unit, case, right)
    addressee = content.addressee
    content, reason = printed_of(unit, case, content, right)
    if unit.requests.plan(right.id).get(BLANKS):
        content, reason = with_blanks(content), with_blanks(reason)
    kind = kind_of(right)
    return Paper(
        kind=kind,
        draw=_drawing(unit, case, content, kind, reason),
        wording_version=wordings.version_of(unit, kind),
        subjects=subjects(case, right),
        request_id=case.id,
        member_id=case.member_id,
        purpose=PURPOSE,
        right_id=right.id,
        addressee=addressee,
    )


def printed_of(
    unit: Unit, case: Case, content: AnswerFacts | DisclosureFacts, right: RightLine
) -> tuple[AnswerFacts | DisclosureFacts, str]:
    """Return what the answer says, and its reason, with names as it was decided to print them."""
    return respelled(unit, (content, printed_reason(right)), Whose(case.member_id, case.id))


def content_of(
    desk: Desk, unit: Unit, case: Case, right: RightLine
) -> AnswerFacts | DisclosureFacts:
    """Return what the answer says, without its number and day.

    Raises:
        OfficeError: no letter can say what was decided.
    """
    _refuse_undecided(right)
    day = desk.today
    return once(
        unit.session, ("answer", case, right, day), lambda: _content_of(desk, unit, case, right)
    )


def _content_of(
    desk: Desk, unit: Unit, case: Case, right: RightLine
) -> AnswerFacts | DisclosureFacts:
    if is_listed(right):
        return disclosures.content_of(desk, unit, case, right, _NOWHERE)
    return answer_content.content_of(desk, unit, case, right, _NOWHERE)


def settled(content: AnswerFacts | DisclosureFacts) -> AnswerFacts | DisclosureFacts:
    """Leave out what may change without being another answer."""
    if isinstance(content, AnswerFacts):
        return replace(content, in_charge="", papers="", done=None)
    return replace(content, in_charge="", papers="")


def _drawing(
    unit: Unit, case: Case, content: AnswerFacts | DisclosureFacts, kind: str, reason: str
) -> Callable[[Head], bytes]:
    look = page_settings.of(unit)
    if isinstance(content, AnswerFacts):
        both = wordings.answer_of(unit, kind)
        return lambda head: answer.draw(kind, replace(content, head=head), look, both)
    words = wordings.of(unit, kind)
    papers = _behind(unit, case, content)
    return lambda head: attached.attached(
        disclosure.draw(replace(content, head=head), look, words, reason=reason), papers
    )


def _behind(unit: Unit, case: Case, content: DisclosureFacts) -> Sequence[bytes]:
    """Fetch the papers that the letter names as enclosed."""
    if not content.enclosed:
        return ()
    named = {one.sha256 for one in content.enclosed}
    return [one.content for one in delivered_files(unit, case.id) if one.sha256 in named]


def _refuse_undecided(right: RightLine) -> None:
    if not has_letter(right):
        raise Refused(
            "対応がまだ決まっていないか、取り下げられているため、回答の文書を作れません。"
            "先に対応を決定してください。"
        )

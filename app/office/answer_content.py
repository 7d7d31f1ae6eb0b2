"""Turn a decided right into the facts of an answer in words: what was done, what not and why."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from app.letters.answer_facts import AnswerFacts, Done, Stayed
from app.letters.facts import Head
from app.office import corrections, follow_proposals, profile, suspensions
from app.office.answer_parts import (
    about_of,
    addressee_of,
    article_of,
    in_charge_of,
    papers_of,
    searched,
    spelt_out,
)
from app.office.answer_subjects import on_behalf
from app.office.desk import Desk
from app.office.holdings import held_for, purposes_on
from app.office.inquiry_lines import AskedDepartment, done_elsewhere
from app.office.record_checks import refuse_unlike_records
from app.rules import erasures
from app.rules.answers import (
    NOTHING,
    OF_WORDS,
    STOPPED,
    is_substantive,
    kind_of,
    opening_of,
    told_reason,
)
from app.rules.asked_words import remedy_words
from app.rules.cases import Case, RightLine, rule_in
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.inquiries import InquiryAnswer
from app.rules.inventory import SEPARATOR
from app.rules.outcomes import OUTCOMES, must_carry_out, needs_public_reason
from app.rules.rights import Remedy
from app.storage.unit import Unit

WORDS = "answer_words"
"""Where the plan of a complaint or a wish holds what is answered."""
_WISH = "お申し出"
_DAY_OF_STOP = "停止した日"
_NO_WORDS = (
    "「{word}」への回答の言葉がまだありません。何も変えていません。"
    "対応を決定し直し、お調べした結果か、当生協の対応を書いてください。"
)


def content_of(desk: Desk, unit: Unit, case: Case, right: RightLine, head: Head) -> AnswerFacts:
    """Return the facts of the letter under a head; of an act still to come, as it is planned.

    Raises:
        Refused: the request is erased, the records speak against the decision, or nobody has
            written what a complaint or a wish is answered.
    """
    refuse_unlike_records(desk, unit, case, right, right.outcome)
    asked = _WISH if right.remedy in OF_WORDS else remedy_words(right.remedy)
    facts = AnswerFacts(
        head=head,
        organisation=profile.sender(unit, kind_of(right), desk.today),
        addressee=addressee_of(unit, case),
        answer=opening_of(right),
        receipt_number=case.receipt_number,
        received_on=case.received_on,
        asked=asked,
        noun=_WISH if right.remedy in OF_WORDS else "ご請求",
        about=about_of(unit, case, right),
        in_charge=in_charge_of(unit, case),
        papers=papers_of(unit, case, right, desk.today),
        reason=_reason(right),
        article=article_of(right),
        on_behalf=on_behalf(unit, case, right),
    )
    return _with_substance(desk, unit, case, right, facts) if is_substantive(right) else facts


def _with_substance(
    desk: Desk, unit: Unit, case: Case, right: RightLine, facts: AnswerFacts
) -> AnswerFacts:
    assert right.outcome is not None
    plan = unit.requests.plan(right.id)
    if right.outcome in NOTHING:
        return replace(facts, searched=searched(unit, case, right))
    if right.remedy in OF_WORDS:
        return _in_words(right, plan, facts)
    if right.remedy is Remedy.purpose_notice and OUTCOMES[right.outcome].accepted:
        return replace(facts, purposes=_purposes(unit, case, desk.today))
    acts = must_carry_out(right.outcome, rule_in(case, right))
    return replace(
        facts,
        done=_done(unit, case, right, plan) if acts else None,
        stayed=_stayed(plan) if acts else (),
        alternative=right.alternative,
        erasable_on=right.erasable_on if right.remedy is Remedy.erasure else None,
    )


def _reason(right: RightLine) -> str:
    told = right.outcome is not None and needs_public_reason(right.outcome)
    return told_reason(right) if told else ""


def _in_words(right: RightLine, plan: Mapping[str, Any], facts: AnswerFacts) -> AnswerFacts:
    words = str(plan.get(WORDS, ""))
    if not (words or right.findings or facts.reason):
        raise Refused(_NO_WORDS.format(word=right.remedy.word))
    return replace(facts, findings=right.findings, words=words, alternative=right.alternative)


def _purposes(unit: Unit, case: Case, day: date) -> tuple[str, ...]:
    """List for what her data are used: in the words and the order of the policy in force."""
    lines = held_for(unit, case, day)
    used = dict.fromkeys(part for line in lines for part in line.purpose.split(SEPARATOR) if part)
    listed = purposes_on(unit, day)
    others = [purpose for purpose in used if purpose not in listed]
    return (*(purpose for purpose in listed if purpose in used), *others)


def _done(unit: Unit, case: Case, right: RightLine, plan: Mapping[str, Any]) -> Done:
    changed = right.remedy is Remedy.correction
    stopped = right.remedy in STOPPED
    lines = suspensions.answer_lines(unit, right) if stopped else ()
    return Done(
        on=right.carried_out_on,
        changes=tuple(corrections.answer_lines(unit, right)) if changed else (),
        lines=tuple(line for line in lines if line[0] != _DAY_OF_STOP),
        listed=_gone(plan) if right.remedy is Remedy.erasure else (),
        elsewhere=tuple(_elsewhere(one) for one in done_elsewhere(unit, case.id, right.id)),
        told=follow_proposals.answer_line(unit, right),
    )


def _elsewhere(sheet: AskedDepartment) -> str:
    day = japanese(sheet.answered_on) if sheet.answered_on else ""
    if sheet.answer is InquiryAnswer.refused:
        return f"{sheet.department}：{sheet.kind.word}はいたしかねます"
    return f"{sheet.department}：{day}に{sheet.kind.word}をいたしました"


def _gone(plan: Mapping[str, Any]) -> tuple[str, ...]:
    """List what an erasure takes away, as it was planned and approved."""
    planned = erasures.read(plan)
    return tuple(line.words for line in planned.goes) if planned else ()


def _stayed(plan: Mapping[str, Any]) -> tuple[Stayed, ...]:
    """List what stays: of our own records until a day, of other ledgers until some event."""
    planned = erasures.read(plan)
    if planned is None:
        return ()
    own = (Stayed(one.words, "", spelt_out(one.ground), one.until_on) for one in planned.stays)
    others = (
        Stayed(f"{one.label}（{one.until}）" if one.until else one.label, "", one.ground)
        for one in planned.elsewhere
    )
    return (*own, *others)

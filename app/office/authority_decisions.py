"""Decide whether an authority is answered, or end its inquiry without a letter."""

from app.office.authority_inquiries import TOUCHED, find, subjects
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.stated import need_reason
from app.office.typed import refuse_unfit
from app.rules.authorities import GIVES, AuthorityDecision
from app.rules.authority_standing import refuse_decision
from app.rules.errors import Refused
from app.rules.ids import AuthorityInquiryId
from app.rules.roles import Verb


def decide(
    desk: Desk,
    key: AuthorityInquiryId,
    decision: AuthorityDecision,
    reason: str,
    answer: str = "",
) -> Changes:
    """Decide whether and what to answer; may be decided anew until the answer is issued.

    Raises:
        Refused: no reason, nothing to answer with, or the rules do not allow this answer.
    """
    desk.demand(Verb.handle_authority)
    need_reason(reason, "判断の理由")
    refuse_unfit({"回答の内容": answer})
    if decision in GIVES and not answer.strip():
        raise Refused("回答する内容を書いてください。まだ何も記録していません。")
    with desk.unit("官公署等からの照会への対応を決定") as unit:
        sentence = refuse_decision(find(unit, key).standing, decision)
        if sentence is not None:
            raise Refused(sentence)
        unit.authority_inquiries.change(
            key, decision=decision.value, decided_on=desk.today, decided_by=desk.actor.id
        )
        unit.authority_inquiries.say(key, reason=reason.strip(), answer=answer.strip())
        unit.log(subjects(key), {"decision": decision.value})
    return TOUCHED


def close(desk: Desk, key: AuthorityInquiryId, reason: str) -> Changes:
    """End an inquiry without a letter: taken back, or told by mouth that nothing is answered."""
    desk.demand(Verb.handle_authority)
    need_reason(reason, "終える理由")
    with desk.unit("官公署等からの照会を終えた") as unit:
        row = find(unit, key)
        if row.standing.closed_on or row.standing.answered_on:
            raise Refused("この照会は、すでに終わっています。何も変えていません。")
        unit.authority_inquiries.change(key, closed_on=desk.today, state="closed")
        unit.authority_inquiries.say(key, reason=reason.strip())
        unit.log(subjects(key), {"reason": reason.strip()})
    return TOUCHED

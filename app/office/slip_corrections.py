"""Correct what was entered from a slip: the ledger gets a new row that points to the wrong one."""

from app.office import ledger, slip_answers, slip_following
from app.office.changes import changes
from app.office.desk import Desk
from app.office.slip_records import Entered, known, slip_of
from app.office.typed import refuse_unfit
from app.rules.campaign_aims import refuse_answer
from app.rules.campaigns import ANSWERED, SlipState, refuse_correction
from app.rules.errors import Refused
from app.rules.ids import ConsentId, SlipId
from app.rules.roles import Verb
from app.storage.slips import SlipRow
from app.storage.unit import Unit

_ANSWERS = {"granted": SlipState.granted, "declined": SlipState.declined}


def correct(desk: Desk, slip_id: SlipId, answer: str | None, reason: str) -> Entered:
    """Put the right answer in the place of a wrong entry; None takes the entry back.

    Raises:
        Refused: no reason, nothing was entered, or the answer stands already.
    """
    desk.demand(Verb.record_consent)
    if not reason.strip():
        raise Refused("訂正の理由を書いてください。まだ何も変えていません。")
    refuse_unfit({"訂正の理由": reason})
    if answer is not None and answer not in _ANSWERS:
        raise Refused("「同意」か「不同意」を選んでください。まだ何も変えていません。")
    wanted = None if answer is None else _ANSWERS[answer]
    with desk.unit("返信票の入力を訂正した") as unit:
        slip = slip_of(unit, slip_id)
        if wanted is not None:
            refuse_answer(slip.aim, slip.number)
        refuse_correction(known(slip), wanted)
        consent_id = _correct_ledger(unit, slip, answer, reason.strip())
        if wanted is None:
            slip_following.clear(unit, slip, desk.today)
        else:
            slip_following.replace(unit, slip, wanted, consent_id, desk.today)
        unit.log(
            (*slip_answers.beside(slip), ("member", slip.member_id)),
            {"number": slip.number, "answer": answer or "", "reason": reason.strip()},
        )
        after = slip_of(unit, slip_id)
    touched = changes("campaigns", "consents", "members", "follow_ups")
    return Entered(after, consent_id, late=False, note="", changes=touched)


def _correct_ledger(unit: Unit, slip: SlipRow, answer: str | None, reason: str) -> ConsentId | None:
    if slip.state not in ANSWERED or slip.consent_id is None:
        return None
    return ledger.correct_in(unit, slip.consent_id, answer or "voided", reason)

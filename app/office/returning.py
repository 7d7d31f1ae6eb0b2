"""Return what went round to whoever drafted it, with a reason that says what is wrong."""

from app.office import deciders
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.letter_drafts import TOUCHED, case_of, known, subjects
from app.office.typed import refuse_unfit
from app.rules.approvals import DraftState, Manner, Pending, Verdict
from app.rules.errors import Refused
from app.rules.ids import LetterDraftId
from app.rules.roles import Verb
from app.storage.approvals import NewApproval
from app.storage.unit import Unit


def send_letter_back(desk: Desk, draft_id: LetterDraftId, reason: str) -> Changes:
    """Return a letter to its drafter with a reason, before it is issued.

    Raises:
        Refused: no reason, or whoever returns it could not approve it either.
    """
    desk.demand(Verb.approve)
    refuse_unsaid(reason)
    with desk.unit("文書を差し戻した") as unit:
        row = known(unit, draft_id)
        case_of(desk, unit, row)
        deciders.refuse_return_of_letter(unit, desk, row.kind)
        if row.state not in {DraftState.waiting, DraftState.approved}:
            raise Refused(
                "この文書は、差し戻されているか発行済です。何も変えていません。"
                "画面を最新にしてから確かめてください。"
            )
        unit.letter_drafts.send_back(draft_id, reason.strip())
        note_return(desk, unit, Pending(draft_id=draft_id))
        unit.log(subjects(row), {})
    return TOUCHED


def refuse_unsaid(reason: str) -> None:
    """Refuse a return that does not say why."""
    if not reason.strip():
        raise Refused("差し戻す理由を書いてください。まだ差し戻していません。")
    refuse_unfit({"差し戻す理由": reason})


def note_return(desk: Desk, unit: Unit, pending: Pending) -> None:
    """Write down that it went back, by whom and when."""
    new = NewApproval(
        Verdict.returned,
        Manner.screen,
        desk.actor.id,
        desk.today,
        right_id=pending.right_id,
        draft_id=pending.draft_id,
    )
    unit.approvals.add(new, unit.stamp.by, unit.stamp.at)

"""Approve one thing inside an open unit, bound to what its approver has read."""

from app.office import deciders
from app.office.answer_authors import refuse_own_words
from app.office.answers import approved_digest
from app.office.cases import approving, refuse_recused, right_of
from app.office.deciders import Decider
from app.office.desk import Desk
from app.office.inquiry_lines import refuse_against_departments
from app.office.letter_drafts import case_of, known, subjects
from app.office.withheld import case_for
from app.rules.answers import kind_of
from app.rules.approvals import DraftState, Pending
from app.rules.errors import Refused
from app.rules.ids import LetterDraftId, RequestId, RightId
from app.rules.moves import Actor
from app.rules.seen import seen_digest
from app.storage.unit import Unit

_CHANGED = (
    "お読みになった後で、{what}の内容が変わりました。まだ承認していません。"
    "この画面を閉じて開き直し、新しい内容を確かめてください。"
)


def approve_in(
    desk: Desk, unit: Unit, pending: Pending, by: Decider, seen: str | None = None
) -> None:
    """Approve an answer or a letter; `seen` is the digest of what was read.

    Raises:
        Refused: who decides may not, drafted it herself, or it is no longer what was read.
    """
    if pending.draft_id is not None:
        _approve_letter(desk, unit, pending.draft_id, by, seen)
    elif pending.request_id is not None and pending.right_id is not None:
        _approve_right(desk, unit, (pending.request_id, pending.right_id), by, seen)


def _approve_right(
    desk: Desk, unit: Unit, of: tuple[RequestId, RightId], by: Decider, seen: str | None
) -> None:
    step = approving(desk, unit, Actor(by.who.id, by.who.roles), by.on, of)
    right = step.line
    refuse_recused(desk, step.case)
    manner = deciders.on_right(unit, by, right, kind_of(right))
    refuse_own_words(by.who.id, unit, right)
    refuse_against_departments(unit, step.case, right, right.outcome)
    digest = approved_digest(desk, unit, step.case, right)
    shown = right_of(case_for(desk, step.case), right.id)
    if seen is not None and seen != seen_digest(shown, digest):
        raise Refused(_CHANGED.format(what="回答"))
    unit.requests.change_right(
        right.id, approved_on=by.on, approved_by=by.who.id, approved_facts_sha256=digest
    )
    step.log(deciders.record(unit, by, manner, right_id=right.id))


def _approve_letter(
    desk: Desk, unit: Unit, draft_id: LetterDraftId, by: Decider, seen: str | None
) -> None:
    row = known(unit, draft_id)
    case = case_of(desk, unit, row)
    if case is not None and by.who.id in case.recused:
        raise Refused("決裁者が「関係者のため担当しない」受付の文書です。まだ承認していません。")
    if row.state is not DraftState.waiting or row.gone:
        raise Refused(
            "この文書は、もう決裁を待っていません。画面を最新にしてから確かめてください。"
        )
    if row.drafted_by == by.who.id:
        raise Refused(
            "ご自分が起案した文書は承認できません。まだ承認していません。"
            "ほかの決裁者に回してください。"
        )
    manner = deciders.on_letter(unit, by, row.kind)
    if seen is not None and seen != row.digest:
        raise Refused(_CHANGED.format(what="文書"))
    unit.log(subjects(row), deciders.record(unit, by, manner, draft_id=row.id))

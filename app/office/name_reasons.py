"""Write down why who asks for herself bears another name than the one on record (OFFICE L-06)."""

from dataclasses import replace

from app.office import intake
from app.office.cases import find, refuse_recused, subjects
from app.office.changes import Changes, changes
from app.office.covered_cases import covered
from app.office.desk import Desk
from app.office.record_checks import other_name
from app.office.seen import Seen
from app.office.stated import need_reason
from app.rules.cases import Case
from app.rules.errors import Refused
from app.rules.ids import RequestId
from app.rules.moves import Actor, Move, refusal
from app.rules.requests import RequestDraft, Wish
from app.rules.rights import Remedy
from app.rules.roles import Verb
from app.rules.subjects import REASON_LABEL, difference_line
from app.storage.recognition import explain_name
from app.storage.unit import Unit

_FREE = frozenset({Remedy.complaint, Remedy.wish})
_NOTHING = (
    "お名前の違いは、もう残っていません。何も変えていません。画面を最新にして確かめてください。"
)


def differing(unit: Unit, case: Case) -> str:
    """Say how the names differ where the case waits for the reason; empty where it does not."""
    draft = unit.requests.draft(case.id)
    if draft is None or case.closed_on or case.handed_on or _is_anybodys(case, draft):
        return ""
    return other_name(unit, case)


def explain(desk: Desk, request_id: RequestId, reason: str) -> Changes:
    """Write down why the names differ; a half-filled request that lacked only this becomes one.

    Raises:
        Refused: no reason is given, nothing differs (any more), or the case is over.
    """
    desk.demand(Verb.take_request)
    need_reason(reason, f"{REASON_LABEL}の理由")
    completed = _explained(desk, request_id, reason)
    if completed is not None:
        return intake.complete(desk, request_id, *completed).changes
    with desk.unit(f"{REASON_LABEL}の理由を記録") as unit:
        case = find(unit, request_id)
        _refuse_over(desk, case)
        typed = unit.requests.draft(request_id)
        assert typed is not None
        explain_name(unit.session, request_id, _memo(typed, reason))
        unit.log(subjects(case), {"name_reason": reason.strip()})
    return changes("requests")


def _explained(
    desk: Desk, request_id: RequestId, reason: str
) -> tuple[RequestDraft, Seen[RequestDraft]] | None:
    """Return what to complete a half-filled request with, and over what; none for a whole one."""
    with desk.look() as unit:
        case = find(unit, request_id)
        refuse_recused(desk, case)
        if not differing(unit, case):
            raise Refused(_NOTHING)
        draft = unit.requests.draft(request_id) if case.provisional else None
        if draft is None:
            return None
        return replace(draft, memo=_memo(draft, reason)), Seen(covered(unit, case, draft))


def _refuse_over(desk: Desk, case: Case) -> None:
    actor = Actor(desk.actor.id, desk.actor.roles)
    sentence = refusal(Move.check_identity, case, None, actor, desk.today)
    if sentence is not None:
        raise Refused(sentence)


def _memo(draft: RequestDraft, reason: str) -> str:
    return "\n".join(part for part in (draft.memo.rstrip(), difference_line(reason)) if part)


def _is_anybodys(case: Case, draft: RequestDraft) -> bool:
    """Tell whether nothing of it is told to her nor done to the record at her word."""
    only_free = bool(case.rights) and all(right.remedy in _FREE for right in case.rights)
    return only_free and draft.wish != Wish.mail_stop

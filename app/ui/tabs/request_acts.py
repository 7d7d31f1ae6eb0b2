"""Choose from what is possible: the quieter acts beside the one next task of a case."""

from app.office.requests import RequestPage
from app.rules.answers import has_letter, is_listed
from app.rules.approvals import DraftState
from app.rules.cases import RightLine, rule_in
from app.rules.misdelivery import ASTRAY
from app.rules.moves import Move
from app.rules.outcomes import must_carry_out
from app.rules.resumptions import owes_day
from app.ui.tabs.act_words import (
    CONFIRM,
    DRAFT,
    HELD,
    NAME_REASON,
    OF_CASE,
    OF_RIGHT,
    OTHERWISE,
    PLAN,
    PLAN_WORDS,
    RESUME,
    act_word,
)
from app.ui.tabs.next_tasks import identity_matters
from app.ui.tabs.waiting import Task
from app.ui.widgets.act_row import ActButton


def case_acts(page: RequestPage, task: Task | None) -> list[ActButton]:
    """List the acts on the whole case that are possible now, the next task left out."""
    chosen = task.key if task else ""
    acts = [
        ActButton(move.value, words, icon)
        for move, words, icon in OF_CASE
        if move in page.moves and move != chosen and not (move is Move.extend and _is_asked(page))
    ]
    letters = ((one.kind, one.dated_on) for one in page.letters)
    if page.moves and owes_day(page.case, letters):
        acts.append(ActButton(RESUME, "回答予定日のお知らせ", "letter"))
    if page.moves and page.name_differs and chosen != NAME_REASON:
        acts.insert(0, ActButton(NAME_REASON, "お名前の違いの理由", "edit"))
    if _is_unconfirmed(page):
        acts.append(ActButton(CONFIRM, "取下げを承ったお知らせ", "letter"))
    never_checked = page.case.identity is None
    return [
        ActButton(act.key, "本人確認を記録する", act.icon)
        if act.key == Move.check_identity and never_checked
        else act
        for act in acts
        if act.key != Move.check_identity or identity_matters(page)
    ]


def right_acts(
    page: RequestPage, right: RightLine, task: Task | None, *, may_end: bool = False
) -> list[ActButton]:
    """List the acts on one right that are possible now, the next task left out.

    `may_end`: some outcome can be decided, even where the substance cannot be yet (L-19).
    """
    moves = page.right_moves.get(right.id, frozenset())
    chosen = task.key if task and task.right_id == right.id else ""
    acts = [
        ActButton(move.value, act_word(move, words, right), icon)
        for move, words, icon in OF_RIGHT
        if move in moves and move != chosen and not _is_gone(move, right)
    ]
    if may_end and Move.decide not in moves and not page.case.provisional:
        acts.append(ActButton(Move.decide.value, "対応せずに終える", "stop"))
    if has_letter(right) and not right.answered_on:
        work = _work_on(page, right)
        if Move.decide in moves and work is not None and chosen != work.key:
            acts.insert(1, work)
        acts.append(ActButton(DRAFT, "回答案を見る", "search"))
    if Move.answer in moves:
        acts.append(ActButton(OTHERWISE, "別の方法で回答した", "edit"))
    return acts


def _is_asked(page: RequestPage) -> bool:
    """Tell whether the letter that puts the answer off goes round, or is approved, already."""
    return any(
        one.kind == "extension" and one.state in {DraftState.waiting, DraftState.approved}
        for one in page.rounds
    )


def _is_gone(move: Move, right: RightLine) -> bool:
    """Tell whether an answer cannot leave again: it is in somebody else's hands."""
    return move is Move.dispatch and right.return_reason == ASTRAY


def _work_on(page: RequestPage, right: RightLine) -> ActButton | None:
    """Offer what belongs to a decision: which items, or what will be done."""
    if is_listed(right):
        return ActButton(HELD, "開示する内容を選ぶ", "file")
    if right.outcome is None or not must_carry_out(right.outcome, rule_in(page.case, right)):
        return None
    return ActButton(PLAN, PLAN_WORDS.get(right.remedy, "実施の内容を決める"), "file")


def _is_unconfirmed(page: RequestPage) -> bool:
    """Tell whether something was taken back of which no letter has said that it was heard."""
    told = [one.dated_on for one in page.letters if one.kind == "request_withdrawn"]
    days = [one.decided_on for one in page.case.rights if one.is_withdrawn and one.decided_on]
    return bool(page.moves and days) and (not told or max(days) > max(told))

"""Choose from what is possible: the one next task of a case, and the quieter acts beside it."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from app.office.requests import RequestPage
from app.rules.answers import has_letter, is_listed
from app.rules.cases import RightLine, lacks_identity, rule_in, waits_for_completion
from app.rules.ids import RightId
from app.rules.moves import Move
from app.rules.outcomes import must_carry_out
from app.rules.rights import Remedy
from app.ui.tabs import waiting
from app.ui.tabs.waiting import Task
from app.ui.widgets.act_row import ActButton

HELD: Final = "choose_held"
"""Tick what is disclosed; possible as long as the decision is."""
PLAN: Final = "plan"
"""Say what will be corrected, stopped or erased; possible as long as the decision is."""
DRAFT: Final = "see_draft"
"""Look at the answer as a draft."""
OTHERWISE: Final = "answer_otherwise"
"""Record an answer that was given by a paper made elsewhere, or by word."""
CONFIRM: Final = "confirm_withdrawal"
"""Write to her that her withdrawal was heard."""


PLAN_WORDS: Final = {
    Remedy.correction: "訂正の内容を決める",
    Remedy.suspension_of_use: "停止の範囲を決める",
    Remedy.suspension_of_provision: "停止の範囲を決める",
    Remedy.erasure: "消去の内容を決める",
}
CARRY_OUT_WORDS: Final = {
    Remedy.correction: "訂正する",
    Remedy.suspension_of_use: "停止する",
    Remedy.suspension_of_provision: "停止する",
    Remedy.erasure: "消去する",
}

_OF_CASE: Final = (
    (Move.complete_intake, "受付を完了する(&O)", "edit"),
    (Move.check_identity, "本人確認をやり直す", "staff"),
    (Move.receive_completion, "補正が届いた", "import"),
    (Move.ask_completion, "補正をお願いする", "letter"),
    (Move.extend, "期限を延長する", "calendar"),
    (Move.withdraw, "取下げ", "withdraw"),
    (Move.close, "完了にする", "consent"),
)
_OF_RIGHT: Final = (
    (Move.decide, "対応を決定する", "edit"),
    (Move.submit, "決裁に回す", "export"),
    (Move.approve, "承認する", "consent"),
    (Move.send_back, "差し戻す", "withdraw"),
    (Move.carry_out, "実施する", "consent"),
    (Move.answer, "回答を発行する", "letter"),
    (Move.dispatch, "発送を記録する", "letter"),
)


def next_task(page: RequestPage, unplanned: AbstractSet[RightId] = frozenset()) -> Task | None:
    """Find what to do next; none where the case is over, or this person only reads.

    `unplanned` are granted rights of which nobody has said yet what will be done.
    """
    if page.case.closed_on or not (page.moves or any(page.right_moves.values())):
        return None
    return (
        _case_task(page)
        or _right_task(page, unplanned)
        or waiting.waits_for(page)
        or _closing(page)
    )


def case_acts(page: RequestPage, task: Task | None) -> list[ActButton]:
    """List the acts on the whole case that are possible now, the next task left out."""
    chosen = task.key if task else ""
    acts = [
        ActButton(move.value, words, icon)
        for move, words, icon in _OF_CASE
        if move in page.moves and move != chosen
    ]
    if _is_unconfirmed(page):
        acts.append(ActButton(CONFIRM, "取下げを承ったお知らせ", "letter"))
    never_checked = page.case.identity is None
    return [
        ActButton(act.key, "本人確認を記録する", act.icon)
        if act.key == Move.check_identity and never_checked
        else act
        for act in acts
        if act.key != Move.check_identity or _identity_matters(page)
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
        ActButton(move.value, _word(move, words, right), icon)
        for move, words, icon in _OF_RIGHT
        if move in moves and move != chosen
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


def _word(move: Move, words: str, right: RightLine) -> str:
    """Say what is done again differently from what is done first."""
    if move is Move.decide and right.decided_on:
        return "決定を直す"
    if move is Move.carry_out:
        return CARRY_OUT_WORDS.get(right.remedy, words)
    return words


def _case_task(page: RequestPage) -> Task | None:
    """Find a task of the whole case that comes before those of its rights."""
    case = page.case
    if Move.complete_intake in page.moves:
        return Task(
            "仮受付です。足りない項目をうかがって、受付を完了してください。",
            Move.complete_intake,
            "受付を完了する(&O)",
        )
    if waits_for_completion(case) and Move.receive_completion in page.moves:
        return Task(
            "お願いした書類などを待っています。届いたら記録してください。",
            Move.receive_completion,
            "補正が届いた(&O)",
        )
    if case.identity is None and Move.check_identity in page.moves and _identity_matters(page):
        return Task(
            "請求された方の本人確認を記録してください。",
            Move.check_identity,
            "本人確認を記録する(&O)",
        )
    return None


def _right_task(page: RequestPage, unplanned: AbstractSet[RightId]) -> Task | None:
    """Find the next task of the first right that this person can carry on."""
    for right in page.case.rights:
        moves = page.right_moves.get(right.id, frozenset())
        for move in _in_turn(right):
            if move not in moves:
                continue
            if move is Move.submit and right.id in unplanned and Move.decide in moves:
                return _plan_task(right)
            return _task_of(move, right)
    return None


def _plan_task(right: RightLine) -> Task:
    """Word what must be said before a granted right can go round."""
    words = PLAN_WORDS.get(right.remedy, "実施の内容を決める")
    sentence = f"「{right.remedy.word}」の対応を決定しました。実施する内容を決めてください。"
    return Task(sentence, PLAN, f"{words}(&O)", right.id)


def _in_turn(right: RightLine) -> Sequence[Move]:
    """List the moves in the order in which they are due for a right as it stands."""
    later = (Move.carry_out, Move.answer, Move.dispatch)
    if right.approved_on:
        return later
    if right.submitted_on:
        return (Move.approve,)
    return (Move.decide,) if right.decided_on is None or right.returned_reason else (Move.submit,)


def _task_of(move: Move, right: RightLine) -> Task:
    """Word a move on a right as the next task."""
    name = f"「{right.remedy.word}」"
    back = "の決定が差し戻されました。理由を読んで、直してください。"
    sentences = {
        Move.decide: back if right.returned_reason else "について調べ、対応を決定してください。",
        Move.submit: "の決定を確かめて、決裁に回してください。",
        Move.approve: "の決裁を待っています。内容を確かめて、承認するか差し戻してください。",
        Move.carry_out: "が承認されました。実施してください。",
        Move.answer: "の回答の文書を発行してください。",
        Move.dispatch: "の回答を発行しました。発送したら記録してください。",
    }
    words = next(_word(one, text, right) for one, text, _icon in _OF_RIGHT if one is move)
    if move is Move.approve:
        words = "内容を確かめる"
    return Task(f"{name}{sentences[move]}", move.value, f"{words}(&O)", right.id)


def _closing(page: RequestPage) -> Task | None:
    """Offer the end of the case where everything has left the office."""
    if Move.close not in page.moves:
        return None
    return Task(
        "すべての対応が済みました。受付を完了にしてください。", Move.close, "完了にする(&O)"
    )


def _identity_matters(page: RequestPage) -> bool:
    """Tell whether a right of the case waits for the identity, or one was checked already."""
    rights = page.case.rights
    return page.case.identity is not None or any(
        lacks_identity(page.case, right) and not right.is_withdrawn for right in rights
    )

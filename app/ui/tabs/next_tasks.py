"""Find the one next task of a case for whoever sits before it."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from app.office.requests import RequestPage
from app.office.tracking_numbers import owing_of
from app.rules.cases import Case, RightLine, lacks_identity, waits_for_completion
from app.rules.ids import RightId
from app.rules.moves import Move
from app.rules.outcomes import OUTCOMES
from app.rules.post_numbers import owing_sentence
from app.rules.problems import Problem
from app.ui.tabs import waiting
from app.ui.tabs.act_words import NAME_REASON, OF_RIGHT, PLAN, PLAN_WORDS, act_word
from app.ui.tabs.return_tasks import returned_answer, returned_letter
from app.ui.tabs.waiting import ISSUE_ROUND, Task


def next_task(page: RequestPage, unplanned: AbstractSet[RightId] = frozenset()) -> Task | None:
    """Find what to do next; none where the case is over, or this person only reads.

    `unplanned` are granted rights of which nobody has said yet what will be done.
    """
    if page.case.closed_on or not (page.moves or any(page.right_moves.values())):
        return None
    return (
        returned_letter(page)
        or _approved_letter(page)
        or _case_task(page)
        or _right_task(page, unplanned)
        or waiting.waits_for(page)
        or _closing(page)
    )


def _approved_letter(page: RequestPage) -> Task | None:
    """Find a letter that went round and only waits to be issued."""
    ready = next((one for one in page.rounds if one.is_ready), None)
    if ready is None:
        return None
    sentence = f"「{ready.letter}」が承認されました。発行してください。"
    return Task(sentence, ISSUE_ROUND, "承認された文書を発行する(&O)")


def _case_task(page: RequestPage) -> Task | None:
    """Find a task of the whole case that comes before those of its rights."""
    case = page.case
    only_name = all(map(is_of_the_name, page.lacking))
    if page.name_differs and only_name and Move.check_identity in page.moves:
        return Task(page.name_differs, NAME_REASON, "お名前の違いの理由(&O)")
    if Move.complete_intake in page.moves:
        return Task(
            "仮受付です。足りない項目をうかがって、受付を完了してください。",
            Move.complete_intake,
            "受付を完了する(&O)",
        )
    awaited = waits_for_completion(case) and not _ends_without(case)
    if awaited and Move.receive_completion in page.moves:
        return Task(
            "お願いした書類などを待っています。届いたら記録してください。",
            Move.receive_completion,
            "補正が届いた(&O)",
        )
    if case.identity is None and Move.check_identity in page.moves and identity_matters(page):
        stops = "確認を記録した日から、ご案内が止まります。" if page.mail_waits else ""
        return Task(
            f"請求された方の本人確認を記録してください。{stops}",
            Move.check_identity,
            "本人確認を記録する(&O)",
        )
    return None


def _ends_without(case: Case) -> bool:
    """Tell whether every right ends beside its substance, so that nothing need come any more."""
    return bool(case.rights) and all(
        right.is_withdrawn
        or (
            right.outcome is not None
            and not OUTCOMES[right.outcome].substantive
            and not right.returned_reason
        )
        for right in case.rights
    )


def _right_task(page: RequestPage, unplanned: AbstractSet[RightId]) -> Task | None:
    """Find the next task of the first right that this person can carry on."""
    for right in page.case.rights:
        moves = page.right_moves.get(right.id, frozenset())
        back = returned_answer(page, right) if Move.dispatch in moves else None
        if back is not None:
            return back
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
    words = next(act_word(one, text, right) for one, text, _icon in OF_RIGHT if one is move)
    if move is Move.approve:
        words = "内容を確かめる"
    return Task(f"{name}{sentences[move]}", move.value, f"{words}(&O)", right.id)


def _closing(page: RequestPage) -> Task | None:
    """Offer the end of the case where everything has left the office."""
    if Move.close not in page.moves:
        return None
    owing = owing_of(page.letters)
    if owing:
        return Task(owing_sentence(owing))
    return Task(
        "すべての対応が済みました。受付を完了にしてください。", Move.close, "完了にする(&O)"
    )


def is_of_the_name(problem: Problem) -> bool:
    """Tell whether a name that was given differs from the one on record."""
    return problem.field == "requester_name" and bool(problem.value)


def identity_matters(page: RequestPage) -> bool:
    """Tell whether a right of the case waits for the identity, or one was checked already."""
    rights = page.case.rights
    return page.case.identity is not None or any(
        lacks_identity(page.case, right) and not right.is_withdrawn for right in rights
    )

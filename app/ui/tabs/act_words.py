"""Name the acts on a case and on its rights, in the words of their buttons."""

from typing import Final

from app.rules.cases import RightLine
from app.rules.moves import Move
from app.rules.rights import Remedy

HELD: Final = "choose_held"
"""Tick what is disclosed; possible as long as the decision is."""
PLAN: Final = "plan"
"""Say what will be corrected, stopped or erased; possible as long as the decision is."""
DRAFT: Final = "see_draft"
"""Look at the answer as a draft."""
OTHERWISE: Final = "answer_otherwise"
"""Record an answer that was given by a paper made elsewhere, or by word."""
RESUME: Final = "tell_new_day"
"""Write to her that what was asked for has come, and when she is answered now."""
CONFIRM: Final = "confirm_withdrawal"
"""Write to her that her withdrawal was heard."""
NAME_REASON: Final = "explain_name"
"""Say why who asks for herself bears another name than the one on record."""


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

OF_CASE: Final = (
    (Move.complete_intake, "受付を完了する(&O)", "edit"),
    (Move.check_identity, "本人確認をやり直す", "staff"),
    (Move.receive_completion, "補正が届いた", "import"),
    (Move.ask_completion, "補正をお願いする", "letter"),
    (Move.extend, "期限を延長する", "calendar"),
    (Move.withdraw, "取下げ", "withdraw"),
    (Move.close, "完了にする", "consent"),
)
OF_RIGHT: Final = (
    (Move.decide, "対応を決定する", "edit"),
    (Move.submit, "決裁に回す", "export"),
    (Move.approve, "承認する", "consent"),
    (Move.send_back, "差し戻す", "withdraw"),
    (Move.carry_out, "実施する", "consent"),
    (Move.answer, "回答を発行する", "letter"),
    (Move.dispatch, "発送を記録する", "letter"),
)


def act_word(move: Move, words: str, right: RightLine) -> str:
    """Say what is done again differently from what is done first."""
    if move is Move.decide and right.decided_on:
        return "決定を直す"
    if move is Move.dispatch and right.is_back:
        return "もう一度発送する"
    if move is Move.carry_out:
        return CARRY_OUT_WORDS.get(right.remedy, words)
    return words

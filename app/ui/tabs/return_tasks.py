"""Say what is to be done next about a letter of a case that came back or went astray."""

from typing import Final

from app.office.requests import RequestPage
from app.rules.cases import RightLine
from app.rules.letter_kinds import letter_word
from app.rules.misdelivery import ASTRAY
from app.rules.moves import Move
from app.rules.returns import NextStep, proposal_for, reason_word
from app.ui.dialogs.letter_moves import HOLD, REPLACE
from app.ui.tabs.waiting import Task

ADDRESS: Final = "answer_address"
"""Say where the letters of the case go."""
AGAIN: Final = "もう一度発送する"
_BUTTONS: Final = {
    NextStep.ask_address: (ADDRESS, "回答送付先を確かめる(&O)"),
    NextStep.send_again: (Move.dispatch.value, f"{AGAIN}(&O)"),
    NextStep.hold: (HOLD, "当生協で保管する(&O)"),
}


def returned_answer(page: RequestPage, right: RightLine) -> Task | None:
    """Say what comes next for an answer that is not with its reader; none where it is."""
    if not right.is_back:
        return None
    name = f"「{right.remedy.word}」の回答"
    if right.return_reason == ASTRAY:
        said = f"{name}が別の方に届いています。ご本人へ、差し替えの文書を発行してください。"
        return Task(said, REPLACE, "差し替える(&O)", right.id)
    proposal = proposal_for(right.return_reason)
    if proposal.step is NextStep.ask_address and _is_asked(page, right):
        said = f"{name}の新しい送り先を確かめました。送付状を添えて、もう一度発送してください。"
        return Task(said, Move.dispatch.value, f"{AGAIN}(&O)", right.id)
    key, words = _BUTTONS[proposal.step]
    said = f"{name}が戻りました（{reason_word(right.return_reason)}）。{proposal.sentence}"
    return Task(said, key, words, right.id)


def returned_letter(page: RequestPage) -> Task | None:
    """Say it of a letter that is no answer; it is gone on with where the letters are listed."""
    answers = {right.letter_id for right in page.case.rights}
    for row in page.letters:
        if row.is_back and row.posting is not None and row.id not in answers:
            why = reason_word(row.posting.return_reason)
            return Task(
                f"「{letter_word(row.kind)}」が戻りました（{why}）。送り先を確かめ、"
                "下の「文書」から、もう一度発送するか、保管を記録してください。"
            )
    return None


def _is_asked(page: RequestPage, right: RightLine) -> bool:
    """Tell whether the address was checked since the answer came back."""
    checked = page.address_checked_on
    return checked is not None and right.returned_on is not None and checked >= right.returned_on

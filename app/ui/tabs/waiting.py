"""Say whom or what a case waits for where nothing is left for this person to do."""

from dataclasses import dataclass
from typing import Final

from app.office.requests import RequestPage
from app.rules.ids import RightId
from app.rules.inquiries import awaited
from app.rules.judging import open_questions
from app.rules.moves import Move
from app.rules.steps import Step, next_step

ISSUE_ROUND: Final = "issue_approved"
"""Issue a letter of the case that went round and was approved."""


@dataclass(frozen=True)
class Task:
    """Be the one thing to do next: the sentence, and the button where this person may do it."""

    sentence: str
    key: str = ""
    words: str = ""
    right_id: RightId | None = None


def waits_for(page: RequestPage) -> Task | None:
    """Say it; none where nobody is waited for."""
    if Move.close in page.moves:
        return None
    return _judgment(page) or _departments(page) or _approval(page)


def _judgment(page: RequestPage) -> Task | None:
    questions = "・".join(one.word for one in open_questions(page.case))
    # What went round without a judgment needs none: the head alone decides of it.
    asked = any(one.submitted_on is None and not one.is_withdrawn for one in page.case.rights)
    if not (questions and asked):
        return None
    return Task(
        f"管理責任者の判断を待っています（{questions}）。"
        "管理責任者が、「手続き」の「管理責任者の判断」に記録します。"
    )


def _departments(page: RequestPage) -> Task | None:
    waiting = [
        one.department
        for right in page.case.rights
        if right.answered_on is None and not right.is_withdrawn
        for one in awaited(page.case.inquiries, right.id, deciding=right.decided_on is None)
    ]
    if not waiting:
        return None
    names = "・".join(dict.fromkeys(waiting))
    return Task(
        f"社内照会の回答を待っています（{names}）。届いたら「手続き」の「社内照会」に記録してください。"
    )


def _approval(page: RequestPage) -> Task | None:
    steps = {next_step(page.case, right) for right in page.case.rights}
    if Step.approval not in steps:
        return None
    return Task("決裁を待っています。起案した方とは別の決裁者が承認します。")

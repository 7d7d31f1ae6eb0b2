"""Name what only a person can judge in a case, and what she found (LAW A-13 P-14, OFFICE L-02)."""

from dataclasses import dataclass
from datetime import date

from app.rules.ids import RightId, StaffId
from app.rules.worded import Worded


class Question(Worded):
    """Name what the 管理責任者 is asked."""

    custody = "custody", "親権の判断"
    family = "family", "ほかの方からのご請求（お子さま・秘匿の会員）"
    inquiry = "inquiry", "社内照会の回答を待たない決定"


class Verdict(Worded):
    """Name what she found."""

    proceed = "proceed", "進めてよい"
    stop = "stop", "進めない"


@dataclass(frozen=True)
class Judgment:
    """Stand for one judgment; the newest of a question counts. `right_id` None: the whole case."""

    question: Question
    verdict: Verdict
    judged_on: date
    judged_by: StaffId
    right_id: RightId | None = None
    reason: str = ""


def verdict_on(
    judgments: tuple[Judgment, ...], question: Question, right_id: RightId | None = None
) -> Verdict | None:
    """Return the newest verdict on a question, of one right or of the whole case."""
    fitting = [
        one.verdict
        for one in judgments
        if one.question is question and one.right_id in {None, right_id}
    ]
    return fitting[-1] if fitting else None

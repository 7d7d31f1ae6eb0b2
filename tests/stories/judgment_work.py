"""Judge what the 管理責任者 alone may judge, by keys and mouse."""

from app.rules.judgments import Question, Verdict
from app.ui.dialogs.judgment_dialog import JudgmentDialog
from app.ui.window import Window
from tests.stories import form_work, step_work
from tests.stories.hands import Hands


def judge(
    hands: Hands, window: Window, question: Question, verdict: Verdict, reason: str
) -> list[str]:
    """Record a judgment; return what was known of the question."""
    dialog = step_work.begin(hands, window, "管理責任者の判断", JudgmentDialog)
    form_work.choose(hands, dialog.ui.question_combo, question.word)
    hands.until(lambda: bool(hands.read(dialog.ui.facts)))
    known = hands.read(dialog.ui.facts)
    hands.click(dialog.ui.verdicts.button(verdict.value))
    form_work.put(hands, dialog.ui.reason_edit, reason)
    form_work.save(hands, dialog, window)
    return known

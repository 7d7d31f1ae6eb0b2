"""List what a recipient is asked on the sheet of a survey, and what it may answer (LAW A-8)."""

from collections.abc import Iterator, Mapping
from typing import Final

from app.rules.worded import Worded


class Answer(Worded):
    """Name what was ticked; the sheet knows no other answers."""

    yes = "yes", "はい"
    partly = "partly", "一部"
    no = "no", "いいえ"


QUESTIONS: Final[Mapping[str, str]] = {
    "rule": "取扱いの規程と責任者",
    "secrecy": "従業者の誓約書",
    "training": "年1回以上の教育",
    "locked": "保管場所の施錠",
    "access": "IDとパスワードによる制限",
    "attacks": "ウイルス対策と更新",
    "carrying": "持ち出し・複製の許可と記録",
    "purpose": "目的外の利用・提供をしない",
    "disposal": "元に戻せない消去・廃棄",
    "report": "事故のときの連絡の手順",
}
"""The questions of the sheet by their key there, in its order."""


def gaps(answers: Mapping[str, str]) -> Iterator[str]:
    """Yield the questions that were not answered with はい, each with what was answered."""
    for key, question in QUESTIONS.items():
        answer = next((one for one in Answer if one == answers.get(key)), None)
        if answer is not Answer.yes:
            yield f"{question}（{answer.word if answer else '回答なし'}）"


def clean(answers: Mapping[str, str]) -> dict[str, str]:
    """Return the answers that the sheet knows, in its order."""
    known = {one.value for one in Answer}
    return {key: answers[key] for key in QUESTIONS if answers.get(key) in known}

"""Judge whether an authority may be answered as its inquiry stands (OFFICE L-20)."""

from dataclasses import dataclass
from datetime import date

from app.rules.authorities import GIVES, AuthorityDecision, AuthorityKind, PaperSeen


@dataclass(frozen=True)
class Standing:
    """Hold what a decision looks at: who asked how, on which paper, and whether it was proved."""

    kind: AuthorityKind
    paper_seen: PaperSeen
    called_back_on: date | None
    decision: AuthorityDecision | None = None
    answered_on: date | None = None
    closed_on: date | None = None


def refuse_decision(now: Standing, decision: AuthorityDecision) -> str | None:
    """Say why this cannot be decided; None where it can (L-20)."""
    if now.answered_on or now.closed_on:
        return "この照会は回答が済んでいます。続きの照会は、新しい受付として登録してください。"
    if decision not in GIVES and decision is not AuthorityDecision.nothing:
        return None
    if now.kind is AuthorityKind.lawyer:
        return (
            "弁護士個人の手紙は、弁護士会照会ではありません。そのまま回答することはできません。"
            "ご本人の委任があるときは、任意代理人からの「開示」のご請求として受け付けてください。"
        )
    if now.paper_seen is PaperSeen.none:
        return (
            "書面を確かめていません。電話や口頭の照会には回答できません。"
            "照会書を送っていただくようお願いし、届いたら記録してください。"
        )
    if now.called_back_on is None:
        return (
            "照会した方を確かめていません。公表されている代表番号を調べて折り返し、"
            "確かめた日を記録してください。"
        )
    return None


def refuse_answer(now: Standing) -> str | None:
    """Say why no answer can be issued now; None where it can."""
    if now.answered_on:
        return "この照会への回答は、すでに発行しています。"
    if now.decision is None:
        return "回答するかどうかが決まっていません。先に決定を記録してください。"
    if now.closed_on:
        return "この照会は終わっています。続きの照会は、新しい受付として登録してください。"
    return None

"""Ask what must be in before a decided right goes on: what was asked must not be passed over."""

from app.rules.cases import waits_for_completion
from app.rules.desk_checks import waiting
from app.rules.move_checks import Situation
from app.rules.outcomes import OUTCOMES


def searches_are_in(now: Situation) -> str | None:
    """Refuse to go on while a department still looks, though asked after the decision (L-02)."""
    if not _answers_the_substance(now):
        return None
    return waiting(now, deciding=True, then="次の手順に進んで")


def completion_is_in(now: Situation) -> str | None:
    """Refuse to answer the substance while the requester is still to send something (P-1)."""
    if not _answers_the_substance(now) or not waits_for_completion(now.case):
        return None
    return (
        "お願いした書類などが届くのを待っています。届いた日を記録してから、次の手順に進んでください。"
        "届かないときは、差し戻して「補正に応じていただけない」などの終わり方を選べます。"
    )


def _answers_the_substance(now: Situation) -> bool:
    return now.line.outcome is not None and OUTCOMES[now.line.outcome].substantive

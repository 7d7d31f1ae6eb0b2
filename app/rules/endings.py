"""Say when a request may end beside a decision on its substance (OFFICE L-19)."""

from app.rules.cases import Case
from app.rules.identity import RequesterKind
from app.rules.outcomes import Outcome

_NO_AGENT = (
    "ご本人からのご請求では「代理権なし」を選べません。何も変えていません。"
    "ご本人であることを確かめられないときは「本人と確認できない」を選んでください。"
)


def ending_refusal(outcome: Outcome | None, case: Case) -> str | None:
    """Say why a case cannot end in this way; None where it can, or the outcome is no ending."""
    if outcome is Outcome.no_authority and case.requester_kind is RequesterKind.subject:
        return _NO_AGENT
    return None

"""Say when a request may end beside a decision on its substance (OFFICE L-19, LAW A-13 P-16)."""

from app.rules.cases import Case, waits_for_completion
from app.rules.identity import RequesterKind
from app.rules.outcomes import Outcome

_NO_AGENT = (
    "ご本人からのご請求では「代理権なし」を選べません。何も変えていません。"
    "ご本人であることを確かめられないときは「本人と確認できない」を選んでください。"
)
_IDENTIFIED = (
    "本人確認が済んでいるため、「本人と確認できない」は選べません。何も変えていません。"
    "確認をやり直すときは、先に本人確認を記録し直してください。"
)
_NOTHING_ASKED = (
    "待っている書類などがないため、「補正に応じていただけない」は選べません。何も変えていません。"
    "先に「補正のお願い」を出してください。申込用紙の形や押印だけでは、終わらせることができません。"
)


def ending_refusal(outcome: Outcome | None, case: Case) -> str | None:
    """Say why a case cannot end in this way; None where it can, or the outcome is no ending."""
    if outcome is Outcome.no_authority and case.requester_kind is RequesterKind.subject:
        return _NO_AGENT
    if outcome is Outcome.not_identified and case.identity is not None:
        return _IDENTIFIED
    if outcome is Outcome.not_completed and not waits_for_completion(case):
        return _NOTHING_ASKED
    return None

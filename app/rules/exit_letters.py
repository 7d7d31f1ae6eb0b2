"""Say what is written to somebody who leaves, graduates or takes her consent back (OFFICE L-31)."""

from collections.abc import Mapping
from datetime import date, timedelta

from app.rules.eras import japanese
from app.rules.worded import Worded


class ExitLetter(Worded):
    """Name a letter about an exit; each state has its own, never one for all."""

    leaving = "leaving", "退会のお知らせ"
    graduation = "graduation", "卒業のお知らせ"
    withdrawal = "withdrawal", "同意の取消しのお知らせ"


EXIT_OF: Mapping[ExitLetter, str] = {
    ExitLetter.leaving: "left",
    ExitLetter.graduation: "graduated",
    ExitLetter.withdrawal: "withdrawn",
}
"""The exit that each letter tells of."""
DAY_OF: Mapping[ExitLetter, str] = {
    ExitLetter.leaving: "left_on",
    ExitLetter.graduation: "graduated_on",
    ExitLetter.withdrawal: "withdrawn_on",
}
"""What the wording of each calls its day."""
_STATES: Mapping[tuple[str, str], ExitLetter] = {
    ("left", "left"): ExitLetter.leaving,
    ("graduated", "graduated"): ExitLetter.graduation,
    ("active", "withdrawn"): ExitLetter.withdrawal,
}


def letter_for(state: str, exit_kind: str) -> ExitLetter | None:
    """Return the letter that fits a member's state and her open exit; none for who died."""
    return _STATES.get((state, exit_kind))


def items_of(
    letter: ExitLetter, on: date, erase_on: date, today: date
) -> tuple[tuple[str, str], ...]:
    """List what the letter says will happen: to mail, to what is registered, to the consents."""
    mail = ("ご案内", f"{japanese(on)}から、お送りいたしません")
    kept = ("ご登録の内容", _kept(erase_on, today))
    consents = ("ご同意の記録", "お名前を除いて、保管いたします")
    if letter is ExitLetter.withdrawal:
        going = ("退会の手続", "担当からご連絡いたします")
        return (mail, going, kept, consents)
    return (mail, kept, consents)


def _kept(erase_on: date, today: date) -> str:
    """Say until when it is kept: through the day before it may go (P-8)."""
    if erase_on <= today:
        return "保管の期間が終わりましたので、消去いたします"
    return f"{japanese(erase_on - timedelta(days=1))}まで保管し、その後に消去いたします"

"""Name the letters to a recipient behind which a sheet goes that it fills in (LAW A-8)."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from app.rules.eras import japanese, with_weekday
from app.rules.errors import Refused
from app.rules.recipients import Recipient, RecipientKind
from app.rules.worded import Worded

_DAYS: Final = 21
"""How long a recipient has to send the sheet back."""
_ASKED: Final = frozenset({RecipientKind.contractor, RecipientKind.joint_user})


class RecipientPaper(Worded):
    """Name what is asked, by the kind of its letter."""

    survey = "recipient_survey", "調査票（個人情報の取扱い）"
    returning = "recipient_return", "返還・消去の証明の依頼"


def due_on(dated_on: date) -> date:
    """Return the day by which the sheet of a letter is to be back."""
    return dated_on + timedelta(days=_DAYS)


def return_by(dated_on: date) -> str:
    """Say until when the sheet is to be back."""
    return with_weekday(due_on(dated_on))


def items_of(
    paper: RecipientPaper, to: Recipient, period: tuple[date, date | None] | None
) -> tuple[tuple[str, str], ...]:
    """List what the letter says of the contract; `period` is its first and its last day."""
    found = _ending(to, period) if paper is RecipientPaper.returning else _running(period)
    return (*found, ("お返しいただくもの", f"後ろの{_SHEETS[paper]}（控えを取ってお送りください）"))


def may_be_asked(to: Recipient) -> bool:
    """Tell whether a recipient holds our data for us or with us, so that it is asked."""
    return to.kind in _ASKED


def refuse_unasked(to: Recipient) -> None:
    """Refuse to ask those who do not hold our data for us, or whose address nobody knows.

    Raises:
        Refused: with what to do.
    """
    if not may_be_asked(to):
        raise Refused(
            f"「{to.name}」は{to.kind.word}のため、この文書の対象ではありません。"
            "文書は作っていません。委託先か共同利用者を選んでください。"
        )
    if not to.address.strip():
        raise Refused(
            f"「{to.name}」の所在地が登録されていないため、文書を作れません。"
            "「内容を変更」で所在地を入れてから、もう一度お試しください。"
        )


_SHEETS: Final = {
    RecipientPaper.survey: "回答票",
    RecipientPaper.returning: "返還・消去証明書",
}


def _running(period: tuple[date, date | None] | None) -> Iterator[tuple[str, str]]:
    if period is not None:
        begun, until = period
        end = f"{japanese(until)}まで" if until else "（終わりの日の定めなし）"
        yield "契約の期間", f"{japanese(begun)}から{end}"


def _ending(to: Recipient, period: tuple[date, date | None] | None) -> Iterator[tuple[str, str]]:
    ends = to.ended_on or (period and period[1])
    if ends:
        yield "契約・提供の終わり", japanese(ends)

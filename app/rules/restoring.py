"""Say what a restore brings back and what it loses, before it is done (OFFICE §3 line 10)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.rules.erased_lists import ListState
from app.rules.log_months import JAPAN

_KEYS_ALONE: Final = (
    "記録のファイルは無事です。鍵のファイル（keys.json）だけを、{moment}の{practice}控えから戻します。"
    "失われる記録はありません。"
)
TURNS_PLAIN: Final = (
    "この控えは暗号化されていないため、戻した記録も暗号化されません。"
    "戻したあと、「利用者」のページの「記録を暗号化する」で暗号化できます。"
)


@dataclass(frozen=True)
class Loss:
    """Hold what is told of a restore; `rows` is None where the records of today do not open.

    It `turns_plain` where the backup is not encrypted, and the records of today were or may be.
    """

    made_at: datetime
    rows: int | None
    erased: int
    list_state: ListState
    nothing_stands: bool = False
    keys_alone: bool = False
    turns_plain: bool = False
    practice: bool = False


def moment_words(moment: datetime) -> str:
    """Say a moment as a person says it: 「3月25日22時」, with minutes where there are any."""
    there = moment + JAPAN
    minutes = f"{there.minute}分" if there.minute else ""
    return f"{there.month}月{there.day}日{there.hour}時{minutes}"


def full_moment_words(moment: datetime) -> str:
    """Say a moment with its year, for lists."""
    there = moment + JAPAN
    return f"{there.year}年{moment_words(moment)}"


def question(loss: Loss, *, printable: bool = True) -> str:
    """Say the whole of it in the words of the office; a command has no list to print."""
    if loss.keys_alone:
        practice = _practice(loss)
        return _KEYS_ALONE.format(moment=full_moment_words(loss.made_at), practice=practice)
    plain = TURNS_PLAIN if loss.turns_plain else ""
    lost = _lost(loss, printable=printable)
    return "".join((_back(loss), lost, _again(loss), _doubt(loss), plain))


def _back(loss: Loss) -> str:
    return f"{full_moment_words(loss.made_at)}の{_practice(loss)}控えに戻します。"


def _practice(loss: Loss) -> str:
    return "練習用の" if loss.practice else ""


def _lost(loss: Loss, *, printable: bool) -> str:
    if loss.nothing_stands:
        return ""
    if loss.rows is None:
        return (
            "いまの記録は開けないため、それより後の記録が何件失われるかは分かりません。"
            "いまのファイルは消さずに、別の場所に移して残します。"
        )
    if loss.rows == 0:
        return "失われる記録はありません。"
    listed = "（一覧を印刷できます）" if printable else ""
    return f"それより後の記録{loss.rows:,}件は失われます{listed}。"


def _again(loss: Loss) -> str:
    if not loss.erased:
        return ""
    return f"この間に消去した{loss.erased:,}名は、戻した後でもう一度消去します。"


def _doubt(loss: Loss) -> str:
    doubtful = loss.list_state in {ListState.older, ListState.missing}
    return loss.list_state.word if doubtful else ""

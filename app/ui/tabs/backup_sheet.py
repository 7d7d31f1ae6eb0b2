"""Say everything of one backup: when and why, what it holds, where it lies, how it was tried."""

from collections.abc import Sequence
from typing import Final

from app.office.backup_book import KINDS
from app.office.backup_lying import Lying
from app.office.backup_page import BackupRow, TrialRow
from app.rules.backup_causes import word_of
from app.rules.day_moments import spelt
from app.ui.tabs.sheet import Block, Entry, Sheet
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

CHECK: Final = "check"
RESTORE: Final = "restore"
STANDS: Final = Pill("保存中", "check", "good")
COPIED: Final = Pill("2か所に保存", "check", "good")
NOT_COPIED: Final = Pill("写せていません", "clock", "due")
AWAY: Final = Pill("2つめの場所にありません", "triangle", "due")
GONE: Final = Pill("期間終了", "bar", "quiet")
_BYTES: Final = 1_000_000


def pill_of(row: BackupRow) -> Pill:
    """Say how a backup stands."""
    if row.gone_on is not None:
        return GONE
    if row.copy_problem and row.copied_at is None:
        return NOT_COPIED
    return COPIED if row.copied_at else STANDS


def size_words(row: BackupRow) -> str:
    """Write a size in MB."""
    return f"{max(row.size_bytes / _BYTES, 0.1):.1f} MB"


def describe(
    row: BackupRow,
    trials: Sequence[TrialRow],
    lying: Lying,
    *,
    may_check: bool,
    may_restore: bool,
) -> Sheet:
    """Return everything of a backup; what is gone can neither be tried nor put back."""
    stands = row.gone_on is None
    acts = (
        *((ActButton(CHECK, "確かめる(&C)", "search"),) if stands and may_check else ()),
        *(
            (ActButton(RESTORE, "この時点に戻す(&B)…", "refresh"),)
            if stands and may_restore
            else ()
        ),
    )
    return Sheet(
        title=spelt(row.made_at),
        over="控え",
        under=word_of(row.cause),
        pills=(AWAY if lying.copy_missing else pill_of(row),),
        acts=acts,
        blocks=(_facts(row, lying), _trials(row, trials)),
    )


def _facts(row: BackupRow, lying: Lying) -> Block:
    gone = f"{row.gone_on:%Y/%m/%d}に削除" if row.gone_on else ""
    return Block(
        "この控え",
        facts=(
            ("ファイル", row.file_name),
            ("大きさ", size_words(row)),
            ("中身", f"操作記録{row.history_number}番までの、すべての記録"),
            ("置き場所", lying.words),
            ("2つめの場所", row.copy_problem),
            ("保存期間", gone),
            ("作った人", row.made_by),
        ),
    )


def _trials(row: BackupRow, trials: Sequence[TrialRow]) -> Block:
    own = [one for one in trials if one.backup_id == row.id]
    return Block(
        "確認",
        words="作った時に開いて、件数と操作記録の末尾を確かめてあります。",
        entries=tuple(Entry(_title(one), one.finding) for one in own),
        nothing="",
    )


def _title(one: TrialRow) -> str:
    result = "異常なし" if one.ok else "異常あり"
    return f"{spelt(one.at)}　{KINDS.get(one.kind, '確認')}　{result}"

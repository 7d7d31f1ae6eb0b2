"""Print what is on record of the backups (控え) and of their trials."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from app.office.desk import Desk
from app.office.registers import Register
from app.rules.backup_causes import word_of
from app.rules.eras import today_in_japan
from app.rules.log_months import JAPAN
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage.backup_trials import BackupTrials, TrialRow
from app.storage.backups import BackupRow

TITLE: Final = "控えの作成と確認"
KINDS: Final[Mapping[str, str]] = {"making": "作成", "asked": "確認", "drill": "復元の練習"}
PLACES: Final[Mapping[str, str]] = {
    "here": "データフォルダ",
    "second": "2つめの場所",
    "elsewhere": "その他",
}
_COLUMNS: Final = (
    ("日時", 34.0),
    ("したこと", 34.0),
    ("結果", 96.0),
    ("担当", 28.0),
    ("置き場所", 34.0),
)


def register(desk: Desk, period: Days) -> Register:
    """Return the backups and trials of a period, the oldest first."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        backups = [row for row in unit.backups.rows() if _within(row.made_at, period)]
        trials = [one for one in BackupTrials(unit.session).rows() if _within(one.at, period)]
    lines = [(row.made_at, _backup(row)) for row in backups]
    lines += [(one.at, _trial(one)) for one in trials]
    failed = sum(not one.ok for one in trials)
    lead = (
        f"{period.words}にプログラムが作った控え{len(backups)}件と、その確認{len(trials)}件"
        f"（うち異常{failed}件）です。控えはどれも、作った時に開いて、件数と操作記録の末尾を"
        "確かめてあります。ほかの方法で取った控えは、ここには載りません。"
    )
    return Register(TITLE, lead, _COLUMNS, tuple(cells for _at, cells in sorted(lines)))


def _backup(row: BackupRow) -> tuple[str, ...]:
    number = f"操作記録{row.history_number}番まで"
    ended = f"。{row.gone_on:%Y/%m/%d}に保存期間を終えて削除" if row.gone_on else ""
    done = f"作成（{word_of(row.cause)}）"
    return _moment(row.made_at), done, f"{number}{ended}", row.made_by, where(row)


def _trial(one: TrialRow) -> tuple[str, ...]:
    said = one.finding if one.ok else f"異常：{one.finding}"
    return _moment(one.at), KINDS.get(one.kind, "確認"), said, one.by, PLACES.get(one.place, "")


def where(row: BackupRow) -> str:
    """Say in which places a backup lies."""
    if row.gone_on is not None:
        return "なし"
    return "データフォルダと2つめの場所" if row.copied_at else "データフォルダ"


def _within(at: datetime, period: Days) -> bool:
    return period.holds(today_in_japan(at))


def _moment(at: datetime) -> str:
    return f"{at + JAPAN:%Y/%m/%d %H:%M}"

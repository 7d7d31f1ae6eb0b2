"""List for a period which months of the operation log were reviewed, and by whom."""

from datetime import timedelta
from typing import Final

from app.office import log_reviews
from app.office.desk import Desk
from app.office.log_reviews import TITLE, MonthRow
from app.office.registers import Register
from app.rules.eras import japanese, today_in_japan
from app.rules.periods import Days
from app.rules.roles import Verb

UNSEEN: Final = "未点検"
_COLUMNS: Final = (
    *(("月", 22.0), ("点検した日・人", 38.0), ("操作の件数", 66.0)),
    *(("記録の番号・照合の値", 44.0), ("点検で分かったこと", 80.0)),
)


def register(desk: Desk, period: Days) -> Register:
    """Return the months that ended in a period, oldest first; also those that nobody reviewed."""
    desk.demand(Verb.read_history)
    found = [row for row in reversed(log_reviews.months(desk)) if _ends_in(row, period)]
    lead = f"{period.words}に終わった月の、管理責任者による操作記録の点検です。"
    return Register(TITLE, lead, _COLUMNS, tuple(_cells(row) for row in found))


def _ends_in(row: MonthRow, period: Days) -> bool:
    return period.holds(row.month.next.first - timedelta(days=1))


def _cells(row: MonthRow) -> tuple[str, ...]:
    one = row.review
    if one is None:
        return (row.month.word, UNSEEN, "", "", "")
    return (
        row.month.word,
        f"{japanese(today_in_japan(one.signed_at))}\n{one.signer}",
        one.summary,
        f"{one.first_number}番から{one.last_number}番まで\n{one.anchor}",
        one.findings,
    )

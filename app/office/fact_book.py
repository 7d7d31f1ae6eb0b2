"""List what was done although a gate refuses it (事実の記録、要是正), for a period."""

from typing import Final

from app.office import nonconformities
from app.office.desk import Desk
from app.office.nonconformities import FactLine
from app.office.registers import Register
from app.rules.eras import short_japanese
from app.rules.nonconformities import HEAD_ONLY
from app.rules.periods import Days
from app.rules.roles import Verb

TITLE: Final = "要是正の事実の記録"
_COLUMNS: Final = (
    ("行われた日", 20.0),
    ("区分", 38.0),
    ("受付番号", 20.0),
    ("行われたこと", 62.0),
    ("断られた理由", 52.0),
    ("記録した人", 22.0),
    ("是正の日・人", 24.0),
    ("是正の内容", 50.0),
)


def register(desk: Desk, period: Days) -> Register:
    """Return what happened in a period; what only the head sees is on no such list (P-12)."""
    desk.demand(Verb.read_requests)
    found = [
        line
        for line in nonconformities.rows(desk, open_only=False)
        if period.holds(line.row.happened_on) and line.row.gate not in HEAD_ONLY
    ]
    waiting = sum(line.row.remedied_on is None for line in found)
    lead = (
        f"{period.words}に行われたことの記録{len(found)}件です。是正が済んでいないものは{waiting}件です。"
        "官公署等からの照会に関する記録は、管理責任者が別に保管しています。"
    )
    return Register(TITLE, lead, _COLUMNS, tuple(map(_row, reversed(found))))


def _row(line: FactLine) -> tuple[str, ...]:
    row = line.row
    settled = f"{short_japanese(row.remedied_on)}\n{line.remedied_by}" if row.remedied_on else ""
    return (
        short_japanese(row.happened_on),
        row.gate.word,
        line.receipt_number,
        row.what or "（消去済）",
        row.refusal,
        line.recorded_by,
        settled or "要是正",
        row.remedy,
    )

"""List how recipients were looked at in a period: selection, survey, visit, and what it gave."""

from datetime import date
from typing import Final

from app.office.desk import Desk
from app.office.registers import Register
from app.rules.eras import short_japanese
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage.recipient_checks import RecipientCheckRow

TITLE: Final = "委託先などの確認の記録"
_COLUMNS: Final = (
    ("提供先", 50.0),
    ("確認の種類", 34.0),
    ("期限・依頼・回答", 36.0),
    ("確認した日・人", 32.0),
    ("結果", 18.0),
    ("認証など", 30.0),
    ("所見", 62.0),
)


def register(desk: Desk, period: Days) -> Register:
    """Return the looks of which any day lies in a period, by the names of the recipients."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        keys = unit.recipients.ids()
        names = {row.id: row.name for row in unit.recipients.rows(keys)}
        looks = [row for rows in unit.recipient_checks.of(keys).values() for row in rows]
    found = [row for row in looks if any(map(period.holds, _days(row)))]
    done = sum(row.checked_on is not None and not row.cancelled_on for row in found)
    lead = (
        f"{period.words}に期限・依頼・回答・確認の日がある確認{len(found)}件です。"
        f"確認が済んだものは{done}件です。"
    )
    ordered = sorted(found, key=lambda row: (names[row.recipient_id], _days(row)))
    rows = tuple((names[row.recipient_id], *_cells(row)) for row in ordered)
    return Register(TITLE, lead, _COLUMNS, rows)


def _days(row: RecipientCheckRow) -> list[date]:
    days = (row.due_on, row.asked_on, row.answered_on, row.checked_on)
    return [day for day in days if day]


def _cells(row: RecipientCheckRow) -> tuple[str, ...]:
    asked = (("期限", row.due_on), ("依頼", row.asked_on), ("回答", row.answered_on))
    checked = (short_japanese(row.checked_on), row.checked_by) if row.checked_on else ()
    gone = f"取消し（{row.cancel_reason}）" if row.cancelled_on else ""
    return (
        row.kind.word,
        "\n".join(f"{word} {short_japanese(day)}" for word, day in asked if day),
        "\n".join(checked),
        gone or row.verdict.word,
        row.certificate,
        row.findings,
    )

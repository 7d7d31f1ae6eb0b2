"""List the corrective actions of a span: what was done, and whether it helped (是正処置一覧)."""

from datetime import date
from typing import Final

from app.office import corrective_actions
from app.office.desk import Desk
from app.office.registers import Register
from app.rules.corrective_actions import state_of
from app.rules.eras import japanese, today_in_japan
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage.corrective_actions import ActionRow

TITLE: Final = "是正処置一覧"
_COLUMNS: Final = (
    ("もとになった記録", 38.0),
    *(("原因", 40.0), ("処置", 50.0), ("責任者", 24.0), ("期限", 29.0)),
    *(("完了", 34.0), ("有効性の確認", 40.0), ("状態", 22.0)),
)


def register(desk: Desk, period: Days) -> Register:
    """Return the actions that were opened, due, done or checked in a span, and what is open."""
    desk.demand(Verb.read_governance)
    rows = [row for row in corrective_actions.rows(desk) if _in(row, period)]
    lead = f"{period.words}に、登録、完了、有効性の確認をしたものと、期限のあるものです。"
    return Register(TITLE, lead, _COLUMNS, tuple(_cells(row, desk.today) for row in rows))


def _in(row: ActionRow, period: Days) -> bool:
    days = (today_in_japan(row.recorded_at), row.due_on, row.done_on, row.checked_on)
    return any(day is not None and period.holds(day) for day in days)


def _cells(row: ActionRow, today: date) -> tuple[str, ...]:
    return (
        f"{row.origin.kind}\n{row.origin.name}",
        row.cause,
        row.action,
        row.responsible,
        japanese(row.due_on),
        _joined(row.done_on, "", row.done_note),
        _joined(row.checked_on, row.checked_by, row.check_note),
        "\n".join(part for part in (state_of(row, today).word, row.cancel_reason) if part),
    )


def _joined(day: date | None, name: str, note: str) -> str:
    if day is None:
        return ""
    return "\n".join(part for part in (japanese(day), name, note) if part)

"""Keep the register of what was disposed of (廃棄記録簿)."""

from datetime import date
from typing import Final

from app.office.desk import Desk
from app.office.disposal_found import found
from app.office.registers import Register
from app.rules.eras import short_japanese
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage.disposals import DisposalRow
from app.storage.unit import Unit

TITLE: Final = "廃棄記録簿"
_COLUMNS: Final = (
    *(("番号", 22.0), ("状態", 20.0), ("件名・廃棄するもの", 66.0), ("起案", 26.0)),
    *(("承認", 30.0), ("廃棄", 34.0), ("方法", 20.0), ("立会・証明書", 42.0)),
)


def register(desk: Desk, period: Days) -> Register:
    """Return the disposals proposed in a period, oldest first."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        chosen = [row for row in found(unit, None) if period.holds(row.proposed_on)]
        names = unit.staff.names()
        lines = tuple(_cells(unit, row, names) for row in reversed(chosen))
    lead = f"{period.words}に起案した廃棄の伺いと、その結果です。"
    return Register(TITLE, lead, _COLUMNS, lines)


def _cells(unit: Unit, row: DisposalRow, names: dict[int, str]) -> tuple[str, ...]:
    items = [f"・{item.what}　{item.count_words}" for item in row.items]
    approver = row.approval_paper or names.get(row.approved_by or 0, "")
    house = unit.recipients.rows([row.recipient_id]) if row.recipient_id else ()
    return (
        row.number,
        row.state.word,
        "\n".join([row.title, *items]),
        _said(row.proposed_on, names.get(row.proposed_by, "")),
        _said(row.approved_on, approver),
        _said(row.done_on, "\n".join([row.done_by, *(one.name for one in house)]).strip()),
        row.way.word if row.way else "",
        "\n".join(part for part in (row.witness, row.certificate, row.cancel_reason) if part),
    )


def _said(day: date | None, who: str) -> str:
    return f"{short_japanese(day)}\n{who}".strip() if day else ""

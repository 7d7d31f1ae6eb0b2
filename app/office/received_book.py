"""Make the book of what was received: 第三者受領記録簿 (法30条)."""

from collections.abc import Mapping
from typing import Final

from app.office.desk import Desk
from app.office.recorded_cells import (
    CANCELLED,
    days_cell,
    kept_cell,
    lines,
    names_of,
    overlaps,
    people_cell,
    third_cell,
)
from app.office.registers import Register
from app.rules.ids import MemberId
from app.rules.periods import Days
from app.rules.received_data import METHOD_WORDS, received_until
from app.rules.roles import Verb
from app.storage.kept_names import RECEIVED, KeptName
from app.storage.received_data import ReceivedRow

TITLE: Final = "第三者受領記録簿"
_COLUMNS: Final = (
    *(("受け取った日", 24.0), ("提供者の名称・住所・代表者", 46.0), ("根拠", 30.0)),
    *(("取得の経緯・確認の方法", 48.0), ("本人", 42.0), ("項目", 34.0)),
    *(("記録・受領の方法", 26.0), ("作成日・保存期限", 28.0)),
)


def register(desk: Desk, period: Days) -> Register:
    """Make the book of the receipts that 法30条 wants on record, oldest first."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        found = unit.received_data.rows(list(reversed(unit.received_data.ids())))
        rows = [
            row for row in found if row.record_duty and overlaps(period, row.from_on, row.to_on)
        ]
        people = names_of(unit, RECEIVED, [row.people for row in rows])
    lead = f"受け取った日：{period.words}　法第30条の記録です。"
    return Register(TITLE, lead, _COLUMNS, tuple(_line(row, people) for row in rows))


def _line(row: ReceivedRow, people: Mapping[MemberId, KeptName]) -> tuple[str, ...]:
    checked = f"確認：{row.checked_how}" if row.checked_how else ""
    return (
        days_cell(row.from_on, row.to_on),
        third_cell(row.provider_name, row.provider_address, row.provider_representative),
        row.ground.word,
        lines(row.background, checked, row.note),
        people_cell(row.people, people, row.others_count),
        row.items_words or CANCELLED,
        lines(METHOD_WORDS[row.record_method], row.way.word),
        kept_cell(row.recorded_on, received_until(row, row.recorded_on)),
    )

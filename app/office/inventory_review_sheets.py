"""Print for one department what it is to confirm: the inventory, with room for its answer."""

from collections.abc import Sequence
from typing import Final

from app.office import house_sheets, inventory, inventory_reviews
from app.office.desk import Desk
from app.office.house_sheets import SheetPart
from app.office.inventory import InventoryRow
from app.office.inventory_reviews import NO_CHANGE, InventoryReviewRow
from app.rules.eras import japanese
from app.rules.ids import InventoryReviewId
from app.rules.roles import Verb
from app.storage.unit import Unit

TITLE: Final = "個人データ取扱台帳の確認票"
BOXES: Final = ("部署管理者", "管理責任者")
_COLUMNS: Final = (
    *(("項目", 52.0), ("区分", 32.0), ("件数", 18.0), ("保存の期間", 50.0), ("確認", 18.0)),
)
_ASKED: Final = (
    "次の台帳は、このプログラムで取り扱う個人データの一覧です。部署で取り扱うものに印を付け、"
    "台帳にないもの（紙の名簿、表計算のファイルなど）、やめたもの、保管場所が変わったものを、"
    "下の欄に書いて窓口へお返しください。"
)


def look(desk: Desk, year: int, key: InventoryReviewId) -> bytes:
    """Return the sheet of one department, to be looked at."""
    desk.demand(Verb.read_governance)
    lines = inventory.rows(desk)
    with desk.look() as unit:
        return _draw(desk, unit, inventory_reviews.one(unit, year, key), lines)


def take(desk: Desk, year: int, key: InventoryReviewId) -> bytes:
    """Return the sheet as it leaves the program; that it did goes into the log."""
    desk.demand(Verb.read_governance)
    lines = inventory.rows(desk)
    with desk.unit(f"{TITLE}を印刷") as unit:
        row = inventory_reviews.one(unit, year, key)
        unit.log((("department", int(row.department_id)),), {"fiscal_year": year})
        return _draw(desk, unit, row, lines)


def _draw(desk: Desk, unit: Unit, row: InventoryReviewRow, lines: Sequence[InventoryRow]) -> bytes:
    asked = japanese(row.asked_on) if row.asked_on else ""
    head = (
        ("部署", row.department_name),
        ("年度", f"{row.fiscal_year}年度"),
        ("依頼した日", asked),
    )
    table = tuple(
        (line.label, line.group, inventory.count_words(line), line.retention, "") for line in lines
    )
    parts = (
        SheetPart(words=_ASKED, entries=head),
        SheetPart("台帳", columns=_COLUMNS, rows=table),
        SheetPart("部署の回答", entries=_answer(row)),
    )
    return house_sheets.draw(desk, unit, (TITLE, row.department_name), parts, BOXES)


def _answer(row: InventoryReviewRow) -> tuple[tuple[str, str], ...]:
    if row.confirmed_on is None:
        return (
            ("確認した日", "令和　　　年　　　月　　　日"),
            ("確認した人", ""),
            ("変わったところ", f"（なければ「{NO_CHANGE}」）"),
            ("", ""),
            ("", ""),
        )
    told = (("確認した日", japanese(row.confirmed_on)), ("確認した人", row.confirmed_by))
    return (*told, ("変わったところ", row.changes))

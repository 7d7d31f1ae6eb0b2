"""Show and print which personal data the office keeps, why, and where each comes from (B-7)."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.exchange.inventory_file import shipped_inventory
from app.letters import register_sheet
from app.letters.register_sheet import SheetFacts
from app.office import page_settings, profile
from app.office.desk import Desk
from app.office.holdings import purposes_on
from app.rules.inventory import InventoryLine, purpose_words
from app.rules.roles import MAY, Role, Verb

TITLE = "個人データ取扱台帳"
FILE_NAME = f"{TITLE}（すくすく会員）"
_LEAD = (
    "すくすく会員の登録と、その同意・請求の記録として、このプログラムで取り扱う個人データの一覧です。"
    "利用目的は、印刷した日に施行されている個人情報保護方針の言葉です。"
)
_COLUMNS = (
    ("区分", 24.0),
    ("項目", 36.0),
    ("利用目的", 76.0),
    ("取得の元と方法", 46.0),
    ("保存の期間", 44.0),
    ("取り扱う人", 31.0),
)


@dataclass(frozen=True)
class InventoryRow:
    """Show one kind of data in the words of the office."""

    group: str
    label: str
    purposes: str
    source: str
    retention: str
    people: str


def rows(desk: Desk) -> Sequence[InventoryRow]:
    """Return every kind of data that the program keeps, in the order of the inventory."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        listed = purposes_on(unit, desk.today)
    return [_row(line, listed) for line in shipped_inventory().values()]


def draw(desk: Desk) -> bytes:
    """Return the inventory as PDF."""
    shown = rows(desk)
    with desk.look() as unit:
        facts = SheetFacts(
            title=TITLE,
            lead=_LEAD,
            columns=_COLUMNS,
            rows=tuple(_cells(row) for row in shown),
            organisation=profile.sender(unit),
            printed_on=desk.today,
            anchor=unit.history.anchor(),
            practice=desk.practice,
        )
    return register_sheet.draw(facts, page_settings.read(desk))


def _row(line: InventoryLine, listed: Sequence[str]) -> InventoryRow:
    return InventoryRow(
        group=line.group,
        label=line.label,
        purposes=purpose_words(line, listed),
        source=line.source,
        retention=line.retention,
        people=_people(line),
    )


def _cells(row: InventoryRow) -> tuple[str, ...]:
    return (row.group, row.label, row.purposes, row.source, row.retention, row.people)


def _people(line: InventoryLine) -> str:
    verb = Verb.read_requests if line.item.startswith("request") else Verb.read_members
    return "・".join(role.word for role in Role if role in MAY[verb])

"""Show and print which personal data the office keeps, why, and where each comes from (B-7)."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.exchange.inventory_file import shipped_inventory
from app.office import registers
from app.office.desk import Desk
from app.office.holdings import purposes_on
from app.office.registers import Register
from app.rules.inventory import InventoryLine, purpose_words
from app.rules.periods import Days
from app.rules.roles import MAY, Role, Verb
from app.storage import inventory_counts

TITLE = "個人データ取扱台帳"
FILE_NAME = TITLE
_LEAD = (
    "このプログラムで取り扱う個人データの一覧です。件数は、印刷した日に記録している数です。"
    "利用目的は、印刷した日に施行されている個人情報保護方針の言葉です。\n"
    "取扱いの部署は個人情報相談窓口、保管の場所はこのプログラムの記録です。"
    "保存の期間が過ぎたものは消去し、廃棄記録に残します。"
    "委託と提供の相手は、委託先管理台帳と第三者提供記録簿にあります。"
)
_COLUMNS = (
    ("区分", 22.0),
    ("項目", 40.0),
    ("件数", 15.0),
    ("利用目的", 66.0),
    ("取得の元と方法", 44.0),
    ("保存の期間", 42.0),
    ("取り扱う人", 28.0),
)
_READ_BY = {
    "authority": Verb.handle_authority,
    "staff": Verb.manage_staff,
    "history": Verb.read_history,
}
UNTOLD = "（非表示）"
"""Stands for how many there are of what only the head knows of (LAW A-13 P-12)."""
_UNTOLD = frozenset({"authority"})
_OF_HOUSE = frozenset(
    {"recipient", "provision", "received", "incident", "worker", "pledge", "training"}
    | {"appointment"}
)


@dataclass(frozen=True)
class InventoryRow:
    """Show one kind of data in the words of the office, and how much of it is held now.

    `count` is None where nobody but the head may know: the paper goes to many.
    """

    group: str
    label: str
    count: int | None
    purposes: str
    source: str
    retention: str
    people: str


def rows(desk: Desk) -> Sequence[InventoryRow]:
    """Return every kind of data that the program keeps, in the order of the inventory."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        listed = purposes_on(unit, desk.today)
        counts = inventory_counts.counts(unit.session)
    return [_row(line, listed, counts[line.item]) for line in shipped_inventory().values()]


def register(desk: Desk, period: Days) -> Register:
    """Return the inventory as it stands today, whatever the period."""
    del period
    return Register(TITLE, _LEAD, _COLUMNS, tuple(_cells(row) for row in rows(desk)))


def draw(desk: Desk) -> bytes:
    """Return the inventory as PDF."""
    return registers.look(desk, register(desk, Days()))


def _row(line: InventoryLine, listed: Sequence[str], count: int) -> InventoryRow:
    return InventoryRow(
        group=line.group,
        label=line.label,
        count=None if line.item in _UNTOLD else count,
        purposes=purpose_words(line, listed),
        source=line.source,
        retention=line.retention,
        people=_people(line),
    )


def _cells(row: InventoryRow) -> tuple[str, ...]:
    told = (row.purposes, row.source, row.retention, row.people)
    return (row.group, row.label, count_words(row), *told)


def count_words(row: InventoryRow) -> str:
    """Say how much of a kind of data is held."""
    return UNTOLD if row.count is None else f"{row.count:,}"


def _people(line: InventoryLine) -> str:
    verb = Verb.read_requests if line.item.startswith("request") else Verb.read_members
    verb = Verb.read_governance if line.item in _OF_HOUSE else verb
    verb = _READ_BY.get(line.item, verb)
    return "・".join(role.word for role in Role if role in MAY[verb])

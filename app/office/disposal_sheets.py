"""Print a proposal to dispose of something with boxes for seals, and what came of it."""

from collections.abc import Iterator
from typing import Final

from app.office import house_sheets
from app.office.desk import Desk
from app.office.disposal_found import one
from app.office.house_sheets import SheetPart
from app.rules.disposals import DisposalItem, DisposalState, kept_words
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.ids import DisposalId
from app.rules.roles import Verb
from app.storage.disposals import DisposalRow
from app.storage.unit import Unit

PROPOSAL: Final = "廃棄の伺い"
RECORD: Final = "廃棄記録"
BOXES: Final = ("起案", "部署管理者", "管理責任者")
_COLUMNS: Final = (
    *(("名称・年度", 56.0), ("区分", 17.0), ("数量", 20.0)),
    *(("保管場所・箱番号", 36.0), ("保管の満了・根拠", 41.0)),
)
_POINTS: Final = (
    "箱から出したときは、中身が一覧と合うか、二人で確かめます。",
    "写しや控えが、ほかの部署やほかの媒体に残っていないかを確かめます。",
    "開示などのご請求や苦情の途中のものは、廃棄しません。",
)


def look(desk: Desk, key: DisposalId) -> bytes:
    """Return the proposal, or once it is done the record, to be looked at."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return _draw(desk, unit, one(unit, key))


def take(desk: Desk, key: DisposalId) -> bytes:
    """Return the sheet as it leaves the program; that it did goes into the log."""
    desk.demand(Verb.read_governance)
    with desk.unit(f"{PROPOSAL}・{RECORD}を印刷") as unit:
        row = one(unit, key)
        unit.log((("disposal", key),), {"number": row.number})
        return _draw(desk, unit, row)


def title_of(row: DisposalRow) -> str:
    """Name the sheet of a disposal as it stands."""
    return RECORD if row.state is DisposalState.done else PROPOSAL


def _draw(desk: Desk, unit: Unit, row: DisposalRow) -> bytes:
    if row.state is DisposalState.cancelled:
        raise Refused(
            f"{row.number}は取り消されています。伺いは印刷できません。廃棄の一覧には載っています。"
        )
    names = unit.staff.names()
    parts = [_head(row, names.get(row.proposed_by, "")), _listed(row), _decided(row, names)]
    if row.state is DisposalState.done:
        parts.append(_done(unit, row))
    heading = (title_of(row), f"番号　{row.number}")
    return house_sheets.draw(desk, unit, heading, tuple(parts), BOXES)


def _head(row: DisposalRow, proposer: str) -> SheetPart:
    facts = (
        *(("件名", row.title), ("起案の日", japanese(row.proposed_on)), ("起案した人", proposer)),
        ("廃棄する理由", row.reason),
    )
    words = "下の一覧のとおり、保管の期間が過ぎた個人情報を廃棄してよろしいか伺います。"
    asked = words if row.done_on is None else ""
    return SheetPart(words=asked, entries=tuple(fact for fact in facts if fact[1]))


def _listed(row: DisposalRow) -> SheetPart:
    points = () if row.done_on else _POINTS
    lines = tuple(_cells(item) for item in row.items)
    return SheetPart("廃棄するもの", columns=_COLUMNS, rows=lines, points=points)


def _cells(item: DisposalItem) -> tuple[str, ...]:
    box = f"箱番号 {item.box}" if item.box else ""
    return (
        "\n".join(part for part in (item.what, item.period) if part),
        item.medium.word,
        item.count_words,
        "\n".join(part for part in (item.place, box) if part),
        kept_words(item),
    )


def _decided(row: DisposalRow, names: dict[int, str]) -> SheetPart:
    if row.approved_on is None:
        blank = (("決裁の日", "令和　　　年　　　月　　　日"), ("決裁した人", ""))
        return SheetPart("決裁", entries=blank)
    by = row.approval_paper or names.get(row.approved_by or 0, "")
    return SheetPart("決裁", entries=(("決裁の日", japanese(row.approved_on)), ("決裁した人", by)))


def _done(unit: Unit, row: DisposalRow) -> SheetPart:
    return SheetPart(RECORD, entries=tuple(fact for fact in done_facts(unit, row) if fact[1]))


def done_facts(unit: Unit, row: DisposalRow) -> Iterator[tuple[str, str]]:
    """Say how something was disposed of, by whom, and what proves it."""
    house = unit.recipients.rows([row.recipient_id]) if row.recipient_id else ()
    yield "廃棄した日", japanese(row.done_on) if row.done_on else ""
    yield "方法", row.way.word if row.way else ""
    yield "廃棄した人", row.done_by
    yield "頼んだ委託先", house[0].name if house else ""
    yield "立ち会った人", row.witness
    yield "証明書", row.certificate
    yield "備考", row.note

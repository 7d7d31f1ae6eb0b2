"""List the samples drawn for auditors in a period, and print one of them."""

from typing import Final

from app.office import house_sheets
from app.office.audit_samples import TITLE, SampleRow, SampleView, opened_keys, view_in
from app.office.desk import Desk
from app.office.house_sheets import SheetPart
from app.office.registers import Register
from app.rules.eras import japanese, today_in_japan
from app.rules.ids import AuditSampleId
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage.unit import Unit

_COLUMNS: Final = (
    *(("抽出した日", 34.0), ("抽出した人", 34.0), ("対象", 30.0), ("対象の件数", 22.0)),
    *(("抽出した件数", 24.0), ("種", 50.0), ("お名前を開いた件数", 32.0)),
)
_LINES: Final = (
    *(("番号", 36.0), ("内容", 66.0), ("お名前（伏せ字）", 42.0), ("確かめた結果", 26.0)),
)
CHANGED: Final = "同じになりません（対象の記録が減ったか、閲覧できる範囲が違います）"
_POINTS: Final = (
    "種と記録の番号から、SHA-256の小さい順に抽出しています。同じ種なら、同じ標本になります。",
    "お名前を確かめるときは、理由を入れて1件ずつ開きます（操作記録に残ります）。",
)


def register(desk: Desk, period: Days) -> Register:
    """Return the samples drawn in a period, oldest first."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        found = [row for row in reversed(unit.audit_samples.rows()) if _drawn_in(row, period)]
        lines = tuple(_cells(unit, row) for row in found)
    return Register(TITLE, f"{period.words}に抽出した標本です。", _COLUMNS, lines)


def look(desk: Desk, key: AuditSampleId) -> bytes:
    """Return one sample with its names covered, to be looked at."""
    desk.demand(Verb.draw_sample)
    with desk.look() as unit:
        return _draw(desk, unit, key)


def take(desk: Desk, key: AuditSampleId) -> bytes:
    """Return one sample as it leaves the program; that it did goes into the log."""
    desk.demand(Verb.draw_sample)
    with desk.unit(f"{TITLE}を印刷") as unit:
        unit.log((("audit_sample", int(key)),))
        return _draw(desk, unit, key)


def _draw(desk: Desk, unit: Unit, key: AuditSampleId) -> bytes:
    seen = view_in(unit, key)
    rows = tuple((line.number, line.what, line.names, "") for line in seen.lines)
    parts = (
        SheetPart(entries=_facts(seen)),
        SheetPart("標本", columns=_LINES, rows=rows, points=_POINTS),
    )
    heading = (TITLE, f"標本{key}　種 {seen.row.seed}")
    return house_sheets.draw(desk, unit, heading, parts, ("監査員", "監査責任者"))


def _facts(seen: SampleView) -> tuple[tuple[str, str], ...]:
    row = seen.row
    again = "同じ標本になります" if seen.same_again else CHANGED
    return (
        ("対象", f"{row.population.word}　{row.population_count:,}件"),
        ("抽出", f"{len(row.keys):,}件　{japanese(today_in_japan(row.drawn_at))}　{row.drawer}"),
        ("種", row.seed),
        ("もう一度抽出すると", again),
    )


def _drawn_in(row: SampleRow, period: Days) -> bool:
    return period.holds(today_in_japan(row.drawn_at))


def _cells(unit: Unit, row: SampleRow) -> tuple[str, ...]:
    opened = len(opened_keys(unit, row.id))
    return (
        japanese(today_in_japan(row.drawn_at)),
        row.drawer,
        row.population.word,
        f"{row.population_count:,}",
        f"{len(row.keys):,}",
        row.seed,
        f"{opened:,}",
    )

"""Show how the consent of every member stood on any day, and let the list leave for a purpose."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.exchange.csv_files import csv_bytes
from app.exchange.excel_files import excel_bytes
from app.exchange.file_bytes import drafted
from app.letters import register_sheet
from app.letters.register_sheet import SheetFacts
from app.office import page_settings, profile
from app.office.as_of_rows import AsOfList, AsOfRow, listed, rows_of
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.consents import Standing
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.roles import Verb
from app.storage.unit import Unit

__all__ = ["AsOfList", "AsOfRow", "export", "find", "find_ids", "preview_list", "print_list"]

WORDS: Mapping[Standing, str] = {
    "current": "最新",
    "renewal_due": "再同意待ち",
    "withdrawn": "撤回",
    "declined": "不同意",
    "none": "同意なし",
}
"""How each standing is written where there is no room for a shape."""
HEADER = ("組合員コード", "氏名", "同意の状態", "方針の版", "回答の日", "方法", "受付者")
TITLE = "同意の状態の一覧"
ERASED = "（消去済）"
PRACTICE = "練習用"
PREVIEWED = 100
"""How many rows of a printed list are looked at before it is made."""
_WIDTHS = (26.0, 46.0, 26.0, 34.0, 34.0, 18.0, 40.0)


def find(desk: Desk, day: date, standing: Standing | None = None, text: str = "") -> AsOfList:
    """Find the members as they stood on a day; the counts are of all whom the words find."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return listed(unit, day, standing, text)


def find_ids(
    desk: Desk, day: date, standing: Standing | None = None, text: str = ""
) -> Sequence[MemberId]:
    """Return the keys of the members as they stood on a day, in the order of their codes."""
    return find(desk, day, standing, text).ids


def rows(desk: Desk, ids: Sequence[int], day: date) -> Sequence[AsOfRow]:
    """Return the rows of these keys as of a day, in their order."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return rows_of(unit, ids, day)


def export(
    desk: Desk,
    path: Path,
    day: date,
    purpose: str,
    standing: Standing | None = None,
    *,
    text: str = "",
) -> int:
    """Write the list of a day to a file (.xlsx, else CSV); return the number of rows.

    Raises:
        Refused: no purpose is stated, or the place cannot be written to.
    """
    desk.demand(Verb.export_members)
    _refuse_aimless(purpose)
    with desk.look() as unit:
        ids = listed(unit, day, standing, text).ids
        found = rows_of(unit, ids, day)
    content = _content(path, found, practice=desk.practice)
    # The file gets its name only once the log has its row: no names leave unseen.
    with drafted(path, content) as draft:
        with desk.unit("ある日の同意の一覧を書き出した") as unit:
            _log(unit, ids, day, purpose)
        draft.settle()
    return len(ids)


def preview_list(desk: Desk, day: date, standing: Standing | None = None, text: str = "") -> bytes:
    """Return the beginning of the printed list for looking at; nothing is recorded."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        ids = listed(unit, day, standing, text).ids
        sheet = _sheet(desk, unit, ids[:PREVIEWED], _List(day, standing, len(ids)))
    return register_sheet.draw(sheet, page_settings.read(desk))


def print_list(
    desk: Desk, day: date, purpose: str, standing: Standing | None = None, text: str = ""
) -> bytes:
    """Return the list of a day as PDF for paper; the print and its purpose go into the log.

    Raises:
        Refused: no purpose is stated.
    """
    desk.demand(Verb.export_members)
    _refuse_aimless(purpose)
    with desk.look() as unit:
        ids = listed(unit, day, standing, text).ids
        sheet = _sheet(desk, unit, ids, _List(day, standing, len(ids)))
    # Thousands of rows take a while to draw; nobody else waits for the records meanwhile.
    pdf = register_sheet.draw(sheet, page_settings.read(desk))
    with desk.unit("ある日の同意の一覧を印刷") as unit:
        _log(unit, ids, day, purpose)
    return pdf


def _refuse_aimless(purpose: str) -> None:
    if not purpose.strip():
        raise Refused("目的を書いてください。まだ何も書き出していません。")
    refuse_unfit({"目的": purpose}, LONGEST_LINE)


def _log(unit: Unit, ids: Sequence[MemberId], day: date, purpose: str) -> None:
    values = {"rows": len(ids), "as_of_on": day.isoformat(), "purpose": purpose.strip()}
    unit.log(tuple(("member", key) for key in ids), values)


def _content(path: Path, found: Sequence[AsOfRow], *, practice: bool) -> bytes:
    mark = (PRACTICE,) if practice else ()
    spell = excel_bytes if path.suffix.lower() == ".xlsx" else csv_bytes
    return spell((*HEADER, *mark), ((*_cells(row, date.isoformat), *mark) for row in found))


def _cells(row: AsOfRow, spell: Callable[[date], str]) -> tuple[str, ...]:
    return (
        row.member_code,
        row.name or ERASED,
        WORDS[row.standing],
        spell(row.version_on) if row.version_on else "",
        spell(row.given_on) if row.given_on else "",
        row.method,
        row.receiver,
    )


@dataclass(frozen=True)
class _List:
    day: date
    standing: Standing | None
    whole: int


def _sheet(desk: Desk, unit: Unit, ids: Sequence[MemberId], which: _List) -> SheetFacts:
    chosen = f"「{WORDS[which.standing]}」の方だけを載せています。" if which.standing else ""
    cut = (
        f"【表示は先頭の{len(ids):,}名。全部で{which.whole:,}名】" if len(ids) < which.whole else ""
    )
    return SheetFacts(
        title=TITLE,
        lead=f"{cut}その日に登録されていた会員です。{chosen}{japanese(desk.today)}作成",
        columns=tuple(zip(HEADER, _WIDTHS, strict=True)),
        rows=tuple(_cells(row, japanese) for row in rows_of(unit, ids, which.day)),
        organisation=profile.sender(unit),
        printed_on=which.day,
        anchor=unit.history.anchor(),
        practice=desk.practice,
    )

"""Turn the cells of a row into a draft of a member."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.exchange.member_header import MemberHeader
from app.exchange.sheet_rows import SheetRow
from app.rules.member_drafts import MOST_CHILDREN, ChildDraft, ConsentDraft, MemberDraft

_CONSENT = "consent."
_CHILD = "children."
_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"})
"""What Excel leaves where a formula failed, in a workbook as in a CSV."""


@dataclass(frozen=True)
class MemberRowDraft:
    """Hold one row of a file: its number in Excel, what it says, and its cells as they stood.

    `fault` is a sentence where the row as a whole cannot be read; `numbers` are the fields that a
    spreadsheet held as numbers, `failed` those whose formula could not be calculated, each
    with the error that stands there.
    """

    row: int
    draft: MemberDraft
    cells: tuple[str, ...] = ()
    fault: str = ""
    numbers: frozenset[str] = frozenset()
    failed: tuple[tuple[str, str], ...] = ()

    @property
    def code_was_number(self) -> bool:
        """Tell whether the leading zeros of 組合員コード may be lost."""
        return "member_code" in self.numbers


def row_draft(row: SheetRow, header: MemberHeader, *, may_be_short: bool) -> MemberRowDraft:
    """Read one row under its header; cells that are not there count as empty."""
    width = len(header.fields)
    values = {field: cell for field, cell in zip(header.fields, row.cells, strict=False) if field}
    return MemberRowDraft(
        row=row.row,
        draft=_draft(values),
        cells=row.cells,
        fault=_fault(row, header, may_be_short=may_be_short),
        numbers=frozenset(header.fields[place] for place in row.numbers if place < width),
        failed=tuple(pair for pair in values.items() if pair[1].strip() in _ERRORS),
    )


def _draft(values: Mapping[str, str]) -> MemberDraft:
    """Sort the values of a row into a draft by the paths of their fields."""
    plain = {field: value for field, value in values.items() if "." not in field}
    consent = {
        field.removeprefix(_CONSENT): value
        for field, value in values.items()
        if field.startswith(_CONSENT)
    }
    return MemberDraft(**plain, children=_children(values), consent=ConsentDraft(**consent))


def _children(values: Mapping[str, str]) -> tuple[ChildDraft, ...]:
    """Gather the children in their places; empty ones after the last are left out."""
    particulars: list[dict[str, str]] = [{} for _ in range(MOST_CHILDREN)]
    for field, value in values.items():
        if field.startswith(_CHILD) and value.strip():
            _, place, name = field.split(".")
            particulars[int(place)][name] = value
    while particulars and not particulars[-1]:
        particulars.pop()
    return tuple(ChildDraft(**typed) for typed in particulars)


def _fault(row: SheetRow, header: MemberHeader, *, may_be_short: bool) -> str:
    """Say what is wrong with the number of cells; empty where nothing is.

    Excel leaves empty cells at the end of a row out of a CSV, so a row may stop before or within
    the children, unless it is the last one: then the file may be cut off.
    """
    width, cells = len(header.titles), len(row.cells)
    if any(cell.strip() for cell in row.cells[width:]):
        return (
            f"この行には{cells}列ありますが、見出しは{width}列です。"
            'カンマの入った住所などが引用符（"）で囲まれているか確かめてください。'
        )
    needed = header.needed_width if may_be_short else width
    if cells < needed:
        return (
            f"この行は{cells}列しかありませんが、見出しは{width}列です。"
            "区切りのカンマが抜けていないか、ファイルが途中で切れていないか確かめてください。"
        )
    return ""

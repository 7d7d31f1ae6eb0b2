"""Read the rows of a members file, and say of each whether its member may be registered."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app.exchange.csv_files import read_csv
from app.exchange.excel_files import read_excel
from app.exchange.file_bytes import take_bytes
from app.exchange.member_columns import COLUMN_OF, WHOLE_ROW
from app.exchange.member_header import MemberHeader, match_header
from app.exchange.postal_codes import PostalCodes, doubt
from app.exchange.row_drafts import MemberRowDraft, row_draft
from app.exchange.sheet_rows import SheetRow
from app.exchange.workbook_checks import is_workbook
from app.rules.errors import BadFile
from app.rules.members import MemberReading, NewMember, read_draft
from app.rules.numerals import plain_digits
from app.rules.problems import Problem
from app.rules.versions import PolicyDay

__all__ = [
    "COLUMN_OF",
    "MemberFile",
    "MemberRowDraft",
    "RejectedCell",
    "RowResult",
    "RowWarning",
    "read_member_file",
    "read_rows",
    "repeated_codes",
]

_ORDER = {field: place for place, field in enumerate(COLUMN_OF)}


@dataclass(frozen=True)
class RejectedCell:
    """Point at one cell that keeps its row out of the register."""

    row: int
    column: str
    value: str
    reason: str


@dataclass(frozen=True)
class RowWarning:
    """Point at one cell that should be looked at but keeps nobody out."""

    row: int
    column: str
    value: str
    reason: str


@dataclass(frozen=True)
class MemberFile:
    """Hold a members file: the header as written, its rows, and what its columns give to note."""

    header: tuple[str, ...]
    rows: tuple[MemberRowDraft, ...]
    warnings: tuple[RowWarning, ...]


@dataclass(frozen=True)
class RowResult:
    """Hold what became of a row: a member, or the cells that reject it; and warnings."""

    row: int
    member: NewMember | None
    rejected: tuple[RejectedCell, ...]
    warnings: tuple[RowWarning, ...]


def read_member_file(path: Path) -> MemberFile:
    """Read a members file, CSV in any usual encoding or .xlsx, told apart by its content.

    Raises:
        BadFile: the file cannot be read, or its header does not say what the columns are.
    """
    workbook = is_workbook(take_bytes(path))
    rows = read_excel(path) if workbook else read_csv(path)
    if not rows:
        raise BadFile(
            f"{path.name}は空です。会員の一覧を選び直してください。何も変わっていません。"
        )
    top, *rest = rows
    header = match_header(_trimmed(top.cells), path.name)
    if not rest:
        raise BadFile(
            f"{path.name}には見出しだけで会員の行がありません。"
            "一覧を入れて保存し直してください。何も変わっていません。"
        )
    if workbook:
        rest = [_filled(row, len(header.titles)) for row in rest]
    drafts = [row_draft(row, header, may_be_short=row is not rest[-1]) for row in rest]
    return MemberFile(header.titles, tuple(drafts), _unread_columns(top.row, header))


def read_rows(
    rows: Sequence[MemberRowDraft],
    *,
    versions: Sequence[PolicyDay],
    today: date,
    registered: frozenset[str],
    postal: PostalCodes | None = None,
) -> tuple[RowResult, ...]:
    """Check every row; `registered` holds the codes that the register has already.

    With `postal` a 郵便番号 that does not exist or does not fit 住所 becomes a warning.
    """
    repeated = repeated_codes(rows)
    results = []
    for row in rows:
        taken = _code_taken(row, repeated.get(row.row), registered)
        reading = read_draft(row.draft, versions=versions, today=today)
        results.append(_result(row, reading, taken, postal))
    return tuple(results)


def repeated_codes(rows: Iterable[MemberRowDraft]) -> dict[int, int]:
    """Find the rows whose code stands in an earlier row, which may itself be rejected.

    Returns row numbers: the later row, and the first one with the same code.
    """
    first: dict[str, int] = {}
    repeated: dict[int, int] = {}
    for row in rows:
        code = _code(row)
        if code and first.setdefault(code, row.row) != row.row:
            repeated[row.row] = first[code]
    return repeated


def _trimmed(titles: Sequence[str]) -> tuple[str, ...]:
    """Leave out the empty titles at the end of a header."""
    used = [place for place, title in enumerate(titles) if title.strip()]
    return tuple(titles[: max(used) + 1])


def _filled(row: SheetRow, width: int) -> SheetRow:
    """Give a row of a workbook, which knows no missing cells, the width of its header."""
    return replace(row, cells=row.cells + ("",) * (width - len(row.cells)))


def _unread_columns(row: int, header: MemberHeader) -> tuple[RowWarning, ...]:
    """Name the columns whose titles mean nothing to us."""
    reason = "この見出しの列は取り込みません。必要な列であれば、見出しを直してください。"
    return tuple(RowWarning(row, title, "", reason) for title in header.unknown)


def _code(row: MemberRowDraft) -> str:
    """Return 組合員コード as far as it can be compared, also where it is not in order."""
    return plain_digits(row.draft.member_code.strip())


def _code_taken(
    row: MemberRowDraft, first_row: int | None, registered: frozenset[str]
) -> tuple[Problem, ...]:
    """Say that the code of a row belongs to another row, or to a registered member."""
    typed = row.draft.member_code
    if first_row is not None:
        sentence = (
            f"組合員コードが{first_row}行目と同じです。"
            "同じ方ならこの行を消し、別の方なら正しいコードに直してください。"
        )
        return (Problem("member_code", sentence, typed),)
    if _code(row) in registered:
        sentence = (
            "この組合員コードの方は、すでに登録されています。"
            "登録の内容を直すときは、会員の画面で変更してください。"
        )
        return (Problem("member_code", sentence, typed),)
    return ()


def _result(
    row: MemberRowDraft,
    reading: MemberReading,
    taken: tuple[Problem, ...],
    postal: PostalCodes | None,
) -> RowResult:
    """Put together what a row's cells and its code allow; one entry for each column."""
    if row.fault:
        return RowResult(row.row, None, (RejectedCell(row.row, WHOLE_ROW, "", row.fault),), ())
    by_field = {problem.field: problem for problem in (*taken, *reading.problems)}
    problems = sorted(by_field.values(), key=lambda problem: _ORDER.get(problem.field, 0))
    rejected = tuple(
        RejectedCell(row.row, COLUMN_OF[problem.field], problem.value, problem.sentence)
        for problem in problems
    )
    warnings = tuple(
        RowWarning(row.row, COLUMN_OF[problem.field], problem.value, problem.sentence)
        for problem in (*reading.warnings, *_doubts(row, reading.member, postal))
    )
    return RowResult(row.row, None if rejected else reading.member, rejected, warnings)


def _doubts(
    row: MemberRowDraft, member: NewMember | None, postal: PostalCodes | None
) -> list[Problem]:
    """List what only the file and the table of postal codes can tell."""
    doubts = []
    if row.code_was_number:
        sentence = (
            "組合員コードがExcelの数値になっています。先頭の0が消えていないか確かめてください。"
        )
        doubts.append(Problem("member_code", sentence, row.draft.member_code))
    if member and postal and (sentence := doubt(member.postal_code, member.address, postal)):
        doubts.append(Problem("postal_code", sentence, member.postal_code))
    return doubts

"""Read the rows of a members file, and say of each whether its member may be registered."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app.exchange.member_columns import COLUMN_OF, WHOLE_ROW
from app.exchange.member_header import MemberHeader, match_header
from app.exchange.member_table import MemberTable, open_table, refuse_header_alone
from app.exchange.postal_codes import PostalCodes, doubt
from app.exchange.row_drafts import MemberRowDraft, row_draft
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
    "read_table",
    "repeated_codes",
]

_SERIAL = re.compile(r"[1-9]\d{4}(?:\.\d+)?")  # days since 1900, of the last hundred years
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
    """Hold what became of a row: a member, or the cells that reject it; and warnings.

    `problems` say the same of a row as a whole draft.
    """

    row: int
    member: NewMember | None
    rejected: tuple[RejectedCell, ...]
    warnings: tuple[RowWarning, ...]
    problems: tuple[Problem, ...] = ()


def read_member_file(path: Path, mapping: Mapping[int, str] | None = None) -> MemberFile:
    """Read a members file, CSV in any usual encoding or .xlsx, told apart by its content.

    Raises:
        BadFile: the file cannot be read, or its header does not say what the columns are.
    """
    return read_table(open_table(path), mapping)


def read_table(table: MemberTable, mapping: Mapping[int, str] | None = None) -> MemberFile:
    """Read the rows of an open table; a `mapping` says which column holds which field.

    Raises:
        BadFile: the columns do not say what is needed, or there are no rows.
    """
    header = match_header(table.top.cells, table.what, mapping)
    refuse_header_alone(table)
    drafts = [row_draft(row, header, may_be_short=row is not table.rows[-1]) for row in table.rows]
    return MemberFile(header.titles, tuple(drafts), _unread_columns(table.top.row, header))


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
    days = (_of_a_day(row, problem) for problem in reading.problems)
    found = (*taken, *days, *_of_failed_formulas(row))
    by_field = {problem.field: problem for problem in found}
    problems = sorted(by_field.values(), key=lambda problem: _ORDER.get(problem.field, 0))
    rejected = tuple(
        RejectedCell(row.row, COLUMN_OF[problem.field], problem.value, problem.sentence)
        for problem in problems
    )
    warnings = tuple(
        RowWarning(row.row, COLUMN_OF[problem.field], problem.value, problem.sentence)
        for problem in (*reading.warnings, *_doubts(row, reading.member, postal))
    )
    member = None if rejected else reading.member
    return RowResult(row.row, member, rejected, warnings, tuple(problems))


def _of_failed_formulas(row: MemberRowDraft) -> Iterator[Problem]:
    """Complain of cells that hold an error of Excel: it would be taken for a name or an address."""
    for field, error in row.failed:
        sentence = (
            f"Excelの計算エラー（{error}）が入っています。"
            "元の表で計算式を直すか、内容を書き直してください。"
        )
        yield Problem(field, sentence, error)


def _of_a_day(row: MemberRowDraft, problem: Problem) -> Problem:
    """Say of a bare number in the place of a day what Excel did to it."""
    if problem.field not in row.numbers or not _SERIAL.fullmatch(problem.value):
        return problem
    sentence = (
        f"Excelの日付が、ただの数値（{problem.value}）で保存されています。"
        "この列の表示形式を「日付」にして保存し直すか、「1990-04-01」のように書いてください。"
    )
    return replace(problem, sentence=sentence)


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

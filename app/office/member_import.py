"""Take members in from another program's file: all or nothing, unless only the good are wanted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.exchange.file_bytes import refuse_place
from app.exchange.member_columns import COLUMNS
from app.exchange.member_rows import (
    MemberFile,
    RejectedCell,
    RowResult,
    RowWarning,
    read_rows,
    read_table,
)
from app.exchange.member_table import MemberTable, open_table
from app.exchange.postal_codes import PostalCodes
from app.exchange.rejected_rows import write_rejected
from app.office import backups, reused_codes
from app.office.application_keeping import keep_in
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.gate import register_one
from app.rules.applications import only_the_gate_refuses
from app.rules.backup_causes import Cause
from app.rules.member_drafts import MemberDraft
from app.rules.members import NewMember
from app.rules.problems import Problem
from app.rules.roles import Verb
from app.storage.erasures import ErasureRow
from app.storage.unit import Unit

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class OpenedFile:
    """Hold a file that was opened and where it lies, before its columns are settled."""

    table: MemberTable
    source: Path


@dataclass(frozen=True)
class WaitingRow:
    """Hold a row whose consent alone keeps it out, so that it may wait (OFFICE L-17)."""

    row: int
    draft: MemberDraft
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class ImportReading:
    """Hold a file that was read and checked, and where it lies; nothing is registered yet.

    `may_wait` are the rejected rows that 申込の確認待ち could take.
    """

    file: MemberFile
    results: tuple[RowResult, ...]
    source: Path
    may_wait: tuple[WaitingRow, ...] = ()

    @property
    def good(self) -> Sequence[tuple[int, NewMember]]:
        """Return the rows that may be registered, with their members."""
        return [(one.row, one.member) for one in self.results if one.member is not None]

    @property
    def rejected(self) -> Sequence[RejectedCell]:
        """Return every cell that keeps a row out."""
        return [cell for one in self.results for cell in one.rejected]

    @property
    def warnings(self) -> Sequence[RowWarning]:
        """Return every cell that should be looked at."""
        return [*self.file.warnings, *(cell for one in self.results for cell in one.warnings)]


@dataclass(frozen=True)
class ImportResult:
    """Say how many members were registered, of which reading, and how many forms wait."""

    reading: ImportReading
    registered: int
    changes: Changes
    kept: int = 0


def open_file(desk: Desk, path: Path) -> OpenedFile:
    """Open a file, to see its columns and what they are taken for; change nothing.

    Raises:
        BadFile: the file cannot be read.
    """
    desk.demand(Verb.import_members)
    return OpenedFile(open_table(path), path)


def read(desk: Desk, path: Path, mapping: Mapping[int, str] | None = None) -> ImportReading:
    """Read and check a file against the rules and the register; change nothing.

    A `mapping` names the field of each column by its place, instead of the titles.

    Raises:
        BadFile: the file cannot be read, or its header is not understood.
    """
    return read_opened(desk, open_file(desk, path), mapping)


def read_opened(
    desk: Desk, opened: OpenedFile, mapping: Mapping[int, str] | None = None
) -> ImportReading:
    """Check the rows of a file that was opened, as `read` does."""
    desk.demand(Verb.import_members)
    file = read_table(opened.table, mapping)
    with desk.look() as unit:
        return _read(unit, desk, file, opened.source)


def register(
    desk: Desk, path: Path, *, accept_good: bool = False, progress: Progress | None = None
) -> ImportResult:
    """Read a file and register its members in one transaction, as `register_read` does."""
    return register_read(desk, read(desk, path), accept_good=accept_good, progress=progress)


def register_read(
    desk: Desk,
    reading: ImportReading,
    *,
    accept_good: bool = False,
    keep_waiting: bool = False,
    progress: Progress | None = None,
) -> ImportResult:
    """Register the members of a file that was read, in one transaction.

    A single rejected row keeps all of them out, unless `accept_good`; with `keep_waiting` the rows
    that may wait go to 申込の確認待ち and keep nobody out. The rows are checked once more against
    the register as it stands then. A backup is made first; an error raised by `progress`
    (done, total) undoes everything.
    """
    desk.demand(Verb.import_members)
    wish = _Wish(accept_good=accept_good, keep_waiting=keep_waiting)
    if not wish.allows(reading):
        return ImportResult(reading, 0, Changes(frozenset()))
    backups.before(desk, Cause.member_import)
    with desk.unit("会員を取り込んだ") as unit:
        again = _read(unit, desk, reading.file, reading.source)
        if not wish.allows(again):
            return _nothing(unit, again)
        kept = _keep(unit, wish.waiting(again))
        _register(unit, again.good, progress)
        numbers = {"read": len(again.results), "registered": len(again.good)}
        unit.log((), {**numbers, "kept": kept} if kept else numbers)
    touched = changes("members", "consents")
    more = changes("applications").touched if kept else touched.touched
    return ImportResult(again, len(again.good), Changes(touched.touched | more), kept)


def save_rejected(reading: ImportReading, path: Path, *, without_waiting: bool = False) -> int:
    """Save the rejected rows with their reasons, to be corrected and imported again.

    Those that wait already (`without_waiting`) must not come a second time.

    Raises:
        Refused: the place cannot be written to, or is the file that was read; its good rows
            would be lost.
    """
    refuse_place(path, sources=(reading.source,))
    waiting = {one.row for one in reading.may_wait} if without_waiting else set()
    results = [one for one in reading.results if one.row not in waiting]
    return write_rejected(path, reading.file, results)


@dataclass(frozen=True)
class _Wish:
    accept_good: bool
    keep_waiting: bool

    def waiting(self, reading: ImportReading) -> Sequence[WaitingRow]:
        return reading.may_wait if self.keep_waiting else ()

    def allows(self, reading: ImportReading) -> bool:
        waiting = {one.row for one in self.waiting(reading)}
        rejected = {cell.row for cell in reading.rejected} - waiting
        return bool(reading.good or waiting) and (self.accept_good or not rejected)


def _read(unit: Unit, desk: Desk, file: MemberFile, source: Path) -> ImportReading:
    results = read_rows(
        file.rows,
        versions=unit.policies.days(),
        today=desk.today,
        registered=unit.members.codes(),
        postal=PostalCodes(),
    )
    results = _noticed(unit, desk, results)
    drafts = {row.row: row.draft for row in file.rows}
    waiting = tuple(
        WaitingRow(one.row, drafts[one.row], one.problems)
        for one in results
        if only_the_gate_refuses(drafts[one.row], one.problems, today=desk.today)
    )
    return ImportReading(file, results, source, waiting)


def _noticed(unit: Unit, desk: Desk, results: Sequence[RowResult]) -> tuple[RowResult, ...]:
    """Warn of codes that were those of erased people."""
    ask = reused_codes.asker(desk, unit)
    return tuple(_warned(one, ask) for one in results)


def _warned(one: RowResult, ask: Callable[[str], ErasureRow | None]) -> RowResult:
    code = one.member.member_code if one.member else ""
    erased = ask(code) if code else None
    if erased is None:
        return one
    sentence = reused_codes.warning(erased, code)
    cell = RowWarning(one.row, COLUMNS["member_code"], code, sentence)
    return replace(one, warnings=(*one.warnings, cell))


def _nothing(unit: Unit, reading: ImportReading) -> ImportResult:
    # Somebody registered one of the codes between the two readings.
    unit.log((), {"read": len(reading.results), "registered": 0}, "会員の取込みを取りやめた")
    return ImportResult(reading, 0, changes())


def _keep(unit: Unit, waiting: Sequence[WaitingRow]) -> int:
    kept = [keep_in(unit, one.draft, one.problems, "file") for one in waiting]
    return sum(one.anew for one in kept)


def _register(unit: Unit, good: Sequence[tuple[int, NewMember]], progress: Progress | None) -> None:
    for done, (_, member) in enumerate(good, start=1):
        register_one(unit, member)
        if progress is not None:
            progress(done, len(good))

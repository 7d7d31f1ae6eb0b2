"""Take members in from another program's file: all or nothing, unless only the good are wanted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.exchange.file_bytes import refuse_place
from app.exchange.member_rows import (
    MemberFile,
    RejectedCell,
    RowResult,
    RowWarning,
    read_member_file,
    read_rows,
)
from app.exchange.postal_codes import PostalCodes
from app.exchange.rejected_rows import write_rejected
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.gate import register_one
from app.rules.members import NewMember
from app.rules.roles import Verb
from app.storage.unit import Unit

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class ImportReading:
    """Hold a file that was read and checked, and where it lies; nothing is registered yet."""

    file: MemberFile
    results: tuple[RowResult, ...]
    source: Path

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
    """Say how many members were registered, of which reading."""

    reading: ImportReading
    registered: int
    changes: Changes


def read(desk: Desk, path: Path) -> ImportReading:
    """Read and check a file against the rules and the register; change nothing.

    Raises:
        BadFile: the file cannot be read, or its header is not understood.
    """
    desk.demand(Verb.import_members)
    file = read_member_file(path)
    with desk.look() as unit:
        return _read(unit, desk, file, path)


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
    progress: Progress | None = None,
) -> ImportResult:
    """Register the members of a file that was read, in one transaction.

    A single rejected row keeps all of them out, unless `accept_good`. The rows are checked once
    more against the register as it stands then. An error raised by `progress` (done, total)
    undoes everything.
    """
    desk.demand(Verb.import_members)
    if not _may_register(reading, accept_good=accept_good):
        return ImportResult(reading, 0, Changes(frozenset()))
    with desk.unit("会員を取り込んだ") as unit:
        again = _read(unit, desk, reading.file, reading.source)
        if not _may_register(again, accept_good=accept_good):
            return _nothing(unit, again)
        _register(unit, again.good, progress)
        unit.log((), {"read": len(again.results), "registered": len(again.good)})
    return ImportResult(again, len(again.good), changes("members", "consents"))


def save_rejected(reading: ImportReading, path: Path) -> int:
    """Save the rejected rows with their reasons, to be corrected and imported again.

    Raises:
        Refused: the place cannot be written to, or is the file that was read; its good rows
            would be lost.
    """
    refuse_place(path, sources=(reading.source,))
    return write_rejected(path, reading.file, reading.results)


def _read(unit: Unit, desk: Desk, file: MemberFile, source: Path) -> ImportReading:
    results = read_rows(
        file.rows,
        versions=unit.policies.days(),
        today=desk.today,
        registered=unit.members.codes(),
        postal=PostalCodes(),
    )
    return ImportReading(file, results, source)


def _may_register(reading: ImportReading, *, accept_good: bool) -> bool:
    return bool(reading.good) and (accept_good or not reading.rejected)


def _nothing(unit: Unit, reading: ImportReading) -> ImportResult:
    # Somebody registered one of the codes between the two readings.
    unit.log((), {"read": len(reading.results), "registered": 0}, "会員の取込みを取りやめた")
    return ImportResult(reading, 0, changes())


def _register(unit: Unit, good: Sequence[tuple[int, NewMember]], progress: Progress | None) -> None:
    for done, (_, member) in enumerate(good, start=1):
        register_one(unit, member)
        if progress is not None:
            progress(done, len(good))

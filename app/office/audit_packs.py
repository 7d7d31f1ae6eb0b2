"""Write everything an auditor asks for about a period into one folder (監査資料一式).

All books tell of one state of the records. The folder is there whole or not at all, and the log
has the hashes of its cover and of its list, so that it can be checked years later.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.exchange.csv_files import csv_bytes
from app.exchange.whole_folders import FolderDraft, drafted_folder, refuse_folder
from app.office import audit_pack_cover
from app.office.actors import NOBODY
from app.office.audit_pack_cover import LIST_NAME, PackFile
from app.office.audit_pack_sections import SECTIONS, Section
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.one_state import one_state
from app.rules.errors import Refused
from app.rules.periods import Days, refuse_backward
from app.rules.roles import Role, Verb
from app.storage.audit_packs import AuditPackRow, NewAuditPack

__all__ = ["AuditPackRow", "Pack", "make", "rows"]

Progress = Callable[[int, int], None]
COVER_NAME: Final = "00_表紙.pdf"
_OPEN: Final = (
    "期間の始まりと終わりの両方を入れてください。何も書き出していません。"
    "監査の対象になる期間（たとえば年度の初日と末日）を指定します。"
)
_TO_COME: Final = "期間の始まりが先の日付です。何も書き出していません。期間を確かめてください。"


@dataclass(frozen=True)
class Pack:
    """Say what was written: where, which files, and the hash of the cover that lists them."""

    folder: Path
    days: Days
    files: Sequence[PackFile]
    cover_sha256: str
    changes: Changes


def make(desk: Desk, days: Days, place: Path, *, progress: Progress | None = None) -> Pack:
    """Write the pack of a period; days that are still to come are left off.

    Raises:
        Refused: the period is none, or the place will not do; nothing was written.
    """
    desk.demand(Verb.make_audit_pack)
    days = _over(desk, days)
    refuse_folder(place, records=desk.folder)
    with drafted_folder(place, records=desk.folder) as draft:
        with one_state(_auditors_seat(desk)) as still:
            files = tuple(_books(still, days, draft, progress))
            listed = _put(draft, LIST_NAME, _listing(files), len(files))
            cover = audit_pack_cover.draw(replace(still, actor=desk.actor), days, (*files, listed))
        kept = _put(draft, COVER_NAME, cover, 1)
        _record(desk, days, (*files, listed, kept), draft)
    return Pack(draft.place, days, (kept, listed, *files), kept.sha256, changes("reviews"))


def rows(desk: Desk) -> Sequence[AuditPackRow]:
    """Return the packs that were made, the newest first."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return unit.audit_packs.rows()


def _auditors_seat(desk: Desk) -> Desk:
    """Sit where an auditor nobody knows would sit: she reads the pack, whoever makes it.

    What only the head may see, and what only named people may see, stands in no book (P-12, M-16).
    """
    seen_by = replace(desk.actor, id=NOBODY, roles=frozenset({Role.auditor}))
    return replace(desk, actor=seen_by)


def _over(desk: Desk, days: Days) -> Days:
    refuse_backward(days)
    if days.from_on is None or days.to_on is None:
        raise Refused(_OPEN)
    if days.from_on > desk.today:
        raise Refused(_TO_COME)
    return Days(days.from_on, min(days.to_on, desk.today))


def _books(
    desk: Desk, days: Days, draft: FolderDraft, progress: Progress | None
) -> Iterator[PackFile]:
    for number, section in enumerate(SECTIONS, start=1):
        if progress:
            progress(number - 1, len(SECTIONS))
        yield from _book(desk, days, draft, number, section)
    if progress:
        progress(len(SECTIONS), len(SECTIONS))


def _book(
    desk: Desk, days: Days, draft: FolderDraft, number: int, section: Section
) -> Iterator[PackFile]:
    made = section.make(desk, days)
    for suffix, content in (made.marked if desk.practice else made).files:
        yield _put(draft, f"{number:02d}_{section.title}{suffix}", content, len(made.rows))


def _put(draft: FolderDraft, name: str, content: bytes, count: int) -> PackFile:
    draft.put(name, content)
    return PackFile(name, count, len(content), hashlib.sha256(content).hexdigest())


def _listing(files: Sequence[PackFile]) -> bytes:
    return csv_bytes(audit_pack_cover.HEADER, [one.cells for one in files])


def _record(desk: Desk, days: Days, files: Sequence[PackFile], draft: FolderDraft) -> None:
    """Put the act on record, and give the folder its name as the last thing before it counts."""
    assert days.from_on is not None
    assert days.to_on is not None
    *_books, listed, cover = files
    new = NewAuditPack(days.from_on, days.to_on, len(files), cover.sha256)
    values = {"cover_sha256": cover.sha256, "list_sha256": listed.sha256, "files": len(files)}
    try:
        with desk.unit("監査資料一式を書出し") as unit:
            key = unit.audit_packs.add(new, unit.stamp.by, unit.stamp.at)
            unit.log((("audit_pack", key),), {**values, **days.logged})
            draft.settle()
    except BaseException:
        draft.withdraw()  # what the log does not know of must not lie about
        raise

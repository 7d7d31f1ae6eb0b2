"""Cover the number and the words of a protected person's call, and open them for a reason (L-06).

What was said on the telephone can tell where she is as plainly as the number does.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.office.changes import Changes, changes
from app.office.covered_cases import is_covered
from app.office.desk import Desk
from app.office.shields import SHIELDED
from app.office.stated import need_reason
from app.rules.errors import Refused
from app.rules.ids import PhoneNoteId
from app.rules.names import search_key
from app.rules.roles import Verb
from app.storage.phone_notes import PhoneNoteRow
from app.storage.typed_words import typed_words
from app.storage.unit import Unit


@dataclass(frozen=True)
class OpenedNote:
    """Hold a note as it was written, opened once for a reason."""

    row: PhoneNoteRow
    changes: Changes


def open_note(desk: Desk, note_id: PhoneNoteId, reason: str) -> OpenedNote:
    """Show the number and the words of a covered call; who looked and why stays in the log."""
    desk.demand(Verb.unveil)
    need_reason(reason, "電話メモを開く理由")
    with desk.unit("秘匿の方の電話メモを開いた") as unit:
        found = unit.phone_notes.rows([note_id])
        if not found:
            raise Refused("この電話メモは見つかりません。画面を最新にしてからお試しください。")
        row = found[0]
        if not covered_notes(unit, found):
            raise Refused("この電話メモは秘匿になっていません。そのまま見られます。")
        about = () if row.member_id is None else (("member", row.member_id),)
        unit.log((("phone_note", note_id), *about), {"reason": reason.strip()})
    return OpenedNote(row, changes("phone_notes"))


def covered_notes(unit: Unit, rows: Sequence[PhoneNoteRow]) -> frozenset[PhoneNoteId]:
    """Name the notes that are about somebody under 秘匿: by the member, or by the case."""
    members = sorted({row.member_id for row in rows if row.member_id is not None})
    hidden = {one.id for one in unit.members.rows(members) if one.confidential}
    left = {row.request_id for row in rows if row.request_id and row.member_id not in hidden}
    cases = unit.requests.cases(sorted(left))
    covered = {case.id for case in cases if is_covered(unit, case)}
    return frozenset(row.id for row in rows if row.member_id in hidden or row.request_id in covered)


def shown(unit: Unit, rows: Sequence[PhoneNoteRow]) -> Sequence[PhoneNoteRow]:
    """Return notes as a list may show them."""
    hidden = covered_notes(unit, rows)
    return [_shielded(row) if row.id in hidden else row for row in rows]


def findable(unit: Unit, text: str, ids: Sequence[PhoneNoteId]) -> Sequence[PhoneNoteId]:
    """Leave out the covered notes that only their number or their words find."""
    words = typed_words(text)
    by_more = [row for row in unit.phone_notes.rows(ids) if not _is_named(row, words)]
    hidden = covered_notes(unit, by_more)
    return [key for key in ids if key not in hidden]


def is_covered_note(row: PhoneNoteRow) -> bool:
    """Tell whether a row that was shown was covered."""
    return SHIELDED in {row.telephone, row.about}


def _is_named(row: PhoneNoteRow, words: Sequence[str]) -> bool:
    name = search_key(row.caller_name)
    return all(word in name for word in words)


def _shielded(row: PhoneNoteRow) -> PhoneNoteRow:
    telephone, about = (SHIELDED if text else "" for text in (row.telephone, row.about))
    return replace(row, telephone=telephone, about=about)

"""Spell the telephone notes that are held about a member."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from app.office.held_lines import HeldLine, Lines, by_words
from app.rules.eras import japanese
from app.rules.ids import MemberId
from app.storage.phone_notes import PhoneNoteRow
from app.storage.unit import Unit

_JAPAN_AHEAD = timedelta(hours=9)


def calls_of(unit: Unit, lines: Lines, member_id: MemberId) -> Iterator[HeldLine]:
    """Yield every call about her whose words are still held, the oldest first."""
    for row in unit.phone_notes.rows(unit.phone_notes.about(member_id=member_id)):
        if not row.erased:
            source = f"{_day(row.taken_at)}、お電話{by_words(row.taken_by)}"
            yield lines.line("call", f"call.{row.id}", _words(row), source)


def _words(row: PhoneNoteRow) -> str:
    said = "　".join(part for part in (row.caller_name, row.telephone, row.about) if part)
    return f"{said}（{row.result.word}）"


def _day(at: datetime) -> str:
    return japanese((at.replace(tzinfo=None) + _JAPAN_AHEAD).date())

"""Spell the telephone notes that are held about a member."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from app.office.held_lines import HeldLine, Lines, by_words
from app.rules.eras import japanese
from app.rules.ids import MemberId
from app.rules.subjects import is_same_person
from app.storage.members import MemberRow
from app.storage.phone_notes import PhoneNoteRow
from app.storage.unit import Unit

_JAPAN_AHEAD = timedelta(hours=9)


def calls_of(
    unit: Unit, lines: Lines, member: MemberRow, own: Collection[int]
) -> Iterator[HeldLine]:
    """Yield every call about her whose words are still held, the oldest first.

    `own` are the requests that are hers: a call about somebody else's request is not told
    (法33条2項1号), and what another person said is blacked out until somebody opens it.
    """
    for row in unit.phone_notes.rows(unit.phone_notes.about(member_id=MemberId(member.id))):
        if not row.erased and _is_told(unit, row, own):
            source = f"{_day(row.taken_at)}、お電話{by_words(row.taken_by)}"
            line = lines.line("call", f"call.{row.id}", _words(row), source)
            yield replace(line, of_another=not _is_of_her(row, member))


def _is_told(unit: Unit, row: PhoneNoteRow, own: Collection[int]) -> bool:
    if row.request_id is None or row.request_id in own:
        return True
    # A request that nobody linked to anybody can be hers; then the caller's name tells.
    case = unit.requests.case(row.request_id)
    return case is not None and case.member_id is None


def _is_of_her(row: PhoneNoteRow, member: MemberRow) -> bool:
    if not row.caller_name:
        return row.telephone == member.telephone
    return is_same_person(row.caller_name, "", member.name, member.kana)


def _words(row: PhoneNoteRow) -> str:
    said = "　".join(part for part in (row.caller_name, row.telephone, row.about) if part)
    return f"{said}（{row.result.word}）"


def _day(at: datetime) -> str:
    return japanese((at.replace(tzinfo=None) + _JAPAN_AHEAD).date())

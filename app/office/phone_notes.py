"""Write down telephone calls in twenty seconds, find them, count them, turn them into requests."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone

from app.office.cases import find
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.phone_note_shields import covered_notes, findable, is_covered_note, shown
from app.office.seen import Seen, refuse_stale
from app.office.shields import SHIELDED
from app.office.typed import LONGEST_LINE, LONGEST_TEXT, unfit
from app.rules.errors import Refused
from app.rules.ids import MemberId, PhoneNoteId, RequestId
from app.rules.phone_notes import (
    NewPhoneNote,
    PhoneNoteDraft,
    PhoneNoteReading,
    read_phone_note,
)
from app.rules.requesters import Channel
from app.rules.requests import RequestDraft
from app.rules.roles import Verb
from app.rules.telephones import telephone_words
from app.storage.history import Subjects
from app.storage.phone_notes import PhoneNoteRow
from app.storage.unit import Unit

__all__ = ["MonthCount", "PhoneNoteDraft", "PhoneNoteRow"]

_JAPAN = timezone(timedelta(hours=9))


@dataclass(frozen=True)
class Noted:
    """Say under which key a note stands."""

    changes: Changes
    note_id: PhoneNoteId


@dataclass(frozen=True)
class MonthCount:
    """Count the calls of one month (its first day), and how many became requests."""

    month: date
    calls: int
    minutes: int
    became_requests: int


def check(desk: Desk, draft: PhoneNoteDraft) -> PhoneNoteReading:
    """Check a draft without changing anything."""
    reading = read_phone_note(draft, today=desk.today)
    texts = {
        "caller_name": ("お名前", draft.caller_name, LONGEST_LINE),
        "telephone": ("電話番号", draft.telephone, LONGEST_LINE),
        "about": ("ご用件", draft.about, LONGEST_TEXT),
    }
    found = tuple(unfit(texts))
    return PhoneNoteReading(None, (*reading.problems, *found)) if found else reading


def note(desk: Desk, draft: PhoneNoteDraft) -> Noted:
    """Write down one call.

    Raises:
        Refused: nothing by which anybody could pick it up again, or an impossible field.
    """
    desk.demand(Verb.note_call)
    new = _readable(check(desk, draft))
    with desk.unit("電話メモ") as unit:
        key = unit.phone_notes.add(new, desk.today, unit.stamp.by, unit.stamp.at)
        unit.log(_subjects(key, new), {"result": new.result.value, "minutes": new.minutes})
    return Noted(changes("phone_notes"), key)


def change(
    desk: Desk,
    note_id: PhoneNoteId,
    draft: PhoneNoteDraft,
    seen: Seen[PhoneNoteRow] | None = None,
) -> Noted:
    """Write a note again; when and by whom the call was taken stays.

    `seen` is the note as the form began with it, opened for a reason or as a list shows it.

    Raises:
        Overtaken: somebody else has written it again, or called back, since it was `seen`.
    """
    desk.demand(Verb.note_call)
    new = _readable(check(desk, draft))
    with desk.unit("電話メモを直した") as unit:
        row = _find(unit, note_id)
        if row.erased:
            raise Refused("この電話メモは消去済です。何も変えていません。")
        if seen is not None:
            now = shown(unit, [row])[0] if is_covered_note(seen.value) else row
            refuse_stale(now, seen, "この電話メモ")
        if draft.telephone.strip() == SHIELDED:
            new = replace(new, telephone=row.telephone)
        if draft.about.strip() == SHIELDED:
            new = replace(new, about=row.about)
        unit.phone_notes.change(note_id, new, desk.today, unit.stamp.by)
        unit.log(_subjects(note_id, new), {"result": new.result.value})
    return Noted(changes("phone_notes"), note_id)


def finish(desk: Desk, note_id: PhoneNoteId) -> Changes:
    """Record that she was called back."""
    desk.demand(Verb.note_call)
    with desk.unit("電話の折返しが済んだ") as unit:
        row = _find(unit, note_id)
        if row.done_on is not None:
            raise Refused("この電話メモは、もう済みになっています。何も変えていません。")
        unit.phone_notes.finish(note_id, desk.today, unit.stamp.by)
        unit.log((("phone_note", note_id),))
    return changes("phone_notes")


def link(desk: Desk, note_id: PhoneNoteId, receipt_number: str) -> Changes:
    """Say to which case a call belongs, by its receipt number.

    Raises:
        Refused: there is no such case.
    """
    desk.demand(Verb.note_call)
    with desk.unit("電話メモを受付に結び付けた") as unit:
        row = _find(unit, note_id)
        request_id = _numbered(unit, receipt_number)
        case = find(unit, request_id)
        unit.phone_notes.link(note_id, request_id, row.member_id or case.member_id)
        unit.log((("phone_note", note_id), ("request", request_id)))
    return changes("phone_notes", "requests")


def find_ids(
    desk: Desk,
    text: str = "",
    *,
    open_only: bool = False,
    member_id: MemberId | None = None,
    request_id: RequestId | None = None,
) -> Sequence[PhoneNoteId]:
    """Return the notes that the text finds, the newest first.

    A protected person's are found by the caller's name only.
    """
    desk.demand(Verb.read_requests)
    typed = text[:LONGEST_LINE]
    with desk.look() as unit:
        found = unit.phone_notes.ids(
            typed, open_only=open_only, member_id=member_id, request_id=request_id
        )
        return findable(unit, typed, found) if typed.strip() else found


def rows(desk: Desk, ids: Sequence[int]) -> Sequence[PhoneNoteRow]:
    """Return the notes of these keys, in their order; a protected person's are covered."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        return shown(unit, unit.phone_notes.rows(ids))


def counts(desk: Desk, from_on: date, to_on: date) -> Sequence[MonthCount]:
    """Count the calls of each month in a period, months without any too.

    All calls are counted, whatever case they belong to.
    """
    desk.demand(Verb.read_requests)
    start, end = _midnight(from_on), _midnight(to_on + timedelta(days=1))
    with desk.look() as unit:
        calls = [
            (at.astimezone(_JAPAN).date().replace(day=1), minutes, became)
            for at, minutes, became in unit.phone_notes.calls(start, end)
        ]
    return [
        MonthCount(
            month,
            sum(1 for one in calls if one[0] == month),
            sum(minutes for on, minutes, _ in calls if on == month),
            sum(became for on, _, became in calls if on == month),
        )
        for month in _months(from_on, to_on)
    ]


def request_draft(desk: Desk, note_id: PhoneNoteId) -> RequestDraft:
    """Return the beginning of a request from what was said on the telephone."""
    desk.demand(Verb.take_request)
    with desk.look() as unit:
        row = _find(unit, note_id)
        if row.request_id is not None:
            raise Refused(f"この電話は、受付番号 {row.receipt_number} として受け付けてあります。")
        code, hidden = _code(unit, row.member_id), covered_notes(unit, [row])
    return RequestDraft(
        received_on=row.taken_at.astimezone(_JAPAN).date().isoformat(),
        channel=Channel.telephone.value,
        requester_name=row.caller_name,
        telephone="" if hidden else telephone_words(row.telephone),
        member_code=code,
        about="" if hidden else row.about,
    )


def _code(unit: Unit, member_id: MemberId | None) -> str:
    found = unit.members.rows([] if member_id is None else [member_id])
    return next((one.member_code for one in found), "")


def _numbered(unit: Unit, receipt_number: str) -> RequestId:
    wanted = receipt_number.strip()
    found = unit.requests.cases(unit.requests.ids(wanted)) if wanted else ()
    for case in found:
        if case.receipt_number == wanted:
            return case.id
    raise Refused(f"受付番号「{wanted}」は見つかりません。何も変えていません。")


def _find(unit: Unit, note_id: PhoneNoteId) -> PhoneNoteRow:
    for row in unit.phone_notes.rows([note_id]):
        return row
    raise Refused("この電話メモは見つかりません。画面を最新にしてからお試しください。")


def _readable(reading: PhoneNoteReading) -> NewPhoneNote:
    if reading.new is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.new


def _subjects(key: PhoneNoteId, new: NewPhoneNote) -> Subjects:
    about = () if new.member_id is None else (("member", new.member_id),)
    return (("phone_note", key), *about)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), _JAPAN)


def _months(first: date, last: date) -> Sequence[date]:
    months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [date(month // 12, month % 12 + 1, 1) for month in months]

"""Take requests, half-filled ones too, and complete them later."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.office import fiscal_years, mail_stops, restrictions
from app.office.cases import find, subjects
from app.office.changes import Changes, Noun, changes
from app.office.covered_cases import covered, uncovered
from app.office.desk import Desk
from app.office.intake_checks import (
    OpenSame,
    doubts,
    is_recognised,
    obstacles,
    same_requests,
    subject_of,
)
from app.office.seen import Seen, refuse_stale
from app.office.typed import LONGEST_LINE, LONGEST_TEXT, unfit
from app.rules.cases import Case
from app.rules.eras import today_in_japan
from app.rules.errors import Refused
from app.rules.ids import PhoneNoteId, RequestId
from app.rules.moves import Actor, Move, refusal
from app.rules.numbers import receipt_number
from app.rules.requesters import RequesterKind
from app.rules.requests import (
    NewRequest,
    RequestDraft,
    RequestReading,
    SubjectKind,
    read_request,
)
from app.rules.roles import Verb
from app.rules.subjects import difference_reason
from app.rules.systems import HANDED_ON
from app.storage.recognition import recognise
from app.storage.request_intake import Subject
from app.storage.unit import Unit

__all__ = ["OpenSame", "Taken", "already_open", "check", "complete", "draft_of", "take"]

_LINES = {
    "received_on": "届いた日",
    "requester_name": "お名前",
    "requester_kana": "フリガナ",
    "postal_code": "郵便番号",
    "address": "ご住所",
    "telephone": "電話番号",
    "member_code": "組合員コード",
    "wished_method": "ご希望の方法",
    "subject_name": "対象の方のお名前",
    "subject_kana": "対象の方のフリガナ",
    "subject_birth": "対象の方の生年月日",
    "subject_address": "対象の方のご住所",
    "late_reason": "後日入力の理由",
    "reserved_number": "受付票の番号",
}
_LONGEST_DEPARTMENT = 60


@dataclass(frozen=True)
class Taken:
    """Say under which receipt number a request stands; `provisional` is 仮受付.

    `mail_waits`: a stop of mail waits for the check of who acts for the member.
    """

    changes: Changes
    request_id: RequestId
    receipt_number: str
    provisional: bool
    mail_stopped: bool = False
    mail_waits: bool = False
    handed_to: str = ""


def check(desk: Desk, draft: RequestDraft, completing: RequestId | None = None) -> RequestReading:
    """Check a draft without changing anything, against what is on record too."""
    with desk.look() as unit:
        return _check(unit, _uncovered(unit, draft, completing), desk.today, completing)


def already_open(
    desk: Desk, draft: RequestDraft, but: RequestId | None = None
) -> Sequence[OpenSame]:
    """Return the open cases in which the same person asks for the same, before one is taken."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        new = _check(unit, _uncovered(unit, draft, but), desk.today, but).new
        return () if new is None else tuple(same_requests(unit, new, but))


def take(desk: Desk, draft: RequestDraft, note: PhoneNoteId | None = None) -> Taken:
    """Take a request; what is half-filled is kept as 仮受付 under its number all the same.

    A wish to get no more mail is followed at once (LAW A-1, R9), an agent's once her authority was
    seen. `note` is the telephone note
    from which the request was made.

    Raises:
        Refused: neither name nor telephone is known, or a field is impossible.
    """
    desk.demand(Verb.take_request)
    with desk.unit("請求・申出を受付") as unit:
        new = _readable(_check(unit, draft, desk.today))
        number = _number(unit, new)
        key = unit.requests.intake.add(number, new, draft, unit.stamp.by, unit.stamp.at)
        if new.reserved_number:
            unit.reserved_numbers.use(number, key)
        return _finish(unit, key, new, desk.today, note)


def complete(
    desk: Desk,
    request_id: RequestId,
    draft: RequestDraft,
    seen: Seen[RequestDraft] | None = None,
) -> Taken:
    """Write what is known now over a half-filled request; whole, it becomes a request.

    Raises:
        Overtaken: somebody else has written more since it was `seen`.
    """
    desk.demand(Verb.take_request)
    with desk.unit("受付の内容を補った") as unit:
        case = find(unit, request_id)
        actor = Actor(desk.actor.id, desk.actor.roles)
        sentence = refusal(Move.complete_intake, case, None, actor, desk.today)
        if sentence is not None:
            raise Refused(sentence)
        refuse_stale(_shown(unit, case), seen, "この受付の内容")
        draft = _uncovered(unit, draft, request_id)
        new = _readable(_check(unit, draft, desk.today, request_id))
        unit.requests.intake.complete(request_id, case.receipt_number, new, draft)
        return _finish(unit, request_id, new, desk.today, None)


def draft_of(desk: Desk, request_id: RequestId) -> RequestDraft:
    """Return what was typed at intake, for the page and the dialog that completes it.

    Where a protected person lives is covered (OFFICE L-06).
    """
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        return _shown(unit, find(unit, request_id))


def _shown(unit: Unit, case: Case) -> RequestDraft:
    draft = unit.requests.draft(case.id)
    if draft is None:
        raise Refused("この受付の内容は消去済です。")
    return covered(unit, case, draft)


def _uncovered(unit: Unit, draft: RequestDraft, completing: RequestId | None) -> RequestDraft:
    """Put back what the screen only covered."""
    stored = None if completing is None else unit.requests.draft(completing)
    return draft if stored is None else uncovered(draft, stored)


def _check(
    unit: Unit, draft: RequestDraft, today: date, completing: RequestId | None = None
) -> RequestReading:
    taken_on = None
    if completing is not None:
        taken_on = today_in_japan(unit.requests.intake.taken_at(completing))
        # The number stands already.
        draft = replace(draft, reserved_number="")
    reading = read_request(draft, today=today, taken_on=taken_on)
    found = tuple(unfit(_texts(draft)))
    if reading.new is not None and not found:
        found = tuple(obstacles(unit, reading.new))
    if found:
        return replace(reading, new=None, problems=(*reading.problems, *found))
    unclear = () if reading.new is None else tuple(doubts(unit, reading.new))
    if reading.new is None or not unclear:
        return reading
    new = replace(reading.new, provisional=True)
    return replace(reading, new=new, missing=(*reading.missing, *unclear))


def _texts(draft: RequestDraft) -> Mapping[str, tuple[str, str, int]]:
    lines = {name: (words, getattr(draft, name), LONGEST_LINE) for name, words in _LINES.items()}
    return {
        **lines,
        "about": ("対象", draft.about, LONGEST_TEXT),
        "memo": ("メモ", draft.memo, LONGEST_TEXT),
        "asked": ("ご請求の内容", "\n".join(draft.asked), LONGEST_TEXT),
        "handed_to": ("引き継ぐ部署", draft.handed_to, _LONGEST_DEPARTMENT),
    }


def _readable(reading: RequestReading) -> NewRequest:
    if reading.new is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.new


def _number(unit: Unit, new: NewRequest) -> str:
    """Return the number of the hand-written form, or take the next one of the year."""
    if new.reserved_number:
        return new.reserved_number
    year = fiscal_years.year_of(unit, new.received_on)
    return receipt_number(year, unit.series.take(f"requests/{year}"))


def _finish(
    unit: Unit, key: RequestId, new: NewRequest, today: date, note: PhoneNoteId | None
) -> Taken:
    """Do what follows from a request at once, write the log, and say what was done."""
    unit.requests.intake.connect(key, subject_of(unit, new), _subject(new))
    if is_recognised(unit, new):
        recognise(unit.session, key)
    handed = not new.provisional and new.system in HANDED_ON
    if handed:
        unit.requests.intake.hand_over(key, new.handed_to, today)
    case = find(unit, key)
    if new.about_staff and not case.restricted:
        restrictions.restrict_new(unit, key)
    if note is not None:
        unit.phone_notes.link(note, key, case.member_id)
    stopped = mail_stops.stop_as_taken(unit, case, new)
    _log(unit, case, new, note)
    touched: list[Noun] = ["requests"]
    touched += ["members", "campaigns"] if stopped else []
    touched += ["phone_notes"] if note is not None else []
    return Taken(
        changes(*touched),
        key,
        case.receipt_number,
        new.provisional,
        mail_stopped=stopped,
        mail_waits=mail_stops.is_waiting(unit, case),
        handed_to=new.handed_to if handed else "",
    )


def _subject(new: NewRequest) -> Subject | None:
    deceased = new.requester_kind is RequesterKind.bereaved
    if new.subject_kind is SubjectKind.member and not deceased:
        return None
    return Subject(new.subject_kind, new.child_id, deceased)


def _log(unit: Unit, case: Case, new: NewRequest, note: PhoneNoteId | None) -> None:
    told = {
        "wish": new.wish.value if new.wish else "",
        "late_reason": new.late_reason,
        "name_reason": difference_reason(new.memo),
        "reserved_number": new.reserved_number,
        "handed_to": new.handed_to,
    }
    about = subjects(case) if note is None else (*subjects(case), ("phone_note", note))
    rights = {"rights": [right.remedy.value for right in new.rights]}
    unit.log(about, {**rights, **{name: word for name, word in told.items() if word}})

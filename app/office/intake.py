"""Take requests, half-filled ones too, and complete them later."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from app.office import profile
from app.office.cases import find, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, LONGEST_TEXT, unfit
from app.rules.errors import Refused
from app.rules.identity import RequesterKind
from app.rules.ids import MemberId, RequestId
from app.rules.moves import Actor, Move, refusal
from app.rules.numbers import fiscal_year, receipt_number
from app.rules.problems import Problem
from app.rules.requests import NewRequest, RequestDraft, RequestReading, read_request
from app.rules.rights import Remedy
from app.rules.roles import Verb
from app.rules.subjects import difference_reason, difference_sentence, is_same_person
from app.storage.unit import Unit

_LINES = {
    "received_on": "届いた日",
    "requester_name": "お名前",
    "requester_kana": "フリガナ",
    "postal_code": "郵便番号",
    "address": "ご住所",
    "telephone": "電話番号",
    "member_code": "組合員コード",
    "wished_method": "ご希望の方法",
}


_OF_THE_DEAD = (
    "亡くなった方についての開示・訂正・利用停止などのご請求は、受け付けられません。"
    "ご遺族からのお話は、「申出」として受け付け、任意の対応としてください。"
)


@dataclass(frozen=True)
class Taken:
    """Say under which receipt number a request stands; `provisional` is 仮受付."""

    changes: Changes
    request_id: RequestId
    receipt_number: str
    provisional: bool


def check(desk: Desk, draft: RequestDraft) -> RequestReading:
    """Check a draft without changing anything, against the member it names too."""
    reading = read_request(draft, today=desk.today)
    found = tuple(unfit(_texts(draft)))
    if reading.new is not None and not found:
        found = tuple(_about_the_dead(desk, reading.new))
    if found:
        return replace(reading, new=None, problems=(*reading.problems, *found))
    if reading.new is None or not _asks_for_herself(reading.new):
        return reading
    with desk.look() as unit:
        differs = _differing(unit, reading.new)
    if differs is None:
        return reading
    new = replace(reading.new, provisional=True)
    return replace(reading, new=new, missing=(*reading.missing, differs))


def take(desk: Desk, draft: RequestDraft) -> Taken:
    """Take a request; what is half-filled is kept as 仮受付 under its number all the same.

    Raises:
        Refused: neither name nor telephone is known, or a field is impossible.
    """
    desk.demand(Verb.take_request)
    new = _readable(check(desk, draft))
    with desk.unit("請求・申出を受付") as unit:
        year = fiscal_year(new.received_on, profile.of(unit).year_start)
        number = receipt_number(year, unit.series.take(f"requests/{year}"))
        key = unit.requests.add(number, new, draft, unit.stamp.by, unit.stamp.at)
        unit.requests.connect(key, _subject(unit, new))
        _log(unit, key, new)
    return Taken(changes("requests"), key, number, new.provisional)


def complete(desk: Desk, request_id: RequestId, draft: RequestDraft) -> Taken:
    """Write what is known now over a half-filled request; whole, it becomes a request."""
    desk.demand(Verb.take_request)
    new = _readable(check(desk, draft))
    with desk.unit("受付の内容を補った") as unit:
        case = find(unit, request_id)
        actor = Actor(desk.actor.id, desk.actor.roles)
        sentence = refusal(Move.complete_intake, case, None, actor, desk.today)
        if sentence is not None:
            raise Refused(sentence)
        unit.requests.complete(request_id, case.receipt_number, new, draft)
        unit.requests.connect(request_id, _subject(unit, new))
        _log(unit, request_id, new)
    return Taken(changes("requests"), request_id, case.receipt_number, new.provisional)


def draft_of(desk: Desk, request_id: RequestId) -> RequestDraft:
    """Return what was typed at intake, for the dialog that completes it."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        draft = unit.requests.draft(request_id)
    if draft is None:
        raise Refused("この受付の内容は消去済です。")
    return draft


def _texts(draft: RequestDraft) -> Mapping[str, tuple[str, str, int]]:
    lines = {name: (words, getattr(draft, name), LONGEST_LINE) for name, words in _LINES.items()}
    return {
        **lines,
        "about": ("対象", draft.about, LONGEST_TEXT),
        "memo": ("メモ", draft.memo, LONGEST_TEXT),
    }


def _readable(reading: RequestReading) -> NewRequest:
    if reading.new is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.new


def _subject(unit: Unit, new: NewRequest) -> MemberId | None:
    return unit.members.find(new.member_code) if new.member_code else None


def _about_the_dead(desk: Desk, new: NewRequest) -> Iterator[Problem]:
    """Complain of rights that end with a life; a child's own go on (法2①, OFFICE L-21)."""
    living = {right.remedy for right in new.rights} - {Remedy.complaint, Remedy.wish}
    if not living or not new.member_code or new.requester_kind is RequesterKind.parent:
        return
    with desk.look() as unit:
        key = _subject(unit, new)
        rows = unit.members.rows([] if key is None else [key])
    if any(row.state == "deceased" for row in rows):
        yield Problem("rights", _OF_THE_DEAD)


def _asks_for_herself(new: NewRequest) -> bool:
    # A complaint or a wish may be anybody's; it discloses nothing.
    free = {Remedy.complaint, Remedy.wish}
    only_free = bool(new.rights) and {right.remedy for right in new.rights} <= free
    return (
        new.requester_kind is RequesterKind.subject
        and bool(new.member_code and new.requester_name)
        and not (only_free or difference_reason(new.memo))
    )


def _differing(unit: Unit, new: NewRequest) -> Problem | None:
    key = _subject(unit, new)
    row = next(iter(unit.members.rows([key] if key is not None else [])), None)
    if row is None or is_same_person(new.requester_name, new.requester_kana, row.name, row.kana):
        return None
    sentence = difference_sentence(new.requester_name, row.name)
    return Problem("requester_name", sentence, new.requester_name)


def _log(unit: Unit, key: RequestId, new: NewRequest) -> None:
    case = find(unit, key)
    unit.log(subjects(case), {"rights": [right.remedy.value for right in new.rights]})

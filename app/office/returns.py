"""Record what became of a posting: it arrived, or it came back; and what is done about that."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.office import letter_addressees, sent_letters
from app.office.cases import find, refuse_recused, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.stated import need_reason
from app.rules.dispatches import refuse_delivered
from app.rules.errors import Refused
from app.rules.ids import LetterId, RequestId
from app.rules.letter_kinds import letter_word
from app.rules.returns import Proposal, Settled, proposal_for, read_reason, refuse_return
from app.rules.roles import Verb
from app.storage.dispatches import DispatchRow
from app.storage.history import Subjects
from app.storage.letters import LetterRow
from app.storage.unit import Unit

TOUCHED = changes("requests", "letters")


@dataclass(frozen=True)
class CameBack:
    """Say what comes next for a letter that has just come back, and whether its case opened."""

    proposal: Proposal
    reopened: bool
    changes: Changes


@dataclass(frozen=True)
class BackRow:
    """Show one letter that came back and about which nothing was done yet."""

    id: LetterId
    document_number: str
    kind_word: str
    addressee: str
    posting: DispatchRow
    request_id: RequestId | None
    receipt_number: str


def come_back(desk: Desk, letter_id: LetterId, on: date, reason: str) -> CameBack:
    """Record that a letter came back, and for which of the post's reasons; its case opens again.

    Raises:
        Refused: it did not leave, came back already, or the day or the reason cannot be.
    """
    desk.demand(Verb.issue_letter)
    why = read_reason(reason)
    with desk.unit("返戻を記録") as unit:
        letter, request_id = _found(desk, unit, letter_id)
        posting = letter.posting
        if posting is None:
            raise Refused("この文書はまだ発送を記録していません。先に発送を記録してください。")
        refuse_return(posting.posted_on, posting.returned_on, on, desk.today)
        unit.dispatches.change(
            posting.id, returned_on=on, return_reason=why.value, delivered_on=None
        )
        reopened = _reopen(unit, request_id, letter_id)
        unit.log(
            (*_about(unit, letter_id, request_id), ("letter", letter_id)),
            {"on": on.isoformat(), "reason": why.value, "reopened": reopened},
        )
    return CameBack(proposal_for(why), reopened, TOUCHED)


def deliver(desk: Desk, letter_id: LetterId, on: date) -> Changes:
    """Record that a letter arrived, as the post or the delivery says.

    Raises:
        Refused: it did not leave, came back, or the day cannot be.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit("配達を記録") as unit:
        letter, request_id = _found(desk, unit, letter_id)
        posting = letter.posting
        if posting is None or posting.returned_on is not None:
            raise Refused("発送中の文書ではないため、届いた日は記録していません。")
        refuse_delivered(posting.posted_on, on, desk.today)
        unit.dispatches.change(posting.id, delivered_on=on)
        unit.log(
            (*_about(unit, letter_id, request_id), ("letter", letter_id)), {"on": on.isoformat()}
        )
    return TOUCHED


def hold(desk: Desk, letter_id: LetterId, reason: str) -> Changes:
    """Record that a letter that came back stays here, and why; her case can be ended then.

    Raises:
        Refused: it has not come back, or nobody says why it is not sent again.
    """
    desk.demand(Verb.issue_letter)
    need_reason(reason, "保管する理由")
    with desk.unit("返戻の文書を保管") as unit:
        letter, request_id = _found(desk, unit, letter_id)
        if letter.posting is None or not letter.is_back:
            raise Refused("この文書は、返戻の対応を待っていません。何も変えていません。")
        unit.dispatches.change(
            letter.posting.id, settled_on=desk.today, settled_how=Settled.held.value
        )
        unit.log(
            (*_about(unit, letter_id, request_id), ("letter", letter_id)),
            {"reason": reason.strip()},
        )
    return TOUCHED


def waiting(desk: Desk) -> Sequence[BackRow]:
    """Return the letters that came back and wait, the longest first."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        hidden = sent_letters.hidden(desk, unit)
        rows = [row for row in unit.letters.back() if row.id not in hidden]
        names = unit.letter_addressees.of([row.id for row in rows])
        return [_row(unit, row, letter_addressees.name_words(names.get(row.id))) for row in rows]


def _row(unit: Unit, letter: LetterRow, name: str) -> BackRow:
    assert letter.posting is not None
    found = unit.letters.find(letter.id)
    case = unit.requests.case(found[1]) if found and found[1] is not None else None
    return BackRow(
        id=letter.id,
        document_number=letter.document_number,
        kind_word=letter_word(letter.kind),
        addressee=name,
        posting=letter.posting,
        request_id=case.id if case else None,
        receipt_number=case.receipt_number if case else "",
    )


def _found(desk: Desk, unit: Unit, letter_id: LetterId) -> tuple[LetterRow, RequestId | None]:
    letter, request_id = sent_letters.find(desk, unit, letter_id)
    if request_id is not None:
        refuse_recused(desk, find(unit, request_id))
    return letter, request_id


def _about(unit: Unit, letter_id: LetterId, request_id: RequestId | None) -> Subjects:
    if request_id is None:
        return sent_letters.subjects_of(unit, letter_id)
    return subjects(find(unit, request_id))


def _reopen(unit: Unit, request_id: RequestId | None, letter_id: LetterId) -> bool:
    """Take up a case again whose answer came back after it was closed."""
    case = None if request_id is None else find(unit, request_id)
    if case is None or case.closed_on is None:
        return False
    if not any(right.letter_id == letter_id for right in case.rights):
        return False
    unit.requests.reopen(case.id)
    return True

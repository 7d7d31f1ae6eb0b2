"""Record how letters left the office: one or several at once, and again once they came back."""

from collections.abc import Sequence
from datetime import date

from app.office import cover_riding, sent_letters
from app.office.cases import find, refuse_move, refuse_recused, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.cases import Case
from app.rules.dispatches import Method, Posting, read_method, read_tracking, refuse_day, too_early
from app.rules.errors import Refused
from app.rules.gates import AtGate
from app.rules.ids import LetterId, RequestId
from app.rules.moves import Move
from app.rules.nonconformities import Gate
from app.rules.returns import Settled
from app.rules.roles import Verb
from app.rules.spoken_days import compared, month_day
from app.storage.dispatches import DispatchRow
from app.storage.letters import LetterRow
from app.storage.unit import Unit

TOUCHED = changes("requests", "letters")
Way = tuple[Method, str]


def dispatch(
    desk: Desk,
    request_id: RequestId,
    letter_id: LetterId,
    *,
    method: str,
    tracking_number: str,
    on: date,
) -> Changes:
    """Record that a letter of a case left; of an answer it is a move of its right."""
    desk.demand(Verb.issue_letter)
    with desk.look() as unit:
        find(unit, request_id)
        found = unit.letters.find(letter_id)
        if found is None or found[1] != request_id:
            raise Refused("この文書は、この受付の文書ではありません。何も記録していません。")
    return post(desk, [Posting(letter_id, method, tracking_number)], on)


def post(desk: Desk, postings: Sequence[Posting], on: date) -> Changes:
    """Record that letters left on a day, each in its way; all of them or none.

    A letter that came back leaves again as it is stored, under a posting of its own.

    Raises:
        Refused: void or posted already, or the way, the number or the day cannot be.
    """
    desk.demand(Verb.issue_letter)
    if not postings:
        raise Refused("発送した文書を選んでください。まだ何も記録していません。")
    ways = {one.letter_id: _way(one) for one in postings}
    with desk.unit("文書の発送") as unit:
        for letter_id, way in ways.items():
            _post(desk, unit, letter_id, way, on)
    return TOUCHED


def _way(one: Posting) -> Way:
    refuse_unfit({"発送の方法": one.method, "引受番号": one.tracking_number}, LONGEST_LINE)
    method = read_method(one.method)
    return method, read_tracking(method, one.tracking_number)


def _post(desk: Desk, unit: Unit, letter_id: LetterId, way: Way, on: date) -> None:
    letter, request_id = sent_letters.find(desk, unit, letter_id)
    before = _refuse_again(unit, letter, request_id, on)
    if request_id is None:
        refuse_day(on, letter.dated_on, desk.today)
        about, title = sent_letters.subjects_of(unit, letter.id), ""
    else:
        case = find(unit, request_id)
        title = _refuse_in_case(desk, case, letter, on)
        about = subjects(case)
    _put(unit, letter_id, way, on, before)
    unit.log(
        (*about, ("letter", letter_id)),
        {"method": way[0].word, "posted_on": on.isoformat(), **({"again": True} if before else {})},
        title,
    )
    if request_id is not None:
        _mark(unit, find(unit, request_id), letter_id, on)
        cover_riding.ride(unit, request_id, letter, (way[0].word, way[1]), on)


def _refuse_again(
    unit: Unit, letter: LetterRow, request_id: RequestId | None, on: date
) -> DispatchRow | None:
    """Return the posting that came back, where there is one; refuse what is on its way."""
    before = letter.posting
    if letter.cancelled_on is not None:
        raise Refused("この文書は発行を取り消しています。発送は記録していません。")
    if before is None:
        return None
    if before.returned_on is None:
        raise Refused(f"この文書は{month_day(before.posted_on)}に発送しています。")
    if before.settled_how == Settled.replaced:
        raise Refused("この文書は差し替えています。新しい文書を発送してください。")
    if on < before.returned_on:
        posted, back = compared(on, before.returned_on)
        raise Refused(
            f"発送日（{posted}）が、返戻の日（{back}）より前になっています。日付を確かめてください。"
        )
    if before.settled_how == Settled.held:
        # What was held here is taken up again: she wants to have it after all.
        unit.dispatches.change(before.id, settled_on=None, settled_how="")
        if request_id is not None:
            unit.requests.reopen(request_id)
    return before


def _refuse_in_case(desk: Desk, case: Case, letter: LetterRow, on: date) -> str:
    """Ask the rules; return what the act is called in the log."""
    right = next((one for one in case.rights if one.letter_id == letter.id), None)
    if right is not None:
        refuse_move(desk, Move.dispatch, case, right, on)
        return Move.dispatch.word
    refuse_recused(desk, case)
    if on < letter.dated_on:
        raise AtGate(too_early(on, letter.dated_on), Gate.dispatch, case)
    refuse_day(on, letter.dated_on, desk.today)
    return ""


def _put(unit: Unit, letter_id: LetterId, way: Way, on: date, before: DispatchRow | None) -> None:
    if before is not None:
        unit.dispatches.change(before.id, settled_on=on, settled_how=Settled.resent.value)
    unit.letters.dispatch(letter_id, way[0].word, way[1], on)


def _mark(unit: Unit, case: Case, letter_id: LetterId, on: date) -> None:
    """Note on each right that this letter answers when it left first: that is when it was told."""
    for right in case.rights:
        if right.letter_id == letter_id and right.dispatched_on is None:
            unit.requests.change_right(right.id, dispatched_on=on)

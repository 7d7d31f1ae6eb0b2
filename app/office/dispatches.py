"""Record how a letter of a case left the office: the answer, and any other letter of it."""

from datetime import date

from app.office.cases import find, moving, refuse_recused, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.cases import Case
from app.rules.errors import Refused
from app.rules.ids import LetterId, RequestId
from app.rules.moves import Move
from app.rules.roles import Verb
from app.rules.spoken_days import month_day
from app.storage.letters import LetterRow
from app.storage.unit import Unit

TOUCHED = changes("requests", "letters")


def dispatch(
    desk: Desk,
    request_id: RequestId,
    letter_id: LetterId,
    *,
    method: str,
    tracking_number: str,
    on: date,
) -> Changes:
    """Record that a letter was posted or handed over; of an answer it is a move of its right."""
    desk.demand(Verb.issue_letter)
    if not method.strip():
        raise Refused("発送の方法を選んでください。まだ何も記録していません。")
    refuse_unfit({"発送の方法": method, "追跡番号": tracking_number}, LONGEST_LINE)
    number = tracking_number.strip()
    with desk.look() as unit:
        case = find(unit, request_id)
        _letter_of(unit, request_id, letter_id)
    if any(right.letter_id == letter_id for right in case.rights):
        _dispatch_answer(desk, case, letter_id, (method, number), on)
    else:
        _dispatch_other(desk, request_id, letter_id, (method, number), on)
    return TOUCHED


def _dispatch_answer(
    desk: Desk, case: Case, letter_id: LetterId, way: tuple[str, str], on: date
) -> None:
    rights = [right.id for right in case.rights if right.letter_id == letter_id]
    with moving(desk, Move.dispatch, case.id, day=on, right_id=rights[0]) as step:
        step.unit.letters.dispatch(letter_id, *way, on)
        for right_id in rights:
            step.unit.requests.change_right(right_id, dispatched_on=on)
        step.log({"method": way[0], "posted_on": on.isoformat()})


def _dispatch_other(
    desk: Desk, request_id: RequestId, letter_id: LetterId, way: tuple[str, str], on: date
) -> None:
    with desk.unit("文書の発送") as unit:
        case = find(unit, request_id)
        refuse_recused(desk, case)
        letter = _letter_of(unit, request_id, letter_id)
        _refuse_day(letter, on, desk.today)
        unit.letters.dispatch(letter_id, *way, on)
        unit.log(
            (*subjects(case), ("letter", letter_id)),
            {"method": way[0], "posted_on": on.isoformat()},
        )


def _letter_of(unit: Unit, request_id: RequestId, letter_id: LetterId) -> LetterRow:
    found = unit.letters.find(letter_id)
    if found is None or found[1] != request_id:
        raise Refused("この文書は、この受付の文書ではありません。何も記録していません。")
    return found[0]


def _refuse_day(letter: LetterRow, on: date, today: date) -> None:
    if letter.posted_on is not None:
        raise Refused(f"この文書は{month_day(letter.posted_on)}に発送しています。")
    if on > today:
        raise Refused("先の日付は記録できません。何も変えていません。日付を確かめてください。")
    if on < letter.dated_on:
        raise Refused(
            f"発送日（{month_day(on)}）が、文書の日付（{month_day(letter.dated_on)}）より"
            "前になっています。日付を確かめてください。"
        )

"""Write down the 引受番号 of a letter that left without one, or why there is none (OFFICE L-27)."""

from collections.abc import Sequence

from app.office import cover_riding, sent_letters
from app.office.cases import refuse_recused, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.cases import Case
from app.rules.errors import Refused
from app.rules.ids import LetterId
from app.rules.post_numbers import owes_number, owing_sentence, read_number, takes_number
from app.rules.roles import Verb
from app.storage.history import Subjects
from app.storage.letters import LetterRow
from app.storage.unit import Unit

TOUCHED = changes("requests", "letters")


def write(desk: Desk, letter_id: LetterId, number: str, reason: str = "") -> Changes:
    """Write the number of the post to a letter that left, or one of the reasons why none.

    Raises:
        Refused: it has not left, has its number, or neither number nor reason is given.
    """
    desk.demand(Verb.issue_letter)
    refuse_unfit({"引受番号": number}, LONGEST_LINE)
    with desk.unit("引受番号を記録") as unit:
        letter, request_id = sent_letters.find(desk, unit, letter_id)
        if letter.posting is None or not takes_number(letter.method, letter.tracking_number):
            raise Refused("引受番号を待っている発送ではありません。何も変えていません。")
        case = None if request_id is None else unit.requests.case(request_id)
        if case is not None:
            refuse_recused(desk, case)
        kept = read_number(letter.method, number, reason)
        unit.dispatches.change(letter.posting.id, tracking_number=kept)
        unit.log((*_about(unit, letter_id, case), ("letter", letter_id)), {"number": kept})
    return TOUCHED


def refuse_owing(unit: Unit, case: Case) -> None:
    """Refuse to end a case while a registered letter of it has no number on record.

    Raises:
        Refused: with the numbers of these letters.
    """
    owing = owing_of(unit.letters.rows(request_id=case.id))
    if owing:
        raise Refused(f"まだ完了できません。{owing_sentence(owing)}")


def owing_of(letters: Sequence[LetterRow]) -> list[str]:
    """Name the letters that owe their number; a cover note lies in another's envelope."""
    return [
        row.document_number
        for row in letters
        if row.kind != cover_riding.KIND
        and owes_number(row.method, row.tracking_number, row.cancelled_on)
    ]


def _about(unit: Unit, letter_id: LetterId, case: Case | None) -> Subjects:
    return sent_letters.subjects_of(unit, letter_id) if case is None else subjects(case)

"""Say which numbers of the answers of a case are void (欠番), and why."""

from collections.abc import Sequence

from app.rules.cases import Case
from app.rules.ids import RightId
from app.rules.void_letters import void_word
from app.storage.unit import Unit


def void_words(unit: Unit, case: Case) -> Sequence[tuple[RightId, str]]:
    """List the void answers, each with the right that it answered, as the register says it."""
    rows = {row.id: row for row in unit.letters.rows(request_id=case.id)}
    found = []
    for one in unit.case_letters.rows(case.id):
        row = rows.get(one.letter_id)
        answers = one.purpose == "answer" and one.right_id is not None
        if answers and row is not None and row.cancelled_on is not None:
            found.append((one.right_id, f"{row.document_number}　{void_word(row.cancel_reason)}"))
    return [(right_id, said) for right_id, said in found if right_id is not None]

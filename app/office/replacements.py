"""Say which letter stands for one that was cancelled, came back or reached the wrong person."""

from app.office.letter_papers import Paper
from app.rules.ids import LetterId
from app.storage.letters import LetterRow
from app.storage.unit import Unit


def link_in(unit: Unit, paper: Paper, letter_id: LetterId) -> None:
    """Link a letter that was just issued to the void or misdelivered one for which it stands.

    It is of the same kind, for the same case, right and person; the newest of them counts.
    """
    for row in _alike(unit, paper, letter_id):
        if _waits(unit, row):
            link(unit, letter_id, row.id)
            return


def link(unit: Unit, letter_id: LetterId, replaces_id: LetterId) -> None:
    """Say that one letter stands for an earlier one; a misdelivery learns of it."""
    unit.letter_replacements.add(letter_id, replaces_id)
    incident = unit.incidents.of_letter(replaces_id)
    if incident is not None and incident.replacement_id is None:
        unit.incidents.change(incident.id, replacement_id=letter_id)


def replaced_by(unit: Unit, letter_id: LetterId) -> LetterId | None:
    """Return the letter that stands for another; None where there is none."""
    return unit.letter_replacements.of([letter_id]).get(letter_id)


def _alike(unit: Unit, paper: Paper, letter_id: LetterId) -> list[LetterRow]:
    if paper.request_id is None and paper.member_id is None:
        return []
    by_case = paper.request_id is not None
    rows = unit.letters.rows(
        request_id=paper.request_id, member_id=None if by_case else paper.member_id
    )
    rights = {}
    if paper.request_id is not None:
        rights = {one.letter_id: one.right_id for one in unit.case_letters.rows(paper.request_id)}
    return [
        row
        for row in rows
        if row.kind == paper.kind
        and row.id < letter_id
        and rights.get(row.id) == (paper.right_id if by_case else None)
    ]


def _waits(unit: Unit, row: LetterRow) -> bool:
    gone_wrong = row.cancelled_on is not None or unit.incidents.of_letter(row.id) is not None
    return gone_wrong and replaced_by(unit, row.id) is None

"""Take back what the issuing of a letter did, where the letter is void before it left."""

from app.rules.cases import Case
from app.rules.follow_throughs import FollowState
from app.rules.ids import AuthorityInquiryId
from app.storage.case_letters import CaseLetter
from app.storage.completions import Completions
from app.storage.letters import LetterRow
from app.storage.unit import Unit

_NOT_GIVEN = "発行を取り消したため、お渡ししていません。"


def undo(unit: Unit, letter: LetterRow, case: Case | None, place: CaseLetter | None) -> None:
    """Take back what the issuing of a letter did in its case.

    An answer is owed again, as it was approved; an asking that nobody read stopped no clock, an
    extension that nobody read extends nothing, and a recipient is still to be told. An authority
    was given nothing: its inquiry stands as it was decided.
    """
    _take_back_from_authority(unit, letter)
    if case is None or place is None:
        return
    for right in case.rights:
        if right.letter_id == letter.id:
            unit.requests.change_right(right.id, answered_on=None, letter_id=None)
    extension = case.clock.extension
    if place.purpose == "extension" and extension and extension.letter_on == letter.dated_on:
        unit.requests.take_back_extension(case.id)
    stops = Completions(unit.session)
    for stop in stops.rows(case.id):
        if stop.id == place.stop_id and stop.completed_on is None:
            stops.end(stop.id, stop.asked_on)
    for one in unit.follow_throughs.rows(unit.follow_throughs.ids(request_id=case.id)):
        if one.letter_id == letter.id and one.state is FollowState.asked:
            unit.follow_throughs.take_back(one.id)


def _take_back_from_authority(unit: Unit, letter: LetterRow) -> None:
    # The inquiry keeps pointing to the void answer until another stands for it.
    for row in unit.authority_inquiries.rows(_inquiries(unit, letter)):
        unit.authority_inquiries.change(
            row.id, state="open", answered_on=None, closed_on=None, provision_id=None
        )
        if row.provision_id is not None:
            unit.provisions.unmake(row.provision_id, f"{letter.document_number}の{_NOT_GIVEN}")


def _inquiries(unit: Unit, letter: LetterRow) -> tuple[AuthorityInquiryId, ...]:
    found = unit.authority_inquiries.of_letter(letter.id)
    return () if found is None else (found,)

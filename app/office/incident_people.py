"""Find whose data an incident is about, and where a letter about it may go."""

from dataclasses import dataclass

from app.letters.facts import Addressee
from app.office import case_notices, letter_addressees
from app.office.cases import find, refuse_recused, subjects
from app.office.desk import Desk
from app.office.misdeliveries import whose
from app.office.spelt_names import Whose
from app.rules.cases import Case
from app.rules.errors import Refused
from app.rules.ids import MemberId, RequestId
from app.storage.history import Subjects
from app.storage.incidents import IncidentRow
from app.storage.unit import Unit

_UNKNOWN = (
    "この文書がどなたの情報か、お送りする先が記録から分かりません。文書は作っていません。"
    "ご本人を確かめ、会員か受付の画面からご連絡ください。"
)
_ERASED = (
    "この方の情報は消去したため、お知らせする先が残っていません。文書は作っていません。"
    "お知らせできない方については、「公表を記録」で公表による代替措置を残してください。"
)
_NO_ADDRESS = (
    "この方にお送りする住所が、会員の登録にありません。文書は作っていません。"
    "会員の画面で住所を確かめるか、電話や対面で知らせて「対象の方」に記録してください。"
)


@dataclass(frozen=True)
class Concerned:
    """Say whose data went astray: where she is written to, and how she is known."""

    to: Addressee
    member_id: MemberId | None = None
    request_id: RequestId | None = None
    about: Subjects = ()

    @property
    def whose(self) -> Whose:
        """Name her for the spelling of her name."""
        return Whose(self.member_id, self.request_id)


def concerned(desk: Desk, unit: Unit, row: IncidentRow) -> Concerned:
    """Find the person by the case or the member of the letter, or by whom it was addressed to.

    Raises:
        Refused: the records do not tell, or this person stays out of the case.
    """
    found = unit.letters.find(row.letter_id)
    if found is not None and found[1] is not None:
        return _of_case(desk, unit, find(unit, found[1]))
    member_id = whose(unit, row)
    if member_id is not None:
        return of_member(desk, unit, member_id)
    kept = unit.letter_addressees.of([row.letter_id]).get(row.letter_id)
    to = letter_addressees.read(kept) if kept else None
    if to is None or to.honorific != "様":
        raise Refused(_UNKNOWN)
    return Concerned(to)


def _of_case(desk: Desk, unit: Unit, case: Case) -> Concerned:
    refuse_recused(desk, case)
    case_notices.demand_sight(desk, unit, case)
    to = case_notices.addressee(unit, case)
    return Concerned(to, case.member_id, case.id, subjects(case))


def of_member(desk: Desk, unit: Unit, member_id: MemberId) -> Concerned:
    """Find a member; a protected one is handed the letter, which bears no address.

    Raises:
        Refused: nobody is on record under this key, she was erased, or no address is known.
    """
    place = unit.campaign_people.addresses([member_id], desk.today).get(member_id)
    rows = unit.members.rows([member_id])
    if rows and rows[0].state == "erased":
        raise Refused(_ERASED)
    if not rows:
        raise Refused(_UNKNOWN)
    if place is None:
        raise Refused(_NO_ADDRESS)
    to = Addressee(place.postal_code, place.address, place.name, care_of=place.care_of)
    if rows[0].confidential:
        to = Addressee("", "", rows[0].name)
    return Concerned(to, member_id, None, (("member", int(member_id)),))

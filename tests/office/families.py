"""Set up fictional families for the tests of children."""

from datetime import date

from app.office import children, guardianships, members
from app.office.desk import Desk
from app.office.rows import TieRow
from app.rules.ids import ChildId, MemberId
from app.rules.members import ChildDraft
from app.rules.ties import GuardianshipDraft
from tests.office.seats import member

MINATO = ChildDraft("架空　湊", "カクウ　ミナト", "2020-06-20", "子")
EXPECTED = ChildDraft(relationship="子", expected_month="2026年7月")
FATHER = GuardianshipDraft(
    None, "架空　太郎", "カクウ　タロウ", "09000000001", "子", "共同", "はい"
)


def mother_of(desk: Desk, *drafts: ChildDraft, code: str = "00010001") -> MemberId:
    """Register a mother with these children."""
    return members.register(desk, member(code, children=drafts or (MINATO,))).member_id


def child_of(desk: Desk, mother: MemberId, place: int = 0) -> ChildId:
    """Return the key of one of her children."""
    return children.children_of(desk, mother)[place].id


def end_tie(desk: Desk, tie: TieRow, on: date) -> None:
    """End a tie as the screen does: everything else of it stays."""
    words = (tie.name, tie.kana, tie.telephone, tie.relationship)
    known = (tie.custody, tie.lives_together, on.isoformat())
    guardianships.change_tie(desk, tie.id, GuardianshipDraft(tie.member_id, *words, *known))

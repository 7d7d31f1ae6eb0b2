"""Name the frozen rows that the screens may hold, wherever they are made."""

from app.exchange.member_rows import RejectedCell, RowWarning
from app.storage.case_people import RestrictedRow
from app.storage.child_rows import KnownChild
from app.storage.consents import ConsentRow
from app.storage.dispatches import DispatchRow
from app.storage.electronic_answers import ElectronicAnswerRow
from app.storage.evidence import EvidenceRow
from app.storage.guardianships import TieRow
from app.storage.history import HistoryRow
from app.storage.letters import LetterRow
from app.storage.members import ChildRow, MemberDetails
from app.storage.staff import StaffRow

__all__ = [
    "ChildRow",
    "ConsentRow",
    "DispatchRow",
    "ElectronicAnswerRow",
    "EvidenceRow",
    "HistoryRow",
    "KnownChild",
    "LetterRow",
    "MemberDetails",
    "RejectedCell",
    "RestrictedRow",
    "RowWarning",
    "StaffRow",
    "TieRow",
]

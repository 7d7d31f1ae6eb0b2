"""Say who wrote a disposal proposal: who drafted it, and who changed it since."""

from typing import Final

from app.rules.ids import StaffId
from app.storage.disposals import DisposalRow
from app.storage.log_hands import who_did
from app.storage.unit import Unit

CHANGED: Final = "廃棄の伺いを直した"
"""The title of the act in the operation log, by which its writers are found again."""


def writers(unit: Unit, row: DisposalRow) -> frozenset[StaffId]:
    """Return who drafted a proposal or changed it; none of them may approve it."""
    return frozenset({row.proposed_by}) | who_did(unit.session, CHANGED, ("disposal", row.id))

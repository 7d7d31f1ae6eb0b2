"""List the facts (要是正) that may be an incident, to be recorded as one."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from app.office import incident_proposals
from app.office.incident_proposals import Proposal
from app.rules.roles import Verb
from app.ui.dialogs.desk_list_dialog import DeskListDialog, ListAct, ListWords
from app.ui.dialogs.incident_dialog import Begun, IncidentDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column

WORDS: Final = ListWords(
    "要是正の事実から記録",
    "漏えい等に当たるかもしれない事実です。当たるときは、事案として記録します。",
    "確かめる事実はありません",
    "契約のない提供や、別の方への送付などの事実を記録すると、ここに出ます。",
    "warning",
)
COLUMNS: Final = (
    Column[Proposal]("title", "事実", lambda row: row.title, 240, sortable=False),
    Column[Proposal](
        "what", "起きたこと", lambda row: " ".join(row.what.split()), 560, sortable=False
    ),
)


class IncidentProposalsDialog(DeskListDialog[Proposal]):
    """Be the list; `recorded` carries what was recorded."""

    nouns: ClassVar[frozenset[str]] = frozenset({"incidents", "nonconformities"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, WORDS, COLUMNS, parent)

    def acts(self) -> Sequence[ListAct[Proposal]]:
        """Offer to record the fact under the cursor as an incident."""
        return (ListAct("事案として記録(&S)…", Verb.record_incident, self.take, lambda _row: True),)

    def question(self) -> Callable[[], Sequence[Proposal]]:
        """Ask for the facts that stand for no incident yet."""
        desk = self.seat.desk
        return lambda: incident_proposals.rows(desk)

    def whole(self, row: Proposal) -> str:
        """Say what happened in full."""
        return row.what

    def take(self) -> None:
        """Record the fact under the cursor as an incident."""
        row = self.current()
        if row is not None:
            dialog = IncidentDialog(self.seat, Begun(draft=row.draft, fact=row.id), self)
            dialog.recorded.connect(self.tell)
            dialog.open()

"""Keep the place of the requests to consent again."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.seat import Seat
from app.ui.tabs.ledger_page import LedgerPage
from app.ui.widgets.empty_state import EmptyState


class CampaignsToCome(LedgerPage):
    """Say that there is nothing here yet."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        state = EmptyState(self)
        state.say("letter", "再同意の依頼はまだありません", "")
        QVBoxLayout(self).addWidget(state)

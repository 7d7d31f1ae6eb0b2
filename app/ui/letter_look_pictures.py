"""Open the settings of letters as they look in the middle of the work."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.ui.dialogs.letter_settings_dialog import LetterSettingsDialog
from app.ui.dialogs.page_settings_dialog import PageSettingsDialog
from app.ui.dialogs.sender_facts_dialog import SenderFactsDialog
from app.ui.dialogs.senders_dialog import SendersDialog
from app.ui.dialogs.wording_dialog import WordingDialog
from app.ui.dialogs.wording_history_dialog import WordingHistoryDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _history(seat: Seat) -> QWidget:
    return WordingHistoryDialog(seat, ("receipt", "ご請求を受け付けました（お知らせ）"))


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("letter_settings_dialog", LetterSettingsDialog),
    ("page_settings_dialog", PageSettingsDialog),
    ("sender_facts_dialog", SenderFactsDialog),
    ("senders_dialog", SendersDialog),
    ("wording_dialog", WordingDialog),
    ("wording_history_dialog", _history),
)
"""The windows in which the manager shapes the letters."""

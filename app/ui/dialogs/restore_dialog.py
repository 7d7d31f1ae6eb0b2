"""Put a backup back over the records that are open."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QWidget

from app.office import quarantine, restore_lost_list
from app.office.restore_sources import Target
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.restore_form import RestoreForm
from app.ui.seat import Seat

INTRO: Final = (
    "いまの記録の控えを先に作ってから、選んだ控えの時点に戻します。"
    "戻したあとは、すくすく窓口を閉じます。開き直して、いまのパスワードでサインインしてください。"
)


class RestoreDialog(RestoreForm):
    """Offer the backups of the open records; `chosen` is the one to begin with."""

    def __init__(
        self, seat: Seat, chosen: Path | None = None, parent: QWidget | None = None
    ) -> None:
        desk = seat.desk
        target = Target(desk.folder, desk.clock, desk.randomness, desk)
        super().__init__(seat.doing, target, parent)
        self.seat = seat
        self.ui.intro_label.setText(INTRO)
        self.ui.list_button.clicked.connect(self.show_lost)
        self.put_back.connect(lambda _done: QApplication.closeAllWindows())
        self.resting.connect(seat.bus.resting)
        seat.doing.look(
            lambda: quarantine.offers_of(desk),
            asker=self,
            then=lambda found: self.offer(found, chosen),
            refused=self.fail,
        )

    def show_lost(self) -> None:
        """Show the acts that are lost, ready for printing."""
        desk, outlook = self.seat.desk, self.outlook
        if outlook is None or outlook.fork is None:
            return
        fork = outlook.fork
        sheets = Sheets(
            title=restore_lost_list.TITLE,
            facts=(),
            load=lambda: restore_lost_list.look(desk, fork),
            take=lambda: restore_lost_list.take(desk, fork),
            file_name=f"{restore_lost_list.TITLE}.pdf",
        )
        LetterDialog(self.seat, sheets, self).open()

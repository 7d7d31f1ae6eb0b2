"""Put a backup back over the records that are open."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import quarantine, restore_lost_list
from app.office.restore_sources import Target
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.restore_form import SEEKING, RestoreForm
from app.ui.dialogs.unsaved import unsaved_work
from app.ui.seat import Seat

INTRO: Final = (
    "いまの記録の控えを先に作ってから、選んだ控えの時点に戻します。"
    "戻したあとは、サインインの画面に戻ります。いまのパスワードでサインインしてください。"
)
UNSAVED: Final = (
    "保存していない入力画面か、処理中の画面があります。まだ何も戻していません。"
    "保存するか、終わるのを待つか、閉じてから、もう一度「戻す」を押してください。"
)


class RestoreDialog(RestoreForm):
    """Offer the backups of the open records; `chosen` is the one to begin with.

    Nothing that was typed elsewhere could be saved afterwards: it is asked for before.
    """

    def __init__(
        self, seat: Seat, chosen: Path | None = None, parent: QWidget | None = None
    ) -> None:
        desk = seat.desk
        target = Target(desk.folder, desk.clock, desk.randomness, desk)
        super().__init__(seat.doing, target, parent)
        self.seat = seat
        self.ui.intro_label.setText(INTRO)
        self.ui.list_button.clicked.connect(self.show_lost)
        self.accepted.connect(seat.bus.exchanged)
        self.resting.connect(seat.bus.resting)
        self.ui.offers_combo.setPlaceholderText(SEEKING)
        seat.doing.look(
            lambda: quarantine.offers_of(desk),
            asker=self,
            then=lambda found: self.offer(found, chosen),
            refused=self.doubt,
        )

    def save(self) -> None:
        """Put nothing back while something typed elsewhere would be lost."""
        if self.outlook is not None and self.restored is None and unsaved_work():
            self.ui.trouble_notice.say(UNSAVED, "caution")
            self.grow()
        else:
            super().save()

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

"""Meet a save that somebody else was faster with: open what is on record beside what was typed."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.ui import alerts
from app.ui.dialogs.both_versions import Difference, are_alike, differences, fields, write
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.overtaken_dialog import OvertakenDialog
from app.ui.seat import Seat
from app.ui.widgets.notice import Notice

LOOK_MS: Final = 20
BACK: Final = "選んだ内容を入れました。まだ保存していません。確かめて、もう一度保存してください。"
SAME: Final = "ほかの人の変更は、あなたの入力と同じ内容でした。もう一度保存してください。"


def meet(asker: QWidget) -> None:
    """Show both versions where the dialog can be made anew; else its own sentence stands."""
    seat = getattr(asker, "seat", None)
    anew = asker.anew() if isinstance(asker, OfficeDialog) else None
    if isinstance(asker, OfficeDialog) and isinstance(seat, Seat) and anew is not None:
        make = anew.make
        seat.doing.look(
            anew.ask, asker=asker, then=lambda found: _Meeting(seat, asker, make(found))
        )


class _Meeting(QObject):
    """Wait until the new dialog has read everything, then compare; it is never shown."""

    def __init__(self, seat: Seat, mine: OfficeDialog, theirs: OfficeDialog) -> None:
        super().__init__(mine)
        self._seat, self._mine, self._theirs = seat, mine, theirs
        mine.destroyed.connect(theirs.deleteLater)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_MS)

    def _look(self) -> None:
        """Compare once nothing is being asked any more."""
        if not isValid(self._theirs) or not self._seat.doing.is_idle():
            return
        self._timer.stop()
        if not are_alike(self._mine, self._theirs):
            self._let_go()
            return
        found = differences(self._mine, self._theirs, self._mine.typed_fields())
        if found:
            window = OvertakenDialog(found, self._take, self._mine)
            window.finished.connect(lambda _result: self._let_go())
            window.show()
        else:
            self._take(())
            _say(self._mine, SAME)
            self._let_go()

    def _let_go(self) -> None:
        """Let go of the new dialog; without a comparison the office's own sentence stands."""
        self._theirs.deleteLater()
        self.deleteLater()

    def _take(self, theirs: Sequence[Difference]) -> None:
        """Put back into the form what stays as on record; the newest edition is what is changed."""
        own, other = fields(self._mine), fields(self._theirs)
        for one in (*theirs, *theirs):  # twice: what one field offers may follow another
            write(own[one.path], other[one.path])
        self._mine.adopt(self._theirs)
        _say(self._mine, BACK)


def _say(dialog: OfficeDialog, sentence: str) -> None:
    """Say it where the dialog says what went wrong; one without such a place gets a box."""
    notices = {one.objectName(): one for one in dialog.findChildren(Notice)}
    notice = notices.get("trouble_notice") or notices.get("notice")
    if notice is None:
        alerts.tell(dialog, sentence)
    else:
        notice.say(sentence, "caution")

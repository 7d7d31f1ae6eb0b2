"""Be a dialog that does one act: it ends with what was done, or says why it was refused."""

from collections.abc import Callable

from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.seat import Seat
from app.ui.widgets.notice import Notice


class ActingDialog(OfficeDialog):
    """Share how one act is run and how it ends."""

    seat: Seat

    def perform(self, act: Callable[[], object], said: str, notice: Notice) -> None:
        """Run an act beside the UI thread; it may hold drafts, keys and the desk only."""
        self.set_busy(busy=True)
        self.seat.doing.do(
            act,
            asker=self,
            then=lambda _changes: self._end(said),
            refused=lambda error: self._fail(error, notice),
        )

    def _end(self, said: str) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.leave_recorded(said)

    def _fail(self, error: OfficeError, notice: Notice) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        notice.say(error.sentence, "alarm")
        self.grow()

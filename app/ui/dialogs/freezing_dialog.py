"""Be a dialog that freezes the people of a run: it counts them, draws the letter, and begins."""

from collections.abc import Callable, Sequence
from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from app.office import letters
from app.office.campaigns import Frozen, TargetPreview
from app.rules.errors import OfficeError
from app.rules.problems import Problem
from app.ui.dialogs.campaign_targets import CampaignTargets
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.letter_picture import LetterPicture
from app.ui.widgets.notice import Notice

D = TypeVar("D")
PAUSE_MS: Final = 400
"""How long the keys must rest before the people are counted and the letter is drawn anew."""
SCREEN_DPI: Final = 110


class FreezingForm(Protocol):
    """Name what the form of such a dialog has."""

    title_edit: QLineEdit
    changes_edit: QLineEdit
    trouble_notice: Notice
    letter_picture: LetterPicture


class FreezingDialog(OfficeDialog, Generic[D]):
    """Take a run in; `frozen` carries its key and the sentence that says it has begun."""

    frozen = Signal(int, str)
    seat: Seat
    targets: CampaignTargets
    complaints: Complaints

    def form(self) -> FreezingForm:
        """Return the fields."""
        raise NotImplementedError

    def draft(self) -> D:
        """Return the run as it is typed."""
        raise NotImplementedError

    def missing(self, draft: D) -> Sequence[Problem]:
        """List what is missing, each beside its field."""
        raise NotImplementedError

    def freeze(self, draft: D) -> Frozen:
        """Let the office freeze the people; called beside the UI thread."""
        raise NotImplementedError

    def begun(self, frozen: Frozen) -> str:
        """Say that the run has begun."""
        raise NotImplementedError

    def is_touched(self) -> bool:
        """Tell whether something was typed that would be lost."""
        form = self.form()
        return bool(form.title_edit.text().strip() or form.changes_edit.text().strip())

    def save(self) -> None:
        """Freeze the people, or say beside the fields what is missing."""
        draft = self.draft()
        problems = self.missing(draft)
        self.complaints.show(problems)
        if problems:
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: self.freeze(draft), asker=self, then=self._end, refused=self._fail
        )

    def count(self, ask: Callable[[], TargetPreview]) -> None:
        """Ask how many people there would be now."""
        self.seat.doing.look(
            ask,
            asker=self,
            then=self.targets.show,
            key="targets",
            refused=lambda error: self.targets.say(error.sentence),
        )

    def picture(self, draw: Callable[[], bytes]) -> None:
        """Ask for the letter as it would be now."""
        shown = self.form().letter_picture
        self.seat.doing.look(
            lambda: letters.page_images(draw(), SCREEN_DPI),
            asker=self,
            then=shown.show_pages,
            key="letter",
            refused=lambda error: shown.say(error.sentence),
        )

    def pause(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        """Return a timer that waits until the keys rest."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def _end(self, frozen: Frozen) -> None:
        """Close after freezing."""
        self.set_busy(busy=False)
        self.frozen.emit(frozen.campaign_id, self.begun(frozen))
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.form().trouble_notice.say(error.sentence, "alarm")

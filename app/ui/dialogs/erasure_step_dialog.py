"""Show what an erasure would take and leave, before it is planned or done."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.office.erasure_plan import DryRun
from app.rules.erasures import OTHER_LEDGERS, Elsewhere
from app.rules.errors import OfficeError
from app.ui import theme
from app.ui.dialogs.dialog import LARGEST, OfficeDialog
from app.ui.dialogs.erasure_words import groups
from app.ui.dialogs.refusals import say_refusal
from app.ui.forms.ui_erasure_dialog import Ui_ErasureDialog
from app.ui.seat import Seat

WIDTH = 760
ROLL, ACCOUNTS = OTHER_LEDGERS


class ErasureStepDialog(OfficeDialog):
    """Share what the dialogs about one erasure show; `recorded` says that it is done."""

    title: ClassVar[str]
    save_words: ClassVar[str]
    grave: ClassVar[bool] = True
    """Whether the button is red and the cursor rests on キャンセル."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.run: DryRun | None = None
        self.ui = Ui_ErasureDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(f"{self.title} - すくすく窓口")
        self.ui.save_button.setText(self.save_words)
        self.ui.save_button.setProperty("kind", "danger" if self.grave else "primary")
        self.ui.scope_box.hide()
        self.ui.ledgers_box.hide()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.save_button.setEnabled(False)
        if self.grave:
            self.ui.cancel_button.setFocus()

    def ask(self) -> None:
        """Ask anew what would be taken and left."""
        self.seat.doing.look(self.question(), asker=self, then=self.show_run, refused=self.fail)

    def question(self) -> Callable[[], DryRun]:
        """Return the question, to be asked beside the UI thread."""
        raise NotImplementedError

    def act(self) -> Callable[[], Any]:
        """Return the act, to be run beside the UI thread."""
        raise NotImplementedError

    def said(self, done: object) -> str:
        """Return the sentence that says it is done."""
        raise NotImplementedError

    def elsewhere(self) -> tuple[Elsewhere, ...]:
        """Return which other ledgers are named."""
        return ()

    def is_possible(self, run: DryRun) -> bool:
        """Tell whether nothing else comes first."""
        return bool(run.goes) and not run.obstacles

    def show_run(self, run: DryRun) -> None:
        """Show what has arrived."""
        self.run = run
        self.ui.lines.show_groups(groups(run, self.elsewhere()))
        self.ui.save_button.setEnabled(self.is_possible(run))
        QTimer.singleShot(0, self, self.fit)

    def fit(self) -> None:
        """Take as much height as the lines need, no more than a screen has."""
        ui, layout, width = self.ui, self.layout(), theme.scaled(WIDTH)
        if layout is None:
            return
        layout.activate()
        body = ui.scroll_body.sizeHint().height()
        height = layout.totalHeightForWidth(width) - ui.scroll.sizeHint().height() + body
        size = LARGEST.boundedTo(LARGEST)
        size.setWidth(min(width, LARGEST.width()))
        size.setHeight(min(max(height, theme.scaled(360)), LARGEST.height()))
        self.resize(size)

    def save(self) -> None:
        """Do it."""
        self.set_busy(busy=True)
        self.seat.doing.do(self.act(), asker=self, then=self._end, refused=self.fail)

    def _end(self, done: object) -> None:
        """Close after it is done."""
        self.set_busy(busy=False)
        self.recorded.emit(self.said(done))
        self.leave()

    def fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        say_refusal(self.seat, self, self.ui.trouble_notice, error)

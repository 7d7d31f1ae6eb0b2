"""Stop the time from a click until the first page of a letter is painted."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.dialogs.dialog import OfficeDialog
from app.ui.seat import Seat
from app.ui.widgets.pdf_view import PdfView, Picture

PATIENCE_MS = 20_000


class Clock(QObject):
    """Begin when a window is made, or at the click in one that is there; end with the paint."""

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._begun = 0.0
        self._ended = 0.0
        self._loop = QEventLoop()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._loop.quit)

    def until_painted(self, act: Callable[[], QWidget]) -> tuple[QWidget, float]:
        """Do it, show what it opens, and return the milliseconds until there is a page."""
        with self._watching():
            self._begun, self._ended = perf_counter(), 0.0
            shown = act()
            if not shown.isVisible():
                shown.show()
            self._patience.start(PATIENCE_MS)
            self._loop.exec()
            self._patience.stop()
        if not self._ended:
            raise TimeoutError(shown.windowTitle())
        return shown, (self._ended - self._begun) * 1000

    def rest(self) -> None:
        """Wait until every answer has arrived and everything posted is done."""
        QCoreApplication.processEvents()
        while not self._seat.doing.is_idle():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note when the first page is painted; the picture is on its way by the next turn."""
        if event.type() == QEvent.Type.Paint and not self._ended:
            QTimer.singleShot(0, self._end)
        return False

    def _end(self) -> None:
        self._ended = self._ended or perf_counter()
        self._loop.quit()

    @contextmanager
    def _watching(self) -> Iterator[None]:
        """Note when dialogs are made and pages arrive."""
        make, show = OfficeDialog.__init__, PdfView.show_pages

        def made(dialog: OfficeDialog, parent: QWidget | None = None) -> None:
            self._begun = perf_counter()
            make(dialog, parent)

        def shown(view: PdfView, pictures: Sequence[Picture]) -> None:
            show(view, pictures)
            # The labels of the pages before are still there until the next turn.
            view.findChildren(QLabel)[-view.page_count].installEventFilter(self)

        setattr(OfficeDialog, "__init__", made)  # noqa: B010
        setattr(PdfView, "show_pages", shown)  # noqa: B010
        try:
            yield
        finally:
            setattr(OfficeDialog, "__init__", make)  # noqa: B010
            setattr(PdfView, "show_pages", show)  # noqa: B010

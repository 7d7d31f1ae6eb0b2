"""Run the verbs of the office beside the UI thread, and bring back what they say.

    seat.doing.do(lambda: members.register(desk, draft), asker=self, then=self.registered)

Acts run one after another in the order they were asked; questions run beside them. Answers
arrive in the UI thread. A result that is `Changes`, or has them as `.changes`, is announced on
the bus before `then` is called. An `OfficeError` goes to `refused`, or as a sentence to the
screen; anything else goes to `crash`, and the asker waits no more. When the asking widget is gone,
nobody is called.

An act may hold drafts, ids and the desk, never a widget: it lives and dies in another thread.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import SIGNAL, QObject, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.office.changes import Changes
from app.rules.errors import Gone, OfficeError, Overtaken, Turning
from app.ui import alerts, crash
from app.ui.bus import Bus
from app.ui.progress import Progress, Running, Stopped

T = TypeVar("T")
AGAIN_MS: Final = 500
"""How long a question waits that came while the records were turning."""


@dataclass(frozen=True)
class _Errand:
    """Keep on the UI side what is to happen with the answer."""

    asker: QWidget
    then: Callable[[Any], object] | None
    refused: Callable[[OfficeError], object] | None
    key: tuple[int, str] | None = None
    running: Running | None = None
    is_act: bool = False
    again: Callable[[], object] | None = None


@runtime_checkable
class _Waiting(Protocol):
    """Be a widget that waits until its act has been done."""

    def set_busy(self, *, busy: bool) -> None: ...


class Doing(QObject):
    """Send acts and questions to worker threads and deliver their answers."""

    overtaken = Signal(object)
    """Carries the widget that asked for an act which somebody else was faster with."""
    gone = Signal(str)
    """Carries the sentence that tells the person before the window that they work here no more."""
    _arrived = Signal(int, object, object)

    def __init__(self, bus: Bus, keeper: QObject | None = None) -> None:
        super().__init__(keeper)
        self._bus = bus
        self._acts = QThreadPool(self)
        self._acts.setMaxThreadCount(1)
        self._looks = QThreadPool(self)
        self._looks.setMaxThreadCount(2)
        self._errands: dict[int, _Errand] = {}
        self._newest: dict[tuple[int, str], int] = {}
        self._number = 0
        self._is_over = False
        self._arrived.connect(self._deliver)

    def do(
        self,
        act: Callable[[], T],
        *,
        asker: QWidget,
        then: Callable[[T], object] | None = None,
        refused: Callable[[OfficeError], object] | None = None,
    ) -> None:
        """Run one act; the next one waits for it."""
        self._send(self._acts, act, _Errand(asker, then, refused, is_act=True))

    def do_long(
        self,
        act: Callable[[Progress], T],
        *,
        asker: QWidget,
        then: Callable[[T], object] | None = None,
        refused: Callable[[OfficeError], object] | None = None,
    ) -> Running:
        """Run an act that reports progress and can be stopped through what is returned."""
        running = Running(self)
        progress = running.reporter()
        errand = _Errand(asker, then, refused, None, running, is_act=True)
        self._send(self._acts, lambda: act(progress), errand)
        return running

    def look(
        self,
        question: Callable[[], T],
        *,
        asker: QWidget,
        then: Callable[[T], object],
        key: str = "",
        refused: Callable[[OfficeError], object] | None = None,
    ) -> None:
        """Ask without changing anything; with a `key`, only the newest answer is delivered."""
        mark = (id(asker), key) if key else None
        self._send(self._looks, question, _Errand(asker, then, refused, mark, again=question))

    def is_idle(self) -> bool:
        """Tell whether every answer has been delivered."""
        return not self._errands

    def finish(self) -> None:
        """Wait for what runs now; nobody is called any more, and nothing is asked again.

        A question after the window has closed would open the records anew, and hold them open.
        """
        self._is_over = True
        self._errands.clear()
        self._acts.waitForDone()
        self._looks.waitForDone()

    def _send(self, pool: QThreadPool, act: Callable[[], object], errand: _Errand) -> None:
        """Number an errand, remember it here, and start its act over there."""
        if self._is_over:
            return
        self._number += 1
        number = self._number
        self._errands[number] = errand
        if errand.key is not None:
            self._newest[errand.key] = number
        self._start(pool, act, number)

    def _start(self, pool: QThreadPool, act: Callable[[], object], number: int) -> None:
        arrived = self._arrived
        pool.start(lambda: _run(act, number, arrived.emit))

    def _ask_again(self, number: int) -> None:
        """Repeat a question that came while the records were turning; its asker still waits."""
        errand = self._errands.get(number)
        if errand is not None and errand.again is not None and not self._is_over:
            self._start(self._looks, errand.again, number)

    def _deliver(self, number: int, result: object, error: Exception | None) -> None:
        """Hand an answer to whoever asked, in the UI thread."""
        errand = self._errands.get(number)
        if isinstance(error, Turning) and errand is not None and errand.again is not None:
            QTimer.singleShot(AGAIN_MS, self, lambda: self._ask_again(number))
            return
        self._errands.pop(number, None)
        if isinstance(error, Exception) and not isinstance(error, (OfficeError, Stopped)):
            crash.report(error)
        elif error is None and not self._is_over:
            self._announce(result)
        if errand is None:
            return
        if isinstance(error, Gone) and self.receivers(SIGNAL("gone(QString)")):
            # The window tells it once for everything; a box under its lock would tell it again.
            self.gone.emit(error.sentence)
            errand = replace(errand, refused=errand.refused or (lambda _error: None))
        if errand.running is not None:
            errand.running.end()
        if isValid(errand.asker) and not self._is_overtaken(errand, number):
            _answer(errand, result, error)
            if isinstance(error, Overtaken) and isValid(errand.asker):
                self.overtaken.emit(errand.asker)

    def _is_overtaken(self, errand: _Errand, number: int) -> bool:
        """Tell whether the same asker has asked a newer question of the same kind."""
        if errand.key is None:
            return False
        if self._newest.get(errand.key) != number:
            return True
        del self._newest[errand.key]
        return False

    def _announce(self, result: object) -> None:
        """Ring the bus for what the act touched."""
        changes = result if isinstance(result, Changes) else getattr(result, "changes", None)
        if isinstance(changes, Changes):
            self._bus.announce(changes)


def _run(
    act: Callable[[], object], number: int, answer: Callable[[int, object, object], object]
) -> None:
    """Do the work in its thread; whatever goes wrong travels back as the answer."""
    try:
        result = act()
    except Exception as error:  # noqa: BLE001 - the UI thread decides what the user is told
        answer(number, None, error)
    else:
        answer(number, result, None)


def _answer(errand: _Errand, result: object, error: Exception | None) -> None:
    """Call back with a result, or with the sentence of a refusal."""
    if error is None:
        if errand.then is not None:
            try:
                errand.then(result)
            except Exception:
                _release(errand)
                raise
    elif isinstance(error, OfficeError):
        if errand.refused is not None:
            errand.refused(error)
        else:
            alerts.tell(errand.asker, error.sentence)
    elif not isinstance(error, Stopped):
        _let_go(errand)


def _let_go(errand: _Errand) -> None:
    """End the waiting after what nobody foresaw, or the dialog could not even be closed."""
    if errand.refused is not None:
        errand.refused(OfficeError(crash.STOPPED))
    else:
        _release(errand)


def _release(errand: _Errand) -> None:
    if errand.is_act and isValid(errand.asker) and isinstance(errand.asker, _Waiting):
        errand.asker.set_busy(busy=False)

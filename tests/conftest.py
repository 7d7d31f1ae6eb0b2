"""What holds for every test: no screen, no window left behind, no skip where CI counts."""

import gc
import os
from collections.abc import Callable, Generator, Iterator

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from app.ui.sweeping import Sweeper
from tests import quick

# A slow machine is no failure; where CI decides, the same examples are tried every time.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "desk")

PATIENCE_MS = 30_000
LOST = pytest.StashKey[int]()
_ended: set[str] = set()

quick.use_memory()
quick.build_statements_once()


class PatientBot(QtBot):
    """Wait longer for what must come: a core that is busy elsewhere is no failure."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        """Wait until something holds."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(
        self,
        signal: SignalInstance,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        """Wait until a signal was sent."""
        return super().waitSignal(
            signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb
        )


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QtBot]:
    """Lend the hands of pytest-qt with more patience; garbage is collected as in the program."""
    sweeper = Sweeper(qapp)
    yield PatientBot(request)
    sweeper.rest()
    sweeper.deleteLater()


def surviving_windows(before: set[QWidget]) -> list[QWidget]:
    """List the windows that stand open or hidden now and did not before.

    Widgets that were told to go are let go first, and so are those that only a ring of
    references keeps.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if _parentless() - before:
        gc.collect()
    return sorted(_parentless() - before, key=repr)


def _parentless() -> set[QWidget]:
    """List the windows that no other widget owns."""
    return {widget for widget in QApplication.topLevelWidgets() if widget.parent() is None}


@pytest.fixture(autouse=True)
def _no_window_survives() -> Iterator[None]:
    """Fail a test that leaves a window or a dialog behind, and clear it away for the next."""
    before = _parentless() if QApplication.instance() else set()
    yield
    if QApplication.instance() is None:
        return
    left = surviving_windows(before)
    names = [f"{type(widget).__name__} {widget.objectName()!r}" for widget in left]
    for widget in left:
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert names == [], f"windows left behind: {', '.join(names)}"


@pytest.fixture(scope="session", autouse=True)
def _nothing_is_swept_up_unseen() -> Iterator[None]:
    """Let what was left open be told while a test can still fail for it, in a worker too."""
    yield
    gc.collect()


def pytest_collection_finish() -> None:
    """Set aside what the collection made: it stays to the end, and no sweep need walk through it.

    Fourteen thousand tests wait in each worker; every window that is closed asks for a sweep.
    """
    gc.collect()
    gc.freeze()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Note each test that came to its end, in whichever process."""
    if report.when == "teardown":
        _ended.add(report.nodeid)


@pytest.hookimpl(wrapper=True)
def pytest_report_to_serializable() -> Generator[None, object, object]:
    """Let a report travel from a worker whatever the test printed, half characters too."""
    return _sendable((yield))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the whole run where CI allows no skip, or where a test was lost with its worker."""
    config = session.config
    if hasattr(config, "workerinput") or config.getoption("collectonly"):
        return
    config.stash[LOST] = session.testscollected - len(_ended)
    not_allowed = config.stash[LOST] or (_skipped(config) and os.environ.get("CI"))
    if not_allowed and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say before the count how many tests were skipped or lost, and whether that is allowed."""
    skipped, lost = _skipped(config), config.stash.get(LOST, 0)
    if skipped:
        allowed = "none is allowed here" if os.environ.get("CI") else "their reasons stand above"
        terminalreporter.write_line(f"Skipped tests: {skipped} ({allowed}).")
    if lost:
        terminalreporter.write_line(f"Tests that did not come to their end: {lost}.")


def _skipped(config: pytest.Config) -> int:
    """Count the tests that were skipped so far."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return len(reporter.stats.get("skipped", ())) if reporter else 0


def _sendable(data: object) -> object:
    """Write out what no encoding can send."""
    match data:
        case str():
            return data.encode(errors="backslashreplace").decode()
        case dict():
            return {key: _sendable(value) for key, value in data.items()}
        case list() | tuple():
            return type(data)(map(_sendable, data))
    return data

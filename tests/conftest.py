"""What holds for every test: no screen, no window left behind, no skip where CI counts."""

import gc
import os
from collections.abc import Iterator

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

# A slow machine is no failure; where CI decides, the same examples are tried every time.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


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


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the whole run where a test was skipped although CI allows none."""
    if _skipped(session.config) and os.environ.get("CI") and session.exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say before the count how many tests were skipped, and whether that is allowed."""
    skipped = _skipped(config)
    if skipped:
        allowed = "none is allowed here" if os.environ.get("CI") else "their reasons stand above"
        terminalreporter.write_line(f"Skipped tests: {skipped} ({allowed}).")


def _skipped(config: pytest.Config) -> int:
    """Count the tests that were skipped so far."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return len(reporter.stats.get("skipped", ())) if reporter else 0

import sys

from PySide6.QtCore import QObject

CALLS = 2_000


def test_calls_that_return_nothing_take_nothing() -> None:
    """Some binding releases take one reference from None with each call and crash in the end."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - CALLS / 2

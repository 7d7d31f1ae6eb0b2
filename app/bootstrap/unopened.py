"""Say why no window opens, to whoever clicked on its icon."""

from PySide6.QtCore import QEventLoop

from app.bootstrap.window import application
from app.ui import alerts


def show(sentence: str) -> None:
    """Show a box with the sentence, and return when it was closed."""
    application()
    until = QEventLoop()
    alerts.tell(None, sentence).finished.connect(lambda _result: until.quit())
    until.exec()

"""Meet what nobody foresaw: one calm sentence on screen, a line without personal data in the log.

The log gets classes, files and lines, never the error's own text: that may quote a record.
"""

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from app.rules.errors import OfficeError
from app.ui import alerts

log = logging.getLogger(__name__)

SENTENCE = (
    "思いがけない不具合が起きたため、いまの操作を取り消しました。"
    "これまでに登録した記録は変わっていません。\n"
    "もう一度お試しになり、続くときは「内容を写す」で写した文を、システム担当へお知らせください。"
)

STOPPED = (
    "思いがけない不具合が起きたため、途中で止まりました。"
    "もう一度お試しになり、続くときは、システム担当へお知らせください。"
)
"""Said again where the act was asked for, beside what is typed there."""


def outline(error: BaseException) -> str:
    """Describe an error by class and place only, innermost place last."""
    lines = []
    seen: BaseException | None = error
    while seen is not None:
        lines.append(type(seen).__qualname__)
        lines += _places(seen.__traceback__)
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def report(error: BaseException) -> None:
    """Log the outline and tell the user once; further ones are only logged while the box is up."""
    text = outline(error)
    log.error("unforeseen: %s", text.replace("\n", " | "))
    if QApplication.instance() is None or _box_is_open():
        return
    box = alerts.tell(QApplication.activeWindow(), SENTENCE)
    box.setObjectName("crash_box")
    copy = box.addButton("内容を写す(&Y)", QMessageBox.ButtonRole.HelpRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))


def install() -> None:
    """Catch what no one else caught, in every thread."""
    sys.excepthook = _caught
    threading.excepthook = lambda args: log.error(
        "unforeseen in a thread: %s", outline(args.exc_value) if args.exc_value else "?"
    )


def _caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Stand in for Python's own hook."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    elif isinstance(error, OfficeError):
        # The records may refuse a question that the window asked without a worker, too.
        alerts.tell(QApplication.activeWindow(), error.sentence)
    else:
        report(error)


def _places(trace: TracebackType | None) -> list[str]:
    """List file, line and function of each frame."""
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"  {Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return places


def _box_is_open() -> bool:
    """Tell whether the user is reading about an earlier error."""
    return any(
        widget.objectName() == "crash_box" and widget.isVisible()
        for widget in QApplication.topLevelWidgets()
    )

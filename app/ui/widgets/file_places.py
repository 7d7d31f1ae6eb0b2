"""Ask for a file or a folder in the system's own dialog, without stopping the window meanwhile."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

Then = Callable[[Path], object]
KINDS: Final = {
    ".pdf": "PDF (*.pdf)",
    ".xlsx": "Excel (*.xlsx)",
    ".csv": "CSV (*.csv)",
    ".docx": "Word (*.docx)",
}


def ask(dialog: QFileDialog, then: Then) -> None:
    """Open a dialog; `then` gets what is chosen, nothing happens where it is left."""
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_where_to_save(asker: QWidget, title: str, name: str, then: Then) -> None:
    """Ask where a file of this name is to lie; the system asks before one is replaced.

    The end of `name` is one of `KINDS`, and is added to a name that is typed without one.
    """
    suffix = Path(name).suffix
    dialog = QFileDialog(asker, title, name, KINDS[suffix])
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    ask(dialog, then)


def ask_for_folder(asker: QWidget, title: str, then: Then) -> None:
    """Ask for a folder."""
    dialog = QFileDialog(asker, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    ask(dialog, then)

"""Measure how much higher a dialog is than its words need; less than nothing cuts them off."""

from PySide6.QtWidgets import QWidget

from app.ui.dialogs.dialog import LARGEST, OfficeDialog


def spare_room(dialog: QWidget) -> int:
    """Return the empty pixels of a dialog that was not given a height of its own."""
    layout = dialog.layout()
    if not (isinstance(dialog, OfficeDialog) and dialog._fits) or layout is None:
        return 0
    width = dialog.width()
    wraps = layout.hasHeightForWidth()
    needed = layout.totalHeightForWidth(width) if wraps else layout.totalSizeHint().height()
    return dialog.height() - min(needed, LARGEST.height())

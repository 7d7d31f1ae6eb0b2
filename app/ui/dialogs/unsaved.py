"""Tell whether something typed would be lost if every window closed now."""

from PySide6.QtWidgets import QApplication

from app.ui.dialogs.dialog import OfficeDialog


def unsaved_work() -> bool:
    """Tell whether a dialog holds what was typed and not saved, or is at work."""
    return any(
        isinstance(widget, OfficeDialog)
        and widget.isVisible()
        and (widget.is_busy or widget.is_touched())
        for widget in QApplication.topLevelWidgets()
    )

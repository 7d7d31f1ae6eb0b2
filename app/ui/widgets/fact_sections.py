"""Show what stands beside the steps of a case: sections of quiet names and contents."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.widgets.facts import Facts


class FactSections(QWidget):
    """Be a column of sections, each a heading above its facts; none are shown without facts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "clear")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_sections(self, sections: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        """Show these sections, given as heading and facts, instead of the earlier ones."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, (title, facts) in enumerate(sections):
            self._column.addWidget(_heading(title, self, first=place == 0))
            shown = Facts(self)
            shown.show_facts(facts)
            self._column.addWidget(shown)
        self.setVisible(bool(sections))


def _heading(title: str, parent: QWidget, *, first: bool) -> QLabel:
    label = QLabel(title, parent)
    label.setProperty("kind", "section")
    label.setContentsMargins(0, 0 if first else 16, 0, 0)
    return label

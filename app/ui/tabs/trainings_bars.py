"""Draw how far a training reached: one line a kind of people or a department."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.rules.attendance import Reach
from app.ui.widgets.reach_bars import ReachBars, ReachLine


def bars(reached: Mapping[str, Reach]) -> Callable[[QWidget], QWidget]:
    """Return what makes the bars in the UI thread; the figures alone suffice to read them."""
    lines = [
        ReachLine(word, one.done_count, one.meant_count, one.words) for word, one in reached.items()
    ]

    def draw(parent: QWidget) -> QWidget:
        made = ReachBars(parent)
        made.show_lines(lines)
        return made

    return draw

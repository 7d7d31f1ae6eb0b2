"""Draw how a number of people divides over states: one line a state, its bar between the words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme
from app.ui.widgets.pill import Pill, grounds, paint_shape

STEP: Final = 26
"""Height of one line, in pixels at 標準."""
THICK: Final = 8
MARK: Final = 10
GAP: Final = 8
FIGURES: Final = "00,000{unit}　100%"
"""The widest figures for which room is kept."""


@dataclass(frozen=True)
class Share:
    """Be one line: the state and how many are in it."""

    pill: Pill
    count: int


class ShareBars(QWidget):
    """Show each state with its shape, word, bar and figures; the figures alone suffice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[Share, ...] = ()
        self._unit = "名"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: Sequence[Share], *, unit: str = "名") -> None:
        """Show these lines, counted in a unit, instead of the earlier ones."""
        self._shares, self._unit = tuple(shares), unit
        said = (f"{share.pill.word} {share.count:,}{unit}" for share in self._shares)
        self.setAccessibleDescription("、".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height that all lines need."""
        return QSize(theme.scaled(320), theme.scaled(STEP) * len(self._shares))

    def minimumSizeHint(self) -> QSize:
        """Return the same height: a line that is cut says nothing."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines one below the other, their bars under each other."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font())
        metrics = QFontMetricsF(painter.font())
        words = max((metrics.horizontalAdvance(one.pill.word) for one in self._shares), default=0)
        left = theme.scaled(MARK) + GAP + words + 2 * GAP
        right = self.width() - metrics.horizontalAdvance(FIGURES.format(unit=self._unit)) - GAP
        whole = sum(share.count for share in self._shares)
        for at, share in enumerate(self._shares):
            line = QRectF(0, at * theme.scaled(STEP), self.width(), theme.scaled(STEP))
            _paint_words(painter, line, share, whole=whole, unit=self._unit)
            _paint_bar(painter, line, (left, right), share, whole)
        painter.end()


def _paint_words(painter: QPainter, line: QRectF, share: Share, *, whole: int, unit: str) -> None:
    """Paint the shape and the word at the left, the figures at the right."""
    mark, middle = theme.scaled(MARK), Qt.AlignmentFlag.AlignVCenter
    box = QRectF(0, line.center().y() - mark / 2, mark, mark)
    paint_shape(painter, box, share.pill.shape, grounds(share.pill.tone)[1])
    colours = theme.colours()
    painter.setPen(QColor(colours.text if share.count else colours.muted))
    words = line.adjusted(mark + GAP, 0, 0, 0)
    painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, share.pill.word)
    part = f"{share.count / whole:.0%}" if whole else "0%"
    painter.drawText(
        line, middle | Qt.AlignmentFlag.AlignRight, f"{share.count:,}{unit}　{part:>4}"
    )


def _paint_bar(
    painter: QPainter, line: QRectF, ends: tuple[float, float], share: Share, whole: int
) -> None:
    """Paint the bar of one state as a part of all, where there is room for one."""
    left, right = ends
    if right - left < theme.scaled(MARK):
        return
    thick = theme.scaled(THICK)
    track = QRectF(left, line.center().y() - thick / 2, right - left, thick)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours().neutral_soft))
    painter.drawRoundedRect(track, thick / 2, thick / 2)
    if share.count:
        width = max(thick, track.width() * share.count / whole)
        painter.setBrush(QColor(_ink(share.pill)))
        painter.drawRoundedRect(QRectF(left, track.y(), width, thick), thick / 2, thick / 2)


def _ink(pill: Pill) -> str:
    """Return the colour of a bar."""
    colours = theme.colours()
    inks = {"good": colours.accent, "due": colours.due, "bad": colours.danger}
    return inks.get(pill.tone, colours.line_strong)

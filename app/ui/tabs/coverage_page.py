"""Show how far the register is covered by consents: by version, by month, by receiver."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import coverage
from app.office.coverage import MonthCount, ReceiverCount, VersionCount
from app.office.desk import Desk
from app.rules import eras
from app.ui import words
from app.ui.forms.ui_coverage_page import Ui_CoveragePage
from app.ui.seat import Seat
from app.ui.tabs.ledger_page import LedgerPage
from app.ui.widgets.coverage_bars import Bar
from app.ui.widgets.month_plot import Month

ORDER: Final = ("current", "renewal_due", "declined", "withdrawn", "none")
"""The states of the plot, from below to above."""
MOST_RECEIVERS: Final = 8
UNKNOWN: Final = "（受付者の記載なし）"


@dataclass(frozen=True)
class _Found:
    versions: Sequence[VersionCount]
    receivers: Sequence[ReceiverCount]


class CoveragePage(LedgerPage):
    """Draw the three plots; their figures alone suffice to read them."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.ui = Ui_CoveragePage()
        self.ui.setupUi(self)
        self.ui.empty_state.say(
            "consents",
            "登録中の会員はいません",
            "「すくすく会員」の画面で会員を登録すると、同意の状況をここに表示します。",
        )

    def refresh(self) -> None:
        """Ask again for all counts."""
        desk = self.seat.desk
        self.seat.doing.look(lambda: _ask(desk), asker=self, then=self._show, key="today")
        self.seat.doing.look(
            lambda: coverage.by_month(desk), asker=self, then=self._show_months, key="months"
        )

    def focus_search(self) -> None:
        """Let the keys move the page."""
        self.ui.scroll.setFocus()

    def _show(self, found: _Found) -> None:
        """Show how it stands today."""
        ui = self.ui
        whole = sum(one.count for one in found.versions)
        ui.stack.setCurrentWidget(ui.plots_page if whole else ui.empty_page)
        ui.version_label.setText(f"登録中の会員 {whole:,}名が、どの版に同意しているかです。")
        ui.version_bars.show_bars([_version_bar(one) for one in found.versions])
        ui.receiver_bars.show_bars(_receiver_bars(found.receivers))
        ui.receiver_label.setText("" if found.receivers else "該当なし")
        ui.receiver_label.setVisible(not found.receivers)

    def _show_months(self, months: Sequence[MonthCount]) -> None:
        """Show how it went; a year of a large register takes a moment to count."""
        self.ui.month_label.setText(_month_words(months))
        self.ui.month_plot.show_months([words.standing(key) for key in ORDER], _months(months))


def _ask(desk: Desk) -> _Found:
    """Ask for what is counted today."""
    return _Found(coverage.by_version(desk), coverage.by_receiver(desk))


def _version_bar(line: VersionCount) -> Bar:
    """Say by which version so many stand, or how they stand without one."""
    pill = words.standing(line.standing)
    if line.version_on is None:
        return Bar(pill.word, line.count, pill.tone)
    return Bar(f"{eras.japanese(line.version_on)}の版　{pill.word}", line.count, pill.tone)


def _months(months: Sequence[MonthCount]) -> list[Month]:
    """Turn the months into columns."""
    return [
        Month(_month_word(one), tuple(one.counts.get(key, 0) for key in ORDER)) for one in months
    ]


def _month_word(month: MonthCount) -> str:
    """Write a month briefly; the line above says the years."""
    return f"{month.day.month}月"


def _month_words(months: Sequence[MonthCount]) -> str:
    """Say from when to when the months go."""
    if not months:
        return ""
    first, last = months[0].day, months[-1].day
    return f"{first.year}年{first.month}月末から{last.year}年{last.month}月{last.day}日まで"


def _receiver_bars(receivers: Sequence[ReceiverCount]) -> list[Bar]:
    """Show the receivers with the most consents, and the others together."""
    bars = [Bar(one.receiver or UNKNOWN, one.count) for one in receivers[:MOST_RECEIVERS]]
    rest = sum(one.count for one in receivers[MOST_RECEIVERS:])
    return [*bars, Bar("その他", rest)] if rest else bars

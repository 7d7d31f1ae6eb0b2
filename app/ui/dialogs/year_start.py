"""Change the day on which fiscal years begin, and take back a change that has not come yet."""

from collections.abc import Callable, Sequence
from typing import Final

from app.office import fiscal_years
from app.office.seen import Seen
from app.rules.errors import OfficeError, Overtaken
from app.rules.fiscal_years import YearStart, coming_after
from app.rules.numerals import narrow
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_senders_dialog import Ui_SendersDialog
from app.ui.seat import Seat

_NO_APPLY: Final = "月、日、適用の日を数字で入れてください。まだ変えていません。"
_CHANGED: Final = "年度の始まりを変えました。"
_TAKEN_BACK: Final = (
    "予定していた年度の始まりの変更を取り消しました。年度の始まりは、いまのままです。"
)


class YearStartBox:
    """Be the part of the senders' dialog that is about the year."""

    def __init__(
        self,
        dialog: OfficeDialog,
        ui: Ui_SendersDialog,
        seat: Seat,
        tell: Callable[[str], None],
    ) -> None:
        self._dialog, self._ui, self._seat, self._tell = dialog, ui, seat, tell
        self._start = (0, 0)
        self._coming: Sequence[YearStart] = ()
        ui.year_problem.hide()
        ui.year_back_button.setEnabled(False)
        ui.applies_field.set_up(seat.desk.today, future=True)
        ui.year_button.clicked.connect(self.change)
        ui.year_back_button.clicked.connect(self.take_back)

    def show_start(self, start: tuple[int, int], starts: Sequence[YearStart]) -> None:
        """Say when years begin now, and from when on otherwise."""
        self._start, self._coming = start, coming_after(starts, self._seat.desk.today)
        month, day = start
        planned = "".join(
            f"\n予定　{day_words(one.applies_on)}からは、{one.month}月{one.day}日です。"
            for one in self._coming
        )
        self._ui.year_label.setText(f"いまの年度は、{month}月{day}日に始まります。{planned}")
        self._ui.year_back_button.setEnabled(bool(self._coming))

    def change(self) -> None:
        """Let fiscal years begin on another day; typing today's start takes a plan back."""
        new, desk = self._typed(), self._seat.desk
        self.complain("" if new else _NO_APPLY)
        if new is not None:
            back = bool(self._coming) and new.start == self._start
            said = _TAKEN_BACK if back else _CHANGED
            seen = Seen(tuple(self._coming))
            self._seat.doing.do(
                lambda: fiscal_years.change(desk, new, seen),
                asker=self._dialog,
                then=lambda _changes: self._tell(said),
                refused=self._refuse,
            )

    def take_back(self) -> None:
        """Take back the change that is planned."""
        desk, coming = self._seat.desk, self._coming
        if coming:
            self._seat.doing.do(
                lambda: fiscal_years.take_back(desk, coming[0]),
                asker=self._dialog,
                then=lambda _changes: self._tell(_TAKEN_BACK),
                refused=self._refuse,
            )

    def complain(self, sentence: str) -> None:
        """Say below the fields what is wrong; nothing takes it back."""
        self._ui.year_problem.setText(sentence)
        self._ui.year_problem.setVisible(bool(sentence))

    def _refuse(self, error: OfficeError) -> None:
        """Say why the office refused; what somebody else has planned is shown."""
        self.complain(error.sentence)
        if isinstance(error, Overtaken):
            desk = self._seat.desk
            self._seat.doing.look(
                lambda: fiscal_years.read(desk),
                asker=self._dialog,
                then=lambda found: self.show_start(*found),
                key="years",
            )

    def _typed(self) -> YearStart | None:
        ui = self._ui
        month, day = (narrow(one.text()).strip() for one in (ui.month_edit, ui.month_day_edit))
        on = ui.applies_field.day()
        if on is None or not (month.isdecimal() and day.isdecimal()):
            return None
        return YearStart(on, int(month), int(day))

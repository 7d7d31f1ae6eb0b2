"""Say who signs which letters from when, and when fiscal years begin."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.office import fiscal_years, signatories
from app.office.desk import Desk
from app.office.signatories import SignatoryLine
from app.rules.errors import OfficeError
from app.rules.fiscal_years import YearStart
from app.rules.signatories import Signatory
from app.ui import theme
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.year_start import YearStartBox
from app.ui.forms.ui_senders_dialog import Ui_SendersDialog
from app.ui.seat import Seat
from app.ui.widgets.list_lines import ListLines

_LINE: Final = 24
_NO_DAY: Final = "始まりの日が読み取れません。「6/20」のように入れてください。"
_NO_END: Final = "終わりの日が読み取れません。「6/20」のように入れるか、空けておいてください。"


@dataclass(frozen=True)
class Known:
    """Hold what the office has set."""

    lines: Sequence[SignatoryLine]
    first: tuple[str, str]
    start: tuple[int, int]
    starts: Sequence[YearStart]


class SendersDialog(OfficeDialog):
    """List who signs, add somebody, and change the start of the year."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_SendersDialog()
        self.ui.setupUi(self)
        self._lines: Sequence[SignatoryLine] = ()
        ListLines(self.ui.holder_list)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.problem_label.hide()
        for field in (self.ui.from_field, self.ui.to_field):
            field.set_up(seat.desk.today, future=True)
        self.year = YearStartBox(self, self.ui, seat, self._tell)
        for kind, word in signatories.KINDS.items():
            item = QListWidgetItem(word, self.ui.kinds_list)
            item.setData(Qt.ItemDataRole.UserRole, kind)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, theme.scaled(_LINE)))
        self.ui.take_out_button.clicked.connect(self.take_out)
        self.ui.holder_list.currentRowChanged.connect(lambda _row: self._follow())
        self.take_room(1020, 660)
        self.load()

    def load(self) -> None:
        """Ask for what the office has set."""
        desk = self.seat.desk
        self.seat.doing.look(lambda: _known(desk), asker=self, then=self.show_known, key="known")

    def is_touched(self) -> bool:
        """Tell whether somebody was typed who is not kept."""
        ui = self.ui
        return any(part.strip() for part in (ui.title_edit.text(), ui.name_edit.text()))

    def show_known(self, known: Known) -> None:
        """List the holders, the first one of all last."""
        self._lines = known.lines
        self.ui.holder_list.clear()
        self.ui.holder_list.addItems([_words(line) for line in known.lines])
        title, name = known.first
        self.ui.holder_list.addItem(f"{title}　{name}\nはじめから　すべての文書")
        self.year.show_start(known.start, known.starts)
        self._follow()

    def save(self) -> None:
        """Add the holder who is typed."""
        ui = self.ui
        from_on, to_on = ui.from_field.day(), ui.to_field.day()
        if from_on is None:
            self._complain(_NO_DAY)
        elif to_on is None and ui.to_field.typed():
            self._complain(_NO_END)
        else:
            new = Signatory(
                ui.title_edit.text().strip(),
                ui.name_edit.text().strip(),
                from_on,
                to_on,
                self.kinds,
            )
            desk = self.seat.desk
            self._complain("")
            self.set_busy(busy=True)
            self.seat.doing.do(
                lambda: signatories.add(desk, new),
                asker=self,
                then=lambda _changes: self._added(new),
                refused=self._fail,
            )

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return the kinds of letter that are ticked."""
        chosen = self.ui.kinds_list
        items = [chosen.item(row) for row in range(chosen.count())]
        ticked = (one for one in items if one.checkState() is Qt.CheckState.Checked)
        return tuple(one.data(Qt.ItemDataRole.UserRole) for one in ticked)

    def take_out(self) -> None:
        """Take out the holder who is chosen, before her first day."""
        row, desk = self.ui.holder_list.currentRow(), self.seat.desk
        if 0 <= row < len(self._lines):
            holder = self._lines[row].holder
            self.seat.doing.do(
                lambda: signatories.take_out(desk, holder),
                asker=self,
                then=lambda _changes: self._tell("始まる前の予定を取り消しました。"),
                refused=self._fail,
            )

    def change_year(self) -> None:
        """Let fiscal years begin on another day."""
        self.year.change()

    def forget_said(self, *, typed: bool = False) -> None:
        """Take back also what is said beside the fields."""
        super().forget_said(typed=typed)
        self._complain("")
        self.year.complain("")

    def _follow(self) -> None:
        """Offer taking out where somebody has not begun yet."""
        row = self.ui.holder_list.currentRow()
        may_go = 0 <= row < len(self._lines) and self._lines[row].may_go
        self.ui.take_out_button.setEnabled(may_go)

    def _added(self, new: Signatory) -> None:
        self.ui.title_edit.clear()
        self.ui.name_edit.clear()
        self._tell(f"{new.name}さんを、{day_words(new.from_on)}からの差出人にしました。")

    def _tell(self, sentence: str) -> None:
        self.set_busy(busy=False)
        self.ui.notice.say(sentence)
        self.load()

    def _complain(self, sentence: str) -> None:
        self.ui.problem_label.setText(sentence)
        self.ui.problem_label.setVisible(bool(sentence))

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self._complain(error.sentence)


def _known(desk: Desk) -> Known:
    start, starts = fiscal_years.read(desk)
    return Known(signatories.rows(desk), signatories.first(desk), start, starts)


def _words(line: SignatoryLine) -> str:
    one = line.holder
    until = f"{day_words(line.to_on)}まで" if isinstance(line.to_on, date) else ""
    return f"{one.title}　{one.name}\n{day_words(one.from_on)}から{until}　{line.kinds_words}"

"""Let the 管理責任者 change the table of papers and the rules about them (P-13, L-30)."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.office import papers
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.seen import Seen
from app.rules.errors import OfficeError
from app.rules.held_papers import MOST_DAYS, PaperRules
from app.rules.paper_tables import check_table, own_code
from app.rules.papers import Paper, Use, table_of
from app.rules.problems import Problem
from app.rules.roles import Verb, may
from app.ui import theme
from app.ui.dialogs import paper_table_fields as fields
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.opening import fill_later
from app.ui.forms.ui_paper_table_dialog import Ui_PaperTableDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

NO_DAY: Final = "日付が読み取れません。「R8.4.1」のように入れてください。"
NO_DAYS: Final = f"1から{MOST_DAYS}までの数で入れてください。"
Kept = tuple[tuple[Paper, ...], PaperRules]
NEW_OWN: Final = "新しい書類"
NEW_AGENT: Final = "新しい書類（代理）"


class PaperTableDialog(OfficeDialog):
    """Be the table: the kinds on the left, one of them on the right, the rules below.

    `recorded` carries the sentence that says it is saved.
    """

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_PaperTableDialog()
        self.ui.setupUi(self)
        self.table: list[Paper] = []
        self._before: Kept | None = None
        self._at = -1
        ui = self.ui
        for field in (ui.from_field, ui.until_field):
            field.set_up(seat.desk.today, future=True)
        self._complaints = Complaints(fields.places(ui))
        self._connect()
        self.settle(ui.save_button, ui.cancel_button)
        ui.save_button.setVisible(may(seat.desk.actor.roles, Verb.change_papers))
        self.take_room(1040, 690)
        desk = seat.desk
        parts = (ui.papers_list, ui.own_button, ui.agent_button, ui.sheet, ui.rules_sheet)
        fill_later(
            seat,
            self,
            lambda: (papers.table(desk), papers.rules(desk)),
            self._fill,
            (*parts, ui.save_button),
        )

    def rules(self) -> PaperRules:
        """Read the rules as they stand in the fields."""
        return fields.read_rules(self.ui)

    def is_touched(self) -> bool:
        """Tell whether something was changed that is not saved."""
        self._take()
        return self._before is not None and (tuple(self.table), self.rules()) != self._before

    def add(self, use: Use) -> None:
        """Add one kind of paper at the end and go to its name."""
        self._take()
        code = own_code(table_of(self.table))
        word = NEW_OWN if use is Use.identity else NEW_AGENT
        self.table.append(Paper(code, word, use=use))
        self._list(word)
        self.ui.papers_list.setCurrentRow(len(self.table) - 1)
        self.ui.word_edit.setFocus()
        self.ui.word_edit.selectAll()

    def save(self) -> None:
        """Save what was changed, or say beside the fields what cannot be kept."""
        touched, problems = self.is_touched(), self._problems()
        self._complain(problems)
        if problems:
            return
        before = self._before
        if before is None or not touched:
            self.leave()
            return
        desk, table, rules = self.seat.desk, tuple(self.table), self.rules()
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: _set(desk, before, (table, rules)),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _connect(self) -> None:
        """Join the list and the buttons to what they do."""
        ui = self.ui
        ui.papers_list.currentRowChanged.connect(self._show)
        ui.word_edit.textEdited.connect(self._name)
        ui.own_button.clicked.connect(lambda: self.add(Use.identity))
        ui.agent_button.clicked.connect(lambda: self.add(Use.authority))
        ui.images_check.toggled.connect(ui.image_edit.setEnabled)
        ui.image_edit.setEnabled(ui.images_check.isChecked())

    def _fill(self, kept: tuple[Mapping[str, Paper], PaperRules]) -> None:
        """Show the table and the rules as they are kept."""
        self.table, rules = list(kept[0].values()), kept[1]
        for paper in self.table:
            self._list(paper.word)
        fields.show_rules(self.ui, rules)
        self._before = (tuple(self.table), rules)
        self.ui.papers_list.setCurrentRow(0)

    def _list(self, word: str) -> None:
        """Add a line to the list, as high as the lines of our tables."""
        line = QListWidgetItem(word, self.ui.papers_list)
        line.setSizeHint(QSize(0, theme.row_height()))

    def _show(self, row: int) -> None:
        """Keep what stands in the fields, and show another kind of paper."""
        self._take()
        self._at = row
        self._complaints.clear()
        fields.show_paper(self.ui, self.table[row])

    def _take(self) -> None:
        """Read the fields into the kind that is shown, once one is."""
        if self._at >= 0:
            self.table[self._at] = fields.read_paper(self.ui, self.table[self._at])

    def _name(self, word: str) -> None:
        """Show a changed name in the list at once."""
        item = self.ui.papers_list.item(self._at)
        if item is not None:
            item.setText(word)

    def _problems(self) -> Sequence[Problem]:
        """Find what cannot be kept; a day that cannot be read is one of the shown kind."""
        found = [Problem(f"{self._at}.{name}", NO_DAY) for name in fields.unread_days(self.ui)]
        rules = self.rules()
        for name, days in (("kept_days", rules.kept_days), ("image_days", rules.image_days)):
            if not 0 < days <= MOST_DAYS:
                found.append(Problem(name, NO_DAYS))
        return (*found, *check_table(self.table))

    def _complain(self, problems: Sequence[Problem]) -> None:
        """Go to the first kind that is wrong and say there what it is."""
        ui = self.ui
        ui.trouble_notice.hide()
        placed = [one for one in problems if one.field.partition(".")[2]]
        if placed:
            ui.papers_list.setCurrentRow(int(placed[0].field.partition(".")[0]))
        here = [
            Problem(one.field.partition(".")[2], one.sentence)
            for one in placed
            if one.field.startswith(f"{self._at}.")
        ]
        rules = [one for one in problems if one.field in {"kept_days", "image_days"}]
        self._complaints.show([*here, *rules])
        whole = "\n".join(one.sentence for one in problems if not one.field)
        if whole:
            ui.trouble_notice.say(whole, "alarm")

    def _end(self) -> None:
        """Close after saving."""
        self.set_busy(busy=False)
        self.recorded.emit("本人確認書類の表を保存しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything changed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def _set(desk: Desk, before: Kept, after: Kept) -> Changes:
    """Set what differs, each with its own row in the log; runs beside the UI thread."""
    told = Changes(frozenset())
    if after[0] != before[0]:
        told = papers.change_table(desk, after[0], Seen(before[0]))
    if after[1] != before[1]:
        told = papers.change_rules(desk, after[1], Seen(before[1]))
    return told

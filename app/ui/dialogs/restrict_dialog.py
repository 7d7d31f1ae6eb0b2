"""Name the people who alone may see a case (閲覧できる人の限定)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.office import restrictions
from app.office.changes import Changes
from app.office.rows import StaffRow
from app.rules.errors import OfficeError
from app.rules.ids import RequestId, StaffId
from app.rules.problems import Problem
from app.rules.roles import Role
from app.ui import theme
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_restrict_dialog import Ui_RestrictDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

REASON_NEEDED = "理由を書いてください。"


@dataclass(frozen=True)
class RestrictedCase:
    """Say which case it is, and who is named for it now; its contents are not needed."""

    id: RequestId
    heading: str
    viewers: frozenset[StaffId]
    in_charge: StaffId | None = None
    restricted: bool = False


class RestrictDialog(OfficeDialog):
    """Take the people and the reason; `recorded` carries the sentence that it is done."""

    def __init__(self, seat: Seat, case: RestrictedCase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.ui = Ui_RestrictDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.case_label.setText(case.heading)
        ui.open_button.setVisible(case.restricted)
        self._complaints = Complaints(
            {
                "people": (ui.people_list, ui.people_problem),
                "reason": (ui.reason_edit, ui.reason_problem),
            }
        )
        self.settle(ui.save_button, ui.cancel_button)
        ui.open_button.clicked.connect(self.open_up)
        self.take_room(600, 500)
        desk = seat.desk
        seat.doing.look(lambda: restrictions.people(desk), asker=self, then=self._offer)

    def is_touched(self) -> bool:
        """Tell whether a reason was typed that is not recorded."""
        return bool(self.ui.reason_edit.text().strip())

    def named(self) -> list[StaffId]:
        """Return who is ticked."""
        people = self.ui.people_list
        items = [people.item(line) for line in range(people.count())]
        ticked = (one for one in items if one.checkState() == Qt.CheckState.Checked)
        return [StaffId(one.data(Qt.ItemDataRole.UserRole)) for one in ticked]

    def save(self) -> None:
        """Restrict the case to who is ticked."""
        named, reason = self.named(), self.ui.reason_edit.text()
        problems = [] if named else [Problem("people", "1人以上に印を付けてください。")]
        problems += [] if reason.strip() else [Problem("reason", REASON_NEEDED)]
        self._complaints.show(problems)
        if problems:
            return
        desk, key = self.seat.desk, self.case.id
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: restrictions.restrict(desk, key, named, reason),
            asker=self,
            then=lambda changes: self._end(changes, "閲覧できる人を限りました。"),
            refused=self._fail,
        )

    def open_up(self) -> None:
        """Let everybody of the desk see the case again."""
        reason = self.ui.reason_edit.text()
        problems = [] if reason.strip() else [Problem("reason", REASON_NEEDED)]
        self._complaints.show(problems)
        if problems:
            return
        desk, key = self.seat.desk, self.case.id
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: restrictions.open_up(desk, key, reason),
            asker=self,
            then=lambda changes: self._end(changes, "閲覧の限定を解きました。"),
            refused=self._fail,
        )

    def _offer(self, people: Sequence[StaffRow]) -> None:
        """List everybody with what they are; who is named now is ticked."""
        named = self.case.viewers or {self.seat.desk.actor.id, self.case.in_charge}
        for one in people:
            roles = "・".join(role.word for role in Role if role in one.roles)
            item = QListWidgetItem(f"{one.name}（{roles}）", self.ui.people_list)
            item.setData(Qt.ItemDataRole.UserRole, int(one.id))
            ticked = Qt.CheckState.Checked if one.id in named else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
            item.setSizeHint(QSize(0, theme.row_height()))

    def _end(self, _changes: Changes, sentence: str) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit(sentence)
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything chosen stays."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "alarm")

"""Hand cases over to another person in charge, one or many at once (担当替え)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.office import assignments, requests
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.requests import RequestRow
from app.office.rows import StaffRow
from app.rules.cases import Case
from app.rules.errors import OfficeError
from app.rules.ids import RequestId, StaffId
from app.rules.problems import Problem
from app.ui import theme
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_assign_dialog import Ui_AssignDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

CHOOSE: Final = "選んでください"
NOBODY: Final = "担当者が決まっていない受付"
_NONE: Final = -1


@dataclass(frozen=True)
class _Cases:
    rows: Sequence[RequestRow]


class AssignDialog(OfficeDialog):
    """Take who is to be in charge, and why; `recorded` carries the sentence that it is done.

    Without a case all open cases of somebody are offered, ticked.
    """

    def __init__(self, seat: Seat, case: Case | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self._owner: StaffId | None = seat.desk.actor.id
        self.ui = Ui_AssignDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._complaints = Complaints(
            {
                "from": (ui.from_combo, ui.from_problem),
                "cases": (ui.cases_list, ui.cases_problem),
                "to": (ui.to_combo, ui.to_problem),
                "reason": (ui.reason_edit, ui.reason_problem),
            }
        )
        self._prepare()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(640, 0 if case else 560)

    def is_touched(self) -> bool:
        """Tell whether a reason was typed that is not recorded."""
        return bool(self.ui.reason_edit.text().strip())

    def save(self) -> None:
        """Hand over what is ticked, or say what is missing."""
        keys, to, reason = self.keys(), self.ui.to_combo.currentData(), self.ui.reason_edit.text()
        problems = [
            problem
            for problem, lacking in (
                (Problem("cases", "替える受付に印を付けてください。"), not keys),
                (Problem("to", "新しい担当者を選んでください。"), to is None),
                (Problem("reason", "担当を替える理由を書いてください。"), not reason.strip()),
            )
            if lacking
        ]
        self._complaints.show(problems)
        if problems:
            return
        desk = self.seat.desk
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: assignments.assign(desk, keys, StaffId(to), reason),
            asker=self,
            then=lambda changes: self._end(changes, len(keys)),
            refused=self._fail,
        )

    def keys(self) -> list[RequestId]:
        """Return the cases that are ticked."""
        if self.case is not None:
            return [self.case.id]
        items = [self.ui.cases_list.item(line) for line in range(self.ui.cases_list.count())]
        ticked = (one for one in items if one.checkState() == Qt.CheckState.Checked)
        return [RequestId(one.data(Qt.ItemDataRole.UserRole)) for one in ticked]

    def begin_with(self, owner: StaffId | None) -> None:
        """Take the cases from somebody else than oneself; from nobody, those without a person."""
        self._owner = owner

    def _prepare(self) -> None:
        """Offer the people, and say which case it is about."""
        ui, desk, case = self.ui, self.seat.desk, self.case
        for part in (ui.from_part, ui.cases_list, ui.cases_label):
            part.setVisible(case is None)
        ui.cases_problem.hide()
        ui.intro_label.setText(
            f"受付番号 {case.receipt_number} の担当を替えます。"
            if case
            else "異動や長い休みのときに、対応中の受付をまとめて引き継ぎます。"
        )
        self.seat.doing.look(
            lambda: assignments.colleagues(desk), asker=self, then=self._offer, key="people"
        )
        ui.from_combo.currentIndexChanged.connect(self._load)

    def _offer(self, people: Sequence[StaffRow]) -> None:
        """Offer who may be in charge."""
        ui = self.ui
        ui.to_combo.addItem(CHOOSE, None)
        for one in people:
            ui.to_combo.addItem(one.name, int(one.id))
            ui.from_combo.addItem(one.name, int(one.id))
        ui.from_combo.addItem(NOBODY, _NONE)
        owner = _NONE if self._owner is None else int(self._owner)
        ui.from_combo.setCurrentIndex(max(0, ui.from_combo.findData(owner)))

    def _load(self) -> None:
        """Ask for the open cases of whom the cases are taken from."""
        if self.case is not None:
            return
        desk, key = self.seat.desk, self.ui.from_combo.currentData()
        owner = None if key in {None, _NONE} else StaffId(key)
        self.seat.doing.look(
            lambda: _open_cases(desk, owner), asker=self, then=self._list, key="cases"
        )

    def _list(self, found: _Cases) -> None:
        """List the cases, all ticked."""
        names = self.ui.cases_list
        names.clear()
        for row in found.rows:
            rights = "・".join(row.rights_words)
            text = f"{row.receipt_number}　{row.requester_name or 'お名前未記入'}　{rights}"
            item = QListWidgetItem(f"{text}　{row.due_words}".rstrip("　"), names)
            item.setData(Qt.ItemDataRole.UserRole, int(row.id))
            item.setCheckState(Qt.CheckState.Checked)
            item.setSizeHint(QSize(0, theme.row_height()))
        if not found.rows:
            self._complaints.show([Problem("cases", "対応中の受付はありません。")], kind="muted")

    def _end(self, _changes: Changes, count: int) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit(f"{count}件の担当を{self.ui.to_combo.currentText()}に替えました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything chosen stays."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "alarm")


def _open_cases(desk: Desk, owner: StaffId | None) -> _Cases:
    """Ask the office; runs beside the UI thread."""
    return _Cases(requests.rows(desk, assignments.of(desk, owner)))

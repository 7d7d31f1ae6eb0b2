"""Ask other departments about a case: whom, what, until when (社内照会)."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.office import inquiries
from app.office.inquiries import Asked, AskStart
from app.rules.cases import Case
from app.rules.errors import OfficeError
from app.rules.ids import RightId
from app.rules.inquiries import InquiryKind
from app.rules.inquiry_sheets import InquiryDraft, kinds_for, read_inquiry
from app.ui import theme
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_inquiry_ask_dialog import Ui_InquiryAskDialog
from app.ui.request_words import heading, long_day
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

WHOLE = "この受付の全体"
EVERYTHING = "空のときは、この方についての情報のすべてを照会します。"
EXAMPLES = {
    InquiryKind.search: EVERYTHING,
    InquiryKind.investigation: "例 10月3日の架空店での応対について、係の方に確かめてください。",
    InquiryKind.correction: "例 お名前の「渡辺」を「渡邊」に直してください。",
    InquiryKind.suspension: "例 ご案内の印刷物をお送りしないでください。",
    InquiryKind.erasure: "例 アンケートの回答を消去してください。",
}
LINE = 28
"""The height of a department in pixels at 標準."""


class InquiryAskDialog(OfficeDialog):
    """Take what is asked; `recorded` says it is done, `asked` carries the keys of the sheets."""

    asked = Signal(list)

    def __init__(
        self, seat: Seat, case: Case, start: AskStart, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.ui = Ui_InquiryAskDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._start = start
        ui.case_label.setText(heading(case))
        ui.due_field.set_up(seat.desk.today, future=True)
        self._complaints = Complaints(
            {
                "departments": (ui.department_list, ui.department_problem),
                "kind": (ui.kind_combo, ui.kind_problem),
                "due_on": (ui.due_field, ui.due_problem),
                "asked": (ui.asked_edit, ui.asked_problem),
            }
        )
        self._offer(self._start)
        ui.right_combo.currentIndexChanged.connect(self._offer_kinds)
        ui.kind_combo.currentIndexChanged.connect(self._show_example)
        ui.due_field.changed.connect(self._show_effect)
        ui.department_list.itemActivated.connect(_turn)
        self._offer_kinds()
        self._show_effect()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(860, 560)
        ui.department_list.setFocus()

    def draft(self) -> InquiryDraft:
        """Read the form."""
        ui = self.ui
        return InquiryDraft(
            departments=tuple(self._chosen()),
            kind=str(ui.kind_combo.currentData() or ""),
            right_id=self._right_id(),
            due_on=ui.due_field.typed(),
            asked=ui.asked_edit.toPlainText(),
        )

    def choose(self, *departments: str) -> None:
        """Tick departments by their names."""
        for item in self._items():
            if item.text() in departments:
                item.setCheckState(Qt.CheckState.Checked)

    def is_touched(self) -> bool:
        """Tell whether something was ticked or typed that is not asked yet."""
        return bool(self._chosen() or self.ui.asked_edit.toPlainText().strip())

    def save(self) -> None:
        """Write the sheets, or say beside the fields what is missing."""
        draft, desk, key = self.draft(), self.seat.desk, self.case.id
        _inquiry, problems = read_inquiry(draft, desk.today)
        self._complaints.clear()
        if problems:
            self._complaints.show(problems)
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: inquiries.ask(desk, key, draft), asker=self, then=self._end, refused=self._fail
        )

    def _offer(self, start: AskStart) -> None:
        ui = self.ui
        for name in start.departments:
            item = QListWidgetItem(name, ui.department_list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, theme.scaled(LINE)))
        ui.department_list.setCurrentRow(0)
        ui.due_field.set_day(start.due_on)
        ui.right_combo.addItem(WHOLE, None)
        for right in self.case.rights:
            if not (right.answered_on or right.is_withdrawn):
                ui.right_combo.addItem(right.remedy.word, int(right.id))

    def _offer_kinds(self) -> None:
        """Offer what may be asked for the right that is chosen."""
        combo, chosen = self.ui.kind_combo, self.ui.kind_combo.currentData()
        combo.clear()
        for kind in self._kinds():
            combo.addItem(kind.word, kind.value)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self._show_example()

    def _show_example(self) -> None:
        """Show how the words may be for what is asked."""
        kind = self.ui.kind_combo.currentData()
        self.ui.asked_edit.setPlaceholderText(EXAMPLES[InquiryKind(kind)] if kind else "")

    def _kinds(self) -> Sequence[InquiryKind]:
        key = self._right_id()
        rights = [right for right in self.case.rights if key in {None, right.id}]
        found = dict.fromkeys(kind for right in rights for kind in kinds_for(right.remedy))
        return tuple(found) or kinds_for(None)

    def _right_id(self) -> RightId | None:
        key = self.ui.right_combo.currentData()
        return None if key is None else RightId(key)

    def _items(self) -> Sequence[QListWidgetItem]:
        held = self.ui.department_list
        return [held.item(line) for line in range(held.count())]

    def _chosen(self) -> Sequence[str]:
        ticked = Qt.CheckState.Checked
        return [item.text() for item in self._items() if item.checkState() == ticked]

    def _show_effect(self) -> None:
        """Say what stands against the day that is typed."""
        day, due = self.ui.due_field.day(), self._start.case_due_on
        late = day is not None and due is not None and day > due
        said = f"回答期限は {long_day(due)} です。"
        self.ui.effect_label.setText(
            f"{said}これより後の日になっています。" if late else said if due else ""
        )

    def _end(self, asked: Asked) -> None:
        self.set_busy(busy=False)
        count = len(asked.inquiry_ids)
        self.recorded.emit(f"社内照会を{count}件出しました。照会票を印刷して部署に渡してください。")
        self.asked.emit([int(key) for key in asked.inquiry_ids])
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def _turn(item: QListWidgetItem) -> None:
    """Tick what Enter is pressed on, or take its tick away."""
    ticked = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

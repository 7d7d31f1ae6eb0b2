"""Issue the answer to an authority, naming what it gives away."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.office import authority_answers
from app.office.authority_answers import Given
from app.office.authority_inquiries import AuthorityInquiryRow
from app.office.letters import Issued
from app.rules.authorities import GIVES, GROUNDS
from app.rules.errors import OfficeError
from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import ITEMS
from app.ui import theme
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.refusals import say_refusal
from app.ui.forms.ui_authority_answer_dialog import Ui_AuthorityAnswerDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

_GIVING = (
    "文書に番号を付けて発行します。お渡しする情報は、管理責任者だけが見られる提供の記録に残ります。"
)
_LINE = 26
"""Height of one item, in pixels at 標準."""
_TELLING = "文書に番号を付けて発行します。お渡しする情報はありません。"


class AuthorityAnswerDialog(OfficeDialog):
    """Take what is given and issue; `issued` carries the key of the letter."""

    issued = Signal(int)

    def __init__(self, seat: Seat, row: AuthorityInquiryRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._row = row
        self._gives = row.standing.decision in GIVES
        self.ui = Ui_AuthorityAnswerDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.office_label.setText(f"{row.number}　{row.office} 御中")
        ui.intro_label.setText(_GIVING if self._gives else _TELLING)
        ui.given_box.setVisible(self._gives)
        for ground in GROUNDS:
            ui.ground_combo.addItem(ground.word, ground.value)
        for name in ITEMS:
            item = QListWidgetItem(name, ui.items_list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, theme.scaled(_LINE)))
        excuse(ui.ground_combo, ui.ground_problem)
        excuse(ui.items_list, ui.items_problem)
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(560)

    def choose(self, *names: str) -> None:
        """Tick what is given by its names."""
        for item in self._items():
            if item.text() in names:
                item.setCheckState(Qt.CheckState.Checked)

    def save(self) -> None:
        """Issue the answer, or ask what it gives away."""
        ui, desk, key = self.ui, self.seat.desk, self._row.id
        ticked = tuple(
            item.text() for item in self._items() if item.checkState() is Qt.CheckState.Checked
        )
        excuse(ui.items_list, ui.items_problem)
        if self._gives and not ticked:
            complain(ui.items_list, ui.items_problem, "お渡しする情報の項目を選んでください。")
            ui.items_list.setFocus()
            return
        given = Given(ticked, ProvisionGround(ui.ground_combo.currentData()))
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: authority_answers.issue(desk, key, given),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _items(self) -> list[QListWidgetItem]:
        held = self.ui.items_list
        return [held.item(line) for line in range(held.count())]

    def _end(self, issued: Issued) -> None:
        self.set_busy(busy=False)
        self.recorded.emit(f"文書番号 {issued.document_number} で発行しました。")
        self.issued.emit(issued.letter_id)
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        say_refusal(self.seat, self, self.ui.notice, error)

"""Record what has already happened although the program would have refused it (要是正)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from app.office import nonconformities
from app.office.changes import Changes
from app.rules.errors import OfficeError
from app.rules.ids import MemberId, ProvisionId, RequestId, RightId
from app.rules.nonconformities import HEAD_ONLY, MAY_BE_LEAK, Gate
from app.rules.problems import Problem
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_fact_dialog import Ui_FactDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

SAID = "事実として記録しました（要是正）。"
_INTRO = (
    "すでに行われたことを、そのまま記録します。回答期限や回答の効力は変わりません。"
    "「要是正」として残り、管理責任者が是正を記録します。"
)
_LEAK = "漏えいに当たることがあります。すぐに管理責任者へ知らせてください。"


@dataclass(frozen=True)
class FactStart:
    """Hold what is known before anything is typed; `about` is the heading, a case or a person."""

    gate: Gate | None = None
    request_id: RequestId | None = None
    right_id: RightId | None = None
    member_id: MemberId | None = None
    provision_id: ProvisionId | None = None
    happened_on: date | None = None
    what: str = ""
    refusal: str = ""
    about: str = ""


class FactDialog(OfficeDialog):
    """Take what happened and on which day; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, start: FactStart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.start = start
        self.ui = Ui_FactDialog()
        self.ui.setupUi(self)
        self._complaints = Complaints(
            {
                "day": (self.ui.day_field, self.ui.day_problem),
                "what": (self.ui.what_edit, self.ui.what_problem),
            }
        )
        self._show_start()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.gate_combo.currentIndexChanged.connect(self._show_effect)
        self._show_effect()
        self.take_room(560)

    @property
    def gate(self) -> Gate:
        """Return what is chosen."""
        return Gate(self.ui.gate_combo.currentData())

    def is_touched(self) -> bool:
        """Tell whether words were typed that are not recorded."""
        return self.ui.what_edit.toPlainText().strip() != self.start.what

    def save(self) -> None:
        """Record the fact, or say beside the field what is missing."""
        day, what = self.ui.day_field.day(), self.ui.what_edit.toPlainText().strip()
        problems = []
        if day is None:
            sentence = "日付が読み取れません。「4/20」「R8.4.20」のように入れてください。"
            problems.append(Problem("day", sentence))
        if not what:
            problems.append(Problem("what", "何が行われたかを書いてください。"))
        self._complaints.show(problems)
        if day is not None and what:
            self.set_busy(busy=True)
            act = self._act(day, what)
            self.seat.doing.do(act, asker=self, then=self._end, refused=self._fail)

    def _act(self, day: date, what: str) -> Callable[[], Changes]:
        """Make the act, to be run beside the UI thread."""
        desk, gate, start = self.seat.desk, self.gate, self.start
        return lambda: nonconformities.record(
            desk,
            gate,
            happened_on=day,
            what=what,
            refusal=start.refusal,
            request_id=start.request_id,
            right_id=start.right_id,
            member_id=start.member_id,
            provision_id=start.provision_id,
        )

    def _show_start(self) -> None:
        """Put what is known into the form."""
        ui, start = self.ui, self.start
        head = may(self.seat.desk.actor.roles, Verb.handle_authority)
        for gate in Gate:
            if head or gate not in HEAD_ONLY:
                ui.gate_combo.addItem(gate.word, gate)
        ui.gate_combo.setCurrentIndex(max(0, ui.gate_combo.findData(start.gate or Gate.other)))
        ui.case_label.setText(start.about)
        ui.case_label.setVisible(bool(start.about))
        ui.intro_label.setText(_INTRO)
        ui.day_field.set_up(self.seat.desk.today)
        ui.day_field.setAccessibleName("行われた日")
        ui.day_field.set_day(start.happened_on or self.seat.desk.today)
        ui.what_edit.setPlainText(start.what)
        ui.refusal_label.setText(start.refusal)
        ui.refusal_box.setVisible(bool(start.refusal))

    def _show_effect(self) -> None:
        """Say what else is to be thought of."""
        leak = self.gate in MAY_BE_LEAK
        self.ui.effect_label.setText(_LEAK if leak else "")
        self.ui.effect_label.setVisible(leak)

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit(SAID)
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()

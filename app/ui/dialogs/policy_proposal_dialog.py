"""Make a draft of the next version, where the policy names another representative."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import policy_proposals
from app.office.policy_import import PolicyImport
from app.office.policy_proposals import Proposal
from app.rules.eras import western
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_policy_proposal_dialog import Ui_PolicyProposalDialog
from app.ui.policy_words import date_in_full
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

INTRO: Final = (
    "施行中の本文の代表者だけを改めた下書きを作ります。末尾に、この日の改訂の日付を加えます。"
    "公表している方針は、承認されて公表するまで変わりません。"
)
NO_DAY: Final = "施行日が読み取れません。「R9.4.1」のように入れてください。"


class PolicyProposalDialog(OfficeDialog):
    """Ask for the day of the draft; `registered` carries the key of the version."""

    registered = Signal(int)

    def __init__(self, seat: Seat, proposal: Proposal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_PolicyProposalDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.setWindowTitle("代表者の変更 - すくすく窓口")
        ui.title_label.setText("代表者の変更を、方針の改訂にします")
        ui.intro_label.setText(INTRO)
        ui.facts.show_facts(
            [
                ("もとになる版", f"{western(proposal.version_on)}の版"),
                ("方針の代表者", proposal.before),
                ("手紙の差出人", proposal.after),
            ]
        )
        excuse(ui.day_field, ui.day_problem)
        ui.day_field.set_up(seat.desk.today, future=True)
        ui.day_field.changed.connect(self._echo)
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(560)
        ui.day_field.setFocus()

    def is_touched(self) -> bool:
        """Tell whether a day was typed."""
        return bool(self.ui.day_field.text().strip())

    def save(self) -> None:
        """Make the draft, or ask for its day."""
        excuse(self.ui.day_field, self.ui.day_problem)
        if self.ui.day_field.day() is None:
            complain(self.ui.day_field, self.ui.day_problem, NO_DAY)
            self.ui.day_field.setFocus()
            return
        desk, on = self.seat.desk, self.ui.day_field.typed()
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: policy_proposals.propose(desk, on),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _echo(self) -> None:
        """Say the day in both ways with its weekday."""
        day = self.ui.day_field.day()
        self.ui.day_echo.setText(date_in_full(day) if day else "")
        excuse(self.ui.day_field, self.ui.day_problem)

    def _end(self, result: PolicyImport) -> None:
        self.set_busy(busy=False)
        self.registered.emit(result.version_id)
        self.leave_recorded(f"{western(result.version_on)}の改訂の下書きを作りました。")

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; the day stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")

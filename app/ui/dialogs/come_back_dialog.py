"""Take a member back on the register: with the consent that stands, or with one given now."""

from PySide6.QtWidgets import QWidget

from app.office import member_states
from app.office.member_page import MemberPage
from app.rules.errors import OfficeError
from app.ui.dialogs import consent_fields
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.member_step_dialog import NO_DAY, heading
from app.ui.forms.ui_come_back_dialog import Ui_ComeBackDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints, complain, excuse

STANDS = "いまの方針への同意があるため、そのまま登録に戻せます。"
ASKS = "いまの方針への同意がありません。申込書で同意を確かめ、同意の内容も一緒に記録します。"


class ComeBackDialog(OfficeDialog):
    """Ask for the day, and for the consent where none stands; `recorded` says it is done."""

    def __init__(self, seat: Seat, page: MemberPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ComeBackDialog()
        self.ui.setupUi(self)
        self._member_id = page.row.id
        self._asks = page.row.standing != "current"
        today, ui = seat.desk.today, self.ui
        ui.member_label.setText(heading(page))
        ui.intro_label.setText(ASKS if self._asks else STANDS)
        ui.on_field.set_up(today)
        ui.on_field.set_day(today)
        consent_fields.prepare(ui, today, seat.desk.actor.name)
        ui.gate_sheet.setVisible(self._asks)
        excuse(ui.on_field, ui.on_problem)
        self._complaints = Complaints(consent_fields.places(ui))
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(600, 600 if self._asks else 0)
        self.load()

    def load(self) -> None:
        """Ask for the gate, where a consent is to be given."""
        desk = self.seat.desk
        if self._asks:
            self.seat.doing.look(
                lambda: consent_fields.ask_gate(desk),
                asker=self,
                then=lambda gate: consent_fields.show_gate(self.ui, gate),
            )

    def is_touched(self) -> bool:
        """Tell whether a consent was filled in that is not recorded."""
        return self._asks and self.ui.agreed_check.isChecked()

    def save(self) -> None:
        """Take the member back."""
        ui, desk, key = self.ui, self.seat.desk, self._member_id
        excuse(ui.on_field, ui.on_problem)
        if ui.on_field.day() is None:
            complain(ui.on_field, ui.on_problem, NO_DAY)
            return
        given, on = consent_fields.read(ui) if self._asks else None, ui.on_field.typed()
        lacking = consent_fields.missing(given) if given else []
        self._complaints.show(lacking)
        if lacking:
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: member_states.come_back(desk, key, on, given),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _end(self) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit("登録に戻しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")

"""Register a receipt of data from a third party: who gave it, how they had it, of whom it is."""

from typing import Final

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.office import received_data
from app.office.received_data import ReceivedDone
from app.rules.errors import OfficeError
from app.rules.provisions import RecordMethod, Way
from app.rules.received_data import DUTY, METHOD_WORDS, ReceiptGround
from app.rules.received_drafts import ReceivedDraft, read_received
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.item_boxes import boxes_in, chosen_items, in_turn
from app.ui.dialogs.people_file import PeopleFile
from app.ui.dialogs.provision_people import ProvisionPeople
from app.ui.dialogs.refusals import say_refusal
from app.ui.forms.ui_received_dialog import Ui_ReceivedDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

UNKNOWN: Final = "根拠や経緯が確かめられていない受領は、「事実の記録（要是正）」にも記録します。"
_LINES: Final = (
    *("provider_name", "provider_address", "provider_representative"),
    *("background", "checked_how", "note", "others_count"),
)


class ReceivedDialog(OfficeDialog):
    """Take one receipt; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ReceivedDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.items: dict[str, QCheckBox] = boxes_in(self, ui.items_grid)
        self.people = ProvisionPeople(ui, seat, self)
        self.file = PeopleFile(
            ui.people_file_button, ui.trouble_notice, seat, self, self.people.add_many
        )
        self._complaints = Complaints(
            {
                **{name: (self._edit(name), getattr(ui, f"{name}_problem")) for name in _LINES},
                "ground": (ui.ground_combo, ui.ground_problem),
                "record_method": (ui.record_method_combo, ui.record_method_problem),
                "way": (ui.way_combo, ui.way_problem),
                "from_on": (ui.from_on_field, ui.from_on_problem),
                "to_on": (ui.to_on_field, ui.to_on_problem),
                "people": (ui.people_list, ui.people_problem),
                "items": (ui.other_items_edit, ui.items_problem),
            }
        )
        self._offer()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(960, 660)

    def draft(self) -> ReceivedDraft:
        """Read the form."""
        ui = self.ui
        return ReceivedDraft(
            **{name: self._edit(name).text() for name in _LINES},
            ground=ui.ground_combo.currentData(),
            record_method=ui.record_method_combo.currentData(),
            from_on=ui.from_on_field.typed(),
            to_on=ui.to_on_field.typed(),
            items=chosen_items(self.items, ui.other_items_edit),
            way=ui.way_combo.currentData(),
            people=self.people.people(),
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed or chosen that is not recorded."""
        typed = any(self._edit(name).text().strip() for name in _LINES)
        return typed or bool(self.people.people() or self.draft().items)

    def save(self) -> None:
        """Register the receipt."""
        desk, draft = self.seat.desk, self.draft()
        problems = read_received(draft, today=desk.today).problems
        self._complaints.show(problems)
        if problems:
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: received_data.receive(desk, draft),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _edit(self, name: str) -> QLineEdit:
        found: QLineEdit = getattr(self.ui, f"{name}_edit")
        return found

    def _offer(self) -> None:
        """Put what can be chosen into the form."""
        ui = self.ui
        for method, word in METHOD_WORDS.items():
            ui.record_method_combo.addItem(word, method.value)
        choices = (
            (ui.ground_combo, ReceiptGround),
            (ui.way_combo, Way),
        )
        for combo, kind in choices:
            for one in kind:
                combo.addItem(one.word, one.value)
        for field in (ui.from_on_field, ui.to_on_field):
            field.set_up(self.seat.desk.today)
        in_turn(ui.others_count_edit, *self.items.values(), ui.other_items_edit)
        ui.from_on_field.set_day(self.seat.desk.today)
        ui.ground_combo.currentIndexChanged.connect(self._show_ground)
        ui.record_method_combo.currentIndexChanged.connect(self._show_days)
        self._show_days()
        self._show_ground()

    def _show_days(self) -> None:
        """Ask for the last day only where the record is of a period."""
        one_day = self.ui.record_method_combo.currentData() == RecordMethod.each
        for widget in (self.ui.to_on_label, self.ui.to_on_field):
            widget.setVisible(not one_day)
        self.ui.from_on_label.setText("受け取った日(&R)" if one_day else "期間の初日(&R)")

    def _show_ground(self) -> None:
        """Ask how the giver had the data where the law wants to know; say what becomes of it."""
        ui, chosen = self.ui, self.ui.ground_combo.currentData()
        for name in ("background", "checked_how"):
            for widget in (getattr(ui, f"{name}_label"), self._edit(name)):
                widget.setVisible(chosen in DUTY)
        if chosen == ReceiptGround.unknown:
            ui.trouble_notice.say(UNKNOWN, "caution")
        else:
            ui.trouble_notice.hide()

    def _end(self, done: ReceivedDone) -> None:
        self.set_busy(busy=False)
        also = "要是正の記録にも載せました。" if done.is_fact else ""
        self.recorded.emit(f"受領を登録しました。{also}")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        say_refusal(self.seat, self, self.ui.trouble_notice, error)

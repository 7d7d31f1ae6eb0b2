"""Register a provision through the gate, or record one that was made although it is closed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QCheckBox, QWidget

from app.office import provisions, recipients
from app.office.provision_leaving import Leaving
from app.office.provisions import Provided, ProvisionClosed
from app.office.recipients import RecipientRow
from app.rules.errors import OfficeError
from app.rules.gates import AtGate
from app.rules.ids import MemberId, RecipientId
from app.rules.problems import Problem
from app.rules.provision_drafts import ProvisionDraft, read_provision
from app.rules.provision_grounds import ProvisionGround, grounds_for, usual_ground
from app.rules.provisions import RecordMethod, Way
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.item_boxes import boxes_in, chosen_items, in_turn
from app.ui.dialogs.people_file import PeopleFile
from app.ui.dialogs.provision_people import ProvisionPeople
from app.ui.dialogs.provision_purposes import ProvisionPurposes
from app.ui.dialogs.refusals import OFFER, is_offered, say_refusal
from app.ui.forms.ui_provision_dialog import Ui_ProvisionDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

NEEDS_WHAT: Final = "起きたことと、これからの対応を書いてください。"
SELECTED: Final = "一覧で選んだ方"
WITHOUT: Final = "{count:,}名を除いて登録(&N)"
NOBODY: Final = "提供先が登録されていません。先に「提供先」で登録してください。"


class ProvisionDialog(OfficeDialog):
    """Take one provision; `recorded` carries the sentence that says it is done."""

    def __init__(
        self,
        seat: Seat,
        to: RecipientRow | None = None,
        parent: QWidget | None = None,
        *,
        people: Sequence[MemberId] = (),
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self._recipients: dict[int, RecipientRow] = {}
        self._ground_of: RecipientId | None = None
        self._asked: ProvisionDraft | None = None
        self.ui = Ui_ProvisionDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.items: dict[str, QCheckBox] = boxes_in(self, ui.items_grid)
        self.people = ProvisionPeople(ui, seat, self)
        self.purposes = ProvisionPurposes(ui, seat, self)
        self.file = PeopleFile(
            ui.people_file_button, ui.trouble_notice, seat, self, self.people.add_many
        )
        self._complaints = self._complaining()
        self._offer()
        self._connect()
        self.take_room(960, 640)
        self._load(to)
        if people:
            self.people.add_many(people, SELECTED)

    def _complaining(self) -> Complaints:
        """Join each particular to its field and to what is said below it."""
        ui = self.ui
        return Complaints(
            {
                "recipient": (ui.recipient_combo, ui.recipient_problem),
                "ground": (ui.ground_combo, ui.ground_problem),
                "record_method": (ui.record_method_combo, ui.record_method_problem),
                "way": (ui.way_combo, ui.way_problem),
                "from_on": (ui.from_on_field, ui.from_on_problem),
                "to_on": (ui.to_on_field, ui.to_on_problem),
                "purposes": (ui.other_purpose_edit, ui.purposes_problem),
                "purpose": (ui.purpose_edit, ui.purpose_problem),
                "people": (ui.people_list, ui.people_problem),
                "items": (ui.other_items_edit, ui.items_problem),
                "what": (ui.what_edit, ui.what_problem),
            }
        )

    def draft(self) -> ProvisionDraft:
        """Read the form."""
        ui, row = self.ui, self._recipient()
        return ProvisionDraft(
            recipient_id=row.id if row else RecipientId(0),
            ground=ui.ground_combo.currentData() or "",
            record_method=ui.record_method_combo.currentData(),
            from_on=ui.from_on_field.typed(),
            to_on=ui.to_on_field.typed(),
            items=self._items(),
            purpose=ui.purpose_edit.text(),
            way=ui.way_combo.currentData(),
            people=self.people.people(),
            confirmed=ui.confirmed_check.isChecked(),
            purposes=self.purposes.purposes(),
        )

    def is_touched(self) -> bool:
        """Tell whether somebody or something was chosen that is not recorded."""
        return bool(self.people.people() or self._items() or self.ui.purpose_edit.text())

    def save(self) -> None:
        """Register the provision, or the fact that it was made."""
        draft, happened = self.draft(), self.ui.fact_check.isChecked()
        what = self.ui.what_edit.text().strip()
        today = self.seat.desk.today
        problems = list(read_provision(draft, today=today, happened=happened).problems)
        if self._recipient() is None:
            problems.append(Problem("recipient", "提供先を選んでください。"))
        if happened and not what:
            problems.append(Problem("what", NEEDS_WHAT))
        self._complaints.show(problems)
        if not problems:
            self._send(draft, what if happened else "")

    def take_as_fact(self) -> None:
        """Ask what happened: it was given although the gate is closed."""
        self.ui.fact_check.setChecked(True)
        self.ui.what_edit.setFocus()

    def _send(self, draft: ProvisionDraft, what: str) -> None:
        desk = self.seat.desk
        plain = replace(draft, confirmed=False)
        # A tick answers for what was asked; of anything else nobody has been asked yet.
        draft = replace(draft, confirmed=draft.confirmed and plain == self._asked)
        self._asked = plain

        def act() -> Provided:
            if what:
                return provisions.record_fact(desk, draft, what)
            return provisions.provide(desk, draft)

        self.set_busy(busy=True)
        self.seat.doing.do(
            act, asker=self, then=lambda _done: self._end(fact=bool(what)), refused=self._fail
        )

    def _offer(self) -> None:
        """Put what can be chosen into the form."""
        ui = self.ui
        for method in RecordMethod:
            ui.record_method_combo.addItem(method.word, method.value)
        for way in Way:
            ui.way_combo.addItem(way.word, way.value)
        in_turn(ui.people_list, *self.items.values(), ui.other_items_edit)
        for field in (ui.from_on_field, ui.to_on_field):
            field.set_up(self.seat.desk.today)
        ui.from_on_field.set_day(self.seat.desk.today)
        ui.closed_sheet.hide()

    def _connect(self) -> None:
        """Join the fields to what follows from them."""
        ui = self.ui
        self.settle(ui.save_button, ui.cancel_button)
        ui.recipient_combo.currentIndexChanged.connect(self._show_grounds)
        ui.record_method_combo.currentIndexChanged.connect(self._show_days)
        ui.ground_combo.currentIndexChanged.connect(self._show_purposes)
        ui.from_on_field.changed.connect(self._show_purposes)
        ui.fact_check.toggled.connect(self._show_fact)
        self._show_days()
        self._show_fact()

    def _load(self, to: RecipientRow | None) -> None:
        """Ask for those to whom something may be given."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: recipients.rows(desk, recipients.ids(desk)),
            asker=self,
            then=lambda rows: self._show_recipients(rows, to),
        )

    def _show_recipients(self, rows: Sequence[RecipientRow], to: RecipientRow | None) -> None:
        combo = self.ui.recipient_combo
        self._recipients = {int(row.id): row for row in rows}
        for row in rows:
            ended = "（提供を終了）" if row.ended_on else ""
            combo.addItem(f"{row.name}　{row.kind.word}{ended}", int(row.id))
        if to is not None:
            combo.setCurrentIndex(combo.findData(int(to.id)))
        if not rows:
            self.ui.trouble_notice.say(NOBODY, "caution")

    def _show_grounds(self) -> None:
        """Offer the grounds on which one may give to this recipient."""
        combo, row = self.ui.ground_combo, self._recipient()
        # What was chosen for another recipient is no choice for this one.
        same = row is not None and row.id == self._ground_of
        chosen = combo.currentData() if same or row is None else usual_ground(row.kind).value
        self._ground_of = row.id if row else None
        combo.clear()
        grounds = grounds_for(row.kind) if row else ()
        if self.ui.fact_check.isChecked():
            grounds = (*grounds, ProvisionGround.none)
        for ground in grounds:
            combo.addItem(ground.word, ground.value)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))

    def _show_purposes(self) -> None:
        """Offer the purposes of the version in force on the first day."""
        chosen = self.ui.ground_combo.currentData()
        ground = next((one for one in ProvisionGround if one == chosen), None)
        self.purposes.ask(ground, self.ui.from_on_field.day())

    def _show_days(self) -> None:
        """Ask for the last day only where the record is of a period."""
        one_day = self.ui.record_method_combo.currentData() == RecordMethod.each
        for widget in (self.ui.to_on_label, self.ui.to_on_field):
            widget.setVisible(not one_day)
        self.ui.from_on_label.setText("提供した日(&D)" if one_day else "期間の初日(&D)")

    def _show_fact(self) -> None:
        """Ask what happened only where it has happened."""
        fact = self.ui.fact_check.isChecked()
        for widget in (self.ui.what_label, self.ui.what_edit):
            widget.setVisible(fact)
        self.ui.save_button.setText("事実を記録(&S)" if fact else "登録(&S)")
        self._show_grounds()

    def _recipient(self) -> RecipientRow | None:
        return self._recipients.get(self.ui.recipient_combo.currentData() or 0)

    def _items(self) -> tuple[str, ...]:
        return chosen_items(self.items, self.ui.other_items_edit)

    def _end(self, *, fact: bool) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        said = "すでに行われた提供を、要是正として記録しました。"
        self.recorded.emit(said if fact else "提供を登録しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the gate is closed, and offer what is left."""
        say_refusal(self.seat, self, self.ui.trouble_notice, error)
        if is_offered(self.seat, error):
            # What was given, to whom and how stands in this form: the fact is recorded with it.
            self.ui.trouble_notice.offer(OFFER, self.take_as_fact)
        self.ui.confirmed_check.setChecked(False)
        if isinstance(error, ProvisionClosed):
            self._offer_without(error.leaving)
        self.ui.closed_sheet.setVisible(isinstance(error, AtGate))
        self.grow()

    def _offer_without(self, leaving: Leaving) -> None:
        """Offer to leave out those alone at whom the gate is closed; the fact has its own box."""
        if leaving.count and any(not leaving.takes(*one) for one in self.people.people()):
            words = WITHOUT.format(count=leaving.count)
            self.ui.trouble_notice.offer(words, lambda: self._save_without(leaving))

    def _save_without(self, leaving: Leaving) -> None:
        self.people.leave_out(leaving)
        self.save()

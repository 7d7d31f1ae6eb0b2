"""Put an incident on record, complete a misdelivery, or correct either."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtWidgets import QComboBox, QWidget

from app.office import incidents, recipients
from app.office.incidents import Typed
from app.office.recipients import RecipientRow
from app.rules.ids import IncidentId, NonconformityId, RecipientId
from app.rules.incident_days import due_days
from app.rules.incident_drafts import IncidentDraft, read_incident
from app.rules.incidents import IncidentKind, IncidentType, Origin, must_report
from app.rules.recipients import RecipientKind
from app.ui.days import day_words
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.dialog import Anew
from app.ui.forms.ui_incident_dialog import Ui_IncidentDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

NOBODY: Final = "選んでください"


@dataclass(frozen=True)
class Begun:
    """Say with what the dialog begins: an incident on record, or a draft and its fact."""

    key: IncidentId | None = None
    draft: IncidentDraft | None = None
    fact: NonconformityId | None = None


class IncidentDialog(ActingDialog):
    """Take what is known of an incident; `recorded` carries the sentence that says it is done."""

    def __init__(
        self, seat: Seat, begun: Begun | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.begun = begun or Begun()
        self._edition = 0
        self.ui = Ui_IncidentDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._complaints = Complaints(
            {
                "kind": (ui.kind_combo, ui.kind_problem),
                "title": (ui.title_edit, ui.title_problem),
                "known_on": (ui.known_on_field, ui.known_on_problem),
                "known_time": (ui.known_time_edit, ui.known_time_problem),
                "department": (ui.department_edit, ui.department_problem),
                "happened_on": (ui.happened_on_field, ui.happened_on_problem),
                "origin": (ui.origin_combo, ui.origin_problem),
                "recipient_id": (ui.recipient_id_combo, ui.recipient_id_problem),
                "what": (ui.what_edit, ui.what_problem),
                "people_count": (ui.people_count_edit, ui.people_count_problem),
            }
        )
        self._offer()
        self._fill(self.begun.draft or IncidentDraft(known_on=seat.desk.today.isoformat()))
        self._first = self.draft()
        self._connect()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(860)
        self._ask()

    def anew(self) -> Anew | None:
        """Read the incident again, where one is changed."""
        seat, key = self.seat, self.begun.key
        if key is None:
            return None
        return Anew(lambda: None, lambda _: IncidentDialog(seat, Begun(key)))

    def draft(self) -> IncidentDraft:
        """Read the form."""
        ui = self.ui
        chosen = ui.recipient_id_combo.currentData()
        ticks = {
            IncidentType.sensitive: ui.sensitive_check,
            IncidentType.wealth: ui.wealth_check,
            IncidentType.malice: ui.malice_check,
        }
        return IncidentDraft(
            kind=ui.kind_combo.currentData(),
            title=ui.title_edit.text(),
            what=ui.what_edit.toPlainText(),
            known_on=ui.known_on_field.typed(),
            known_time=ui.known_time_edit.text(),
            happened_on=ui.happened_on_field.typed(),
            department=ui.department_edit.text(),
            origin=ui.origin_combo.currentData(),
            recipient_id=RecipientId(chosen) if chosen else None,
            types=tuple(one for one, box in ticks.items() if box.isChecked()),
            encrypted=ui.encrypted_check.isChecked(),
            people_count=ui.people_count_edit.text(),
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self.draft() != self._first

    def save(self) -> None:
        """Put it on record, or say beside the fields what is missing."""
        draft, desk, begun, edition = self.draft(), self.seat.desk, self.begun, self._edition
        problems = read_incident(draft, today=desk.today).problems
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        if begun.key is not None:
            key = begun.key
            self.set_busy(busy=True)
            self.seat.doing.do(
                lambda: incidents.change(desk, key, draft, edition),
                asker=self,
                then=lambda done: self._end(f"漏えい等事案の内容を変更しました。{done.lapsed}"),
                refused=lambda error: self._fail(error, self.ui.trouble_notice),
            )
            return
        self.perform(
            lambda: incidents.record(desk, draft, begun.fact),
            "漏えい等事案を記録しました。速報と確報の期限を確かめてください。",
            self.ui.trouble_notice,
        )

    def _offer(self) -> None:
        """Put what can be chosen into the form."""
        ui, today = self.ui, self.seat.desk.today
        for one in IncidentKind:
            ui.kind_combo.addItem(one.word, one.value)
        for place in Origin:
            ui.origin_combo.addItem(place.word, place.value)
        ui.recipient_id_combo.addItem(NOBODY, 0)
        for field in (ui.known_on_field, ui.happened_on_field):
            field.set_up(today)

    def _connect(self) -> None:
        ui = self.ui
        for line in (ui.known_on_field, ui.people_count_edit):
            line.textChanged.connect(lambda _text: self._count())
        for box in (ui.sensitive_check, ui.wealth_check, ui.malice_check, ui.encrypted_check):
            box.toggled.connect(lambda _on: self._count())
        ui.origin_combo.currentIndexChanged.connect(lambda _row: self._show_origin())
        self._show_origin()
        self._count()

    def _ask(self) -> None:
        """Ask for the contractors, and for the incident that is corrected."""
        desk, key = self.seat.desk, self.begun.key

        def contractors() -> Sequence[RecipientRow]:
            found = recipients.ids(desk, kind=RecipientKind.contractor)
            return recipients.rows(desk, found)

        self.seat.doing.look(contractors, asker=self, then=self._show_contractors)
        if key is not None:
            self.ui.save_button.setText("変更を保存(&S)")
            self.seat.doing.look(
                lambda: incidents.typed(desk, key),
                asker=self,
                then=self._show_typed,
                refused=lambda error: self._fail(error, self.ui.trouble_notice),
            )

    def _show_contractors(self, rows: Sequence[RecipientRow]) -> None:
        chosen = self.draft().recipient_id or self._first.recipient_id
        for row in rows:
            self.ui.recipient_id_combo.addItem(row.name, int(row.id))
        _choose(self.ui.recipient_id_combo, chosen or 0)

    def _show_typed(self, typed: Typed) -> None:
        """Show what is on record; what began as a letter stays a misdelivery."""
        self._edition = typed.edition
        self._fill(typed.draft)
        self.ui.kind_combo.setEnabled(not typed.is_letter)
        self._first = replace(self.draft(), recipient_id=typed.draft.recipient_id)

    def _fill(self, draft: IncidentDraft) -> None:
        ui, today = self.ui, self.seat.desk.today
        if draft.kind:
            _choose(ui.kind_combo, draft.kind)
        _choose(ui.origin_combo, draft.origin)
        ui.title_edit.setText(draft.title)
        ui.what_edit.setPlainText(draft.what)
        ui.known_time_edit.setText(draft.known_time)
        ui.department_edit.setText(draft.department)
        ui.people_count_edit.setText(draft.people_count)
        for field, text in (
            (ui.known_on_field, draft.known_on),
            (ui.happened_on_field, draft.happened_on),
        ):
            field.set_up(today)
            field.set_text(text)
        ui.sensitive_check.setChecked(IncidentType.sensitive in draft.types)
        ui.wealth_check.setChecked(IncidentType.wealth in draft.types)
        ui.malice_check.setChecked(IncidentType.malice in draft.types)
        ui.encrypted_check.setChecked(draft.encrypted)
        _choose(ui.recipient_id_combo, draft.recipient_id or 0)

    def _show_origin(self) -> None:
        """Ask which contractor only where it happened at one."""
        is_there = self.ui.origin_combo.currentData() == Origin.contractor.value
        self.ui.recipient_id_combo.setEnabled(is_there)
        self.ui.recipient_id_label.setEnabled(is_there)

    def _count(self) -> None:
        """Say by which days reports are due, as the form stands."""
        self.ui.due_label.setText(due_words(self.draft(), self.seat))


def due_words(draft: IncidentDraft, seat: Seat) -> str:
    """Say what is owed for a draft and by when."""
    whole = replace(draft, kind="leak", title="x", what="x", department="x", happened_on="")
    whole = replace(whole, origin=Origin.own.value, known_time="")
    found = read_incident(whole, today=seat.desk.today).incident
    if found is None:
        return "知った日とご本人の数を入れると、報告の期限がここに出ます。"
    if not must_report(found.types, encrypted=found.encrypted):
        return "区分①〜④に当たらないか、暗号化されているため、委員会への報告の対象外です。"
    days = due_days(found.known_on, found.types)
    return (
        f"委員会への報告が必要です。速報の目安は{day_words(days.third_on)}から"
        f"{day_words(days.fifth_on)}まで、確報の期限は{day_words(days.final_on)}です。"
    )


def _choose(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(max(combo.findData(value), 0))

"""Record that somebody consents, or does not consent, to all of the policy."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.office import consents, member_page
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.rows import ChildRow
from app.rules.errors import OfficeError
from app.rules.ids import MemberId
from app.rules.members import ConsentDraft
from app.ui import alerts
from app.ui.dialogs import consent_fields, consent_people
from app.ui.dialogs.consent_fields import Gate
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.refusals import say_refusal
from app.ui.forms.ui_consent_dialog import Ui_ConsentDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

NOT_AGREED: Final = (
    "方針の内容すべてに同意いただいたことを確かめ、ここに印を付けてください。"
    "同意いただけなかったときは「同意されない」を選んでください。"
)


@dataclass(frozen=True)
class _Recorded:
    """Say what was recorded, and why its evidence was not kept, where it was not."""

    changes: Changes
    trouble: str = ""


@dataclass(frozen=True)
class _Asked:
    gate: Gate
    children: Sequence[ChildRow]


class ConsentDialog(OfficeDialog):
    """Take one answer of one member; `recorded` comes once it is in the ledger."""

    recorded = Signal()

    def __init__(
        self, seat: Seat, heading: str, member_id: MemberId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ConsentDialog()
        self.ui.setupUi(self)
        self._member_id = member_id
        self.ui.member_label.setText(heading)
        consent_fields.prepare(self.ui, seat.desk.today, seat.desk.actor.name)
        consent_people.prepare(self.ui)
        own = {**consent_fields.places(self.ui), **consent_people.places(self.ui)}
        self._complaints = Complaints(own)
        self._answers = QButtonGroup(self)
        self._answers.addButton(self.ui.granted_radio)
        self._answers.addButton(self.ui.declined_radio)
        self.ui.declined_radio.toggled.connect(self._suit_answer)
        self._start = self.draft()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(980, 560)
        desk = seat.desk
        seat.doing.look(lambda: _ask(desk, member_id), asker=self, then=self._show)

    @property
    def declines(self) -> bool:
        """Tell whether the answer is no."""
        return self.ui.declined_radio.isChecked()

    def draft(self) -> ConsentDraft:
        """Read what was typed."""
        people = consent_people.read(self.ui)
        return replace(
            consent_fields.read(self.ui), kept_at=self.ui.kept_at_edit.text().strip(), **people
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self.draft() != self._start or self.declines

    def save(self) -> None:
        """Record the answer, and keep its evidence."""
        desk, member_id, draft = self.seat.desk, self._member_id, self.draft()
        declines, path = self.declines, self.ui.evidence_drop.path
        problems = consent_people.missing(draft)
        if not declines:
            agreed = consent_fields.missing(draft)
            problems = [*(replace(one, sentence=NOT_AGREED) for one in agreed), *problems]
        self._complaints.show(problems)
        if problems:
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: _record(desk, member_id, draft, path, declines=declines),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _show(self, asked: _Asked) -> None:
        """Show the version in force, and offer the children."""
        consent_fields.show_gate(self.ui, asked.gate)
        consent_people.offer_children(self.ui, asked.children)

    def _suit_answer(self, declines: bool) -> None:
        """Ask for the whole content only where somebody consents to it."""
        ui = self.ui
        ui.agreed_check.setEnabled(not declines)
        if declines:
            ui.agreed_check.setChecked(False)
        self._complaints.show([])
        ui.save_button.setText("不同意を記録する(&S)" if declines else "記録する(&S)")

    def _end(self, recorded: _Recorded) -> None:
        """Close after recording; say where the evidence was not kept."""
        self.set_busy(busy=False)
        if recorded.trouble:
            alerts.tell(self.parentWidget(), recorded.trouble)
        self.recorded.emit()
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        say_refusal(self.seat, self, self.ui.trouble_notice, error)


def _ask(desk: Desk, member_id: MemberId) -> _Asked:
    """Ask for the policy and the children; runs beside the UI thread."""
    details = member_page.page(desk, member_id).details
    return _Asked(consent_fields.ask_gate(desk), details.children if details else ())


def _record(
    desk: Desk, member_id: MemberId, draft: ConsentDraft, path: Path | None, *, declines: bool
) -> _Recorded:
    """Record an answer and keep its evidence; runs beside the UI thread."""
    verb = consents.decline if declines else consents.record
    recorded = verb(desk, member_id, draft)
    if path is None:
        return _Recorded(recorded.changes)
    try:
        consents.attach(desk, recorded.consent_id, path)
    except OfficeError as error:
        told = f"回答は記録しましたが、証拠のファイルは付けられませんでした。\n{error.sentence}"
        return _Recorded(recorded.changes, told)
    return _Recorded(recorded.changes)

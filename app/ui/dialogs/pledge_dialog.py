"""Record the pledges of confidentiality that one or many people handed in."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import pledges, worker_views
from app.office.worker_views import WorkerLine
from app.rules.ids import WorkerId
from app.rules.pledges import PledgeDraft, PledgeKind
from app.rules.problems import Problem
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.worker_picker import Offer, WorkerPicker
from app.ui.forms.ui_pledge_dialog import Ui_PledgeDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

PRESENT: Final = "present"
GROUPS: Final = (
    (PRESENT, "在籍の方"),
    *((kind.value, f"{kind.word}の誓約書がない方") for kind in PledgeKind),
    ("", "退職した方も含めて全員"),
)
NOBODY: Final = "誓約書を出した方を選んでください。"


class PledgeDialog(ActingDialog):
    """Take who pledged, at which time, on which day, and where the papers lie."""

    def __init__(
        self, seat: Seat, worker_id: WorkerId | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self._begin_with = worker_id
        self.ui = Ui_PledgeDialog()
        self.ui.setupUi(self)
        ui = self.ui
        for kind in PledgeKind:
            ui.kind_combo.addItem(kind.word, kind.value)
        ui.pledged_on_field.set_up(seat.desk.today)
        ui.pledged_on_field.set_day(seat.desk.today)
        self._picker = WorkerPicker(ui, GROUPS, self)
        self._complaints = Complaints(
            {
                "people": (ui.people_list, ui.people_problem),
                "kind": (ui.kind_combo, ui.kind_problem),
                "pledged_on": (ui.pledged_on_field, ui.pledged_on_problem),
                "kept_at": (ui.kept_at_edit, ui.kept_at_problem),
            }
        )
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(880, 540)
        desk = seat.desk
        seat.doing.look(lambda: worker_views.lines(desk), asker=self, then=self._offer)

    def is_touched(self) -> bool:
        """Tell whether somebody was chosen or something was typed."""
        ui, own = self.ui, {self._begin_with}
        chosen = {one.worker.id for one in self._picker.ticked()} - own
        return bool(chosen or ui.kept_at_edit.text().strip() or ui.note_edit.toPlainText().strip())

    def save(self) -> None:
        """Record the pledges, or say beside the fields what is missing."""
        desk, ui = self.seat.desk, self.ui
        draft = PledgeDraft(
            kind=str(ui.kind_combo.currentData()),
            pledged_on=ui.pledged_on_field.typed(),
            kept_at=ui.kept_at_edit.text(),
            note=ui.note_edit.toPlainText(),
        )
        people = [one.worker.id for one in self._picker.ticked()]
        missing = () if people else (Problem("people", NOBODY),)
        problems = (*missing, *pledges.check(desk, draft).problems)
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        said = f"{len(people)}人の誓約書（{PledgeKind(draft.kind).word}）を記録しました。"
        self.perform(lambda: pledges.record(desk, people, draft), said, ui.trouble_notice)

    def _offer(self, lines: Sequence[WorkerLine]) -> None:
        """Offer everybody, and choose the one for whom the window was opened."""
        self._picker.offer([_offer(line) for line in lines])
        own = next((line for line in lines if line.id == self._begin_with), None)
        if own is None:
            return
        combo = self.ui.whom_combo
        combo.setCurrentIndex(combo.findData(PRESENT if own.works else ""))
        self._picker.choose([own.id])
        if own.owed:
            self.ui.kind_combo.setCurrentIndex(self.ui.kind_combo.findData(own.owed[0].value))
        self.ui.kind_combo.setFocus()


def _offer(line: WorkerLine) -> Offer:
    owed = "・".join(kind.word for kind in line.owed)
    groups = frozenset({kind.value for kind in line.owed} | ({PRESENT} if line.works else set()))
    return Offer(line.worker, f"誓約書なし：{owed}" if owed else "", groups)

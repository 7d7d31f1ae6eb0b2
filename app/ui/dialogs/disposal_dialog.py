"""Propose what is to be disposed of, or mend a proposal."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import disposal_candidates, disposals
from app.office.disposals import DisposalRow, Proposed
from app.rules.disposal_gaps import problems
from app.rules.disposals import DisposalDraft, DisposalItem
from app.rules.errors import OfficeError
from app.rules.problems import Problem
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.disposal_items import DisposalItems
from app.ui.forms.ui_disposal_dialog import Ui_DisposalDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

NEW = "承認されるまで廃棄はできません。保管の満了日が先のものも、前もって伺えます。"
BACK = "差し戻されました（{reason}）。直して起案すると、もう一度承認を待ちます。"
NOTHING = "期日を過ぎたものはありません。"
BEGUN = "入力しかけた1件があります。「一覧に加える」を押すか、欄を空にしてください。"


class DisposalDialog(ActingDialog):
    """Take one proposal; `taken` carries the key of a new one."""

    taken = Signal(int)

    def __init__(
        self, seat: Seat, row: DisposalRow | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self._row = row
        self.ui = Ui_DisposalDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._complaints = Complaints(
            {
                "title": (ui.title_edit, ui.title_problem),
                "items": (ui.items_list, ui.items_problem),
            }
        )
        self.lines = DisposalItems(ui, seat, self._forget, self.grow)
        ui.candidates_button.clicked.connect(self.find_candidates)
        self.settle(ui.save_button, ui.cancel_button)
        self._fill()
        self._start = self.draft()
        self.take_room(1020, 560)
        ui.title_edit.setFocus()

    def draft(self) -> DisposalDraft:
        """Read the form."""
        ui = self.ui
        reason = ui.reason_edit.toPlainText().strip()
        return DisposalDraft(ui.title_edit.text().strip(), reason, tuple(self.lines.items))

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self.lines.is_begun or self.draft() != self._start

    def save(self) -> None:
        """Propose, or say beside the fields what is missing."""
        draft = self.draft()
        wrong: Sequence[Problem] = problems(draft)
        if self.lines.is_begun:
            wrong = [*wrong, Problem("items", BEGUN)]
        self._complaints.show(wrong)
        if wrong:
            self.grow()
            return
        row, desk = self._row, self.seat.desk
        if row is not None:
            self.perform(
                lambda: disposals.change(desk, row.id, draft, row.edition),
                f"{row.number}を直しました。承認を待ちます。",
                self.ui.trouble_notice,
            )
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: disposals.propose(desk, draft),
            asker=self,
            then=self._proposed,
            refused=self._refused,
        )

    def find_candidates(self) -> None:
        """Ask the records what is over."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: disposal_candidates.candidates(desk),
            asker=self,
            then=self._offer,
            key="candidates",
            refused=self._refused,
        )

    def _fill(self) -> None:
        """Show what the proposal says so far."""
        ui, row = self.ui, self._row
        ui.title_label.setText(f"{row.number}を直す" if row else "廃棄の伺い")
        back = BACK.format(reason=row.returned_reason) if row and row.returned_reason else NEW
        ui.intro_label.setText(back)
        if row is not None:
            ui.title_edit.setText(row.title)
            ui.reason_edit.setPlainText(row.reason)
            self.lines.add_many(row.items)

    def _offer(self, found: Sequence[DisposalItem]) -> None:
        if found:
            self.lines.add_many(found)
        else:
            self.ui.trouble_notice.say(NOTHING)

    def _proposed(self, done: Proposed) -> None:
        self.set_busy(busy=False)
        self.taken.emit(int(done.disposal_id))
        self.leave_recorded(f"{done.number}を起案しました。承認を待ちます。")

    def _refused(self, error: OfficeError) -> None:
        self._fail(error, self.ui.trouble_notice)

    def _forget(self) -> None:
        self._complaints.clear()

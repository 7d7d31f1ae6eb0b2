"""Say what will be corrected, field by field, before the decision goes round."""

from itertools import pairwise
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import corrections
from app.office.corrections import CorrectionPlanDraft, CorrectionSheet
from app.office.seen import Seen
from app.rules.cases import Case, RightLine
from app.rules.corrections import OtherChange
from app.rules.errors import OfficeError
from app.ui.dialogs.correction_rows import FieldRows, OtherRows
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_correction_plan_dialog import Ui_CorrectionPlanDialog
from app.ui.request_words import heading
from app.ui.seat import Seat

NOBODY: Final = "この受付の方は会員の登録にありません。ほかの部署の記録だけを書けます。"
NOTHING: Final = "訂正するところを書き換えてください。まだ何も決めていません。"


class CorrectionPlanDialog(OfficeDialog):
    """Take what fields should say; `recorded` carries the sentence that says it is kept."""

    def __init__(
        self, seat: Seat, case: Case, right: RightLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.right = right
        self.ui = Ui_CorrectionPlanDialog()
        self.ui.setupUi(self)
        self.fields = FieldRows(self.ui.fields_grid, self.ui.fields_sheet)
        self.others = OtherRows(self.ui.elsewhere_grid, self.ui.elsewhere_sheet)
        self._begun: CorrectionPlanDraft | None = None
        self._seen: Seen[CorrectionSheet] | None = None
        self.ui.case_label.setText(heading(case, right))
        self.ui.nobody_label.hide()
        self.fields.changed.connect(self._count)
        self.ui.add_button.clicked.connect(self.add_line)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(960, 640)
        self._load()

    def draft(self) -> CorrectionPlanDraft:
        """Read the form."""
        return CorrectionPlanDraft(self.fields.after(), self.others.lines())

    def add_line(self) -> None:
        """Add a line about records of another department, and go there."""
        self.others.add(OtherChange("", "", ""))
        self._order()
        self._make_room()
        self.others.edits()[-3].setFocus()

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not kept."""
        return self._begun is not None and self.draft() != self._begun

    def save(self) -> None:
        """Keep what will be corrected."""
        draft, desk = self.draft(), self.seat.desk
        request_id, right_id, seen = self.case.id, self.right.id, self._seen
        if not draft.after and not draft.elsewhere:
            self.ui.trouble_notice.say(NOTHING, "caution")
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: corrections.plan(desk, request_id, right_id, draft, seen),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _load(self) -> None:
        """Ask what stands on record, and what was planned before."""
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        self.seat.doing.look(
            lambda: corrections.sheet(desk, request_id, right_id),
            asker=self,
            then=self._show,
            key="sheet",
            refused=self._fail,
        )

    def _show(self, sheet: CorrectionSheet) -> None:
        self._seen = Seen(sheet)
        self.fields.show_lines(sheet.lines)
        self.others.show_lines(sheet.elsewhere)
        self.ui.nobody_label.setText(NOBODY)
        self.ui.nobody_label.setVisible(not sheet.lines)
        self._order()
        self._make_room()
        self._begun = self.draft()
        self._count(len(self._begun.after))
        if sheet.lines:
            first = self.fields.edit(sheet.lines[0].key)
            first.show()  # Qt shows it a turn later; a window that wakes meanwhile would pass it by
            first.setFocus()

    def _make_room(self) -> None:
        """Give the new lines their height: the page had been laid out without them."""
        layout = self.ui.body.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
            self.ui.body.setMinimumHeight(layout.totalHeightForWidth(self.ui.body.width()))

    def _order(self) -> None:
        """Let Tab and Enter go down the lines, then to the buttons."""
        ui = self.ui
        lines = (*self.fields.edits(), *self.others.edits())
        ways = (*lines, ui.add_button, ui.save_button, ui.cancel_button)
        for field, following in pairwise(ways):
            self.setTabOrder(field, following)

    def _count(self, fields: int) -> None:
        self.ui.count_label.setText(f"訂正する項目 {fields}件" if fields else "")

    def _end(self) -> None:
        """Close once it is kept."""
        self.set_busy(busy=False)
        self.recorded.emit("訂正の内容を決めました。決裁に回してください。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")

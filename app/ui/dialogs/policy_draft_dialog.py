"""Change what is said of a version: its day, its kind, what changes and why."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import policy_drafts
from app.office.changes import Changes
from app.office.policy_drafts import DraftWords
from app.office.policy_versions import VersionRow
from app.rules.eras import western
from app.rules.errors import OfficeError
from app.rules.problems import Problem
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_policy_draft_dialog import Ui_PolicyDraftDialog
from app.ui.policy_words import date_in_full
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

OF_DRAFT: Final = "承認されるまでは、何度でも直せます。要旨は改訂履歴に印刷されます。"
OF_APPROVED: Final = (
    "承認した版です。空いているところだけを書き足せます。書き足した後は変えられません。"
)


class PolicyDraftDialog(OfficeDialog):
    """Take the words of a draft; of an approved version only those that are empty."""

    def __init__(self, seat: Seat, row: VersionRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.row = row
        self._seen = policy_drafts.words_of(row)
        self.ui = Ui_PolicyDraftDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._complaints = Complaints(
            {
                "day": (ui.day_field, ui.day_problem),
                "kind": (ui.kind_combo, ui.kind_problem),
                "summary": (ui.summary_edit, ui.summary_problem),
                "reason": (ui.reason_edit, ui.reason_problem),
            }
        )
        self._fill()
        ui.day_field.changed.connect(self._echo)
        self._echo()
        self._lock()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(640)

    def words(self) -> DraftWords:
        """Return what is typed."""
        ui = self.ui
        typed = ui.summary_edit.toPlainText().strip(), ui.reason_edit.toPlainText().strip()
        if not self._is_draft:
            return DraftWords(self._seen.on, self._seen.kind, *typed)
        return DraftWords(ui.day_field.typed(), ui.kind_combo.currentText(), *typed)

    def is_touched(self) -> bool:
        """Tell whether something stands here that is not on record."""
        day = self.ui.day_field.day()
        words = self.words()
        same_day = day == self.row.on or not self._is_draft
        rest = (words.kind, words.summary, words.reason)
        return not same_day or rest != (self.row.kind, self.row.summary, self.row.reason)

    def save(self) -> None:
        """Put the words on record, or say what is missing."""
        problems = list(self._problems())
        self._complaints.show(problems)
        if problems:
            return
        desk, key, words, seen = self.seat.desk, self.row.id, self.words(), self._seen
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: policy_drafts.revise(desk, key, words, seen=seen),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    @property
    def _is_draft(self) -> bool:
        return self.row.approved_at is None

    def _fill(self) -> None:
        """Show what stands on record."""
        ui, row = self.ui, self.row
        title = "下書きを直す" if self._is_draft else "改訂の要旨・理由を書き足す"
        self.setWindowTitle(f"{title} - すくすく窓口")
        ui.title_label.setText(f"{western(row.on)}施行の版")
        ui.intro_label.setText(OF_DRAFT if self._is_draft else OF_APPROVED)
        ui.day_field.set_up(self.seat.desk.today, future=True)
        ui.day_field.set_day(row.on)
        known = policy_drafts.KINDS
        ui.kind_combo.addItems([*known, *([] if row.kind in known else [row.kind])])
        ui.kind_combo.setCurrentText(row.kind)
        ui.summary_edit.setPlainText(row.summary)
        ui.reason_edit.setPlainText(row.reason)

    def _lock(self) -> None:
        """Hold what an approval has frozen."""
        ui, row = self.ui, self.row
        if self._is_draft:
            return
        ui.day_field.setEnabled(False)
        ui.kind_combo.setEnabled(False)
        ui.summary_edit.setEnabled(not row.summary)
        ui.reason_edit.setEnabled(not row.reason)
        (ui.reason_edit if row.summary else ui.summary_edit).setFocus()

    def _echo(self) -> None:
        """Say the day in both ways with its weekday."""
        day = self.ui.day_field.day()
        self.ui.day_echo.setText(date_in_full(day) if day else "")

    def _problems(self) -> Iterator[Problem]:
        if self._is_draft and self.ui.day_field.day() is None:
            yield Problem("day", "施行日が読み取れません。「R9.4.1」のように入れてください。")
        for field, said, longest in (
            ("summary", self.words().summary, policy_drafts.LONGEST_SUMMARY),
            ("reason", self.words().reason, policy_drafts.LONGEST_REASON),
        ):
            if len(said) > longest:
                sentence = f"{longest}文字までです。いま{len(said)}文字あります。"
                yield Problem(field, sentence)

    def _end(self, _changes: Changes) -> None:
        self.set_busy(busy=False)
        self.leave_recorded("版の記載を直しました。" if self._is_draft else "書き足しました。")

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")

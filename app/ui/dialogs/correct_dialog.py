"""Correct a record of the ledger: the old one stays, a new one stands for it."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import consents, policy
from app.office.certificates import consenter_words
from app.office.desk import Desk
from app.office.policy import VersionRow
from app.office.rows import ConsentRow
from app.rules import eras
from app.rules.consent_fields import METHODS
from app.rules.errors import OfficeError
from app.rules.ids import ConsentId
from app.rules.members import ConsentDraft
from app.ui import words
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_correct_dialog import Ui_CorrectDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

VOIDED: Final = "voided"
ANSWERS: Final = (
    ("granted", "同意"),
    ("declined", "不同意"),
    ("withdrawn", "撤回"),
    (VOIDED, "この記録は誤り（取り消す）"),
)
"""What the record should have said."""
YES: Final = frozenset({"granted", "renewed"})
NO_REASON: Final = "訂正の理由を書いてください。操作記録に残ります。"


class CorrectDialog(OfficeDialog):
    """Show the old record beside the right one; `recorded` comes once it is in the ledger."""

    recorded = Signal()

    def __init__(self, seat: Seat, row: ConsentRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_CorrectDialog()
        self.ui.setupUi(self)
        self._old = row
        self._show_old()
        self._prepare()
        self._start = self._read()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(900)
        desk = seat.desk
        seat.doing.look(lambda: _approved(desk), asker=self, then=self._offer_versions)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return bool(self.ui.reason_edit.text().strip()) or self._read() != self._start

    def save(self) -> None:
        """Record what is right, with its reason."""
        desk, key, reason = self.seat.desk, self._old.id, self.ui.reason_edit.text().strip()
        excuse(self.ui.reason_edit, self.ui.reason_problem)
        if not reason:
            complain(self.ui.reason_edit, self.ui.reason_problem, NO_REASON)
            self.ui.reason_edit.setFocus()
            return
        answer, draft = self._read()
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: _record(desk, key, draft, answer, reason),
            asker=self,
            then=lambda _recorded: self._end(),
            refused=self._fail,
        )

    def _show_old(self) -> None:
        """Show the record as it stands."""
        row, ui = self._old, self.ui
        about = f"　対象 {row.child_name}" if row.child_name else ""
        ui.member_label.setText(f"{row.member_name} 様（{row.member_code}）{about}")
        ui.old_pill.show_pill(words.answer(row.answer))
        guessed = "（日付から推定）" if row.inferred else ""
        ui.old_facts.show_facts(
            [
                ("日付", day_words(row.given_on)),
                ("方針の版", f"{eras.japanese(row.version_on)}{guessed}"),
                ("方法", row.method),
                ("同意された方", consenter_words(row)),
                ("受付者", row.receiver),
                ("保管場所", row.kept_at),
                ("備考", row.note),
                ("記録した人", row.recorded_by),
            ]
        )

    def _prepare(self) -> None:
        """Begin with what the record says."""
        ui, row = self.ui, self._old
        for key, word in ANSWERS:
            ui.answer_combo.addItem(word, key)
        kind = "granted" if row.answer in YES else row.answer
        ui.answer_combo.setCurrentIndex(max(0, ui.answer_combo.findData(kind)))
        ui.answer_combo.currentIndexChanged.connect(self._show_fields)
        ui.given_field.set_up(self.seat.desk.today)
        ui.given_field.set_day(row.given_on)
        ui.version_combo.addItem(eras.japanese(row.version_on), str(row.version_on))
        ui.method_combo.addItems(METHODS)
        ui.method_combo.setCurrentText(row.method)
        ui.receiver_edit.setText(row.receiver)
        ui.kept_at_edit.setText(row.kept_at)
        for field in ("answer", "given", "version", "method", "receiver", "reason"):
            getattr(ui, f"{field}_problem").hide()

    def _offer_versions(self, versions: list[VersionRow]) -> None:
        """Offer the approved versions, keeping the one of the record."""
        combo = self.ui.version_combo
        chosen = combo.currentData()
        combo.clear()
        for one in versions:
            combo.addItem(f"{eras.japanese(one.on)} {one.kind}", str(one.on))
        combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def _show_fields(self) -> None:
        """Ask for the particulars only where there is an answer to record."""
        voids = self.ui.answer_combo.currentData() == VOIDED
        self.ui.fields.setEnabled(not voids)
        self.ui.save_button.setText("取消しを記録する(&S)" if voids else "訂正を記録する(&S)")

    def _read(self) -> tuple[str, ConsentDraft]:
        """Read the answer and its particulars."""
        ui, answer = self.ui, str(self.ui.answer_combo.currentData())
        row = self._old
        return answer, ConsentDraft(
            agreed="はい" if answer == "granted" else "",
            given_on=ui.given_field.typed(),
            method=ui.method_combo.currentText(),
            receiver=ui.receiver_edit.text(),
            version_on=str(ui.version_combo.currentData() or ""),
            child_id=str(row.child_id or ""),
            consenter=row.consenter,
            relationship=row.relationship,
            consenter_name=row.consenter_name,
            kept_at=ui.kept_at_edit.text(),
        )

    def _end(self) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit()
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def _approved(desk: Desk) -> list[VersionRow]:
    """Ask for the approved versions, newest first."""
    found = [one for one in policy.versions(desk) if one.state != "draft"]
    return sorted(found, key=lambda one: one.on, reverse=True)


def _record(desk: Desk, key: ConsentId, draft: ConsentDraft, answer: str, reason: str) -> object:
    """Record a correction, or that the record is a mistake; runs beside the UI thread."""
    if answer == VOIDED:
        return consents.void(desk, key, reason)
    return consents.correct(desk, key, draft, answer, reason)

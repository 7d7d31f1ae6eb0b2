"""Go through the questions of an audit: a verdict, the evidence and a remark for each."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import audit_judging
from app.office.audit_judging import CheckRow
from app.office.audits import AuditRow
from app.rules.audits import AuditState, CheckVerdict, state_of
from app.rules.errors import OfficeError
from app.rules.ids import AuditCheckId
from app.rules.roles import Verb, may
from app.ui import alerts
from app.ui.audit_words import VERDICTS
from app.ui.dialogs.audit_check_fields import CheckFields
from app.ui.dialogs.audit_finding_dialog import AuditFindingDialog
from app.ui.dialogs.audit_question_dialog import AuditQuestionDialog, QuestionWords
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_audit_checks_dialog import Ui_AuditChecksDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column, pill_column
from app.ui.tables.id_table import IdTable
from app.ui.widgets.pill import Pill

FILTERS: Final = (("", "すべて"), ("open", "未確認"), ("nonconforming", "不適合"))
ASKED: Final = (
    "この監査だけで確かめる項目です。次の監査からも使うときは、項目の一覧に加えてください。"
)


def _pill(row: CheckRow) -> Pill:
    return VERDICTS[CheckVerdict(row.verdict)]


COLUMNS: Final = (
    Column[CheckRow](
        "position", "番号", lambda row: str(row.position), 48, figures=True, sortable=False
    ),
    pill_column("verdict", "判定", _pill, 88, sortable=False),
    Column[CheckRow]("section", "区分", lambda row: row.section, 136, sortable=False),
    Column[CheckRow]("subject", "確かめること", lambda row: row.subject, 300, sortable=False),
)


class AuditChecksDialog(OfficeDialog):
    """Be the list with the fields beside it; `recorded` carries what was done."""

    def __init__(self, seat: Seat, audit: AuditRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.audit = audit
        self.ui = Ui_AuditChecksDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.title_label.setText(f"{audit.number}　{audit.department_name}の監査の判定")
        self.checks: Sequence[CheckRow] = ()
        self._wanted = -1
        self._table = IdTable(COLUMNS, self._fetch, self)
        ui.table.hold(self._table)
        ui.chips.offer(FILTERS)
        goes_on = state_of(audit, seat.desk.today) is AuditState.begun
        self._editable = goes_on and may(seat.desk.actor.roles, Verb.audit)
        self.fields = CheckFields(ui)
        for button in (ui.save_button, ui.finding_button, ui.ask_button):
            button.setVisible(self._editable)
        ui.chips.chosen.connect(lambda _key: self._show())
        ui.table.chosen.connect(lambda _key: self._move())
        ui.finding_button.clicked.connect(self.record_finding)
        ui.ask_button.clicked.connect(self.ask)
        self.settle(ui.save_button, ui.cancel_button)
        seat.bus.changed.connect(self._hear)
        self.take_room(1080, 620)
        self.load()

    def load(self) -> None:
        """Ask for the questions anew."""
        desk, key = self.seat.desk, self.audit.id
        self.seat.doing.look(
            lambda: audit_judging.rows(desk, key), asker=self, then=self._arrive, key="rows"
        )

    def current(self) -> CheckRow | None:
        """Return the question under the cursor."""
        return self._find(self.ui.table.current_id())

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self._editable and self.fields.is_touched()

    def save(self) -> None:
        """Record what was found and go on to the next question without a verdict."""
        seen, desk = self.fields.seen, self.seat.desk
        if seen is None or not self.fields.is_whole():
            return
        found = self.fields.typed()
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: audit_judging.judge(desk, seen, found),
            asker=self,
            then=lambda _changes: self._go_on(seen),
            refused=self._fail,
        )

    def record_finding(self) -> None:
        """Record a finding at the question under the cursor."""
        row = self.current()
        key = row.id if row else None
        self._open(AuditFindingDialog(self.seat, self.audit, None, key, self))

    def ask(self) -> None:
        """Put one more question on this audit alone."""
        desk, key = self.seat.desk, self.audit.id
        words = QuestionWords("この監査に項目を加える", ASKED, "項目を加えました。")
        self._open(
            AuditQuestionDialog(
                self.seat, words, lambda one: audit_judging.ask(desk, key, one), self
            )
        )

    def _open(self, dialog: OfficeDialog) -> None:
        dialog.recorded.connect(self._say)
        dialog.open()

    def _say(self, sentence: str) -> None:
        self.recorded.emit(sentence)
        self.ui.trouble_notice.say(sentence)

    def _go_on(self, seen: CheckRow) -> None:
        """Take up the next question without a verdict, after this one first."""
        self.set_busy(busy=False)
        self.recorded.emit(f"{seen.position}番の判定を記録しました。")
        later = [row for row in self.checks if row.position > seen.position]
        left = [row for row in (*later, *self.checks) if not row.verdict and row.id != seen.id]
        self._wanted = int((left or later or [seen])[0].id)
        self.fields.show(None, editable=self._editable)
        self.load()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")

    def _arrive(self, rows: Sequence[CheckRow]) -> None:
        self.checks = rows
        self._show()

    def _show(self) -> None:
        """Show what the chip keeps, the cursor where it is to be."""
        ui = self.ui
        wanted = self._wanted if self._wanted > 0 else ui.table.current_id()
        self._wanted = -1
        shown = [row for row in self.checks if ui.chips.key in ("", row.verdict or "open")]
        self._table.show_ids([row.id for row in shown])
        ui.table.squeeze()
        if not ui.table.choose(wanted):
            ui.table.choose_line(0)
        left = sum(not row.verdict for row in self.checks)
        ui.count_label.setText(f"{len(self.checks)}件のうち、未確認{left}件")
        self._show_row()

    def _show_row(self) -> None:
        """Show the question under the cursor; what is typed for the same one stays."""
        row, seen = self.current(), self.fields.seen
        if row is None or seen is None or row.id != seen.id or not self.is_touched():
            self.fields.show(row, editable=self._editable)

    def _move(self) -> None:
        """Go to another question; what is typed for the one before is not lost unasked."""
        row, seen = self.current(), self.fields.seen
        if not self.is_touched() or seen is None or row is None or row.id == seen.id:
            self._show_row()
            return
        wanted = row.id
        self.ui.table.choose(seen.id)
        alerts.ask(
            self,
            f"{seen.position}番の入力はまだ記録していません。記録しないで移りますか。",
            act="記録しないで移る(&D)",
            then=lambda: self._leave_for(wanted),
            irreversible=True,
        )

    def _leave_for(self, key: int) -> None:
        """Drop what was typed and show another question."""
        self.fields.show(None, editable=self._editable)
        self.ui.table.choose(key)
        self._show_row()

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again after an audit has changed."""
        if "audits" in touched and not self.is_busy:
            self.load()

    def _find(self, key: int) -> CheckRow | None:
        return next((row for row in self.checks if row.id == key), None)

    def _fetch(self, ids: Sequence[int]) -> Sequence[CheckRow]:
        found = {row.id: row for row in self.checks}
        return [found[AuditCheckId(key)] for key in ids if AuditCheckId(key) in found]

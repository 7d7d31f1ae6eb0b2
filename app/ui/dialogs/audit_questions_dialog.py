"""Show the list of questions from which audits begin, and let it be edited."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import audit_question_list
from app.office.audit_question_list import QuestionRow
from app.office.changes import Changes
from app.rules.errors import OfficeError
from app.rules.ids import ChecklistItemId
from app.rules.roles import Verb, may
from app.ui.dialogs.audit_question_dialog import AuditQuestionDialog, QuestionWords
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_audit_questions_dialog import Ui_AuditQuestionsDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column, pill_column
from app.ui.tables.id_table import IdTable
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

INTRO: Final = (
    "監査を始めると、使っている項目がその監査に写されます。始まった監査の項目は変わりません。"
)
KEPT: Final = "この一覧は、始まった監査には及びません。"
FILTERS: Final = (("active", "使う項目"), ("", "すべて"))
CHANGE: Final = ActButton("change", "変更(&E)…", "edit")
OFF: Final = ActButton("off", "使わない(&O)")
ON: Final = ActButton("on", "また使う(&O)")


def _pill(row: QuestionRow) -> Pill:
    return Pill("使う", "check", "good") if row.active else Pill("使わない", "bar", "quiet")


COLUMNS: Final[tuple[Column[QuestionRow], ...]] = (
    pill_column("state", "状態", _pill, 96, sortable=False),
    Column("section", "区分", lambda row: row.section, 150, sortable=False),
    Column("subject", "確かめること", lambda row: row.subject, 380, sortable=False),
    Column("basis", "根拠", lambda row: row.basis, 130, sortable=False),
    Column("source", "出どころ", lambda row: row.source.word, 72, sortable=False),
)


class AuditQuestionsDialog(OfficeDialog):
    """Be the list; `recorded` carries what was done."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_AuditQuestionsDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.title_label.setText("監査で確かめる項目")
        ui.intro_label.setText(INTRO)
        self._all: Sequence[QuestionRow] = ()
        self._shown: QuestionRow | None = None
        self._table = IdTable(COLUMNS, self._fetch, self)
        ui.table.hold(self._table)
        ui.chips.offer(FILTERS)
        ui.empty_state.say(
            "file",
            "項目はまだありません",
            "「標準と方針の項目を入れる」で、通則編の措置と方針で約束したことが並びます。",
        )
        self._plans = may(seat.desk.actor.roles, Verb.plan_audit)
        ui.save_button.setVisible(self._plans)
        ui.standard_button.setVisible(self._plans)
        ui.standard_button.clicked.connect(self.take_standard)
        ui.chips.chosen.connect(lambda _key: self._show())
        ui.table.chosen.connect(lambda _key: self._show_row())
        ui.acts.pressed.connect(self.act)
        self.settle(ui.save_button, ui.cancel_button)
        seat.bus.changed.connect(self._hear)
        self.take_room(940, 600)
        self.load()

    def load(self) -> None:
        """Ask for the list anew."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: audit_question_list.rows(desk), asker=self, then=self._arrive, key="rows"
        )

    def current(self) -> QuestionRow | None:
        """Return the question under the cursor."""
        key = self.ui.table.current_id()
        return next((row for row in self._all if row.id == key), None)

    def save(self) -> None:
        """Add a question of the office's own."""
        desk = self.seat.desk
        words = QuestionWords("項目を加える", KEPT, "項目を加えました。")
        self._open(
            AuditQuestionDialog(
                self.seat, words, lambda one: audit_question_list.add(desk, one), self
            )
        )

    def take_standard(self) -> None:
        """Put what ships and what the policy promises on the list."""
        desk = self.seat.desk
        self._do(lambda: audit_question_list.take_standard(desk), "標準と方針の項目を入れました。")

    def act(self, key: str) -> None:
        """Do what a button below the list says."""
        row, desk = self.current(), self.seat.desk
        if row is None:
            return
        if key == "change":
            self._change(row)
            return
        active = key == "on"
        said = "また使うことにしました。" if active else "使わないことにしました。"
        self._do(
            lambda: audit_question_list.switch(desk, row.id, row.edition, active=active),
            f"「{row.subject}」を{said}",
        )

    def _change(self, row: QuestionRow) -> None:
        """Write a question anew."""
        desk = self.seat.desk
        words = QuestionWords("項目を変更する", KEPT, "項目を変えました。", row)
        self._open(
            AuditQuestionDialog(
                self.seat,
                words,
                lambda one: audit_question_list.change(desk, row.id, one, row.edition),
                self,
            )
        )

    def _open(self, dialog: OfficeDialog) -> None:
        dialog.recorded.connect(self._say)
        dialog.open()

    def _do(self, act: Callable[[], Changes], said: str) -> None:
        """Run an act that needs no dialog."""
        self.seat.doing.do(
            act, asker=self, then=lambda _changes: self._say(said), refused=self._fail
        )

    def _say(self, sentence: str) -> None:
        self.recorded.emit(sentence)
        self.ui.notice.say(sentence)

    def _fail(self, error: OfficeError) -> None:
        self.ui.notice.say(error.sentence, "alarm")

    def _arrive(self, rows: Sequence[QuestionRow]) -> None:
        self._all = rows
        self._show()

    def _show(self) -> None:
        """Show what the chip keeps, the cursor where it was."""
        ui, chosen = self.ui, self.ui.table.current_id()
        shown = [row for row in self._all if row.active or ui.chips.key != "active"]
        self._table.show_ids([row.id for row in shown])
        ui.table.squeeze()
        if not ui.table.choose(chosen):
            ui.table.choose_line(0)
        ui.count_label.setText(f"{len(shown):,}件" if shown else "")
        ui.stack.setCurrentWidget(ui.list_page if self._all else ui.empty_page)
        self._show_row()

    def _show_row(self) -> None:
        """Show the question under the cursor whole, with what can be done with it."""
        row, ui = self.current(), self.ui
        if row is not None and row == self._shown:
            return
        self._shown = row
        facts = [] if row is None else [("確かめること", row.subject), ("確かめ方", row.method)]
        ui.question_facts.show_facts(facts)
        acts = () if row is None or not self._plans else (CHANGE, OFF if row.active else ON)
        ui.acts.show_acts(acts)

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again after the list has changed."""
        if "audits" in touched:
            self.load()

    def _fetch(self, ids: Sequence[int]) -> Sequence[QuestionRow]:
        found = {row.id: row for row in self._all}
        return [found[ChecklistItemId(key)] for key in ids if ChecklistItemId(key) in found]

"""Ask for something missing, by a letter or by telephone."""

from datetime import date

from PySide6.QtWidgets import QWidget

from app.office import completions, fees
from app.office.changes import Changes
from app.rules.cases import Case, RightLine, awaits_decision
from app.rules.clock import stop_counts
from app.rules.completions import PUBLISHED_FIRST, AskingDraft, How, Matter, check_asking
from app.rules.errors import OfficeError
from app.rules.problems import Problem
from app.ui.dialogs.case_letter_dialog import CaseLetter, show_letter
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.fact_dialog import FactStart
from app.ui.dialogs.refusals import say_refusal
from app.ui.forms.ui_completion_dialog import Ui_CompletionDialog
from app.ui.request_words import heading, long_day
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

TITLE = "書類の追加などのお願い"
SAID = "補正のお願いを記録しました。"
_DECIDED = (
    "対応を決定した後のお願いです。回答期限は止まらず、お願いしたことは操作記録にだけ残ります。"
)
_UNSTOPPED = "対応を決定した後のため、回答期限は止まりません。"
_UNREAD = "日付が読み取れません。「4/20」「R8.4.20」のように入れてください。"
_FEE = "お支払いの方法：窓口で現金、または定額小為替の同封"
_ONLY_ASKED = (
    "届いた日に公表していなかった様式や押印は、お願いするだけです。回答期限は止まりません。"
)


class CompletionAskedDialog(OfficeDialog):
    """Take what is asked for and how; a letter goes on to its draft.

    `recorded` carries the sentence that says it is done.
    """

    def __init__(
        self, seat: Seat, case: Case, right: RightLine | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        del right  # the whole case waits
        self.seat = seat
        self.case = case
        self.ui = Ui_CompletionDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._complaints = Complaints(
            {
                "words": (ui.words_edit, ui.words_problem),
                "day": (ui.day_field, ui.day_problem),
                "return_by": (ui.by_field, ui.by_problem),
            }
        )
        self._prepare()
        self.settle(ui.save_button, ui.cancel_button)
        self.show_effect()
        self.take_room(560)
        desk = seat.desk
        seat.doing.look(
            lambda: (completions.return_by(desk), bool(fees.lines(desk, case.id))),
            asker=self,
            then=lambda found: self._propose(*found),
        )

    @property
    def how(self) -> How:
        """Return the way that is chosen."""
        return How(self.ui.how_combo.currentData())

    @property
    def matter(self) -> Matter:
        """Return what is lacking."""
        return Matter(self.ui.matter_combo.currentData())

    def is_touched(self) -> bool:
        """Tell whether words were typed that are not recorded."""
        return bool(self.ui.words_edit.toPlainText().strip())

    def show_effect(self) -> None:
        """Ask only what this way needs, and say whether the clock stops (P-1, P-3, P-16)."""
        ui, letter = self.ui, self.how is How.letter
        ui.day_box.setVisible(not letter)
        ui.by_box.setVisible(letter)
        ui.last_check.setVisible(letter)
        ui.save_button.setText("文書の案へ(&S)" if letter else "お願いを記録(&S)")
        text = self._effect()
        ui.effect_label.setText(text)
        ui.effect_label.setVisible(bool(text))
        if self.matter is Matter.fee and not self.is_touched():
            ui.words_edit.setPlainText(_FEE)

    def save(self) -> None:
        """Record the asking, or show the draft of its letter."""
        self._complaints.clear()
        if self.how is How.letter:
            self._go_to_letter()
        else:
            self._record()

    def _prepare(self) -> None:
        """Fill what can be chosen."""
        ui, today = self.ui, self.seat.desk.today
        ui.case_label.setText(heading(self.case))
        ui.intro_label.setText(
            "足りない書類などをお願いします。文書にするときは、次の画面で案を確かめて発行します。"
        )
        for how in How:
            ui.how_combo.addItem(how.word, how)
        for matter in Matter:
            if matter is not Matter.fee:
                ui.matter_combo.addItem(matter.word, matter)
        for field, word in ((ui.day_field, "お願いした日"), (ui.by_field, "届けていただく日")):
            field.set_up(today, future=field is ui.by_field)
            field.setAccessibleName(word)
        ui.day_field.set_day(today)
        for combo in (ui.how_combo, ui.matter_combo):
            combo.currentIndexChanged.connect(self.show_effect)
        ui.day_field.changed.connect(self.show_effect)

    def _propose(self, by: date, has_fee: bool) -> None:
        """Put in the day that the office proposes, and the fee where one was published (P-16)."""
        if not self.ui.by_field.typed():
            self.ui.by_field.set_day(by)
        if has_fee:
            self.ui.matter_combo.addItem(Matter.fee.word, Matter.fee)

    def _effect(self) -> str:
        """Say what will follow for the clock."""
        day = self.seat.desk.today if self.how is How.letter else self.ui.day_field.day()
        if day is None or not self.case.has_clock:
            return ""
        if not awaits_decision(self.case):
            return _DECIDED
        if self.matter in PUBLISHED_FIRST - {Matter.fee}:
            return _ONLY_ASKED
        if stop_counts(self.case.clock, day):
            return "翌日から届く日までは、回答期限の日数に数えません（停止中になります）。"
        return "回答期限を過ぎているため、お願いしても期限は変わりません。"

    def _draft(self) -> AskingDraft | None:
        """Read the fields of a letter, or say what is wrong with them."""
        by, ui = self.ui.by_field.day(), self.ui
        if by is None:
            self._complaints.show([Problem("return_by", _UNREAD)])
            return None
        draft = AskingDraft(
            ui.words_edit.toPlainText().strip(), by, self.matter, last=ui.last_check.isChecked()
        )
        problems = list(check_asking(draft, self.seat.desk.today))
        self._complaints.show(problems)
        return None if problems else draft

    def _go_to_letter(self) -> None:
        """Show the draft in its own window, in which it is issued."""
        draft = self._draft()
        if draft is None:
            return
        desk, request_id = self.seat.desk, self.case.id
        letter = CaseLetter(
            title=TITLE,
            preview=lambda: completions.preview_asking(desk, request_id, draft),
            issue=lambda: completions.issue_asking(desk, request_id, draft),
            facts=[
                ("お願いする事柄", draft.matter.word),
                ("届けていただく日", long_day(draft.return_by)),
            ],
            start=self._start(),
            kind=completions.kind_of(draft),
        )
        show_letter(self.seat, self.case, letter, self, self.recorded)

    def _record(self) -> None:
        """Record what was asked for by a call or another letter."""
        day, what = self.ui.day_field.day(), self.ui.words_edit.toPlainText().strip()
        problems = [] if day else [Problem("day", _UNREAD)]
        if not what:
            problems.append(Problem("words", "お願いした内容を書いてください。"))
        self._complaints.show(problems)
        if day is None or not what:
            return
        desk, request_id, matter, how = self.seat.desk, self.case.id, self.matter, self.how
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: completions.ask_completion(desk, request_id, day, what, matter, how=how),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _start(self) -> FactStart:
        day, what = self.ui.day_field.day(), self.ui.words_edit.toPlainText().strip()
        return FactStart(happened_on=day, what=what)

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.leave_recorded(SAID if awaits_decision(self.case) else f"{SAID}{_UNSTOPPED}")

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        say_refusal(self.seat, self, self.ui.trouble_notice, error, self._start())

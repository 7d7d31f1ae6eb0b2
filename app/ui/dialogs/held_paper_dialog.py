"""Record that a paper of a case came in and stays for the time being."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import held_papers, papers
from app.office.changes import Changes
from app.rules.cases import Case
from app.rules.errors import OfficeError
from app.rules.held_papers import PaperRules
from app.rules.paper_forms import OTHER_PAPER, PaperForm
from app.rules.papers import Paper
from app.rules.problems import Problem
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.opening import fill_later
from app.ui.forms.ui_held_paper_dialog import Ui_HeldPaperDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

NO_DAY: Final = "日付が読み取れません。「4/20」「R8.4.20」のように入れてください。"
CHOOSE: Final = "書類を選んでください"


class HeldPaperDialog(OfficeDialog):
    """Take the kind, the form and the day; `recorded` carries the sentence that it is done."""

    def __init__(self, seat: Seat, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.ui = Ui_HeldPaperDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.case_label.setText(heading(case))
        ui.on_field.set_up(seat.desk.today)
        ui.on_field.set_day(seat.desk.today)
        self._complaints = Complaints(
            {
                "paper": (ui.paper_combo, ui.paper_problem),
                "on": (ui.on_field, ui.on_problem),
                "image": (ui.drop, ui.image_problem),
            }
        )
        ui.form_problem.hide()
        ui.image_box.hide()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(600)
        desk, parts = seat.desk, (ui.paper_combo, ui.form_combo, ui.save_button)
        fill_later(seat, self, lambda: (papers.rules(desk), papers.table(desk)), self._offer, parts)

    def form(self) -> PaperForm:
        """Return in which form the paper stays."""
        return PaperForm(str(self.ui.form_combo.currentData()))

    def is_touched(self) -> bool:
        """Tell whether something was chosen that is not recorded."""
        return bool(self.ui.paper_combo.currentData()) or self.ui.drop.path is not None

    def save(self) -> None:
        """Record it, or say beside the field what is missing."""
        problems = self._problems()
        self._complaints.show(problems)
        day = self.ui.on_field.day()
        if problems or day is None:
            return
        desk, request_id, form = self.seat.desk, self.case.id, self.form()
        code = str(self.ui.paper_combo.currentData())
        image = self.ui.drop.path if form is PaperForm.image else None
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: held_papers.receive(desk, request_id, code, form, day, image=image),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _offer(self, known: tuple[PaperRules, Mapping[str, Paper]]) -> None:
        """Offer the kinds of the table, and an image only where the office keeps any."""
        ui, (rules, table) = self.ui, known
        ui.paper_combo.addItem(CHOOSE, "")
        for paper in table.values():
            ui.paper_combo.addItem(paper.word, paper.code)
        ui.paper_combo.addItem("その他の書類（裏付け資料など）", OTHER_PAPER)
        for form in PaperForm:
            if form is not PaperForm.image or rules.images_allowed:
                ui.form_combo.addItem(form.word, form.value)
        ui.image_hint.setText(
            f"画像は預かった日から{rules.image_days}日で消します。期日は一覧に出ます。"
        )
        ui.form_combo.currentIndexChanged.connect(self._show_form)
        self._show_form()

    def _problems(self) -> list[Problem]:
        """Say what is missing."""
        ui, found = self.ui, []
        if not ui.paper_combo.currentData():
            found.append(Problem("paper", "書類を選んでください。"))
        if ui.on_field.day() is None:
            found.append(Problem("on", NO_DAY))
        if self.form() is PaperForm.image and ui.drop.path is None:
            found.append(Problem("image", "画像のファイルを選んでください。"))
        return found

    def _show_form(self) -> None:
        """Ask for a file only where an image is kept."""
        self.ui.image_box.setVisible(self.form() is PaperForm.image)
        self.grow()

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit("預かった書類を一覧に加えました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything chosen stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")

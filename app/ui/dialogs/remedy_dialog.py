"""Record how a fact was put right; for the 管理責任者."""

from PySide6.QtWidgets import QWidget

from app.office import nonconformities
from app.office.changes import Changes
from app.office.nonconformities import FactLine
from app.rules.errors import OfficeError
from app.rules.problems import Problem
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_remedy_dialog import Ui_RemedyDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints


class RemedyDialog(OfficeDialog):
    """Take the day and the words; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, line: FactLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.line = line
        self.ui = Ui_RemedyDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.case_label.setText(line.row.gate.word)
        ui.intro_label.setText("記録した事実はそのまま残り、是正の内容を書き加えます。")
        ui.fact_facts.show_facts(fact_facts(line))
        ui.day_field.set_up(seat.desk.today)
        ui.day_field.setAccessibleName("是正した日")
        ui.day_field.set_day(seat.desk.today)
        self._complaints = Complaints(
            {"day": (ui.day_field, ui.day_problem), "how": (ui.how_edit, ui.how_problem)}
        )
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(560)

    def is_touched(self) -> bool:
        """Tell whether words were typed that are not recorded."""
        return bool(self.ui.how_edit.toPlainText().strip())

    def save(self) -> None:
        """Record it, or say beside the field what is missing."""
        day, how = self.ui.day_field.day(), self.ui.how_edit.toPlainText().strip()
        problems = []
        if day is None:
            sentence = "日付が読み取れません。「4/20」「R8.4.20」のように入れてください。"
            problems.append(Problem("day", sentence))
        if not how:
            problems.append(Problem("how", "どのように是正したかを書いてください。"))
        self._complaints.show(problems)
        if day is None or not how:
            return
        desk, key = self.seat.desk, self.line.row.id
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: nonconformities.remedy(desk, key, day, how),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit("是正を記録しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()


def fact_facts(line: FactLine) -> list[tuple[str, str]]:
    """Say everything of a fact, label by label."""
    row = line.row
    remedied = f"{day_words(row.remedied_on)}　{line.remedied_by}" if row.remedied_on else ""
    return [
        ("何が行われたか", row.what or "（消去済）"),
        ("行われた日", day_words(row.happened_on)),
        ("断られる理由", row.refusal),
        ("是正した日", remedied),
        ("是正の内容", row.remedy),
    ]

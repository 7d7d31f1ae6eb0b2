"""Decide how a name is printed that no font has: other characters, or a line to write on."""

from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import printed_names
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.printed_names import Choice
from app.office.seen import Seen
from app.office.spelt_names import Whose
from app.rules.errors import OfficeError
from app.rules.printed_names import Manner
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_reason_dialog import Ui_ReasonDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import excuse

TITLE: Final = "お名前の印刷のしかた"
SUBSTITUTE: Final = "このお名前で印刷することにしました。"
BY_HAND: Final = "お名前を手で書く欄にしました。印刷したら、線の上に書いてください。"
ENDED: Final = "お名前を登録のとおりに印刷するよう戻しました。"
HINT: Final = (
    "空けておくと、文書にはお名前の代わりに線が印刷され、手で書き入れます。"
    "登録のお名前を入れると、登録のとおりに戻ります。登録は変わりません。"
)


class PrintedNameDialog(OfficeDialog):
    """Take the substitute; `recorded` carries the sentence that says what holds from now on."""

    def __init__(self, seat: Seat, about: Whose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._choice: Choice | None = None
        self.ui = Ui_ReasonDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(f"{TITLE} - すくすく窓口")
        self._name_the_parts()
        excuse(self.ui.reason_edit, self.ui.reason_problem)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.reason_edit.setFocus()
        self.take_room(560)
        self.ui.save_button.setEnabled(False)
        desk = seat.desk
        seat.doing.look(
            lambda: printed_names.choice(desk, about),
            asker=self,
            then=self._show,
            key="printed_name",
            refused=self._fail,
        )

    def is_touched(self) -> bool:
        """Tell whether another name was typed than the one that is offered."""
        return self._choice is not None and self.ui.reason_edit.text() != _start(self._choice)

    def save(self) -> None:
        """Record what was typed; nothing typed is a line to write on."""
        desk, choice, typed = self.seat.desk, self._choice, self.ui.reason_edit.text().strip()
        if choice is None:
            return
        said = ENDED if _ends(choice, typed) else SUBSTITUTE if typed else BY_HAND
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: _act(desk, choice, typed),
            asker=self,
            then=lambda _changes: self._end(said),
            refused=self._fail,
        )

    def _show(self, choice: Choice) -> None:
        """Show the name that has arrived, and what is offered for it."""
        self._choice, ui = choice, self.ui
        ui.title_label.setText(f"{choice.name} 様")
        codes = f"お名前の{choice.codes}を表す字形がありません。" if choice.codes else ""
        kept = f"今は「{choice.kept.shown}」と印刷しています。" if choice.kept else ""
        ui.intro_label.setText(f"{codes}{kept}文書に印刷するお名前を決めてください。")
        ui.reason_edit.setText(_start(choice))
        ui.save_button.setEnabled(True)
        self.grow()

    def _name_the_parts(self) -> None:
        ui = self.ui
        ui.title_label.setText(TITLE)
        ui.reason_label.setText("印刷に使うお名前（代替字）(&N)")
        ui.reason_edit.setAccessibleName("印刷に使うお名前（代替字）")
        ui.hint_label.setText(HINT)
        ui.save_button.setText("このように印刷する(&S)")

    def _end(self, said: str) -> None:
        """Close and say what holds from now on."""
        self.set_busy(busy=False)
        self.recorded.emit(said)
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; the name stays as typed."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.ui.save_button.setEnabled(self._choice is not None)
        self.grow()


def _act(desk: Desk, choice: Choice, typed: str) -> Changes:
    seen = Seen[Choice | None](choice)
    if _ends(choice, typed):
        return printed_names.end(desk, choice.whose, seen)
    manner = Manner.substitute if typed else Manner.by_hand
    return printed_names.put(desk, choice.whose, manner, typed, seen)


def _ends(choice: Choice, typed: str) -> bool:
    return choice.kept is not None and typed == choice.name


def _start(choice: Choice) -> str:
    return choice.kept.printed if choice.kept else choice.proposed

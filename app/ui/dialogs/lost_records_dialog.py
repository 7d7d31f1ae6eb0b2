"""Ask after a restore what could not be brought back (OFFICE L-29)."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import lost_records
from app.office.lost_records import NoCount, RestoreRow
from app.rules.errors import OfficeError
from app.rules.restoring import full_moment_words
from app.rules.roles import Verb, may
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.forms.ui_lost_records_dialog import Ui_LostRecordsDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse
from app.ui.widgets.notice import Notice

INTRO: Final = "{restored}に、{made}の控えに戻しました。{lost}紙の書類と見比べて確かめてください。"
RECORDED: Final = (
    "戻せなかった記録を「滅失」として事案簿に記録しました。報告が要るかを確かめてください。"
)
NOTHING: Final = "復元できなかった記録はないことを記録しました。"


class LostRecordsDialog(ActingDialog):
    """Take the number of people, or that nothing is lost; left open, it is asked again."""

    def __init__(self, seat: Seat, row: RestoreRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._row = row
        self.ui = Ui_LostRecordsDialog()
        self.ui.setupUi(self)
        self.ui.intro_label.setText(_intro(row))
        excuse(self.ui.people_edit, self.ui.people_problem)
        self.ui.nothing_button.clicked.connect(self.say_nothing)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(600)

    def is_touched(self) -> bool:
        """Tell whether something was typed."""
        return bool(self.ui.people_edit.text().strip() or self.ui.what_edit.toPlainText().strip())

    def save(self) -> None:
        """Put the loss on record."""
        desk, key = self.seat.desk, self._row.id
        people, what = self.ui.people_edit.text(), self.ui.what_edit.toPlainText()
        excuse(self.ui.people_edit, self.ui.people_problem)
        self.perform(
            lambda: lost_records.lost(desk, key, people, what), RECORDED, self.ui.trouble_notice
        )

    def say_nothing(self) -> None:
        """Record that everything came back."""
        desk, key = self.seat.desk, self._row.id
        excuse(self.ui.people_edit, self.ui.people_problem)
        self.perform(lambda: lost_records.nothing(desk, key), NOTHING, self.ui.trouble_notice)

    def _fail(self, error: OfficeError, notice: Notice) -> None:
        """Say beside the number what is wrong with it, and everything else across the bottom."""
        if not isinstance(error, NoCount):
            super()._fail(error, notice)
            return
        self.set_busy(busy=False)
        complain(self.ui.people_edit, self.ui.people_problem, error.sentence)
        self.ui.people_edit.setFocus()
        self.grow()


def _intro(row: RestoreRow) -> str:
    lost = "" if row.lost_rows is None else f"それより後の操作{row.lost_rows:,}件が失われています。"
    return INTRO.format(
        restored=full_moment_words(row.restored_at), made=full_moment_words(row.made_at), lost=lost
    )


def ask_what_is_lost(window: QWidget) -> None:
    """Ask about a restore that nobody has answered for, where this person judges it."""
    seat = getattr(window, "seat", None)
    if not isinstance(seat, Seat) or not may(seat.desk.actor.roles, Verb.judge):
        return
    desk = seat.desk

    def show(found: Sequence[RestoreRow]) -> None:
        if found:
            LostRecordsDialog(seat, found[-1], window).open()

    seat.doing.look(lambda: lost_records.waiting(desk), asker=window, then=show)

"""Show what follows from an exit that has begun, and lead on to 退会."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office.exits import ExitKind
from app.office.member_page import MemberPage
from app.rules.exits import WORDS
from app.rules.roles import Verb, may
from app.ui.days import day_words
from app.ui.dialogs.member_step_dialog import MemberStepDialog, StepWords
from app.ui.seat import Seat


class ExitPlanDialog(MemberStepDialog):
    """Be the plan of an open exit; `leaving` asks for the dialog that records 退会."""

    leaving = Signal()
    words: ClassVar[StepWords] = StepWords(
        title="退会などの手続き", intro="", save="退会を記録する(&S)…", said=""
    )

    def __init__(self, seat: Seat, page: MemberPage, parent: QWidget | None = None) -> None:
        begun = page.open_exit
        self._kind: ExitKind = begun.kind if begun else "left"
        super().__init__(seat, page, parent)
        ui = self.ui
        if begun:
            ui.on_field.set_day(begun.started_on)
            ui.intro_label.setText(
                f"{WORDS[begun.kind]}（{day_words(begun.started_on)}）の手続きの途中です。"
                f"登録の内容は、{day_words(begun.erase_on)}から消去できます。"
            )
        registered = page.row.state == "active" and may(seat.desk.actor.roles, Verb.register_member)
        ui.save_button.setVisible(registered)
        ui.cancel_button.setText("閉じる(&C)")
        ui.outcome_sheet.show()
        self.plan()

    def planned_kind(self) -> ExitKind | None:
        """Return the kind of the exit that has begun."""
        return self._kind

    def save(self) -> None:
        """Close, and ask for the dialog that records 退会."""
        self.leave()
        self.leaving.emit()

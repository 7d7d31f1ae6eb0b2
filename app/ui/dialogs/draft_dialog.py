"""Be a dialog that fills one draft: it reads the form, has it checked, and records it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtWidgets import QLabel, QPushButton

from app.rules.problems import Problem
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.seat import Seat
from app.ui.widgets.draft_fields import DraftFields
from app.ui.widgets.notice import Notice

Room = tuple[int, int]
"""Width and height at 標準; a height of 0 is what the form needs."""


class DraftForm(Protocol):
    """Be a form with a title, a notice and two buttons."""

    heading_label: QLabel
    trouble_notice: Notice
    save_button: QPushButton
    cancel_button: QPushButton


class DraftDialog(ActingDialog):
    """Share how a draft is filled, checked and recorded.

    A dialog calls `begin` once its form stands, and says by `checked` what is wrong with a draft
    and by `act` how it is recorded; both may hold drafts, keys and the desk only.
    """

    form: DraftForm
    fields: DraftFields

    def begin(self, seat: Seat, form: DraftForm, fields: DraftFields, room: Room) -> None:
        """Remember what stands in the form now, join its buttons, and take its room."""
        self.seat, self.form, self.fields = seat, form, fields
        self._begun = self.values()
        self.settle(form.save_button, form.cancel_button)
        self.take_room(*room)

    def values(self) -> dict[str, Any]:
        """Return what stands in the form."""
        return self.fields.values()

    def checked(self, values: Mapping[str, Any]) -> Sequence[Problem]:
        """Say what is wrong with what was typed; asked in the UI thread, so keep it to rules."""
        raise NotImplementedError

    def act(self, values: Mapping[str, Any]) -> Callable[[], object]:
        """Return what records it."""
        raise NotImplementedError

    def said(self, values: Mapping[str, Any]) -> str:
        """Say that it is done."""
        raise NotImplementedError

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self.values() != self._begun

    def save(self) -> None:
        """Record what was typed, or say beside the fields what is missing."""
        values = self.values()
        problems = list(self.checked(values))
        homeless = self.fields.show(problems)
        if homeless:
            words = "\n".join(problem.sentence for problem in homeless)
            self.form.trouble_notice.say(words, "alarm")
        if problems:
            self.grow()
            return
        self.perform(self.act(values), self.said(values), self.form.trouble_notice)

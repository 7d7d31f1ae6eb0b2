"""Show a letter that was issued earlier; one about a protected person opens for a reason."""

from collections.abc import Callable
from typing import Final, TypeAlias, cast

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.office.shields import ReasonNeeded
from app.rules.errors import OfficeError
from app.ui.dialogs.letter_dialog import LetterDialog, Opened, Sheets
from app.ui.seat import Seat

Describe: TypeAlias = Callable[[str], Sheets]
EXAMPLE: Final = "例 ご本人からのお問い合わせのため"


class IssuedLetterDialog(LetterDialog):
    """Ask for the reason where one is needed; `describe` makes the sheets with it."""

    def __init__(self, seat: Seat, describe: Describe, parent: QWidget | None = None) -> None:
        super().__init__(seat, describe(""), parent)
        self._describe = describe
        self.reason_label = QLabel("開く理由(&R)", self)
        self.reason_edit = QLineEdit(self)
        self._add_reason()
        self.ui.save_button.setText("文書を開く(&S)")
        self._ask(asked=False)

    def is_touched(self) -> bool:
        """Tell whether a reason was typed for which nothing was opened."""
        return self.reason_edit.isVisible() and bool(self.reason_edit.text().strip())

    def save(self) -> None:
        """Open the letter for the reason that is typed."""
        self.show_sheets(self._describe(self.reason_edit.text().strip()))

    def _add_reason(self) -> None:
        """Put the field of the reason under what is known of the letter."""
        side = cast("QVBoxLayout", self.ui.sheet.layout())
        at = side.indexOf(self.ui.letter_facts) + 1
        for number, widget in enumerate((self.reason_label, self.reason_edit)):
            side.insertWidget(at + number, widget)
        self.reason_label.setProperty("kind", "muted")
        self.reason_label.setBuddy(self.reason_edit)
        self.reason_edit.setAccessibleName("開く理由")
        self.reason_edit.setPlaceholderText(EXAMPLE)

    def _ask(self, *, asked: bool) -> None:
        """Ask for a reason and let nothing be printed meanwhile, or the other way round."""
        ui = self.ui
        for widget in (self.reason_label, self.reason_edit, ui.save_button):
            widget.setVisible(asked)
        for button in (ui.print_button, ui.keep_button, ui.open_button):
            button.setVisible(not asked and self._sheets.take is not None)
        self.extras.show(shown=not asked)
        if asked:
            self.reason_edit.setFocus()

    def _show(self, opened: Opened) -> None:
        """Show the pages; nothing more is to be asked."""
        self._ask(asked=False)
        super()._show(opened)

    def _fail(self, error: OfficeError) -> None:
        """Say why there is nothing to see."""
        super()._fail(error)
        if isinstance(error, ReasonNeeded):
            self.ui.trouble_state.say("lock", "まだ開いていません", error.sentence)
            self._ask(asked=True)

"""Choose a form, look at it with what is known filled in, and print it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, cast

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from app.office import blank_forms
from app.office.blank_forms import NOBODY, About
from app.office.desk import Desk
from app.rules.blank_forms import ALL, BlankForm
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.reason_beside import COVERED, ReasonBeside
from app.ui.seat import Seat
from app.ui.widgets.enter_moves import chain

HINT: Final = "空いているところは、ご本人が手で書きます。文書番号は付きません。"
HAND_OVER: Final = "登録の内容が載っています。ご本人であることを確かめてから、お渡しください。"
TITLE: Final = "用紙"


@dataclass(frozen=True)
class FormOffer:
    """Say which forms are offered and for whom; `covered`: she is under 秘匿."""

    forms: Sequence[BlankForm] = ALL
    about: About = NOBODY
    facts: Sequence[tuple[str, str]] = ()
    covered: bool = False


class BlankFormsDialog(LetterDialog):
    """Be the window of the forms; printing one goes into the log, nothing is issued."""

    def __init__(self, seat: Seat, offer: FormOffer, parent: QWidget | None = None) -> None:
        self._offer = offer
        self.form_combo = QComboBox()
        for form in offer.forms:
            self.form_combo.addItem(form.word, form.value)
        self.reason: ReasonBeside | None = None
        super().__init__(seat, self._chosen(seat.desk), parent)
        self.setWindowTitle(f"{TITLE} - すくすく窓口")
        self.form_label = QLabel("用紙(&Y)", self)
        self.ui.save_button.setText("印刷(&P)…")
        self.ui.save_button.show()
        self.ui.title_label.hide()  # the choice above names the form already
        self._add_choice()
        if offer.covered:
            self.reason = ReasonBeside(self, self.show_form)
            chain(self.form_combo, self.reason.edit)
        chain(self.reason.edit if self.reason else self.form_combo, self.ui.save_button)

    def is_touched(self) -> bool:
        """Tell whether a reason was typed for which nothing was drawn."""
        return self.reason is not None and self.reason.is_touched

    def save(self) -> None:
        """Print the form that is shown."""
        self.print_out()

    def show_sheets(self, sheets: Sheets) -> None:
        """Show a form; the primary button prints it, so the other one is not needed."""
        super().show_sheets(sheets)
        self.ui.print_button.hide()

    def show_form(self) -> None:
        """Show the form that is chosen."""
        self.show_sheets(self._chosen(self.seat.desk))

    def _add_choice(self) -> None:
        """Put the choice of the form above what is known of whom it is for."""
        side = cast("QVBoxLayout", self.ui.sheet.layout())
        at = side.indexOf(self.ui.title_label)
        for number, widget in enumerate((self.form_label, self.form_combo)):
            side.insertWidget(at + number, widget)
        self.form_label.setProperty("kind", "muted")
        self.form_label.setBuddy(self.form_combo)
        self.form_combo.setAccessibleName(TITLE)
        self.form_combo.setMaxVisibleItems(self.form_combo.count())
        self.form_combo.currentIndexChanged.connect(self.show_form)
        self.form_combo.setFocus()

    def _hold(self, *, held: bool) -> None:
        """Hold the primary button too while a form is fetched."""
        super()._hold(held=held)
        self.ui.save_button.setEnabled(not held)

    def _chosen(self, desk: Desk) -> Sheets:
        about = self._offer.about
        form = BlankForm(self.form_combo.currentData())
        reason = self.reason.given if self.reason else ""
        told = (HAND_OVER,) if about != NOBODY else ()
        hidden = (COVERED,) if self._offer.covered and not reason else ()
        return Sheets(
            title=form.word,
            facts=self._offer.facts,
            load=lambda: blank_forms.draw(desk, form, about, reason),
            take=lambda: blank_forms.take(desk, form, about, reason),
            hint="\n".join((*hidden, *told, HINT)),
            file_name=f"{form.word}.pdf",
        )

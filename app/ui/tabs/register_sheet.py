"""Show one row of a register beside the list: head, what comes next, acts, and its blocks."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.forms.ui_register_sheet import Ui_RegisterSheet
from app.ui.icons import icon
from app.ui.tabs.sheet import Block, Sheet
from app.ui.tabs.sheet_blocks import drawn
from app.ui.widgets.pill import Pill, PillLabel
from app.ui.widgets.refilled import refill

SHORT: Final = 32
"""Under how many heights of the letters a sheet is short."""


class RegisterSheet(QWidget):
    """Be the page beside a register; `asked` carries an act and what it is about."""

    asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RegisterSheet()
        self.ui.setupUi(self)
        self._sheet: Sheet | None = None
        self._row_id = -1
        self._nothing = ("file", "", "")
        self._pills: list[PillLabel] = []
        self.ui.next_button.clicked.connect(self.go_on)
        self.ui.acts.pressed.connect(lambda key: self.asked.emit(key, None))
        self.ui.parts.chosen.connect(self._show_part)
        self.redress()
        self.show_nothing()

    @property
    def sheet(self) -> Sheet | None:
        """Return what is shown."""
        return self._sheet

    def say_nothing(self, picture: str, heading: str, sentence: str) -> None:
        """Set what stands here while no row is chosen."""
        self._nothing = picture, heading, sentence
        self.show_nothing()

    def show_nothing(self, *, choosable: bool = True) -> None:
        """Show that no row is chosen; where none is listed, nobody is asked to choose one."""
        self._sheet, self._row_id = None, -1
        picture, heading, sentence = self._nothing
        self.ui.nothing_state.say(picture, heading if choosable else "", sentence)
        self.ui.nothing_state.show()
        self.ui.stack.setCurrentWidget(self.ui.nothing_page)

    def show_coming(self) -> None:
        """Ask nobody to choose while the sheet of the row that looks chosen is on its way."""
        self.ui.nothing_state.hide()

    def show_sheet(self, row_id: int, sheet: Sheet) -> None:
        """Show everything of a row; what was being read of it stays in view."""
        bar = self.ui.scroll.verticalScrollBar()
        same = self._row_id == row_id and self._sheet is not None
        at = bar.value() if same else 0
        before, self._sheet, self._row_id = self._sheet, sheet, row_id
        self._show_head(sheet)
        self._offer_parts(sheet, before)
        self.ui.stack.setCurrentWidget(self.ui.sheet_page)
        bar.setValue(at)

    def go_on(self) -> None:
        """Ask for the next step, where there is one with a button."""
        step = self._sheet.step if self._sheet else None
        if step is not None and step.key:
            self.asked.emit(step.key, None)

    def redress(self) -> None:
        """Draw the icons in the colours of the moment, those of the buttons below too."""
        self.ui.next_button.setIcon(icon("consent", theme.colours().on_accent))
        self._place_head()
        if self._sheet is not None:
            self.show_sheet(self._row_id, self._sheet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out anew whether the head has room of its own."""
        super().resizeEvent(event)
        self._place_head()

    def _place_head(self) -> None:
        """Let the head scroll along where a large text leaves little room below it."""
        ui = self.ui
        homes = (ui.page_layout, ui.body_layout)
        short = self.height() < SHORT * theme.text_size()
        home, other = homes[::-1] if short else homes
        if home.indexOf(ui.head) < 0:
            other.removeWidget(ui.head)
            home.insertWidget(0, ui.head)
            ui.head.show()

    def _show_head(self, sheet: Sheet) -> None:
        ui, step = self.ui, sheet.step
        for label, text in ((ui.over_label, sheet.over), (ui.under_label, sheet.under)):
            label.setText(text)
        ui.title_label.setText(sheet.title)
        ui.under_label.setVisible(bool(sheet.under))
        self._show_pills(sheet.pills)
        ui.next_box.setVisible(step is not None)
        if step is not None:
            ui.next_label.setText(step.sentence)
            ui.next_button.setText(step.word)
            ui.next_button.setVisible(bool(step.word))
        ui.acts.show_acts(sheet.acts)

    def _show_pills(self, pills: tuple[Pill, ...]) -> None:
        for old in self._pills:
            old.hide()
            old.deleteLater()
        self._pills = [PillLabel(self.ui.pills_box) for _pill in pills]
        for label, pill in zip(self._pills, pills, strict=True):
            self.ui.pills_layout.addWidget(label)
            label.show_pill(pill)

    def _offer_parts(self, sheet: Sheet, before: Sheet | None) -> None:
        """Offer the parts of a long page; the one that was read stays, in another row too."""
        words = [(part.key, part.word) for part in sheet.parts]
        known = [part.key for part in before.parts] if before else []
        if [key for key, _word in words] == known and known:
            self.ui.parts.rename(dict(words))
        elif words:
            self.ui.parts.offer(words)
        self.ui.parts_box.setVisible(bool(words))
        self._show_part(self.ui.parts.key if words else "")

    def _show_part(self, key: str) -> None:
        """Show the blocks of a part, or of a short page."""
        if self._sheet is None:
            return
        shown = next((part.blocks for part in self._sheet.parts if part.key == key), None)
        blocks: tuple[Block, ...] = self._sheet.blocks if shown is None else shown
        made = [drawn(one, self.ui.sections, self.asked.emit) for one in blocks]
        refill(self.ui.sections_layout, self.ui.sections, made)
        self.ui.scroll.verticalScrollBar().setValue(0)

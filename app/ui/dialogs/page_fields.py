"""Read and show the choices about page, envelope and labels in their fields."""

from collections.abc import Mapping
from dataclasses import astuple

from PySide6.QtWidgets import QLineEdit

from app.rules.label_sheets import LIMITS as SHEET_LIMITS
from app.rules.label_sheets import SHEETS, LabelSheet
from app.rules.measures import Limits
from app.rules.numerals import narrow
from app.rules.page_settings import LIMITS as WINDOW_LIMITS
from app.rules.page_settings import SHIFT_LIMITS, PageChoices, Shift
from app.ui.forms.ui_page_settings_dialog import Ui_PageSettingsDialog

OWN = "ほかの用紙（寸法を入れる）"


class PageFields:
    """Know which field holds which choice; a measure that cannot be read has no choices."""

    def __init__(self, ui: Ui_PageSettingsDialog) -> None:
        self.ui = ui
        self.window = (ui.left_edit, ui.top_edit, ui.width_edit, ui.height_edit)
        self.sheet = (
            *(ui.columns_edit, ui.rows_edit, ui.wide_edit, ui.tall_edit),
            *(ui.margin_left_edit, ui.margin_top_edit, ui.across_edit, ui.down_edit),
        )
        self.shift = (ui.shift_across_edit, ui.shift_down_edit)
        ui.day_combo.addItems(["和暦（令和8年4月20日）", "西暦（2026年4月20日）"])
        ui.seal_combo.addItems(["押す場所を空けておく", "「㊞」を印刷する"])
        ui.sides_combo.addItems(["左に改正後、右に改正前", "左に改正前、右に改正後"])
        ui.label_combo.addItems([*SHEETS, OWN])
        _tell_limits(self.window, WINDOW_LIMITS)
        _tell_limits(self.sheet, SHEET_LIMITS)
        _tell_limits(self.shift, SHIFT_LIMITS)

    def show(self, kept: PageChoices) -> None:
        """Put the choices into the fields."""
        ui = self.ui
        window = (kept.window_left, kept.window_top, kept.window_width, kept.window_height)
        _fill(self.window, window)
        ui.day_combo.setCurrentIndex(0 if kept.era_dates else 1)
        ui.seal_combo.setCurrentIndex(1 if kept.seal_mark else 0)
        ui.sides_combo.setCurrentIndex(0 if kept.amended_left else 1)
        ui.fold_check.setChecked(kept.fold_marks)
        _fill(self.sheet, astuple(kept.label))
        known = next((word for word, sheet in SHEETS.items() if sheet == kept.label), OWN)
        ui.label_combo.setCurrentText(known)

    def show_shift(self, shift: Shift) -> None:
        """Put a printer's shift into the fields."""
        _fill(self.shift, (shift.across, shift.down))

    def read(self) -> PageChoices | None:
        """Return the choices as they stand; None where a measure is no number."""
        ui = self.ui
        window, sheet = _numbers(self.window), self._sheet()
        if window is None or sheet is None:
            return None
        left, top, width, height = window
        return PageChoices(
            left,
            top,
            width,
            height,
            era_dates=ui.day_combo.currentIndex() == 0,
            fold_marks=ui.fold_check.isChecked(),
            seal_mark=ui.seal_combo.currentIndex() == 1,
            amended_left=ui.sides_combo.currentIndex() == 0,
            label=sheet,
        )

    def read_shift(self) -> Shift | None:
        """Return the shift as it stands; None where it is no number."""
        numbers = _numbers(self.shift)
        return Shift(*numbers) if numbers else None

    def _sheet(self) -> LabelSheet | None:
        known = SHEETS.get(self.ui.label_combo.currentText())
        if known is not None:
            return known
        numbers = _numbers(self.sheet)
        if numbers is None or any(one != int(one) for one in numbers[:2]):
            return None
        return LabelSheet(int(numbers[0]), int(numbers[1]), *numbers[2:])


def _fill(edits: tuple[QLineEdit, ...], numbers: tuple[float, ...]) -> None:
    for edit, number in zip(edits, numbers, strict=True):
        edit.setText(f"{number:g}")


def _tell_limits(edits: tuple[QLineEdit, ...], limits: Mapping[str, Limits]) -> None:
    """Say at each field what it takes, to the eye and to a screen reader."""
    for edit, one in zip(edits, limits.values(), strict=True):
        edit.setToolTip(one.range_words)
        edit.setAccessibleDescription(one.range_words)


def _numbers(edits: tuple[QLineEdit, ...]) -> tuple[float, ...] | None:
    try:
        found = tuple(float(narrow(edit.text()).strip() or "0") for edit in edits)
    except ValueError:
        return None
    return found if all(abs(one) < float("inf") for one in found) else None

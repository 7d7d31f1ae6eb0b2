"""Take the register out of the program, by keys and mouse, and read it as others do."""

from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import Qt

from app.ui.dialogs.register_dialog import RegisterDialog
from app.ui.window import Window
from tests.stories.hands import Hands
from tests.stories.intake_work import requests_tab

TOLD = ("回答期限（内規）", "期限", "状態")


def excel(hands: Hands, window: Window, kept: Path, number: str) -> dict[str, str]:
    """Write the register into an Excel file; return what it says of the time of one case."""
    hands.turn_to(window)
    hands.chord("Ctrl+3")
    hands.pick(requests_tab(window).ui.lists_button, "受付簿と集計")
    dialog = hands.see(RegisterDialog, window)
    hands.name_file(dialog.ui.excel_button, kept)
    hands.until(lambda: kept.name in dialog.ui.notice.sentence)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(RegisterDialog, window)
    titles, *rows = load_workbook(kept).worksheets[0].iter_rows(values_only=True)
    (line,) = (row for row in rows if row[titles.index("受付番号")] == number)
    return {title: str(line[titles.index(title)]) for title in TOLD}

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
    write(hands, window, kept)
    (line,) = (line for line in lines(kept) if line["受付番号"] == number)
    return {title: line[title] for title in TOLD}


def write(hands: Hands, window: Window, kept: Path) -> str:
    """Write the register into an Excel file; return what the dialog says of how many there are."""
    hands.turn_to(window)
    hands.chord("Ctrl+3")
    hands.pick(requests_tab(window).ui.lists_button, "受付簿と集計")
    dialog = hands.see(RegisterDialog, window)
    counted = dialog.ui.month_label
    hands.until(lambda: counted.isVisible() and counted.plain.startswith("受付"))
    told: str = counted.plain
    hands.name_file(dialog.ui.excel_button, kept)
    hands.until(lambda: kept.name in dialog.ui.notice.sentence)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(RegisterDialog, window)
    return told


def lines(kept: Path) -> list[dict[str, str]]:
    """Read a register that was written into a file, each line by the titles of its columns."""
    titles, *rows = load_workbook(kept).worksheets[0].iter_rows(values_only=True)
    return [
        {str(title): str(said) for title, said in zip(titles, row, strict=True)} for row in rows
    ]

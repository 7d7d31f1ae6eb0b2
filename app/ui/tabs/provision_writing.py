"""Ask where to write the data that a provision hands over, write them, and say what is in it."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from app.office import provision_file
from app.office.provision_file import Written
from app.rules.ids import ProvisionId
from app.ui.seat import Seat

KINDS: Final = "Excel (*.xlsx);;CSV (*.csv)"
NAME: Final = "提供するデータ.xlsx"


class ProvisionWriting:
    """Carry one file out of the house; `say` is told how many rows it holds."""

    def __init__(
        self, seat: Seat, asker: QWidget, key: ProvisionId, say: Callable[[str], object]
    ) -> None:
        self._seat, self._asker, self._key, self._say = seat, asker, key, say

    def ask(self) -> None:
        """Ask for the place."""
        name, kind = QFileDialog.getSaveFileName(self._asker, "渡すデータの書出し", NAME, KINDS)
        if name:
            ending = ".csv" if "csv" in kind else ".xlsx"
            self.write(Path(name) if Path(name).suffix else Path(name + ending))

    def write(self, path: Path) -> None:
        """Write the file; why it cannot be is said by the office."""
        desk, key = self._seat.desk, self._key
        self._seat.doing.do(
            lambda: provision_file.write(desk, key, path), asker=self._asker, then=self._tell
        )

    def _tell(self, done: Written) -> None:
        items = "".join(f"「{item}」" for item in done.left_out)
        rest = f"{items}は台帳にないため、入っていません。" if items else ""
        self._say(f"{done.rows:,}行を書き出しました。{rest}")

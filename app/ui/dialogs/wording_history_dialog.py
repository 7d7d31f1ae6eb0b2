"""Look through the earlier texts of a wording, and go back to one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.office import wording_history
from app.office.wording_history import VersionLine
from app.rules.errors import OfficeError
from app.ui.days import moment_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_wording_history_dialog import Ui_WordingHistoryDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

FIRST = "はじめの文面（プログラムに入っているもの）"
_NOTHING = "前の文面と同じです。"


class WordingHistoryDialog(OfficeDialog):
    """List every text that was in use; the one that ships can always be gone back to."""

    def __init__(self, seat: Seat, kind: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._name, word = kind
        self._lines: Sequence[VersionLine] = ()
        self.ui = Ui_WordingHistoryDialog()
        self.ui.setupUi(self)
        self.ui.kind_label.setText(word)
        excuse(self.ui.reason_edit, self.ui.reason_problem)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.version_list.currentRowChanged.connect(self._show_changes)
        self.take_room(1000, 600)
        desk, name = seat.desk, self._name
        seat.doing.look(
            lambda: wording_history.history(desk, name), asker=self, then=self._show, key="history"
        )

    def is_touched(self) -> bool:
        """Tell whether a reason was typed."""
        return bool(self.ui.reason_edit.text().strip())

    def save(self) -> None:
        """Go back to the text that is chosen."""
        desk, name, reason = self.seat.desk, self._name, self.ui.reason_edit.text()
        row = self.ui.version_list.currentRow()
        version = self._lines[row].version if row < len(self._lines) else ""
        excuse(self.ui.reason_edit, self.ui.reason_problem)
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: wording_history.go_back(desk, name, version, reason),
            asker=self,
            then=lambda _changes: self.leave_recorded("文面を戻しました。"),
            refused=self._fail,
        )

    def leave_recorded(self, sentence: str) -> None:
        """Close, and say what stands on record now."""
        self.set_busy(busy=False)
        super().leave_recorded(sentence)

    def _show(self, lines: Sequence[VersionLine]) -> None:
        self._lines = lines
        self.ui.version_list.addItems([*(_words(line) for line in lines), FIRST])
        self.ui.version_list.setCurrentRow(0)

    def _show_changes(self, row: int) -> None:
        """Show what a text changed, sentence by sentence."""
        changed = self._lines[row].changed if 0 <= row < len(self._lines) else ()
        parts = [f"■ {one.word}\n【前】{one.before}\n【後】{one.after}" for one in changed]
        said = "\n\n".join(parts) or (_NOTHING if row < len(self._lines) else "")
        self.ui.changed_edit.setPlainText(said)
        held = 0 <= row < len(self._lines) and self._lines[row].holds
        self.ui.save_button.setEnabled(not held)

    def _fail(self, error: OfficeError) -> None:
        self.set_busy(busy=False)
        complain(self.ui.reason_edit, self.ui.reason_problem, error.sentence)
        self.ui.reason_edit.setFocus()


def _words(line: VersionLine) -> str:
    now = "（いまの文面）" if line.holds else ""
    first = "プログラムに入っていた文面" if line.shipped else line.note
    letters = f"この文面で発行した文書 {line.letters}通"
    return f"{moment_words(line.at)}　{line.by}{now}\n{first}\n{letters}"

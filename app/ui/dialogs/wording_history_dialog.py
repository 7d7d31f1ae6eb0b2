"""Look through the earlier texts of a wording, and go back to one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.office import wording_history, wording_returns
from app.office.wording_history import SentenceDifference, VersionLine
from app.rules.errors import OfficeError
from app.ui.days import moment_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.live_preview import LivePreview, Load
from app.ui.forms.ui_wording_history_dialog import Ui_WordingHistoryDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse
from app.ui.widgets.list_lines import ListLines

FIRST = "はじめの文面（プログラムに入っているもの）"
_NOTHING = "前の文面と同じです。"
_SAME = "いまの文面と同じです。"
_BEFORE = "前の文面から変わったところ"
_AFTER = "この文面に戻すと変わるところ"


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
        ListLines(self.ui.version_list)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        places = (self.ui.pdf_view, self.ui.problem_label)
        self.preview = LivePreview(self, seat, places, self._load)
        self.ui.version_list.currentRowChanged.connect(self._look_at)
        self.take_room(1320, 690)
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
        version = self._version(self.ui.version_list.currentRow())
        excuse(self.ui.reason_edit, self.ui.reason_problem)
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: wording_returns.go_back(desk, name, version, reason),
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

    def _look_at(self, row: int) -> None:
        """Show what going back to a text would change, and the page that it gives."""
        if row < 0:
            return
        held = row < len(self._lines) and self._lines[row].holds
        self.ui.save_button.setEnabled(not held and not self.is_busy)
        heading = _BEFORE if held else _AFTER
        self.ui.changed_label.setText(f"{heading}(&M)")
        self.ui.changed_edit.setAccessibleName(heading)
        self.ui.changed_edit.clear()
        self.ui.pdf_view.show_pages(())
        self.preview.complain("")
        self.preview.draw()
        if held:
            self._tell(row, self._lines[row].changed)
            return
        desk, name, version = self.seat.desk, self._name, self._version(row)
        self.seat.doing.look(
            lambda: wording_returns.would_change(desk, name, version),
            asker=self,
            then=lambda changed: self._tell(row, changed),
            key="changes",
            refused=lambda error: self.preview.complain(error.sentence),
        )

    def _tell(self, row: int, changed: Sequence[SentenceDifference]) -> None:
        """Write the sentences of the text that is chosen still."""
        if row != self.ui.version_list.currentRow():
            return
        held = row < len(self._lines) and self._lines[row].holds
        old, new = ("前", "後") if held else ("いま", "戻したあと")
        parts = [f"■ {one.word}\n【{old}】{one.before}\n【{new}】{one.after}" for one in changed]
        nothing = _NOTHING if held else _SAME
        self.ui.changed_edit.setPlainText("\n\n".join(parts) or nothing)

    def _version(self, row: int) -> str:
        """Return the version of a line; the last one is the text that ships."""
        return self._lines[row].version if 0 <= row < len(self._lines) else ""

    def _load(self) -> Load | None:
        desk, name, row = self.seat.desk, self._name, self.ui.version_list.currentRow()
        version = self._version(row)
        return (lambda: wording_returns.preview(desk, name, version)) if row >= 0 else None

    def _fail(self, error: OfficeError) -> None:
        self.set_busy(busy=False)
        complain(self.ui.reason_edit, self.ui.reason_problem, error.sentence)
        self.ui.reason_edit.setFocus()


def _words(line: VersionLine) -> str:
    now = "（いまの文面）" if line.holds else ""
    first = "プログラムに入っていた文面" if line.shipped else line.note
    letters = f"この文面で発行した文書 {line.letters}通"
    return f"{moment_words(line.at)}　{line.by}{now}\n{first}\n{letters}"

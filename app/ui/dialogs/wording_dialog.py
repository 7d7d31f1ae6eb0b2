"""Edit what letters say, sentence by sentence, with the page in view."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QPushButton, QWidget

from app.office import wording_editing
from app.office.wording_editing import KindLine, SentenceLine
from app.rules.errors import OfficeError
from app.ui import alerts
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.live_preview import LivePreview, Load
from app.ui.dialogs.wording_history_dialog import WordingHistoryDialog
from app.ui.forms.ui_wording_dialog import Ui_WordingDialog
from app.ui.seat import Seat

_UNSAVED: Final = "直した文をまだ保存していません。保存しないで、ほかの文面に移りますか。"


class WordingDialog(OfficeDialog):
    """Show every wording; the sentence that is typed is seen on its letter at once."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_WordingDialog()
        self.ui.setupUi(self)
        self._kinds: Sequence[KindLine] = ()
        self._lines: Sequence[SentenceLine] = ()
        self._typed: dict[str, str] = {}
        self._name = ""
        self.settle(self.ui.save_button, self.ui.cancel_button)
        places = (self.ui.pdf_view, self.ui.problem_label)
        self.preview = LivePreview(self, seat, places, self._load)
        self.ui.kinds_list.currentRowChanged.connect(self._choose_kind)
        self.ui.sentences_list.currentRowChanged.connect(self._choose_sentence)
        self.ui.sentence_edit.textChanged.connect(self._take_typed)
        self.ui.history_button.clicked.connect(self._open_history)
        self.take_room(1320, 690)
        self.load()

    def load(self) -> None:
        """Ask for the list of wordings."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: wording_editing.kinds(desk), asker=self, then=self._show_kinds, key="kinds"
        )

    def is_touched(self) -> bool:
        """Tell whether a sentence was changed that is not saved."""
        return any(self._typed[line.key] != line.text for line in self._lines)

    def save(self) -> None:
        """Put the text into use."""
        desk, name, typed = self.seat.desk, self._name, dict(self._typed)
        reason = self.ui.reason_edit.text()
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: wording_editing.save(desk, name, typed, reason),
            asker=self,
            then=lambda _changes: self._saved(),
            refused=self._fail,
        )

    def insert(self, placeholder: str) -> None:
        """Put a placeholder where the cursor stands."""
        self.ui.sentence_edit.insertPlainText(f"{{{placeholder}}}")
        self.ui.sentence_edit.setFocus()

    def _show_kinds(self, kinds: Sequence[KindLine]) -> None:
        """List the wordings; those of the office's own say so."""
        self._kinds, chosen = kinds, self.ui.kinds_list
        row = max(chosen.currentRow(), 0)
        chosen.blockSignals(True)
        chosen.clear()
        for kind in kinds:
            marks = "（使えません）" if kind.trouble else "（変更済み）" if kind.changed else ""
            chosen.addItem(QListWidgetItem(f"{kind.word}{marks}"))
        chosen.setCurrentRow(row)
        chosen.blockSignals(False)
        self._choose_kind(row)

    def _choose_kind(self, row: int) -> None:
        """Go to another wording, but ask first where something was typed."""
        if not 0 <= row < len(self._kinds) or self._kinds[row].name == self._name:
            return
        if self.is_touched():
            self._stay()
            alerts.ask(
                self,
                _UNSAVED,
                act="保存しないで移る(&D)",
                then=lambda: self._go_to(row),
                irreversible=True,
            )
            return
        self._go_to(row)

    def _stay(self) -> None:
        """Mark the wording again that is open."""
        names = [kind.name for kind in self._kinds]
        self.ui.kinds_list.blockSignals(True)
        self.ui.kinds_list.setCurrentRow(names.index(self._name))
        self.ui.kinds_list.blockSignals(False)

    def _go_to(self, row: int) -> None:
        kind, desk = self._kinds[row], self.seat.desk
        self._name, self._lines, self._typed = kind.name, (), {}
        self._stay()
        self.ui.reason_edit.clear()
        if kind.trouble:
            self.ui.notice.say(kind.trouble, "caution")
        self.seat.doing.look(
            lambda: wording_editing.sentences(desk, kind.name),
            asker=self,
            then=self._show_sentences,
            key="sentences",
        )

    def _show_sentences(self, lines: Sequence[SentenceLine]) -> None:
        """List the sentences of the wording and open the first one."""
        self._lines = lines
        self._typed = {line.key: line.text for line in lines}
        self.ui.sentences_list.clear()
        self.ui.sentences_list.addItems([line.word for line in lines])
        self.ui.sentences_list.setCurrentRow(0)
        self.preview.draw()

    def _choose_sentence(self, row: int) -> None:
        if not 0 <= row < len(self._lines):
            return
        line, edit = self._lines[row], self.ui.sentence_edit
        self.ui.sentence_label.setText(line.word)
        edit.blockSignals(True)
        edit.setPlainText(self._typed[line.key])
        edit.blockSignals(False)
        self._offer(line)
        self.preview.refresh()

    def _offer(self, line: SentenceLine) -> None:
        """Offer the placeholders of a sentence by their names; each must stand in it."""
        column = self.ui.placeholder_column
        while (item := column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for name in line.placeholders:
            chip = QPushButton(f"差込み {{{name}}}", self)
            chip.setProperty("kind", "quiet")
            chip.setAutoDefault(False)
            chip.setAccessibleName(f"差込み「{name}」を入れる")
            chip.clicked.connect(lambda _checked=False, word=name: self.insert(word))
            column.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)

    def _take_typed(self) -> None:
        row = self.ui.sentences_list.currentRow()
        if 0 <= row < len(self._lines):
            self._typed[self._lines[row].key] = self.ui.sentence_edit.toPlainText()
            self.preview.refresh()

    def _load(self) -> Load | None:
        desk, name, typed = self.seat.desk, self._name, dict(self._typed)
        row = self.ui.sentences_list.currentRow()
        if not 0 <= row < len(self._lines):
            return None
        key = self._lines[row].key
        return lambda: wording_editing.preview(desk, name, typed, key)

    def _open_history(self) -> None:
        word = next((kind.word for kind in self._kinds if kind.name == self._name), "")
        dialog = WordingHistoryDialog(self.seat, (self._name, word), self)
        dialog.recorded.connect(self._changed)
        dialog.open()

    def _saved(self) -> None:
        self.set_busy(busy=False)
        self._changed("文面を変えました。これから発行する文書に使います。")

    def _changed(self, sentence: str) -> None:
        """Show what holds now."""
        self.ui.notice.say(sentence)
        self._name, self._lines, self._typed = "", (), {}
        self.load()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "alarm")

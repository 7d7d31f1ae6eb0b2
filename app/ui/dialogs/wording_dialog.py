"""Edit what letters say, sentence by sentence, with the page in view."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.office import wording_editing
from app.office.seen import Seen
from app.office.wording_editing import KindLine, SentenceLine
from app.rules.errors import OfficeError, Overtaken
from app.ui import alerts
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.live_preview import LivePreview, Load
from app.ui.dialogs.wording_history_dialog import WordingHistoryDialog
from app.ui.dialogs.wording_kind_lines import KindLines
from app.ui.forms.ui_wording_dialog import Ui_WordingDialog
from app.ui.seat import Seat
from app.ui.widgets.list_lines import ListLines

_MET: Final = (
    "あなたが開いたあとに、ほかの人がこの文面を変えました。ほかの人が直した文を入れました。"
    "あなたが直した文はそのままです。まだ保存していません。確かめて、もう一度保存してください。"
)
_UNSAVED: Final = "直した文をまだ保存していません。保存しないで、ほかの文面に移りますか。"


class WordingDialog(OfficeDialog):
    """Show every wording; the sentence that is typed is seen on its letter at once."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_WordingDialog()
        self.ui.setupUi(self)
        self._lines: Sequence[SentenceLine] = ()
        self._typed: dict[str, str] = {}
        self._name = self._word = ""
        for lines in (self.ui.kinds_list, self.ui.sentences_list):
            ListLines(lines)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        places = (self.ui.pdf_view, self.ui.problem_label)
        self.preview = LivePreview(self, seat, places, self._load)
        self._kinds = KindLines(self.ui.kinds_list, self._choose_kind)
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
        seen: Seen[Mapping[str, str]] = Seen({line.key: line.text for line in self._lines})
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: wording_editing.save(desk, name, typed, reason, seen),
            asker=self,
            then=lambda _changes: self._saved(typed),
            refused=self._fail,
        )

    def insert(self, placeholder: str) -> None:
        """Put a placeholder where the cursor stands."""
        self.forget_said()
        self.ui.sentence_edit.insertPlainText(f"{{{placeholder}}}")
        self.ui.sentence_edit.setFocus()

    def row_of(self, name: str) -> int:
        """Find the line of a wording in the list."""
        return self._kinds.row_of(name)

    def _show_kinds(self, kinds: Sequence[KindLine]) -> None:
        """List the wordings; at first the first one opens."""
        self._kinds.show(kinds, self._name)
        if not self._name:
            self._go_to(kinds[0])

    def _choose_kind(self, kind: KindLine) -> None:
        """Go to another wording, but ask first where something was typed."""
        if kind.name == self._name:
            return
        if self.is_touched():
            self._kinds.mark(self._name)
            alerts.ask(
                self,
                _UNSAVED,
                act="保存しないで移る(&D)",
                then=lambda: self._go_to(kind),
                irreversible=True,
            )
            return
        self._go_to(kind)

    def _go_to(self, kind: KindLine) -> None:
        self._name, self._word = kind.name, kind.word
        self._lines, self._typed = (), {}
        self._kinds.mark(kind.name)
        self.ui.notice.hide()
        self.ui.reason_edit.clear()
        if kind.trouble:
            self.ui.notice.say(kind.trouble, "caution")
        self._ask_sentences()

    def _ask_sentences(self, key: str = "") -> None:
        """Ask for the sentences of the wording; the one with this key opens."""
        desk, name = self.seat.desk, self._name
        self.seat.doing.look(
            lambda: wording_editing.sentences(desk, name),
            asker=self,
            then=lambda lines: self._show_sentences(lines, key),
            key="sentences",
        )

    def _show_sentences(self, lines: Sequence[SentenceLine], key: str) -> None:
        """List the sentences of the wording and open one."""
        self._lines = lines
        self._typed = {line.key: line.text for line in lines}
        keys = [line.key for line in lines]
        with QSignalBlocker(self.ui.sentences_list):
            self.ui.sentences_list.clear()
            self.ui.sentences_list.addItems([line.word for line in lines])
            self.ui.sentences_list.setCurrentRow(keys.index(key) if key in keys else 0)
        self._choose_sentence(self.ui.sentences_list.currentRow())

    def _choose_sentence(self, row: int) -> None:
        if not 0 <= row < len(self._lines):
            return
        line, edit = self._lines[row], self.ui.sentence_edit
        self.ui.sentence_label.setText(line.word)
        with QSignalBlocker(edit):
            edit.setPlainText(self._typed[line.key])
        self._offer(line)
        self._draw_anew()

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
            self._draw_anew()

    def _draw_anew(self) -> None:
        """Draw what stands there now; what was said of the text before is over."""
        self.forget_said(typed=True)
        self.preview.complain("")
        self.preview.refresh()

    def _load(self) -> Load | None:
        desk, name, typed = self.seat.desk, self._name, dict(self._typed)
        row = self.ui.sentences_list.currentRow()
        if not 0 <= row < len(self._lines):
            return None
        key = self._lines[row].key
        return lambda: wording_editing.preview(desk, name, typed, key)

    def _open_history(self) -> None:
        dialog = WordingHistoryDialog(self.seat, (self._name, self._word), self)
        dialog.recorded.connect(self._came_back)
        dialog.open()

    def _saved(self, kept: Mapping[str, str]) -> None:
        """Stay where the text was typed: what is saved stands there already."""
        self.set_busy(busy=False)
        self._lines = [replace(line, text=kept[line.key]) for line in self._lines]
        self.ui.reason_edit.clear()
        self.ui.sentence_edit.setFocus()
        self.ui.notice.say("文面を変えました。これから発行する文書に使います。")
        self.load()

    def _came_back(self, sentence: str) -> None:
        """Show the sentence that is open as it says now."""
        row = self.ui.sentences_list.currentRow()
        key = self._lines[row].key if 0 <= row < len(self._lines) else ""
        self.ui.notice.say(sentence)
        self._lines, self._typed = (), {}
        self._ask_sentences(key)
        self.load()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "alarm")
        if isinstance(error, Overtaken):
            desk, name = self.seat.desk, self._name
            self.seat.doing.look(
                lambda: wording_editing.sentences(desk, name),
                asker=self,
                then=self._meet,
                key="sentences",
            )

    def _meet(self, lines: Sequence[SentenceLine]) -> None:
        """Take what somebody else wrote; a sentence both wrote stays as typed, theirs is shown."""
        seen = {line.key: line.text for line in self._lines}
        mine = {key: text for key, text in self._typed.items() if text != seen[key]}
        both = [line for line in lines if line.key in mine and line.text != seen.get(line.key)]
        row = self.ui.sentences_list.currentRow()
        self._lines = lines
        self._typed = {line.key: line.text for line in lines} | mine
        self._choose_sentence(row)
        theirs = "\n".join(f"「{line.word}」のいまの記録：{line.text}" for line in both)
        self.ui.notice.say(f"{_MET}\n{theirs}" if theirs else _MET, "caution")

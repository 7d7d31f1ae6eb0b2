"""Choose a backup, say what putting it back loses, and put it back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.office import restoring
from app.office.quarantine import Offer
from app.office.restore_sources import Key, Target, needs_key
from app.office.restoring import Outlook, Restored
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.doing import Doing
from app.ui.forms.ui_restore_dialog import Ui_RestoreDialog
from app.ui.widgets.file_places import ask
from app.ui.widgets.notice import Kind

NOTHING: Final = "控えが見つかりません。「ほかの場所から選ぶ」で、控えのファイルを選んでください。"
WHO: Final = (
    "ログイン名を入れてください。"
    "復旧用シートで開くときも、どなたが戻したかを記録に残すために必要です。"
)
DONE: Final = "控えから戻しました。"
SEEKING: Final = "控えを調べています…"
NOT_CHOSEN: Final = "まだ選んでいません"
LOOKING: Final = "控えを確かめています。そのままお待ちください。"
AT_IT: Final = "控えから戻しています。終わるまで、この画面は閉じられません。"
LOOK, PUT_BACK, END = "確かめる(&S)", "戻す(&S)", "サインインへ進む(&S)"


class RestoreForm(OfficeDialog):
    """Go from the choice to the question and from the question to the end.

    Accepted once that is done and was read; `resting` comes with True before it is begun, and with
    False where it failed. Subclasses say where records are put back (`target`) and which backups
    are offered (`offer`).
    """

    resting = Signal(bool)

    def __init__(
        self,
        doing: Doing,
        target: Target,
        parent: QWidget | None = None,
        *,
        needs: Callable[[Target, Path], bool] = needs_key,
    ) -> None:
        super().__init__(parent)
        self._needs = needs
        self.ui = Ui_RestoreDialog()
        self.ui.setupUi(self)
        self._doing, self._target = doing, target
        self._paths: list[Path] = []
        self._beside: Key | None = None
        self._choice: tuple[Path, Key] | None = None
        self._held: QWidget | None = None
        self.outlook: Outlook | None = None
        self.restored: Restored | None = None
        ui = self.ui
        for part in (ui.key_box, ui.question_box, ui.told_label, ui.list_button):
            part.hide()
        ui.save_button.setEnabled(False)
        ui.offers_combo.setPlaceholderText(NOT_CHOSEN)
        ui.offers_combo.currentIndexChanged.connect(self._turn)
        ui.browse_button.clicked.connect(self.browse)
        for edit in self._keys():
            edit.textEdited.connect(self._take_back)
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(640)

    def offer(self, found: Sequence[Offer], chosen: Path | None = None) -> None:
        """Show what can be put back; the newest, or the one that was chosen, stands first.

        What somebody has chosen from elsewhere meanwhile stays chosen.
        """
        own, combo = self._path(), self.ui.offers_combo
        combo.setPlaceholderText(NOT_CHOSEN)
        for one in found:
            self._paths.append(one.path)
            combo.addItem(one.words)
        wanted = chosen or (found[0].path if found else None)
        if own is None and wanted is not None:
            self.choose(wanted)
        elif own is None:
            self.ui.trouble_notice.say(NOTHING, "caution")

    def choose(self, path: Path) -> None:
        """Take a file from anywhere."""
        if path not in self._paths:
            self._paths.append(path)
            self.ui.offers_combo.addItem(path.name)
        self.ui.offers_combo.setCurrentIndex(self._paths.index(path))

    def browse(self) -> None:
        """Let a backup be chosen that lies elsewhere: on a stick, in the second place."""
        picker = QFileDialog(self, "控えのファイル", "", "控え (*.skb);;すべてのファイル (*)")
        picker.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask(picker, self.choose)

    def save(self) -> None:
        """Look first, then put back, then close."""
        if self.restored is not None:
            self.accept()
        elif not self.ui.key_box.isHidden() and not self.ui.login_edit.text().strip():
            self.ui.trouble_notice.say(WHO, "caution")
            self.ui.login_edit.setFocus()
            self.grow()
        elif self._path() is not None:
            self._go_on()

    def _go_on(self) -> None:
        if self.outlook is None:
            self._run(restoring.look, LOOKING)
        else:
            self.resting.emit(True)
            self._run(partial(restoring.restore, asked=self.outlook), AT_IT)

    def set_busy(self, *, busy: bool) -> None:
        """Hold everything that chooses, so that the answer is about what the screen shows."""
        if busy:
            self._held = self.focusWidget()
        super().set_busy(busy=busy)
        ui, path = self.ui, self._path()
        ui.save_button.setEnabled(path is not None and not busy)
        for part in (ui.offers_combo, ui.browse_button, ui.list_button, ui.cancel_button):
            part.setEnabled(not busy)
        for edit in self._keys():
            edit.setReadOnly(busy)
            edit.style().unpolish(edit)
            edit.style().polish(edit)
        if not busy:
            ui.trouble_notice.say("", "working")
            if self._held is not None:
                self._held.setFocus()

    def reject(self) -> None:
        """Close; what was put back is told, whichever way the dialog closes."""
        if self.restored is not None:
            self.save()
        else:
            super().reject()

    def _path(self) -> Path | None:
        place = self.ui.offers_combo.currentIndex()
        return self._paths[place] if 0 <= place < len(self._paths) else None

    def _keys(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self.ui.login_edit, self.ui.password_edit, self.ui.sheet_edit

    def _turn(self) -> None:
        """Ask about another backup whether its key is at hand."""
        self._beside = None
        self._take_back()
        path, target, needs = self._path(), self._target, self._needs
        self.ui.save_button.setEnabled(path is not None and not self.is_busy)
        if path is not None:
            self._doing.look(
                lambda: needs(target, path),
                asker=self,
                then=self.show_key,
                key="key",
                refused=self.doubt,
            )

    def show_key(self, needed: bool) -> None:
        """Ask for a password of the time or the sheet where the key is not at hand."""
        self.ui.key_box.setVisible(needed)
        self.grow()

    def _take_back(self) -> None:
        """Forget what was said of another choice, and what is still on its way."""
        self.outlook = self._choice = None
        for part in (self.ui.question_box, self.ui.told_label, self.ui.list_button):
            part.hide()
        self._name_step(LOOK, "primary")

    def _name_step(self, words: str, kind: str) -> None:
        button = self.ui.save_button
        button.setText(words)
        button.setProperty("kind", kind)
        button.style().unpolish(button)
        button.style().polish(button)

    def _run(self, act: Callable[[Target, Path, Key], Outlook | Restored], words: str) -> None:
        """Do it with the choice of which the question was; a look takes what is chosen now."""
        if self.outlook is None and (path := self._path()) is not None:
            self._choice = path, self._typed()
        assert self._choice is not None
        target, choice = self._target, self._choice
        self.set_busy(busy=True)
        self.ui.trouble_notice.say(words, "working")
        self.grow()
        self._doing.do(lambda: act(target, *choice), asker=self, then=self._tell, refused=self.fail)

    def _typed(self) -> Key:
        login, password, sheet = (edit.text().strip() for edit in self._keys())
        return Key(login, "" if sheet else password, sheet, beside=self._beside)

    def _ask_more(self) -> None:
        """Keep what was typed, and ask for what else must open: a password that was changed."""
        self._beside = self._beside or self._typed()
        for edit in (self.ui.password_edit, self.ui.sheet_edit):
            edit.clear()
        self.ui.password_edit.setFocus()

    def _tell(self, said: Outlook | Restored) -> None:
        self.set_busy(busy=False)
        if isinstance(said, Restored):
            self.show_done(said)
        elif self._choice is not None:  # else it is about another one than the list shows now
            self.ask_back(said)

    def ask_back(self, outlook: Outlook) -> None:
        """Say what goes; the act rests on キャンセル."""
        self.outlook = outlook
        self._say(outlook.question, outlook.sentences, kind="caution")
        self.ui.list_button.setVisible(bool(outlook.loss.rows))
        self._name_step(PUT_BACK, "danger")
        self.ui.cancel_button.setFocus()

    def show_done(self, done: Restored) -> None:
        """Say what was done; nothing is left but to close."""
        self.restored = done
        ui = self.ui
        for part in (ui.list_button, ui.cancel_button, ui.key_box, ui.trouble_notice):
            part.hide()
        for said in (ui.title_label, ui.intro_label):
            said.hide()  # what was true before: that nothing was changed, that it can be put back
        for field in (ui.offers_combo, ui.browse_button):
            field.setEnabled(False)
        self._say(DONE, done.sentences, kind="notice")
        self._name_step(END, "primary")
        ui.save_button.setFocus()
        self.shrink()

    def _say(self, sentence: str, others: Sequence[str], *, kind: str) -> None:
        self.ui.question_label.setText(sentence)
        self.ui.question_box.setProperty("kind", kind)
        for part in (self.ui.question_box, self.ui.question_label):
            part.style().unpolish(part)
            part.style().polish(part)
        self.ui.question_box.show()
        self.ui.told_label.setText("\n".join(others))
        self.ui.told_label.setVisible(bool(others))
        self.grow()

    def fail(self, error: OfficeError) -> None:
        """Say why the act was refused; nothing was changed."""
        self.resting.emit(False)
        self.set_busy(busy=False)
        more = isinstance(error, restoring.MoreWanted)
        if more:
            self._ask_more()
        if more or isinstance(error, restoring.LookAgain):
            self._take_back()
        self.doubt(error, "caution" if more else "alarm")

    def doubt(self, error: OfficeError, kind: Kind = "alarm") -> None:
        """Say what could not be found out; what is under way goes on."""
        self.ui.offers_combo.setPlaceholderText(NOT_CHOSEN)
        self.ui.trouble_notice.say(error.sentence, kind)
        self.grow()

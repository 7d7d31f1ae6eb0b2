"""Give an issued letter as a file behind a password, and record how the password was told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.office import electronic_answers
from app.office.electronic_answers import Made
from app.office.shields import ReasonNeeded
from app.rules.electronic import Medium, Told
from app.rules.errors import OfficeError
from app.ui.dialogs.case_step_dialog import StepWords
from app.ui.dialogs.letter_step_dialog import Act, LetterAbout, LetterStepDialog
from app.ui.seat import Seat
from app.ui.widgets.file_places import ask_where_to_save

EXAMPLE: Final = "例 ご本人から、メールで受け取りたいとのお申し出"
_APART: Final = "パスワードは、ファイルと別の方法で伝えます。"
_KEEP: Final = (
    "パスワードはこの画面を閉じると二度と表示できません。控えてから閉じてください。"
    "分からなくなったときは、ファイルを作り直します。"
)


class TellDialog(LetterStepDialog):
    """Take how and when the password of the newest file of a letter was told."""

    words = StepWords(
        title="パスワードの連絡",
        intro=f"お渡ししたファイルのパスワードを、どのように伝えたかを記録します。{_APART}",
        save="連絡を記録(&S)",
        said="パスワードの連絡を記録しました。",
        day="伝えた日(&D)",
        choice="伝えた方法(&H)",
    )

    def choices(self) -> Sequence[tuple[str, object]]:
        """List the ways in which a password is told."""
        return [(one.word, one.value) for one in Told]

    def act(self, day: date) -> Act:
        """Make the act."""
        desk, letter_id, how = self.seat.desk, self.about.id, Told(self.choice)
        return lambda: electronic_answers.tell_newest(desk, letter_id, how, day)


class ElectronicDialog(LetterStepDialog):
    """Ask what carries the file, write it, and show its password once."""

    words = StepWords(
        title="ファイルで渡す",
        intro=f"発行した文書を、パスワード付きのPDF（AES-256）にして保存します。{_APART}",
        save="ファイルを作る(&S)…",
        said="パスワード付きのファイルを作りました。",
        choice="渡し方(&H)",
        words="使いみち・開く理由（秘匿の方の文書では必ず）(&W)",
    )
    medium: ClassVar[Medium] = Medium.disc
    """What carries the file unless something else is chosen."""

    def __init__(self, seat: Seat, about: LetterAbout, parent: QWidget | None = None) -> None:
        super().__init__(seat, about, parent)
        self.ui.choice_combo.setCurrentIndex(self.ui.choice_combo.findData(self.medium.value))
        self.ui.words_edit.setPlaceholderText(EXAMPLE)
        self.take_room(540)

    def choices(self) -> Sequence[tuple[str, object]]:
        """List what may carry the file; what is usual stands first."""
        return [(one.word, one.value) for one in Medium]

    def is_touched(self) -> bool:
        """Tell whether words were typed for which no file was made."""
        shown = self.ui.words_box.isVisible()
        return shown and bool(self.ui.words_edit.toPlainText().strip())

    def save(self) -> None:
        """Ask where the file is to lie."""
        name = f"{self.about.document_number}_パスワード付き.pdf"
        ask_where_to_save(self, "パスワード付きのPDFを保存", name, self.make_at)

    def make_at(self, path: Path) -> None:
        """Write the file and show its password."""
        desk, letter_id = self.seat.desk, self.about.id
        medium = Medium(self.ui.choice_combo.currentData())
        reason = self.ui.words_edit.toPlainText().strip()
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: electronic_answers.make(desk, letter_id, medium, path, reason=reason),
            asker=self,
            then=lambda made: self._show(made, path),
            refused=self._fail,
        )

    def show_password(self, password: str, place: str) -> None:
        """Show the password once; the file lies where it was wanted."""
        ui = self.ui
        ui.intro_label.setText(f"保存しました。\n{place}\n{_KEEP}")
        ui.effect_label.setText(f"パスワード　{password}")
        ui.effect_label.setProperty("kind", "heading")
        ui.effect_label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        ui.effect_label.style().polish(ui.effect_label)
        ui.effect_label.show()
        for box in (ui.choice_box, ui.words_box, ui.save_button):
            box.hide()
        ui.cancel_button.setText("閉じる(&C)")
        ui.cancel_button.setFocus()
        self.grow()

    def _show(self, made: Made, path: Path) -> None:
        """Say that it is done; the dialog stays until the password is noted."""
        self.set_busy(busy=False)
        self.show_password(made.password, str(path))
        self.recorded.emit(self.words.said)

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; ask for the reason where one is needed."""
        super()._fail(error)
        if isinstance(error, ReasonNeeded):
            self.ui.words_edit.setFocus()


class MailDialog(ElectronicDialog):
    """Ask the same of any issued letter that is to go by e-mail."""

    words = replace(
        ElectronicDialog.words,
        title="メール用に暗号化して保存",
        intro=(
            "発行した文書を、パスワード付きのPDF（AES-256）にして保存します。"
            f"{_APART}登録の電話番号へかけ直して伝え、2通目のメールでは送りません。"
        ),
    )
    medium: ClassVar[Medium] = Medium.mail

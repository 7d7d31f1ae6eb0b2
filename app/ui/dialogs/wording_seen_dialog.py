"""Show with which version of its wording a letter was issued, and what is said differently now."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QWidget

from app.office import drawn_wordings
from app.office.drawn_wordings import DrawnWording
from app.rules.errors import OfficeError
from app.ui.days import moment_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_step_dialog import LetterAbout
from app.ui.forms.ui_wording_seen_dialog import Ui_WordingSeenDialog
from app.ui.seat import Seat
from app.ui.widgets.list_lines import ListLines

SAME = "いまの文面と同じです。"
DIFFERS = "いまの文面では、次のところが変わっています。"
GONE = "この版の文面の本文は記録にありません。文書そのものは、発行したときのまま保管しています。"
SHIPPED = "プログラムに入っていた文面"


class WordingSeenDialog(OfficeDialog):
    """List the wordings of one letter; each is read whole and compared with today's."""

    def __init__(self, seat: Seat, about: LetterAbout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WordingSeenDialog()
        self.ui.setupUi(self)
        ui, desk = self.ui, seat.desk
        self._found: Sequence[DrawnWording] = ()
        ui.letter_label.setText(about.heading)
        ui.save_button.hide()
        self.settle(ui.save_button, ui.cancel_button)
        ListLines(ui.version_list)
        ui.version_list.currentRowChanged.connect(self._show)
        self.take_room(1000, 620)
        seat.doing.look(
            lambda: drawn_wordings.drawn_with(desk, about.id),
            asker=self,
            then=self.show_wordings,
            refused=self._fail,
        )

    def show_wordings(self, found: Sequence[DrawnWording]) -> None:
        """Show the wordings that have arrived."""
        self._found = found
        self.ui.version_list.addItems([_heading(one) for one in found])
        self.ui.version_list.setCurrentRow(0)
        self.ui.version_list.setFocus()

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._found):
            one = self._found[row]
            self.ui.text_edit.setPlainText("\n\n".join(_sentences(one)))
            self.ui.changed_edit.setPlainText("\n\n".join(_changes(one)))

    def _fail(self, error: OfficeError) -> None:
        self.ui.notice.say(error.sentence, "alarm")


def _heading(one: DrawnWording) -> str:
    since = f"{moment_words(one.at)}　{one.by}" if one.at else ""
    parts = (one.word, f"版 {one.version}", since, SHIPPED if one.shipped else one.note)
    return "\n".join(part for part in parts if part)


def _sentences(one: DrawnWording) -> Iterator[str]:
    if not one.kept:
        yield GONE
    for word, text in one.sentences:
        yield f"■ {word}\n{text}"


def _changes(one: DrawnWording) -> Iterator[str]:
    if one.kept:
        yield DIFFERS if one.changed else SAME
    for change in one.changed:
        yield f"■ {change.word}\n【この文書】{change.before}\n【いまの文面】{change.after}"

"""Change what letters print of the office itself, with a letter's head in view."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

from app.office import sender_facts
from app.office.changes import Changes
from app.office.seen import Seen
from app.office.sender_facts import Known
from app.rules.errors import OfficeError
from app.rules.sender_facts import WORDS, SenderChange, SenderFacts, problems
from app.ui.days import day_words
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.dialogs.live_preview import LivePreview, Load
from app.ui.forms.ui_sender_facts_dialog import Ui_SenderFactsDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

_NO_DAY: Final = "いつからかが読み取れません。「6/20」のように入れてください。"
_TAKEN_BACK: Final = "予定を取り消しました。名称と連絡先は、いまのままです。"


class SenderFactsDialog(OfficeDialog):
    """Take the facts and the day; what the fields say is drawn beside them at once."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_SenderFactsDialog()
        self.ui.setupUi(self)
        self.known: Known | None = None
        self.edits: dict[str, QLineEdit] = {
            name: getattr(self.ui, f"{name}_edit") for name in WORDS
        }
        self._complaints = Complaints(
            {name: (edit, getattr(self.ui, f"{name}_problem")) for name, edit in self.edits.items()}
        )
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.from_field.set_up(seat.desk.today, future=True)
        self.ui.from_field.set_day(seat.desk.today)
        self.ui.differing_label.hide()
        places = (self.ui.pdf_view, self.ui.problem_label)
        self.preview = LivePreview(self, seat, places, self._load)
        self.ui.take_back_button.clicked.connect(self.take_back)
        self.ui.planned_list.currentRowChanged.connect(
            lambda row: self.ui.take_back_button.setEnabled(row >= 0)
        )
        self.take_room(1180, 690)
        self.load()
        for edit in (*self.edits.values(), self.ui.from_field):
            edit.textChanged.connect(self._follow)

    def anew(self) -> Anew | None:
        """Read the facts again."""
        seat = self.seat
        return Anew(lambda: None, lambda _: SenderFactsDialog(seat))

    def adopt(self, newer: OfficeDialog) -> None:
        """Go on from what is known by now; what is typed stays."""
        if isinstance(newer, SenderFactsDialog) and newer.known is not None:
            self._list(newer.known)

    def load(self) -> None:
        """Ask for what letters print now."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: sender_facts.read(desk), asker=self, then=self.show_known, key="known"
        )

    def show_known(self, known: Known) -> None:
        """Put today's facts into the fields, and list what is planned."""
        for name, edit in self.edits.items():
            edit.setText(getattr(known.now, name))
        self._list(known)
        self.preview.draw()

    def _list(self, known: Known) -> None:
        """List what is planned, and say where the published policy differs."""
        ui, self.known = self.ui, known
        ui.differing_label.setText(known.differing)
        ui.differing_label.setVisible(bool(known.differing))
        ui.planned_list.clear()
        ui.planned_list.addItems([_words(known.now, one) for one in known.planned])
        ui.planned_box.setVisible(bool(known.planned))
        ui.take_back_button.setEnabled(False)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not kept."""
        return self.known is not None and self._read() != self.known.now

    def save(self) -> None:
        """Let letters print what the fields say from the day on."""
        typed, from_on, desk = self._read(), self.ui.from_field.day(), self.seat.desk
        wrong = problems(typed)
        self._complaints.show(wrong)
        if wrong:
            return
        if from_on is None:
            self.preview.complain(_NO_DAY)
            return
        said = f"{day_words(from_on)}からの文書に載る名称と連絡先を変えました。"
        seen = Seen(self.known.dated) if self.known else None
        self._do(lambda: sender_facts.change(desk, typed, from_on, seen), said)

    def take_back(self) -> None:
        """Take back the planned change that is chosen."""
        row, desk = self.ui.planned_list.currentRow(), self.seat.desk
        planned = self.known.planned if self.known else ()
        if 0 <= row < len(planned):
            from_on = planned[row].from_on
            self._do(lambda: sender_facts.take_back(desk, from_on), _TAKEN_BACK)

    def _do(self, act: Callable[[], Changes], said: str) -> None:
        self.set_busy(busy=True)
        self.seat.doing.do(
            act, asker=self, then=lambda _changes: self._tell(said), refused=self._fail
        )

    def _read(self) -> SenderFacts:
        return SenderFacts(**{name: edit.text() for name, edit in self.edits.items()})

    def _load(self) -> Load | None:
        typed, from_on, desk = self._read(), self.ui.from_field.day(), self.seat.desk
        if from_on is None:
            self.preview.complain(_NO_DAY)
            return None
        return lambda: sender_facts.preview(desk, typed, from_on)

    def _follow(self) -> None:
        self._complaints.show(())
        self.preview.refresh()

    def _tell(self, sentence: str) -> None:
        self.set_busy(busy=False)
        self.ui.notice.say(sentence)
        self.load()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.preview.complain(error.sentence)


def _words(now: SenderFacts, one: SenderChange) -> str:
    """Say what a planned change prints otherwise than today."""
    changed = [word for name, word in WORDS.items() if _differs(now, one.facts, name)]
    return f"{day_words(one.from_on)}から　{'・'.join(changed)}"


def _differs(one: SenderFacts, other: SenderFacts, name: str) -> bool:
    return bool(getattr(one, name) != getattr(other, name))

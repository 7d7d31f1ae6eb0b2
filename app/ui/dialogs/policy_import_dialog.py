"""Take a policy document in: show what was read of it before anything is registered."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.office import policy
from app.office.policy import PolicyImport
from app.rules import eras
from app.rules.errors import OfficeError
from app.rules.policy_text import ParsedPolicy
from app.rules.roles import Verb, may
from app.ui import policy_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_policy_import_dialog import Ui_PolicyImportDialog
from app.ui.seat import Seat
from app.ui.widgets.cards import Card

FILES: Final = "方針文書 (*.txt *.docx *.pdf *.md *.html *.htm);;すべてのファイル (*)"
FIRST: Final = "制定・改訂の日付、利用目的、共同利用、窓口を読み取り、登録する前にお見せします。"
LONGEST: Final = 60
"""How much of a clause is shown to recognise it."""


class PolicyImportDialog(OfficeDialog):
    """Choose a file, look at what was read, register it as a draft or approve it at once.

    `taken_in` carries the sentence that says what became of it.
    """

    taken_in = Signal(str)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_PolicyImportDialog()
        self.ui.setupUi(self)
        self._path: Path | None = None
        self._is_head = may(seat.desk.actor.roles, Verb.approve_policy)
        ui = self.ui
        ui.choose_button.clicked.connect(self.choose_file)
        ui.empty_state.pressed.connect(self.choose_file)
        ui.draft_button.clicked.connect(lambda: self._register(approve=False))
        self.settle(ui.save_button, ui.cancel_button)
        ui.save_button.setVisible(self._is_head)
        ui.draft_button.setProperty("kind", "" if self._is_head else "primary")
        self._show_nothing("policy", "方針文書を選んでください", FIRST)
        self.take_room(760, 640)

    def choose_file(self) -> None:
        """Ask which file."""
        dialog = QFileDialog(self, "方針文書を選ぶ", "", FILES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.read(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read(self, path: Path) -> None:
        """Read a file and show what was found; nothing is registered."""
        self._path = path
        self.ui.path_label.setText(path.name)
        self.ui.trouble_notice.hide()
        self.seat.doing.look(
            lambda: policy.parse_file(path),
            asker=self,
            then=self.show_reading,
            key="reading",
            refused=self._cannot_read,
        )

    def save(self) -> None:
        """Register the file, and approve it where this person may."""
        self._register(approve=self._is_head)

    def _register(self, *, approve: bool) -> None:
        """Register the file that was read."""
        if self._path is None or not self.ui.draft_button.isEnabled():
            return
        desk, path = self.seat.desk, self._path
        self._set_ready(ready=False)
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: policy.import_file(desk, path, approve=approve),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _set_ready(self, *, ready: bool) -> None:
        """Offer to register only what has been read."""
        self.ui.save_button.setEnabled(ready)
        self.ui.draft_button.setEnabled(ready)

    def _show_nothing(self, icon: str, heading: str, sentence: str) -> None:
        """Show that there is nothing to register yet."""
        self.ui.empty_state.say(icon, heading, sentence, "ファイルを選ぶ…")
        self.ui.stack.setCurrentWidget(self.ui.empty_page)
        self._set_ready(ready=False)

    def show_reading(self, parsed: ParsedPolicy) -> None:
        """Show what was read: the version it will be, the facts, the notes, the clauses."""
        ui = self.ui
        ui.title_label.setText(parsed.title or "（題名が読み取れません）")
        ui.version_label.setText(version_words(parsed))
        ui.found_facts.show_facts(found_facts(parsed))
        ui.note_cards.show_cards([Card(note) for note in parsed.notes], nothing="ありません")
        ui.clause_cards.show_cards(clause_cards(parsed))
        ui.stack.setCurrentWidget(ui.scroll)
        self._set_ready(ready=bool(parsed.revisions))
        (ui.save_button if self._is_head else ui.draft_button).setFocus()

    def _cannot_read(self, error: OfficeError) -> None:
        """Say in the place of the reading why there is none."""
        self._path = None
        self._show_nothing("warning", "読み取れません", error.sentence)

    def _end(self, result: PolicyImport) -> None:
        """Close and say what became of the file."""
        self.set_busy(busy=False)
        day = eras.japanese(result.version_on)
        self.taken_in.emit(policy_words.OUTCOMES[result.outcome].format(day=day))
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; the reading stays."""
        self.set_busy(busy=False)
        self._set_ready(ready=True)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def version_words(parsed: ParsedPolicy) -> str:
    """Say which version the document will be, from its newest date."""
    if not parsed.revisions:
        return "制定や改訂の日付が見つかりません。日付のある文書を選んでください。"
    newest = max(parsed.revisions, key=lambda revision: revision.on)
    return f"最も新しい日付 {newest.on}（{newest.kind or '改訂'}）の版として登録します。"


def found_facts(parsed: ParsedPolicy) -> list[tuple[str, str]]:
    """Count and name what was read, so that a slip is noticed."""
    found, joint = parsed.organisation, parsed.joint_use
    days = "、".join(f"{revision.on} {revision.kind}".strip() for revision in parsed.revisions)
    return [
        ("名称", found.name),
        ("制定・改訂", f"{len(parsed.revisions)}件　{days}"),
        ("利用目的", f"{len(parsed.purposes)}項目"),
        ("サービスの範囲", f"{len(parsed.service_scopes)}項目"),
        ("共同利用する者", f"{len(joint.users)}者　{'、'.join(joint.users)}"),
        ("共同利用の項目", f"{len(joint.items)}項目"),
        ("責任者", joint.responsible),
        ("窓口", found.desk),
        ("電話", found.telephone),
        ("受付時間", found.hours),
    ]


def clause_cards(parsed: ParsedPolicy) -> list[Card]:
    """List the clauses with their beginning and the number of their items."""
    cards = []
    for clause in parsed.clauses:
        heading = "　".join(part for part in (clause.number, clause.heading) if part)
        begin = clause.text.replace("\n", " ").strip()
        cut = begin if len(begin) <= LONGEST else f"{begin[:LONGEST]}…"
        items = f"（{len(clause.items)}項目）" if clause.items else ""
        cards.append(Card(heading or "（見出しなし）", f"{cut}{items}"))
    return cards

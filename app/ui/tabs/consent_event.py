"""Show all that is known of one answer of the ledger, its evidence, and what can be done."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.office import consents
from app.office.rows import ConsentRow, EvidenceRow
from app.rules.roles import Verb, may
from app.ui import theme
from app.ui.dialogs.certificate_dialog import CertificateDialog
from app.ui.dialogs.correct_dialog import CorrectDialog
from app.ui.dialogs.evidence_dialog import EvidenceDialog
from app.ui.evidence_words import detail_of, title_of
from app.ui.forms.ui_consent_event import Ui_ConsentEvent
from app.ui.icons import icon
from app.ui.seat import Seat
from app.ui.tabs import consent_list
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

LINE: Final = 24
"""Height of a file in the list, in pixels at 標準."""
MOST_LINES: Final = 3
NOTHING: Final = [("", "一覧から選んでください。")]


class ConsentEvent(QWidget):
    """Be the part beside the list; `member_asked` names a member to show, `said` a sentence."""

    said = Signal(str)
    member_asked = Signal(int)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ConsentEvent()
        self.ui.setupUi(self)
        self._row: ConsentRow | None = None
        self._files: Sequence[EvidenceRow] = ()
        self._shows_members = False
        self.ui.evidence_drop.choose_button.setText("証拠を付ける(&F)…")
        self.ui.evidence_drop.chosen.connect(self.attach)
        self.ui.evidence_list.itemActivated.connect(self._open_evidence)
        self.ui.acts.pressed.connect(self._act)
        self.redress()

    @property
    def row(self) -> ConsentRow | None:
        """Return the answer that is shown."""
        return self._row

    def grant_members(self, shown: bool) -> None:
        """Show the way to the member only where a tab shows members."""
        self._shows_members = shown
        self._show_acts()

    def redress(self) -> None:
        """Draw the icons in the colours of the moment."""
        self.ui.evidence_drop.choose_button.setIcon(icon("add", theme.colours().accent_text))
        self._show_acts()

    def show_row(self, row: ConsentRow | None) -> None:
        """Show everything of one answer, or that none is chosen."""
        self._row = row
        ui = self.ui
        ui.about_label.setText(f"対象　{consent_list.about(row)}" if row else "")
        ui.answer_pill.show_pill(consent_list.answer_pill(row) if row else Pill(""))
        ui.member_label.setText(_heading(row) if row else "")
        words = consent_list.correction_words(row) if row else ""
        ui.corrected_label.setText(words)
        ui.corrected_label.setVisible(bool(words))
        ui.event_facts.show_facts(consent_list.facts(row) if row else NOTHING)
        self._show_files([])
        self._show_acts()
        self._ask_files()

    def attach(self, path: Path) -> None:
        """Keep a file as evidence of the answer that is shown."""
        row, desk = self._row, self.seat.desk
        self.ui.evidence_drop.clear()
        if row is not None:
            self.seat.doing.do(
                lambda: consents.attach(desk, row.id, path),
                asker=self,
                then=lambda _changes: self.said.emit("証拠を付けました。"),
            )

    def open_member(self) -> None:
        """Ask the tab of the members to show this person."""
        if self._row is not None:
            self.member_asked.emit(self._row.member_id)

    def _ask_files(self) -> None:
        """Ask which files prove the answer."""
        row, desk = self._row, self.seat.desk
        if row is not None and row.evidence_count:
            self.seat.doing.look(
                lambda: consents.evidence(desk, row.id),
                asker=self,
                then=self._show_files,
                key="evidence",
            )

    def _show_files(self, files: Sequence[EvidenceRow]) -> None:
        """List the files, or say that there are none."""
        ui, row = self.ui, self._row
        self._files = files
        for widget in (ui.line, ui.evidence_heading):
            widget.setVisible(row is not None)
        ui.evidence_list.clear()
        for one in files:
            item = QListWidgetItem(icon("file"), title_of(one), ui.evidence_list)
            item.setToolTip(detail_of(one))
        lines = min(len(files), MOST_LINES)
        ui.evidence_list.setFixedHeight(lines * theme.scaled(LINE) + 4)
        ui.evidence_list.setVisible(bool(files))
        ui.evidence_list.setCurrentRow(0)
        none = row is not None and not row.evidence_count
        ui.evidence_label.setText("付いていません。" if none else "Enterで開きます。")
        ui.evidence_label.setVisible(none or bool(files))
        ui.evidence_drop.setVisible(row is not None and self._may(Verb.record_consent))

    def _open_evidence(self, item: QListWidgetItem) -> None:
        """Show a file."""
        chosen = self._files[self.ui.evidence_list.row(item)]
        EvidenceDialog(self.seat, chosen, self).show()

    def _show_acts(self) -> None:
        """Offer what may be done to the answer that is shown."""
        row = self._row
        stands = row is not None and row.corrected_by is None and row.answer != "voided"
        acts = (
            (ActButton("member", "会員を開く(&O)", "members"), self._shows_members),
            (ActButton("certificate", "証明書(&C)…", "letter"), self._may(Verb.issue_letter)),
            (ActButton("correct", "訂正(&U)…", "edit"), stands and self._may(Verb.record_consent)),
        )
        self.ui.acts.show_acts([act for act, shown in acts if shown and row is not None])

    def _act(self, key: str) -> None:
        """Do what a button says."""
        acts = {
            "member": self.open_member,
            "certificate": self._certify,
            "correct": self._correct,
        }
        acts[key]()

    def _certify(self) -> None:
        """Open the certificate of this person."""
        if self._row is not None:
            dialog = CertificateDialog(self.seat, _heading(self._row), self._row.member_id, self)
            dialog.issued.connect(lambda number: self.said.emit(f"{number} を発行しました。"))
            dialog.show()

    def _correct(self) -> None:
        """Open the dialog that corrects this record."""
        if self._row is not None:
            dialog = CorrectDialog(self.seat, self._row, self)
            dialog.recorded.connect(lambda: self.said.emit("訂正を記録しました。"))
            dialog.open()

    def _may(self, verb: Verb) -> bool:
        """Tell whether a role of this person allows an act; the office checks it again."""
        return may(self.seat.desk.actor.roles, verb)


def _heading(row: ConsentRow) -> str:
    """Name the person of an answer."""
    return f"{row.member_name or consent_list.ERASED} 様（{row.member_code}）"

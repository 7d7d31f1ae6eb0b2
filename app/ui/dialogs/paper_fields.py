"""Take one paper that was seen: only what may be noted of it has a field (LAW P-13)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rules.identity import PaperSeen
from app.rules.paper_forms import PaperForm
from app.rules.papers import Paper
from app.ui.forms.ui_paper_fields import Ui_PaperFields
from app.ui.icons import icon
from app.ui.widgets.complaints import Places

CHOOSE = "書類を選んでください"
NO_NUMBER = "番号は控えません。発行者と日付だけを残します。"
KEPT = (
    ("その場で返した", ""),
    ("原本を預かった", PaperForm.original.value),
    ("写しを預かった", PaperForm.copy.value),
)
"""What may stay of a paper that is seen; an image is another act, where it is allowed at all."""


class PaperFields(QWidget):
    """Be the lines of one paper; `removed` asks to take it away, `changed` tells of any change."""

    removed = Signal()
    changed = Signal()

    def __init__(self, papers: Sequence[Paper], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PaperFields()
        self.ui.setupUi(self)
        ui = self.ui
        self._table = {paper.code: paper for paper in papers}
        self._kept_by_hand = False
        ui.paper_combo.addItem(CHOOSE, "")
        for paper in papers:
            photo = "" if not paper.photo else "（顔写真あり）"
            ui.paper_combo.addItem(f"{paper.word}{photo}", paper.code)
        for word, form in KEPT:
            ui.kept_combo.addItem(word, form)
        ui.valid_field.set_up(today, future=True)
        ui.issued_field.set_up(today)
        for field, label in (
            (ui.issuer_edit, ui.issuer_label),
            (ui.number_edit, ui.number_label),
            (ui.valid_field, ui.valid_label),
            (ui.issued_field, ui.issued_label),
        ):
            field.setAccessibleName(label.text())
        ui.remove_button.setIcon(icon("remove"))
        ui.remove_button.clicked.connect(self.removed)
        ui.paper_combo.currentIndexChanged.connect(self._show_paper)
        ui.kept_combo.activated.connect(self._keep_by_hand)
        self._show_paper()

    @property
    def code(self) -> str:
        """Return the code of the paper that is chosen, empty for none."""
        return str(self.ui.paper_combo.currentData() or "")

    def fields(self) -> tuple[QWidget, ...]:
        """Return the fields in the order of Tab."""
        ui = self.ui
        return (
            ui.paper_combo,
            ui.kept_combo,
            ui.issuer_edit,
            ui.number_edit,
            ui.valid_field,
            ui.issued_field,
            ui.remove_button,
        )

    def choose(self, code: str) -> None:
        """Choose a paper by its code."""
        self.ui.paper_combo.setCurrentIndex(max(0, self.ui.paper_combo.findData(code)))

    def expect(self, form: PaperForm | None) -> None:
        """Begin with what usually stays of a paper, unless somebody has chosen already."""
        if not self._kept_by_hand:
            self.ui.kept_combo.setCurrentIndex(self.ui.kept_combo.findData(form or ""))

    def read(self) -> PaperSeen:
        """Read what was noted; a field that is not shown is not read."""
        ui, paper = self.ui, self._table.get(self.code)
        return PaperSeen(
            code=self.code,
            issuer=ui.issuer_edit.text().strip(),
            valid_until=ui.valid_field.day() if paper and paper.expires else None,
            issued_on=ui.issued_field.day() if paper and _is_dated(paper) else None,
            last_four=ui.number_edit.text().strip() if paper and paper.number_may_be_noted else "",
            kept=self._kept(),
        )

    def places(self, prefix: str) -> Places:
        """Say where a complaint about each field of the paper stands."""
        ui = self.ui
        return {
            f"{prefix}code": (ui.paper_combo, ui.paper_problem),
            f"{prefix}issuer": (ui.issuer_edit, ui.issuer_problem),
            f"{prefix}last_four": (ui.number_edit, ui.number_problem),
            f"{prefix}valid_until": (ui.valid_field, ui.valid_problem),
            f"{prefix}issued_on": (ui.issued_field, ui.issued_problem),
        }

    def _kept(self) -> PaperForm | None:
        """Return in which form the paper stayed."""
        form = str(self.ui.kept_combo.currentData() or "")
        return PaperForm(form) if form else None

    def _keep_by_hand(self) -> None:
        """Leave what somebody chose as it is from now on."""
        self._kept_by_hand = True
        self.changed.emit()

    def _show_paper(self) -> None:
        """Show the fields that this paper has; a number only where it may be noted."""
        ui, paper = self.ui, self._table.get(self.code)
        ui.detail_box.setVisible(paper is not None)
        ui.kept_combo.setVisible(paper is not None)
        ui.number_hint.setVisible(paper is not None and not paper.number_may_be_noted)
        ui.number_hint.setText(NO_NUMBER)
        for label, field, shown in (
            (ui.number_label, ui.number_edit, paper is not None and paper.number_may_be_noted),
            (ui.valid_label, ui.valid_field, paper is not None and paper.expires),
            (ui.issued_label, ui.issued_field, paper is not None and _is_dated(paper)),
        ):
            label.setVisible(shown)
            field.setVisible(shown)
        for _widget, problem in self.places("").values():
            problem.hide()
        self.changed.emit()


def _is_dated(paper: Paper) -> bool:
    """Tell whether the age of the paper matters."""
    return paper.valid_months is not None

"""Show both versions of a record that two people changed at once, and let one choose by field.

Nothing is overwritten: what is chosen goes back into the form of the person, who saves it.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.dialogs.both_versions import NOTHING, Difference
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_overtaken_dialog import Ui_OvertakenDialog
from app.ui.widgets.choices import INDENT
from app.ui.widgets.paragraph import Paragraph

MINE, THEIRS = "あなたの入力", "いまの記録（ほかの人の変更）"
INTRO = (
    "あなたが開いたあとに、ほかの人が同じ内容を変えました。どちらも失われていません。"
    "違っているところを見比べて、どちらにするかを選んでください。"
    "選んだ内容で入力画面に戻ります。まだ保存はしません。"
)
UNCHOSEN = "まだ選んでいないところがあります（残り{count}か所）。"

Chosen = Callable[[Sequence[Difference]], object]


class OvertakenDialog(OfficeDialog):
    """Let a person choose between two versions; `then` gets those that stay as on record."""

    def __init__(
        self, found: Sequence[Difference], then: Chosen, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._then = then
        self.ui = Ui_OvertakenDialog()
        self.ui.setupUi(self)
        self.ui.intro_label.setText(INTRO)
        self.choices: Mapping[Difference, QButtonGroup] = {one: self._add(one) for one in found}
        self.ui.rows_layout.addStretch(1)
        self.ui.rest_problem.hide()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(640, min(600, 260 + 130 * len(found)))
        self._first_open().setFocus()

    def choose(self, one: Difference, *, mine: bool) -> None:
        """Choose a version as if it had been clicked."""
        self.choices[one].buttons()[0 if mine else 1].setChecked(True)

    def save(self) -> None:
        """Go back to the form with what was chosen, or say how much is left to choose."""
        left = sum(group.checkedButton() is None for group in self.choices.values())
        self.ui.rest_problem.setVisible(bool(left))
        if left:
            self.ui.rest_problem.setText(UNCHOSEN.format(count=left))
            return
        theirs = [one for one, group in self.choices.items() if group.buttons()[1].isChecked()]
        self._then(theirs)
        self.leave()

    def _first_open(self) -> QAbstractButton:
        """Return the first button of what is to be chosen yet, or of the first field."""
        groups = list(self.choices.values())
        waiting = (group for group in groups if group.checkedButton() is None)
        return next(waiting, groups[0]).buttons()[0]

    def _add(self, one: Difference) -> QButtonGroup:
        """Add one field; what a person did not type is proposed as it is on record."""
        box, group = QVBoxLayout(), QButtonGroup(self)
        box.setSpacing(4)
        head = QLabel(one.word)
        head.setProperty("kind", "section")
        box.addWidget(head)
        for word, text in ((MINE, one.mine), (THEIRS, one.theirs)):
            button = QRadioButton(word, self.ui.sheet)
            button.setAccessibleName(f"{one.word}　{word}　{text or NOTHING}")
            group.addButton(button)
            said = Paragraph(self.ui.sheet)
            said.setText(text or NOTHING)
            said.setContentsMargins(INDENT, 0, 0, 4)
            box.addWidget(button)
            box.addWidget(said)
        if not one.typed:
            group.buttons()[1].setChecked(True)
        self.ui.rows_layout.addLayout(box)
        return group

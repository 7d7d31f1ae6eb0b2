"""Show one right of a case: how far it is, what was decided and why, and what can be done."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office.requests import RequestPage
from app.rules.cases import RightLine
from app.rules.grounds import GROUNDS
from app.rules.rights import bases_of
from app.rules.steps import right_word
from app.ui import request_words as words
from app.ui.forms.ui_right_panel import Ui_RightPanel
from app.ui.widgets.act_row import ActButton

NO_BASIS: Final = "根拠が選ばれていません"


class RightPanel(QWidget):
    """Be the part of the case's page about one right; `asked` carries an act and the right."""

    asked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RightPanel()
        self.ui.setupUi(self)
        self._right_id = -1
        self.ui.acts.pressed.connect(lambda key: self.asked.emit(key, self._right_id))

    def show_right(self, page: RequestPage, right: RightLine, acts: Sequence[ActButton]) -> None:
        """Show a right as it stands."""
        self._right_id = right.id
        name = right.remedy.word
        self.ui.word_label.setText(name)
        self.ui.basis_label.setText(right.basis or _no_basis(page, right))
        self.ui.state_pill.show_pill(words.state(right_word(page.case, right)))
        self.ui.stepper.show_steps(name, page.steps.get(right.id, ()))
        self.ui.returned_label.setText(f"差戻しの理由：{right.returned_reason}")
        self.ui.returned_label.setVisible(bool(right.returned_reason))
        facts = decision_facts(right)
        self.ui.decision_facts.show_facts(facts)
        self.ui.decision_facts.setVisible(bool(facts))
        self.ui.acts.show_acts(acts)
        self.ui.acts.setAccessibleName(f"{name}の操作")


def decision_facts(right: RightLine) -> list[tuple[str, str]]:
    """List what was decided on a right, with its ground and both reasons apart."""
    ground = GROUNDS.get(right.ground)
    facts = [
        ("お求めの内容", right.asked),
        ("お調べした結果", right.findings),
        ("対応", right.outcome.word if right.outcome else ""),
        ("根拠", f"{ground.word}（{ground.article}）" if ground else ""),
        ("文書に載せる理由", right.public_reason),
        ("内部の理由", right.internal_reason),
        ("代わりの措置", right.alternative),
        ("残りを消去できる日", words.long_day(right.erasable_on)),
        ("実施した日", words.long_day(right.carried_out_on)),
    ]
    return [fact for fact in facts if fact[1]]


def _no_basis(page: RequestPage, right: RightLine) -> str:
    """Say that the basis is still to be chosen, where the law knows one."""
    return NO_BASIS if bases_of(right.remedy, page.case.received_on) else ""

"""Choose from everything held on a person what is disclosed; the rest gets a reason each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import letters
from app.office.desk import Desk
from app.office.holdings import HeldLine
from app.rules.cases import Case, RightLine
from app.rules.errors import OfficeError
from app.rules.ids import RequestId, RightId
from app.rules.outcomes import Outcome
from app.ui import alerts
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.issued_letter import draft_sheets
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.forms.ui_disclosure_dialog import Ui_DisclosureDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

REASONS: Final = (
    "他の方の情報が含まれているため",
    "他の方の権利や利益を損なうおそれがあるため",
    "業務の適正な実施に著しい支障を及ぼすおそれがあるため",
)
WHOLE_BUT_MASKED: Final = (
    "対応は「全部」と決定されています。"
    "開示しない項目があるときは、先に決定を「一部」に直してください。"
)
PART_BUT_WHOLE: Final = (
    "対応は「一部」と決定されていますが、開示しない項目がありません。このままにしますか。"
)
MOVED: Final = (
    "黒塗りを選んだ後で、登録の内容が変わりました。"
    "変わった項目の黒塗りは外れています。選び直して保存してください。"
)


@dataclass(frozen=True)
class Holding:
    """Hold what the office answered: everything held, and what is masked already."""

    lines: Sequence[HeldLine]
    masks: letters.Masks


class DisclosureDialog(OfficeDialog):
    """Take for each item whether it is disclosed; `recorded` says that it is kept."""

    def __init__(
        self, seat: Seat, case: Case, right: RightLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.right = right
        self.ui = Ui_DisclosureDialog()
        self.ui.setupUi(self)
        self._kept: Mapping[str, str] | None = None
        self._moved = False
        ui = self.ui
        ui.case_label.setText(
            f"{heading(case, right)}　{right.outcome.word if right.outcome else ''}"
        )
        ui.reason_combo.addItems([*filter(None, [right.public_reason]), *REASONS])
        excuse(ui.reason_combo, ui.reason_problem)
        ui.item_tree.picked.connect(self._show_reason)
        ui.item_tree.ticked.connect(self._count)
        ui.reason_combo.editTextChanged.connect(ui.item_tree.give_reason)
        ui.all_button.clicked.connect(ui.item_tree.disclose_all)
        ui.preview_button.clicked.connect(lambda: self._keep(self._preview))
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(1080, 660)
        desk, request_id, right_id = seat.desk, case.id, right.id
        seat.doing.look(
            lambda: _ask(desk, request_id, right_id), asker=self, then=self._show_holding
        )

    def is_touched(self) -> bool:
        """Tell whether something was ticked or written that is not kept."""
        return self._kept is not None and self.ui.item_tree.masks() != self._kept

    def save(self) -> None:
        """Keep what was chosen; ask where it does not fit the decision."""
        self._keep(self._end)

    def _keep(self, then: Callable[[], object]) -> None:
        """Look at the reasons, then keep the masks and go on."""
        excuse(self.ui.reason_combo, self.ui.reason_problem)
        masks = self.ui.item_tree.masks()
        lacking = next((key for key, reason in masks.items() if not reason), None)
        if lacking is not None:
            self.ui.item_tree.pick(lacking)
            complain(
                self.ui.reason_combo, self.ui.reason_problem, "開示しない理由を書いてください。"
            )
            self.ui.reason_combo.setFocus()
        elif masks and self.right.outcome is Outcome.full:
            self.ui.trouble_notice.say(WHOLE_BUT_MASKED, "alarm", stays=True)
        elif not masks and self.right.outcome is Outcome.partial:
            alerts.ask(
                self, PART_BUT_WHOLE, act="このままにする(&K)", then=lambda: self._write(then)
            )
        else:
            self._write(then)

    def _write(self, then: Callable[[], object]) -> None:
        """Keep the masks; where nothing changed there is nothing to write."""
        masks = self.ui.item_tree.masks()
        if masks == self._kept and not self._moved:
            then()
            return
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: letters.mask(desk, request_id, right_id, masks),
            asker=self,
            then=lambda _changes: self._written(masks, then),
            refused=self._fail,
        )

    def _written(self, masks: Mapping[str, str], then: Callable[[], object]) -> None:
        """Remember what is kept now, and go on."""
        self.set_busy(busy=False)
        self._kept, self._moved = masks, False
        then()

    def _end(self) -> None:
        """Close after keeping."""
        self.recorded.emit("開示する内容を保存しました。")
        self.leave()

    def _preview(self) -> None:
        """Show the answer as it would be with what is kept now."""
        LetterDialog(self.seat, draft_sheets(self.seat.desk, self.case, self.right), self).show()

    def _show_holding(self, holding: Holding) -> None:
        """Show what is held, or say why there is nothing to choose from."""
        ui = self.ui
        usual = self.right.public_reason or REASONS[0]
        ui.item_tree.show_lines(holding.lines, holding.masks.reasons, usual)
        self._kept = ui.item_tree.masks()
        self._moved = holding.masks.moved
        if self._moved:
            ui.trouble_notice.say(MOVED, "alarm", stays=True)
        ui.stack.setCurrentWidget(ui.list_page if holding.lines else ui.empty_page)
        ui.empty_state.say(
            "search",
            "この方について保有している情報はありません",
            "受付が会員と結び付いているかを確かめてください。保有していないときは、対応を「不存在」にします。",
        )
        ui.item_tree.setFocus()

    def _show_reason(self, key: str) -> None:
        """Show the reason of the item under the cursor; an item that is disclosed has none."""
        masked = bool(key) and self.ui.item_tree.is_masked(key)
        self.ui.reason_box.setEnabled(masked)
        reason = self.ui.item_tree.masks().get(key, "") if masked else ""
        if self.ui.reason_combo.currentText() != reason:
            self.ui.reason_combo.setEditText(reason)

    def _count(self) -> None:
        """Say how much is disclosed."""
        masked = len(self.ui.item_tree.masks())
        self.ui.count_label.setText(
            f"全{self.ui.item_tree.count}項目のうち、開示しない項目 {masked}"
        )

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything chosen stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def _ask(desk: Desk, request_id: RequestId, right_id: RightId) -> Holding:
    """Ask the office for everything held and what is masked; runs beside the UI thread."""
    return Holding(
        letters.held(desk, request_id, right_id), letters.masks(desk, request_id, right_id)
    )

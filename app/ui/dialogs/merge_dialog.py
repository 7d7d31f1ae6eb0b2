"""Lay two registrations of one person side by side, and bring them together."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import merging
from app.office.merge_lines import MergeLine
from app.office.merging import MergePreview
from app.rules.errors import OfficeError
from app.rules.ids import MemberId
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.merge_list import LINES, person_words
from app.ui.forms.ui_merge_dialog import Ui_MergeDialog
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable
from app.ui.widgets.complaints import complain, excuse

NEEDED = "何で同じ方と確かめたかを書いてください。"
INTRO = (
    "残す登録の内容が、これからの一覧・ご案内・文書に使われます。"
    "もう一方の登録は消えません。名寄せは、会員の画面からいつでも取り消せます。"
)


class MergeDialog(OfficeDialog):
    """Show what stays and what is read over both; `merged` carries the key of who stays."""

    merged = Signal(int)

    def __init__(
        self, seat: Seat, keep_id: MemberId, other_id: MemberId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_MergeDialog()
        self.ui.setupUi(self)
        self._ids = (keep_id, other_id)
        self._shown: MergePreview | None = None
        self._table = IdTable(LINES, self._fetch, self)
        self.ui.table.hold(self._table)
        self.ui.cautions_label.hide()
        self.ui.swap_button.clicked.connect(self.swap)
        excuse(self.ui.reason_edit, self.ui.reason_problem)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.save_button.setEnabled(False)
        self.take_room(1080, 680)
        self.load()

    def is_touched(self) -> bool:
        """Tell whether a reason was typed that is not recorded."""
        return bool(self.ui.reason_edit.text().strip())

    def load(self) -> None:
        """Ask for both registrations."""
        desk, (keep, other) = self.seat.desk, self._ids
        self.seat.doing.look(
            lambda: merging.preview(desk, keep, other),
            asker=self,
            then=self.show_preview,
            key="preview",
            refused=self._fail,
        )

    def swap(self) -> None:
        """Let the other registration be the one that stays."""
        self._ids = (self._ids[1], self._ids[0])
        self.load()

    def show_preview(self, shown: MergePreview) -> None:
        """Show both, and whether they may become one by this person's hand."""
        ui = self.ui
        ui.title_label.setText(
            f"{person_words(shown.other)}を、{person_words(shown.keep)}に名寄せします"
        )
        takes = "・".join(shown.takes_over)
        also = f"「{takes}」は、残す登録にも付きます。" if takes else ""
        ui.intro_label.setText(INTRO + also)
        self._shown = shown
        self._table.show_ids(range(len(shown.lines)))
        ui.cautions_label.setText("\n".join(shown.cautions))
        ui.cautions_label.setVisible(bool(shown.cautions))
        ui.save_button.setText(f"{shown.other.member_code} を名寄せする(&S)")
        self._judge(shown)
        ui.reason_edit.setFocus()

    def save(self) -> None:
        """Bring them together, once it is said why they are one."""
        excuse(self.ui.reason_edit, self.ui.reason_problem)
        desk, (keep, other) = self.seat.desk, self._ids
        reason = self.ui.reason_edit.text().strip()
        if not reason:
            complain(self.ui.reason_edit, self.ui.reason_problem, NEEDED)
            self.ui.reason_edit.setFocus()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: merging.merge(desk, keep, other, reason),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _fetch(self, ids: Sequence[int]) -> Sequence[MergeLine]:
        """Return the lines that are looked at."""
        return [self._shown.lines[at] for at in ids] if self._shown else ()

    def _judge(self, shown: MergePreview) -> None:
        """Say what stands in the way; without it the button can be pressed."""
        roles = self.seat.desk.actor.roles
        judge = may(roles, Verb.judge_sameness)
        stops = shown.never or (shown.manager if not judge else "")
        self.ui.save_button.setEnabled(not stops and may(roles, Verb.merge_members))
        if stops:
            self.ui.notice.say(stops, "alarm")
        elif shown.manager:
            self.ui.notice.say(shown.manager, "caution")
        else:
            self.ui.notice.hide()

    def _end(self) -> None:
        """Close, and name who stays."""
        self.set_busy(busy=False)
        self.merged.emit(self._ids[0])
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; what was typed stays."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "alarm")

"""Begin or end the protection of a child (秘匿, OFFICE L-06)."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import child_confidentiality
from app.office.changes import Changes
from app.office.rows import KnownChild
from app.rules.errors import OfficeError
from app.ui.dialogs import family_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_child_shield_dialog import Ui_ChildShieldDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

PROTECT: Final = (
    "お子さまと、同居していると登録されている会員を秘匿にします。会員のご住所・電話番号・メール・"
    "里帰り先が、一覧・画面・書出し・操作記録で隠れます。このお子さまについてのご請求は、"
    "どなたからのものでも、管理責任者の判断を待ちます。"
)
LIFT: Final = (
    "お子さまの秘匿を解除します。会員の秘匿はそのまま残ります。会員の秘匿は、"
    "会員の画面の「手続き」から解除してください。"
)
NO_DAY: Final = "日付が読み取れません。「4/20」「R8.4.20」のように入れてください。"


class ChildShieldDialog(OfficeDialog):
    """Take the day and the reason; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, child: KnownChild, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.child = child
        self.ui = Ui_ChildShieldDialog()
        self.ui.setupUi(self)
        ui, lifting = self.ui, child.confidential
        word = "お子さまの秘匿の解除" if lifting else "お子さまの秘匿"
        self.setWindowTitle(f"{word} - すくすく窓口")
        ui.child_label.setText(family_words.name_of(child))
        ui.intro_label.setText(LIFT if lifting else PROTECT)
        ui.save_button.setText("秘匿を解除する(&S)" if lifting else "秘匿にする(&S)")
        ui.save_button.setProperty("kind", "danger" if lifting else "primary")
        ui.on_field.set_up(seat.desk.today)
        ui.on_field.set_day(seat.desk.today)
        for widget in (ui.on_label, ui.on_field):
            widget.setVisible(not lifting)
        self._excuse()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(560)
        (ui.cancel_button if lifting else ui.on_field).setFocus()

    def is_touched(self) -> bool:
        """Tell whether a reason was typed that is not recorded."""
        return bool(self.ui.reason_edit.text().strip())

    def save(self) -> None:
        """Record the step, or say beside the field what is missing."""
        ui = self.ui
        self._excuse()
        if not self.child.confidential and ui.on_field.day() is None:
            complain(ui.on_field, ui.on_problem, NO_DAY)
            ui.on_field.setFocus()
            return
        if not ui.reason_edit.text().strip():
            complain(ui.reason_edit, ui.reason_problem, "理由を書いてください。")
            ui.reason_edit.setFocus()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(self._act(), asker=self, then=self._end, refused=self._fail)

    def _act(self) -> Callable[[], Changes]:
        """Make the act from what stands in the fields."""
        desk, key, reason = self.seat.desk, self.child.id, self.ui.reason_edit.text()
        if self.child.confidential:
            return lambda: child_confidentiality.lift(desk, key, reason)
        since = self.ui.on_field.typed()
        return lambda: child_confidentiality.protect(desk, key, since, reason)

    def _excuse(self) -> None:
        """Take earlier complaints back."""
        excuse(self.ui.on_field, self.ui.on_problem)
        excuse(self.ui.reason_edit, self.ui.reason_problem)

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        lifted = self.child.confidential
        said = "お子さまの秘匿を解除しました。" if lifted else "お子さまを秘匿にしました。"
        self.recorded.emit(said)
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")

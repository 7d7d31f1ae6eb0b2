"""Show before saving that the same person asks for the same already."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.office import intake
from app.office.intake import OpenSame
from app.rules.ids import RequestId
from app.rules.requests import RequestDraft
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_request_dialog import Ui_RequestDialog
from app.ui.seat import Seat


class SameRequests(QObject):
    """Look while one types; `asked` carries the case that is to be opened instead.

    `seen` are the cases that were shown here.
    """

    asked = Signal(int)

    def __init__(
        self, form: Ui_RequestDialog, seat: Seat, keeper: OfficeDialog, but: RequestId | None
    ) -> None:
        super().__init__(keeper)
        self._form, self._seat, self._keeper, self._but = form, seat, keeper, but
        self._found: Sequence[OpenSame] = ()
        self.seen: frozenset[int] = frozenset()
        form.same_box.hide()
        form.same_button.clicked.connect(self._open)

    def look(self, draft: RequestDraft) -> None:
        """Ask beside the UI thread; only the newest answer counts."""
        if not draft.rights or not (draft.member_code or draft.requester_name.strip()):
            self._show(())
            return
        desk, but = self._seat.desk, self._but
        self._seat.doing.look(
            lambda: intake.already_open(desk, draft, but),
            asker=self._keeper,
            then=self._show,
            key="same",
        )

    def are_new(self, found: Sequence[OpenSame], seen: frozenset[int]) -> bool:
        """Tell whether there are any that nobody had seen yet here, and show them."""
        new = not {int(one.id) for one in found} <= seen
        self._show(found)
        return new

    def _show(self, found: Sequence[OpenSame]) -> None:
        self._found = found
        self.seen |= {int(one.id) for one in found}
        self._form.same_box.setVisible(bool(found))
        self._form.same_label.setText(_sentence(found))

    def _open(self) -> None:
        if self._found:
            self.asked.emit(int(self._found[0].id))


def _sentence(found: Sequence[OpenSame]) -> str:
    """Name the cases, and what saving would do."""
    lines = [
        f"{one.receipt_number}　{'・'.join(one.words)}（{day_words(one.received_on)}届　"
        f"担当 {one.in_charge or '未定'}）"
        for one in found
    ]
    listed = "\n".join(lines)
    return (
        f"同じ方の同じお申し出が、もう対応中です。\n{listed}\n"
        "続きのお話なら、その受付に記録してください。このまま保存すると、別の受付になります。"
    )

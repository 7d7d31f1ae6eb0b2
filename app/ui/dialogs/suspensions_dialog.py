"""List whose data are not used or not provided, and lift a stop with a reason."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from app.office import suspensions
from app.office.suspensions import SuspensionRow
from app.rules.roles import Verb
from app.rules.suspensions import scope_words
from app.ui.days import day_words
from app.ui.dialogs.desk_list_dialog import DeskListDialog, ListAct, ListWords
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.seat import Seat
from app.ui.tables.columns import Column

ERASED: Final = "（消去済）"
WORDS: Final = ListWords(
    title="利用・提供の停止",
    intro="利用や第三者提供を停止している方です。停止を解くのは管理責任者です。",
    empty="停止中の方はいません",
    hint="停止のご請求を承認して実施すると、ここに並びます。",
    icon="stop",
)


class SuspensionsDialog(DeskListDialog[SuspensionRow]):
    """Be the list of stops that stand."""

    nouns: ClassVar[frozenset[str]] = frozenset({"members"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, WORDS, COLUMNS, parent)

    def acts(self) -> Sequence[ListAct[SuspensionRow]]:
        """Offer to lift a stop."""
        return (ListAct("停止を解く(&S)…", Verb.judge, self.lift, lambda _row: True),)

    def question(self) -> Callable[[], Sequence[SuspensionRow]]:
        """Ask for the stops that stand."""
        desk = self.seat.desk
        return lambda: suspensions.rows(desk)

    def lift(self) -> None:
        """Ask why the stop is lifted."""
        row = self.current()
        if row is None:
            return
        desk, key = self.seat.desk, row.suspension.id
        words = ReasonWords(
            title="停止の解除",
            heading=f"{row.member_name or ERASED} 様（{row.member_code}）",
            intro=f"{row.suspension.words}を、本日解除します。理由は記録に残ります。",
            save="停止を解く(&S)",
            said="停止を解除しました。",
        )
        dialog = ReasonDialog(
            self.seat, words, lambda reason: suspensions.lift(desk, key, reason), self
        )
        dialog.recorded.connect(self.tell)
        dialog.open()


COLUMNS: Final = (
    Column[SuspensionRow]("code", "組合員コード", lambda row: row.member_code, 128, sortable=False),
    Column[SuspensionRow](
        "name", "お名前", lambda row: row.member_name or ERASED, 200, sortable=False
    ),
    Column[SuspensionRow](
        "kind", "停止", lambda row: row.suspension.kind.word, 148, sortable=False
    ),
    Column[SuspensionRow](
        "scope",
        "範囲",
        lambda row: scope_words(row.suspension.scope, row.suspension.items),
        340,
        sortable=False,
    ),
    Column[SuspensionRow](
        "from", "始まった日", lambda row: day_words(row.suspension.from_on), 160, sortable=False
    ),
)

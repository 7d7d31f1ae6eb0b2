"""List what was given to whom, of everybody or to one recipient."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from app.office import provisions
from app.office.provisions import ProvisionRow
from app.office.recipients import RecipientRow
from app.rules.provisions import keep_until
from app.rules.roles import Verb
from app.ui.days import day_words
from app.ui.dialogs.desk_list_dialog import DeskListDialog, ListAct, ListWords
from app.ui.dialogs.provision_dialog import ProvisionDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column

WORDS: Final = ListWords(
    title="提供の記録",
    intro="どなたの情報を、どこに、どの根拠でお渡ししたかの記録です。新しいものから並びます。",
    empty="提供の記録はありません",
    hint="「提供を登録」で、お渡しした日・項目・根拠を記録してください。",
    icon="export",
)


class ProvisionsDialog(DeskListDialog[ProvisionRow]):
    """Be the list of provisions."""

    nouns: ClassVar[frozenset[str]] = frozenset({"provisions"})

    def __init__(
        self, seat: Seat, to: RecipientRow | None = None, parent: QWidget | None = None
    ) -> None:
        self.to = to
        super().__init__(seat, WORDS, COLUMNS, parent)

    def acts(self) -> Sequence[ListAct[ProvisionRow]]:
        """List what can be done here."""
        return (ListAct("提供を登録(&S)…", Verb.provide, self.add),)

    def question(self) -> Callable[[], Sequence[ProvisionRow]]:
        """Ask for the provisions."""
        desk, key = self.seat.desk, None if self.to is None else self.to.id
        return lambda: provisions.rows(desk, provisions.ids(desk, recipient_id=key))

    def whole(self, row: ProvisionRow) -> str:
        """Say what was given, what for, and how it is recorded."""
        purpose = f"目的：{row.purpose}" if row.purpose else ""
        duty = (
            "提供記録の開示の対象です" if row.record_duty else "提供記録の開示の対象ではありません"
        )
        words = (f"項目：{row.items_words}", purpose, f"記録：{row.record_method.word}", duty)
        return "　".join(filter(None, words))

    def add(self) -> None:
        """Open the form of a new provision."""
        dialog = ProvisionDialog(self.seat, self.to, self)
        dialog.recorded.connect(self.tell)
        dialog.open()


def _days(row: ProvisionRow) -> str:
    begun = day_words(row.from_on)
    return begun if row.from_on == row.to_on else f"{begun}～{day_words(row.to_on)}"


COLUMNS: Final = (
    Column[ProvisionRow]("days", "提供した日", _days, 180, sortable=False),
    Column[ProvisionRow]("to", "提供先", lambda row: row.recipient_name, 240, sortable=False),
    Column[ProvisionRow]("kind", "区分", lambda row: row.recipient_kind.word, 96, sortable=False),
    Column[ProvisionRow]("ground", "根拠", lambda row: row.ground.word, 176, sortable=False),
    Column[ProvisionRow](
        "people",
        "人数",
        lambda row: f"{len({key for key, _child in row.people}):,}名",
        64,
        figures=True,
        sortable=False,
    ),
    Column[ProvisionRow]("way", "渡し方", lambda row: row.way.word, 148, sortable=False),
    Column[ProvisionRow](
        "kept",
        "保存の期限",
        lambda row: day_words(keep_until(row, row.recorded_on)),
        148,
        sortable=False,
    ),
)

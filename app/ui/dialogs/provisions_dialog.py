"""List what was given to whom, of everybody or to one recipient."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from app.office import provision_rows
from app.office.provision_rows import ProvisionShown
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


class ProvisionsDialog(DeskListDialog[ProvisionShown]):
    """Be the list of provisions."""

    nouns: ClassVar[frozenset[str]] = frozenset({"provisions"})

    def __init__(
        self, seat: Seat, to: RecipientRow | None = None, parent: QWidget | None = None
    ) -> None:
        self.to = to
        super().__init__(seat, WORDS, COLUMNS, parent)

    def acts(self) -> Sequence[ListAct[ProvisionShown]]:
        """List what can be done here."""
        return (ListAct("提供を登録(&S)…", Verb.provide, self.add),)

    def question(self) -> Callable[[], Sequence[ProvisionShown]]:
        """Ask for the provisions."""
        desk, key = self.seat.desk, None if self.to is None else self.to.id
        return lambda: provision_rows.shown(desk, provision_rows.ids(desk, recipient_id=key))

    def whole(self, row: ProvisionShown) -> str:
        """Say what was given, what for, and how it is recorded."""
        given = row.row
        purpose = f"目的：{given.purpose}" if given.purpose else ""
        duty = "" if given.record_duty else "ではありません"
        words = (
            f"項目：{given.items_words}",
            purpose,
            f"記録：{given.record_method.word}",
            f"提供記録の開示の対象{duty or 'です'}",
        )
        return "　".join(filter(None, words))

    def add(self) -> None:
        """Open the form of a new provision."""
        dialog = ProvisionDialog(self.seat, self.to, self)
        dialog.recorded.connect(self.tell)
        dialog.open()


def _days(shown: ProvisionShown) -> str:
    row = shown.row
    begun = day_words(row.from_on)
    return begun if row.from_on == row.to_on else f"{begun}～{day_words(row.to_on)}"


def _kept(shown: ProvisionShown) -> str:
    return day_words(keep_until(shown.row, shown.row.recorded_on))


COLUMNS: Final = (
    Column[ProvisionShown]("days", "提供した日", _days, 148, sortable=False),
    Column[ProvisionShown]("people", "対象の方", lambda one: one.people, 180, sortable=False),
    Column[ProvisionShown]("to", "提供先", lambda one: one.row.recipient_name, 220, sortable=False),
    Column[ProvisionShown](
        "kind", "区分", lambda one: one.row.recipient_kind.word, 96, sortable=False
    ),
    Column[ProvisionShown]("ground", "根拠", lambda one: one.row.ground.word, 140, sortable=False),
    Column[ProvisionShown]("way", "渡し方", lambda one: one.row.way.word, 140, sortable=False),
    Column[ProvisionShown]("kept", "保存の期限", _kept, 144, sortable=False),
)

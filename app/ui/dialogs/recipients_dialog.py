"""List who receives personal data; register one, change one, end what is given to one."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from app.office import contract_ends, recipients
from app.office.recipients import RecipientRow
from app.rules.recipient_papers import may_be_asked
from app.rules.roles import Verb
from app.ui import alerts
from app.ui.days import day_words
from app.ui.dialogs.desk_list_dialog import DeskListDialog, ListAct, ListWords
from app.ui.dialogs.provisions_dialog import ProvisionsDialog
from app.ui.dialogs.recipient_dialog import RecipientDialog
from app.ui.dialogs.recipient_paper_dialog import RecipientPaperDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column

WORDS: Final = ListWords(
    title="提供先",
    intro="個人情報をお渡しする先です。委託先への提供は、契約のある日だけ登録できます。",
    empty="提供先が登録されていません",
    hint="「提供先を登録」で、委託先・共同利用者・第三者を登録してください。",
    icon="staff",
)


class RecipientsDialog(DeskListDialog[RecipientRow]):
    """Be the list of recipients."""

    nouns: ClassVar[frozenset[str]] = frozenset({"recipients"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        self._ends: Mapping[int, str] = {}
        super().__init__(seat, WORDS, _columns(self._end_of), parent)

    def acts(self) -> Sequence[ListAct[RecipientRow]]:
        """List what can be done with a recipient."""
        return (
            ListAct("提供を終える(&F)…", Verb.keep_recipients, self.end, _receives),
            ListAct("提供の記録(&P)…", Verb.read_members, self.show_given, lambda _row: True),
            ListAct("文書を作る(&L)…", Verb.issue_letter, self.write, may_be_asked),
            ListAct("内容を変更(&E)…", Verb.keep_recipients, self.change, lambda _row: True),
            ListAct("提供先を登録(&S)…", Verb.keep_recipients, self.add),
        )

    def question(self) -> Callable[[], Sequence[RecipientRow]]:
        """Ask for all recipients but authorities."""
        desk = self.seat.desk

        def ask() -> Sequence[RecipientRow]:
            self._ends = contract_ends.words(desk)
            return recipients.rows(desk, recipients.ids(desk))

        return ask

    def whole(self, row: RecipientRow) -> str:
        """Say where a recipient is reached."""
        head = f"代表者 {row.representative}" if row.representative else ""
        return "　".join(filter(None, (row.postal_code, row.address, head, row.contact)))

    def add(self) -> None:
        """Open an empty form."""
        self._open(RecipientDialog(self.seat, None, self))

    def change(self) -> None:
        """Open the form of the recipient under the cursor."""
        row = self.current()
        if row is not None:
            self._open(RecipientDialog(self.seat, row, self))

    def show_given(self) -> None:
        """Show what was given to the recipient under the cursor."""
        row = self.current()
        if row is not None:
            ProvisionsDialog(self.seat, row, self).show()

    def write(self) -> None:
        """Show the letters to the recipient under the cursor, to be issued."""
        row = self.current()
        if row is not None:
            dialog = RecipientPaperDialog(self.seat, row, self)
            dialog.recorded.connect(self.tell)
            dialog.open()

    def end(self) -> None:
        """Ask whether nothing is given to the recipient any more."""
        row = self.current()
        if row is not None:
            alerts.ask(
                self,
                f"「{row.name}」への提供を、本日で終わったと記録します。"
                "明日からの提供は登録できなくなります。これまでの提供の記録は残ります。",
                act="提供を終える(&F)",
                then=lambda: self._end(row),
                irreversible=True,
            )

    def _end(self, row: RecipientRow) -> None:
        desk = self.seat.desk
        self.seat.doing.do(
            lambda: recipients.end(desk, row.id, desk.today, row.edition),
            asker=self,
            then=lambda _changes: self.tell(f"「{row.name}」への提供を終えました。"),
            refused=self._fail,
        )

    def _end_of(self, row: RecipientRow) -> str:
        return self._ends.get(row.id, "")

    def _open(self, dialog: RecipientDialog) -> None:
        dialog.recorded.connect(self.tell)
        dialog.open()


def _receives(row: RecipientRow) -> bool:
    return row.ended_on is None


def _columns(contract: Callable[[RecipientRow], str]) -> tuple[Column[RecipientRow], ...]:
    return (
        Column("kind", "区分", lambda row: row.kind.word, 112, sortable=False),
        Column("name", "名称", lambda row: row.name, 300, sortable=False),
        Column("contract", "契約の終わり", contract, 200, sortable=False),
        Column("contact", "連絡の窓口", lambda row: row.contact, 240, sortable=False),
        Column("ended", "提供の終了", lambda row: day_words(row.ended_on), 148, sortable=False),
    )

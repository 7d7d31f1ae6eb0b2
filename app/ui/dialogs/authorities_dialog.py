"""List what authorities asked, for the 管理責任者 alone."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from app.office import authority_inquiries, authority_register
from app.office.authority_inquiries import AuthorityInquiryRow
from app.rules.ids import AuthorityInquiryId
from app.rules.periods import Days
from app.rules.roles import Verb
from app.ui import authority_words
from app.ui.days import day_words
from app.ui.dialogs.authority_dialog import AuthorityDialog
from app.ui.dialogs.authority_intake_dialog import AuthorityIntakeDialog
from app.ui.dialogs.desk_list_dialog import DeskListDialog, ListAct, ListWords
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.seat import Seat
from app.ui.tables.columns import Column

WORDS: Final = ListWords(
    title="官公署・弁護士会等からの照会",
    intro="管理責任者だけが見られる受付簿です。電話では回答せず、照会書と照会した方を確かめてから決めます。",
    empty="官公署等からの照会はありません",
    hint="警察・裁判所・税務署・弁護士会・児童相談所などから照会があったときに受け付けます。",
)
COLUMNS: Final = (
    Column[AuthorityInquiryRow]("number", "照会番号", lambda row: row.number, 104, sortable=False),
    Column[AuthorityInquiryRow](
        "received_on", "届いた日", lambda row: day_words(row.received_on), 132, sortable=False
    ),
    Column[AuthorityInquiryRow](
        "kind", "種類", lambda row: row.standing.kind.word, 190, sortable=False
    ),
    Column[AuthorityInquiryRow](
        "office", "照会した官公署など", lambda row: row.office, 220, sortable=False
    ),
    Column[AuthorityInquiryRow](
        "about", "対象の方", lambda row: row.about_name, 120, sortable=False
    ),
    Column[AuthorityInquiryRow](
        "due_on",
        "希望の期限",
        lambda row: day_words(row.due_on) if row.due_on else "",
        132,
        sortable=False,
    ),
    Column[AuthorityInquiryRow](
        "state",
        "いまの状態",
        lambda row: authority_words.state(row).word,
        140,
        sortable=False,
        pill=authority_words.state,
    ),
)


class AuthoritiesDialog(DeskListDialog[AuthorityInquiryRow]):
    """Be the list; one inquiry opens as a page of its own."""

    nouns: ClassVar[frozenset[str]] = frozenset({"authority_inquiries"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, WORDS, COLUMNS, parent)
        self.ui.table.opened.connect(lambda _key: self.show_one())

    def acts(self) -> Sequence[ListAct[AuthorityInquiryRow]]:
        """List the buttons, the primary one last."""
        verb = Verb.handle_authority
        return (
            ListAct("受付簿を見る・印刷(&R)…", verb, self.show_register),
            ListAct("開く(&O)…", verb, self.show_one, lambda _row: True),
            ListAct("照会を受け付ける(&N)…", verb, self.take),
        )

    def question(self) -> Callable[[], Sequence[AuthorityInquiryRow]]:
        """Return the question to the office."""
        desk = self.seat.desk
        return lambda: authority_inquiries.rows(desk, authority_inquiries.ids(desk))

    def whole(self, row: AuthorityInquiryRow) -> str:
        """Say what was asked."""
        return row.asked

    def take(self) -> None:
        """Take a new inquiry."""
        dialog = AuthorityIntakeDialog(self.seat, self)
        dialog.recorded.connect(self.tell)
        dialog.taken.connect(self._open)
        dialog.open()

    def show_one(self) -> None:
        """Open the inquiry under the cursor."""
        row = self.current()
        if row is not None:
            self._open(row.id)

    def show_register(self) -> None:
        """Show the register as it is printed."""
        desk = self.seat.desk
        sheets = Sheets(
            title=authority_register.TITLE,
            facts=[("期間", "全期間"), ("作った日", day_words(desk.today))],
            load=lambda: authority_register.draw(desk, Days()),
            take=lambda: authority_register.take(desk, Days()),
            hint="管理責任者だけが見られる受付簿です。印刷と保存は操作記録に残ります。",
            file_name=f"{authority_register.TITLE}_{desk.today:%Y%m%d}.pdf",
        )
        LetterDialog(self.seat, sheets, self).show()

    def _open(self, key: int) -> None:
        dialog = AuthorityDialog(self.seat, AuthorityInquiryId(key), self)
        dialog.recorded.connect(self.recorded)
        dialog.open()

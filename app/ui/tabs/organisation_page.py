"""Be the page 管理体制: the posts that answer for personal data, who holds them and who did."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from app.office import appointment_book, appointment_terms, house_posts, organisation_chart
from app.office.appointments import AppointmentRow
from app.office.desk import Desk
from app.office.house_posts import SeatRow
from app.rules.ids import AppointmentId
from app.rules.periods import Days
from app.rules.roles import Verb
from app.ui.dialogs.appointment_dialog import AppointmentDialog
from app.ui.dialogs.appointment_end_dialog import AppointmentEndDialog
from app.ui.dialogs.book import Book, Paper, When
from app.ui.dialogs.house_departments_dialog import HouseDepartmentsDialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs.organisation_sheet import describe, state_pill
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_list import Chip, every
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.sheet import Sheet

CANCEL_INTRO = (
    "誤って登録した任命を取り消します。取り消した登録は、理由とともに履歴に残ります。"
    "役職を退いたときは、取消しではなく「任期の終わり」を入れてください。"
)


def _stands(row: SeatRow) -> bool:
    return row.seat.stands


def _is_concern(row: SeatRow) -> bool:
    return bool(row.concerns)


class OrganisationPage(RegisterPage[SeatRow]):
    """List the posts; beside them the terms of the chosen one."""

    key: ClassVar[str] = "organisation"
    word: ClassVar[str] = "管理体制"
    noun: ClassVar[str] = "役職"
    picture: ClassVar[str] = "staff"
    hint: ClassVar[str] = "役職・部署・お名前"
    nouns: ClassVar[frozenset[str]] = frozenset({"workers"})
    chips: ClassVar[tuple[Chip[Any], ...]] = (
        Chip("now", "現在の役職", _stands),
        Chip("concern", "確かめること", _is_concern, counted=True),
        Chip("", "すべて", every),
    )

    def columns(self) -> Sequence[Column[SeatRow]]:
        """Give post, holder, the end of the term and the state."""
        return (
            Column("post", "役職", lambda row: row.seat.word, 220),
            Column("holder", "お名前", self._holder, 150),
            Column("until", "任期の終わり", self._until, 110, whole=True),
            pill_column("state", "状態", lambda row: state_pill(row, self.seat.desk.today), 110),
        )

    def question(self) -> Callable[[], Sequence[SeatRow]]:
        """Ask for the posts of the house and of its departments."""
        desk = self.seat.desk
        return lambda: house_posts.rows(desk)

    def reading(self, row: SeatRow) -> Callable[[], Sheet]:
        """Describe a post as it stands now."""
        desk, key = self.seat.desk, row.id
        return lambda: describe(house_posts.one(desk, key), desk.today, desk.actor.roles)

    def says(self, row: SeatRow) -> str:
        """Find a post by everybody who ever held it."""
        return "\n".join((row.seat.word, *(one.titled for one in row.records)))

    def deeds(self) -> Sequence[Deed]:
        """Appoint somebody; keep the departments that a manager is needed for."""
        if not self.may(Verb.keep_organisation):
            return ()
        return (
            Deed("任命を登録(&N)…", self._appoint),
            Deed("部署の一覧(&D)…", self._open_departments),
        )

    def books(self) -> Sequence[Book | Paper]:
        """Print the sheet of a day, and the terms of a period."""
        return (
            Paper(organisation_chart.TITLE, _look, _take, When.day, "その日の役職と任期の図です。"),
            Book(appointment_book.TITLE, appointment_book.register),
        )

    def act(self, key: str, about: object, row: SeatRow) -> None:
        """Appoint to the post, or change one of its terms."""
        record = next((one for one in row.records if one.id == about), None)
        if key == "appoint":
            self.open_dialog(AppointmentDialog(self.seat, row.id, self))
        elif key == "end" and record is not None:
            self.open_dialog(AppointmentEndDialog(self.seat, row.seat.word, record, self))
        elif key == "cancel" and record is not None:
            self.open_dialog(self._cancelling(row, record))

    def _appoint(self) -> None:
        row = self.current()
        self.open_dialog(AppointmentDialog(self.seat, row.id if row else 0, self))

    def _open_departments(self) -> None:
        self.open_dialog(HouseDepartmentsDialog(self.seat, self))

    def _cancelling(self, row: SeatRow, record: AppointmentRow) -> ReasonDialog:
        desk, key, edition = self.seat.desk, AppointmentId(record.id), record.edition
        words = ReasonWords(
            title="任命の取消し",
            heading=f"{row.seat.word}　{record.titled}",
            intro=CANCEL_INTRO,
            save="取り消す(&S)",
            said=f"{record.name}さんの任命の登録を取り消しました。",
        )
        return ReasonDialog(
            self.seat,
            words,
            lambda reason: appointment_terms.cancel(desk, key, reason, edition),
            self,
        )

    def _holder(self, row: SeatRow) -> str:
        held = row.seat.holder(self.seat.desk.today)
        return held.name if held else ""

    def _until(self, row: SeatRow) -> str:
        held = row.seat.holder(self.seat.desk.today)
        if held is None:
            return ""
        return f"{held.until_on:%Y/%m/%d}" if held.until_on else "定めなし"


def _look(desk: Desk, days: Days) -> bytes:
    return organisation_chart.look(desk, days.to_on or desk.today)


def _take(desk: Desk, days: Days) -> bytes:
    return organisation_chart.take(desk, days.to_on or desk.today)

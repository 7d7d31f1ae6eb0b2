"""Be the page 役職員・誓約書: who works for the house, their pledges and trainings."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Final

from app.office import pledges, worker_books, worker_views
from app.office.worker_views import WorkerLine
from app.rules.blank_forms import BlankForm
from app.rules.ids import PledgeId
from app.rules.roles import Verb
from app.ui.dialogs.blank_forms_dialog import BlankFormsDialog, FormOffer
from app.ui.dialogs.book import Book, When
from app.ui.dialogs.house_departments_dialog import HouseDepartmentsDialog
from app.ui.dialogs.list_imports import worker_import_dialog
from app.ui.dialogs.pledge_dialog import PledgeDialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.dialogs.worker_dialog import WorkerDialog
from app.ui.dialogs.worker_leave_dialog import WorkerLeaveDialog
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_list import Chip, every
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.sheet import Sheet
from app.ui.tabs.workers_sheet import describe, state_pill

BOOKS: Final = (
    Book("役職員名簿", worker_books.workers, When.day),
    Book("誓約書台帳", worker_books.pledges),
    Book("誓約書のない方の一覧", worker_books.owing, When.now),
)


def _works(row: WorkerLine) -> bool:
    return row.works


def _owes(row: WorkerLine) -> bool:
    return bool(row.owed)


def _left(row: WorkerLine) -> bool:
    return row.worker.left_on is not None and not row.works


class WorkersPage(RegisterPage[WorkerLine]):
    """List the people of the house; beside them the pledges and trainings of one."""

    key: ClassVar[str] = "workers"
    word: ClassVar[str] = "役職員・誓約書"
    noun: ClassVar[str] = "役職員"
    unit: ClassVar[str] = "人"
    hint: ClassVar[str] = "お名前・フリガナ・部署・職員番号"
    picture: ClassVar[str] = "staff"
    nouns: ClassVar[frozenset[str]] = frozenset({"workers", "trainings"})
    chips: ClassVar[tuple[Chip[Any], ...]] = (
        Chip("present", "在籍", _works),
        Chip("owing", "誓約書なし", _owes, counted=True),
        Chip("left", "退職", _left),
        Chip("", "すべて", every),
    )
    orders: ClassVar[dict[str, Callable[[Any], Any]]] = {
        "name": lambda row: row.worker.kana or row.worker.name,
        "number": lambda row: row.worker.number or None,
    }

    def columns(self) -> Sequence[Column[WorkerLine]]:
        """Give name, department, kind, number and state."""
        return (
            Column("name", "氏名", lambda row: row.worker.name, 140),
            Column("department", "部署", lambda row: row.worker.department_name, 112),
            Column("kind", "区分", lambda row: row.worker.kind.word, 138),
            Column("number", "職員番号", lambda row: row.worker.number, 84, whole=True),
            pill_column("state", "状態", lambda row: state_pill(row, self.seat.desk.today), 112),
        )

    def question(self) -> Callable[[], Sequence[WorkerLine]]:
        """Ask for everybody."""
        desk = self.seat.desk
        return lambda: worker_views.lines(desk)

    def reading(self, row: WorkerLine) -> Callable[[], Sheet]:
        """Describe a person as she stands now."""
        desk, key = self.seat.desk, row.id
        return lambda: describe(worker_views.page(desk, key), desk.today, desk.actor.roles)

    def says(self, row: WorkerLine) -> str:
        """Find a person by the reading of her name, too."""
        return f"{super().says(row)}\n{row.worker.kana}"

    def deeds(self) -> Sequence[Deed]:
        """Register somebody, take a list in, record pledges, keep the departments."""
        if not self.may(Verb.keep_workers):
            return ()
        return (
            Deed("役職員を登録(&N)…", self._register),
            Deed("誓約書をまとめて記録(&B)…", self._pledge),
            Deed("誓約書の用紙(&Q)…", self._forms),
            Deed("名簿を取り込む(&F)…", self._import, 1),
            Deed("部署の一覧(&D)…", self._keep_departments, 1),
        )

    def books(self) -> Sequence[Book]:
        """Print who works here, the pledges of a period, and who owes one."""
        return BOOKS

    def empty_words(self) -> tuple[str, str, str]:
        """Say how the first person comes in."""
        act = "役職員を登録…" if self.may(Verb.keep_workers) else ""
        sentence = "先に「部署の一覧」に部署を登録し、お一人ずつ登録するか、名簿を取り込みます。"
        return "役職員はまだ登録されていません", sentence, act

    def act(self, key: str, about: object, row: WorkerLine) -> None:
        """Do what a button asks for one person."""
        if key == "pledge":
            self.open_dialog(PledgeDialog(self.seat, row.id, self))
        elif key == "change":
            self.open_dialog(WorkerDialog(self.seat, row.worker, self))
        elif key == "leave":
            self.open_dialog(WorkerLeaveDialog(self.seat, row.worker, self))
        elif key == "cancel_pledge" and isinstance(about, int):
            self.open_dialog(self._cancelling(row, PledgeId(about)))

    def _register(self) -> None:
        self.open_dialog(WorkerDialog(self.seat, None, self))

    def _pledge(self) -> None:
        self.open_dialog(PledgeDialog(self.seat, None, self))

    def _forms(self) -> None:
        offer = FormOffer(forms=(BlankForm.pledge_entry, BlankForm.pledge_exit))
        self.open_dialog(BlankFormsDialog(self.seat, offer, self))

    def _import(self) -> None:
        self.open_dialog(worker_import_dialog(self.seat, self))

    def _keep_departments(self) -> None:
        self.open_dialog(HouseDepartmentsDialog(self.seat, self))

    def _cancelling(self, row: WorkerLine, key: PledgeId) -> ReasonDialog:
        desk = self.seat.desk
        words = ReasonWords(
            title="誓約書の記録の取消し",
            heading=row.worker.name,
            intro="誤って記録した誓約書を取り消します。取り消した記録は、理由とともに残ります。",
            save="取り消す(&S)",
            said=f"{row.worker.name}さんの誓約書の記録を取り消しました。",
        )
        return ReasonDialog(
            self.seat, words, lambda reason: pledges.cancel(desk, key, reason), self
        )

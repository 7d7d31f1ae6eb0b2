"""Be the page 教育: the trainings of the plans, with how far they reached."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Final

from app.office import (
    planned_trainings,
    training_books,
    training_person_book,
    training_plans,
    training_views,
)
from app.office.training_views import TrainingPlanRow, TrainingView
from app.rules.roles import Verb
from app.rules.training_months import month_words
from app.rules.training_stages import TrainingStage
from app.ui.days import day_words
from app.ui.dialogs.book import Book, When
from app.ui.dialogs.training_dialog import TrainingAbout, TrainingDialog
from app.ui.dialogs.training_plan_dialog import TrainingPlanDialog
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs import trainings_acts
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_list import Chip, every
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.sheet import Sheet
from app.ui.tabs.trainings_sheet import OVER, PILLS, describe

BOOKS: Final = (
    Book("教育計画書", training_books.plan_on, When.day, "その日の年度の計画です。"),
    Book("教育実施記録", training_books.held),
    Book("未受講者一覧", training_books.missing),
    Book(training_person_book.TITLE, training_person_book.by_person),
)


def _stands(row: TrainingView) -> bool:
    return row.stage not in OVER


def _lacks(row: TrainingView) -> bool:
    return bool(row.missing) and row.stage not in (*OVER, TrainingStage.planned)


class TrainingsPage(RegisterPage[TrainingView]):
    """List the trainings; beside them how far one reached, and who is missing."""

    key: ClassVar[str] = "trainings"
    word: ClassVar[str] = "教育"
    noun: ClassVar[str] = "教育"
    hint: ClassVar[str] = "名称・対象・講師・年度"
    nouns: ClassVar[frozenset[str]] = frozenset({"trainings", "workers"})
    chips: ClassVar[tuple[Chip[Any], ...]] = (
        Chip("open", "終わっていない教育", _stands),
        Chip("missing", "未受講者あり", _lacks, counted=True),
        Chip("", "すべて", every),
    )
    orders: ClassVar[dict[str, Callable[[Any], Any]]] = {
        "month": lambda row: str(row.row.from_on or row.row.planned_month),
        "title": lambda row: row.row.title,
    }

    def columns(self) -> Sequence[Column[TrainingView]]:
        """Give day, title, reach and state."""
        return (
            Column("month", "実施日・予定", _when, 128, whole=True),
            Column("title", "教育の名称", lambda row: row.row.title, 180),
            Column("reach", "受講", _reach, 104, whole=True),
            pill_column("state", "状況", lambda row: PILLS[row.stage], 140),
        )

    def question(self) -> Callable[[], Sequence[TrainingView]]:
        """Ask for the trainings of all years."""
        desk = self.seat.desk
        return lambda: training_views.views(desk, planned_trainings.ids(desk))

    def reading(self, row: TrainingView) -> Callable[[], Sheet]:
        """Describe a training as it stands now."""
        desk, key = self.seat.desk, row.id
        return lambda: describe(training_views.view(desk, key), desk.actor.roles)

    def says(self, row: TrainingView) -> str:
        """Find a training by its audience, lecturer and year, too."""
        more = (row.audience, row.row.lecturer, f"{row.row.fiscal_year}年度", row.row.theme)
        return "\n".join((super().says(row), *more))

    def deeds(self) -> Sequence[Deed]:
        """Plan a training; look after the plan of a year."""
        if not self.may(Verb.plan_training):
            return ()
        return (Deed("教育を計画(&N)…", self._plan), Deed("年度の計画と承認(&Y)…", self._year))

    def books(self) -> Sequence[Book]:
        """Print the plan, what was held, and who is missing."""
        return BOOKS

    def empty_words(self) -> tuple[str, str, str]:
        """Say how the first training comes in."""
        act = "教育を計画…" if self.may(Verb.plan_training) else ""
        sentence = "年度の計画を作って教育を加えると、予定の月の順にここに並びます。"
        return "教育はまだ計画されていません", sentence, act

    def act(self, key: str, about: object, row: TrainingView) -> None:
        """Do what a button asks for one training."""
        trainings_acts.run(self, key, about, row)

    def _plan(self) -> None:
        """Put a training into the plan of this year; begin that plan where there is none."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: (training_plans.year(desk), training_plans.plans(desk)),
            asker=self,
            then=lambda found: self._add(*found),
        )

    def _add(self, year: int, plans: Sequence[TrainingPlanRow]) -> None:
        plan = next((one for one in plans if one.fiscal_year == year), None)
        if plan is None:
            self._year()
        else:
            self.open_dialog(TrainingDialog(self.seat, TrainingAbout(plan), self))

    def _year(self) -> None:
        self.open_dialog(TrainingPlanDialog(self.seat, self))


def _when(row: TrainingView) -> str:
    return day_words(row.row.from_on) or month_words(row.row.planned_month)


def _reach(row: TrainingView) -> str:
    reach = row.reach
    return f"{reach.done_count}/{reach.meant_count}人" if row.people else ""

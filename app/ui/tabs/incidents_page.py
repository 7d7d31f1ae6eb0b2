"""Be the page 漏えい等事案: what went wrong with personal data, by which day it is reported."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from app.office import corrective_actions, incident_book, incident_log, incident_register
from app.office.incident_book import IncidentView
from app.rules.corrective_actions import Target
from app.rules.roles import Verb
from app.ui.days import day_words
from app.ui.dialogs.book import Book
from app.ui.dialogs.incident_dialog import IncidentDialog
from app.ui.dialogs.incident_proposals_dialog import IncidentProposalsDialog
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs import incident_acts
from app.ui.tabs.incident_sheet import describe, state_pill
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_list import Chip, every
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.sheet import Sheet


class IncidentsPage(RegisterPage[IncidentView]):
    """Be the register of incidents with all that is done about each."""

    key: ClassVar[str] = "incidents"
    word: ClassVar[str] = "漏えい等事案"
    noun: ClassVar[str] = "事案"
    unit: ClassVar[str] = "件"
    hint: ClassVar[str] = "番号・件名・部署"
    picture: ClassVar[str] = "warning"
    nouns: ClassVar[frozenset[str]] = frozenset(
        {"incidents", "corrective_actions", "letters", "nonconformities"}
    )
    chips: ClassVar[tuple[Chip[Any], ...]] = (
        Chip("open", "対応中", lambda view: view.is_open, counted=True),
        Chip("late", "期限経過", lambda view: bool(view.stand.overdue), counted=True),
        Chip("", "すべて", every),
    )
    orders: ClassVar[dict[str, Callable[[Any], Any]]] = {
        "known": lambda view: view.row.known_on,
        "number": lambda view: view.row.number,
    }

    def columns(self) -> Sequence[Column[IncidentView]]:
        """Give number, day, title and state."""
        return (
            Column("number", "番号", lambda view: view.number, 84, whole=True),
            Column("known", "知った日", lambda view: day_words(view.row.known_on), 128, whole=True),
            Column("title", "件名", lambda view: view.title, 220),
            pill_column("state", "状態", state_pill, 104),
        )

    def question(self) -> Callable[[], Sequence[IncidentView]]:
        """Ask for all incidents, the one known last first."""
        desk = self.seat.desk
        return lambda: incident_book.rows(desk)

    def reading(self, row: IncidentView) -> Callable[[], Sheet]:
        """Describe one incident."""
        desk, key, roles = self.seat.desk, row.id, self.seat.desk.actor.roles
        target = Target(incident_id=key)
        return lambda: describe(
            incident_book.one(desk, key),
            corrective_actions.rows(desk, target),
            roles,
            incident_log.rows(desk, key),
        )

    def deeds(self) -> Sequence[Deed]:
        """Record an incident, or what may be one."""
        if not self.may(Verb.record_incident):
            return ()
        return (
            Deed(
                "事案を記録(&N)…", lambda: self.open_dialog(IncidentDialog(self.seat, None, self))
            ),
            Deed(
                "要是正の事実から(&Q)…",
                lambda: self.open_dialog(IncidentProposalsDialog(self.seat, self)),
            ),
        )

    def books(self) -> Sequence[Book]:
        """Print the register."""
        return (Book(incident_register.TITLE, incident_register.register),)

    def act(self, key: str, about: object, row: IncidentView) -> None:
        """Open what a button asks for."""
        incident_acts.run(self, key, about, row)

    def empty_words(self) -> tuple[str, str, str]:
        """Say what comes here."""
        act = "事案を記録…" if self.may(Verb.record_incident) else ""
        words = "漏えい・滅失・毀損や誤送付が分かったら記録します。速報と確報の期限を数えます。"
        return "漏えい等事案はまだありません", words, act

"""Be the tab 監査・教育: incidents, audits, trainings, and who answers for what in the house."""

from typing import ClassVar, Final

from app.rules.roles import Verb
from app.ui.tabs.audits_page import AuditsPage
from app.ui.tabs.corrective_actions_page import CorrectiveActionsPage
from app.ui.tabs.disposals_page import DisposalsPage
from app.ui.tabs.incidents_page import IncidentsPage
from app.ui.tabs.organisation_page import OrganisationPage
from app.ui.tabs.register_tab import Kinds, RegisterTab, names_of, nouns_of
from app.ui.tabs.reports_page import ReportsPage
from app.ui.tabs.trainings_page import TrainingsPage
from app.ui.tabs.workers_page import WorkersPage

PAGES: Final[Kinds] = (
    IncidentsPage,
    AuditsPage,
    CorrectiveActionsPage,
    TrainingsPage,
    OrganisationPage,
    WorkersPage,
    DisposalsPage,
    ReportsPage,
)
"""The pages in their order."""


class GovernanceTab(RegisterTab):
    """Turn between what the house does to keep its promises."""

    title: ClassVar[str] = "監査・教育(&K)"
    reads: ClassVar[Verb | None] = Verb.read_governance
    icon: ClassVar[str] = "governance"
    kinds: ClassVar[Kinds] = PAGES
    nouns: ClassVar[frozenset[str]] = nouns_of(PAGES)
    page_names: ClassVar[tuple[str, ...]] = names_of(PAGES)

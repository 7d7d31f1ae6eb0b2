"""Be the tab 同意履歴: every answer, a day's list, the coverage, the requests to consent again."""

from typing import ClassVar, Final

from app.rules.roles import Verb
from app.ui.forms.ui_consents_tab import Ui_ConsentsTab
from app.ui.seat import Seat
from app.ui.tabs.as_of_page import AsOfPage
from app.ui.tabs.campaign_page import CampaignPage
from app.ui.tabs.consent_history_page import ConsentHistoryPage
from app.ui.tabs.coverage_page import CoveragePage
from app.ui.tabs.tab import Tab, Wish, WishKind

PAGES: Final = (
    "履歴(&1)",
    "ある日の状態(&2)",
    "同意の状況(&3)",
    "再同意・お知らせ(&4)",
)
"""The words of the pages with their keys (Alt+1 …)."""


class ConsentsTab(Tab):
    """Turn between four pages; each asks the office when it is seen."""

    title: ClassVar[str] = "同意履歴(&G)"
    reads: ClassVar[Verb | None] = Verb.read_members
    icon: ClassVar[str] = "consents"
    nouns: ClassVar[frozenset[str]] = frozenset(
        {"consents", "members", "policy", "campaigns", "follow_ups", "letters"}
    )

    page_names: ClassVar[tuple[str, ...]] = ("history", "as_of", "coverage", "campaigns")

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat)
        self.ui = Ui_ConsentsTab()
        self.ui.setupUi(self)
        self.history = ConsentHistoryPage(seat, self)
        self.as_of = AsOfPage(seat, self)
        self.coverage = CoveragePage(seat, self)
        self.campaigns = CampaignPage(seat, self)
        self.pages = (self.history, self.as_of, self.coverage, self.campaigns)
        for page in self.pages:
            self.ui.pages.addWidget(page)
            page.said.connect(self.said)
            page.member_asked.connect(
                lambda member_id: self.wished.emit(Wish("show_member", member_id))
            )
        self.ui.segments.offer(PAGES)
        self.ui.segments.chosen.connect(self._turn)

    def refresh(self) -> None:
        """Ask again for the page that is seen; the others ask when one turns to them."""
        self.pages[self.ui.segments.at].refresh()

    def focus_search(self) -> None:
        """Put the cursor where one searches on this page."""
        self.pages[self.ui.segments.at].focus_search()

    def turn_to(self, at: int) -> None:
        """Show the page of a place, as its button does."""
        self.ui.segments.choose(at)

    def offer(self, grants: frozenset[WishKind]) -> None:
        """Show the way to a member only where a tab shows members."""
        for page in self.pages:
            page.grant_members("show_member" in grants)

    def redress(self) -> None:
        """Draw icons and rows in the colours and size of the moment."""
        for page in self.pages:
            page.redress()

    def leave(self) -> None:
        """Remember the widths."""
        for page in self.pages:
            page.leave()

    def _turn(self, at: int) -> None:
        """Show a page as it stands now."""
        self.ui.pages.setCurrentIndex(at)
        self.refresh()

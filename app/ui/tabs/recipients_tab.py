"""Be the tab 提供・委託: who receives personal data, what was given, and what came in."""

from typing import ClassVar, Final

from app.rules.roles import Verb
from app.ui.tabs.provisions_page import ProvisionsPage
from app.ui.tabs.received_data_page import ReceivedDataPage
from app.ui.tabs.recipients_page import RecipientsPage
from app.ui.tabs.register_tab import Kinds, RegisterTab, names_of, nouns_of

PAGES: Final[Kinds] = (RecipientsPage, ProvisionsPage, ReceivedDataPage)
"""The pages in their order."""


class RecipientsTab(RegisterTab):
    """Turn between recipients, provisions and what was received."""

    title: ClassVar[str] = "提供・委託(&S)"
    reads: ClassVar[Verb | None] = Verb.read_members
    icon: ClassVar[str] = "recipients"
    kinds: ClassVar[Kinds] = PAGES
    nouns: ClassVar[frozenset[str]] = nouns_of(PAGES)
    page_names: ClassVar[tuple[str, ...]] = names_of(PAGES)

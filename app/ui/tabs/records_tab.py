"""Be the tab 操作記録・設定: what was done, and how the house has set up its records."""

from typing import ClassVar, Final

from app.ui.tabs.backups_page import BackupsPage
from app.ui.tabs.history_page import HistoryPage
from app.ui.tabs.register_tab import Kinds, RegisterTab, names_of, nouns_of
from app.ui.tabs.settings_page import SettingsPage
from app.ui.tabs.staff_page import StaffPage

PAGES: Final[Kinds] = (HistoryPage, BackupsPage, StaffPage, SettingsPage)
"""The pages in their order."""


class RecordsTab(RegisterTab):
    """Turn between the operation log, the backups, the staff and the settings."""

    title: ClassVar[str] = "操作記録・設定(&Y)"
    icon: ClassVar[str] = "log"
    new_word: ClassVar[str] = "この画面の主な操作"
    kinds: ClassVar[Kinds] = PAGES
    nouns: ClassVar[frozenset[str]] = nouns_of(PAGES)
    page_names: ClassVar[tuple[str, ...]] = names_of(PAGES)

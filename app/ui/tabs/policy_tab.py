"""Be the tab 方針: the versions of the policy, their text, and the way a new one comes in."""

from collections.abc import Sequence
from typing import ClassVar

from app.office import inventory, policy_history
from app.rules.errors import OfficeError
from app.rules.ids import PolicyVersionId
from app.rules.roles import Verb, may
from app.ui import alerts, theme
from app.ui import policy_words as words
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.policy_import_dialog import PolicyImportDialog
from app.ui.forms.ui_policy_tab import Ui_PolicyTab
from app.ui.icons import icon
from app.ui.seat import Seat
from app.ui.tables.columns import Column, pill_column
from app.ui.tables.id_table import IdTable
from app.ui.tabs.policy_acts import PolicyActs
from app.ui.tabs.policy_menus import acts_for, buttons_for
from app.ui.tabs.policy_page import PolicyPage
from app.ui.tabs.policy_sight import PolicySight, VersionLine, lines, look_at
from app.ui.tabs.remembered_list import RememberedList
from app.ui.tabs.tab import Tab

PANES = (680, 642)
"""How the window is shared between list and page until somebody moves the middle."""
COLUMNS: tuple[Column[VersionLine], ...] = (
    Column("on", "施行日", lambda line: words.day(line.row), 188, sortable=False, whole=True),
    Column("kind", "区分", lambda line: line.row.kind, 72, sortable=False),
    pill_column("weight", "重さ", lambda line: words.weight(line.row), 76, sortable=False),
    pill_column("state", "状態", lambda line: words.state(line.row), 128, sortable=False),
    pill_column("text", "本文", lambda line: words.text(line.row), 108, sortable=False),
    pill_column("tasks", "公表", words.tasks, 58, sortable=False),
)


class PolicyTab(Tab):
    """List the versions from the newest down, and show the chosen one beside the list."""

    title: ClassVar[str] = "方針(&P)"
    icon: ClassVar[str] = "policy"
    nouns: ClassVar[frozenset[str]] = frozenset({"policy", "campaigns"})
    new_word: ClassVar[str] = "方針文書を取り込む"

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat)
        self.ui = Ui_PolicyTab()
        self.ui.setupUi(self)
        self._versions: dict[int, VersionLine] = {}
        self._wanted = -1
        self._table = IdTable(COLUMNS, self._rows, self)
        self.ui.table.hold(self._table)
        self.ui.splitter.setSizes(list(PANES))
        self._remembered = RememberedList(seat, "policy_tab", self.ui.table, self.ui.splitter)
        self._remembered.put_back(("on", True))
        self.ui.table.squeeze()
        self.version_page = PolicyPage(seat.desk.actor.roles, self)
        self.acts = PolicyActs(seat, self)
        self.ui.page_layout.addWidget(self.version_page)
        self.ui.import_button.setVisible(self._may(Verb.import_policy))
        self._connect()
        self.redress()

    def refresh(self) -> None:
        """Ask again for the versions."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: lines(desk), asker=self, then=self._show_versions, key="versions"
        )

    def focus_search(self) -> None:
        """Put the cursor into the list: there is nothing to search through."""
        self.ui.table.setFocus()

    def new(self) -> None:
        """Open the dialog that takes a document in."""
        if not self._may(Verb.import_policy):
            return
        dialog = PolicyImportDialog(self.seat, self)
        dialog.taken_in.connect(self.said)
        dialog.registered.connect(self.show_version)
        dialog.open()

    def show_version(self, version_id: int) -> None:
        """Put the cursor on a version, for instance on one that was just taken in."""
        self._wanted = version_id
        self.refresh()

    def show_history(self) -> None:
        """Show the revision history, ready for printing."""
        desk = self.seat.desk

        def draw() -> bytes:
            return policy_history.draw(desk)

        sheets = Sheets(
            title=policy_history.FILE_NAME,
            facts=[("承認された版", f"{self._approved_count()}版")],
            load=draw,
            take=draw,
            hint="下書きは載りません。",
            file_name=f"{policy_history.FILE_NAME}.pdf",
        )
        LetterDialog(self.seat, sheets, self).show()

    def show_inventory(self) -> None:
        """Show the inventory of personal data, ready for printing."""
        desk = self.seat.desk

        def draw() -> bytes:
            return inventory.draw(desk)

        sheets = Sheets(
            title=inventory.TITLE,
            facts=[("利用目的", "施行されている方針の言葉")],
            load=draw,
            take=draw,
            file_name=f"{inventory.FILE_NAME}.pdf",
        )
        LetterDialog(self.seat, sheets, self).show()

    def redress(self) -> None:
        """Draw icons and rows in the colours and size of the moment."""
        self.ui.import_button.setIcon(icon("import", theme.colours().on_accent))
        self.ui.history_button.setIcon(icon("print"))
        self.ui.inventory_button.setIcon(icon("print"))
        self.version_page.redress()
        self.ui.table.verticalHeader().setDefaultSectionSize(theme.row_height())

    def leave(self) -> None:
        """Remember the widths."""
        self._remembered.keep(("on", True))

    def _connect(self) -> None:
        """Join what the user does to what happens."""
        self.ui.table.chosen.connect(self._choose)
        self.ui.import_button.clicked.connect(self.new)
        self.ui.history_button.clicked.connect(self.show_history)
        self.ui.inventory_button.clicked.connect(self.show_inventory)
        self.ui.empty_state.pressed.connect(self.new)
        self.version_page.asked.connect(self._act)
        self.acts.said.connect(self.said)
        self.acts.stale.connect(self.refresh)
        self.acts.version_asked.connect(self.show_version)

    def _approved_count(self) -> int:
        """Count the versions that the history prints."""
        return sum(line.row.state != "draft" for line in self._versions.values())

    def _show_versions(self, versions: Sequence[VersionLine]) -> None:
        """Show the versions newest first; one that has just come is chosen, else it stays."""
        newest = sorted(versions, key=lambda line: line.row.on, reverse=True)
        self._versions = {line.id: line for line in newest}
        keep = self._wanted if self._wanted in self._versions else self.ui.table.current_id()
        self._wanted = -1
        self._table.show_ids([line.id for line in newest])
        self.ui.count_label.setText(f"{len(newest)}版" if newest else "")
        self.ui.list_stack.setCurrentWidget(self.ui.list_page if newest else self.ui.empty_page)
        self.ui.history_button.setEnabled(bool(newest))
        if not newest:
            self._say_empty()
            self.version_page.show_nothing()
        elif not self.ui.table.choose(keep):
            self.ui.table.choose_line(0)

    def _say_empty(self) -> None:
        """Say what to do where there is no version yet."""
        sentence = "方針文書を取り込むと、制定・改訂の日付と本文が登録されます。"
        act = "方針文書を取り込む…" if self._may(Verb.import_policy) else ""
        self.ui.empty_state.say("policy", "方針はまだ登録されていません", sentence, act)

    def _choose(self, version_id: int) -> None:
        """Show a version, or none."""
        if version_id not in self._versions:
            self.version_page.show_nothing()
            return
        desk, key = self.seat.desk, PolicyVersionId(version_id)
        self.seat.doing.look(
            lambda: look_at(desk, key),
            asker=self,
            then=self._show,
            key="version",
            refused=self._lost,
        )

    def _show(self, sight: PolicySight) -> None:
        """Show a version that has arrived, and what may be done with it."""
        roles = self.seat.desk.actor.roles
        self.version_page.show_acts(buttons_for(sight, roles), acts_for(sight, roles))
        self.version_page.show_version(sight)

    def _lost(self, error: OfficeError) -> None:
        """Say that somebody else took the version away, and show what there is."""
        alerts.tell(self, error.sentence)
        self.refresh()

    def _act(self, key: str, about: object) -> None:
        """Do what the page asks about the version that it shows."""
        sight = self.version_page.sight
        if key == "import":
            self.new()
        elif sight is not None:
            self.acts.act(key, about, sight)

    def _rows(self, ids: Sequence[int]) -> Sequence[VersionLine]:
        """Give the rows that are looked at; all of them lie here."""
        return [self._versions[one] for one in ids]

    def _may(self, verb: Verb) -> bool:
        """Tell whether a role of this person allows an act; the office checks it again."""
        return may(self.seat.desk.actor.roles, verb)

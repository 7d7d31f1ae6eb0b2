"""Show one version of the policy: its state, what comes next, and its parts by chips."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.rules import eras
from app.rules.roles import Role
from app.ui import policy_words as words
from app.ui import theme
from app.ui.forms.ui_policy_page import Ui_PolicyPage
from app.ui.icons import icon
from app.ui.tabs.policy_next import SHOW, next_step
from app.ui.tabs.policy_page_parts import PARTS, Shown, blocks_of, counted
from app.ui.tabs.policy_sight import PolicySight
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.refilled import refill


class PolicyPage(QWidget):
    """Be the page beside the list of versions.

    `asked` carries an act and what it is about: a judgment, a task, or nothing but the version.
    """

    asked = Signal(str, object)

    def __init__(self, roles: frozenset[Role], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PolicyPage()
        self.ui.setupUi(self)
        self._roles = roles
        self._sight: PolicySight | None = None
        self._acts = QMenu(self)
        self._connect()
        self.redress()
        self.show_nothing()

    def _connect(self) -> None:
        """Join what the user does to what happens."""
        ui = self.ui
        ui.nothing_state.say(
            "policy", "版を選んでください", "一覧で選んだ版の記録と本文を、項目ごとに表示します。"
        )
        ui.acts_button.setMenu(self._acts)
        ui.parts.offer(PARTS)
        ui.parts.chosen.connect(self._show_part)
        ui.next_button.clicked.connect(self.go_on)
        ui.acts.pressed.connect(lambda key: self.ask(key, None))

    @property
    def version_id(self) -> int:
        """Return whose page is shown, -1 for none."""
        return self._sight.row.id if self._sight else -1

    @property
    def sight(self) -> PolicySight | None:
        """Return what is shown."""
        return self._sight

    def ask(self, key: str, about: object) -> None:
        """Turn to a part of the page, or ask whoever shows it for an act."""
        if key.startswith(SHOW):
            self.ui.parts.choose(key.removeprefix(SHOW))
        else:
            self.asked.emit(key, about)

    def go_on(self) -> None:
        """Ask for the next step, where there is one with a button."""
        step = next_step(self._sight, self._roles) if self._sight else None
        if step is not None and step.key:
            self.ask(step.key, None)

    def show_nothing(self) -> None:
        """Show that no version is chosen."""
        self._sight = None
        self.ui.stack.setCurrentWidget(self.ui.nothing_page)

    def show_version(self, sight: PolicySight) -> None:
        """Show everything of a version; the part that was read stays in view."""
        same = self.version_id == sight.row.id
        at = self.ui.scroll.verticalScrollBar().value() if same else 0
        self._sight = sight
        self._show_head(sight)
        self._show_step(sight)
        self.ui.parts.rename(counted(sight))
        self._show_part(self.ui.parts.key)
        self.ui.stack.setCurrentWidget(self.ui.version_page)
        self.ui.scroll.verticalScrollBar().setValue(at)

    def show_acts(
        self, buttons: Sequence[ActButton], groups: Iterable[Sequence[ActButton]]
    ) -> None:
        """Offer acts as buttons, and the others under 「手続き」, a line between the groups."""
        self.ui.acts.show_acts(buttons)
        self._acts.clear()
        for at, group in enumerate(groups):
            if at:
                self._acts.addSeparator()
            for act in group:
                chosen = self._acts.addAction(act.words).triggered
                chosen.connect(lambda _checked=False, key=act.key: self.ask(key, None))
        self.ui.acts_button.setHidden(self._acts.isEmpty())

    def redress(self) -> None:
        """Draw the icons in the colours of the moment."""
        self.ui.acts_button.setIcon(icon("consent", theme.colours().accent_text))

    def _show_head(self, sight: PolicySight) -> None:
        row, ui = sight.row, self.ui
        ui.kind_label.setText(f"{eras.western(row.on)}施行")
        ui.day_label.setText(f"{eras.japanese(row.on)} {row.kind}")
        ui.weight_pill.show_pill(words.weight(row))
        ui.state_pill.show_pill(words.state(row))
        ui.approved_label.setText(words.head(row))

    def _show_step(self, sight: PolicySight) -> None:
        step, ui = next_step(sight, self._roles), self.ui
        ui.next_box.setVisible(step is not None)
        if step is not None:
            ui.next_label.setText(step.sentence)
            ui.next_button.setText(step.word)
            ui.next_button.setVisible(bool(step.word))

    def _show_part(self, key: str) -> None:
        """Show a part instead of the earlier one."""
        sight = self._sight
        if sight is None:
            return
        blocks = blocks_of(sight, key, Shown(self.ui.sections, self.ask, self._roles))
        refill(self.ui.sections_layout, self.ui.sections, blocks)
        self.ui.scroll.verticalScrollBar().setValue(0)

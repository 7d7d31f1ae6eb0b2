"""Show one version of the policy: its state, its text by clauses, and the facts it lists."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office.policy import VersionRow, VersionText
from app.rules import eras
from app.ui import policy_words as words
from app.ui.days import day_words
from app.ui.forms.ui_policy_page import Ui_PolicyPage
from app.ui.tabs.policy_parts import PARTS, show_part
from app.ui.widgets.act_row import ActButton

APPROVE_MAJOR: Final = (
    "承認すると、{day}から施行されます。"
    "「重要」な改訂のため、会員はこの日から再同意待ちになります。"
)
APPROVE_MINOR: Final = (
    "承認すると、{day}から施行されます。「軽微」な改訂のため、これまでの同意はそのまま有効です。"
)
WAITS: Final = "下書きです。管理責任者が承認すると、{day}から施行されます。"


class PolicyPage(QWidget):
    """Be the page beside the list of versions; its signals carry the key of the version."""

    approval_asked = Signal(int)
    weight_asked = Signal(int)
    text_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PolicyPage()
        self.ui.setupUi(self)
        self._row: VersionRow | None = None
        self._text: VersionText | None = None
        self._is_head = False
        self._may_import = False
        ui = self.ui
        ui.nothing_state.say(
            "policy", "版を選んでください", "一覧で選んだ版の本文を、項目ごとに表示します。"
        )
        ui.parts.offer(PARTS)
        ui.parts.chosen.connect(self._show_part)
        ui.approve_button.clicked.connect(lambda: self.approval_asked.emit(self.version_id))
        ui.acts.pressed.connect(lambda _key: self.weight_asked.emit(self.version_id))
        ui.no_text_state.pressed.connect(self.text_asked)

    @property
    def version_id(self) -> int:
        """Return whose page is shown, -1 for none."""
        return self._row.id if self._row else -1

    @property
    def row(self) -> VersionRow | None:
        """Return the version that is shown."""
        return self._row

    def allow(self, *, head: bool, take_in: bool) -> None:
        """Say what this person may do; the rest has no button."""
        self._is_head, self._may_import = head, take_in

    def show_nothing(self) -> None:
        """Show that no version is chosen."""
        self._row = self._text = None
        self.ui.stack.setCurrentWidget(self.ui.nothing_page)

    def show_version(self, row: VersionRow, text: VersionText | None) -> None:
        """Show a version with its text, where it is registered."""
        same = self._row is not None and self._row.id == row.id
        self._row, self._text = row, text
        ui = self.ui
        ui.kind_label.setText(f"{eras.western(row.on)}施行")
        ui.day_label.setText(f"{eras.japanese(row.on)} {row.kind}")
        ui.weight_pill.show_pill(words.weight(row))
        ui.state_pill.show_pill(words.state(row))
        ui.text_label.setText(_registered(row))
        ui.text_label.setVisible(row.has_text)
        self._show_acts(row)
        ui.parts_box.setVisible(text is not None)
        ui.text_stack.setCurrentWidget(ui.scroll if text is not None else ui.no_text_page)
        if text is None:
            self._say_no_text(row)
        self._show_part(ui.parts.key)
        ui.stack.setCurrentWidget(ui.version_page)
        if not same:
            ui.scroll.verticalScrollBar().setValue(0)

    def _show_acts(self, row: VersionRow) -> None:
        """Offer the approval of a draft, and the other weight."""
        ui = self.ui
        draft = row.state == "draft"
        ui.next_box.setVisible(draft)
        ui.approve_button.setVisible(self._is_head)
        sentence = (APPROVE_MAJOR if row.major else APPROVE_MINOR) if self._is_head else WAITS
        ui.next_label.setText(sentence.format(day=eras.japanese(row.on)))
        other = "「軽微」にする" if row.major else "「重要」にする"
        ui.acts.show_acts([ActButton("weight", other, "edit")] if self._is_head else [])

    def _say_no_text(self, row: VersionRow) -> None:
        """Say what a version without text means, and how to register it."""
        sentence = (
            f"{eras.japanese(row.on)}の版は、日付だけが登録されています。"
            "そのときの文書があれば、取り込むとこの版の本文になります。"
            "すでにある同意の記録は変わりません。"
        )
        act = "方針文書を取り込む…" if self._may_import else ""
        self.ui.no_text_state.say("policy", "本文未登録", sentence, act)

    def _show_part(self, key: str) -> None:
        """Show the text, or one of the lists."""
        if self._text is not None:
            show_part(self.ui.sections_layout, self.ui.sections, self._text.parsed, key)
            self.ui.scroll.verticalScrollBar().setValue(0)


def _registered(row: VersionRow) -> str:
    """Say since when the text is on record, and the beginning of its digest."""
    return f"本文 {day_words(row.text_added_on)} 登録　照合値 {row.sha256[:16]}…"

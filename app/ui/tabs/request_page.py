"""Show one case on a page: what to do next, each right's way, the clock, papers, letters, log."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.rules.ids import RequestId
from app.ui import request_words as words
from app.ui import theme
from app.ui.forms.ui_request_page import Ui_RequestPage
from app.ui.icons import icon
from app.ui.tabs import next_tasks, request_acts, request_facts, waiting
from app.ui.tabs.request_facts import Sight
from app.ui.tabs.right_panel import RightPanel

WHOLE = -1
"""Stands for the whole case where an act names no right."""


class CasePage(QWidget):
    """Be the page beside the list.

    `asked` carries an act (a move of the rules, or one of `request_acts`) and the right it is
    about, -1 for the whole case; `letter_asked` carries an act on a letter and its key.
    """

    asked = Signal(str, int)
    letter_asked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RequestPage()
        self.ui.setupUi(self)
        self._sight: Sight | None = None
        self._task: waiting.Task | None = None
        self._panels: list[RightPanel] = []
        self.ui.nothing_state.say(
            "requests",
            "請求・申出を選んでください",
            "一覧で選んだ受付の進みぐあいと、次にすることを、ここに表示します。",
        )
        self.ui.next_button.clicked.connect(self.go_on)
        self.ui.case_acts.pressed.connect(lambda key: self.asked.emit(key, WHOLE))
        self.ui.letter_lines.pressed.connect(self.letter_asked)
        self.redress()

    @property
    def acts_button(self) -> QPushButton:
        """Return the button behind which 「手続き」 lies."""
        return self.ui.acts_button

    @property
    def sight(self) -> Sight | None:
        """Return what is shown."""
        return self._sight

    @property
    def request_id(self) -> RequestId | None:
        """Return whose page is shown, none for nobody's."""
        return self._sight.page.case.id if self._sight else None

    def go_on(self) -> None:
        """Ask for the next task, where there is one with a button."""
        if self._task is not None and self._task.key:
            self.asked.emit(self._task.key, self._task.right_id or WHOLE)

    def show_nothing(self) -> None:
        """Show that no case is chosen."""
        self._sight = self._task = None
        self.ui.nothing_state.show()
        self.ui.stack.setCurrentWidget(self.ui.nothing_page)

    def show_coming(self) -> None:
        """Ask nobody to choose while the page of the line that looks chosen is on its way."""
        self.ui.nothing_state.setVisible(self._sight is not None)

    def show_case(self, sight: Sight, today: date) -> None:
        """Show everything of one case as it stands today."""
        page = sight.page
        same = self.request_id == page.case.id
        self._sight, self._task = sight, next_tasks.next_task(page, sight.unplanned)
        self._show_head(sight)
        self._show_task(sight)
        self._show_rights(sight)
        self.ui.clock_facts.show_facts(request_facts.clock_facts(page, today))
        self.ui.intake_facts.show_facts(request_facts.intake_facts(sight))
        self.ui.paper_facts.show_facts(request_facts.paper_facts(page.case, sight.papers))
        self.ui.more_sections.show_sections([(one.title, one.facts) for one in page.sections])
        lines = request_facts.letter_lines(sight)
        self.ui.letter_lines.show_letters(lines, nothing="まだ発行していません")
        self.ui.log_cards.show_cards(request_facts.log_cards(page))
        self.ui.due_pill.show_pill(words.due(page.row, today))
        self.ui.stack.setCurrentWidget(self.ui.case_page)
        if not same:
            self.ui.scroll.verticalScrollBar().setValue(0)

    def redress(self) -> None:
        """Draw the icons in the colours of the moment."""
        self.ui.next_button.setIcon(icon("consent", theme.colours().on_accent))

    def _show_head(self, sight: Sight) -> None:
        """Show who asks, about whom, and where the case stands."""
        case, row = sight.page.case, sight.page.row
        way = f"　{case.channel.word}で" if case.channel else "　"
        arrived = f"{way}{words.month_day(case.received_on)}に到着"
        self.ui.number_label.setText(f"受付番号 {case.receipt_number}{arrived}")
        name = f"{case.requester_name} 様" if case.requester_name else "お名前未記入"
        self.ui.requester_label.setText(name)
        self.ui.subject_label.setText(_subject(sight))
        self.ui.state_pill.show_pill(words.state(row.state_word))

    def _show_task(self, sight: Sight) -> None:
        """Show the next task with its one button, and the other acts below."""
        task, page = self._task, sight.page
        self.ui.next_box.setVisible(task is not None)
        if task is not None:
            missing = request_facts.missing_words(page.lacking)
            lacking = f"\n足りない項目：{missing}" if missing else ""
            self.ui.next_label.setText(f"{task.sentence}{lacking}")
            self.ui.next_button.setText(task.words)
            self.ui.next_button.setVisible(bool(task.words))
        self.ui.case_acts.show_acts(request_acts.case_acts(page, task))

    def _show_rights(self, sight: Sight) -> None:
        """Show one panel for each right."""
        for panel in self._panels:
            panel.hide()
            panel.deleteLater()
        self._panels = []
        for right in sight.page.case.rights:
            panel = RightPanel(self)
            panel.asked.connect(self.asked)
            may_end = bool(sight.outcomes.get(right.id))
            acts = request_acts.right_acts(sight.page, right, self._task, may_end=may_end)
            panel.show_right(sight.page, right, acts)
            self.ui.rights_layout.addWidget(panel)
            self._panels.append(panel)
        self.ui.rights_section.setVisible(bool(self._panels))


def _subject(sight: Sight) -> str:
    """Say about whom the case is, and in what right the requester asks."""
    case, subject = sight.page.case, sight.page.subject
    kind = case.requester_kind.word if case.requester_kind else "区分未記入"
    if subject is None:
        return f"{kind}　対象の方は会員と結び付いていません"
    name = subject.name or "（消去済）"
    return f"{kind}　対象の方 {name} 様（組合員コード {subject.member_code}）"

"""Record which papers showed who asks, and whom she may act for (LAW A-2, P-13, P-14)."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.office import decisions
from app.office.changes import Changes
from app.rules.cases import Case
from app.rules.checklist import METHOD_OF, ChecklistLine, papers_needed
from app.rules.errors import OfficeError
from app.rules.identity import (
    AUTHORITY,
    Channel,
    Custody,
    IdentityCheck,
    Method,
    RequesterKind,
    check_identity,
)
from app.rules.papers import Use
from app.rules.problems import Problem
from app.rules.roles import Verb, may
from app.ui import theme
from app.ui.dialogs.case_step_dialog import heading
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.paper_list import PaperList
from app.ui.forms.ui_identity_dialog import Ui_IdentityDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

WITHOUT_PAPERS = frozenset({Method.call_back, Method.account})
JUDGED = frozenset({Custody.joint, Custody.unknown})
HAND_ON = "共同親権のときと親権が分からないときは、管理責任者が判断して記録します。"


class IdentityDialog(OfficeDialog):
    """Offer what to check for this requester, and take what was seen.

    `recorded` carries the sentence that says it is done.
    """

    recorded = Signal(str)

    def __init__(self, seat: Seat, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.kind = case.requester_kind or RequesterKind.subject
        self.ui = Ui_IdentityDialog()
        self.ui.setupUi(self)
        ui, today = self.ui, seat.desk.today
        self.papers = PaperList(ui.papers_layout, Use.identity, "papers", today, self)
        self.agent_papers = PaperList(
            ui.agent_papers_layout, Use.authority, "agent_papers", today, self
        )
        self._lines: list[tuple[QCheckBox, ChecklistLine]] = []
        self._complaints = Complaints({})
        self._prepare()
        self._connect()
        self._start = self.check()
        self.settle(ui.save_button, ui.cancel_button)
        self.resize(theme.scaled(1000), theme.scaled(640))

    def check(self) -> IdentityCheck | None:
        """Read what was seen; none while the day cannot be read."""
        day = self.ui.checked_field.day()
        return None if day is None else self._check(day)

    def is_touched(self) -> bool:
        """Tell whether something was noted that is not recorded."""
        return self.check() != self._start

    def save(self) -> None:
        """Record the check, or say beside the fields what it lacks."""
        self._complain([])
        check = self.check()
        if check is None:
            self._complain([Problem("checked_on", "確認した日を入れてください。")])
            return
        problems = check_identity(check, self.kind)
        if problems:
            self._complain(list(problems))
            return
        desk, request_id = self.seat.desk, self.case.id
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: decisions.identify(desk, request_id, check),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _prepare(self) -> None:
        """Fill the fields with what fits this requester and this way in."""
        ui, today = self.ui, self.seat.desk.today
        ui.case_label.setText(f"{heading(self.case)}　本人確認（{self.kind.word}）")
        ui.checked_field.set_up(today)
        ui.checked_field.setAccessibleName("確認した日")
        ui.checked_field.set_day(today)
        for method in Method:
            ui.method_combo.addItem(method.word, method)
        channel = self.case.channel or Channel.counter
        agent = self.kind is not RequesterKind.subject
        usual = METHOD_OF[channel]
        method = Method.copies_sent if agent and usual in WITHOUT_PAPERS else usual
        ui.method_combo.setCurrentIndex(list(Method).index(method))
        for line in papers_needed(self.kind, channel):
            self._add_line(line)
        ui.custody_combo.addItem("選んでください", None)
        for custody in Custody:
            ui.custody_combo.addItem(custody.word, custody)
        self.papers.add()
        if AUTHORITY[self.kind]:
            self.agent_papers.add()
        ui.authority_box.setVisible(bool(AUTHORITY[self.kind]))
        ui.custody_box.setVisible(self.kind is RequesterKind.parent)

    def _connect(self) -> None:
        """Join the fields to what depends on them."""
        ui = self.ui
        ui.add_paper_button.clicked.connect(self.papers.add)
        ui.add_agent_paper_button.clicked.connect(self.agent_papers.add)
        self.papers.changed.connect(self._tick)
        self.agent_papers.changed.connect(self._tick)
        ui.method_combo.currentIndexChanged.connect(self._show_method)
        ui.custody_combo.currentIndexChanged.connect(self._show_custody)
        self._complain([])
        self._show_method()
        self._show_custody()

    def _add_line(self, line: ChecklistLine) -> None:
        """Add one thing to check; what papers answer is ticked by choosing them."""
        box = QCheckBox(line.sentence, self)
        if line.papers:
            box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            box.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lines.append((box, line))
        self.ui.list_layout.addWidget(box)

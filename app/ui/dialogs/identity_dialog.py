"""Record which papers showed who asks, and whom she may act for (LAW A-2, P-13, P-14)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import decisions
from app.office.changes import Changes
from app.rules.cases import Case
from app.rules.checklist import ChecklistLine, papers_needed
from app.rules.errors import OfficeError
from app.rules.identity import (
    AUTHORITY,
    WITHOUT_PHOTO,
    Channel,
    IdentityCheck,
    RequesterKind,
    check_identity,
)
from app.rules.papers import PAPERS, Use
from app.rules.problems import Problem
from app.rules.roles import Verb, may
from app.ui.dialogs import identity_fields
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.identity_fields import JUDGED, WITHOUT_PAPERS
from app.ui.dialogs.paper_list import PaperList
from app.ui.forms.ui_identity_dialog import Ui_IdentityDialog
from app.ui.seat import Seat
from app.ui.widgets.checklist import CheckedLine
from app.ui.widgets.complaints import Complaints


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
        identity_fields.prepare(ui, case, self.kind, today)
        own, agents = ui.add_paper_button, ui.add_agent_paper_button
        self.papers = PaperList(
            ui.papers_layout,
            Use.identity,
            "papers",
            today,
            self,
            neighbours=(ui.method_combo, own),
        )
        self.agent_papers = PaperList(
            ui.agent_papers_layout,
            Use.authority,
            "agent_papers",
            today,
            self,
            neighbours=(own, agents),
        )
        self._lines = papers_needed(self.kind, case.channel or Channel.counter)
        ui.checklist.show_lines([_checked(line) for line in self._lines])
        self._complaints = Complaints({})
        self._connect()
        self._start = self.check()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(1040, 680)
        ui.checked_field.setFocus()

    def check(self) -> IdentityCheck | None:
        """Read what was seen; none while the day cannot be read."""
        ui, day = self.ui, self.ui.checked_field.day()
        if day is None:
            return None
        method, custody = identity_fields.method_of(ui), identity_fields.custody_of(ui)
        judged = custody in JUDGED and self._is_head()
        me = self.seat.desk.actor.id
        return IdentityCheck(
            checked_on=day,
            checked_by=me,
            papers=() if method in WITHOUT_PAPERS else self.papers.read(),
            method=method,
            agent_papers=self.agent_papers.read() if AUTHORITY[self.kind] else (),
            custody=custody if self.kind is RequesterKind.parent else None,
            judged_by=me if judged else None,
            judged_reason=ui.judged_edit.toPlainText().strip() if judged else "",
        )

    def is_touched(self) -> bool:
        """Tell whether something was noted that is not recorded."""
        return self.check() != self._start

    def save(self) -> None:
        """Record the check, or say beside the fields what it lacks."""
        check = self.check()
        if check is None:
            self._complain([Problem("checked_on", "確認した日を入れてください。")])
            return
        problems = self._problems(check)
        self._complain(problems)
        if problems:
            return
        desk, request_id = self.seat.desk, self.case.id
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: decisions.identify(desk, request_id, check),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _problems(self, check: IdentityCheck) -> Sequence[Problem]:
        """List what the check lacks; a judgement that is not written down yet has its own field."""
        problems = check_identity(check, self.kind)
        if not check.judged_by or check.judged_reason:
            return problems
        lacking = Problem("judged", "判断と、そう判断した事情を書いてください。")
        return [lacking if problem.field == "custody" else problem for problem in problems]

    def _connect(self) -> None:
        """Join the fields to what depends on them, and begin with one line for a paper."""
        ui, head = self.ui, self._is_head()
        ui.add_paper_button.clicked.connect(self.papers.begin)
        ui.add_agent_paper_button.clicked.connect(self.agent_papers.begin)
        for papers in (self.papers, self.agent_papers):
            papers.changed.connect(self._tick)
            papers.add()
        ui.method_combo.currentIndexChanged.connect(lambda: identity_fields.show_method(ui))
        ui.custody_combo.currentIndexChanged.connect(
            lambda: identity_fields.show_custody(ui, head=head)
        )
        identity_fields.show_method(ui)
        identity_fields.show_custody(ui, head=head)
        self._complain(())

    def _tick(self) -> None:
        """Tick the lines that the chosen papers answer."""
        chosen = self.papers.codes() | self.agent_papers.codes()
        for at, line in enumerate(self._lines):
            if line.papers:
                enough = len(chosen & set(line.papers)) >= _how_many(line)
                self.ui.checklist.tick(at, done=enough)

    def _complain(self, problems: Sequence[Problem]) -> None:
        """Say beside the fields what is wrong; what has no field stands across the bottom."""
        ui = self.ui
        self._complaints.clear()
        self._complaints = Complaints(
            {
                "checked_on": (ui.checked_field, ui.checked_problem),
                "method": (ui.method_combo, ui.method_problem),
                "papers": (self.papers.entry(ui.add_paper_button), ui.papers_problem),
                "agent_papers": (
                    self.agent_papers.entry(ui.add_agent_paper_button),
                    ui.agent_papers_problem,
                ),
                "custody": (ui.custody_combo, ui.custody_problem),
                "judged": (ui.judged_edit, ui.judged_problem),
                **self.papers.places(),
                **self.agent_papers.places(),
            }
        )
        homeless = self._complaints.show(problems)
        if homeless:
            sentences = "\n".join(problem.sentence for problem in homeless)
            ui.trouble_notice.say(sentences, "alarm")

    def _is_head(self) -> bool:
        """Tell whether this person may judge a question of custody."""
        return may(self.seat.desk.actor.roles, Verb.judge_custody)

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit("本人確認を記録しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything noted stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def _checked(line: ChecklistLine) -> CheckedLine:
    """Word one line of the checklist with the papers that will do."""
    papers = "、".join(PAPERS[code].word for code in line.papers)
    return CheckedLine(line.sentence, papers, itself=bool(line.papers))


def _how_many(line: ChecklistLine) -> int:
    """Return how many of its papers a line asks for: two where they have no photograph."""
    papers = [PAPERS[code] for code in line.papers]
    own = all(paper.use is Use.identity for paper in papers)
    return WITHOUT_PHOTO if own and not any(paper.photo for paper in papers) else 1

"""Record which papers showed who asks, and whom she may act for (LAW A-2, P-13, P-14)."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from app.office import decisions, identity_checks
from app.office.changes import Changes
from app.rules.cases import Case
from app.rules.checklist import ChecklistLine, papers_needed
from app.rules.errors import OfficeError
from app.rules.identity import (
    WITHOUT_PAPERS,
    WITHOUT_PHOTO,
    Channel,
    IdentityCheck,
    Method,
    RequesterKind,
)
from app.rules.identity_gaps import check_identity
from app.rules.ids import StaffId
from app.rules.paper_forms import PaperForm
from app.rules.papers import Paper, Use, authority_papers, table_on, word_of
from app.rules.problems import Problem
from app.rules.roles import Verb, may
from app.rules.telephones import telephone_words
from app.ui.days import clock_words
from app.ui.dialogs import identity_fields
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.fact_dialog import FactStart
from app.ui.dialogs.paper_list import PaperList
from app.ui.dialogs.refusals import say_refusal
from app.ui.forms.ui_identity_dialog import Ui_IdentityDialog
from app.ui.seat import Seat
from app.ui.widgets.checklist import CheckedLine
from app.ui.widgets.complaints import Complaints


class IdentityDialog(OfficeDialog):
    """Offer what to check for this requester by the office's own table, and take what was seen.

    `recorded` carries the sentence that says it is done.
    """

    def __init__(
        self, seat: Seat, case: Case, table: Mapping[str, Paper], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.kind = case.requester_kind or RequesterKind.subject
        self.table = table_on(table, seat.desk.today)
        self.ui = Ui_IdentityDialog()
        self.ui.setupUi(self)
        identity_fields.prepare(self.ui, case, self.kind, self.table)
        now = clock_words(seat.desk.clock())
        identity_fields.begin_on(self.ui, seat.desk.today, now)
        self.papers, self.agent_papers = self._lists()
        self._lines = papers_needed(self.kind, case.channel or Channel.counter, table=self.table)
        self.ui.checklist.show_lines([self._checked(line) for line in self._lines])
        self._complaints = Complaints({})
        self._connect()
        self._start = self.check()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(1080, 690)
        self.ui.checked_field.setFocus()

    def check(self) -> IdentityCheck | None:
        """Read what was seen; none while the day cannot be read."""
        day = self.ui.checked_field.day()
        if day is None:
            return None
        own = identity_fields.method_of(self.ui) not in WITHOUT_PAPERS
        agents = bool(authority_papers(self.kind, self.table))
        check = IdentityCheck(
            checked_on=day,
            checked_by=self.seat.desk.actor.id,
            papers=self.papers.read() if own else (),
            agent_papers=self.agent_papers.read() if agents else (),
        )
        return identity_fields.with_fields(self.ui, check, self.kind, self._head())

    def is_touched(self) -> bool:
        """Tell whether something was noted that is not recorded."""
        return self.check() != self._start

    def save(self) -> None:
        """Record the check, or say beside the fields what it lacks."""
        check = self.check()
        if check is None:
            self._complain([Problem("checked_on", "確認した日を入れてください。")])
            return
        problems = check_identity(check, self.kind, table=self.table)
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

    def _lists(self) -> tuple[PaperList, PaperList]:
        """Make the two columns of papers."""
        ui, today = self.ui, self.seat.desk.today
        own, agents = ui.add_paper_button, ui.add_agent_paper_button
        return (
            PaperList(
                ui.papers_layout,
                [one for one in self.table.values() if one.use is Use.identity],
                "papers",
                today,
                self,
                neighbours=(ui.time_edit, own),
            ),
            PaperList(
                ui.agent_papers_layout,
                [self.table[code] for code in authority_papers(self.kind, self.table)],
                "agent_papers",
                today,
                self,
                neighbours=(own, agents),
            ),
        )

    def _connect(self) -> None:
        """Join the fields to what depends on them, and begin with one line for a paper."""
        ui, head = self.ui, self._head() is not None
        ui.add_paper_button.clicked.connect(self.papers.begin)
        ui.add_agent_paper_button.clicked.connect(self.agent_papers.begin)
        for column in (self.papers, self.agent_papers):
            column.changed.connect(self._tick)
            column.add()
        ui.method_combo.currentIndexChanged.connect(self._show_method)
        ui.custody_combo.currentIndexChanged.connect(
            lambda: identity_fields.show_custody(ui, head=head)
        )
        self._show_method()
        identity_fields.show_custody(ui, head=head)
        self._complain(())
        desk, request_id = self.seat.desk, self.case.id
        self.seat.doing.look(
            lambda: identity_checks.registered_number(desk, request_id),
            asker=self,
            then=self._show_number,
        )

    def _show_method(self) -> None:
        """Ask for what this method needs; what is sent stays in the house as a copy."""
        identity_fields.show_method(self.ui)
        sent = identity_fields.method_of(self.ui) is Method.copies_sent
        for column in (self.papers, self.agent_papers):
            column.expect(PaperForm.copy if sent else None)
        self._tick()

    def _show_number(self, telephone: str) -> None:
        """Show the number of the record."""
        words = identity_fields.number_words(telephone_words(telephone))
        self.ui.number_label.setText(words)

    def _tick(self) -> None:
        """Tick the lines that the chosen papers answer."""
        chosen = self.papers.codes() | self.agent_papers.codes()
        identity_fields.show_cover(self.ui, chosen, self.table)
        for at, line in enumerate(self._lines):
            if line.papers:
                enough = len(chosen & set(line.papers)) >= self._how_many(line)
                self.ui.checklist.tick(at, done=enough)

    def _complain(self, problems: Sequence[Problem]) -> None:
        """Say beside the fields what is wrong; what has no field stands across the bottom."""
        ui = self.ui
        self._complaints.clear()
        agents = self.agent_papers.entry(ui.add_agent_paper_button)
        self._complaints = Complaints(
            {
                "checked_on": (ui.checked_field, ui.checked_problem),
                "method": (ui.method_combo, ui.method_problem),
                "call_back.matched": (ui.birth_check, ui.matched_problem),
                "call_back.clock_time": (ui.time_edit, ui.time_problem),
                "papers": (self.papers.entry(ui.add_paper_button), ui.papers_problem),
                **self.papers.places(),
                "agent_papers": (agents, ui.agent_papers_problem),
                **self.agent_papers.places(),
                "covered": (ui.cover_check, ui.cover_problem),
                "custody": (ui.custody_combo, ui.custody_problem),
                "custody_note": (ui.note_edit, ui.note_problem),
                "judged": (ui.judged_edit, ui.judged_problem),
            }
        )
        homeless = self._complaints.show(problems)
        if homeless:
            sentences = "\n".join(problem.sentence for problem in homeless)
            ui.trouble_notice.say(sentences, "alarm")

    def _head(self) -> StaffId | None:
        """Return this person where she may judge a question of custody."""
        actor = self.seat.desk.actor
        return actor.id if may(actor.roles, Verb.judge_custody) else None

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit("本人確認を記録しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything noted stays."""
        typed = FactStart(happened_on=self.ui.checked_field.day())
        say_refusal(self.seat, self, self.ui.trouble_notice, error, typed)

    def _checked(self, line: ChecklistLine) -> CheckedLine:
        """Word one line of the checklist with the papers that will do."""
        named = "、".join(word_of(self.table, code) for code in line.papers)
        return CheckedLine(line.sentence, named, itself=bool(line.papers))

    def _how_many(self, line: ChecklistLine) -> int:
        """Return how many of its papers a line asks for: two where they have no photograph."""
        listed = [self.table[code] for code in line.papers]
        own = all(paper.use is Use.identity for paper in listed)
        return WITHOUT_PHOTO if own and not any(paper.photo for paper in listed) else 1

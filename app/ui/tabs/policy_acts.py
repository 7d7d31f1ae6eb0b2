"""Do what the page of a version asks for: open its dialogs, or ask first and act."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.office import policy_drafts, policy_judgments, policy_weights
from app.office.changes import Changes
from app.office.policy_task_views import TaskView
from app.rules.errors import OfficeError
from app.rules.policy_tasks import TaskState
from app.ui import alerts
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.policy_approval_dialog import PolicyApprovalDialog
from app.ui.dialogs.policy_draft_dialog import PolicyDraftDialog
from app.ui.dialogs.policy_judgment_dialog import PolicyJudgmentDialog, Question
from app.ui.dialogs.policy_proposal_dialog import PolicyProposalDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.seat import Seat
from app.ui.tabs import policy_openers as openers
from app.ui.tabs import policy_questions as questions
from app.ui.tabs.policy_demand_part import AskedEntry
from app.ui.tabs.policy_sight import PolicySight

Act = Callable[[PolicySight, object], object]


class PolicyActs(QObject):
    """Act for a tab; `said` carries what was done, `stale` says that what is shown has changed.

    `version_asked` carries the key of a version that was just made.
    """

    said = Signal(str)
    stale = Signal()
    version_asked = Signal(int)

    def __init__(self, seat: Seat, tab: QWidget) -> None:
        super().__init__(tab)
        self._seat = seat
        self._tab = tab
        self._acts: Mapping[str, Act] = {
            "approve": self._approve,
            "revise": self._revise,
            "words": self._revise,
            "weight": self._weigh,
            "discard": self._discard,
            "propose": self._propose,
            "take_back": self._take_back,
            "judge": self._judge,
            "unjudge": self._unjudge,
            **{key: self._recording(state) for key, state in openers.TASK_STATES.items()},
            **{key: self._opening(opener) for key, opener in openers.OPENERS.items()},
        }

    def act(self, key: str, about: object, sight: PolicySight) -> None:
        """Do what was asked about the version that is shown."""
        self._acts[key](sight, about)

    def _opening(self, opener: openers.Opener) -> Act:
        return lambda sight, _about: opener(self._seat, self._tab, sight, self.said.emit)

    def _do(self, act: Callable[[], Changes], sentence: str) -> None:
        """Act, and say so; where the office refuses, show anew what stands now."""
        self._seat.doing.do(
            act,
            asker=self._tab,
            then=lambda _changes: self.said.emit(sentence),
            refused=self._refuse,
        )

    def _refuse(self, error: OfficeError) -> None:
        alerts.tell(self._tab, error.sentence)
        self.stale.emit()

    def _approve(self, sight: PolicySight, _about: object) -> None:
        approval = questions.approving(sight, self._seat.desk.today)
        dialog = PolicyApprovalDialog(self._seat, approval, self._tab)
        dialog.finished.connect(self.stale)
        self._open(dialog)

    def _revise(self, sight: PolicySight, _about: object) -> None:
        self._open(PolicyDraftDialog(self._seat, sight.row, self._tab))

    def _weigh(self, sight: PolicySight, _about: object) -> None:
        desk, row = self._seat.desk, sight.row
        key, major = row.id, not row.major

        def weigh(reason: str) -> Changes:
            return policy_weights.set_weight(desk, key, major=major, reason=reason)

        if not sight.approval.weight_needs_reason:
            self._do(lambda: weigh(""), questions.weighed(major=major))
        else:
            self._open(ReasonDialog(self._seat, questions.weighing(sight), weigh, self._tab))

    def _discard(self, sight: PolicySight, _about: object) -> None:
        desk, key = self._seat.desk, sight.row.id
        alerts.ask(
            self._tab,
            questions.discarding(sight),
            act="下書きを取り消す(&D)",
            then=lambda: self._do(
                lambda: policy_drafts.discard(desk, key), "下書きを取り消しました。"
            ),
            irreversible=True,
        )

    def _propose(self, sight: PolicySight, _about: object) -> None:
        if sight.proposal is not None:
            dialog = PolicyProposalDialog(self._seat, sight.proposal, self._tab)
            dialog.registered.connect(self.version_asked)
            self._open(dialog)

    def _take_back(self, sight: PolicySight, _about: object) -> None:
        desk, key = self._seat.desk, sight.row.id

        def take_back(reason: str) -> Changes:
            return policy_drafts.take_back(desk, key, reason)

        self._open(ReasonDialog(self._seat, questions.taking_back(sight), take_back, self._tab))

    def _judge(self, sight: PolicySight, about: object) -> None:
        if isinstance(about, AskedEntry):
            question = Question(sight.row, about.view, about.entry)
            self._open(PolicyJudgmentDialog(self._seat, question, self._tab))

    def _unjudge(self, sight: PolicySight, about: object) -> None:
        if not isinstance(about, AskedEntry):
            return
        desk, key = self._seat.desk, sight.row.id
        demand, words = about.view.demand.key, about.entry.entry
        alerts.ask(
            self._tab,
            f"「{words}」についての判断を取り消します。判断待ちに戻ります。",
            act="判断を取り消す(&D)",
            then=lambda: self._do(
                lambda: policy_judgments.unjudge(desk, key, demand, words),
                "判断を取り消しました。",
            ),
        )

    def _recording(self, state: TaskState | None) -> Act:
        def record(_sight: PolicySight, about: object) -> None:
            if isinstance(about, TaskView):
                openers.open_task(self._seat, self._tab, about, self.said.emit, state)

        return record

    def _open(self, dialog: OfficeDialog) -> None:
        dialog.recorded.connect(self.said)
        dialog.open()

"""Open the dialogs of a version of the policy as they look in the middle of the work."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import policy, policy_approval, policy_judgments
from app.office.desk import Desk
from app.office.policy_judgments import DemandView
from app.office.policy_proposals import Proposal
from app.office.policy_versions import VersionRow
from app.rules import eras
from app.ui.dialogs.policy_approval_dialog import Approval, PolicyApprovalDialog
from app.ui.dialogs.policy_draft_dialog import PolicyDraftDialog
from app.ui.dialogs.policy_judgment_dialog import PolicyJudgmentDialog, Question
from app.ui.dialogs.policy_proposal_dialog import PolicyProposalDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _draft(desk: Desk) -> VersionRow:
    """Return the draft that lies in the practice records."""
    return next(row for row in policy.versions(desk) if row.state == "draft")


def _words(seat: Seat) -> QWidget:
    dialog = PolicyDraftDialog(seat, _draft(seat.desk))
    dialog.ui.summary_edit.setPlainText("利用目的に、子育ての集いなどのご案内を加えました。")
    return dialog


def _approved(seat: Seat) -> QWidget:
    rows = policy.versions(seat.desk)
    return PolicyDraftDialog(seat, next(row for row in rows if row.state == "in_force"))


def _judged(seat: Seat) -> DemandView:
    found = policy_judgments.demands_of(seat.desk, _draft(seat.desk).id)
    return next(view for view in found if view.choices)


def _judgment(seat: Seat) -> QWidget:
    view = _judged(seat)
    return PolicyJudgmentDialog(seat, Question(_draft(seat.desk), view, view.entries[0]))


def _approval(seat: Seat) -> QWidget:
    row = _draft(seat.desk)
    view = policy_approval.approval_of(seat.desk, row.id)
    facts = [
        ("区分", row.kind),
        ("重さ", "重要　会員は施行日から再同意待ちになります。"),
        ("公表の点検表", "3件が載ります。ホームページ、センター掲示、再同意の依頼。"),
        ("承認の後", "本文・施行日・区分・判断は変えられません。"),
        ("取消し", "施行日の前日まで取り消せます（同意の記録などに使われていないとき）。"),
    ]
    heading = f"{eras.western(row.on)}（{eras.japanese(row.on)}）の版を承認します"
    words = (heading, view.in_force_words)
    return PolicyApprovalDialog(
        seat, Approval(row.id, view.seen, *words, facts, view.advice, for_good=False)
    )


def _proposal(seat: Seat) -> QWidget:
    proposal = Proposal(date(2022, 4, 1), "架空　太郎", "架空　新子")
    dialog = PolicyProposalDialog(seat, proposal)
    dialog.ui.day_field.setText("R9.4.1")
    return dialog


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("policy_draft_dialog", _words),
    ("policy_draft_dialog_approved", _approved),
    ("policy_judgment_dialog", _judgment),
    ("policy_approval_dialog", _approval),
    ("policy_proposal_dialog", _proposal),
)

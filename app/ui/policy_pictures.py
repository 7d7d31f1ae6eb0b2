"""Open the dialogs of a version of the policy as they look in the middle of the work."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import policy, policy_approval, policy_judgments
from app.office.desk import Desk
from app.office.policy_judgments import DemandView
from app.office.policy_versions import VersionRow
from app.ui.dialogs.policy_approval_dialog import Approval, PolicyApprovalDialog
from app.ui.dialogs.policy_draft_dialog import PolicyDraftDialog
from app.ui.dialogs.policy_judgment_dialog import PolicyJudgmentDialog, Question
from app.ui.request_pictures import POLICY
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]

DAY: Final = date(2027, 4, 1)
NEWER: Final = POLICY.replace(
    "②子育て応援の案内", "②子育て応援の案内\n③懸賞とアンケートの実施"
).replace("2024年4月1日 改訂", "2024年4月1日 改訂\n2027年4月1日 改訂")


def _draft(desk: Desk) -> VersionRow:
    """Take in a draft with one purpose more than the version in force."""
    standing = {row.on: row for row in policy.versions(desk)}
    if DAY not in standing:
        in_force = next(row for row in standing.values() if row.state == "in_force")
        day = f"{in_force.on.year}年{in_force.on.month}月{in_force.on.day}日 改訂"
        for text in (POLICY.replace("2024年4月1日 改訂", day), NEWER):
            _take_in(desk, text)
    return next(row for row in policy.versions(desk) if row.on == DAY)


def _take_in(desk: Desk, text: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "policy.txt"
        path.write_text(text, encoding="utf-8")
        policy.import_file(desk, path)


def _words(seat: Seat) -> QWidget:
    dialog = PolicyDraftDialog(seat, _draft(seat.desk))
    dialog.ui.summary_edit.setPlainText("利用目的に「懸賞とアンケートの実施」を加えました。")
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
    heading = "2027年4月1日（令和9年4月1日）の版を承認します"
    words = (heading, view.in_force_words)
    return PolicyApprovalDialog(
        seat, Approval(row.id, view.seen, *words, facts, view.advice, for_good=False)
    )


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("policy_draft_dialog", _words),
    ("policy_draft_dialog_approved", _approved),
    ("policy_judgment_dialog", _judgment),
    ("policy_approval_dialog", _approval),
)

"""Record that a member leaves or has died, and take such an entry back."""

from collections.abc import Callable
from typing import Any, ClassVar

from app.office import member_states
from app.office.desk import Desk
from app.office.exits import ExitKind
from app.ui.dialogs.member_step_dialog import MemberStepDialog, StepWords


class LeaveDialog(MemberStepDialog):
    """Record 退会; what follows from it is shown before."""

    words = StepWords(
        title="退会",
        intro="すくすく会員の退会を記録します。組合員の脱退とは別の手続きです。",
        save="退会を記録する(&S)",
        said="退会を記録しました。消去できる日まで「退会などの手続き」に載ります。",
        day="退会の日(&D)",
        reason="退会の理由(&R)",
        example="例 転居のため（操作記録だけに残ります）",
        grave=True,
    )
    kind: ClassVar[ExitKind | None] = "left"

    def act(self, desk: Desk, on: str, reason: str) -> Callable[[], Any]:
        """Record that the member leaves."""
        key = self.member_id
        return lambda: member_states.leave(desk, key, on, reason)


class DeathDialog(MemberStepDialog):
    """Record that a member has died; no reason is asked for, and none is printed anywhere."""

    words = StepWords(
        title="死亡の登録",
        intro=(
            "記録すると、すべてのご案内・宛名・書出しから、すぐに外れます。"
            "外れた理由は、どの一覧にも文書にも出ません。"
            "生活協同組合の脱退の手続きは、組合員係に引き継いでください。"
        ),
        save="記録する(&S)",
        said="記録しました。ご案内は、もう送られません。",
        day="お亡くなりになった日(&D)",
        grave=True,
    )
    kind: ClassVar[ExitKind | None] = "deceased"

    def act(self, desk: Desk, on: str, reason: str) -> Callable[[], Any]:
        """Record that the member has died."""
        del reason
        key = self.member_id
        return lambda: member_states.decease(desk, key, on)


class UndoStateDialog(MemberStepDialog):
    """Take back a wrong 退会, 卒業 or 死亡; only the manager is offered it."""

    words = StepWords(
        title="記録の取消し",
        intro=(
            "誤って記録した退会・卒業・死亡を取り消し、その前の状態に戻します。"
            "誤りの記録も、取り消した記録も残ります。"
        ),
        save="取り消す(&S)",
        said="記録を取り消し、前の状態に戻しました。",
        reason="取り消す理由(&R)",
        example="例 同姓同名の別の方だったため",
    )

    def act(self, desk: Desk, on: str, reason: str) -> Callable[[], Any]:
        """Take the newest state back."""
        del on
        key = self.member_id
        return lambda: member_states.undo(desk, key, reason)

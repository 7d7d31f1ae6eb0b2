"""Stop what goes to many at once for one member, and let her have it again."""

from collections.abc import Callable
from typing import Any

from app.office import member_states
from app.office.desk import Desk
from app.ui.dialogs.member_step_dialog import MemberStepDialog, StepWords


class StopMailDialog(MemberStepDialog):
    """Stop 案内 at the member's wish."""

    words = StepWords(
        title="案内の停止",
        intro=(
            "ご案内・再同意のお願い・宛名・書出しから外します。"
            "ご本人からのご請求やお問い合わせへのお返事は、これまでどおりお送りします。"
        ),
        save="案内を止める(&S)",
        said="ご案内を止めました。",
        reason="止める理由(&R)",
        example="例 お電話でのお申し出",
    )

    def act(self, desk: Desk, on: str, reason: str) -> Callable[[], Any]:
        """Stop the mail."""
        del on
        key = self.member_id
        return lambda: member_states.stop_mail(desk, key, reason)


class ResumeMailDialog(MemberStepDialog):
    """Resume 案内 at the member's wish."""

    words = StepWords(
        title="案内の再開",
        intro="止めていたご案内を、これからまたお送りするようにします。",
        save="案内を再開する(&S)",
        said="ご案内を再開しました。",
        reason="再開する理由(&R)",
        example="例 お電話でのお申し出",
    )

    def act(self, desk: Desk, on: str, reason: str) -> Callable[[], Any]:
        """Resume the mail."""
        del on
        key = self.member_id
        return lambda: member_states.resume_mail(desk, key, reason)

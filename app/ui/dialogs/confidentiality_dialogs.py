"""Protect where a member lives (秘匿), end the protection, and open the contact once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer

from app.office import confidentiality
from app.office.confidentiality import Contact
from app.office.desk import Desk
from app.rules.telephones import telephone_words
from app.ui.days import day_words
from app.ui.dialogs.member_step_dialog import MemberStepDialog, StepWords


class ProtectDialog(MemberStepDialog):
    """Begin the protection."""

    words = StepWords(
        title="秘匿の設定",
        intro=(
            "ご住所・電話番号・メール・里帰り先を、一覧・画面・書出し・操作記録で隠します。"
            "電話番号では探せなくなり、一斉の文書は個別の発送になります。"
            "開くときは理由を書き、開いた人と理由が記録に残ります。"
        ),
        save="秘匿にする(&S)",
        said="秘匿にしました。ご住所と連絡先は、もう画面に出ません。",
        day="申し出のあった日(&D)",
        reason="秘匿にする理由(&R)",
        example="例 支援措置の申し出があったため",
    )

    def act(self, desk: Desk, on: str, reason: str) -> Callable[[], Any]:
        """Protect the member."""
        key = self.member_id
        return lambda: confidentiality.protect(desk, key, on, reason)


class LiftDialog(MemberStepDialog):
    """End the protection; only the manager is offered it."""

    words = StepWords(
        title="秘匿の解除",
        intro=(
            "解除すると、ご住所・電話番号・メール・里帰り先が、すべての人の画面と書出しに出ます。"
            "見られた後では元に戻せません。ご本人に確かめてから解除してください。"
        ),
        save="秘匿を解除する(&S)",
        said="秘匿を解除しました。",
        reason="解除する理由(&R)",
        example="例 支援措置が終わり、ご本人から申し出があったため",
        grave=True,
    )

    def act(self, desk: Desk, on: str, reason: str) -> Callable[[], Any]:
        """Lift the protection."""
        del on
        key = self.member_id
        return lambda: confidentiality.lift(desk, key, reason)


class UnveilDialog(MemberStepDialog):
    """Ask for a reason, then show the contact until the dialog is closed."""

    words = StepWords(
        title="秘匿の連絡先を開く",
        intro="開いた日時・あなたのお名前・理由が、操作記録に残ります。",
        save="連絡先を開く(&S)",
        said="",
        reason="開く理由(&R)",
        example="例 ご本人へ書類を発送するため",
    )

    def act(self, desk: Desk, on: str, reason: str) -> Callable[[], Any]:
        """Open the contact."""
        del on
        key = self.member_id
        return lambda: confidentiality.unveil(desk, key, reason)

    def done_with(self, done: object) -> None:
        """Show the contact instead of the question."""
        assert isinstance(done, Contact)
        ui = self.ui
        self.set_busy(busy=False)
        ui.reason_edit.clear()
        ui.sheet.hide()
        ui.save_button.hide()
        ui.trouble_notice.hide()
        ui.exit_lines.hide()
        ui.contact_facts.show_facts(contact_facts(done))
        ui.contact_facts.show()
        ui.outcome_sheet.show()
        ui.intro_label.setText(
            "操作記録に残しました。まわりの目に気をつけて、使い終えたら閉じてください。"
        )
        ui.cancel_button.setText("閉じる(&C)")
        ui.cancel_button.setFocus()
        QTimer.singleShot(0, self, self.fit)


def contact_facts(contact: Contact) -> list[tuple[str, str]]:
    """List how a protected person is reached."""
    post = f"〒{contact.postal_code}　" if contact.postal_code else ""
    away = f"〒{contact.away_postal_code}　" if contact.away_postal_code else ""
    until = f"{day_words(contact.away_until_on)}まで" if contact.away_until_on else ""
    stay = "　".join(filter(None, (contact.away_address, contact.away_care_of, until)))
    return [
        ("住所", f"{post}{contact.address}"),
        ("様方", contact.care_of),
        ("電話番号", telephone_words(contact.telephone)),
        ("メール", contact.email),
        ("里帰り先", f"{away}{stay}" if contact.away_address else ""),
    ]

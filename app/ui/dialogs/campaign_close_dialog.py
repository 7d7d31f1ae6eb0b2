"""Close a campaign: name how many gave no answer and what will be done about them."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import campaigns
from app.office.campaigns import CampaignRow, ClosePlan
from app.rules.campaigns import NoAnswer
from app.rules.errors import OfficeError
from app.ui import alerts
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_campaign_close_dialog import Ui_CampaignCloseDialog
from app.ui.seat import Seat

EFFECTS = {
    NoAnswer.keep: "そのまま「再同意待ち」に残ります。ご案内はこれまでどおりです。",
    NoAnswer.stop_mail: "ご案内を止めます。会員の画面から、いつでも再開できます。",
    NoAnswer.contact: "個別対応の一覧に加えます。担当者からお一人ずつ連絡してください。",
    NoAnswer.exit: "退会の手続を始めます。手続は会員ごとに確かめてから進みます。",
}
"""What becomes of those who gave no answer, by the choice made at the start."""
SHREDDED: Final = (
    "印刷したお知らせ（{numbers}）の投函が記録されていません。終えると、投函を記録できず、"
    "同じ方へもう一度お知らせを作れるようになります。1通もお送りせず、すべて細断しましたか。"
)
"""What must be so before a notice ends whose letters lie printed: nobody is told twice."""
SHRED: Final = "すべて細断したので終える(&Y)"


class CampaignCloseDialog(OfficeDialog):
    """Show what closing does, resting on キャンセル; `closed` carries the sentence of the end."""

    closed = Signal(str)

    def __init__(self, seat: Seat, row: CampaignRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.row = row
        self._lying = ""
        self.ui = Ui_CampaignCloseDialog()
        self.ui.setupUi(self)
        self.ui.campaign_label.setText(f"{row.code}　{row.title}")
        self.ui.intro_label.setText("この依頼を締め切ります。締め切った依頼は、元に戻せません。")
        if not row.asks:
            self._speak_of_notice()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.save_button.setEnabled(False)
        self.ui.cancel_button.setFocus()
        self.take_room(560)
        self._ask()

    def save(self) -> None:
        """Close the campaign; where letters of a notice lie printed, ask what became of them."""
        if self._lying:
            sentence = SHREDDED.format(numbers=self._lying)
            alerts.ask(self, sentence, act=SHRED, then=self._close, irreversible=True)
        else:
            self._close()

    def _close(self) -> None:
        """Close the campaign, and let nothing leave that lies printed of a notice."""
        desk, key, shredded = self.seat.desk, self.row.id, bool(self._lying)
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: campaigns.close(desk, key, shredded=shredded),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _speak_of_notice(self) -> None:
        """Say of a notice that it ends: nothing was asked, and nothing follows."""
        ui = self.ui
        self.setWindowTitle("お知らせの終了 - すくすく窓口")
        ui.intro_label.setText("このお知らせを終えます。終えたお知らせは、元に戻せません。")
        ui.silence_label.setText(
            "お返事を求めていないため、同意の記録は変わりません。戻った封筒は、終えた後も記録できます。"
        )
        ui.save_button.setText("終える(&S)")

    def _ask(self) -> None:
        """Ask what closing would do."""
        desk, key = self.seat.desk, self.row.id
        self.seat.doing.look(
            lambda: campaigns.plan_close(desk, key),
            asker=self,
            then=self._show,
            refused=lambda error: self.ui.trouble_notice.say(error.sentence, "alarm"),
        )

    def _show(self, plan: ClosePlan) -> None:
        """Name everybody whom closing touches."""
        self._lying = "" if self.row.asks else "、".join(plan.unposted)
        self.ui.effect_facts.show_facts(effects(plan) if self.row.asks else ended(plan))
        self.ui.save_button.setEnabled(not plan.refusal)
        self.ui.save_button.setHidden(bool(plan.refusal))
        if plan.refusal:
            self.ui.trouble_notice.say(plan.refusal, "caution", stays=True)
            self.take_room(560, 440)
        self.grow()
        self.ui.cancel_button.setFocus()

    def _end(self) -> None:
        """Close after closing."""
        self.set_busy(busy=False)
        done = "を締め切りました。" if self.row.asks else "を終えました。"
        self.closed.emit(f"「{self.row.title}」{done}")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def ended(plan: ClosePlan) -> list[tuple[str, str]]:
    """List what ending a notice does; where all letters have left, it does nothing more."""
    lines = []
    if plan.unsent:
        lines.append(("未送付", f"{plan.unsent:,}名　「印刷の対象外」になり、お送りしません。"))
    if plan.unposted:
        sentence = "　お送りしたときは、先に投函を記録してください。"
        lines.append(("投函の記録なし", "、".join(plan.unposted) + sentence))
    return lines or [("お送りした方", "記録はそのまま残ります。")]


def effects(plan: ClosePlan) -> list[tuple[str, str]]:
    """List who is touched by closing, and how; what concerns nobody is left out."""
    lines = [("ご回答なし", "いません")]
    if plan.no_answer:
        silent = f"{plan.no_answer:,}名　「期限内のご回答なし」になります。"
        lines = [("ご回答なし", silent), ("その後", EFFECTS[plan.choice])]
    for name, count, sentence in (
        ("別の方法で回答", plan.answered_elsewhere, "同意の記録にある回答を、そのまま写します。"),
        ("ご案内の対象外", plan.left_alone, "何もしません。"),
        ("未送付", plan.unsent, "お願いを送っていません。「印刷の対象外」になります。"),
    ):
        if count:
            lines.append((name, f"{count:,}名　{sentence}"))
    if plan.unposted:
        numbers = "、".join(plan.unposted)
        lines.append(("投函の記録なし", f"{numbers}　締め切った後は、投函を記録できません。"))
    return lines

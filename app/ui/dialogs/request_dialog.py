"""Take a request: first which system it belongs to, then who asks for what (OFFICE M-07)."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import intake
from app.office.intake import Taken
from app.office.member_page import MemberPage
from app.rules.errors import OfficeError
from app.rules.ids import MemberId, RequestId
from app.rules.problems import Problem
from app.rules.requests import RequestDraft
from app.ui.dialogs import request_fields
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.request_fields import FIELD_WORDS
from app.ui.dialogs.rights_fields import RightsFields
from app.ui.dialogs.subject_field import SubjectField
from app.ui.forms.ui_request_dialog import Ui_RequestDialog
from app.ui.seat import Seat
from app.ui.widgets.choices import Choice
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.reading import follow_reading

PERSONAL: Final = "personal"
SYSTEMS: Final = (
    Choice(
        PERSONAL,
        "個人情報の請求・申出(&1)",
        "開示、訂正、利用停止、消去、第三者提供の停止、利用目的の通知、苦情、案内の停止や同意の取消し",
    ),
    Choice(
        "change",
        "登録内容の変更だけ(&2)",
        "引越し、お名前の変更、お子さまの追加など。登録の誤りをめぐる請求ではないとき",
    ),
    Choice("register", "組合員名簿の閲覧・謄写(&3)", "組合員や債権者の方が、名簿を見たいとき"),
    Choice("business", "事業・財務の情報の開示(&4)", "総会の議事録、決算書類、規則を見たいとき"),
)
ADVICE: Final = {
    "change": (
        "通常の変更届で足ります。「すくすく会員」の画面でその方を選び、「変更」を押してください。"
        "登録に誤りがあったので文書で回答がほしい、というお申し出のときは、"
        "「個人情報の請求・申出」を選んで訂正として受け付けます。"
    ),
    "register": (
        "個人情報の開示とは別の、生協法第25条の2による手続です。ここでは受け付けません。"
        "組合員か債権者の方であることを確かめ、組合員係におつなぎください。"
        "正当な理由がなければ断れません。"
    ),
    "business": (
        "個人情報の開示とは別の、定款と情報開示の規則による手続です。ここでは受け付けません。"
        "規則の担当におつなぎください。"
    ),
}
"""What the office does instead where it is not a request about personal data."""


class RequestDialog(OfficeDialog):
    """Take a request at any state of completeness.

    `taken` carries the key of the case and the sentence that says what was kept.
    """

    taken = Signal(int, str)

    def __init__(
        self,
        seat: Seat,
        parent: QWidget | None = None,
        *,
        subject: MemberId | None = None,
        completing: RequestId | None = None,
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self._completing = completing
        self._prefilling = subject is not None
        self.ui = Ui_RequestDialog()
        self.ui.setupUi(self)
        ui, today = self.ui, seat.desk.today
        request_fields.prepare(ui, today)
        self.rights = RightsFields(ui.rights_layout, today, self)
        self.rights.stand_between(ui.address_edit, ui.about_edit)
        self.subject = SubjectField(ui, seat, self)
        self._complaints = Complaints(request_fields.places(ui))
        self._connect()
        self._start = self.draft()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(1040, 688)
        self._begin(subject)

    def draft(self) -> RequestDraft:
        """Read all fields as they stand."""
        return request_fields.read(self.ui, self.subject.code, *self.rights.read())

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not kept."""
        return self.draft() != self._start

    def go_on(self) -> None:
        """Show the form, once it is clear that this is a request about personal data."""
        if self.ui.systems.key == PERSONAL:
            self.ui.stack.setCurrentWidget(self.ui.form_page)
            first = self.ui.subject_search if not self.subject.code else self.ui.channel_combo
            first.setFocus()

    def save(self) -> None:
        """Keep what is known; what is missing makes it a 仮受付, not a refusal."""
        if self.ui.stack.currentWidget() is self.ui.system_page:
            self.go_on()
            return
        draft = self.draft()
        problems = intake.check(self.seat.desk, draft).problems
        self._complaints.show(problems)
        if problems:
            return
        desk, completing = self.seat.desk, self._completing
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: (
                intake.take(desk, draft)
                if completing is None
                else intake.complete(desk, completing, draft)
            ),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _begin(self, subject: MemberId | None) -> None:
        """Begin with the question of systems, or with what was typed at intake."""
        if self._completing is not None:
            desk, request_id = self.seat.desk, self._completing
            self.setWindowTitle("受付の完了 - すくすく窓口")
            self.ui.stack.setCurrentWidget(self.ui.form_page)
            self.ui.back_button.hide()
            self.seat.doing.look(
                lambda: intake.draft_of(desk, request_id), asker=self, then=self._show_draft
            )
        else:
            self.ui.systems.choose(PERSONAL)
            self.ui.systems.button(PERSONAL).setFocus()
            if subject is not None:
                self.subject.choose(subject)
        self._show_missing()

    def _connect(self) -> None:
        """Join the fields to what follows from them."""
        ui = self.ui
        ui.systems.chosen.connect(self._show_system)
        ui.systems.offer(SYSTEMS)
        ui.go_on_button.clicked.connect(self.go_on)
        ui.leave_button.clicked.connect(self.reject)
        ui.back_button.clicked.connect(lambda: ui.stack.setCurrentWidget(ui.system_page))
        self.subject.chosen.connect(self._follow_subject)
        self.rights.changed.connect(self._show_missing)
        follow_reading(ui.name_edit, ui.kana_edit)
        for edit in (ui.name_edit, ui.kana_edit, ui.postal_edit, ui.address_edit):
            edit.textChanged.connect(self._show_missing)
        for combo in (ui.channel_combo, ui.kind_combo):
            combo.currentIndexChanged.connect(self._show_missing)
        ui.telephone_edit.textChanged.connect(self._show_missing)
        for text in (ui.about_edit, ui.memo_edit):
            text.textChanged.connect(self._show_missing)
        ui.received_field.changed.connect(self._show_missing)

    def _show_system(self, key: str) -> None:
        """Tell the way where it is another procedure."""
        advice = ADVICE.get(key, "")
        self.ui.advice_label.setText(advice)
        self.ui.advice_box.setVisible(bool(advice))
        self.ui.go_on_button.setVisible(key == PERSONAL)

    def _follow_subject(self, page: object) -> None:
        """Fill from the record of the member who asks for herself."""
        if isinstance(page, MemberPage):
            request_fields.copy_member(self.ui, page)
        if self._prefilling:
            self._prefilling = False
            self._start = self.draft()
        self._show_missing()

    def _show_draft(self, draft: RequestDraft) -> None:
        """Show what was typed at intake."""
        request_fields.show(self.ui, draft)
        self.rights.show(draft.rights, draft.bases)
        if draft.member_code:
            self.subject.choose_code(draft.member_code)
        self._start = self.draft()
        self._show_missing()

    def _show_missing(self) -> None:
        """Say while typing whether this would be a whole request, and what it lacks."""
        reading = intake.check(self.seat.desk, self.draft())
        lacking = [*reading.missing, *(p for p in reading.problems if p.field == "requester_name")]
        self.ui.missing_box.setVisible(bool(lacking))
        self.ui.missing_label.setText(_lacking(lacking))
        self.ui.save_button.setText("仮受付で保存(&S)" if lacking else "受付する(&S)")

    def _end(self, taken: Taken) -> None:
        """Close after keeping."""
        self.set_busy(busy=False)
        word = "仮受付として保存しました" if taken.provisional else "受け付けました"
        self.taken.emit(int(taken.request_id), f"受付番号 {taken.receipt_number} で{word}。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def _lacking(lacking: Sequence[Problem]) -> str:
    """List what is missing; where a name differs from the record, say how and what to do."""
    differing = [p.sentence for p in lacking if p.field == "requester_name" and p.value]
    words = dict.fromkeys(
        FIELD_WORDS.get(p.field, "") for p in lacking if p.sentence not in differing
    )
    listed = "、".join(word for word in words if word)
    intro = f"いまは仮受付として保存されます。{f'足りない項目：{listed}' if listed else ''}"
    return "\n".join([intro, *differing])

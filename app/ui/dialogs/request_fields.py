"""Fill and read the plain fields of a request as it is taken."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.office.member_page import MemberPage
from app.rules.identity import Channel, RequesterKind
from app.rules.requests import WISHED_METHODS, RequestDraft
from app.rules.telephones import telephone_words
from app.ui.forms.ui_request_dialog import Ui_RequestDialog
from app.ui.widgets.complaints import Places

CHOOSE: Final = "選んでください"
FIELD_WORDS: Final = {
    "received_on": "届いた日",
    "channel": "届いた方法",
    "requester_kind": "請求される方",
    "requester_name": "お名前",
    "requester_kana": "フリガナ",
    "postal_code": "郵便番号",
    "address": "ご住所",
    "telephone": "電話番号",
    "member_code": "組合員コード",
    "about": "対象の情報・ご用件",
    "rights": "請求・申出の内容",
    "bases": "根拠",
    "child_id": "どのお子さまか",
    "subject_name": "対象の方のお名前",
    "subject_kana": "対象の方のフリガナ",
    "subject_birth": "対象の方の生年月日",
    "late_reason": "後日入力の理由",
    "handed_to": "引き継ぐ部署",
}
"""What each field of a draft is called on the form."""


def prepare(form: Ui_RequestDialog, today: date) -> None:
    """Offer the choices, and begin with a request that came in today."""
    form.received_field.set_up(today)
    form.received_field.setAccessibleName("届いた日")
    form.received_field.set_day(today)
    form.channel_combo.addItem(CHOOSE, "")
    for channel in Channel:
        form.channel_combo.addItem(channel.word, channel.value)
    form.kind_combo.addItem(CHOOSE, "")
    for kind in RequesterKind:
        form.kind_combo.addItem(kind.word, kind.value)
    form.method_combo.addItem("", "")
    for method in WISHED_METHODS:
        form.method_combo.addItem(method, method)


def read(
    form: Ui_RequestDialog, member_code: str, rights: tuple[str, ...], bases: tuple[str, ...]
) -> RequestDraft:
    """Read all fields into a draft."""
    return RequestDraft(
        received_on=form.received_field.typed(),
        channel=_code(form.channel_combo),
        requester_kind=_code(form.kind_combo),
        requester_name=form.name_edit.text(),
        requester_kana=form.kana_edit.text(),
        postal_code=form.postal_edit.text(),
        address=form.address_edit.text(),
        telephone=form.telephone_edit.text(),
        member_code=member_code,
        about=form.about_edit.toPlainText(),
        wished_method=_code(form.method_combo),
        rights=rights,
        bases=bases,
        memo=form.memo_edit.toPlainText(),
        subject_name=form.subject_name_edit.text(),
        subject_kana=form.subject_kana_edit.text(),
        subject_birth=form.subject_birth_edit.text(),
        subject_address=form.subject_address_edit.text(),
        late_reason=form.late_reason_edit.text(),
        reserved_number=form.reserved_edit.text(),
        handed_to=form.handed_edit.text(),
        about_staff=form.staff_check.isChecked(),
    )


def show(form: Ui_RequestDialog, draft: RequestDraft) -> None:
    """Put what was typed at intake into the fields."""
    form.received_field.set_text(draft.received_on)
    for combo, code in (
        (form.channel_combo, draft.channel),
        (form.kind_combo, draft.requester_kind),
        (form.method_combo, draft.wished_method),
    ):
        combo.setCurrentIndex(max(0, combo.findData(code)))
    form.name_edit.setText(draft.requester_name)
    form.kana_edit.setText(draft.requester_kana)
    form.postal_edit.setText(draft.postal_code)
    form.address_edit.setText(draft.address)
    form.telephone_edit.setText(draft.telephone)
    form.about_edit.setPlainText(draft.about)
    form.memo_edit.setPlainText(draft.memo)
    form.late_reason_edit.setText(draft.late_reason)
    form.reserved_edit.setText(draft.reserved_number)
    form.handed_edit.setText(draft.handed_to)
    form.staff_check.setChecked(draft.about_staff)


def copy_member(form: Ui_RequestDialog, page: MemberPage) -> None:
    """Where the member asks for herself, fill what is still empty from her record."""
    if _code(form.kind_combo) not in {"", RequesterKind.subject}:
        return
    if form.name_edit.text().strip() not in {"", page.row.name}:
        return
    form.kind_combo.setCurrentIndex(form.kind_combo.findData(RequesterKind.subject.value))
    postal = page.details.postal_code if page.details else ""
    for edit, known in ((form.name_edit, page.row.name), (form.kana_edit, page.row.kana)):
        _fill(edit, known)
    if page.row.confidential:
        return  # the answer goes where she says herself, not to what is covered here
    for edit, known in (
        (form.postal_edit, postal),
        (form.address_edit, page.row.address),
        (form.telephone_edit, telephone_words(page.row.telephone)),
    ):
        _fill(edit, known)


def places(form: Ui_RequestDialog) -> Places:
    """Say where a complaint about each field stands."""
    return {
        "received_on": (form.received_field, form.received_problem),
        "channel": (form.channel_combo, form.channel_problem),
        "requester_kind": (form.kind_combo, form.kind_problem),
        "requester_name": (form.name_edit, form.name_problem),
        "requester_kana": (form.kana_edit, form.kana_problem),
        "postal_code": (form.postal_edit, form.postal_problem),
        "address": (form.address_edit, form.address_problem),
        "telephone": (form.telephone_edit, form.telephone_problem),
        "member_code": (form.subject_search, form.member_code_problem),
        "about": (form.about_edit, form.about_problem),
        "wished_method": (form.method_combo, form.method_problem),
        "memo": (form.memo_edit, form.memo_problem),
        "child_id": (form.about_whom_combo, form.about_whom_problem),
        "subject_name": (form.subject_name_edit, form.subject_name_problem),
        "subject_kana": (form.subject_kana_edit, form.subject_kana_problem),
        "subject_birth": (form.subject_birth_edit, form.subject_birth_problem),
        "subject_address": (form.subject_address_edit, form.subject_address_problem),
        "late_reason": (form.late_reason_edit, form.late_reason_problem),
        "reserved_number": (form.reserved_edit, form.reserved_problem),
        "handed_to": (form.handed_edit, form.handed_problem),
        "rights": (form.rights_box, form.rights_problem),
        "bases": (form.rights_box, form.bases_problem),
    }


def hear(form: Ui_RequestDialog, listener: Callable[[], object]) -> None:
    """Call a listener whenever one of the plain fields changes."""
    for edit in (
        *(form.name_edit, form.kana_edit, form.postal_edit, form.address_edit),
        *(form.telephone_edit, form.late_reason_edit, form.reserved_edit, form.handed_edit),
    ):
        edit.textChanged.connect(lambda _text: listener())
    for combo in (form.channel_combo, form.kind_combo):
        combo.currentIndexChanged.connect(lambda _at: listener())
    for text in (form.about_edit, form.memo_edit):
        text.textChanged.connect(listener)
    form.received_field.changed.connect(listener)


def _code(combo: QComboBox) -> str:
    """Return the code of what is chosen."""
    return str(combo.currentData() or "")


def _fill(edit: QLineEdit, known: str) -> None:
    """Write into a line that is still empty."""
    if not edit.text().strip():
        edit.setText(known)

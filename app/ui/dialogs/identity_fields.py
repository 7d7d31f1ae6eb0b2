"""Fill and read the fields of an identity check."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtWidgets import QCheckBox

from app.rules.call_backs import CallBack, Matched
from app.rules.cases import Case
from app.rules.checklist import method_for
from app.rules.identity import (
    JUDGED,
    WITHOUT_PAPERS,
    Channel,
    Custody,
    IdentityCheck,
    Method,
    OtherParent,
    RequesterKind,
)
from app.rules.ids import StaffId
from app.rules.papers import Paper, authority_papers
from app.ui.forms.ui_identity_dialog import Ui_IdentityDialog
from app.ui.request_words import heading

CHOOSE: Final = "選んでください"
HAND_ON: Final = "このまま記録できます。対応の決定は、管理責任者の判断を記録するまで待ちます。"
TO_JUDGE: Final = (
    "判断を後にするときは空欄のまま記録し、「手続き」の「管理責任者の判断」から記録してください。"
)


def prepare(
    form: Ui_IdentityDialog, case: Case, kind: RequesterKind, table: Mapping[str, Paper]
) -> None:
    """Offer methods and custody, and begin with what fits this requester and this way in."""
    form.case_label.setText(f"{heading(case)}　本人確認（{kind.word}）")
    for method in Method:
        form.method_combo.addItem(method.word, method.value)
    usual = method_for(kind, case.channel or Channel.counter)
    form.method_combo.setCurrentIndex(list(Method).index(usual))
    form.custody_combo.addItem(CHOOSE, "")
    for custody in Custody:
        form.custody_combo.addItem(custody.word, custody.value)
    form.other_combo.addItem("まだ伺っていません", "")
    for other in OtherParent:
        form.other_combo.addItem(other.word, other.value)
    form.authority_box.setVisible(bool(authority_papers(kind, table)))
    form.custody_box.setVisible(kind is RequesterKind.parent)


def begin_on(form: Ui_IdentityDialog, today: date, clock_time: str) -> None:
    """Begin with today, and with the moment for a call that has just been made."""
    form.checked_field.set_up(today)
    form.checked_field.setAccessibleName("確認した日")
    form.checked_field.set_day(today)
    form.time_edit.setText(clock_time)


def method_of(form: Ui_IdentityDialog) -> Method:
    """Return the method that is chosen."""
    return Method(str(form.method_combo.currentData()))


def custody_of(form: Ui_IdentityDialog) -> Custody | None:
    """Return what is known of the custody; none while nothing is chosen."""
    code = str(form.custody_combo.currentData() or "")
    return Custody(code) if code else None


def with_fields(
    form: Ui_IdentityDialog, check: IdentityCheck, kind: RequesterKind, head: StaffId | None
) -> IdentityCheck:
    """Put into a check what stands in the fields beside its papers; hidden ones are not read.

    `head` is who may judge a question of custody here, none where this person may not.
    """
    custody = custody_of(form) if kind is RequesterKind.parent else None
    asked = custody in JUDGED
    other = str(form.other_combo.currentData() or "")
    reason = form.judged_edit.toPlainText().strip() if asked and head else ""
    return IdentityCheck(
        checked_on=check.checked_on,
        checked_by=check.checked_by,
        papers=check.papers,
        method=method_of(form),
        agent_papers=check.agent_papers,
        custody=custody,
        judged_by=head if reason else None,
        judged_reason=reason,
        call_back=_call(form),
        covered=form.cover_check.isChecked() and not form.cover_box.isHidden(),
        custody_note=form.note_edit.toPlainText().strip() if asked else "",
        other_parent=OtherParent(other) if asked and other else None,
    )


def show_method(form: Ui_IdentityDialog) -> None:
    """Hide the requester's own papers where the method needs none; ask for the call."""
    method = method_of(form)
    form.own_box.setVisible(method not in WITHOUT_PAPERS)
    form.call_box.setVisible(method is Method.call_back)


def show_cover(form: Ui_IdentityDialog, codes: frozenset[str], table: Mapping[str, Paper]) -> None:
    """Ask whether what must not be seen is hidden, where a copy could show it."""
    covers = [paper.cover for code, paper in table.items() if code in codes and paper.cover]
    named = "、".join(dict.fromkeys(covers))
    form.cover_box.setVisible(bool(named) and method_of(form) is Method.copies_sent)
    form.cover_hint.setText(
        f"写しで隠すところ：{named}。見えるときは、塗りつぶしてから印を付けてください。"
    )


def show_custody(form: Ui_IdentityDialog, *, head: bool) -> None:
    """Ask what was heard; offer the 管理責任者 her judgment, tell others that it waits for her."""
    asked = custody_of(form) in JUDGED
    form.note_box.setVisible(asked)
    form.judge_box.setVisible(asked and head)
    form.custody_hint.setVisible(asked)
    form.custody_hint.setText(TO_JUDGE if head else HAND_ON)


def matched_boxes(form: Ui_IdentityDialog) -> Mapping[Matched, QCheckBox]:
    """Return the box of each item that can be compared."""
    return {
        Matched.birth_on: form.birth_check,
        Matched.address: form.address_check,
        Matched.member_code: form.code_check,
        Matched.children: form.children_check,
        Matched.email: form.email_check,
    }


def number_words(telephone: str) -> str:
    """Say which number is called back: that of the record, and no other."""
    if not telephone:
        return "登録の電話番号がありません。書類で確認してください。"
    return f"登録の電話番号　{telephone}　（言われた番号にはかけません）"


def _call(form: Ui_IdentityDialog) -> CallBack | None:
    if method_of(form) is not Method.call_back:
        return None
    matched = tuple(item for item, box in matched_boxes(form).items() if box.isChecked())
    return CallBack(matched, form.time_edit.text().strip())

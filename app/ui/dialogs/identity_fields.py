"""Fill and read the fields of an identity check."""

from datetime import date
from typing import Final

from app.rules.cases import Case
from app.rules.checklist import METHOD_OF
from app.rules.identity import AUTHORITY, Channel, Custody, Method, RequesterKind
from app.ui.dialogs.case_step_dialog import heading
from app.ui.forms.ui_identity_dialog import Ui_IdentityDialog

WITHOUT_PAPERS: Final = frozenset({Method.call_back, Method.account})
"""Methods by which the person herself is known without a paper."""
JUDGED: Final = frozenset({Custody.joint, Custody.unknown})
"""What only the 管理責任者 may decide on (P-14)."""
CHOOSE: Final = "選んでください"
HAND_ON: Final = "共同親権のときと親権が分からないときは、管理責任者が判断して記録します。"


def prepare(form: Ui_IdentityDialog, case: Case, kind: RequesterKind, today: date) -> None:
    """Offer methods and custody, and begin with what fits this requester and this way in."""
    form.case_label.setText(f"{heading(case)}　本人確認（{kind.word}）")
    form.checked_field.set_up(today)
    form.checked_field.setAccessibleName("確認した日")
    form.checked_field.set_day(today)
    for method in Method:
        form.method_combo.addItem(method.word, method.value)
    form.method_combo.setCurrentIndex(list(Method).index(_usual(case, kind)))
    form.custody_combo.addItem(CHOOSE, "")
    for custody in Custody:
        form.custody_combo.addItem(custody.word, custody.value)
    form.authority_box.setVisible(bool(AUTHORITY[kind]))
    form.custody_box.setVisible(kind is RequesterKind.parent)


def method_of(form: Ui_IdentityDialog) -> Method:
    """Return the method that is chosen."""
    return Method(str(form.method_combo.currentData()))


def custody_of(form: Ui_IdentityDialog) -> Custody | None:
    """Return what is known of the custody; none while nothing is chosen."""
    code = str(form.custody_combo.currentData() or "")
    return Custody(code) if code else None


def show_method(form: Ui_IdentityDialog) -> None:
    """Hide the requester's own papers where the method needs none."""
    form.own_box.setVisible(method_of(form) not in WITHOUT_PAPERS)


def show_custody(form: Ui_IdentityDialog, *, head: bool) -> None:
    """Ask the 管理責任者 for the judgement; tell others to hand the case on."""
    judged = custody_of(form) in JUDGED
    form.judge_box.setVisible(judged and head)
    form.custody_hint.setVisible(judged and not head)
    form.custody_hint.setText(HAND_ON)


def _usual(case: Case, kind: RequesterKind) -> Method:
    """Return the method that goes with the way in; an agent always shows papers."""
    usual = METHOD_OF[case.channel or Channel.counter]
    agent = kind is not RequesterKind.subject
    return Method.copies_sent if agent and usual in WITHOUT_PAPERS else usual

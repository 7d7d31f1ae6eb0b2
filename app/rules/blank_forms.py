"""List the forms that people fill in by hand, and for whom each makes sense (OFFICE M-22)."""

from collections.abc import Mapping

from app.rules.cases import Case
from app.rules.requesters import RequesterKind
from app.rules.requests import WISHED_METHODS
from app.rules.rights import Remedy
from app.rules.systems import System
from app.rules.worded import Worded


class BlankForm(Worded):
    """Name a form by what stands on it."""

    disclosure = "disclosure", "個人情報開示等請求書"
    correction = "correction", "個人情報訂正等請求書"
    suspension = "suspension", "個人情報利用停止等請求書"
    mandate = "mandate", "委任状"
    consent = "consent", "同意書"
    next_consent = "next_consent", "同意書（これから施行する方針）"
    change = "change", "住所等変更届"
    leaving = "leaving", "退会届"
    withdrawal = "withdrawal", "同意の撤回届"
    mail_stop = "mail_stop", "ご案内停止の届"
    taking_back = "taking_back", "ご請求・お申し出の取下書"
    phone = "phone", "電話受付票"
    pledge_entry = "pledge_entry", "誓約書（採用・就任のとき）"
    pledge_exit = "pledge_exit", "誓約書（退職・退任のとき）"
    disposal = "disposal", "廃棄記録"

    @property
    def wording(self) -> str:
        """Return the name of its wording."""
        return f"form_{BlankForm.consent if self is BlankForm.next_consent else self}"


_ASKING = (BlankForm.disclosure, BlankForm.correction, BlankForm.suspension, BlankForm.mandate)
ALL = tuple(BlankForm)
_ENDED = (*_ASKING, BlankForm.phone)
OF_THE_HOUSE = frozenset({BlankForm.pledge_entry, BlankForm.pledge_exit, BlankForm.disposal})
"""What people of the house fill in; nothing of a member belongs on it."""
_NOT_OF_A_MEMBER = frozenset({BlankForm.taking_back, *OF_THE_HOUSE})
FORM_OF: Mapping[Remedy, BlankForm] = {
    Remedy.purpose_notice: BlankForm.disclosure,
    Remedy.disclosure: BlankForm.disclosure,
    Remedy.provision_record_disclosure: BlankForm.disclosure,
    Remedy.correction: BlankForm.correction,
    Remedy.suspension_of_use: BlankForm.suspension,
    Remedy.erasure: BlankForm.suspension,
    Remedy.suspension_of_provision: BlankForm.suspension,
}
"""The form by which each right of the law is used."""
WAYS = dict(zip(WISHED_METHODS, ("by_post", "electronic", "counter", "reading"), strict=True))
"""The choice on the form that stands for each way of receiving the answer."""


def of_member(state: str) -> tuple[BlankForm, ...]:
    """List the forms for a member in a state; nobody is handed one for somebody who died."""
    if state == "active":
        return tuple(form for form in ALL if form not in _NOT_OF_A_MEMBER)
    return _ENDED if state in {"left", "graduated"} else ()


def of_case(case: Case) -> tuple[BlankForm, ...]:
    """List the forms for whoever asks in a case; those of her rights stand first."""
    if case.system is not System.personal:
        return ()
    if case.requester_kind is RequesterKind.bereaved or case.is_of_the_dead:
        return (BlankForm.taking_back, BlankForm.phone)
    asked = dict.fromkeys(FORM_OF[one.remedy] for one in case.rights if one.remedy in FORM_OF)
    return tuple(dict.fromkeys((*asked, *_ASKING, BlankForm.taking_back, BlankForm.phone)))

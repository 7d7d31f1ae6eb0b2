"""Say what 「手続き」 offers about one case, one line for each act.

What a person may not do, or what makes no sense for this case, is not shown.
"""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from app.office.fees import TITLE as FEES
from app.office.receipts import may_tell
from app.rules.roles import Role, Verb, may
from app.rules.systems import System
from app.ui.dialogs.case_notes_dialog import CaseNotesDialog
from app.ui.dialogs.fact_dialog import FactDialog, FactStart
from app.ui.dialogs.fee_dialog import FeeDialog
from app.ui.dialogs.findings_dialog import FindingsDialog, fitting
from app.ui.dialogs.inquiries_dialog import InquiriesDialog
from app.ui.dialogs.receipt_dialog import ReceiptDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.tabs import erasure_lines as erasures
from app.ui.tabs import form_lines as forms
from app.ui.tabs import identity_lines as identity
from app.ui.tabs import intake_lines as intake
from app.ui.tabs import letter_lines as sent
from app.ui.tabs import remedy_lines as remedies
from app.ui.tabs import spelling_lines as spellings
from app.ui.tabs.request_facts import Sight


@dataclass(frozen=True)
class CaseAct:
    """Be one line of 「手続き」; a dialog that says what it did has a signal `recorded`."""

    word: str
    verb: Verb
    fits: Callable[[Sight], bool]
    open: Callable[[Seat, Sight, QWidget], QDialog]


def _may_tell(sight: Sight) -> bool:
    return may_tell(sight.page.case)


def _tell(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    return ReceiptDialog(seat, sight.page.case, parent)


def _has_fees(sight: Sight) -> bool:
    return any(one.title == FEES for one in sight.page.sections)


def _fees(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    return FeeDialog(seat, sight.page.case, parent)


def _fact(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    case = sight.page.case
    start = FactStart(request_id=case.id, member_id=case.member_id, about=heading(case))
    return FactDialog(seat, start, parent)


def _is_worked_on(sight: Sight) -> bool:
    case = sight.page.case
    return case.system is System.personal and not case.provisional


def _departments(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    return InquiriesDialog(seat, sight.page.case, parent)


def _notes(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    return CaseNotesDialog(seat, sight.page.case, parent)


def _is_answered_in_words(sight: Sight) -> bool:
    return bool(fitting(sight.page.case)) and _is_worked_on(sight)


def _findings(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    return FindingsDialog(seat, sight.page.case, parent)


CASE_ACTS: Final[tuple[tuple[CaseAct, ...], ...]] = (
    (
        CaseAct("社内照会(&D)…", Verb.read_requests, _is_worked_on, _departments),
        CaseAct("調査の記録(&W)…", Verb.read_requests, _is_worked_on, _notes),
        CaseAct("調査の結果と回答の言葉(&R)…", Verb.decide, _is_answered_in_words, _findings),
    ),
    (
        CaseAct("受付のお知らせ(&N)…", Verb.issue_letter, _may_tell, _tell),
        CaseAct("手数料を受け取った(&F)…", Verb.take_request, _has_fees, _fees),
        CaseAct("手数料の領収書(&V)…", Verb.issue_letter, forms.was_paid, forms.fee_receipt),
        CaseAct(
            "開示方法の変更のお知らせ(&H)…",
            Verb.issue_letter,
            forms.comes_on_paper,
            forms.method_change,
        ),
        CaseAct("用紙(&Y)…", Verb.issue_letter, forms.has_case_forms, forms.forms_of_case),
        CaseAct("回答送付先(&S)…", Verb.take_request, sent.has_address, sent.address),
        CaseAct("送付状(&U)…", Verb.issue_letter, sent.has_address, sent.cover_note),
        CaseAct(
            "お名前の印刷のしかた(&B)…",
            Verb.issue_letter,
            spellings.is_rare_case,
            spellings.of_case,
        ),
    ),
    (
        CaseAct("消去の内容を決める(&E)…", Verb.decide, erasures.is_planned, erasures.plan),
        CaseAct(
            "提供先への連絡(&T)…",
            Verb.read_requests,
            remedies.was_carried_out,
            remedies.told_of_case,
        ),
    ),
    (
        CaseAct("管理責任者の判断(&J)…", Verb.judge, identity.poses_a_question, identity.judge),
        CaseAct("秘匿の連絡先を開く(&O)…", Verb.unveil, identity.is_covered, identity.open_contact),
        CaseAct("預かった書類(&P)…", Verb.read_requests, lambda _sight: True, identity.papers),
    ),
    (
        CaseAct("担当替え(&C)…", Verb.assign, intake.is_open, intake.assign),
        CaseAct("関係者のため担当しない(&K)…", Verb.assign, intake.is_open, intake.recuse),
        CaseAct("閲覧できる人の限定(&L)…", Verb.restrict, lambda _sight: True, intake.restrict),
    ),
    (CaseAct("すでに行われたことを記録(&A)…", Verb.record_fact, lambda _sight: True, _fact),),
)
"""The groups of 「手続き」, with a line between them."""


def acts_for(sight: Sight, roles: AbstractSet[Role]) -> Iterator[Sequence[CaseAct]]:
    """Return what may be done about this case, in groups; empty groups are left out."""
    for group in CASE_ACTS:
        fitting = [act for act in group if may(roles, act.verb) and act.fits(sight)]
        if fitting:
            yield fitting

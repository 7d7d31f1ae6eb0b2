"""Say what the menus 「手続き」 (one member) and 「点検」 (all of them) offer, one line for each.

A dialog of another room of the work is one more line here. What a person may not do, or what makes
no sense for this member, is not shown.
"""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QDialog, QWidget

from app.office.member_page import MemberPage
from app.rules.exit_letters import ExitLetter
from app.rules.nonconformities import Gate
from app.rules.roles import Role, Verb, may
from app.ui.dialogs.applications_dialog import ApplicationsDialog
from app.ui.dialogs.certificate_dialog import CertificateDialog
from app.ui.dialogs.child_rules_dialog import ChildRulesDialog
from app.ui.dialogs.come_back_dialog import ComeBackDialog
from app.ui.dialogs.confidentiality_dialogs import LiftDialog, ProtectDialog, UnveilDialog
from app.ui.dialogs.exit_plan_dialog import ExitPlanDialog
from app.ui.dialogs.expected_dialog import ExpectedDialog
from app.ui.dialogs.fact_dialog import FactDialog, FactStart
from app.ui.dialogs.graduation_dialog import GraduationDialog
from app.ui.dialogs.mail_dialogs import ResumeMailDialog, StopMailDialog
from app.ui.dialogs.member_end_dialogs import DeathDialog, LeaveDialog, UndoStateDialog
from app.ui.dialogs.member_step_dialog import heading
from app.ui.dialogs.merges_dialog import MergesDialog
from app.ui.dialogs.passing_age_dialog import PassingAgeDialog
from app.ui.seat import Seat
from app.ui.tabs import form_lines as forms
from app.ui.tabs import spelling_lines as spellings
from app.ui.tabs.member_lines import MemberAct, child_doubles, doubles, families, letters

Say = Callable[[str], object]


@dataclass(frozen=True)
class Check:
    """Be one line of 「点検」."""

    word: str
    verb: Verb
    open: Callable[[Seat, QWidget], QDialog]


def _active(page: MemberPage) -> bool:
    return page.row.state == "active"


def _ended(page: MemberPage) -> bool:
    return page.row.state in {"left", "graduated"}


def _alive(page: MemberPage) -> bool:
    return _active(page) or _ended(page)


def _undoable(page: MemberPage) -> bool:
    return _ended(page) or page.row.state == "deceased"


def _is_due(letter: ExitLetter, page: MemberPage) -> bool:
    return forms.exit_letter_of(page) is letter


def _certificate(seat: Seat, page: MemberPage, parent: QWidget) -> QDialog:
    return CertificateDialog(seat, heading(page), page.row.id, parent)


def _fact(seat: Seat, page: MemberPage, parent: QWidget) -> QDialog:
    start = FactStart(gate=Gate.consent, member_id=page.row.id, about=heading(page))
    return FactDialog(seat, start, parent)


ACTS: Final[tuple[tuple[MemberAct, ...], ...]] = (
    (
        MemberAct(
            "手続きの内容(&P)…",
            Verb.read_members,
            lambda page: page.open_exit is not None,
            ExitPlanDialog,
        ),
        MemberAct("退会(&L)…", Verb.register_member, _active, LeaveDialog),
        MemberAct("登録に戻す(&R)…", Verb.register_member, _ended, ComeBackDialog),
        MemberAct("死亡の登録(&D)…", Verb.register_member, _alive, DeathDialog),
        MemberAct("退会・死亡などの記録の取消し(&U)…", Verb.undo_state, _undoable, UndoStateDialog),
    ),
    (
        MemberAct(
            "案内を止める(&M)…",
            Verb.register_member,
            lambda page: _active(page) and not page.row.mail_stopped,
            StopMailDialog,
        ),
        MemberAct(
            "案内を再開する(&M)…",
            Verb.register_member,
            lambda page: _active(page) and page.row.mail_stopped,
            ResumeMailDialog,
        ),
        MemberAct(
            "秘匿にする(&H)…",
            Verb.protect,
            lambda page: not page.row.confidential and page.details is not None,
            ProtectDialog,
        ),
        MemberAct(
            "秘匿の連絡先を開く(&O)…",
            Verb.unveil,
            lambda page: page.row.confidential and page.details is not None,
            UnveilDialog,
        ),
        MemberAct(
            "秘匿を解除する(&H)…",
            Verb.lift_protection,
            lambda page: page.row.confidential,
            LiftDialog,
        ),
    ),
    (
        MemberAct(
            "同意証明書(&C)…",
            Verb.read_members,
            lambda page: page.details is not None,
            _certificate,
        ),
        MemberAct(
            "お名前の印刷のしかた(&J)…", Verb.issue_letter, spellings.is_rare, spellings.of_member
        ),
        MemberAct(
            "お子さまのお名前の印刷のしかた(&Z)…",
            Verb.issue_letter,
            spellings.is_rare_child,
            spellings.of_child,
        ),
        MemberAct("用紙(&F)…", Verb.issue_letter, forms.has_forms, forms.forms_of_member),
        *(
            MemberAct(
                f"{letter.word}(&I)…",
                Verb.issue_letter,
                partial(_is_due, letter),
                forms.exit_letter,
            )
            for letter in ExitLetter
        ),
        MemberAct("すでに行われたことを記録(&T)…", Verb.record_fact, lambda _page: True, _fact),
    ),
)
"""The groups of 「手続き」, with a line between them; the children's families follow."""

CHECKS: Final[tuple[tuple[Check, ...], ...]] = (
    (
        Check("申込の確認待ち(&W)…", Verb.read_members, ApplicationsDialog),
        Check("名寄せの候補(&M)…", Verb.read_members, MergesDialog),
    ),
    (
        Check("卒業の対象(&G)…", Verb.read_members, GraduationDialog),
        Check("年齢に達するお子さま(&A)…", Verb.read_members, PassingAgeDialog),
        Check("ご出産予定のお子さま(&B)…", Verb.read_members, ExpectedDialog),
        Check("お子さまについての決まり(&K)…", Verb.change_settings, ChildRulesDialog),
    ),
)
"""The groups of 「点検」; the exits stand first, for their list leads back to the members."""


def acts_for(page: MemberPage, roles: AbstractSet[Role]) -> Iterator[Sequence[MemberAct]]:
    """Return what may be done about this member, in groups; empty groups are left out."""
    hers = (families, doubles, child_doubles, letters)
    for group in (*ACTS, *(tuple(own(page)) for own in hers)):
        fitting = [act for act in group if may(roles, act.verb) and act.fits(page)]
        if fitting:
            yield fitting


def checks_for(roles: AbstractSet[Role]) -> Iterator[Sequence[Check]]:
    """Return what may be looked through, in groups; empty groups are left out."""
    for group in CHECKS:
        fitting = [check for check in group if may(roles, check.verb)]
        if fitting:
            yield fitting


def listen(dialog: QDialog, say: Say) -> None:
    """Let a dialog of the menu say what it did, where it has a sentence for it."""
    recorded = getattr(dialog, "recorded", None)
    if isinstance(recorded, SignalInstance):
        recorded.connect(say)

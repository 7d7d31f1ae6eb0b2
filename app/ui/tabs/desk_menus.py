"""Say what 「一覧・集計」 offers: what is wanted daily at once, everything else by its matter.

A dialog of another room of the desk is one more line here. What a person may not do is not shown.
"""

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from app.rules.roles import Role, Verb, may
from app.ui.dialogs.authorities_dialog import AuthoritiesDialog
from app.ui.dialogs.departments_dialog import DepartmentsDialog
from app.ui.dialogs.desk_settings_dialog import DeskSettingsDialog
from app.ui.dialogs.dispatch_book_dialog import DispatchBookDialog
from app.ui.dialogs.facts_dialog import FactsDialog
from app.ui.dialogs.inquiries_dialog import InquiriesDialog
from app.ui.dialogs.inquiry_papers import weekly_dialog
from app.ui.dialogs.letter_settings_dialog import LetterSettingsDialog
from app.ui.dialogs.misdeliveries_dialog import MisdeliveriesDialog
from app.ui.dialogs.register_dialog import RegisterDialog
from app.ui.seat import Seat
from app.ui.tabs import erasure_lines as erasures
from app.ui.tabs import form_lines as forms
from app.ui.tabs import identity_lines as identity
from app.ui.tabs import intake_lines as intake
from app.ui.tabs import remedy_lines as remedies
from app.ui.tabs import signing_lines as signing


@dataclass(frozen=True)
class DeskList:
    """Be one line of 「一覧・集計」."""

    word: str
    verb: Verb
    open: Callable[[Seat, QWidget], QDialog]


@dataclass(frozen=True)
class DeskGroup:
    """Be the lines of one matter; without a word they stand in the menu itself."""

    word: str
    lines: tuple[DeskList, ...]

    def __iter__(self) -> Iterator[DeskList]:
        """Go through the lines."""
        return iter(self.lines)


def _all_departments(seat: Seat, parent: QWidget) -> QDialog:
    return InquiriesDialog(seat, None, parent)


_DAILY: Final = (
    DeskList("週間進行表(&W)…", Verb.read_requests, weekly_dialog),
    DeskList("決裁を待つもの(&O)…", Verb.read_requests, signing.waiting),
    DeskList("発送簿(&H)…", Verb.print_register, DispatchBookDialog),
    DeskList("受付簿と集計(&R)…", Verb.print_register, RegisterDialog),
)
_CASES: Final = (
    DeskList("社内照会の一覧(&D)…", Verb.read_requests, _all_departments),
    DeskList("判断を待つ受付(&J)…", Verb.read_requests, identity.all_waiting),
    DeskList("官公署等からの照会(&C)…", Verb.handle_authority, AuthoritiesDialog),
    DeskList("電話メモの一覧(&M)…", Verb.read_requests, intake.all_calls),
    DeskList("手書き受付票(&N)…", Verb.reserve_numbers, intake.all_numbers),
    DeskList("お預かりしている書類(&P)…", Verb.read_requests, identity.all_papers),
    DeskList("まとめて担当替え(&A)…", Verb.assign, intake.assign_many),
    DeskList("閲覧を限った受付(&L)…", Verb.restrict, intake.all_restricted),
)
_LETTERS: Final = (
    DeskList("決裁に回した文書(&I)…", Verb.read_requests, signing.drafted),
    DeskList("後閲(&Y)…", Verb.read_later, signing.later),
    DeskList("誤送付の一覧(&M)…", Verb.read_requests, MisdeliveriesDialog),
    DeskList("要是正の一覧(&K)…", Verb.read_requests, FactsDialog),
    DeskList("用紙(&F)…", Verb.issue_letter, forms.empty_forms),
)
_REMEDIES: Final = (
    DeskList("提供先への連絡(&H)…", Verb.read_requests, remedies.told_of_all),
    DeskList("利用・提供の停止(&U)…", Verb.read_members, remedies.all_stops),
    DeskList("提供の記録(&V)…", Verb.read_members, remedies.all_provisions),
    DeskList("提供先(&R)…", Verb.read_members, remedies.all_recipients),
    DeskList("消去できる方(&E)…", Verb.erase, erasures.due),
    DeskList("消去の記録(&X)…", Verb.read_requests, erasures.done),
)
_SETTINGS: Final = (
    DeskList("窓口の設定(&D)…", Verb.change_settings, DeskSettingsDialog),
    DeskList("文書の設定(&L)…", Verb.change_settings, LetterSettingsDialog),
    DeskList("専決表(&Z)…", Verb.change_settings, signing.table),
    DeskList("本人確認書類の表(&T)…", Verb.change_papers, identity.table),
    DeskList("社内照会の部署(&B)…", Verb.change_settings, DepartmentsDialog),
)
DESK_LISTS: Final = (
    DeskGroup("", _DAILY),
    DeskGroup("受付と照会(&U)", _CASES),
    DeskGroup("文書(&B)", _LETTERS),
    DeskGroup("提供・停止・消去(&T)", _REMEDIES),
    DeskGroup("設定(&S)", _SETTINGS),
)
"""The lines of 「一覧・集計」 by matter; a letter stands once in the menu and once in each part."""


def lists_for(roles: AbstractSet[Role]) -> Iterator[DeskGroup]:
    """Return what may be looked through, by matter; what is empty is left out."""
    for group in DESK_LISTS:
        fitting = tuple(one for one in group if may(roles, one.verb))
        if fitting:
            yield replace(group, lines=fitting)

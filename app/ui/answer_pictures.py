"""Open the dialogs of answers as they look in the middle of the work."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import requests
from app.office.right_work import RightWork
from app.rules.cases import Case
from app.rules.outcomes import Outcome, outcomes_of
from app.rules.rights import Remedy
from app.ui.dialogs.decision_dialog import DecisionDialog
from app.ui.dialogs.electronic_dialog import ElectronicDialog, TellDialog
from app.ui.dialogs.letter_moves import about_letter
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]
_NEED: Final = "法第35条第5項（利用する必要がなくなった）"
_SHOWN: Final = "7KQ4-9XPM-2B8T-VR5H"
"""A password that opens nothing."""


def _case(seat: Seat, *state_words: str) -> Case:
    """Find a case in one of these states, any case where there is none."""
    ids = requests.find_ids(seat.desk)
    rows = requests.rows(seat.desk, ids)
    fitting = [row.id for word in state_words for row in rows if row.state_word == word]
    return requests.page(seat.desk, (*fitting, *ids)[0]).case


def _deciding(seat: Seat, remedy: Remedy, basis: str = "") -> DecisionDialog:
    """Open the decision on a right of this remedy, as if the case asked for it."""
    case = _case(seat, "調査中")
    right = replace(case.rights[0], remedy=remedy, basis=basis, outcome=None)
    return DecisionDialog(seat, case, right, outcomes_of(remedy))


def _complaint(seat: Seat) -> QWidget:
    dialog = _deciding(seat, Remedy.complaint, "法第40条")
    dialog.ui.outcomes.choose(Outcome.full)
    dialog.ui.findings_edit.setPlainText("封筒の窓から、会員の種類を示す言葉が見えておりました。")
    dialog.ui.words_edit.setPlainText("封筒の刷り直しを手配し、次のお便りから改めます。")
    return dialog


def _too_hard(seat: Seat) -> QWidget:
    dialog = _deciding(seat, Remedy.suspension_of_use, _NEED)
    dialog.ui.outcomes.choose(Outcome.refused)
    dialog.ui.grounds.choose("need_hard")
    dialog.ui.public_reason_edit.setPlainText("印刷済みのお便りを1通ずつ抜き取ることが難しいため")
    dialog.save()
    return dialog


def _on_paper(seat: Seat) -> QWidget:
    dialog = _deciding(seat, Remedy.disclosure, "法第33条第1項")
    dialog.show_work(RightWork(electronic=True))
    dialog.ui.outcomes.choose(Outcome.full)
    return dialog


def _file(seat: Seat) -> ElectronicDialog:
    page = requests.page(seat.desk, _case(seat, "発送待ち", "完了").id)
    return ElectronicDialog(seat, about_letter(page.letters[0], page.case))


def _password(seat: Seat) -> QWidget:
    dialog = _file(seat)
    dialog.show_password(_SHOWN, "架空のフォルダー/回答_パスワード付き.pdf")
    return dialog


def _tell(seat: Seat) -> QWidget:
    page = requests.page(seat.desk, _case(seat, "発送待ち", "完了").id)
    return TellDialog(seat, about_letter(page.letters[0], page.case))


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("decision_dialog_complaint", _complaint),
    ("decision_dialog_alternative", _too_hard),
    ("decision_dialog_on_paper", _on_paper),
    ("electronic_dialog", _file),
    ("electronic_dialog_password", _password),
    ("tell_dialog", _tell),
)
"""Each picture's name, and how to open what it shows."""

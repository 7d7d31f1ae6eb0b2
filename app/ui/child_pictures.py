"""Open the dialogs about children and their families as they look in the middle of the work."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import children, members
from app.office.children import Family
from app.rules.ids import ChildId
from app.ui.dialogs.birth_dialog import BirthDialog
from app.ui.dialogs.child_rules_dialog import ChildRulesDialog
from app.ui.dialogs.expected_dialog import ExpectedDialog
from app.ui.dialogs.family_dialog import FamilyDialog
from app.ui.dialogs.graduation_dialog import GraduationDialog
from app.ui.dialogs.passing_age_dialog import PassingAgeDialog
from app.ui.dialogs.resume_dialog import ResumeDialog
from app.ui.dialogs.tie_dialog import TieDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _child(seat: Seat) -> ChildId:
    """Find a child to show."""
    for key in members.find_ids(seat.desk):
        for child in children.children_of(seat.desk, key):
            return child.id
    raise LookupError("nobody has a child here")


def _family(seat: Seat) -> Family:
    return children.family(seat.desk, _child(seat))


def _tie(seat: Seat) -> QWidget:
    dialog = TieDialog(seat, _family(seat), None)
    ui = dialog.ui
    ui.name_edit.setText("架空　太郎")
    ui.kana_edit.setText("カクウ　タロウ")
    ui.relationship_combo.setCurrentText("子")
    ui.custody_combo.setCurrentText("共同")
    return dialog


def _tie_change(seat: Seat) -> QWidget:
    family = _family(seat)
    return TieDialog(seat, family, family.adults[0])


def _rules(seat: Seat) -> QWidget:
    dialog = ChildRulesDialog(seat)
    dialog.ui.reform_field.set_day(seat.desk.today + timedelta(days=500))
    return dialog


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("family_dialog", lambda seat: FamilyDialog(seat, _child(seat))),
    ("tie_dialog", _tie),
    ("tie_dialog_change", _tie_change),
    ("birth_dialog", lambda seat: BirthDialog(seat, _child(seat))),
    ("resume_dialog", lambda seat: ResumeDialog(seat, _family(seat).child)),
    ("graduation_dialog", GraduationDialog),
    ("passing_age_dialog", PassingAgeDialog),
    ("expected_dialog", ExpectedDialog),
    ("child_rules_dialog", _rules),
)
"""Each picture's name, and how to open what it shows."""

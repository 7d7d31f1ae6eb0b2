"""Offer the roles of the office as boxes to tick, each with what it may do."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtWidgets import QCheckBox

from app.rules.roles import Role


class RoleForm(Protocol):
    """Be a form with a box for each role."""

    clerk_check: QCheckBox
    department_manager_check: QCheckBox
    manager_check: QCheckBox
    auditor_check: QCheckBox
    system_check: QCheckBox


def boxes_of(form: RoleForm) -> dict[Role, QCheckBox]:
    """Return the boxes by their roles, in the order of the form."""
    return {
        Role.clerk: form.clerk_check,
        Role.department_manager: form.department_manager_check,
        Role.manager: form.manager_check,
        Role.auditor: form.auditor_check,
        Role.system: form.system_check,
    }


def ticked(boxes: dict[Role, QCheckBox]) -> frozenset[Role]:
    """Return the roles that are chosen."""
    return frozenset(role for role, box in boxes.items() if box.isChecked())


def tick(boxes: dict[Role, QCheckBox], roles: Iterable[Role]) -> None:
    """Choose these roles and no other."""
    chosen = frozenset(roles)
    for role, box in boxes.items():
        box.setChecked(role in chosen)

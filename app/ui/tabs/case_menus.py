"""Say what 「手続き」 (one case) and 「一覧・集計」 (the desk) offer, one line for each.

A dialog of another room of the desk is one more line here. What a person may not do, or what makes
no sense for this case, is not shown.
"""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from app.rules.roles import Role, Verb, may
from app.ui.seat import Seat
from app.ui.tabs.request_facts import Sight


@dataclass(frozen=True)
class CaseAct:
    """Be one line of 「手続き」; a dialog that says what it did has a signal `recorded`."""

    word: str
    verb: Verb
    fits: Callable[[Sight], bool]
    open: Callable[[Seat, Sight, QWidget], QDialog]


@dataclass(frozen=True)
class DeskList:
    """Be one line of 「一覧・集計」."""

    word: str
    verb: Verb
    open: Callable[[Seat, QWidget], QDialog]


CASE_ACTS: Final[tuple[tuple[CaseAct, ...], ...]] = ()
"""The groups of 「手続き」, with a line between them."""

DESK_LISTS: Final[tuple[tuple[DeskList, ...], ...]] = ()
"""The groups of 「一覧・集計」, with a line between them."""


def acts_for(sight: Sight, roles: AbstractSet[Role]) -> Iterator[Sequence[CaseAct]]:
    """Return what may be done about this case, in groups; empty groups are left out."""
    for group in CASE_ACTS:
        fitting = [act for act in group if may(roles, act.verb) and act.fits(sight)]
        if fitting:
            yield fitting


def lists_for(roles: AbstractSet[Role]) -> Iterator[Sequence[DeskList]]:
    """Return what may be looked through, in groups; empty groups are left out."""
    for group in DESK_LISTS:
        fitting = [one for one in group if may(roles, one.verb)]
        if fitting:
            yield fitting

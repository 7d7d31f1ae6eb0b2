"""Offer to record that somebody was registered or used before her consent (OFFICE L-08)."""

from collections.abc import Sequence
from typing import Final

from app.rules.applications import AGREED
from app.rules.consents import GIVEN_ON, VERSION_ON
from app.rules.gates import AtGate
from app.rules.nonconformities import Gate
from app.rules.problems import Problem
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.refusals import offer_fact
from app.ui.seat import Seat
from app.ui.widgets.notice import Notice

_OF_THE_GATE: Final = frozenset({AGREED, GIVEN_ON, VERSION_ON})


def offer_consent_fact(
    seat: Seat, dialog: OfficeDialog, notice: Notice, problems: Sequence[Problem]
) -> None:
    """Offer it where the consent is what keeps somebody out of the register."""
    said = "\n".join(one.sentence for one in problems if one.field in _OF_THE_GATE)
    if said:
        offer_fact(seat, dialog, notice, AtGate(said, Gate.consent))

"""Keep how this office prints: the window, folds, seal, days, labels, and each printer's shift."""

from dataclasses import asdict
from typing import Any

from app.letters.page import RIGHT
from app.letters.specimen_people import ADDRESSEE
from app.letters.window import address, beside
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.seen import Seen, refuse_stale
from app.rules.label_sheets import LabelSheet
from app.rules.page_settings import (
    NO_SHIFT,
    STANDARD,
    PageChoices,
    Shift,
    printed_differences,
    refuse_choices,
    refuse_shift,
)
from app.rules.roles import Verb
from app.storage.unit import Unit

SETTING, SHIFTS = "page_settings", "printer_shifts"


def of(unit: Unit) -> PageChoices:
    """Return the choices of this office; what it has not chosen is as the program has it."""
    stored = unit.settings.read(SETTING)
    kept: dict[str, Any] = {**asdict(STANDARD), **(stored if isinstance(stored, dict) else {})}
    return PageChoices(**{**kept, "label": LabelSheet(**kept["label"])})


def read(desk: Desk) -> PageChoices:
    """Return the choices for the dialog that changes them; they are no secret."""
    with desk.look() as unit:
        return of(unit)


def change(desk: Desk, wanted: PageChoices, seen: Seen[PageChoices] | None = None) -> Changes:
    """Set how letters are printed from now on; those that were issued stay as they are.

    Raises:
        Refused: a measure is none.
        WindowUnusable, AddressTooLong: no address would be seen in this window.
        Overtaken: somebody else has changed them since they were seen.
    """
    desk.demand(Verb.change_settings)
    refuse_unusable(wanted)
    with desk.unit("用紙と封筒の設定を変更") as unit:
        refuse_stale(of(unit), seen, "用紙と封筒の設定")
        before, after = asdict(of(unit)), asdict(wanted)
        unit.settings.change(SETTING, after)
        names = printed_differences(before, after)
        unit.log((), {name: [before[name], after[name]] for name in names})
    return changes("settings", "letters")


def refuse_unusable(wanted: PageChoices) -> None:
    """Refuse choices with which no letter could be drawn."""
    refuse_choices(wanted)
    beside(wanted, RIGHT)
    address(ADDRESSEE, wanted)


def shift_of(desk: Desk, printer: str) -> Shift:
    """Return by how much this printer's sheets are moved."""
    with desk.look() as unit:
        return _shift_in(unit, printer)


def change_shift(
    desk: Desk, printer: str, shift: Shift, seen: Seen[Shift] | None = None
) -> Changes:
    """Set by how much a printer's sheets are moved; the stored letters never change by it.

    Raises:
        Refused: it is too far.
        Overtaken: somebody else has moved this printer's sheets since it was seen.
    """
    desk.demand(Verb.change_settings)
    refuse_shift(shift)
    with desk.unit("印刷の位置を調整") as unit:
        refuse_stale(_shift_in(unit, printer), seen, "このプリンターの印刷の位置")
        kept = {**_shifts(unit), printer: [shift.across, shift.down]}
        unit.settings.change(SHIFTS, kept)
        unit.log((), {"printer": printer, "shift": [shift.across, shift.down]})
    return changes("settings")


def _shift_in(unit: Unit, printer: str) -> Shift:
    row = _shifts(unit).get(printer)
    return Shift(*row) if row else NO_SHIFT


def _shifts(unit: Unit) -> dict[str, list[float]]:
    stored = unit.settings.read(SHIFTS)
    return stored if isinstance(stored, dict) else {}

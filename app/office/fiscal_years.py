"""Know when this office's fiscal years begin, and change it from a day to come on."""

from collections.abc import Sequence
from datetime import date

from app.office import profile
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.fiscal_years import YearStart, refuse_start, start_on, year_on
from app.rules.roles import Verb
from app.storage.unit import Unit

SETTING = "fiscal_year_starts"


def year_of(unit: Unit, day: date) -> int:
    """Return the fiscal year of a day, by the start that applies on it."""
    return year_on(starts(unit), profile.of(unit).year_start, day)


def start_of(unit: Unit, day: date) -> tuple[int, int]:
    """Return month and day on which fiscal years begin, as it applies on a day."""
    return start_on(starts(unit), profile.of(unit).year_start, day)


def starts(unit: Unit) -> Sequence[YearStart]:
    """Return the changes of the start, in the order in which they apply."""
    kept = unit.settings.read(SETTING)
    rows = kept if isinstance(kept, list) else []
    found = (YearStart(date.fromisoformat(on), month, day) for on, month, day in rows)
    return sorted(found, key=lambda one: one.applies_on)


def read(desk: Desk) -> tuple[tuple[int, int], Sequence[YearStart]]:
    """Return today's start, and the changes, for the dialog; they are no secret."""
    with desk.look() as unit:
        return start_of(unit, desk.today), starts(unit)


def change(desk: Desk, new: YearStart) -> Changes:
    """Let fiscal years begin on another day from a day to come on.

    A change that has not come yet gives way to this one.

    Raises:
        Refused: the day is past, none of the calendar, or not the first of the new year.
    """
    desk.demand(Verb.shape_letters)
    with desk.unit("年度の始まりを変更") as unit:
        refuse_start(new, start_of(unit, desk.today), desk.today)
        kept = [one for one in starts(unit) if one.applies_on <= desk.today]
        rows = [[one.applies_on.isoformat(), one.month, one.day] for one in (*kept, new)]
        unit.settings.change(SETTING, rows)
        unit.log((), {"applies_on": new.applies_on.isoformat(), "start": [new.month, new.day]})
    return changes("settings")

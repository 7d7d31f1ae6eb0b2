"""Know when this office's fiscal years begin, and change it from a day to come on."""

from collections.abc import Sequence
from datetime import date

from app.office import profile
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.seen import Seen, refuse_stale
from app.rules.errors import Refused
from app.rules.fiscal_years import YearStart, coming_after, refuse_start, start_on, year_on
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


def change(desk: Desk, new: YearStart, seen: Seen[tuple[YearStart, ...]] | None = None) -> Changes:
    """Let fiscal years begin on another day from a day to come on.

    A change that has not come yet gives way to this one; who types the start that applies now
    takes the planned change back.

    Raises:
        Refused: the day is past, none of the calendar, or not the first of the new year.
        Overtaken: somebody else has planned a change since it was seen.
    """
    desk.demand(Verb.shape_letters)
    with desk.look() as unit:
        planned = coming_after(starts(unit), desk.today)
        refuse_stale(tuple(planned), seen, "年度の始まり")
        stays = new.start == start_of(unit, desk.today)
    if planned and stays:
        return take_back(desk, planned[0])
    with desk.unit("年度の始まりを変更") as unit:
        refuse_stale(tuple(coming_after(starts(unit), desk.today)), seen, "年度の始まり")
        refuse_start(new, start_of(unit, desk.today), desk.today)
        _keep(unit, [*_begun(unit, desk.today), new])
        unit.log((), _spelt(new))
    return changes("settings")


def take_back(desk: Desk, planned: YearStart) -> Changes:
    """Take back a change of the start that has not come yet.

    Raises:
        Refused: it is not planned any more, or has come.
    """
    desk.demand(Verb.shape_letters)
    with desk.unit("年度の始まりの変更の予定を取り消した") as unit:
        if planned not in coming_after(starts(unit), desk.today):
            raise Refused(
                "この変更は、すでに始まっているか、予定にないため取り消せません。"
                "何も変えていません。新しい始まりの日と適用の日を入れて変えてください。"
            )
        _keep(unit, [one for one in starts(unit) if one != planned])
        unit.log((), _spelt(planned))
    return changes("settings")


def _begun(unit: Unit, today: date) -> Sequence[YearStart]:
    return [one for one in starts(unit) if one.applies_on <= today]


def _keep(unit: Unit, kept: Sequence[YearStart]) -> None:
    rows = [[one.applies_on.isoformat(), one.month, one.day] for one in kept]
    unit.settings.change(SETTING, rows)


def _spelt(one: YearStart) -> dict[str, object]:
    return {"applies_on": one.applies_on.isoformat(), "start": [one.month, one.day]}

"""Keep the settings of the request desk: what was published from which day, and closed days."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.seen import Seen, refuse_stale
from app.office.settings import procedures_published_on
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.calendar import Calendar
from app.rules.closures import Closure
from app.rules.errors import Refused
from app.rules.fees import FeeTable, check_amounts
from app.rules.rights import IN_FORCE_FROM, Remedy
from app.rules.roles import Verb
from app.storage.unit import Unit

PROCEDURES = "procedures_published_on"
CALENDAR = "desk_calendar"
FEES = "fees"
Closed = tuple[tuple[Closure, ...], bool, bool]


@dataclass(frozen=True)
class DeskSettings:
    """Hold what the office has set: nothing is published until a day says so (P-16)."""

    procedures_on: date | None
    fees: tuple[FeeTable, ...]
    closures: tuple[Closure, ...]
    closed_on_holidays: bool
    closed_at_new_year: bool

    @property
    def closed(self) -> Closed:
        """Return on which days the desk is closed, as one whole."""
        return self.closures, self.closed_on_holidays, self.closed_at_new_year


def of(unit: Unit) -> DeskSettings:
    """Return the settings inside an open unit."""
    kept = unit.settings.read(CALENDAR)
    words = kept if isinstance(kept, dict) else {}
    days = words.get("closures", [])
    return DeskSettings(
        procedures_on=procedures_published_on(unit),
        fees=_shown(fee_tables(unit)),
        closures=tuple(Closure(date.fromisoformat(day), word) for day, word in days),
        closed_on_holidays=bool(words.get("holidays", True)),
        closed_at_new_year=bool(words.get("new_year", True)),
    )


def read(desk: Desk) -> DeskSettings:
    """Return the settings for the dialog that changes them; they are no secret."""
    with desk.look() as unit:
        return of(unit)


def calendar(unit: Unit) -> Calendar:
    """Return the desk's own calendar; that of the commission is another one (P-7)."""
    kept = of(unit)
    return Calendar(
        closures=frozenset(one.on for one in kept.closures),
        closed_on_holidays=kept.closed_on_holidays,
        closed_at_new_year=kept.closed_at_new_year,
    )


def fee_tables(unit: Unit) -> tuple[FeeTable, ...]:
    """Return the tables of fees in the order of their days, corrected ones too."""
    kept = unit.settings.read(FEES)
    tables = kept if isinstance(kept, list) else []
    return tuple(
        FeeTable(
            date.fromisoformat(one["published_on"]),
            {Remedy(code): int(yen) for code, yen in one["amounts"].items()},
            date.fromisoformat(one["set_on"]) if one.get("set_on") else None,
        )
        for one in tables
    )


def publish_procedures(
    desk: Desk, on: date | None, seen: Seen[date | None] | None = None
) -> Changes:
    """Set the day on which the procedure for requests was published; none while it is not.

    What was asked before that day stays as it was: nothing is reckoned anew.

    Raises:
        Overtaken: somebody else has set the day since it was seen.
    """
    desk.demand(Verb.change_settings)
    _refuse_early(on)
    with desk.unit("開示等の手続を公表した日を設定") as unit:
        before = procedures_published_on(unit)
        refuse_stale(before, seen, "手続を公表した日")
        unit.settings.change(PROCEDURES, on.isoformat() if on else None)
        unit.log((), {"published_on": [str(before or ""), str(on or "")]})
    return changes("settings", "requests")


def publish_fees(
    desk: Desk, table: FeeTable, seen: Seen[tuple[FeeTable, ...]] | None = None
) -> Changes:
    """Set the amounts that are public from a day on; a table of the same day is corrected.

    What arrived before today keeps the amounts that stood here when it arrived, or none (P-16).

    Raises:
        Refused: the law allows no fee for a right, or no cost explains the amount.
        Overtaken: somebody else has set amounts since they were seen.
    """
    desk.demand(Verb.change_settings)
    _refuse_early(table.published_on)
    for problem in check_amounts(table.amounts):
        raise Refused(f"{problem.sentence}何も変えていません。")
    with desk.unit("手数料の額を設定") as unit:
        refuse_stale(_shown(fee_tables(unit)), seen, "手数料の額")
        table = replace(table, set_on=desk.today)
        kept = [one for one in fee_tables(unit) if _days(one) != _days(table)]
        unit.settings.change(FEES, [_spelt(one) for one in sorted([*kept, table], key=_days)])
        unit.log((), _spelt(table))
    return changes("settings", "requests")


def set_calendar(
    desk: Desk,
    closures: Sequence[Closure],
    *,
    closed_on_holidays: bool,
    closed_at_new_year: bool,
    seen: Seen[Closed] | None = None,
) -> Changes:
    """Set the desk's own closed days; due days never move, only the days to post by (P-2).

    Raises:
        Overtaken: somebody else has set them since they were seen.
    """
    desk.demand(Verb.change_settings)
    refuse_unfit({"休業日の名前": "".join(one.word for one in closures)}, LONGEST_LINE * 10)
    with desk.unit("窓口の休業日を設定") as unit:
        refuse_stale(of(unit).closed, seen, "窓口の休業日")
        content = {
            "closures": [[one.on.isoformat(), one.word] for one in sorted(closures)],
            "holidays": closed_on_holidays,
            "new_year": closed_at_new_year,
        }
        unit.settings.change(CALENDAR, content)
        unit.log((), content)
    return changes("settings", "requests")


def _shown(tables: Sequence[FeeTable]) -> tuple[FeeTable, ...]:
    """Keep the last of those that were published on one day."""
    return tuple({one.published_on: one for one in tables}.values())


def _days(table: FeeTable) -> tuple[date, date]:
    return table.published_on, table.set_on or table.published_on


def _spelt(table: FeeTable) -> dict[str, object]:
    return {
        "published_on": table.published_on.isoformat(),
        "set_on": table.set_on.isoformat() if table.set_on else "",
        "amounts": {remedy.value: yen for remedy, yen in table.amounts.items()},
    }


def _refuse_early(day: date | None) -> None:
    if day is not None and day < IN_FORCE_FROM:
        raise Refused(
            "公表した日が古すぎます。2022年4月1日以後の日付を入れてください。何も変えていません。"
        )

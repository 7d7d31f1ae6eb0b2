"""Find acts of the operation log by what was typed, and by the filters above the list."""

import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from typing import Final

from app.office import desk_settings, log_covers
from app.office.desk import Desk
from app.rules import log_asking
from app.rules.day_moments import begins_at, moments_of
from app.rules.eras import today_in_japan
from app.rules.log_reviews import DAY_BEGINS, DAY_ENDS, Act, act_of
from app.rules.names import search_key
from app.rules.periods import Days
from app.rules.roles import Verb
from app.rules.worded import Worded
from app.storage import log_search, log_spans, log_touched
from app.storage.log_search import Finding
from app.storage.unit import Unit

Covers = dict[str, set[int]]

_LONGEST: Final = 18
"""How many digits the number of an act has at most."""


class LogFilter(Worded):
    """Name what the list of acts can be narrowed to."""

    every = "", "すべて"
    today = "today", "きょう"
    taken_out = "taken_out", "印刷・書出し"
    odd_hours = "odd_hours", "夜間・休業日"
    erased = "erased", "消去"


_ACTS: Final = {
    LogFilter.taken_out: frozenset({Act.printed, Act.exported}),
    LogFilter.erased: frozenset({Act.erased}),
}


def find(desk: Desk, typed: str = "", chosen: LogFilter = LogFilter.every) -> "array[int]":
    """Return the numbers of the acts that fit, the newest first.

    What this person is only told of is not found by what it hides.
    """
    desk.demand(Verb.read_history)
    asked = log_asking.read(typed)
    with desk.look() as unit:
        if not asked.words and asked.days is None and chosen is LogFilter.every:
            return array("q", range(log_search.last_number(unit.session), 0, -1))
        hidden = log_covers.covered(desk, unit)
        conditions = list(_conditions(desk, unit, asked, chosen, hidden))
    return log_search.newest_first(set.intersection(*conditions))


def _conditions(
    desk: Desk, unit: Unit, asked: log_asking.Asked, chosen: LogFilter, hidden: Covers
) -> Iterator[set[int]]:
    titles = log_search.titles(unit.session)
    if asked.days is not None:
        yield log_search.within(unit.session, [moments_of(asked.days)])
    if chosen is LogFilter.today:
        yield log_search.within(unit.session, [moments_of(Days(desk.today, desk.today))])
    if chosen is LogFilter.odd_hours:
        yield log_search.within(unit.session, _odd_spans(desk, unit))
    if chosen in _ACTS:
        wanted = [one for one in titles if act_of(one) in _ACTS[chosen]]
        yield log_search.of_words(unit.session, Finding(titles=wanted), _all(hidden))
    for word in asked.words:
        found = log_search.of_words(unit.session, _meant(unit, word, titles), _all(hidden))
        yield found | log_covers.found_by(word, hidden)


def _meant(unit: Unit, word: str, titles: Sequence[str]) -> Finding:
    """Return what a typed word may mean: an act, a person, a number of the log or of a record."""
    wanted = search_key(word)
    plain = unicodedata.normalize("NFKC", word)
    number = plain.removesuffix("番").replace(",", "")
    is_number = number.isdecimal() and 0 < len(number) < _LONGEST and number[0] != "0"
    return Finding(
        titles=[title for title in titles if wanted in search_key(title)],
        staff=[key for key, name in unit.staff.names().items() if wanted in search_key(name)],
        numbers=[int(number)] if is_number else (),
        subjects=log_touched.known_as(unit.session, (word, plain, plain.upper())),
    )


def _all(hidden: Covers) -> set[int]:
    return set().union(*hidden.values())


def _odd_spans(desk: Desk, unit: Unit) -> Iterator[tuple[datetime, datetime]]:
    """Yield the nights and the days on which the office is closed, since the records began."""
    began = log_spans.first_at(unit.session)
    if began is None:
        return
    is_open = desk_settings.calendar(unit).is_open
    day, last = today_in_japan(began), desk.today + timedelta(days=1)
    begin: datetime | None = begins_at(day)
    while day <= last:
        opens = begins_at(day) + _since_midnight(DAY_BEGINS)
        if is_open(day):
            if begin is not None:
                yield begin, opens
            begin = begins_at(day) + _since_midnight(DAY_ENDS)
        day += timedelta(days=1)
    if begin is not None:
        yield begin, begins_at(last + timedelta(days=1))


def _since_midnight(clock: time) -> timedelta:
    return timedelta(hours=clock.hour, minutes=clock.minute)

"""Reckon when an answer is due, from the stored days alone (LAW A-3, A-13 P-1 to P-5)."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.rules.calendar import Calendar
from app.rules.spoken_days import compared, month_day

REPLY = timedelta(days=14)
EXTENSION = timedelta(days=14)
LAWSUIT = timedelta(days=15)


@dataclass(frozen=True)
class Stop:
    """Stand for a completion asked for, and the day it came in, if it has.

    `asked_on` is 文書日付, or the day of the call.
    """

    asked_on: date
    completed_on: date | None = None


@dataclass(frozen=True)
class Extension:
    """Stand for the one letter that puts off the answer."""

    letter_on: date
    reason: str


@dataclass(frozen=True)
class Clock:
    """Hold the days from which everything about the time of a case is reckoned."""

    received_on: date
    stops: tuple[Stop, ...] = ()
    extension: Extension | None = None


def effective(clock: Clock) -> Clock:
    """Keep the stops and the extension that have effect.

    One asked for or dated after the day that was due on that day changes nothing (P-3, P-4).
    """
    kept = Clock(clock.received_on)
    for on, event in _events(clock):
        due = _due(kept, on)
        if due is None or on <= due:
            kept = _with(kept, event)
    return kept


def due_on(clock: Clock, day: date) -> date | None:
    """Find the day the answer is due, as it stands on `day`; None while the clock is stopped.

    Arrival + 14 + stopped days + 14 where extended; it never moves for a holiday (P-2).
    """
    return _due(effective(clock), day)


def is_stopped(clock: Clock, day: date) -> bool:
    """Tell whether the office waits for a completion at the end of `day`."""
    return _is_open(effective(clock), day)


def stopped_days(clock: Clock, day: date) -> int:
    """Count the days stopped up to `day`; a day in two stops counts once (P-1, P-3)."""
    return _stopped(effective(clock), day)


def ended(clock: Clock, on: date) -> Clock:
    """Return the clock of what ended on a day: what was still waited for stops it until then."""
    return replace(clock, stops=tuple(_until(stop, on) for stop in clock.stops))


def stop_counts(clock: Clock, asked_on: date) -> bool:
    """Tell whether a completion asked for on that day would stop the clock (P-3)."""
    due = due_on(clock, asked_on)
    return clock.received_on <= asked_on and (due is None or asked_on <= due)


def dispatch_by(clock: Clock, day: date, calendar: Calendar) -> date | None:
    """Find the 発送目安: the last open day up to the due day; None while stopped (P-2)."""
    due = due_on(clock, day)
    return calendar.last_open_on_or_before(due) if due else None


def lawsuit_on(clock: Clock, *, legal: bool, refused_on: date | None = None) -> date | None:
    """Find the day of 法39条, for the manager's screen only (P-5).

    Arrival + 15, moved by no stop and no extension; the date of a refusing answer where that
    is earlier; None for what 法39条 does not cover (`RightRule.legal`).
    """
    if not legal:
        return None
    day = clock.received_on + LAWSUIT
    return min(day, refused_on) if refused_on else day


def refuse_extension(clock: Clock, letter_on: date, *, reason: str | None = None) -> str | None:
    """Say why a letter of that date cannot extend the case; None where it can (P-4).

    Once a case, dated up to the due day as it stands then, and while stopped too. A `reason`
    that is given must not be empty.
    """
    used = effective(clock).extension
    if used:
        return (
            f"この受付の回答期限は、{month_day(used.letter_on)}の文書で"
            "すでに延長しています。延長できるのは1回だけです。"
        )
    if letter_on < clock.received_on:
        dated, arrived = compared(letter_on, clock.received_on)
        return (
            f"文書の日付（{dated}）が、届いた日（{arrived}）より"
            "前になっています。日付を確かめてください。"
        )
    if reason is not None and not reason.strip():
        return "延長の理由を書いてください。お知らせの文書に載せる理由です。"
    return _refuse_late(due_on(clock, letter_on), letter_on)


def days_left(clock: Clock, day: date) -> str:
    """Say how long there is: 「あと3日」「本日」「2日超過」「停止中」."""
    due = due_on(clock, day)
    if due is None:
        return "停止中"
    left = (due - day).days
    if left == 0:
        return "本日"
    return f"あと{left}日" if left > 0 else f"{-left}日超過"


def _refuse_late(due: date | None, letter_on: date) -> str | None:
    if due is None or letter_on <= due:
        return None
    last, dated = compared(due, letter_on)
    return (
        f"この文書では期限を延長できません。回答期限は{last}ですが、"
        f"文書の日付が{dated}になっています。"
        "すでに送った場合は「期限後の連絡」として記録できます。"
    )


def _until(stop: Stop, on: date) -> Stop:
    last = on if stop.completed_on is None else min(stop.completed_on, on)
    return replace(stop, completed_on=max(stop.asked_on, last))


def _events(clock: Clock) -> list[tuple[date, Stop | Extension]]:
    events: list[tuple[date, Stop | Extension]] = [(stop.asked_on, stop) for stop in clock.stops]
    if clock.extension:
        events.append((clock.extension.letter_on, clock.extension))
    return sorted(events, key=lambda event: event[0])


def _with(clock: Clock, event: Stop | Extension) -> Clock:
    if isinstance(event, Extension):
        return replace(clock, extension=event)
    return replace(clock, stops=(*clock.stops, event))


def _due(clock: Clock, day: date) -> date | None:
    if _is_open(clock, day):
        return None
    due = clock.received_on + REPLY + timedelta(days=_stopped(clock, day))
    extended = clock.extension is not None and clock.extension.letter_on <= day
    return due + EXTENSION if extended else due


def _is_open(clock: Clock, day: date) -> bool:
    return any(
        stop.asked_on <= day and (stop.completed_on is None or day < stop.completed_on)
        for stop in clock.stops
    )


def _stopped(clock: Clock, day: date) -> int:
    counted: set[int] = set()
    for stop in clock.stops:
        after = max(stop.asked_on, clock.received_on)
        counted.update(
            range(after.toordinal() + 1, min(stop.completed_on or day, day).toordinal() + 1)
        )
    return len(counted)

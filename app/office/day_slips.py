"""Close a day on one page (日締め票): what was done by whom, what was issued, and the anchor."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Final

from app.letters import day_slip
from app.letters.day_slip import DaySlipFacts
from app.office import desk_settings, page_settings, profile
from app.office.desk import Desk
from app.office.log_lines import NOBODY
from app.office.log_titles import told
from app.rules.backup_causes import word_of
from app.rules.day_moments import moments_of, spelt
from app.rules.eras import with_weekday
from app.rules.errors import Refused
from app.rules.log_reviews import is_night
from app.rules.number_runs import runs
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage import day_papers
from app.storage.log_spans import SpanRow, rows_between
from app.storage.unit import Unit

TITLE: Final = day_slip.TITLE
NONE: Final = "なし"


def look(desk: Desk, day: date) -> bytes:
    """Return the slip of a day as PDF, to be looked at.

    Raises:
        Refused: the day is still to come.
    """
    desk.demand(Verb.read_history)
    _refuse_future(desk, day)
    with desk.look() as unit:
        return _draw(desk, unit, day, unit.history.anchor())


def take(desk: Desk, day: date) -> bytes:
    """Return the slip as PDF that leaves the program; that it did goes into the log.

    Raises:
        Refused: the day is still to come.
    """
    desk.demand(Verb.read_history)
    _refuse_future(desk, day)
    with desk.unit(f"{TITLE}を印刷") as unit:
        anchor = unit.log((), {"on": day.isoformat()})
        return _draw(desk, unit, day, anchor)


def _refuse_future(desk: Desk, day: date) -> None:
    if day > desk.today:
        raise Refused(
            f"{with_weekday(day)}は、まだ来ていません。何も印刷していません。日付を確かめてください。"
        )


def _draw(desk: Desk, unit: Unit, day: date, anchor: str) -> bytes:
    span = moments_of(Days(day, day))
    rows = told(desk, unit, rows_between(unit.session, *span))
    facts = DaySlipFacts(
        day=with_weekday(day),
        summary=_summary(unit, rows, day),
        last=rows[-1].anchor if rows else NONE,
        acts=tuple(Counter(row.title for row in rows).most_common()),
        people=tuple(_people(rows)),
        letters=_letters(day_papers.letters(unit.session, *span)),
        backups=_backups(day_papers.backups(unit.session, *span)),
        organisation=profile.sender(unit).name,
        printed_on=desk.today,
        anchor=anchor,
        practice=desk.practice,
    )
    return day_slip.draw(facts, page_settings.of(unit))


def _summary(unit: Unit, rows: Sequence[SpanRow], day: date) -> str:
    if not rows:
        return "0件"
    night = sum(is_night(row.at) for row in rows)
    back = sum(row.clock_back for row in rows)
    said = [f"{len(rows):,}件（{rows[0].number:,}番から{rows[-1].number:,}番まで）"]
    said += [f"夜間 {night:,}件"] if night else []
    said += [] if desk_settings.calendar(unit).is_open(day) else ["休業日"]
    said += [f"時計の戻り {back:,}件"] if back else []
    return "　".join(said)


def _people(rows: Sequence[SpanRow]) -> Iterator[tuple[str, int, str, str]]:
    """Count the acts of each person, and between which hours they were done."""
    names = dict.fromkeys(row.staff_name or NOBODY for row in rows)
    for name in sorted(names):
        at = [row.at for row in rows if (row.staff_name or NOBODY) == name]
        yield name, len(at), _clock(min(at)), _clock(max(at))


def _clock(at: datetime) -> str:
    return spelt(at)[-5:]


def _letters(numbers: Sequence[str]) -> str:
    return f"{len(numbers):,}通　{'、'.join(runs(numbers))}" if numbers else NONE


def _backups(made: Sequence[day_papers.BackupMade]) -> str:
    """Say when and why backups were made, and how many of them lie in the second place too."""
    if not made:
        return NONE
    second = sum(copied for _at, _cause, copied in made)
    said = "、".join(f"{_clock(at)}（{word_of(cause)}）" for at, cause, _copied in made)
    return f"{len(made):,}回（うち2つめの場所にも{second:,}回）　{said}"

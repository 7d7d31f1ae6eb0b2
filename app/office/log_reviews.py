"""Look through a month of the operation log, and sign that it was looked through (OFFICE M-17)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.office import desk_settings
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.log_titles import told
from app.office.typed import refuse_unfit
from app.rules.eras import today_in_japan
from app.rules.errors import Refused
from app.rules.log_months import Month, month_of
from app.rules.log_reviews import Act, LoggedAct, PersonCount, counted, stands_out
from app.rules.roles import Verb
from app.storage.log_reviews import LogReviewRow, NewLogReview
from app.storage.log_spans import SpanRow, first_at, rows_between
from app.storage.unit import Unit

__all__ = ["LogReviewRow", "MonthRow", "MonthView", "month_view", "months", "sign"]

TITLE: Final = "操作記録の点検"
NOBODY: Final = "プログラム"
NOTHING_SEEN: Final = "気になる操作はありませんでした。"


@dataclass(frozen=True)
class MonthRow:
    """Show one month that is over: how it was reviewed, or that nobody did."""

    month: Month
    review: LogReviewRow | None

    @property
    def id(self) -> int:
        """Return a key that sorts by month."""
        return self.month.year * 100 + self.month.month


@dataclass(frozen=True)
class MonthView:
    """Show what a reviewer sees of a month: who did how much, and what stands out.

    `notable` pairs each act that stands out with why.
    """

    month: Month
    rows: Sequence[SpanRow]
    people: Mapping[str, PersonCount]
    notable: Sequence[tuple[SpanRow, str]]
    review: LogReviewRow | None
    reviews: Sequence[LogReviewRow] = ()

    @property
    def summary(self) -> str:
        """Say in a few words what the month holds."""
        whole = sum(person.acts for person in self.people.values())
        acts = "、".join(
            f"{act.word}{sum(person.by_act[act] for person in self.people.values()):,}件"
            for act in Act
        )
        night = sum(person.at_night for person in self.people.values())
        closed = sum(person.on_closed_days for person in self.people.values())
        return f"操作{whole:,}件（{acts}）、夜間{night:,}件、休業日{closed:,}件"


def months(desk: Desk) -> Sequence[MonthRow]:
    """Return the months that are over since the records began, the newest first."""
    desk.demand(Verb.read_history)
    with desk.look() as unit:
        signed = unit.log_reviews.by_month()
        began = first_at(unit.session)
    month = month_of(desk.today if began is None else today_in_japan(began))
    found: list[MonthRow] = []
    while month.is_over(desk.today):
        found.insert(0, MonthRow(month, signed.get(month.code)))
        month = month.next
    return found


def month_view(desk: Desk, month: Month) -> MonthView:
    """Return what the log holds of a month, for the reviewer and for whoever reads the log."""
    desk.demand(Verb.read_history)
    with desk.look() as unit:
        return view_in(desk, unit, month)


def sign(desk: Desk, month: Month, findings: str) -> Changes:
    """Sign that a month was looked through; what was seen stands in words, or that nothing was.

    A second signature for the same month is added to the first: nothing signed is changed.

    Raises:
        Refused: the month is not over, nothing happened in it, or nothing is said.
    """
    desk.demand(Verb.review_log)
    refuse_unfit({"点検で分かったこと": findings})
    if not findings.strip():
        raise Refused(
            "点検で分かったことを書いてください。まだ署名していません。"
            f"何もなければ「{NOTHING_SEEN}」と書きます。"
        )
    if not month.is_over(desk.today):
        raise Refused(
            f"{month.word}は、まだ終わっていません。署名していません。月が替わってから点検してください。"
        )
    with desk.unit(TITLE) as unit:
        seen = view_in(desk, unit, month)
        if not seen.rows:
            raise Refused(f"{month.word}には、操作の記録がありません。署名していません。")
        last = seen.rows[-1]
        words = (seen.summary, findings.strip())
        new = NewLogReview(month.code, seen.rows[0].number, last.number, last.anchor, *words)
        key = unit.log_reviews.add(new, unit.stamp.by, unit.stamp.at)
        numbers = [new.first_number, new.last_number]
        span = {"month": month.code, "numbers": numbers, "anchor": new.anchor}
        unit.log((("log_review", key),), {**span, "findings": findings.strip()})
    return changes("reviews")


def view_in(desk: Desk, unit: Unit, month: Month) -> MonthView:
    """Return what the log holds of a month inside an open unit, as this person may read it."""
    rows = told(desk, unit, rows_between(unit.session, month.begins_at, month.next.begins_at))
    is_open = desk_settings.calendar(unit).is_open
    people = counted((_act(row) for row in rows), is_open)
    notable = [(row, why) for row in rows if (why := stands_out(_act(row), is_open))]
    reviews = [one for one in unit.log_reviews.rows() if one.month == month.code]
    return MonthView(month, rows, people, notable, reviews[-1] if reviews else None, reviews)


def _act(row: SpanRow) -> LoggedAct:
    people = frozenset(key for noun, key in row.subjects if noun == "member")
    return LoggedAct(row.at, row.staff_name or NOBODY, row.title, people)

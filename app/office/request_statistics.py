"""Count requests and answers of a period from the very lines of the register."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.letters import register_sheet
from app.letters.register_sheet import SheetFacts
from app.office import page_settings, phone_notes, profile
from app.office.desk import Desk
from app.office.phone_notes import MonthCount
from app.office.register_lines import RegisterLine
from app.office.request_register import read
from app.rules.grounds import GROUNDS
from app.rules.periods import Days
from app.rules.request_counts import Counted, Counts, count
from app.rules.roles import Verb, may
from app.storage.unit import Unit

TITLE = "請求・申出の集計"
_COLUMNS = (("区分", 52.0), ("内訳", 88.0), ("件数", 30.0))


@dataclass(frozen=True)
class Statistics:
    """Hold the counts of a period, the calls of its months, and how many cases are hidden."""

    period: Days
    counts: Counts
    calls: Sequence[MonthCount]
    hidden: int


def read_counts(desk: Desk, period: Days) -> Statistics:
    """Count the requests that arrived in a period."""
    desk.demand(Verb.print_register)
    found = read(desk, period)
    head = may(desk.actor.roles, Verb.withhold_existence)
    counts = count(map(_counted, _rights(found.lines)), head=head)
    calls = phone_notes.counts(
        desk, period.from_on or _first(counts, desk), period.to_on or desk.today
    )
    return Statistics(period, counts, calls, found.hidden)


def look(desk: Desk, period: Days) -> bytes:
    """Return the counts as PDF, to be looked at."""
    desk.demand(Verb.print_register)
    found = read_counts(desk, period)
    with desk.look() as unit:
        facts = _facts(desk, unit, found, unit.history.anchor())
    return register_sheet.draw(facts, page_settings.read(desk))


def draw(desk: Desk, period: Days) -> bytes:
    """Return the counts as PDF; that they left the program stands in the log."""
    desk.demand(Verb.print_register)
    found = read_counts(desk, period)
    with desk.unit("請求・申出の集計を印刷") as unit:
        facts = _facts(desk, unit, found, unit.log((), {"cases": found.counts.cases}))
    return register_sheet.draw(facts, page_settings.read(desk))


def _facts(desk: Desk, unit: Unit, found: Statistics, anchor: str) -> SheetFacts:
    period = found.period.words
    return SheetFacts(
        title=TITLE,
        lead=f"届いた日が{period}の受付の集計です。{_hidden(found)}",
        columns=_COLUMNS,
        rows=tuple(rows_of(found)),
        organisation=profile.sender(unit),
        printed_on=desk.today,
        anchor=anchor,
        practice=desk.practice,
    )


def rows_of(found: Statistics) -> Iterator[tuple[str, str, str]]:
    """Spell the counts as rows: section, what is counted, how many."""
    counts = found.counts
    yield "受付", "受け付けた件数", f"{counts.cases}件"
    for remedy, number in counts.by_remedy.items():
        yield "請求・申出の内容", remedy.word, f"{number}件"
    for outcome, number in counts.by_outcome.items():
        yield "対応の決定", outcome.word, f"{number}件"
    for outcome, number in counts.by_ending.items():
        yield "決定以外の終わり方", outcome.word, f"{number}件"
    for code, number in counts.by_ground.items():
        ground = GROUNDS[code]
        yield "断った根拠", f"{ground.word}（{ground.article}）", f"{number}件"
    if counts.withheld:
        yield "管理責任者の集計", "不存在のうち、存否をお答えしないもの", f"{counts.withheld}件"
    yield from _times(counts)
    for one in found.calls:
        words = f"{one.month.year}年{one.month.month}月の電話（うち受付にしたもの）"
        yield "電話メモ", words, f"{one.calls}件（{one.became_requests}件）"


def _times(counts: Counts) -> Iterator[tuple[str, str, str]]:
    yield "回答までの日数", "まだ回答していない請求・申出", f"{counts.open_rights}件"
    if counts.median_days is not None:
        yield "回答までの日数", "日数の中央値（補正の日数を除く）", f"{counts.median_days:g}日"
        yield "回答までの日数", "いちばん長い日数（補正の日数を除く）", f"{counts.longest_days}日"
    if counts.share_percent is not None:
        share = f"{counts.in_time}件／{counts.ended}件（{counts.share_percent}％）"
        yield "期限", "終わった受付のうち、期限内に回答したもの", share
    yield "期限", "延長した受付", f"{counts.extended}件"


def _rights(lines: Sequence[RegisterLine]) -> Iterator[RegisterLine]:
    return (line for line in lines if line.right)


def _counted(line: RegisterLine) -> Counted:
    assert line.right is not None
    return Counted(
        remedy=line.right.remedy,
        received_on=line.case.received_on,
        first=line.first,
        outcome=line.right.outcome,
        ground=line.right.ground,
        answered_on=line.right.answered_on,
        stopped_days=line.dates.stopped_days,
        in_time=line.dates.in_time,
        extended=line.dates.extended_on is not None,
    )


def _first(counts: Counts, desk: Desk) -> date:
    return counts.by_month[0][0] if counts.by_month else desk.today.replace(day=1)


def _hidden(found: Statistics) -> str:
    return f"閲覧を限った受付{found.hidden}件は数えていません。" if found.hidden else ""

"""Print the review of one month of the operation log, to be signed and filed."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from app.office import house_sheets
from app.office.desk import Desk
from app.office.house_sheets import SheetPart
from app.office.log_reviews import NOTHING_SEEN, TITLE, MonthView, view_in
from app.rules.eras import japanese, today_in_japan
from app.rules.log_months import JAPAN, Month
from app.rules.log_reviews import Act, PersonCount
from app.rules.roles import Verb
from app.storage.log_spans import SpanRow
from app.storage.unit import Unit

BOXES: Final = ("管理責任者",)
MOST_LINES: Final = 200
_PEOPLE: Final = (
    *(("操作した人", 34.0), ("件数", 15.0), ("閲覧", 14.0), ("印刷・発行", 18.0), ("書出し", 14.0)),
    *(("消去", 14.0), ("夜間", 14.0), ("休業日", 16.0), ("会員", 16.0)),
)
_NOTABLE: Final = (
    *(("日時", 34.0), ("番号", 16.0), ("操作した人", 34.0), ("操作", 56.0), ("見るところ", 30.0)),
)
_POINTS: Final = (
    "夜間は午後8時から午前7時まで、休業日は窓口の暦によります。",
    "会員は、操作の対象になったすくすく会員の人数です。画面で見ただけの会員は数えていません。",
    "点検する管理責任者自身の操作も含みます。",
)


def look(desk: Desk, month: Month) -> bytes:
    """Return the review of a month, to be looked at."""
    desk.demand(Verb.read_history)
    with desk.look() as unit:
        return _draw(desk, unit, month)


def take(desk: Desk, month: Month) -> bytes:
    """Return the review as it leaves the program; that it did goes into the log."""
    desk.demand(Verb.read_history)
    with desk.unit(f"{TITLE}を印刷") as unit:
        unit.log((), {"month": month.code})
        return _draw(desk, unit, month)


def _draw(desk: Desk, unit: Unit, month: Month) -> bytes:
    seen = view_in(desk, unit, month)
    parts = (_head(seen), _people(seen), _notable(seen), _signed(seen))
    return house_sheets.draw(desk, unit, (TITLE, month.word), parts, BOXES)


def _head(seen: MonthView) -> SheetPart:
    numbers = f"{seen.rows[0].number}番から{seen.rows[-1].number}番まで" if seen.rows else "なし"
    anchor = seen.rows[-1].anchor if seen.rows else "なし"
    facts = (("点検する月", seen.month.word), ("操作記録の番号", numbers), ("照合の値", anchor))
    return SheetPart(entries=(*facts, ("集計", seen.summary)))


def _people(seen: MonthView) -> SheetPart:
    lines = tuple(tuple(_counts(one)) for one in seen.people.values())
    return SheetPart("操作した人ごとの件数", columns=_PEOPLE, rows=lines, points=_POINTS)


def _counts(one: PersonCount) -> Iterator[str]:
    yield one.name
    yield f"{one.acts:,}"
    acts = (Act.looked, Act.printed, Act.exported, Act.erased)
    counts = (*(one.by_act[act] for act in acts), one.at_night, one.on_closed_days)
    yield from (f"{count:,}" for count in (*counts, len(one.people)))


def _notable(seen: MonthView) -> SheetPart:
    lines = tuple(_line(row, why) for row, why in seen.notable[:MOST_LINES])
    left = len(seen.notable) - len(lines)
    more = (f"ほかに{left:,}件あります。操作記録の画面で確かめてください。",) if left else ()
    return SheetPart("確かめる操作", columns=_NOTABLE, rows=lines, points=more)


def _line(row: SpanRow, why: str) -> tuple[str, ...]:
    return (spoken(row), str(row.number), row.staff_name, row.title, why)


def spoken(row: SpanRow) -> str:
    """Say when an act was done: day and time in Japan."""
    at = row.at + JAPAN if row.at.utcoffset() in {None, timedelta(0)} else row.at
    return f"{at.month}月{at.day}日 {at:%H:%M}"


def _signed(seen: MonthView) -> SheetPart:
    if not seen.reviews:
        hint = f"（何もなければ「{NOTHING_SEEN}」）"
        blank = (("点検した日", "令和　　　年　　　月　　　日"), ("分かったこと", hint))
        return SheetPart("点検", entries=(*blank, ("管理責任者", "")))
    facts = [
        fact
        for one in seen.reviews
        for fact in (
            ("点検した日", japanese(today_in_japan(one.signed_at))),
            ("分かったこと", one.findings),
            ("管理責任者", one.signer),
        )
    ]
    return SheetPart("点検", entries=tuple(facts))

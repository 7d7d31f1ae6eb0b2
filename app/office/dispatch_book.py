"""Read, print and write out the book of what left (発送簿) of any period (OFFICE M-01)."""

import re
from collections.abc import Sequence
from datetime import date

from app.exchange.excel_files import excel_bytes
from app.letters import dispatch_book as sheet
from app.letters.register_sheet import SheetFacts
from app.office import profile
from app.office.desk import Desk
from app.office.dispatch_lines import BookLine, lines_in
from app.office.dispatch_words import COLUMNS, cell
from app.rules.eras import japanese, short_japanese
from app.rules.errors import Refused
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage.unit import Unit

TITLE = sheet.TITLE
_LONG_DAY = re.compile(r"(\d{4})/(\d{2})/(\d{2})")


def rows(desk: Desk, days: Days) -> Sequence[BookLine]:
    """Return the book of a period.

    Raises:
        Refused: the period ends before it begins.
    """
    desk.demand(Verb.print_register)
    _refuse_backward(days)
    with desk.look() as unit:
        return lines_in(desk, unit, days)


def look(desk: Desk, days: Days) -> bytes:
    """Return the book as PDF, to be looked at."""
    desk.demand(Verb.print_register)
    _refuse_backward(days)
    with desk.look() as unit:
        return sheet.draw(_facts(desk, unit, days, unit.history.anchor()))


def draw(desk: Desk, days: Days) -> bytes:
    """Return the book as PDF; that it left the program stands in the log."""
    desk.demand(Verb.print_register)
    _refuse_backward(days)
    with desk.unit("発送簿を印刷") as unit:
        anchor = unit.log((), _said(days))
        return sheet.draw(_facts(desk, unit, days, anchor))


def excel(desk: Desk, days: Days) -> bytes:
    """Return the book as an Excel file, all columns, every cell as text."""
    desk.demand(Verb.print_register)
    _refuse_backward(days)
    with desk.unit("発送簿を書出し") as unit:
        found = lines_in(desk, unit, days)
        unit.log((), {"lines": len(found), **_said(days)})
    cells = [[say(line) for _title, say in COLUMNS] for line in found]
    return excel_bytes([title for title, _say in COLUMNS], cells)


def period_words(days: Days) -> str:
    """Say which days are meant."""
    if days.from_on is None and days.to_on is None:
        return "全期間"
    begin = f"{japanese(days.from_on)}から" if days.from_on else "はじめから"
    return f"{begin}{f'{japanese(days.to_on)}まで' if days.to_on else '今日まで'}"


def _facts(desk: Desk, unit: Unit, days: Days, anchor: str) -> SheetFacts:
    found = lines_in(desk, unit, days)
    restricted = unit.requests.hidden_count()
    hidden = "閲覧を限った受付の文書は載せていません。" if restricted else ""
    left = sum(line.count for line in found if line.posting is not None)
    return SheetFacts(
        title=TITLE,
        lead=(
            f"{period_words(days)}に作成・発送した文書です。発送した通数は合わせて{left:,}通です。"
            f"{hidden}"
        ),
        columns=sheet.COLUMNS,
        rows=tuple(_cells(line) for line in found),
        organisation=profile.sender(unit),
        printed_on=desk.today,
        anchor=anchor,
        practice=desk.practice,
    )


def _cells(line: BookLine) -> tuple[str, ...]:
    texts = ("\n".join(_parts(line, parts)) for parts in sheet.PARTS)
    return tuple(_LONG_DAY.sub(_short, text) for text in texts)


def _parts(line: BookLine, parts: Sequence[tuple[str, str]]) -> Sequence[str]:
    said = ((label, cell(line, title)) for title, label in parts)
    return [f"{label}{text}" for label, text in said if text]


def _short(found: re.Match[str]) -> str:
    """Write a day as a narrow column has room for it: 「R8.10.23」."""
    return short_japanese(date(int(found[1]), int(found[2]), int(found[3])))


def _refuse_backward(days: Days) -> None:
    if days.from_on and days.to_on and days.to_on < days.from_on:
        raise Refused(
            "期間の終わりが、始まりより前になっています。何も出していません。"
            "日付を確かめてください。"
        )


def _said(days: Days) -> dict[str, str]:
    pairs = {"from_on": days.from_on, "to_on": days.to_on}
    return {name: on.isoformat() if on else "" for name, on in pairs.items()}

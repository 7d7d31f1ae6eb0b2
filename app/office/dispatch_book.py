"""Read, print and write out the book of what left (発送簿) of any period (OFFICE M-01)."""

from collections.abc import Sequence

from app.exchange.excel_files import excel_bytes
from app.letters import dispatch_book as sheet
from app.letters.register_sheet import SheetFacts
from app.office import page_settings, profile
from app.office.desk import Desk
from app.office.dispatch_lines import BookLine, lines_in
from app.office.dispatch_words import COLUMNS, cell
from app.office.restored_gaps import skipped_words
from app.rules.eras import shortened
from app.rules.periods import Days, refuse_backward
from app.rules.roles import Verb
from app.storage.unit import Unit

TITLE = sheet.TITLE


def rows(desk: Desk, days: Days) -> Sequence[BookLine]:
    """Return the book of a period.

    Raises:
        Refused: the period ends before it begins.
    """
    desk.demand(Verb.print_register)
    refuse_backward(days)
    with desk.look() as unit:
        return lines_in(desk, unit, days)


def look(desk: Desk, days: Days) -> bytes:
    """Return the book as PDF, to be looked at."""
    desk.demand(Verb.print_register)
    refuse_backward(days)
    with desk.look() as unit:
        return sheet.draw(_facts(desk, unit, days, unit.history.anchor()), page_settings.of(unit))


def draw(desk: Desk, days: Days) -> bytes:
    """Return the book as PDF; that it left the program stands in the log."""
    desk.demand(Verb.print_register)
    refuse_backward(days)
    with desk.unit("発送簿を印刷") as unit:
        anchor = unit.log((), days.logged)
        return sheet.draw(_facts(desk, unit, days, anchor), page_settings.of(unit))


def excel(desk: Desk, days: Days) -> bytes:
    """Return the book as an Excel file, all columns, every cell as text."""
    desk.demand(Verb.print_register)
    refuse_backward(days)
    with desk.unit("発送簿を書出し") as unit:
        found = lines_in(desk, unit, days)
        unit.log((), {"lines": len(found), **days.logged})
    cells = [[say(line) for _title, say in COLUMNS] for line in found]
    return excel_bytes([title for title, _say in COLUMNS], cells)


def _facts(desk: Desk, unit: Unit, days: Days, anchor: str) -> SheetFacts:
    found = lines_in(desk, unit, days)
    restricted = unit.requests.hidden_count()
    hidden = "閲覧を限った受付の文書は載せていません。" if restricted else ""
    left = sum(line.count for line in found if line.posting is not None)
    return SheetFacts(
        title=TITLE,
        lead=(
            f"{days.words}に作成・発送した文書です。発送した通数は合わせて{left:,}通です。{hidden}"
            f"{skipped_words(unit, 'letters')}"
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
    return tuple(shortened(text) for text in texts)


def _parts(line: BookLine, parts: Sequence[tuple[str, str]]) -> Sequence[str]:
    said = ((label, cell(line, title)) for title, label in parts)
    return [f"{label}{text}" for label, text in said if text]

"""B2: what could be a formula, in every column of every export, is text and comes back exactly."""

import csv
import importlib
import io
import pkgutil
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle, islice, product
from pathlib import Path
from random import Random

import app.office
from app.exchange.csv_files import csv_bytes, read_csv
from app.exchange.excel_files import excel_bytes, read_excel
from app.exchange.member_columns import COLUMN_OF, REASON_COLUMN
from app.office.registers import PRACTICE
from tests.faults.harness import Outcome, Progress, Row

ROW = Row(
    "B2",
    "formula prefixes x every export column",
    "100 % shown as text, exact round trip",
    full=440,
    short=3,
)
SIGNS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\t", "\r", "\n")
LEADS = ("", " ", "\u3000", "\xa0", "\ufeff", "\u200b", "'", "''", "\u2019", " '")
BODIES = ("1+1", 'HYPERLINK("http://example.invalid";"x")', "cmd|' /C calc'!A0", "SUM(A1:A9)\n=2")
TRIMMED = " \u3000\xa0\ufeff\u200b"
"""What some spreadsheets pass over before they look for a formula."""
_SHEET = "xl/worksheets/sheet1.xml"
_CELL = re.compile("<c .*?(?:/>|</c>)", re.DOTALL)
_STYLE = re.compile(r' s="([0-9]+)"')
_FORMATS = re.compile(r'numFmtId="([0-9]+)"')
_TITLES = re.compile(r"_?([A-Z]+_)*(COLUMNS|HEADER|VERSIONS|COUNTS)")


def texts(chance: Random) -> list[str]:
    """Return texts that a spreadsheet could calculate: every sign, lead and body, shuffled."""
    every = [f"{lead}{sign}{body}" for sign, lead, body in product(SIGNS, LEADS, BODIES)]
    chance.shuffle(every)
    return every


def exports() -> Mapping[str, Sequence[str]]:
    """Return the columns of everything that leaves as a table, by where they are written down."""
    found: dict[str, Sequence[str]] = {
        "members": [*COLUMN_OF.values(), PRACTICE],
        "rejected rows": [REASON_COLUMN, *COLUMN_OF.values()],
    }
    for one in pkgutil.iter_modules(app.office.__path__, "app.office."):
        module = importlib.import_module(one.name)
        for name, value in vars(module).items():
            if _TITLES.fullmatch(name) and (titles := _titles(value)):
                found[f"{one.name}.{name}"] = [*titles, PRACTICE]
    return found


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Put `scale` texts into every column of every export, as CSV and as a workbook."""
    hostile = texts(Random(seed))
    tried = held = columns = 0
    notes: list[str] = []
    every = exports()
    for done, (name, titles) in enumerate(every.items(), 1):
        every_text = islice(cycle(hostile), done, None)
        rows = [list(islice(every_text, len(titles))) for _ in range(scale)]
        for suffix, spell in ((".csv", csv_bytes), (".xlsx", excel_bytes)):
            path = scratch / f"export{suffix}"
            path.write_bytes(spell(titles, rows))
            wrong = [*misread(path, [list(titles), *rows])]
            tried += len(rows) * len(titles)
            held += len(rows) * len(titles) - len(wrong)
            notes += [f"{name}{suffix}: {text!r}" for text in wrong[:2]]
        columns += len(titles)
        progress(done, len(every), "exports")
    figures = {"exports": len(every), "columns": columns, "texts": len(hostile)}
    return Outcome(tried, held, figures, tuple(notes[:5]))


def misread(path: Path, table: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield each text that a spreadsheet would calculate, or that our own reading changes."""
    workbook = path.suffix == ".xlsx"
    shown = _workbook_texts(path) if workbook else _csv_texts(path)
    back = [row.cells for row in (read_excel if workbook else read_csv)(path)]
    for number, row in enumerate(table):
        for place, text in enumerate(row):
            as_text = number < len(shown) and place < len(shown[number]) and shown[number][place]
            same = number < len(back) and place < len(back[number]) and back[number][place] == text
            if not (as_text and same):
                yield text


def _csv_texts(path: Path) -> list[list[bool]]:
    """Tell of each cell whether a spreadsheet that opens the CSV shows it as text."""
    text = path.read_bytes().decode("utf-8-sig")
    return [
        [not cell.lstrip(TRIMMED).startswith(SIGNS) for cell in row]
        for row in csv.reader(io.StringIO(text, newline=""))
    ]


def _workbook_texts(path: Path) -> list[list[bool]]:
    """Tell of each cell whether it is stored as text and stays text when it is edited."""
    with zipfile.ZipFile(path) as book:
        sheet, styles = book.read(_SHEET).decode(), book.read("xl/styles.xml").decode()
    kept = [number == "49" for number in _FORMATS.findall(styles.partition("<cellXfs")[2])]
    return [
        [_is_text(cell, kept) for cell in _CELL.findall(row)] for row in sheet.split("<row ")[1:]
    ]


def _is_text(cell: str, kept: Sequence[bool]) -> bool:
    style = _STYLE.search(cell)
    named = 't="s"' in cell or 't="inlineStr"' in cell
    return named and "<f>" not in cell and style is not None and kept[int(style[1])]


def _titles(value: object) -> list[str]:
    """Return the titles of columns; nothing where something else bears such a name."""
    if not isinstance(value, tuple | list):
        return []
    titles = [one[0] if isinstance(one, tuple) and one else one for one in value]
    return [one for one in titles if isinstance(one, str)] if _are_words(titles) else []


def _are_words(titles: Sequence[object]) -> bool:
    return len(titles) > 1 and all(isinstance(one, str) for one in titles)

"""Write members' files with faults in known cells, in many shapes and encodings."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from app.exchange.excel_files import write_excel
from tests.office.member_files import HEADER, line

OWN_SIGN = "\ue000"
"""外字: a sign that only the office that drew it can read."""
FAULTS: Mapping[str, Sequence[str]] = {
    "組合員コード": ("", "ABC", "1234567890123456789012345"),
    "氏名": ("", f"架空{OWN_SIGN}子", "あ" * 300),
    "フリガナ": ("", "漢字", "kana", f"カクウ{OWN_SIGN}"),
    "生年月日": ("", "平成32年1月1日", "1990-13-40", "abc", "2090-01-01"),
    "住所": ("", f"山形県{OWN_SIGN}", "架" * 3_000),
    "電話番号": ("abc", "0235"),
    "同意": ("", "いいえ", "?"),
    "同意日": ("", "x", "2090-01-01", "1980-01-01"),
    "登録日": ("x", "2090-01-01"),
}
WHOLE_ROW = "行全体"
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp932", "euc_jp")
WITHOUT_OWN_SIGNS = {"euc_jp"}
DELIMITERS = ",\t;"
MOST_ROWS = 24

Found = frozenset[tuple[int, str]]


@dataclass(frozen=True)
class FaultyFile:
    """Hold a file and what must be said of it: the rows, counted as its reader counts them."""

    path: Path
    rows: int
    rejected: Found
    shape: str


def write(folder: Path, number: int, chance: Random) -> FaultyFile:
    """Write a file with a few faults, or none."""
    shape = chance.choice(("xlsx", *ENCODINGS))
    own_signs = shape not in WITHOUT_OWN_SIGNS
    count = chance.randint(1, MOST_ROWS)
    lines = [line(f"{number:05d}{place:03d}") for place in range(count)]
    faults = {
        (place, column)
        for place in range(count)
        for column in FAULTS
        if chance.random() < chance.choice((0, 0, 0.05))
    }
    for place, column in sorted(faults):
        fits = [one for one in FAULTS[column] if own_signs or OWN_SIGN not in one]
        lines[place][HEADER.index(column)] = chance.choice(fits)
    table, rows = _with_gaps([list(HEADER), *lines], chance)
    path = folder / f"会員{number}.{'xlsx' if shape == 'xlsx' else 'csv'}"
    if shape == "xlsx":
        write_excel(path, table[0], table[1:])
    else:
        _write_csv(path, table, shape, chance.choice(DELIMITERS))
    rejected = frozenset((rows[place + 1], column) for place, column in faults)
    return FaultyFile(path, count, rejected, shape)


def _with_gaps(lines: list[list[str]], chance: Random) -> tuple[list[list[str]], list[int]]:
    """Put a title above some tables and empty rows into some; return where each line stands."""
    table: list[list[str]] = []
    places = []
    if chance.random() < 0.2:
        table += [["会員の一覧（架空）"], [""]]
    for one in lines:
        if table and chance.random() < 0.05:
            table.append([""])
        table.append(one)
        places.append(len(table))
    return table, places


def _write_csv(path: Path, table: Sequence[Sequence[str]], encoding: str, delimiter: str) -> None:
    """Write a CSV; an encoding that cannot take a sign is not chosen for it."""
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(table)

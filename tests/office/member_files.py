"""Write files of fictional members as another program would."""

import csv
from collections.abc import Sequence
from pathlib import Path

HEADER = (
    *("組合員コード", "氏名", "フリガナ", "生年月日", "住所", "電話番号"),
    *("同意", "同意日", "登録日"),
)


def line(code: str, **changed: str) -> list[str]:
    """Return the cells of one member whom nothing keeps out; name a column to change it."""
    cells = {
        "組合員コード": code,
        "氏名": f"架空　{code}子",
        "フリガナ": "カクウ　コ",
        "生年月日": "H2.4.1",
        "住所": "山形県鶴岡市末広町架空1",
        "電話番号": "",
        "同意": "はい",
        "同意日": "2026-04-05",
        "登録日": "2026-04-10",
    }
    return [{**cells, **changed}[column] for column in HEADER]


def write(path: Path, lines: Sequence[Sequence[str]], encoding: str = "utf-8-sig") -> Path:
    """Write the lines below the header and return the path."""
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows([HEADER, *lines])
    return path

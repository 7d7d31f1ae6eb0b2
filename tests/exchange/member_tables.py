"""Small files of fictional members for the tests of the exchange."""

import csv
import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.exchange.member_rows import RowResult, read_member_file, read_rows
from app.rules.versions import PolicyDay

TODAY = date(2026, 11, 22)
VERSIONS = (PolicyDay(date(2020, 4, 1)), PolicyDay(date(2024, 4, 1)))
PLAIN = {
    "組合員コード": "0012",
    "氏名": "試験　花子",
    "フリガナ": "シケン　ハナコ",
    "性別": "女",
    "生年月日": "1990-04-01",
    "郵便番号": "",
    "住所": "山形県架空市1-1",
    "電話番号": "0235-00-0000",
    "メールアドレス": "hanako@example.jp",
    "同意": "はい",
    "同意日": "2024-05-01",
    "同意方法": "書面",
    "受付者": "架空センター",
    "登録日": "2024-05-08",
    "お子さま氏名1": "試験　次郎",
    "お子さまフリガナ1": "シケン　ジロウ",
    "お子さま生年月日1": "2021-03-21",
    "続柄1": "子",
}
HEADER = tuple(PLAIN)


def cells(code: str = "0012", **changes: str) -> list[str]:
    """Return the cells of a plain member, some of them changed."""
    return list((PLAIN | {"組合員コード": code} | changes).values())


def csv_text(rows: Sequence[Sequence[str]], header: Sequence[str] = HEADER) -> str:
    """Return rows under a header as the text of a CSV."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([header, *rows])
    return text.getvalue()


def save(path: Path, text: str, encoding: str = "utf-8") -> Path:
    """Save a text as it is, line ends included."""
    path.write_bytes(text.encode(encoding))
    return path


def results(path: Path, registered: frozenset[str] = frozenset()) -> tuple[RowResult, ...]:
    """Read and check a file on a fixed day."""
    rows = read_member_file(path).rows
    return read_rows(rows, versions=VERSIONS, today=TODAY, registered=registered)


def rejected(path: Path) -> dict[int, list[str]]:
    """Return the rejected rows of a file, each with its columns."""
    return {
        result.row: [cell.column for cell in result.rejected]
        for result in results(path)
        if result.rejected
    }

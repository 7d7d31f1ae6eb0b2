"""Describe the list of the consent history: its columns and its filters."""

from typing import Final

from app.office.rows import ConsentRow
from app.rules import eras
from app.ui import words
from app.ui.days import day_words, moment_words
from app.ui.tables.columns import Column
from app.ui.widgets.pill import Pill

FILTERS: Final = (
    ("", "すべて"),
    ("granted", "同意"),
    ("withdrawn", "撤回"),
    ("declined", "不同意"),
)
"""The chips: what was answered."""


def _answer(row: ConsentRow) -> Pill:
    return words.answer(row.answer)


def _version(row: ConsentRow) -> str:
    return eras.japanese(row.version_on)


COLUMNS: Final = (
    Column[ConsentRow](
        "given_on", "日付", lambda row: day_words(row.given_on), 140, sortable=False
    ),
    Column[ConsentRow](
        "answer", "内容", lambda row: _answer(row).word, 80, sortable=False, pill=_answer
    ),
    Column[ConsentRow](
        "member_code", "組合員コード", lambda row: row.member_code, 112, sortable=False
    ),
    Column[ConsentRow](
        "member_name", "氏名", lambda row: row.member_name or "（消去済）", 120, sortable=False
    ),
    Column[ConsentRow]("version_on", "方針の版", _version, 152, sortable=False),
    Column[ConsentRow]("method", "方法", lambda row: row.method, 60, sortable=False),
    Column[ConsentRow]("receiver", "受付者", lambda row: row.receiver, 100, sortable=False),
)


def facts(row: ConsentRow) -> list[tuple[str, str]]:
    """List everything the ledger holds of one answer."""
    return [
        ("日付", day_words(row.given_on)),
        ("方針の版", _version(row) + ("（日付から推定）" if row.inferred else "")),
        ("方法", row.method),
        ("受付者", row.receiver),
        ("お申し出", row.note),
        ("本文の照合値", row.text_sha256[:16] if row.text_sha256 else "本文未登録"),
        ("記録", f"{moment_words(row.recorded_at)}　{row.recorded_by}"),
    ]

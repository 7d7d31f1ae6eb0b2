"""Say of the columns of a file what they are taken for, and what they may be taken for."""

from collections.abc import Iterable, Mapping
from typing import Final

from app.exchange.member_columns import COLUMN_OF, REQUIRED
from app.exchange.member_header import fields_of, listed, missing_fields
from app.exchange.member_table import FileColumn, MemberTable

__all__ = ["CHOICES", "FileColumn", "MemberTable", "complaint", "doubled", "is_clear"]

CHOICES: Final[Mapping[str, str]] = {
    field: f"{word}（必須）" if field in REQUIRED else word for field, word in COLUMN_OF.items()
}
"""What a column may hold, in words; the fields without which nobody is registered are marked."""


def is_clear(table: MemberTable) -> bool:
    """Tell whether the titles alone say everything: nothing is missing, nothing stands twice."""
    fields = [field for field in fields_of(table.top.cells) if field]
    return table.has_header and len(set(fields)) == len(fields) and not missing_fields(fields)


def complaint(fields: Iterable[str]) -> str:
    """Say which required fields no column holds yet; empty where all are there."""
    missing = missing_fields(fields)
    if not missing:
        return ""
    return f"{listed(missing)}の列が決まっていません。どの列に入っているかを選んでください。"


def doubled(table: MemberTable) -> str:
    """Say which fields two titles mean; empty where none."""
    fields = fields_of(table.top.cells)
    twice = dict.fromkeys(field for field in fields if field and fields.count(field) > 1)
    if not twice:
        return ""
    return f"{listed(twice)}の見出しが2つ以上あります。はじめの列を取り込みます。"

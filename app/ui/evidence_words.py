"""Say what a file of evidence is, as lists and titles show it."""

from typing import Final

from app.office.rows import EvidenceRow
from app.rules.eras import today_in_japan
from app.ui.days import day_words

KINDS: Final = {"application/pdf": "PDF", "image/jpeg": "写真", "image/png": "画像"}
ERASED: Final = "（内容は消去済）"
_STEP: Final = 1024


def title_of(row: EvidenceRow) -> str:
    """Return the name of a file, or its kind where the name is gone."""
    return row.file_name or f"{KINDS.get(row.media_type, row.media_type)}{ERASED}"


def detail_of(row: EvidenceRow) -> str:
    """Say of which kind and size a file is, and when it was added."""
    kind = KINDS.get(row.media_type, row.media_type)
    return f"{kind}　{size_words(row.byte_count)}　{day_words(today_in_japan(row.added_at))}"


def size_words(count: int) -> str:
    """Write a number of bytes as people do: 640 KB, 1.2 MB."""
    kilo = max(1, round(count / _STEP))
    return f"{kilo:,} KB" if kilo < _STEP else f"{count / _STEP / _STEP:.1f} MB"

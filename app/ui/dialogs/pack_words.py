"""Say what goes into the papers of an audit, and what became of them."""

from itertools import groupby
from typing import Final

from app.office.audit_pack_sections import LEFT_OUT, SECTIONS
from app.office.audit_packs import Pack
from app.rules.periods import Days, Span

SPANS: Final = (Span.this_year, Span.last_year, Span.this_month, Span.last_month, Span.chosen)
GROUP: Final = 8
STOPPED: Final = "中止しました。途中のファイルは残していません。"
UNREADABLE: Final = "日付が読み取れません。「4/1」「R8.4.1」のように入れてください。"
NO_PLACE: Final = "書き出す先のフォルダを入れてください。"
DONE: Final = (
    "監査資料一式を書き出しました。個人情報が入っています。お渡しする方を確かめてください。"
)


def contents() -> list[tuple[str, str]]:
    """Name the books under their headings."""
    said = [
        (group, "、".join(one.title for one in books))
        for group, books in groupby(SECTIONS, key=lambda one: one.group)
    ]
    return [*said, ("入れないもの", "".join(LEFT_OUT.values()))]


def folder_name(days: Days) -> str:
    """Propose the name of the folder for a period."""
    ends = [f"{day:%Y%m%d}" for day in (days.from_on, days.to_on) if day]
    return "_".join(("監査資料一式", "-".join(ends))).removesuffix("_")


def result(pack: Pack) -> list[tuple[str, str]]:
    """Say where the papers lie, how many there are, and how their cover is known."""
    empty = sum(not one.rows for one in pack.files if one.name.endswith(".pdf"))
    nothing = f"（該当なしの台帳 {empty}）" if empty else ""
    return [
        ("期間", pack.days.words),
        ("フォルダ", str(pack.folder)),
        ("ファイル", f"{len(pack.files)}個{nothing}"),
        ("表紙の照合値", in_groups(pack.cover_sha256)),
    ]


def in_groups(sha256: str) -> str:
    """Write a hash in groups, so that it can be read and goes over two lines."""
    return " ".join(sha256[at : at + GROUP] for at in range(0, len(sha256), GROUP))

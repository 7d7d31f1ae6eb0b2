"""Say what is typed for an adjustment of a policy's reading, and what becomes of it."""

from collections.abc import Callable, Mapping
from typing import Final

from app.rules.policy_adjust_facts import add, change
from app.rules.policy_adjust_starts import name, start_at
from app.rules.policy_reading import Reading
from app.ui.policy_reading_rows import ReadRow
from app.ui.policy_typing_dates import kind_beside, missed_date, version_day
from app.ui.policy_typing_words import Typed, Typing

UNCHANGED: Final = "文書の文字は変わりません。"


def heading(reading: Reading, row: ReadRow) -> Typing:
    """Ask for the number and the heading of the clause that begins at a row."""
    start = start_at(reading, row.row)
    return Typing(
        "番号と見出しを直す",
        f"「{row.words[:60]}」から始まる項目です。{UNCHANGED}",
        lambda typed: name(reading, row.row, typed.short, typed.words),
        Typed(start.heading if start else "", start.number if start else ""),
        words="見出し(&W)",
        short="番号(&N)",
    )


def entry(reading: Reading, row: ReadRow) -> Typing:
    """Ask for other words of an entry."""
    kind, place = row.kind, row.place
    assert kind is not None
    return Typing(
        f"{kind.word}を直す",
        f"一覧の言葉だけを直します。{UNCHANGED}",
        lambda typed: change(reading, kind, place, typed.words),
        Typed(row.words),
        words=f"{kind.word}(&W)",
    )


def new_entry(reading: Reading, row: ReadRow) -> Typing:
    """Ask for an entry that was not read."""
    kind = row.kind
    assert kind is not None
    return Typing(
        f"{kind.word}を加える",
        "文書にあるのに読み取れなかったものを入れてください。",
        lambda typed: add(reading, kind, typed.words),
        Typed(""),
        words=f"{kind.word}(&W)",
    )


def _other_words(reading: Reading, row: ReadRow) -> Typing:
    if row.row >= 0:
        return heading(reading, row)
    return entry(reading, row) if row.kind else kind_beside(reading, row)


TYPINGS: Final[Mapping[str, Callable[[Reading, ReadRow], Typing]]] = {
    "rename": _other_words,
    "add": new_entry,
    "add_date": missed_date,
    "type_version": version_day,
}
"""What is typed for each act that needs words."""

"""Say what is missing or wrong in a proposal to dispose of something (廃棄の伺い)."""

from collections.abc import Iterator, Sequence

from app.rules.disposals import (
    LONGEST_TITLE,
    LONGEST_WHAT,
    MOST_ITEMS,
    DisposalDraft,
    DisposalItem,
    Medium,
    ways_for,
)
from app.rules.problems import Problem


def problems(draft: DisposalDraft) -> Sequence[Problem]:
    """Say what is missing or wrong in a proposal."""
    found = [*_of_whole(draft)]
    for place, item in enumerate(draft.items, start=1):
        found += _of_item(f"{place}件目の", item)
    return found


def _of_whole(draft: DisposalDraft) -> Iterator[Problem]:
    if not draft.title.strip():
        yield Problem("title", "件名を入れてください。")
    if len(draft.title) > LONGEST_TITLE:
        yield Problem("title", f"件名が長すぎます（{LONGEST_TITLE}文字まで）。")
    if not draft.items:
        yield Problem("items", "廃棄するものが1件もありません。一覧に加えてください。")
    if len(draft.items) > MOST_ITEMS:
        yield Problem("items", f"1つの伺いに載せられるのは{MOST_ITEMS}件までです。分けてください。")
    if draft.items and not ways_for(draft.items):
        yield Problem(
            "items", "紙とデータは廃棄の方法が違うため、1つの伺いに載せられません。分けてください。"
        )


def item_problems(item: DisposalItem) -> Sequence[Problem]:
    """Say what is missing or wrong in one line."""
    return [*_of_item("", item)]


def _of_item(named: str, item: DisposalItem) -> Iterator[Problem]:
    if not item.what.strip():
        yield Problem("what", f"{named}名称を入れてください。")
    if len(item.what) > LONGEST_WHAT:
        yield Problem("what", f"{named}名称が長すぎます（{LONGEST_WHAT}文字まで）。")
    if not item.count_words.strip():
        yield Problem("count", f"{named}数量を入れてください（例 3箱、120件）。")
    if item.medium is not Medium.data and not item.place.strip():
        yield Problem("place", f"{named}保管場所を入れてください。")
    if item.kept_until_on is None and not item.ground.strip():
        yield Problem("until", f"{named}保管の満了日か、廃棄してよい根拠を入れてください。")

"""Put lists of the erased together; what one of them knows is repeated (DECISIONS 27)."""

from collections.abc import Iterable, Sequence
from typing import Final

from app.rules.erased_lines import ErasedLine
from app.rules.worded import Worded

_CHECK: Final = "控えのあとに消去した方がいないか、消去の書類で確かめてください。"


class ListState(Worded):
    """Say how far the lists of the erased reach, beside the backup that is put back."""

    current = "current", "消去の一覧は、この控えより新しいものがありました。"
    live = "live", "消去した方は、いまの記録から確かめました。"
    older = (
        "older",
        f"消去の一覧は、この控えより古いものしかありません。{_CHECK}",
    )
    missing = (
        "missing",
        f"消去の一覧が見つかりません。{_CHECK}",
    )


def joined(lists: Iterable[Sequence[ErasedLine]]) -> list[ErasedLine]:
    """Put lists together, each erasure once, the oldest first."""
    known = {line.identity: line for one in lists for line in one}
    return sorted(known.values(), key=lambda line: (line.erased_on, line.erasure))


def newest(lines: Iterable[ErasedLine]) -> int:
    """Return the number of the newest erasure; 0 where there is none."""
    return max((line.erasure for line in lines), default=0)


def state_of(lists: Sequence[Sequence[ErasedLine]], known: int, *, live: bool) -> ListState:
    """Say how far lists reach; `known` is the newest erasure that the backup itself holds."""
    if live:
        return ListState.live
    if not lists:
        return ListState.current if known == 0 else ListState.missing
    reaches = max(newest(one) for one in lists)
    return ListState.current if reaches >= known else ListState.older

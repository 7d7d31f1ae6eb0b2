"""Put lists of the erased together; what one of them knows is repeated (DECISIONS 27)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.rules.day_moments import spelt
from app.rules.erased_lines import ErasedLine
from app.rules.worded import Worded

_AGAIN: Final = (
    "のあとに消去した方がいれば、控えの中では、消去する前の登録のままです。"
    "戻したら、紙の書類（消去証明書や決裁書など）で確かめて、もう一度消去してください。"
)


class ListState(Worded):
    """Say how far the lists of the erased reach, beside the backup that is put back."""

    current = "current", "消去の一覧は、この控えより新しいものがありました。"
    live = "live", "消去した方は、いまの記録から確かめました。"
    older = "older", f"消去の一覧は、この控えより新しいものがありません。控え{_AGAIN}"
    missing = "missing", f"消去の一覧が見つかりません。控え{_AGAIN}"


@dataclass(frozen=True)
class ListHead:
    """Say when a list was written, and where the operation log ended then."""

    at: datetime
    number: int


@dataclass(frozen=True)
class Reach:
    """Say how far lists reach; `until` where one of them is newer than the backup."""

    state: ListState
    until: datetime | None = None

    @property
    def words(self) -> str:
        """Return what is told of it; who was erased after the newest list, no list can know."""
        if self.until is None:
            return self.state.word
        known = f"{spelt(self.until)}に書いたもので、その後に消去した方は分かりません。"
        return f"{self.state.word}{known}そ{_AGAIN}"


def joined(lists: Iterable[Sequence[ErasedLine]]) -> list[ErasedLine]:
    """Put lists together, each erasure once, the oldest first."""
    known = {line.identity: line for one in lists for line in one}
    return sorted(known.values(), key=lambda line: (line.erased_on, line.erasure))


def reach_of(lists: Sequence[ListHead], backup: ListHead, *, live: bool) -> Reach:
    """Say how far lists reach; `backup` is when a backup was made, and where its log ends.

    A list of the same moment knows no more than the backup itself.
    """
    if live:
        return Reach(ListState.live)
    if not lists:
        return Reach(ListState.missing)
    newer = [one.at for one in lists if one.at > backup.at and one.number > backup.number]
    return Reach(ListState.current, max(newer)) if newer else Reach(ListState.older)

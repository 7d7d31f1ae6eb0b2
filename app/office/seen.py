"""Refuse to write over what somebody else has written since it was read."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from app.rules.errors import Overtaken

T = TypeVar("T")


@dataclass(frozen=True)
class Seen(Generic[T]):
    """Carry what a screen had read before somebody changed it there."""

    value: T


def refuse_stale(now: T, seen: Seen[T] | None, what: str) -> None:
    """Refuse the change of what is not any more as it was seen; a command has seen nothing.

    Raises:
        Overtaken: somebody else was faster.
    """
    if seen is not None and seen.value != now:
        raise Overtaken(stale_words(what))


def stale_words(what: str) -> str:
    """Say that somebody else was faster, that nothing was kept, and what to do."""
    return (
        f"ほかの人が先に{what}を変えました。あなたの入力は保存していません。"
        "最新の内容を確かめて、もう一度入力してください。"
    )

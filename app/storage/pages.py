"""Cut long lists of keys into pages that one statement can carry."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
PAGE = 5_000


def batched(keys: Sequence[T]) -> Iterator[Sequence[T]]:
    """Yield the keys page by page, in their order."""
    for start in range(0, len(keys), PAGE):
        yield keys[start : start + PAGE]

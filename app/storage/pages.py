"""Cut long lists of keys into pages that one statement can carry."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, TypeVar

from sqlalchemy import BindParameter, bindparam

T = TypeVar("T")
PAGE = 5_000
KEYS: Final = "keys"
"""The name under which a statement that is built once is given its keys."""
KEY: Final = "key"
"""The name where there is only one."""


def batched(keys: Sequence[T]) -> Iterator[Sequence[T]]:
    """Yield the keys page by page, in their order."""
    for start in range(0, len(keys), PAGE):
        yield keys[start : start + PAGE]


def given() -> BindParameter[Any]:
    """Stand for the keys in a statement that is built once: a long one takes longer than to run."""
    return bindparam(KEYS, expanding=True)


def given_key() -> BindParameter[Any]:
    """Stand for the one key in a statement that is built once."""
    return bindparam(KEY)

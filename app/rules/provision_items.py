"""Tell whether a kind of data is among those that a contract or the policy lists."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Literal

Listed = Literal["yes", "perhaps", "no"]
_SAME: Final[Mapping[str, str]] = {
    "お名前": "氏名",
    "フリガナ": "氏名",
    "ご住所": "住所",
    "お電話番号": "電話番号",
}
"""What the policy calls what this program offers by a politer word."""
_OPEN_END: Final = "その他"
"""How an entry begins that leaves the list open; somebody must say whether it is meant."""


def is_listed(item: str, listed: Sequence[str]) -> Listed:
    """Say whether an item is listed; perhaps, where an entry of the list leaves it open."""
    if _own(item) in {_own(one) for one in listed}:
        return "yes"
    return "perhaps" if any(one.startswith(_OPEN_END) for one in listed) else "no"


def sort_out(items: Iterable[str], listed: Sequence[str], wanted: Listed) -> tuple[str, ...]:
    """Return the items of which the list says this; without a list nothing is said of any."""
    return tuple(one for one in items if listed and is_listed(one, listed) == wanted)


def quoted(words: Iterable[str]) -> str:
    """Write words one after another, each in its brackets."""
    return "".join(f"「{one}」" for one in words)


def _own(item: str) -> str:
    return _SAME.get(item, item)

"""Compare two lists of a policy: what came, what went, what was worded anew."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final
from unicodedata import normalize

from app.rules.policy_likeness import likeness

ALIKE = 0.6
"""From this share of letter pairs on, an entry of a list was reworded and not replaced."""

_KIND: Final = re.compile(
    "(?:生活|農業|漁業)?協同組合|(?:事業)?連合会?|[株式有限合同資名]{2}会社|[一般公益]{2}[社財]団法人"
)
_SHORT: Final = {"株": "株式", "有": "有限", "同": "合同", "資": "合資", "名": "合名"}
_COMPANY: Final = re.compile("^(株式|有限|合同|合資|合名)会社(.+)$")
_TELLING: Final = 2  # signs; a shorter name says nothing of another that holds it

Alike = Callable[[str, str], float]


@dataclass(frozen=True)
class ListChange:
    """Hold what became of a list: entries that came, went, or were worded anew."""

    came: tuple[str, ...]
    went: tuple[str, ...]
    reworded: tuple[tuple[str, str], ...]

    @property
    def added(self) -> tuple[str, ...]:
        """Return what came, and what was worded anew beside what it was."""
        return (*self.came, *(f"{before} → {after}" for before, after in self.reworded))

    @property
    def lost(self) -> tuple[str, ...]:
        """Return what the list no longer says in these words."""
        return (*self.went, *(before for before, _ in self.reworded))

    @property
    def is_empty(self) -> bool:
        """Tell whether the list says what it said."""
        return not (self.came or self.went or self.reworded)


def list_change(old: Sequence[str], new: Sequence[str], alike: Alike | None = None) -> ListChange:
    """Compare two lists whatever their order; spaces, widths and ㈱ make no difference."""
    before = {names_folded(one): one for one in old}
    after = {names_folded(one): one for one in new}
    went = {key: words for key, words in before.items() if key not in after}
    came = {key: words for key, words in after.items() if key not in before}
    how = alike or _likeness
    pairs = sorted(((how(a, b), a, b) for a in went for b in came), reverse=True)
    reworded = []
    for score, gone, here in pairs:
        if score >= ALIKE and gone in went and here in came:
            reworded.append((went.pop(gone), came.pop(here)))
    return ListChange(tuple(came.values()), tuple(went.values()), tuple(reworded))


def names_alike(one: str, other: str) -> float:
    """Say how alike the names of two bodies are, whatever kind of body each is."""
    bare, others = _KIND.sub("", one), _KIND.sub("", other)
    if min(len(bare), len(others)) >= _TELLING and (bare in others or others in bare):
        return 1.0
    return _likeness(bare, others)


def folded(text: str) -> str:
    """Write a text so that it compares equal however it is set."""
    plain = "".join(normalize("NFKC", text).split())
    for short, name in _SHORT.items():
        plain = plain.replace(f"({short})", f"{name}会社")
    return plain


def names_folded(text: str) -> str:
    """Write a name so that it compares equal whether 株式会社 stands before or behind it."""
    return _COMPANY.sub(r"\2\1会社", folded(text))


def _likeness(one: str, other: str) -> float:
    return likeness(one).with_other(likeness(other))


def differs(old: str, new: str) -> bool:
    """Tell whether a fact reads otherwise; one that either side leaves out does not."""
    return bool(old) and bool(new) and folded(old) != folded(new)

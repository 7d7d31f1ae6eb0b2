"""Know somebody on papers that nobody tied to her: by her name, and by what else is hers."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Self

from app.rules.eras import BadDate, read_date
from app.rules.names import search_key
from app.rules.numerals import narrow

_SHORTEST = 5
"""What is shorter is no address; it would end another by chance."""
_BETWEEN = re.compile("[、,，;；/／()（）\n]|ほか|及び|並びに")
_HONORIFIC = re.compile("(?:様|さま|さん|氏|殿)$")


@dataclass(frozen=True)
class Known:
    """Somebody as papers name her: search keys of her names, and what tells her from namesakes."""

    names: frozenset[str]
    telephones: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    births: frozenset[date] = frozenset()

    @classmethod
    def of(
        cls,
        names: Iterable[str],
        *,
        telephones: Iterable[str] = (),
        addresses: Iterable[str] = (),
        births: Iterable[date | None] = (),
    ) -> Self:
        """Fold what is on record; what is empty tells nobody from anybody."""
        return cls(
            names=_keys(names),
            telephones=frozenset(map(_digits, telephones)) - {""},
            places=_keys(addresses),
            births=frozenset(day for day in births if day is not None),
        )

    def bears(self, name: str, kana: str = "") -> bool:
        """Tell whether this is her name; the reading beside a written one proves nothing."""
        return (search_key(name) or search_key(kana)) in self.names

    def shares(self, telephone: str = "", address: str = "", birth: str = "") -> bool:
        """Tell whether something that was typed beside the name is hers too."""
        return self._is_called(telephone) or self._lives_at(address) or self._was_born(birth)

    def _is_called(self, telephone: str) -> bool:
        return _digits(telephone) in self.telephones

    def _lives_at(self, address: str) -> bool:
        # The prefecture or the town is often left out.
        typed = search_key(address)
        ends = (place.endswith(typed) or typed.endswith(place) for place in self.places)
        return len(typed) >= _SHORTEST and any(ends)

    def _was_born(self, typed: str) -> bool:
        try:
            return read_date(typed, today=date.max) in self.births
        except BadDate:
            return False


def names_in(text: str) -> frozenset[str]:
    """Return the search keys of the names that stand in one line, without 様 and the like."""
    parts = (_HONORIFIC.sub("", part.strip()) for part in _BETWEEN.split(text))
    return _keys(parts)


def _keys(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(map(search_key, texts)) - {""}


def _digits(text: str) -> str:
    return re.sub("[^0-9]", "", narrow(text))

"""Break an address into lines where an eye expects it: at buildings, rooms, houses and sections."""

import re
from collections.abc import Iterator
from typing import Final, TypeAlias

from app.letters.characters import one_line, running, units
from app.letters.facts import Addressee
from app.letters.lines import SHORTEST_END, break_lines
from app.letters.marks import MM, millimetres

Line: TypeAlias = tuple[str, float]
"""One line and its size in points."""
NAME_LARGER: Final = 1.5
KEPT: Final = 2
"""The characters of a name that stay with 様 where the name takes several lines."""
_ROOM: Final = re.compile(r"(?<![\dA-Za-z-])[A-Za-z]?[-\d]+号室")
_SOMEBODY: Final = r"(?:[^\s\d]{1,4} [^\s\d]{1,4}|[^\s\d]{1,12}) ?様方$"
_CARE_OF: Final = re.compile(rf"(?<=[\s\d号地室]){_SOMEBODY}")
_COMPANY: Final = re.compile("会社|法人|組合|協会|事務所")


def address_lines(to: Addressee, size: float, room: float, *, broken: bool) -> tuple[Line, ...]:
    """Lay an address at a size into lines of `room` mm, the name in one line unless `broken`."""
    place, care_of = _apart(to)
    lines = [f"〒{running(to.postal_code)}"] if to.postal_code else []
    lines += _place_lines(place, room, size)
    if care_of:
        lines += break_lines(care_of, room, size) if broken else (care_of,)
    larger = size + NAME_LARGER
    names = _name_lines(to, larger, room, broken=broken)
    return (*((line, size) for line in lines), *((line, larger) for line in names))


def ends_alone(lines: tuple[Line, ...]) -> bool:
    """Tell whether a line holds a character or two only, like the 「室」 of an address."""
    return any(millimetres(line, size) < SHORTEST_END * size / MM for line, size in lines)


def _apart(to: Addressee) -> tuple[str, str]:
    """Return the address and the line 「○○様方」, also where it was typed at the address's end."""
    place, care_of = one_line(to.address).replace("　", " "), one_line(to.care_of)
    begin = None if care_of else _CARE_OF.search(place)
    if begin is None:
        return place, care_of
    return place[: begin.start()].strip(), begin.group().replace(" ", "　")


def _place_lines(text: str, room: float, size: float) -> Iterator[str]:
    """Begin a new line with the building's name rather than in the middle of it."""
    line = ""
    for word in text.split(" ") if text else ():
        longer = f"{line} {word}" if line else word
        if line and millimetres(longer, size) > room:
            yield from _word_lines(line, room, size)
            longer = word
        line = longer
    if line:
        yield from _word_lines(line, room, size)


def _word_lines(word: str, room: float, size: float) -> tuple[str, ...]:
    """Break what is too long, but not within the room at its end."""
    lines = break_lines(word, room, size)
    *_, at = (0, *(found.start() for found in _ROOM.finditer(word)))
    if at and not lines[-1].endswith(word[at:]):
        return (*break_lines(word[:at].rstrip(), room, size), word[at:])
    return lines


def _name_lines(to: Addressee, size: float, room: float, *, broken: bool) -> tuple[str, ...]:
    """Write the name with 様 or 御中; a long company and its section take a line each."""
    parts = one_line(to.name).split("　")
    whole = f"{'　'.join(parts)}　{to.honorific}"
    cut = _company_end(parts, to.honorific)
    if cut and millimetres(whole, size) > room:
        company, section = "　".join(parts[:cut]), "　".join((*parts[cut:], to.honorific))
        if not broken:
            return company, section
        below = _kept_together(break_lines(section, room, size), to.honorific)
        return (*break_lines(company, room, size), *below)
    return _kept_together(break_lines(whole, room, size), to.honorific) if broken else (whole,)


def _company_end(parts: list[str], honorific: str) -> int:
    """Return how many parts of a name are the company's; 0 where nothing follows it."""
    named = [at for at, part in enumerate(parts[:-1], start=1) if _COMPANY.search(part)]
    return max(named, default=len(parts) - 1 if honorific == "御中" else 0)


def _kept_together(lines: tuple[str, ...], honorific: str) -> tuple[str, ...]:
    """Take characters of the name down to its last line, so that 様 does not stand alone."""
    *above, last = lines
    left = units(last.strip().removesuffix(honorific).strip())
    if not above or len(left) >= KEPT:
        return lines
    before = units(above[-1].rstrip())
    taken = KEPT - len(left)
    end = f"{''.join((*before[-taken:], *left))}　{honorific}"
    return (*above[:-1], "".join(before[:-taken]), end)

"""Sort letters as the weekly delivery hands them out: by centre, course and group (OFFICE M-13)."""

import re

from app.rules.numerals import narrow
from app.rules.spoken_days import WEEKDAYS
from app.rules.worded import Worded

_PARTS = re.compile(r"\d+|\D+")
_DAY = re.compile(rf"[{WEEKDAYS}](?=$|[\d-]|曜)")
NaturalKey = tuple[tuple[int, int, str], ...]
CourseKey = tuple[NaturalKey, ...]


class Delivery(Worded):
    """Say how the letters of a run are to leave; that decides their order."""

    course = "course", "配達便（センター・コース・班の順）"
    post = "post", "郵便（郵便番号の順、バーコード付き）"

    @property
    def method(self) -> str:
        """Return the method of posting that goes with it."""
        return "普通郵便" if self is Delivery.post else "配達便"


def course_key(centre: str, course: str, group: str, member_code: str) -> CourseKey:
    """Return what to sort by; who belongs to no centre comes last."""
    nowhere: NaturalKey = ((0 if centre else 1, 0, ""),)
    return (nowhere, *(natural(part) for part in (centre, course, group, member_code)))


def natural(name: str) -> NaturalKey:
    """Sort 2 before 10, and 月 before 火 where a name begins with a weekday."""
    plain = narrow(name)
    if _DAY.match(plain):
        return ((2, WEEKDAYS.index(plain[0]), ""), *_parts(plain[1:]))
    return _parts(plain)


def _parts(plain: str) -> NaturalKey:
    return tuple(
        (1, int(part), "") if part.isdecimal() else (3, 0, part) for part in _PARTS.findall(plain)
    )

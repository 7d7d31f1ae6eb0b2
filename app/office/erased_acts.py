"""Find the acts of the log whose details go with a person."""

from app.rules.ids import ChildId
from app.storage import log_wiping
from app.storage.erasure_reach import Person, Reach
from app.storage.unit import Unit


def acts_about(unit: Unit, person: Person, reach: Reach, cases: tuple[int, ...]) -> tuple[int, ...]:
    """Return what touched her or her cases, and what says her words of those she stands with."""
    session = unit.session
    found = set(log_wiping.acts_of(session, reach, cases))
    adults = person.members or person.adults
    found.update(log_wiping.acts_that_say(session, adults, _words(unit, person)))
    return tuple(sorted(found))


def _words(unit: Unit, person: Person) -> frozenset[str]:
    """Return the words by which she, or the child, is known in lists and changes."""
    children = unit.children.rows([ChildId(key) for key in person.children])
    words = {text for child in children for text in (child.name, child.kana)}
    for row in unit.members.rows(person.members):
        words |= {row.name, row.kana, row.address, row.telephone, row.member_code}
    return frozenset(word for word in words if word)

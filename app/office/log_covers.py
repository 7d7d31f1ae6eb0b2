"""Know which acts of the log this person is only told of: that somebody acted, and when."""

from app.office.desk import Desk
from app.office.history import COVERED, HEADED
from app.rules.names import search_key
from app.rules.roles import Verb, may
from app.storage import log_search
from app.storage.unit import Unit


def covered(desk: Desk, unit: Unit) -> dict[str, set[int]]:
    """Return the numbers of what is covered, by the words that stand in its place."""
    hidden = unit.requests.hidden_ids()
    found = {COVERED: log_search.touching(unit.session, (("request", key) for key in hidden))}
    if not may(desk.actor.roles, Verb.handle_authority):
        found[HEADED] = log_search.of_noun(unit.session, "authority") - found[COVERED]
    return found


def found_by(word: str, hidden: dict[str, set[int]]) -> set[int]:
    """Return the covered acts whose cover says a word."""
    wanted = search_key(word)
    return {
        number
        for title, numbers in hidden.items()
        if wanted in search_key(title)
        for number in numbers
    }

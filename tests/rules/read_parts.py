"""Read the parts of a policy as the program proposes them before anybody settles them."""

from app.rules.policy import understood
from app.rules.policy_facts import facts_in
from app.rules.policy_parts import PolicyParts
from app.rules.policy_settled import starts_in
from app.rules.policy_structure import read_structure


def parts_of(raw: str) -> PolicyParts:
    """Return where the clauses of a text begin, and its facts."""
    structure = read_structure(raw)
    return PolicyParts(starts_in(structure), facts_in(understood(structure)))

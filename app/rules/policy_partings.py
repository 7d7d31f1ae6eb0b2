"""Find out of which clause a new one was parted, and into which one an old one went."""

from collections.abc import Mapping, Sequence

from app.rules.policy_likeness import Scales, near
from app.rules.policy_passages import Passage

PARTED = 0.8
"""A new passage whose letter pairs stand in one old passage to this share was parted from it."""
SHORTEST_PARTED = 12


def beside(
    own: Sequence[Passage], others: Sequence[Passage], places: Sequence[int], scales: Scales
) -> Mapping[int, Passage]:
    """Find the passage of the other version that holds nearly all of a passage's words."""
    weights = [scales.weight(other.core) for other in others] if places else []
    found = {}
    for place in places:
        if others and len(own[place].core) >= SHORTEST_PARTED:
            weight = scales.weight(own[place].core)
            near_by = near(place, range(len(others)), len(places))
            best = max(near_by, key=lambda there: weight.within(weights[there]))
            if weight.within(weights[best]) >= PARTED:
                found[place] = others[best]
    return found

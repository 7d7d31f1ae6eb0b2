"""Keep which items of an answer are blacked out, and notice where what they hid has changed."""

import json
from collections.abc import Mapping, Sequence

from app.office.case_scopes import scope_of
from app.office.holdings import HeldLine
from app.rules import masks
from app.rules.cases import Case, RightLine
from app.rules.masks import Mask, digest_of
from app.rules.subjects import OF_ANOTHER
from app.storage.unit import Unit


def masks_of(
    unit: Unit, case: Case, right: RightLine, lines: Sequence[HeldLine]
) -> Mapping[str, str]:
    """Return the reason of each masked item by its key, as far as the item is what it was.

    What is of the member herself is masked for another parent, chosen or not. What may be of
    somebody else is masked until it is opened, as it stands, in a choice.
    """
    now = {line.key: digest_of(line.name, line.content) for line in lines}
    chosen = masks.read(unit.requests.masks(right.id))
    fitting = {key: one.reason for key, one in chosen.items() if now.get(key) == one.digest}
    first = (line.key for line in lines if line.of_another)
    always = always_masked(unit, case, lines)
    found = {**dict.fromkeys((*always, *first), OF_ANOTHER), **fitting}
    return {key: reason for key, reason in found.items() if reason}


def always_masked(unit: Unit, case: Case, lines: Sequence[HeldLine]) -> Sequence[str]:
    """List the keys that nobody may unmask: what is not of the child, for another adult."""
    scope = scope_of(unit, case)
    return [line.key for line in lines if scope.masks(line.key)]


def spelt_masks(reasons: Mapping[str, str], lines: Sequence[HeldLine]) -> str:
    """Write masks for the records, each with the digest of the line it hides.

    What was masked at first and is opened stands there too, without a reason.
    """
    shown = {line.key: digest_of(line.name, line.content) for line in lines}
    opened = {line.key: "" for line in lines if line.of_another}
    chosen = {**opened, **reasons}
    spelt = {key: masks.spell(Mask(reason, shown[key])) for key, reason in chosen.items()}
    return json.dumps(spelt, ensure_ascii=False)


def has_moved(unit: Unit, right: RightLine, lines: Sequence[HeldLine]) -> bool:
    """Tell whether a line that was chosen to be masked has changed, or is gone."""
    now = {line.key: digest_of(line.name, line.content) for line in lines}
    chosen = masks.read(unit.requests.masks(right.id))
    return any(now.get(key) != one.digest for key, one in chosen.items())

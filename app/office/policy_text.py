"""Give the text of a version by its parts as somebody settled them, or as it is read."""

from collections.abc import Sequence

from app.rules.policy import parse
from app.rules.policy_parts import ClauseStart
from app.rules.policy_settled import settle
from app.rules.policy_text import ParsedPolicy
from app.storage.policy import VersionRow
from app.storage.unit import Unit


def settled(unit: Unit, row: VersionRow) -> ParsedPolicy | None:
    """Return the text of a version by its clauses; None while it is not registered."""
    raw = unit.policies.text(row.id)
    if raw is None:
        return None
    return settle(raw, unit.policies.parts(row.id)) if row.parts_kept else parse(raw)


def starts_of(unit: Unit, row: VersionRow) -> Sequence[ClauseStart] | None:
    """Return where the clauses of a version begin; None where nobody settled it."""
    return unit.policies.parts(row.id).starts if row.parts_kept else None

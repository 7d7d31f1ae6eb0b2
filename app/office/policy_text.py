"""Give the text of a version by its parts as somebody settled them, or as it is read."""

from app.rules.policy import parse
from app.rules.policy_text import ParsedPolicy
from app.storage.policy import VersionRow
from app.storage.unit import Unit


def settled(unit: Unit, row: VersionRow) -> ParsedPolicy | None:
    """Return the text of a version by its clauses; None while it is not registered."""
    raw = unit.policies.text(row.id)
    return None if raw is None else parse(raw)

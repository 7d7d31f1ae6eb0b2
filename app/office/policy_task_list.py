"""Print the check list of a version's publication (公表の点検表)."""

from app.office.desk import Desk
from app.rules.ids import PolicyVersionId


def print_list(desk: Desk, version_id: PolicyVersionId) -> bytes:
    """Return the check list of a version as PDF."""
    raise NotImplementedError

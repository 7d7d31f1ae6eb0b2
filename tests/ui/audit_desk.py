"""Sit down before a house with a plan of audits, in one person's seat."""

from pathlib import Path

from app.office.desk import Desk
from tests.office import audit_work
from tests.office.audit_work import Auditing
from tests.office.seats import Office, Watch


def auditing(desk: Desk) -> Auditing:
    """Furnish the house; one person is manager, clerk and auditor."""
    return audit_work.begin(Office(Path(desk.folder), Watch(), desk, desk, desk, desk))

"""Keep the questions of audits, and the list from which they begin."""

from sqlalchemy.orm import Session


class AuditChecks:
    """Write and read the questions of audits of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

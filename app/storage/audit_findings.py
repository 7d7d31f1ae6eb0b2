"""Keep the findings of audits."""

from sqlalchemy.orm import Session


class AuditFindings:
    """Write and read the findings of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

"""Keep that papers were written for an auditor."""

from sqlalchemy.orm import Session


class AuditPacks:
    """Write and read the packs of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

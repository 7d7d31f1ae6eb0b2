"""Keep the samples that auditors drew."""

from sqlalchemy.orm import Session


class AuditSamples:
    """Write and read the samples of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

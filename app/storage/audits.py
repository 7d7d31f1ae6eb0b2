"""Keep the audits of each year and their plans."""

from sqlalchemy.orm import Session


class Audits:
    """Write and read the audits of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

"""Keep what is done about findings, incidents and contractors."""

from sqlalchemy.orm import Session


class CorrectiveActions:
    """Write and read the corrective actions of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

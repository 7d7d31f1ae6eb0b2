"""Keep the pledges of confidentiality."""

from sqlalchemy.orm import Session


class Pledges:
    """Write and read the pledges of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

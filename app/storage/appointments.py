"""Keep who holds which post from when to when."""

from sqlalchemy.orm import Session


class Appointments:
    """Write and read the appointments of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

"""Keep what was disposed of, and who allowed it."""

from sqlalchemy.orm import Session


class Disposals:
    """Write and read the disposals of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

"""Keep the signed reviews of the operation log."""

from sqlalchemy.orm import Session


class LogReviews:
    """Write and read the reviews of the log of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

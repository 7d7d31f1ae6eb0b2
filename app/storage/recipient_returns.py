"""Keep what recipients returned or erased at the end."""

from sqlalchemy.orm import Session


class RecipientReturns:
    """Write and read the returns of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

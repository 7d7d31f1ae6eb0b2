"""Keep the changes that recipients reported."""

from sqlalchemy.orm import Session


class RecipientChanges:
    """Write and read the reported changes of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

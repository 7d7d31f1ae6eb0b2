"""Keep the people who work for the house."""

from sqlalchemy.orm import Session


class Workers:
    """Write and read the workers of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

"""Keep the departments of the house."""

from sqlalchemy.orm import Session


class Departments:
    """Write and read the departments of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

"""Keep the contracts with contractors, their amendments, and to whom work is handed on."""

from sqlalchemy.orm import Session


class Contracts:
    """Write and read the contracts of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

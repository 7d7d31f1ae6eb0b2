"""Keep what was received from third parties."""

from sqlalchemy.orm import Session


class ReceivedData:
    """Write and read the receipts of data of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

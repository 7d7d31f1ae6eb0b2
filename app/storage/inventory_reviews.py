"""Keep how departments confirmed the inventory."""

from sqlalchemy.orm import Session


class InventoryReviews:
    """Write and read the reviews of the inventory of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

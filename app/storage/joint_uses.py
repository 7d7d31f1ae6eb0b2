"""Keep what is shared with whom in joint use."""

from sqlalchemy.orm import Session


class JointUses:
    """Write and read the joint uses of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

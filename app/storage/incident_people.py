"""Keep whose data an incident concerns, and how they were told."""

from sqlalchemy.orm import Session


class IncidentPeople:
    """Write and read the people of incidents of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

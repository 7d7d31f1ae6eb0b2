"""Keep what is reported of an incident, and what was handed in."""

from sqlalchemy.orm import Session


class IncidentReports:
    """Write and read the reports of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

"""Keep the trainings of each year, and who took part."""

from sqlalchemy.orm import Session


class Trainings:
    """Write and read the trainings of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

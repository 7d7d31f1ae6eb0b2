"""Keep how recipients were looked at: selection, questionnaire, visit."""

from sqlalchemy.orm import Session


class RecipientChecks:
    """Write and read the checks of recipients of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

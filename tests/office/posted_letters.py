"""Post the letters of a case, and let them come back."""

from datetime import date, timedelta

from app.office import dispatches, returns
from app.office.letters import Issued
from app.rules.campaigns import Returned
from app.rules.dispatches import Posting
from app.rules.ids import LetterId
from app.storage.letters import LetterRow
from tests.office.matters import Matter

NUMBER = "123-45-67890-3"


def answered(matter: Matter, *, posted: bool = True) -> Issued:
    """Answer the right of a case, and post the letter."""
    issued = matter.approved().issue()
    if posted:
        post(matter, issued.letter_id)
    return issued


def post(matter: Matter, *ids: LetterId, method: str = "簡易書留", number: str = NUMBER) -> None:
    """Post these letters today, each under the same number."""
    clerk = matter.office.clerk
    dispatches.post(clerk, [Posting(key, method, number) for key in ids], clerk.today)


def come_back(
    matter: Matter, letter_id: LetterId, reason: Returned = Returned.not_at_address
) -> returns.CameBack:
    """Record that a letter came back today."""
    clerk = matter.office.clerk
    return returns.come_back(clerk, letter_id, clerk.today, reason.word)


def later(matter: Matter, days: int) -> date:
    """Return a day some days from today."""
    return matter.office.clerk.today + timedelta(days=days)


def letter(matter: Matter, letter_id: LetterId) -> LetterRow:
    """Return one letter of the case as its page shows it."""
    return next(row for row in matter.page.letters if row.id == letter_id)

"""Find in the practice records what the letters are about."""

from app.office import members, requests
from app.rules.cases import Case
from app.rules.ids import MemberId
from app.ui.seat import Seat


def case_in(seat: Seat, *state_words: str) -> Case:
    """Return a case in the first of these states that there is."""
    rows = requests.rows(seat.desk, requests.find_ids(seat.desk))
    (key, *_others) = [row.id for word in state_words for row in rows if row.state_word == word]
    return requests.page(seat.desk, key).case


def somebody(seat: Seat) -> MemberId:
    """Return the first member."""
    return members.find_ids(seat.desk)[0]

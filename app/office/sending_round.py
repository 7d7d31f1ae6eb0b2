"""Send round what an act would issue: the act itself issues nothing here (決裁に回す, M-02)."""

from collections.abc import Callable

from app.office import letter_drafts, signing
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.signing import Unsigned
from app.rules.errors import Refused
from app.rules.roles import Verb


def send(desk: Desk, act: Callable[[], object]) -> Changes:
    """Draw what `act` would issue, and send it round as it was drawn.

    Raises:
        Approved: just this letter is approved, and can be issued.
        Refused: what the act itself refuses, or the letter goes round already.
    """
    desk.demand(Verb.issue_letter)
    try:
        with signing.only_drawing():
            act()
    except Unsigned as refusal:
        return letter_drafts.submit_all(desk, refusal.drafts)
    raise Refused("決裁に回す文書がありません。画面を最新にしてから、もう一度お試しください。")

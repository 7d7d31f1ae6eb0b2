"""Draw the test print of choices that are still being tried; it takes no number."""

from app.letters import trial_print
from app.letters.trial_print import Trial
from app.office import page_settings
from app.office.desk import Desk
from app.rules.page_settings import PageChoices
from app.rules.roles import Verb


def draw(desk: Desk, wanted: PageChoices) -> bytes:
    """Return the test print of these choices; nothing is recorded.

    Raises:
        OfficeError: with these choices no letter could be drawn.
    """
    desk.demand(Verb.change_settings)
    page_settings.refuse_unusable(wanted)
    return trial_print.draw(Trial(wanted, wanted.label, wanted.amended_left))

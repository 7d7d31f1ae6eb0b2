"""Name the verbs about forms and the letters of this part, and a call that would do each."""

from collections.abc import Callable, Mapping

from app.office import (
    blank_forms,
    exit_letters,
    fee_receipts,
    incident_notices,
    method_changes,
    recipient_papers,
)
from app.office.desk import Desk
from app.rules.blank_forms import BlankForm
from app.rules.exit_letters import ExitLetter
from app.rules.ids import IncidentId, RecipientId
from app.rules.incident_words import IncidentWords
from app.rules.recipient_papers import RecipientPaper
from app.rules.roles import Verb
from tests.office.matters import Matter

Act = Callable[[Desk], object]

FORM, LEFT = BlankForm.change, ExitLetter.leaving
INCIDENT, TOLD = IncidentId(1), IncidentWords("架空の項目", "架空の原因", "架空の被害")
TO, PAPER = RecipientId(1), RecipientPaper.survey


def acts(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    case, person = matter.id, matter.member_id
    issuing: Mapping[str, Act] = {
        "blank_forms.draw": lambda d: blank_forms.draw(d, FORM),
        "blank_forms.take": lambda d: blank_forms.take(d, FORM),
        "exit_letters.issue": lambda d: exit_letters.issue(d, person, LEFT),
        "exit_letters.preview": lambda d: exit_letters.preview(d, person, LEFT),
        "fee_receipts.issue": lambda d: fee_receipts.issue(d, case),
        "incident_notices.issue": lambda d: incident_notices.issue(d, INCIDENT, TOLD),
        "incident_notices.preview": lambda d: incident_notices.preview(d, INCIDENT, TOLD),
        "method_changes.issue": lambda d: method_changes.issue(d, case),
        "recipient_papers.issue": lambda d: recipient_papers.issue(d, TO, PAPER),
        "recipient_papers.preview": lambda d: recipient_papers.preview(d, TO, PAPER),
    }
    reading: Mapping[str, Act] = {
        "incident_notices.begin": lambda d: incident_notices.begin(d, INCIDENT),
        "fee_receipts.preview": lambda d: fee_receipts.preview(d, case),
        "method_changes.preview": lambda d: method_changes.preview(d, case),
    }
    return {
        **{name: (Verb.issue_letter, act) for name, act in issuing.items()},
        **{name: (Verb.read_requests, act) for name, act in reading.items()},
    }


INNER = {"form_published.published", "incident_people.concerned"}
"""What works inside the unit that a verb opened after asking."""

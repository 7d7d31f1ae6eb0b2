"""Name the verbs about forms and the letters of this part, and a call that would do each."""

from collections.abc import Callable, Mapping

from app.office import blank_forms, exit_letters, fee_receipts, method_changes
from app.office.desk import Desk
from app.rules.blank_forms import BlankForm
from app.rules.exit_letters import ExitLetter
from app.rules.roles import Verb
from tests.office.matters import Matter

Act = Callable[[Desk], object]

FORM, LEFT = BlankForm.change, ExitLetter.leaving


def acts(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    case, person = matter.id, matter.member_id
    issuing: Mapping[str, Act] = {
        "blank_forms.draw": lambda d: blank_forms.draw(d, FORM),
        "blank_forms.take": lambda d: blank_forms.take(d, FORM),
        "exit_letters.issue": lambda d: exit_letters.issue(d, person, LEFT),
        "exit_letters.preview": lambda d: exit_letters.preview(d, person, LEFT),
        "fee_receipts.issue": lambda d: fee_receipts.issue(d, case),
        "method_changes.issue": lambda d: method_changes.issue(d, case),
    }
    reading: Mapping[str, Act] = {
        "fee_receipts.preview": lambda d: fee_receipts.preview(d, case),
        "method_changes.preview": lambda d: method_changes.preview(d, case),
    }
    return {
        **{name: (Verb.issue_letter, act) for name, act in issuing.items()},
        **{name: (Verb.read_requests, act) for name, act in reading.items()},
    }


INNER = {"form_published.published"}
"""What works inside the unit that a verb opened after asking."""

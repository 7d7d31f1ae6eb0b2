"""Name the verbs about answers, endings and dispatch, and a call that would do each."""

from collections.abc import Callable, Mapping

from app.office import answers, dispatches, electronic_answers, endings, held_choice, right_work
from app.office.desk import Desk
from app.rules.electronic import Medium, Told
from app.rules.ids import ElectronicAnswerId, LetterId
from app.rules.roles import Verb
from tests.office.matters import Matter

Act = Callable[[Desk], object]

LETTER, FILE = LetterId(1), ElectronicAnswerId(1)
INNER = {
    "answer_blanks.make_ready",
    "answer_content.content_of",
    "answer_papers.content_of",
    "answer_papers.paper_of",
    "answers.approved_digest",
    "answers.issue_in",
    "answers.refuse_changed",
    "cases.refuse_recused",
    "disclosures.content_of",
    "electronic_answers.section",
    "record_checks.refuse_unlike_records",
}
"""What works inside a unit that somebody opened after asking."""


def acts(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    case, right, day = matter.id, matter.right.id, matter.office.clerk.today
    looks: Mapping[str, Act] = {
        "answers.draft": lambda d: answers.draft(d, case, right),
        "electronic_answers.of_case": lambda d: electronic_answers.of_case(d, case),
        "electronic_answers.of_letter": lambda d: electronic_answers.of_letter(d, LETTER),
        "electronic_answers.untold": lambda d: electronic_answers.untold(d, case),
        "endings.draft_withdrawal": lambda d: endings.draft_withdrawal(d, case),
        "held_choice.held": lambda d: held_choice.held(d, case),
        "held_choice.masks": lambda d: held_choice.masks(d, case, right),
        "right_work.work_of": lambda d: right_work.work_of(d, case),
    }
    sends: Mapping[str, Act] = {
        "answers.issue": lambda d: answers.issue(d, case, right),
        "dispatches.dispatch": lambda d: dispatches.dispatch(
            d, case, LETTER, method="簡易書留", tracking_number="", on=day
        ),
        "electronic_answers.make": lambda d: electronic_answers.make(d, LETTER, Medium.disc),
        "electronic_answers.tell_newest": lambda d: electronic_answers.tell_newest(
            d, LETTER, Told.counter, day
        ),
        "electronic_answers.told": lambda d: electronic_answers.told(d, FILE, Told.counter, day),
        "endings.issue_withdrawal": lambda d: endings.issue_withdrawal(d, case),
    }
    return {
        "held_choice.mask": (Verb.decide, lambda d: held_choice.mask(d, case, right, {})),
        "endings.close": (Verb.take_request, lambda d: endings.close(d, case)),
        "endings.withdraw": (Verb.take_request, lambda d: endings.withdraw(d, case, None, day)),
        **{name: (Verb.read_requests, act) for name, act in looks.items()},
        **{name: (Verb.issue_letter, act) for name, act in sends.items()},
    }

"""Name the verbs about identity, papers, judgments and covered cases, and a call for each."""

from collections.abc import Callable, Mapping
from datetime import date

from app.office import (
    child_confidentiality,
    covered_cases,
    held_papers,
    identity_checks,
    judgments,
    papers,
)
from app.office.desk import Desk
from app.rules.held_papers import PaperRules
from app.rules.ids import ChildId, HeldPaperId
from app.rules.judgments import Question, Verdict
from app.rules.paper_forms import PaperEnd, PaperForm
from app.rules.papers import PAPERS
from app.rules.roles import Verb
from tests.office.matters import Matter

Act = Callable[[Desk], object]
DAY, WHY = date(2026, 4, 20), "架空の理由"
CHILD, PAPER = ChildId(99), HeldPaperId(99)

INNER = {"identity_checks.identify", "held_paper_rows.section", "judgments.section"}
"""`identify` is asked under the name of `decisions`; a section is part of the page of a case."""


def acts(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    """Name every guarded verb of this part."""
    return {
        **{name: (Verb.read_requests, act) for name, act in _reading(matter).items()},
        **_changing(matter),
        **_protecting(matter),
    }


def _reading(matter: Matter) -> Mapping[str, Act]:
    return {
        "held_papers.in_the_house": held_papers.in_the_house,
        "held_papers.of_case": lambda d: held_papers.of_case(d, matter.id),
        "identity_checks.registered_number": lambda d: identity_checks.registered_number(
            d, matter.id
        ),
        "judgments.waiting": judgments.waiting,
        "papers.rules": papers.rules,
        "papers.table": papers.table,
    }


def _changing(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    case = matter.id
    return {
        "held_papers.end": (
            Verb.take_request,
            lambda d: held_papers.end(d, [PAPER], PaperEnd.returned, DAY),
        ),
        "held_papers.receive": (
            Verb.take_request,
            lambda d: held_papers.receive(d, case, "passport", PaperForm.copy, DAY),
        ),
        "judgments.judge": (
            Verb.judge,
            lambda d: judgments.judge(d, case, Question.family, Verdict.stop, WHY),
        ),
        "papers.change_rules": (
            Verb.change_papers,
            lambda d: papers.change_rules(d, PaperRules()),
        ),
        "papers.change_table": (
            Verb.change_papers,
            lambda d: papers.change_table(d, tuple(PAPERS.values())),
        ),
    }


def _protecting(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    return {
        "child_confidentiality.lift": (
            Verb.lift_protection,
            lambda d: child_confidentiality.lift(d, CHILD, WHY),
        ),
        "child_confidentiality.protect": (
            Verb.protect,
            lambda d: child_confidentiality.protect(d, CHILD, "", WHY),
        ),
        "covered_cases.open_contact": (
            Verb.unveil,
            lambda d: covered_cases.open_contact(d, matter.id, WHY),
        ),
        "held_papers.image": (Verb.unveil, lambda d: held_papers.image(d, PAPER, WHY)),
    }

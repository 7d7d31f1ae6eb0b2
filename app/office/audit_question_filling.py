"""Fill the list of questions: what ships with the program, and what the policy promises."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from app.exchange.checklist_file import shipped_questions
from app.office.needed_words import needed
from app.office.policy_text import settled
from app.office.policy_versions import shown
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.audit_questions import Question, Source, promised
from app.rules.member_fields import one_line
from app.rules.names import search_key
from app.storage.unit import Unit

LONGEST_SECTION: Final = 120


def ensure(unit: Unit, today: date) -> None:
    """Begin the list inside an open unit where nobody has begun it."""
    if not unit.audit_checks.list.rows():
        fill(unit, today)


def fill(unit: Unit, today: date) -> int:
    """Put on the list what is not there, and count it."""
    known = {search_key(row.subject) for row in unit.audit_checks.list.rows()}
    count = 0
    for source, questions in (
        (Source.standard, shipped_questions()),
        (Source.policy, _promised(unit, today)),
    ):
        new = [one for one in questions if search_key(one.subject) not in known]
        unit.audit_checks.list.add(new, source)
        count += len(new)
    return count


def _promised(unit: Unit, today: date) -> Sequence[Question]:
    in_force = next((row for row in shown(unit, today) if row.state == "in_force"), None)
    policy = settled(unit, in_force) if in_force else None
    return promised(policy, in_force.on) if policy and in_force else ()


def read(question: Question) -> Question:
    """Return a question as it is kept.

    Raises:
        Refused: what is asked is missing, or something is unfit.
    """
    subject = one_line(needed("確かめること", question.subject, "確かめることを書いてください。"))
    section = one_line(question.section) or "そのほか"
    refuse_unfit({"区分": section}, LONGEST_SECTION)
    refuse_unfit({"根拠": question.basis}, LONGEST_LINE)
    refuse_unfit({"確かめ方": question.method})
    return Question(section, subject, one_line(question.basis), question.method.strip())

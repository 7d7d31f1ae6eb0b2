"""Draw an answer once before it goes round, so that what cannot be printed is found in time."""

from app.letters import disclosure
from app.letters.facts import Head
from app.office.cases import Step
from app.office.desk import Desk
from app.office.disclosures import facts_of, has_letter


def rehearse(desk: Desk, step: Step) -> None:
    """Draw the draft of the right's letter and throw it away.

    Raises:
        OfficeError: the letter lacks a glyph, or says what contradicts itself.
    """
    if not has_letter(step.line):
        return
    head = Head("", desk.today, step.unit.history.anchor(), draft=True, practice=desk.practice)
    disclosure.draw(facts_of(desk, step.unit, step.case, step.line, head))

"""An approval is of what was read."""

from dataclasses import replace

from app.rules.outcomes import Outcome
from app.rules.seen import seen_digest
from tests.rules.desk_cases import DISCLOSURE


def test_the_letter_and_each_part_of_the_decision_count() -> None:
    others = (
        replace(DISCLOSURE, outcome=Outcome.full),
        replace(DISCLOSURE, ground="disclosure_person"),
        replace(DISCLOSURE, public_reason="架空"),
        replace(DISCLOSURE, internal_reason="架空"),
    )
    digests = {seen_digest(right, "x") for right in (DISCLOSURE, *others)}
    assert len(digests | {seen_digest(DISCLOSURE, "y")}) == 6
    assert seen_digest(DISCLOSURE, "x") == seen_digest(replace(DISCLOSURE), "x")

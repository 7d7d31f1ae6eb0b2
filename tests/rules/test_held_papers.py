from dataclasses import replace
from datetime import date

import pytest

from app.rules.cases import Case, RightLine
from app.rules.held_papers import PaperRules, image_purge_on, is_possible, purge_on
from app.rules.outcomes import Outcome
from app.rules.paper_forms import ENDS_OF, PaperEnd, PaperForm
from tests.rules.desk_cases import CASE, CORRECTION, DISCLOSURE, case_of

RULES = PaperRules()
APRIL, MAY = date(2026, 4, 22), date(2026, 5, 22)


def answered(right: RightLine, on: date) -> RightLine:
    return replace(right, answered_on=on)


def gone(right: RightLine) -> RightLine:
    return replace(right, outcome=Outcome.withdrawn)


@pytest.mark.parametrize(
    ("case", "day"),
    [
        (case_of(DISCLOSURE), None),
        (case_of(answered(DISCLOSURE, APRIL), CORRECTION), None),
        (case_of(answered(DISCLOSURE, APRIL)), MAY),
        (case_of(answered(DISCLOSURE, APRIL), answered(CORRECTION, MAY)), date(2026, 6, 21)),
        (case_of(answered(DISCLOSURE, APRIL), gone(CORRECTION)), MAY),
        (replace(case_of(gone(DISCLOSURE)), closed_on=APRIL), MAY),
        (case_of(gone(DISCLOSURE)), None),
        (replace(CASE, rights=(), closed_on=APRIL), MAY),
    ],
)
def test_a_copy_goes_some_days_after_the_last_answer(case: Case, day: date | None) -> None:
    assert purge_on(PaperForm.copy, None, case, RULES) == day
    assert purge_on(PaperForm.original, None, case, RULES) == day


def test_an_image_has_a_day_of_its_own_whatever_the_case_does() -> None:
    assert image_purge_on(APRIL, PaperRules(image_days=10)) == date(2026, 5, 2)
    assert purge_on(PaperForm.image, MAY, CASE, RULES) == MAY


def test_no_images_are_kept_unless_somebody_decides_so() -> None:
    assert not RULES.images_allowed
    assert is_possible(RULES)
    assert not is_possible(PaperRules(kept_days=0))
    assert not is_possible(PaperRules(image_days=367))


def test_an_image_can_only_be_purged_and_a_paper_never() -> None:
    assert ENDS_OF[PaperForm.image] == (PaperEnd.purged,)
    for form in (PaperForm.original, PaperForm.copy):
        assert set(ENDS_OF[form]) == {PaperEnd.returned, PaperEnd.destroyed}

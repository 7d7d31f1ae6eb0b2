from datetime import date

import pytest

from app.rules.papers import PAPERS, Use, months_before


def test_numbers_are_noted_only_where_the_law_lets_us() -> None:
    noted = {code for code, paper in PAPERS.items() if paper.number_may_be_noted}
    assert noted == {
        "driving_licence",
        "driving_history",
        "passport",
        "residence_card",
        "special_permanent_resident",
    }


def test_papers_of_authority_bear_no_photo_and_have_a_limit() -> None:
    authority = [paper for paper in PAPERS.values() if paper.use is Use.authority]
    assert len(authority) == 4
    assert not any(paper.photo for paper in authority)
    assert {paper.valid_months for paper in authority} == {3}


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 4, 20), 3, date(2026, 1, 20)),
        (date(2026, 1, 15), 3, date(2025, 10, 15)),
        (date(2026, 5, 31), 3, date(2026, 2, 28)),
        (date(2028, 5, 31), 3, date(2028, 2, 29)),
        (date(2026, 7, 31), 3, date(2026, 4, 30)),
        (date(2026, 12, 1), 12, date(2025, 12, 1)),
    ],
)
def test_months_are_counted_back_to_the_same_day(day: date, months: int, before: date) -> None:
    assert months_before(day, months) == before

from datetime import date

import pytest

from app.rules.papers import PAPERS, Paper, Use, authority_papers, months_before, table_on, word_of
from app.rules.requesters import RequesterKind


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
    assert all(paper.shows for paper in authority)


def test_everybody_who_acts_for_another_has_a_paper_for_it() -> None:
    for kind in RequesterKind:
        assert bool(authority_papers(kind, PAPERS)) is (kind is not RequesterKind.subject)


@pytest.mark.parametrize(
    ("first", "last", "day", "taken"),
    [
        (None, None, date(2026, 4, 1), True),
        (date(2026, 4, 1), None, date(2026, 3, 31), False),
        (date(2026, 4, 1), None, date(2026, 4, 1), True),
        (None, date(2026, 4, 1), date(2026, 4, 1), True),
        (None, date(2026, 4, 1), date(2026, 4, 2), False),
    ],
)
def test_a_kind_is_taken_from_its_first_day_to_its_last(
    first: date | None, last: date | None, day: date, taken: bool
) -> None:
    paper = Paper("own_1", "架空の証明書", accepted_from=first, accepted_until=last)
    assert paper.is_taken(day) is taken
    assert bool(table_on({"own_1": paper}, day)) is taken


def test_a_paper_that_left_the_table_keeps_its_word() -> None:
    assert word_of({}, "passport") == "旅券（パスポート）"
    assert word_of({"own_1": Paper("own_1", "架空の証明書")}, "own_1") == "架空の証明書"
    assert word_of(PAPERS, "other") == "その他の書類"


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

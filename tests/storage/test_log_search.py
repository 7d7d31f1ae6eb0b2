"""Acts are found by an index each, and by what one condition leaves of another."""

from datetime import timedelta

import pytest

from app.storage import log_search
from app.storage.log_search import Finding
from tests.storage.records import AT, Records


@pytest.fixture
def busy(records: Records) -> Records:
    """Log five acts after the first, one an hour."""
    for place, title in enumerate(("登録", "変更", "登録", "印刷", "変更"), start=2):
        with records.write(title, AT + timedelta(hours=place)) as unit:
            unit.log((("member", place), ("right", 1)), {"name": f"架空{place}"})
    return records


def test_each_kind_of_word_finds_its_acts(busy: Records) -> None:
    with busy.read() as unit:
        session = unit.session
        assert log_search.last_number(session) == 6
        titles = log_search.titles(session)
        assert len(titles) == len(set(titles)) == 4
        assert {"登録", "変更", "印刷"} <= set(titles)
        by_title = log_search.of_words(session, Finding(titles=["変更"]), ())
        assert by_title == {3, 6}
        assert log_search.of_words(session, Finding(numbers=[5, 500]), ()) == {5}
        assert log_search.of_words(session, Finding(subjects=(("member", 4),)), ()) == {4}
        assert {2, 6} <= log_search.of_words(session, Finding(staff=[1]), ())
        assert log_search.of_noun(session, "right") == {2, 3, 4, 5, 6}


def test_what_is_covered_is_not_found_by_what_it_hides(busy: Records) -> None:
    with busy.read() as unit:
        hidden = Finding(titles=["変更"], subjects=(("member", 6),))
        assert log_search.of_words(unit.session, hidden, {6}) == {3}
        assert log_search.of_words(unit.session, Finding(numbers=[6]), {6}) == {6}


def test_spans_begin_with_their_first_moment_and_end_before_their_last(busy: Records) -> None:
    hour = timedelta(hours=1)
    with busy.read() as unit:
        spans = [(AT + 2 * hour, AT + 3 * hour), (AT + 5 * hour, AT + 6 * hour)]
        assert log_search.within(unit.session, spans) == {2, 5}
        assert log_search.within(unit.session, []) == set()
    assert list(log_search.newest_first({2, 5, 3})) == [5, 3, 2]

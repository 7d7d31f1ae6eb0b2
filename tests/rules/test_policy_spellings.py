"""Check that the days of a document are found in every spelling, and no others."""

from collections import Counter
from collections.abc import Iterator

import pytest

from app.rules.policy import lost_lines, parse
from tests.rules.policy_spellings import PLACES, Spelling, days_of, spellings, whole_policies

SPELLINGS = spellings()


def every_text() -> Iterator[Spelling]:
    """Give every spelling at every place, and every whole policy."""
    for one in SPELLINGS:
        for place, frame in PLACES.items():
            yield Spelling(f"{one.name} {place}", frame.format(one.text), one.days)
    yield from (Spelling(one.name, one.text, one.days) for one in whole_policies())


@pytest.mark.parametrize("spelling", SPELLINGS, ids=lambda spelling: spelling.name)
def test_a_spelling_is_read_wherever_it_stands(spelling: Spelling) -> None:
    for frame in PLACES.values():
        text = frame.format(spelling.text)
        parsed = parse(text)
        assert days_of(parsed) == spelling.days
        assert lost_lines(text, parsed) == ()


def test_precision_and_recall_of_days_are_whole() -> None:
    right = found = wanted = 0
    failed = []
    for case in every_text():
        seen, due = (
            Counter(day for day, _ in days) for days in (days_of(parse(case.text)), case.days)
        )
        right += (seen & due).total()
        found += seen.total()
        wanted += due.total()
        if seen != due:
            failed.append(f"{case.name}: too many {seen - due}, missing {due - seen}")
    assert not failed, "\n".join(failed)
    assert (right / found, right / wanted) == (1.0, 1.0)


def test_the_spellings_are_many_and_each_stands_once() -> None:
    texts = [spelling.text for spelling in SPELLINGS if not spelling.name.startswith("law")]
    assert len(texts) == len(set(texts))
    assert len(SPELLINGS) > 400
    assert len(whole_policies()) > 40

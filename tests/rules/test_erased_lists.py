"""Lists of the erased are read back as written, put together, and told apart by how far they go."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.rules import erased_lines
from app.rules.erased_lines import ErasedLine
from app.rules.erased_lists import ListState, joined, newest, state_of

LINE = ErasedLine(
    erasure=3,
    member=7,
    children=(11, 12),
    requests=(5,),
    cause="request",
    erased_on=date(2026, 3, 25),
    erased_at=datetime(2026, 3, 25, 13, 0, tzinfo=UTC),
    code_mac="ab" * 32,
    child_only=False,
    origin="2026-01-05T02:00:00+00:00",
)


def test_a_line_is_read_back_as_it_was_written() -> None:
    assert erased_lines.read(json.loads(json.dumps(erased_lines.spell(LINE)))) == LINE


def test_a_line_of_the_first_release_is_read_too() -> None:
    old = {
        "erasure": 1,
        "member": 7,
        "children": [11],
        "requests": [],
        "cause": "request",
        "erased_on": "2026-03-25",
        "code_mac": "",
    }
    line = erased_lines.read(old)
    assert (line.erased_at, line.origin, line.child_only) == (None, "", True)
    assert not erased_lines.read({**old, "cause": "retention"}).child_only


@pytest.mark.parametrize("missing", ["member", "children", "erased_on", "code_mac"])
def test_a_line_that_lacks_something_is_none(missing: str) -> None:
    kept = erased_lines.spell(LINE)
    del kept[missing]
    with pytest.raises(KeyError):
        erased_lines.read(kept)


def test_each_erasure_stands_once_in_lists_put_together() -> None:
    other = replace(LINE, erasure=4, member=8, erased_on=date(2026, 3, 1))
    assert joined([[LINE], [LINE, other], []]) == [other, LINE]
    assert newest([LINE, other]) == 4
    assert newest([]) == 0


def test_a_key_given_again_after_a_restore_is_another_erasure() -> None:
    later = replace(LINE, origin="2026-04-01T02:00:00+00:00")
    assert len(joined([[LINE], [later]])) == 2


@pytest.mark.parametrize(
    ("lists", "known", "live", "state"),
    [
        ([], 0, False, ListState.current),
        ([], 2, False, ListState.missing),
        ([[LINE]], 3, False, ListState.current),
        ([[LINE]], 4, False, ListState.older),
        ([[], [LINE]], 3, False, ListState.current),
        ([], 9, True, ListState.live),
    ],
)
def test_how_far_lists_reach_is_said(
    lists: list[list[ErasedLine]], known: int, live: bool, state: ListState
) -> None:
    assert state_of(lists, known, live=live) is state

"""Lists of the erased are read back as written, put together, and told apart by how far they go."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.rules import erased_lines
from app.rules.erased_lines import ErasedLine
from app.rules.erased_lists import ListHead, ListState, joined, reach_of

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
    child_macs=("cd" * 32, ""),
)


def test_a_line_is_read_back_as_it_was_written() -> None:
    assert erased_lines.read(json.loads(json.dumps(erased_lines.spell(LINE)))) == LINE


@pytest.mark.parametrize(
    "missing", ["member", "children", "erased_on", "erased_at", "code_mac", "origin", "child_only"]
)
def test_a_line_that_lacks_something_is_none(missing: str) -> None:
    kept = erased_lines.spell(LINE)
    del kept[missing]
    with pytest.raises(KeyError):
        erased_lines.read(kept)


def test_a_line_that_does_not_say_who_it_was_is_none() -> None:
    with pytest.raises(ValueError, match="isoformat"):
        erased_lines.read({**erased_lines.spell(LINE), "origin": ""})


def test_each_erasure_stands_once_in_lists_put_together() -> None:
    other = replace(LINE, erasure=4, member=8, erased_on=date(2026, 3, 1))
    assert joined([[LINE], [LINE, other], []]) == [other, LINE]


def test_a_key_given_again_after_a_restore_is_another_erasure() -> None:
    later = replace(LINE, origin="2026-04-01T02:00:00+00:00")
    assert len(joined([[LINE], [later]])) == 2


def head(hour: int, number: int) -> ListHead:
    return ListHead(datetime(2026, 3, 25, hour, tzinfo=UTC), number)


@pytest.mark.parametrize(
    ("lists", "live", "state"),
    [
        ([], False, ListState.missing),
        ([head(13, 50)], False, ListState.older),
        ([head(14, 50)], False, ListState.older),
        ([head(12, 51)], False, ListState.older),
        ([head(12, 40), head(14, 51)], False, ListState.current),
        ([], True, ListState.live),
    ],
)
def test_only_a_list_of_after_the_backup_is_a_newer_one(
    lists: list[ListHead], live: bool, state: ListState
) -> None:
    assert reach_of(lists, head(13, 50), live=live).state is state


def test_up_to_when_a_list_reaches_is_said() -> None:
    found = reach_of([head(14, 51), head(15, 60)], head(13, 50), live=False)
    assert "2026/03/26 00:00に書いたもので、その後に消去した方は分かりません" in found.words
    assert "もう一度消去してください" in found.words
    missing = reach_of([], head(13, 50), live=False)
    assert missing.words == ListState.missing.word
    assert "消去証明書" in missing.words
